/** Word families beside English: stemmers with the rules that each language puts before them (facts: language.md 1, watch-facts.md 4). */

import type { Language } from '../../types.ts';
import { rulesOf } from '../languages.ts';

/** Suffix upon suffix: one pass leaves what the next would take. */
const MOST_PASSES = 3;

/** What is left of a word in lower case, as written, when its endings go. Not folded. */
export function stemIn(language: Exclude<Language, 'en'>, word: string): string {
  const { apart, before, stem, shortest = 3 } = rulesOf(language).families;
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
