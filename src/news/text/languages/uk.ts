/** Ukrainian. */

import { stemmer } from '@orama/stemmers/ukrainian';
import type { LanguageRules } from './types.ts';

export const uk: LanguageRules = {
  tag: 'uk',
  names: ['ukrainian'],
  script: /\p{Script=Cyrillic}/u,
  marks: '',
  letters: null,
  common: 'та й є до що як це від',
  families: { before: [], stem: stemmer, folded: true },
  sentences: {
    titles: 'вул Вул ім Ім просп пл обл див',
    mayEnd: 'млн млрд тис',
    beforeNumber: 'кв стор',
    firstWords: 'він вона вони це цей як але та й у в',
  },
  dates: { months: 'uk' },
  boilerplate: {
    elsewhere: `більше новин · дивіться також · схожі новини · читайте також · читайте ще · до теми · по темі ·
      більше по темі · за темою`,
    named: 'розділ · надіслати новину · джерело · фото · автор · теги · редактор · скріншот · колаж · теми',
    labels: `докладніше за посиланням · читати далі · читати більше · докладніше · детальніше · поділитися · підписатися
      · підписатися на канал · підписуйтесь · надіслати новину · запропонувати новину · дивіться відео · відео ·
      читати повністю · більше · реклама · коментарі · приєднатися`,
  },
};
