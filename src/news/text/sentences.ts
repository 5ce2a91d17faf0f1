import { unitAt } from './characters.ts';
import {
  ABBREVIATIONS,
  AFTER_ORDINAL,
  AFTER_TIME,
  ANSWERS,
  BEFORE_NUMBER,
  CHINESE_SPEAKER,
  FIRST_WORDS,
  GERMAN_ARTICLE,
  LETTERED,
  MARKED_NAMES,
  MAY_END,
  SPEAKER_FOLLOWS,
  TITLE_ABBREVIATIONS,
} from './sentences/abbreviations.ts';
import { sentenceEnds } from './sentences/breaks.ts';

/** UTF-16 offsets `[start, end)` into the text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How far back and ahead a joint is judged. On the whole joined sentence a megabyte of `A. ` took a minute. */
const SIGHT = 40;

/**
 * Where the sentences of a text lie, trimmed, in order, never across a paragraph break (`\n\n`). Unicode's own rules
 * (UAX 29) cut too often behind `Gen.`, `Jan.` or `J.`, and too seldom before a number: both are mended here. Linear in
 * the text's length.
 */
export function sentences(text: string): Span[] {
  const found: Span[] = [];
  for (const paragraph of paragraphs(text)) {
    let open: Span | null = null;
    for (const piece of piecesOf(text, paragraph)) {
      if (open && goesOn(text, open, piece)) {
        open = { start: open.start, end: piece.end };
      } else {
        if (open) found.push(open);
        open = piece;
      }
    }
    if (open) found.push(open);
  }
  return found;
}

function* paragraphs(text: string): Generator<Span> {
  let start = 0;
  while (start < text.length) {
    const gap = text.indexOf('\n\n', start);
    const end = gap < 0 ? text.length : gap;
    if (end > start) yield { start, end };
    start = end + 2;
  }
}

/** What Unicode holds for sentences, and the cuts that it misses. */
function piecesOf(text: string, within: Span): Span[] {
  const found: Span[] = [];
  let from = within.start;
  const add = (end: number): void => {
    if (end <= from) return;
    const piece = trimmed(text, from, end);
    if (piece) found.push(piece);
    from = end;
  };
  const paragraph = text.slice(within.start, within.end);
  let start = 0;
  for (const end of sentenceEnds(paragraph)) {
    const segment = paragraph.slice(start, end);
    const closed = start > 0 ? CLOSING.exec(segment) : null;
    if (closed) add(within.start + start + closed[0].length);
    for (const cut of missedCuts(segment)) add(within.start + start + cut);
    add(endOf(text, within.start + end));
    start = end;
  }
  add(within.end);
  return found;
}

/** French puts a blank before the closing mark, and Unicode ends the sentence there: `« Partez ! | »`; a credit: `(Ana Roe/AP) The …`. */
const CLOSING = /^(?:[»”)\]]+|\((?:[^()]{2,40}[ /][^()]{1,60}|AP|AFP|EPA|UPI|dpa|Reuters|TASS|Xinhua)\)\s+(?=\p{Lu}))/u;

