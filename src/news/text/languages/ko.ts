/** Korean. Particles and verb endings behind a noun come off. */

import { type LanguageRules, NO_ABBREVIATIONS, unstemmed } from './types.ts';

export const ko: LanguageRules = {
  tag: 'ko',
  names: ['korean'],
  script: /\p{Script=Hangul}/u,
  marks: '',
  letters: null,
  common: '이 그 저 것 수 등 및 더 또',
  families: {
    before: [
      [/(?<=..)(?:에서는|에게서|으로는|에서|에게|으로|부터|까지|은|는|이|가|을|를|과|와|의|에|로|도|만|서)$/, ''],
      [/(?<=..)들$/, ''],
      [/(?<=..)(?:했다|됐다|시켰다|하는|하다|되다|한|해|돼)$/, ''],
    ],
    stem: unstemmed,
    shortest: 2,
    folded: true,
  },
  sentences: NO_ABBREVIATIONS,
};
