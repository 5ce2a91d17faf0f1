/** The names in a report: people and places distinguish two events of the same kind. */

import { COMMON_KEYS } from '../../text/words/common.ts';
import { words } from '../../text/words.ts';
import type { Word } from '../../types.ts';
import { GENERIC_KEYS } from './generic-words.ts';

/** Keys of the names in a report. */
export interface StoryNames {
  readonly names: ReadonlySet<string>;
  /** The headline's first word if it may be a name, that is, if nothing in the report shows that it is not. */
  readonly first: string | null;
}

type Piece = Pick<Word, 'start' | 'end' | 'key'>;

/** If a larger share of the words is capitalised, that is the outlet's style and does not mark names. */
const MOSTLY = 0.6;
/** The end of a sentence, just before the next one's first word. */
const BOUNDARY = /(?:^|[.!?:…–—|]["'”’»)]*\s+)["'“‘«(¿¡]*$/u;
/** How many characters before a word are searched for that. */
const SIGHT = 6;

interface Counts {
  /** How often capitalised minus how often in lower case, where the position does not require a capital. */
  readonly inside: Map<string, number>;
  /** How often capitalised as the first word of a sentence or of a title-case headline. */
  readonly first: Map<string, number>;
  readonly lower: Set<string>;
}

/**
 * Words that this report capitalises where only names are capitalised, or that begin two sentences and are never in lower
 * case. Of a title-case headline only the first word is used. Weekdays, months, the outlet, parts of many names (`United`,
 * `State`, `Bank`) and words before a number (`Category 4`, `CVE-2026-…`) are not names. Empty if the script has no capitals.
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

/** Without the outlet's full name; the `Tesmar` in Tesmar Herald is still a place elsewhere. */
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

/** Where a capital stands: `first` in a sentence, `inside` one, or `numbered`, before a number. */
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
