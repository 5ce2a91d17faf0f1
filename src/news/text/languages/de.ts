/** German. */

import { stemmer } from '@orama/stemmers/german';
import type { LanguageRules } from './types.ts';

export const de: LanguageRules = {
  tag: 'de',
  names: ['german'],
  script: /\p{Script=Latin}/u,
  marks: 'der das und von mit den dem ein eine ist nicht auf für nach bei im wird zu gegen über sich',
  letters: /[äß]|ö.*n$|ü.*[nr]$/,
  common: 'der die das und den dem ein eine ist im von zu mit',
  families: {
    before: [
      [/(?<=...ier)(?:ung(?:en)?|en|e|t|te[nrms]?)$/, ''],
      [/(?<=...[td])et(?:e[nmrs]?)?$/, ''],
      [/(?<=....)ung(?:en)?$/, ''],
      [/(?<=...(?:ist|er))in(?:nen)?$/, ''],
      [/(?<=...el)n$/, ''],
      [/(?<=.....)t$/, ''],
    ],
    stem: stemmer,
  },
  sentences: {
    titles: 'Hr Frl Dipl Ing med jur phil rer nat Skt z z.B d.h u.a bzw bspw vgl sog ggf evtl inkl bzgl',
    mayEnd: 'Mio Mrd Tsd usw Str',
    beforeNumber: 'Nr Abs Bd Kap Mär Okt Dez',
    firstWords: 'er sie es wir der die das ein eine im am',
  },
};
