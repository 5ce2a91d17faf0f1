/**
 * Word families beside English: Snowball's stemmers (`@orama/stemmers`: typed, kept, one file a language, Ukrainian too),
 * each with the endings before it that it knows only with their accents, or not at all. Persian has no stemmer that does
 * anything (facts: language.md 1): the plural alone is taken off.
 */
import { stemmer as ar } from '@orama/stemmers/arabic';
import { stemmer as fr } from '@orama/stemmers/french';
import { stemmer as de } from '@orama/stemmers/german';
import { stemmer as pt } from '@orama/stemmers/portuguese';
import { stemmer as ru } from '@orama/stemmers/russian';
import { stemmer as es } from '@orama/stemmers/spanish';
import { stemmer as tr } from '@orama/stemmers/turkish';
import { stemmer as uk } from '@orama/stemmers/ukrainian';
import type { Language } from '../../types.ts';

interface Rules {
  /** Words that the stemmer throws together with strangers: all their forms, and what they are instead. */
  readonly apart?: readonly (readonly [forms: RegExp, key: string])[];
  /** Endings (and beginnings) that are put otherwise before the stemmer, in order; every one that fits. */
  readonly before: readonly (readonly [from: RegExp, to: string])[];
  readonly stem: (word: string) => string;
  /** A stem that is shorter says too little; 3 letters where nothing stands here. */
  readonly shortest?: number;
}

const none = (word: string): string => word;

const RULES: Readonly<Record<Exclude<Language, 'en'>, Rules>> = {
  ru: { before: [], stem: ru },
  uk: { before: [], stem: uk },
  ar: {
    before: [
      [/^[وف](?=ال|لل|بال)/, ''],
      [/^(?:بال|كال|لل|ال)(?=..)/, ''],
      [/(?<=...)ات$/, ''],
    ],
    stem: ar,
  },
  fa: {
    before: [
      [/(?<=..)ها(?:ي|يي|يش|يشان|يم|يمان)?$/, ''],
      [/(?<=گار|گر|مند|ور)ان$/, ''],
    ],
    stem: none,
  },
  es: {
    apart: [
      [/^embajador(?:es|as?)?$/, 'embajador'],
      [/^periodistas?$/, 'periodista'],
    ],
    before: [
      [/(?<=[cs])ion(?:es)?$/, 'ión'],
      [/tien(?=[eo](?:n|s|do)?$)/, 'ten'],
      [/^cierr(?=[aeo])/, 'cerr'],
    ],
    stem: es,
  },
  fr: {
    apart: [[/^journalistes?$/, 'journaliste']],
    before: [[/(?<=...[^s])s$/, '']],
    stem: fr,
  },
  de: {
    before: [
      [/(?<=...ier)(?:ung(?:en)?|en|e|t|te[nrms]?)$/, ''],
      [/(?<=...[td])et(?:e[nmrs]?)?$/, ''],
      [/(?<=....)ung(?:en)?$/, ''],
      [/(?<=...(?:ist|er))in(?:nen)?$/, ''],
      [/(?<=...el)n$/, ''],
      [/(?<=.....)t$/, ''],
    ],
    stem: de,
  },
  pt: {
    apart: [
      [/^embaixador(?:es|as?)?$/, 'embaixador'],
      [/^jornalistas?$/, 'jornalista'],
    ],
    before: [
      [/(?<=..)[oõ]es$/, 'ão'],
      [/(?<=..)ç?[cç]ão$/, 'ção'],
      [/(?<=..)cao$/, 'ção'],
      [/(?<=...[aeéiou])ns$/, 'm'],
    ],
    stem: pt,
  },
  tr: {
    before: [
      [/['’].*$/, ''],
      [/(?<=...[aeıioöuü])s$/, ''],
    ],
    stem: tr,
    shortest: 4,
  },
};

/** Suffix upon suffix: one pass leaves what the next would take. */
const MOST_PASSES = 3;

/** What is left of a word in lower case, as written, when its endings go. Not folded. */
export function stemIn(language: Exclude<Language, 'en'>, word: string): string {
  const { apart, before, stem, shortest = 3 } = RULES[language];
  const kept = apart?.find(([forms]) => forms.test(word))?.[1];
  if (kept !== undefined) return kept;
  let left = word;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const next = stem(before.reduce((form, [from, to]) => form.replace(from, to), left));
    if (next === left || next.length < shortest) break;
    left = next;
  }
  return left;
}
