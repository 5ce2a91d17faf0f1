/** Japanese. `Intl.Segmenter` parts its words; a verb made of a noun loses its ending. */

import { type LanguageRules, NO_ABBREVIATIONS, unstemmed } from './types.ts';

export const ja: LanguageRules = {
  tag: 'ja',
  names: ['japanese'],
  script: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  marks: '',
  letters: null,
  common: 'の に は を た が で て と し れ さ ある いる も する から な こと として い や など',
  families: {
    before: [[/(?<=..)(?:する|した|して|される|された)$/, '']],
    stem: unstemmed,
    shortest: 2,
    folded: true,
  },
  sentences: NO_ABBREVIATIONS,
};
