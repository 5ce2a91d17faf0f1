/** The names in a report: people and places tell two events of one kind apart. */

import { COMMON_KEYS } from '../../text/words/common.ts';
import { words } from '../../text/words.ts';
import type { Word } from '../../types.ts';
import { GENERIC_KEYS } from './generic-words.ts';

/** Keys of the names in a report. */
export interface StoryNames {
  readonly names: ReadonlySet<string>;
  /** The headline's first word where it may be a name: nothing in the report says that it is none. */
  readonly first: string | null;
}

type Piece = Pick<Word, 'start' | 'end' | 'key'>;

/** More capitals than this share are the outlet's style, not names. */
const MOSTLY = 0.6;
/** What ends a sentence before its first word. */
const BOUNDARY = /(?:^|[.!?:…–—|]["'”’»)]*\s+)["'“‘«(¿¡]*$/u;
/** How far back a word's boundary is looked for. */
const SIGHT = 6;

interface Counts {
  /** Capitals less lower-case letters, where the place in the sentence does not decide. */
  readonly inside: Map<string, number>;
  /** Capitals at the head of a sentence or of a headline in capitals. */
  readonly first: Map<string, number>;
  readonly lower: Set<string>;
}

/**
 * Words that this report writes with a capital where only a name has one, or at the head of two sentences and never
 * otherwise. A headline of capitals says nothing beyond its first word. No names are weekdays, months, the outlet, words
 * of which many names are made (`United`, `State`, `Bank`), and words before a number (`Category 4`, `CVE-2026-…`). Empty
 * where the script has no capitals.
 */
export function namesIn(
  texts: readonly { readonly text: string; readonly words: readonly Piece[] }[],
  publisher: string,
): StoryNames {
  const counts: Counts = { inside: new Map(), first: new Map(), lower: new Set() };
  const outlet = words(publisher.replace(/^the /i, '')).map(({ key }) => key);
  for (const { text, words: read } of texts) countCapitals(text, withoutRun(read, outlet), counts);
  const found = [
    ...[...counts.inside].filter(([, count]) => count > 0),
    ...[...counts.first].filter(([key, count]) => count > 1 && !counts.lower.has(key)),
  ].map(([key]) => key);
  const [first] = texts[0]?.words ?? [];
  const maybe = first && isTelling(first.key) && counts.first.has(first.key) && !counts.lower.has(first.key);
  return { names: new Set(found.filter(isTelling)), first: maybe ? first.key : null };
}

const isTelling = (key: string): boolean => !COMMON_KEYS.has(key) && !GENERIC_KEYS.has(key);

/** Without the whole name where it stands; the `Tesmar` of a Tesmar Herald is a place still. */
function withoutRun(read: readonly Piece[], run: readonly string[]): readonly Piece[] {
  if (run.length === 0) return read;
  const inRun = new Set<number>();
  for (let at = 0; at + run.length <= read.length; at++) {
    if (!run.every((key, n) => read[at + n]!.key === key)) continue;
    for (let n = 0; n < run.length; n++) inRun.add(at + n);
  }
  return inRun.size === 0 ? read : read.filter((_, n) => !inRun.has(n));
}

function countCapitals(text: string, read: readonly Piece[], { inside, first, lower }: Counts): void {
  const places = read.map((piece, n) => placeOf(text, piece, read[n + 1]));
  const within = places.filter((place) => place !== 'first');
  if (within.length > 2 && within.filter((place) => place !== 'lower').length > within.length * MOSTLY) {
    if (places[0] === 'first') add(first, read[0]!.key, 1);
    return;
  }
  read.forEach(({ key }, n) => {
    if (places[n] === 'first') add(first, key, 1);
    else if (places[n] === 'inside') add(inside, key, 1);
    else if (places[n] === 'lower') {
      add(inside, key, -1);
      lower.add(key);
    }
  });
}

/** `first`: a capital that the sentence gives; `inside`: one that the word has itself; `numbered`: one before a number. */
function placeOf(
  text: string,
  { start, end }: Piece,
  next: Piece | undefined,
): 'lower' | 'numbered' | 'inside' | 'first' {
  if (!/^\p{Lu}/u.test(text.slice(start, start + 2))) return 'lower';
  if (next && next.start - end <= 1 && /^\d+$/.test(next.key)) return 'numbered';
  if (/^\p{Lu}{2,6}$/u.test(text.slice(start, end))) return 'inside';
  return BOUNDARY.test(text.slice(Math.max(0, start - SIGHT), start)) ? 'first' : 'inside';
}

const add = (counts: Map<string, number>, key: string, by: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + by);
};
