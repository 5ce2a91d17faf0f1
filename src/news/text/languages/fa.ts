/** Persian. No stemmer of it does anything useful: only plurals come off. */

import { type LanguageRules, NO_ABBREVIATIONS, unstemmed } from './types.ts';

export const fa: LanguageRules = {
  tag: 'fa',
  names: ['persian', 'farsi'],
  script: /\p{Script=Arabic}/u,
  marks: '',
  letters: null,
  common: 'و در به از که این را با است برای',
  families: {
    before: [
      [/(?<=..)ها(?:ي|يي|يش|يشان|يم|يمان)?$/, ''],
      [/(?<=گار|گر|مند|ور)ان$/, ''],
    ],
    stem: unstemmed,
    folded: true,
  },
  sentences: NO_ABBREVIATIONS,
};
