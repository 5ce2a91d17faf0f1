/**
 * Which lines of a feed's items are boilerplate because they repeat. The same counting serves one document, in the
 * worker, so that a first visit comes out clean already, and a feed over weeks, by what the store keeps of it.
 */

import { textHash } from '../known.ts';
import { type Counted, type ItemLines, linesIn, type Told, unpackCounted, wordsOf } from './item-lines.ts';

/** A line, and in how many items it was met. */
export interface LineCount {
  /** As `lineKey` makes it; a hash of that while the line was met once, as nearly all lines are. */
  readonly key: string;
  /** As it stood when it was met first, or again after that was forgotten; '' while it was met once. */
  readonly line: string;
  /** Items under headlines that tell of different things. */
  readonly times: number;
  /** When it was met last in an item that counted, ms. */
  readonly at: number;
  /** The telling words of the last headlines that counted, each as one text. */
  readonly about: readonly string[];
  /** It is left out from now on. */
  readonly learned: boolean;
  /** An operator said that it is no boilerplate: it is never learned again. */
  readonly kept: boolean;
}

/** What a feed's items have taught. */
export interface Lines {
  /** Items counted. */
  readonly articles: number;
  readonly counts: ReadonlyMap<string, LineCount>;
}

/** A line that one document alone has taught. */
export type LineSamples = Pick<LineCount, 'key' | 'line' | 'times' | 'about'>;

/** What is to be saved of the difference between two `Lines`. */
export interface LinesChange {
  readonly articles: number;
  readonly set: readonly LineCount[];
  /** Keys. */
  readonly forgotten: readonly string[];
}

export const NO_LINES: Lines = { articles: 0, counts: new Map() };

/** An article, perhaps with what `packCounted` made of its lines. */
interface Countable extends Told {
  readonly counted?: string;
}

/** So many items are remembered; then each count is halved, so that what a feed leaves off is forgotten. */
const WINDOW = 60;
const MOST_LINES = 400;
const MOST_LEARNED = 50;
/** So many headlines a line remembers. */
const HEADLINES = 4;

/** Fewer items prove nothing, unless they are half of all. */
const FEW = 4;
const FEWEST = 3;
/** Of all items, from these shares on a line is boilerplate. */
const SHARE = { long: 1 / 8, label: 1 / 6, sentence: 1 / 3, half: 1 / 2, fact: 0.9 };
/** Words: nobody writes so long a sentence twice by chance; "No one was hurt." is written often, and is news. */
const LONG = 12;
const SHORT = 8;

/** The lines that the items of one document have in common, best known first. */
export function taughtBy(items: readonly ItemLines[]): LineSamples[] {
  const { counts } = countAll(
    NO_LINES,
    items.map(({ inDocument }) => inDocument),
    0,
  );
  const learned = [...counts.values()].filter((line) => isBoilerplate(line, items.length));
  return learned.toSorted((a, b) => b.times - a.times).slice(0, MOST_LEARNED);
}

/** Does the item hold one of these lines? */
export const containsLines = ({ inDocument }: ItemLines, keys: ReadonlySet<string>): boolean =>
  inDocument.lines.keys().some((key) => keys.has(key));

/**
 * Counts the lines of new articles, each article once in its life. Bounded: 60 articles, 400 lines and those that an operator keeps.
 * @param taught what the document that they stand in has taught
 * @param now ms
 */
export function learnLines(
  lines: Lines,
  articles: readonly Countable[],
  taught: readonly LineSamples[],
  now: number,
): Lines {
  const items = articles.map((one) => (one.counted === undefined ? linesIn(one).inStore : unpackCounted(one.counted)));
  const counted = countAll(lines, items, now);
  const known = new Map(taught.map((line) => [line.key, { ...line, at: now, learned: true, kept: false }]));
  const judged = new Map(
    [...counted.counts].map(([key, line]) => [
      key,
      {
        ...line,
        learned: !line.kept && (line.learned || known.has(key) || isBoilerplate(line, counted.articles)),
      },
    ]),
  );
  for (const [key, line] of known) if (!judged.has(key)) judged.set(key, line);
  return bounded({ articles: counted.articles, counts: judged });
}

/** Keys of the lines that are left out. */
export const learnedKeys = ({ counts }: Lines): string[] =>
  [...counts.values()].filter(({ learned }) => learned).map(({ key }) => key);

/** Keys of the lines that an operator keeps. */
export const keptKeys = ({ counts }: Lines): string[] =>
  [...counts.values()].filter(({ kept }) => kept).map(({ key }) => key);

