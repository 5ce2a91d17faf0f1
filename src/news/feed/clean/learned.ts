/** Lines that a feed has taught us to leave out: they stand in many of its items, whatever they say. */
import { sentences } from '../../text/sentences.ts';
import { fold, isAscii } from '../../text/words.ts';

/** Longer lines are never boilerplate as a whole. */
export const LONGEST = 600;

/** Keys of lines, as `lineKey` makes them. */
export type Learned = ReadonlySet<string>;

export const NOTHING_LEARNED: Learned = new Set();

/** What stands between the words of a folded line and is more than one blank. */
const BETWEEN_ASCII = / ?[^a-z0-9 ][^a-z0-9]*| {2,}[^a-z0-9]*/g;
const BETWEEN = / ?[^\p{L}\p{N}\p{M} ][^\p{L}\p{N}\p{M}]*| {2,}[^\p{L}\p{N}\p{M}]*/gu;

/** A line by its letters and digits alone, folded; empty when it has none. */
export function lineKey(line: string): string {
  const folded = fold(line);
  return folded.replace(isAscii(folded) ? BETWEEN_ASCII : BETWEEN, ' ').trim();
}

/** The line, less what was learned: the whole of it, or whole sentences glued to its beginning or end. */
export function withoutLearned(line: string, learned: Learned): string {
  if (learned.size === 0) return line;
  const key = lineKey(line);
  if (learned.has(key)) return '';
  const isGlued = learned.values().some((one) => key.startsWith(`${one} `) || key.endsWith(` ${one}`));
  return isGlued ? withoutEnds(line, learned) : line;
}

function withoutEnds(line: string, learned: Learned): string {
  const isLearned = (sentence: string) => learned.has(lineKey(sentence));
  const first = openingOf(line).find((sentence) => !isLearned(sentence));
  const last = closingOf(line).findLast((sentence) => !isLearned(sentence));
  if (first === undefined || last === undefined) return line.length > SIGHT ? line : '';
  return line.slice(line.indexOf(first), line.lastIndexOf(last) + last.length);
}

/** What is read of a long line at either end. */
const SIGHT = LONGEST;

/** The sentences that a line begins with. */
export const openingOf = (line: string): string[] => sentencesIn(line.slice(0, SIGHT));

/** The sentences that a line ends with. */
export const closingOf = (line: string): string[] => sentencesIn(line.slice(-SIGHT));

const sentencesIn = (text: string): string[] => sentences(text).map(({ start, end }) => text.slice(start, end));
