/** Arabic. The article and joined particles come off before the stemmer. */

import { stemmer } from '@orama/stemmers/arabic';
import { type LanguageRules, NO_ABBREVIATIONS } from './types.ts';

export const ar: LanguageRules = {
  tag: 'ar',
  names: ['arabic'],
  script: /\p{Script=Arabic}/u,
  marks: '',
  letters: null,
  common: 'في من على الى إلى عن أن ان ما لا هذا هذه مع بعد قبل و',
  families: {
    before: [
      [/^[وف](?=ال|لل|بال)/, ''],
      [/^(?:بال|كال|لل|ال)(?=..)/, ''],
      [/(?<=...)ات$/, ''],
    ],
    stem: stemmer,
    folded: true,
  },
  sentences: NO_ABBREVIATIONS,
};