/** What to save so that `before` becomes `after`; null: nothing. */
export function changeOfLines(before: Lines, after: Lines): LinesChange | null {
  const set = [...after.counts.values()].filter((line) => !isSame(line, before.counts.get(line.key)));
  const forgotten = [...before.counts.keys()].filter((key) => !after.counts.has(key));
  const isNothing = set.length === 0 && forgotten.length === 0 && before.articles === after.articles;
  return isNothing ? null : { articles: after.articles, set, forgotten };
}

const isSame = (one: LineCount, other: LineCount | undefined): boolean =>
  one.times === other?.times && one.learned === other.learned && one.at === other.at;

function countAll(lines: Lines, items: readonly Counted[], now: number): Lines {
  const counts = new Map(lines.counts);
  let counted = lines.articles;
  for (const { headline, lines: found } of items) {
    if (found.size === 0) continue;
    counted += 1;
    const about = [headline.join(' ')];
    for (const [key, line] of found) {
      const before = counts.get(key) ?? (lines === NO_LINES ? undefined : counts.get(hashed(key)));
      if (!before) counts.set(key, { key, line, times: 1, at: now, about, learned: false, kept: false });
      else if (countsFor(line, before, headline)) {
        counts.delete(before.key);
        counts.set(key, oneMore({ ...before, key, line: before.line || line }, headline, now));
      }
    }
  }
  return { articles: counted, counts };
}

const oneMore = (line: LineCount, headline: readonly string[], now: number): LineCount => ({
  ...line,
  times: line.times + 1,
  at: now,
  about: [...line.about, headline.join(' ')].slice(-HEADLINES),
});

/** A story listed again proves nothing, and a line that shares words with its headline may be about the matter. */
function countsFor(line: string, { about }: LineCount, headline: readonly string[]): boolean {
  if (about.some((other) => tellTheSame(headline, other.split(' ').filter(Boolean)))) return false;
  const said = new Set(wordsOf(line).map(({ key }) => key));
  return !headline.some((key) => said.has(key));
}

/** Half of the words of the shorter headline stand in the other. */
function tellTheSame(one: readonly string[], other: readonly string[]): boolean {
  const [few, many] = one.length < other.length ? [one, other] : [other, one];
  if (few.length === 0) return many.length === 0;
  const has = new Set(many);
  return few.filter((key) => has.has(key)).length >= few.length / 2;
}

function isBoilerplate({ line, times }: Pick<LineCount, 'line' | 'times'>, articles: number): boolean {
  const share = times / articles;
  if (times < FEWEST || (times < FEW && share < SHARE.half)) return false;
  return share >= shareOf(line);
}

/** From which share on a line is boilerplate: the likelier it is to be written twice by chance, the more it takes. */
function shareOf(line: string): number {
  const length = wordsOf(line).length;
  if (isDateline(line, length)) return Number.POSITIVE_INFINITY;
  if (isFact(line, length)) return SHARE.fact;
  if (length >= LONG) return SHARE.long;
  return /[.!?…。！？؟।][^\p{L}\p{N}]*$/u.test(line) ? SHARE.sentence : SHARE.label;
}

/** `KYIV (Agency) —`, `القاهرة - وكالات:` */
const isDateline = (line: string, length: number): boolean => length <= SHORT && /[—–:-]\s*$/.test(line);

/** `Depth: 10 km`, `Severity: minor`, `AFP`, a row of a table: short, and about this item also where others say the same. */
const isFact = (line: string, length: number): boolean =>
  line.includes(' | ') || (length <= SHORT && /\d|\S:\s|^\P{L}*\p{Lu}{2,8}\P{L}*$/u.test(line));

/** No key of a line has its sign. */
const hashed = (key: string): string => `#${textHash(key)}`;

/** A line that was met once is known again by its hash, and nothing else is asked of it. */
const shortened = (line: LineCount): LineCount =>
  line.times > 1 || line.learned || line.kept || line.line === '' ? line : { ...line, key: hashed(line.key), line: '' };

function bounded({ articles, counts }: Lines): Lines {
  const isFull = articles > WINDOW;
  const all = [...counts.values()].map((line) => (isFull ? { ...line, times: line.times >> 1 } : line));
  const learned = all.filter((line) => line.learned).toSorted((a, b) => b.at - a.at);
  const remembered = [
    ...all.filter((line) => line.kept),
    ...learned.slice(0, MOST_LEARNED),
    ...all
      .filter((line) => !line.kept && !line.learned && line.times > 0)
      .toSorted((a, b) => b.times - a.times || b.at - a.at)
      .slice(0, MOST_LINES - MOST_LEARNED),
  ];
  const kept = remembered.map(shortened);
  return { articles: isFull ? articles >> 1 : articles, counts: new Map(kept.map((line) => [line.key, line])) };
}
