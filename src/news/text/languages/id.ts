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
};
