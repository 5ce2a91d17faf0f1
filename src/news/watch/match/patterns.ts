/** A word or phrase as it is looked for in texts. */

import { type AnyFamily, familiesOf, words } from '../../text/words.ts';
import type { Word } from '../../types.ts';

/** How a word of an article must agree with a word of a pattern. */
type Agreement = 'key' | 'stem' | 'form' | 'written' | 'ticker' | 'prefix';

/** So many words (`gap`) may lie before it. */
export type PatternStep = { readonly gap: number } & (
  | { readonly by: 'key' | 'stem'; readonly is: string; readonly families: AnyFamily }
  /** `end`: it ends so. `initials`: the words from here begin with these letters. `ticker`: written so, behind `$` or an exchange. */
  | { readonly by: 'written' | 'ticker'; readonly is: string }
  | { readonly by: 'form' | 'prefix' | 'end' | 'initials'; readonly is: string }
);
type Asked = PatternStep extends infer S ? (S extends PatternStep ? Omit<S, 'gap'> : never) : never;

export interface Pattern {
  /** As a person wrote it, without case. */
  readonly text: string;
  readonly steps: readonly PatternStep[];
}

/** `…` lets so many words lie in between. */
const GAP = 3;
const CAPITALS = /^(?=.*\p{Lu})[\p{Lu}.]{2,}$/u;

/**
 * A member of a thesaurus group, or a word or phrase of a watch. A phrase agrees word by word in `by`, a single word
 * in `single`; a word in capitals only as it is written, and so does everything when `asWritten`.
 */
export function pattern(
  member: string,
  how: { single: Agreement; by: Agreement; asWritten?: boolean },
): Pattern | null {
  const parts = member
    .split('…')
    .map((part) => words(part, 'en').map((word) => ({ word, written: writtenIn(part, word) })));
  const lone = parts.length === 1 && parts[0]!.length === 1;
  const steps = parts.flatMap((part, n) =>
    part.map(({ word, written }, m): PatternStep => {
      const gap = n > 0 && m === 0 ? GAP : 0;
      if (lone && how.single === 'ticker') return { by: 'ticker', is: written, gap };
      if (how.asWritten || CAPITALS.test(written)) return { by: 'written', is: written, gap };
      return { ...agreement(word, written, lone ? how.single : how.by), gap };
    }),
  );
  return steps.length > 0 ? { text: member, steps } : null;
}

export const HAN = /^\p{Script=Han}+$/u;

function agreement(word: Word, written: string, by: Agreement): Asked {
  if (by !== 'key' && by !== 'stem') return { by, is: word.form };
  // Chinese puts what a thing is last: 大使馆 is a 使馆. There a word has no other family.
  if (HAN.test(word.form)) return { by: 'end', is: word.form };
  return { by, is: written, families: familiesOf(written, by) };
}

/** Patterns of one name look for the same. */
export function patternName({ steps }: Pattern): string {
  return steps.map(({ by, gap, is }) => `${by}:${gap}:${is}`).join(' ');
}

/** `air strike` written as one word, or null where that cannot be. */
export function joined(member: string): string | null {
  const parts = words(member, 'en');
  return parts.length === 2 && !/[…\p{Lu}]/u.test(member) ? `${parts[0]!.form}${parts[1]!.form}` : null;
}

function writtenIn(text: string, word: Word): string {
  return text.slice(word.start, word.end);
}
