/** Spanish. */

import { stemmer } from '@orama/stemmers/spanish';
import type { LanguageRules } from './types.ts';

export const es: LanguageRules = {
  tag: 'es',
  names: ['spanish'],
  script: /\p{Script=Latin}/u,
  marks: 'el los las del una con más por y su sus al tras según fue han hay contra desde está',
  letters: /[ñ¿¡]/,
  common: 'al de del el en la las los un una y',
  families: {
    apart: [
      [/^embajador(?:es|as?)?$/, 'embajador'],
      [/^periodistas?$/, 'periodista'],
    ],
    before: [
      [/(?<=[cs])ion(?:es)?$/, 'ión'],
      [/tien(?=[eo](?:n|s|do)?$)/, 'ten'],
      [/^cierr(?=[aeo])/, 'cerr'],
    ],
    stem: stemmer,
  },
  sentences: {
    titles: 'Sra Srta Sras Sres Dra Dña Lic Arq Ud Uds Gral Cnel Tte Gob Pdte ej',
    mayEnd: 'EE.UU EE UU Cía Hnos Avda',
    beforeNumber: 'núm Núm núms pág págs ene abr dic',
    firstWords: 'el los las ella ellos',
  },
};
