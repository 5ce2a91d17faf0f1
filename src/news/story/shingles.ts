/** Near-duplicates by shingles of five words (measured: simhash and minhash do not see excerpts), and rewordings. */
import { WORD } from '../publishers.ts';
import { quotations } from '../text/quotations.ts';
import { fold } from '../text/words.ts';
import type { Report } from '../types.ts';

/** Hashes of all runs of five words in the first part of a text. */
export type Shingles = ReadonlySet<number>;

const RUN = 5;
/** What is read of a text, characters. */
const READ = 6_000;
/** Too few runs say nothing: a common opening would make two texts one. */
const FEWEST = 8;
/** Shared runs over those of the smaller set. Measured: a twentieth of the words changed .70–.84, half quoted .46–.54. */
const SAME = 0.6;

function shinglesOf(text: string): Shingles {
  const words = fold(text.slice(0, READ)).match(WORD) ?? [];
  const found = new Set<number>();
  for (let at = 0; at + RUN <= words.length; at += 1) found.add(hash(words.slice(at, at + RUN).join(' ')));
  return found;
}

/** Does one text say again what the other says, whole or in part? */
function isReprint(one: Shingles, other: Shingles): boolean {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  if (small.size < FEWEST) return false;
  let shared = 0;
  for (const run of small) if (large.has(run)) shared += 1;
  return shared / small.size >= SAME;
}

/** Which earlier or fuller report a report's text is a copy of; null: its words are its own. */
export interface Copying {
  readonly of: number | null;
}

/** Each report is compared with these; a story that has more originals gains nothing by another. */
const MOST_ORIGINALS = 60;

/** @param reports `shows`: of two that are alike, the one that shows more of an origin is the original; else the earlier. */
export function copiesAmong(reports: readonly { readonly report: Report; readonly shows: number }[]): Copying[] {
  const prints = reports.map(({ report }) => printOf(report));
  const of: (number | null)[] = reports.map(() => null);
  const originals: number[] = [];
  reports.forEach((_, n) => {
    const match = originals.find((other) => isCopy(prints[n]!, prints[other]!));
    if (match === undefined) {
      if (originals.length < MOST_ORIGINALS) originals.push(n);
    } else if (reports[n]!.shows > reports[match]!.shows && !isSame(reports[n]!.shows, reports[match]!.shows)) {
      of[match] = n;
      originals[originals.indexOf(match)] = n;
    } else {
      of[n] = match;
    }
  });
  return of.map((one) => ({ of: one }));
}

/** Own reporting and a bare quotation differ; a credit shown by one of two equal texts decides, too. */
const isSame = (one: number, other: number): boolean => one === other;

interface Print {
  readonly shingles: Shingles;
  /** Quotations of five words or more, folded. */
  readonly quotes: readonly string[];
  readonly words: ReadonlySet<string>;
}

function printOf({ text }: Report): Print {
  const head = text.slice(0, READ);
  const quotes = quotations(head).map(({ start, end }) => (fold(head.slice(start, end)).match(WORD) ?? []).join(' '));
  const words = (fold(head).match(WORD) ?? []).filter((word) => word.length > 3 || /\d/.test(word));
  return {
    shingles: shinglesOf(head),
    quotes: quotes.filter((quote) => quote.split(' ').length >= RUN),
    words: new Set(words),
  };
}

/** Content words of the smaller text that the other has, where a quotation is shared: a text reworded. */
const REWORDED = 0.6;
const FEWEST_WORDS = 12;

function isCopy(one: Print, other: Print): boolean {
  if (isReprint(one.shingles, other.shingles)) return true;
  if (!one.quotes.some((quote) => other.quotes.includes(quote))) return false;
  const [small, large] = one.words.size < other.words.size ? [one.words, other.words] : [other.words, one.words];
  if (small.size < FEWEST_WORDS) return false;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared += 1;
  return shared / small.size >= REWORDED;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
