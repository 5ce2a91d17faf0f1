/** Indonesian. */

import { createStemmer } from 'multilingual-stemmer';
import type { LanguageRules } from './types.ts';

export const id: LanguageRules = {
  tag: 'id',
  names: ['indonesian'],
  script: /\p{Script=Latin}/u,
  marks: 'yang dan dengan untuk dari ini itu pada dalam tidak akan oleh telah adalah juga bisa',
  letters: null,
  common: 'yang dan di ke dari ini itu dengan untuk',
  families: {
    // The prefix meN- drops the first t of a stem: menarik, tarik.
    before: [[/^men(?=[aeiou].{2,})/, 't']],
    stem: createStemmer('id'),
  },
  sentences: {
    titles: 'Bpk Drs Ir Jend Kol',
    mayEnd: 'dll Tbk',
    beforeNumber: 'hlm',
    firstWords: 'ini itu dia mereka',
  },
  dates: { months: 'id', others: { agt: 8, nop: 11, nopember: 11 } },
  boilerplate: {
    elsewhere: 'baca juga · baca pula · lihat juga · simak juga · berita terkait · artikel terkait · terpopuler',
    named: 'topik · gambar · editor bahasa · penulis · sumber · foto · editor · reporter · tag · pewarta',
    labels: `iklan · gulir untuk lanjut membaca · scroll to continue with content · lihat selengkapnya · masuk · daftar ·
      komentar · scroll untuk lanjut membaca · selengkapnya · baca selengkapnya · baca lebih lanjut · bagikan ·
      langganan · simak video · tonton video · ikuti kami · berlangganan`,
  },
  outlets: {
    strong: 'berlangganan langganan iklan redaksi',
    light: `artikel berita baca simak ikuti bagikan komentar foto video klik sini gratis sumber penulis editor unduh aplikasi`,
    we: 'kami kita',
    you: 'anda kamu',
    said: 'kata ujar mengatakan menyatakan menurut jelas tutur polisi pengadilan kementerian juru',
  },
};