/** Unicode takes an opening mark for a closing one: `… they said.“We …` ends before the mark. */
const endOf = (text: string, end: number): number => (/[“„«(]/.test(text.charAt(end - 1)) ? end - 1 : end);

/** `… ended. 2020 was …`, `… left. i24 News …`, and blocks glued without a blank: `… he said.Two guards …`. */
const MISSED =
  /(?:\p{L}{2}|%)[.!?]["”’')\]]?(?:\s+(?=["“(]?[$€£¥]?(?:\d{1,9}[^\s.)]{0,9}\s|\p{Ll}{1,2}[\d\p{Lu}]|al-\p{Lu}))|(?=["“]?\p{Lu}\p{Ll}{1,20}\s)(?!(?:Com|Org|Net)\b))|\d\.\s+(?=\d{1,9}\s\p{Ll})|\p{L}\s?…["”’»]?\s+(?=["“«]?\p{Lu})/gu;

/** What `MISSED` reads before a mark, at most: two letters, in UTF-16 units. */
const BEFORE_MARK = 4;

function missedCuts(segment: string): number[] {
  const mark = segment.search(/[.!?…]/);
  if (mark < 0 || !/[\p{L}\p{N}]/u.test(segment.slice(mark))) return [];
  const from = Math.max(0, mark - BEFORE_MARK);
  return Array.from(segment.slice(from).matchAll(MISSED), (match) => from + match.index + match[0].length);
}

function trimmed(text: string, start: number, end: number): Span | null {
  let [from, to] = [start, end];
  while (from < to && isBlank(text, from)) from += 1;
  while (to > from && isBlank(text, to - 1)) to -= 1;
  return to > from ? { start: from, end: to } : null;
}

const isBlank = (text: string, at: number): boolean => {
  const code = unitAt(text, at);
  return code <= 0x20 || (code > 0x7f && text.charAt(at).trim() === '');
};

/** Does the sentence go on over the cut between these two pieces? */
function goesOn(text: string, before: Span, after: Span): boolean {
  const left = text.slice(Math.max(before.start, before.end - SIGHT), before.end);
  const right = text.slice(after.start, Math.min(after.end, after.start + SIGHT * 2));
  const gap = text.slice(before.end, after.start);
  if (gap.includes('\n')) return startsLower(right) && !/[.!?:;]["”’)]*$/.test(left);
  if (!/^[A-Z]/.test(right)) {
    if (!/[\p{L}\p{N}]/u.test(right)) return right.length < 4;
    if (startsLower(right)) return true;
  }
  const last = left.charAt(left.length - 1);
  if ('”」』'.includes(last) && /[。！？].$/u.test(left)) return CHINESE_SPEAKER.test(right);
  if ('"”’\'»'.includes(last) && /[!?…]\s?.$/u.test(left)) return SPEAKER_FOLLOWS.test(right);
  if ('….'.includes(last) && /[^.!?]\s(?:…|\.{3})$/u.test(left)) return !startsSentence(right);
  return (last === '.' || last === '!') && goesOnBehindWord(left, right);
}

/** What stands before a word. */
const BEFORE_WORD = new Set(Array.from('("\'’“‘«[—–/-', (one) => one.charCodeAt(0)));
const LONGEST_WORD = 24;

function goesOnBehindWord(left: string, right: string): boolean {
  const word = lastWord(left);
  if (word === '' || word.length > LONGEST_WORD) return false;
  if (left.endsWith('!')) return MARKED_NAMES.has(word) && !startsSentence(right);
  return mayBeAbbreviation(word) && isAbbreviation(word, left.slice(0, -word.length - 1), right);
}

/** The word before a full stop or an exclamation mark. */
function lastWord(left: string): string {
  const end = left.length - 1;
  let start = end;
  while (start > 0 && !isBlank(left, start - 1) && !BEFORE_WORD.has(unitAt(left, start - 1))) start -= 1;
  return left.slice(start, end);
}

/** Lower case goes on, but for names such as `iPhone`, `i24` and `al-Roe`. */
const startsLower = (right: string): boolean => /^["'“‘«([—–-]*\s*(?!al-\p{Lu})\p{Ll}(?![\p{Lu}\d])/u.test(right);

/** Nearly all words are none, as can be told by their length and the lists alone. */
const mayBeAbbreviation = (word: string): boolean =>
  word.length < 3 || /[.\d]/.test(word) || stands(word, ABBREVIATIONS);

/** `word` is what stands before the full stop, `rest` what stands before the word. */
function isAbbreviation(word: string, rest: string, right: string): boolean {
  if (/^\d{1,3}$/.test(word)) return isOrdinal(rest, right);
  if (/^[AaPp]\.?[Mm]$/.test(word)) return AFTER_TIME.test(right);
  if (stands(word, TITLE_ABBREVIATIONS)) return true;
  if (stands(word, BEFORE_NUMBER) && /^\d/.test(right)) return word !== 'no' || !ANSWERS.test(rest);
  if (isLetter(word, rest, right)) return isInitial(word, rest, right);
  return (stands(word, MAY_END) || /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(word)) && !startsSentence(right);
}

/** In a list also, or in a text that stands in capitals: `GEN. ROE`. */
const stands = (word: string, list: ReadonlySet<string>): boolean =>
  list.has(word) || (word.length > 2 && list.has(word.charAt(0) + word.slice(1).toLowerCase()));

/** `1. Money`, at the beginning or behind a colon or comma; `die 3. Niederlage`. */
const isOrdinal = (rest: string, right: string): boolean =>
  rest === '' ||
  /[:;,]\s*$/.test(rest) ||
  GERMAN_ARTICLE.test(rest) ||
  AFTER_ORDINAL.test(right) ||
  inDate(rest, right);

/** `3. 10. 1980`: a month behind its day, a year behind its month. */
const inDate = (rest: string, right: string): boolean =>
  /^\d{1,2}\.$/.test(right) || (/\d{1,2}\. $/.test(rest) && /^\d{4}\b/.test(right));

/** A capital, a letter of another script, or one of two letters: `A. Roe`, `г. Москва`, `u. a. Roe`, `a. M.` */
const isLetter = (word: string, rest: string, right: string): boolean =>
  /^(?:\p{Lu}|(?!\p{Script=Latin})\p{L})$/u.test(word) ||
  (/^\p{L}$/u.test(word) && (/(?:^|\s)\p{L}\. $/u.test(rest) || /^\p{L}\.\s/u.test(right)));

/** `J. Roe`; not `hepatitis B.`, the Russian `и т. д.`, nor the Arabic letter that marks a year. */
const isInitial = (letter: string, rest: string, right: string): boolean =>
  !LETTERED.test(rest) &&
  !/(?:^|\s)т\. $/u.test(rest) &&
  !(/\p{Script=Arabic}/u.test(letter) && /\d\s*$/.test(rest)) &&
  !startsSentence(right, true);

/** `mayQuote`: a quotation mark may stand inside a name, as in `George W. "Dubya" Bush`. */
function startsSentence(right: string, mayQuote = false): boolean {
  if (/^["'“‘«]/.test(right)) return !mayQuote;
  const word = /^(\p{L}+)(?=[\s,’'])/u.exec(right)?.[1];
  return word !== undefined && FIRST_WORDS.has(word.toLowerCase());
}
