/** French. */

import { stemmer } from '@orama/stemmers/french';
import type { LanguageRules } from './types.ts';

export const fr: LanguageRules = {
  tag: 'fr',
  names: ['french'],
  script: /\p{Script=Latin}/u,
  marks: 'le les des du une dans sur est et aux pour par après ses ont selon contre pas qui à',
  letters: /[èêœë]|é(?:e?s?)$|^[cdjlmnst]['’]/,
  common: 'et le les la un une de en des du',
  families: {
    apart: [[/^journalistes?$/, 'journaliste']],
    before: [[/(?<=...[^s])s$/, '']],
    stem: stemmer,
  },
  sentences: {
    titles: 'M MM Mme Mmes Mlle Mlles Mgr Pr Gén',
    mayEnd: 'Cie',
    beforeNumber: 'chap Chap réf janv févr juil déc',
    firstWords: 'il elle ils elles le la les un une ce cette ces',
  },
};
