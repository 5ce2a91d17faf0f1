/**
 * Where Unicode ends sentences (UAX 29, section 5). Intl.Segmenter knows it for every script, and takes most of the time of
 * splitting; for Latin and Cyrillic paragraphs its rules are applied here. A test compares both.
 */

import { unitAt } from '../characters.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Values of Sentence_Break that matter here. `rare`: the paragraph is left to the segmenter. */
const PART = {
  other: 0,
  lower: 1,
  upper: 2,
  letter: 3,
  digit: 4,
  /** Closes or opens a quotation or a bracket. */
  close: 5,
  space: 6,
  /** A sentence goes on before it. */
  goesOn: 7,
  /** A full stop, which may stand within a sentence, and marks that may not. */
  stop: 8,
  mark: 9,
  lineEnd: 10,
  rare: 11,
} as const;

/** Without combining and invisible characters, and without marks that hardly anybody writes. */
const LISTED =
  /[\t\n\r -~\xa0-\xac\xae-\u024f\u0400-\u0482\u048a-\u052f\u2010-\u2023\u2025-\u2027\u2030-\u203b\u2043-\u2046\u20a0-\u20bf\u2116\u2122]/;
const FIRST_UNLISTED = 0x2123;
const PARTS = Uint8Array.from({ length: FIRST_UNLISTED }, (_, code) => partIn(String.fromCharCode(code)));

function partIn(one: string): number {
  if (!LISTED.test(one)) return PART.rare;
  if (/[\n\r]/.test(one)) return PART.lineEnd;
  if (one === '.') return PART.stop;
  if (/[!?]/.test(one)) return PART.mark;
  if (/[,:;–—-]/.test(one)) return PART.goesOn;
  if (/\s/.test(one)) return PART.space;
  if (/\p{Lowercase}/u.test(one)) return PART.lower;
  if (/[\p{Uppercase}\p{Lt}]/u.test(one)) return PART.upper;
  if (/\p{Alphabetic}/u.test(one)) return PART.letter;
  if (/\p{Nd}/u.test(one)) return PART.digit;
  return /[\p{Ps}\p{Pe}\p{Pi}\p{Pf}"']/u.test(one) ? PART.close : PART.other;
}

const partAt = (text: string, at: number): number => {
  const code = unitAt(text, at);
  return code < FIRST_UNLISTED ? PARTS[code]! : at < text.length ? PART.rare : PART.other;
};

/** By UAX 29 a sentence ends behind one of these alone. */
const MAY_END_SENTENCE = /[\p{Sentence_Terminal}\u2024\ufe52\uff0e\n\r\x85\u2028\u2029]/u;

/** Where sentences of a paragraph end, in UTF-16 units; the last is its own end. Linear in its length. */
export function sentenceEnds(paragraph: string): number[] {
  return plainEnds(paragraph) ?? segmentEnds(paragraph);
}

/** Headlines and labels, which have no end of a sentence in them, are not worth the segmenter's time. */
function segmentEnds(paragraph: string): number[] {
  if (!MAY_END_SENTENCE.test(paragraph)) return [paragraph.length];
  return Array.from(segmenter.segment(paragraph), ({ segment, index }) => index + segment.length);
}

/** null: there is a rare character in the paragraph. */
function plainEnds(paragraph: string): number[] | null {
  const ends: number[] = [];
  const { length } = paragraph;
  for (let at = 0; at < length; at++) {
    const part = partAt(paragraph, at);
    if (part < PART.stop) continue;
    if (part === PART.rare) return null;
    const end = part === PART.lineEnd ? lineEnd(paragraph, at) : endBehind(paragraph, at, part);
    if (end !== null && end < length) ends.push(end);
  }
  ends.push(length);
  return ends;
}

/** SB3, SB4 */
const lineEnd = (paragraph: string, at: number): number | null => (paragraph.startsWith('\r\n', at) ? null : at + 1);

/** SB6 to SB11. Null: the sentence goes on behind the full stop or mark, or ends with its line. */
function endBehind(paragraph: string, at: number, terminal: number): number | null {
  if (terminal === PART.stop && isWithinWord(partAt(paragraph, at - 1), partAt(paragraph, at + 1))) return null;
  let end = at + 1;
  while (partAt(paragraph, end) === PART.close) end += 1;
  while (partAt(paragraph, end) === PART.space) end += 1;
  const next = partAt(paragraph, end);
  if (next === PART.goesOn || next >= PART.stop) return null;
  return terminal === PART.stop && goesOnLower(paragraph, end) ? null : end;
}

/** SB6, SB7: `3.5`, `U.S`. */
const isWithinWord = (before: number, after: number): boolean =>
  after === PART.digit || (after === PART.upper && (before === PART.upper || before === PART.lower));

/** SB8: is the next letter a small one? */
function goesOnLower(paragraph: string, from: number): boolean {
  let at = from;
  while (at < paragraph.length && !isLetterOrEnd(partAt(paragraph, at))) at += 1;
  return partAt(paragraph, at) === PART.lower;
}

const isLetterOrEnd = (part: number): boolean => (part >= PART.lower && part <= PART.letter) || part >= PART.stop;
