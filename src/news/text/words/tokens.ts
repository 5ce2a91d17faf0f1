/** Where the words of a text stand. */
import { CHARACTER, CHARACTERS, FIRST_UNLISTED, unitAt } from '../characters.ts';

/**
 * A name with signs (`C++`, `C#`, `.NET`, `AT&T`), a dotted abbreviation, a number with its separators, or a run of letters and digits with apostrophes inside.
 * Hyphens part words. Each alternative reads a character once, so the whole is linear.
 */
const TOKEN =
  /(?<![\p{L}\p{N}])(?:[A-Za-z](?:\+\+|#)(?![\p{L}\p{N}])|\.NET(?![\p{L}\p{N}])|\p{Lu}{1,3}&\p{Lu}{1,2}(?![\p{L}\p{N}]))|\p{L}(?:\.\p{L})+(?:\.|(?![\p{L}\p{N}]))|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\u00ad]|\u200c|\u200d)*(?:['’ʼ]\p{L}[\p{L}\p{M}\p{N}]*)*/uy;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const POSSESSIVE = /['’ʼ]s$/i;
/** Romance elision: `l’ambassade` is two words. */
const ELISION = /^(?:[cdjlmnst]|qu)['’ʼ](?=\p{L}{2})/iu;
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** `ʼ` is a letter by Unicode, and an apostrophe here; `#` belongs to `C#`. */
const NEEDS_PATTERNS = new Set(['ʼ', '#']);
/** What a character is for words: it begins none, goes on with one, begins one, or needs the patterns. */
const [NONE, WITHIN, BEGINS, HARD] = [0, 1, 2, 3];
const PARTS = CHARACTERS.map((kind, code) => {
  if (NEEDS_PATTERNS.has(String.fromCharCode(code))) return HARD;
  if (code === 0xad || code === 0x200c || code === 0x200d || kind === CHARACTER.mark) return WITHIN;
  return kind === CHARACTER.other ? NONE : kind === CHARACTER.unspaced ? HARD : BEGINS;
});
const partOf = (code: number): number => (code < FIRST_UNLISTED ? PARTS[code]! : HARD);

/** Behind letters and digits these may belong to the word, unless a blank follows. */
const JOINS: ReadonlySet<number> = new Set(Array.from("'’.,&+", (one) => one.charCodeAt(0)));
const DOT = 0x2e;
const BLANK = 0x20;

/** Where each word begins and ends, one after another, in UTF-16 units. Nearly all are letters between blanks, which need no patterns. */
export function tokensOf(text: string): number[] {
  const found: number[] = [];
  const { length } = text;
  for (let at = 0; at < length; ) {
    const code = unitAt(text, at);
    const part = partOf(code);
    if (part <= WITHIN && !(code === DOT && text.startsWith('.NET', at))) {
      at += 1;
      continue;
    }
    const end = part === BEGINS ? plainEnd(text, at, length) : at;
    if (end > at) found.push(at, end);
    at = end > at ? end : addHard(found, text, at);
  }
  return found;
}

/** Where a word of letters and digits alone ends; `from` where it may be more than that. */
function plainEnd(text: string, from: number, length: number): number {
  let at = from;
  let part = BEGINS;
  while (part === BEGINS || part === WITHIN) {
    at += 1;
    part = at < length ? partOf(unitAt(text, at)) : NONE;
  }
  if (at === length) return at;
  const isMore = part === HARD || (JOINS.has(unitAt(text, at)) && unitAt(text, at + 1) !== BLANK);
  return isMore ? from : at;
}

/** Adds what the patterns find at this place. @returns where to go on */
function addHard(found: number[], text: string, at: number): number {
  TOKEN.lastIndex = at;
  const token = TOKEN.exec(text)?.[0];
  if (token === undefined) return at + (text.codePointAt(at)! > 0xffff ? 2 : 1);
  if (UNSPACED.test(token)) addSegments(found, token, at);
  else addToken(found, token, at);
  return at + token.length;
}

function addToken(found: number[], token: string, start: number): void {
  const elided = ELISION.exec(token)?.[0].length ?? 0;
  if (elided > 0) found.push(start, start + elided - 1);
  found.push(start + elided, start + token.replace(POSSESSIVE, '').length);
}

function addSegments(found: number[], run: string, start: number): void {
  for (const { segment, index, isWordLike } of segmenter.segment(run)) {
    if (isWordLike) found.push(start + index, start + index + segment.length);
  }
}
