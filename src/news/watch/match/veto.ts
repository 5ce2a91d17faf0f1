/** Why words that stand in an article do not count for a watch, where no entry of the thesaurus says so. */

import type { Split } from '../../types.ts';

/**
 * `sense`: they mean something else there. `background`: they tell what is remembered or long ago. `role`: the sentence says
 * them of somebody or something else.
 */
export interface Veto {
  readonly kind: 'sense' | 'background' | 'role';
  /** The rule, as it is shown to people: `strike … gold`. */
  readonly entry: string;
  /** The words that told it, `[from, to)`. */
  readonly from: number;
  readonly to: number;
}

/** A headline or a text, with what the words of a watch cover of it. */
export interface Passage {
  readonly text: Split;
  /** Forms of the watch's own words: what a person asks for by name excludes nothing. */
  readonly asked: ReadonlySet<string>;
  /** Does something count for the watch at the word of this number? */
  readonly isCovered: (at: number) => boolean;
  /** Does a word of the watch itself begin there, in any form? */
  readonly isTyped: (at: number) => boolean;
  /** As if nothing excluded anything: for telling people what did. */
  readonly isOpen: boolean;
}

/** The text between two words, `from` and `to` counted in words and not part of it. */
export function textBetween({ text, words }: Split, from: number, to: number): string {
  return from >= to - 1 ? '' : text.slice(words[from]!.end, words[to]!.start);
}
