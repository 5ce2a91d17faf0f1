/** Swedish. */

import { createStemmer } from 'multilingual-stemmer';
import type { LanguageRules } from './types.ts';

export const sv: LanguageRules = {
  tag: 'sv',
  names: ['swedish'],
  script: /\p{Script=Latin}/u,
  marks: 'och att är för inte från ett också efter sig',
  letters: /å[a-zäö]*$/,
  common: 'och att det som en ett för är på med av till',
  families: { before: [], stem: createStemmer('sv') },
  sentences: {
    titles: 'bl.a t.ex dvs ca',
    mayEnd: 'm.m osv kl',
    beforeNumber: 'nr sid',
    firstWords: 'det den han hon de men och',
  },
};
