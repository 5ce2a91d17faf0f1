/** Turkish. Suffixes behind an apostrophe belong to a name. */

import { stemmer } from '@orama/stemmers/turkish';
import type { LanguageRules } from './types.ts';

export const tr: LanguageRules = {
  tag: 'tr',
  names: ['turkish'],
  script: /\p{Script=Latin}/u,
  marks: 've bir bu için ile da olarak sonra daha göre dedi olan çok yeni oldu kadar',
  letters: /[ğış]/,
  common: 've bir bu için ile da de',
  families: {
    before: [
      [/['’].*$/, ''],
      [/(?<=...[aeıioöuü])s$/, ''],
    ],
    stem: stemmer,
    shortest: 4,
  },
  sentences: {
    titles: 'av Av Doç Sn Org Korg Tümg Tuğg Alb Yrd Öğr Uzm Op Hz bkz T.C',
    mayEnd: 'vb yy Şti A.Ş',
    beforeNumber: '',
    firstWords: '',
  },
  dates: { months: 'tr' },
  boilerplate: {
    elsewhere: `ilgili haberler · ilgili haber · ilgili konular · ayrıca bakınız · ayrıca okuyun · bunu da okuyun ·
      öne çıkanlar · çok okunanlar · editörün seçtikleri · bunlar da ilginizi çekebilir`,
    named: 'konular · etiketler · görsel · fotoğraf · muhabir · haber · editör · kaynak · foto · yazar',
    labels: `sponsorlu içerik · reklam · devamı · devamını oku · haberin devamı · haberin devamı için tıklayın ·
      devamı için tıklayın · paylaş · yorumlar · abone ol · videoyu izle · detaylar · bizi takip edin`,
  },
  outlets: {
    strong: 'bülten* abone kaynak uygulama* kanal* reklam*',
    light: `haber haberler haberleri habere güncelleme takip okuyun indirin tıklayın yorum yorumlar paylaş fotoğraf fotoğraflar
      video makale yazı devamı ücretsiz hata bildir yazar editör`,
    we: 'bizi bizim biz',
    you: 'siz sizin sizi size',
    said: 'dedi açıkladı açıklad* belirtti söyledi bildirdi göre duyurdu polis mahkeme bakanlığı sözcüsü',
  },
};
