/** Splits watch terms into tokens. `mistakes.ts` explains common mistakes. */

import { words } from '../../text/words.ts';
import type { QueryField } from '../types.ts';
import { FIELD_NAMES } from './fields.ts';
import {
  fieldSlip,
  groupSlip,
  listSlip,
  mistake,
  operatorSlip,
  type QueryMistake,
  starSlip,
  type TermSpan,
  wordSlip,
} from './mistakes.ts';

export type Token = { readonly at: number; readonly end: number } & (
  | { readonly kind: 'word'; readonly word: string; readonly prefix: boolean }
  | { readonly kind: 'phrase'; readonly words: readonly string[] }
  | { readonly kind: 'near'; readonly distance: number }
  | { readonly kind: 'field'; readonly field: QueryField }
  | { readonly kind: 'or' | 'open' | 'close' | 'minus' }
);
export type TokenOf<K extends Token['kind']> = Extract<Token, { readonly kind: K }>;

export const MOST_DISTANCE = 50;
const MOST_TOKENS = 100;
/** Any of them opens, any closes: people mix them, and each language has its own. */
const QUOTES = '"“”„‟«»＂「」『』';
/** What a keyboard for Chinese writes for the same. */
const OPENING = '(（';
const CLOSING = ')）';
const MINUS = '-−';
const STOPS = `${QUOTES}${OPENING}${CLOSING}|`;
/** The character behind it is taken as it stands: `\OR` is a word. */
const ESCAPE = '\\';
const STAR = '*';
const BLANK = /\s/;

type Read = { readonly kind: 'tokens'; readonly tokens: readonly Token[] } | QueryMistake;

/** One pass, left to right; stops at the first mistake. */
export function tokens(terms: string): Read {
  const found: Token[] = [];
  let at = 0;
  while (at < terms.length) {
    if (BLANK.test(terms[at]!)) {
      at++;
      continue;
    }
    if (found.length === MOST_TOKENS) {
      return mistake(
        terms,
        [at, terms.length],
        `More than ${MOST_TOKENS} parts. Split the terms into two watches.`,
        null,
      );
    }
    const token = readToken(terms, at);
    if (token.kind === 'mistake') return token;
    found.push(token);
    at = token.end;
  }
  return { kind: 'tokens', tokens: found };
}

/** A word, written so that `tokens` reads the same word from it. */
export function printWord(word: string, prefix: boolean): string {
  const star = prefix ? STAR : '';
  return readsAs(word + star, word, prefix) ? word + star : escaped(word, `${STOPS}${STAR}${ESCAPE}:`, true) + star;
}

/** A phrase, written so that `tokens` reads the same words from it. */
export function printPhrase(of: readonly string[]): string {
  return `"${of.map((word) => escaped(word, QUOTES + ESCAPE, false)).join(' ')}"`;
}

/** An apostrophe at the beginning may be taken for a phrase's, which only the words behind it decide. */
const APOSTROPHE = /^['‘’]/;

function readsAs(written: string, word: string, prefix: boolean): boolean {
  if (APOSTROPHE.test(written)) return false;
  const read = tokens(written);
  const [token, more] = read.kind === 'tokens' ? read.tokens : [];
  return token?.kind === 'word' && more === undefined && token.word === word && token.prefix === prefix;
}

function escaped(word: string, marks: string, first: boolean): string {
  return word
    .split('')
    .map((char, at) => ((first && at === 0) || marks.includes(char) || BLANK.test(char) ? ESCAPE + char : char))
    .join('');
}

function readToken(terms: string, at: number): Token | QueryMistake {
  const first = terms[at]!;
  const end = at + 1;
  if (OPENING.includes(first)) return { kind: 'open', at, end };
  if (CLOSING.includes(first)) return { kind: 'close', at, end };
  if (QUOTES.includes(first)) return readPhrase(terms, at);
  if (MINUS.includes(first)) return readMinus(terms, at);
  if (first === '|') return mistake(terms, [at, at + (terms[end] === '|' ? 2 : 1)], 'Use OR for alternatives.', ' OR ');
  const run = readRun(terms, at);
  const spot: TermSpan = [at, run.end];
  return (
    groupSlip(terms, spot) ??
    readNear(terms, spot) ??
    readField(terms, spot) ??
    readOr(terms, spot) ??
    operatorSlip(terms, spot) ??
    (terms.slice(at, run.end).includes(ESCAPE) ? null : listSlip(terms, spot)) ??
    readWord(terms, spot, run)
  );
}

function readMinus(terms: string, at: number): Token | QueryMistake {
  const end = at + 1;
  const behind = terms.slice(end).trimStart();
  if (behind !== '' && !BLANK.test(terms[end]!)) return { kind: 'minus', at, end };
  const message = 'Put - directly before what it excludes, without a space.';
  return mistake(terms, [at, terms.length - behind.length], message, behind === '' ? '' : '-');
}

/** Characters up to a blank, a quotation mark or a parenthesis. */
interface Run {
  readonly end: number;
  /** Without the marks of escape. */
  readonly word: string;
  /** Where in `word` the first star is that was not escaped; -1 where none is. */
  readonly star: number;
}

function readRun(terms: string, at: number): Run {
  let word = '';
  let star = -1;
  let end = at;
  for (; end < terms.length && !BLANK.test(terms[end]!) && !STOPS.includes(terms[end]!); end++) {
    if (terms[end] === ESCAPE) end++;
    else if (terms[end] === STAR && star < 0) star = word.length;
    word += terms[end] ?? '';
  }
  return { end: Math.min(end, terms.length), word, star };
}

function readPhrase(terms: string, at: number): Token | QueryMistake {
  const inside: string[] = [''];
  let end = at + 1;
  for (; end < terms.length && !QUOTES.includes(terms[end]!); end++) {
    if (BLANK.test(terms[end]!)) inside.push('');
    else {
      if (terms[end] === ESCAPE) end++;
      inside[inside.length - 1] += terms[end] ?? '';
    }
  }
  const found = inside.filter((word) => word !== '');
  const isEmpty = words(found.join(' ')).length === 0;
  if (end >= terms.length) return neverClosed(terms, at, isEmpty);
  if (isEmpty) return mistake(terms, [at, end + 1], 'There is no word between these quotation marks.', '');
  return { kind: 'phrase', words: found, at, end: end + 1 };
}

function neverClosed(terms: string, at: number, isEmpty: boolean): QueryMistake {
  const told = mistake(terms, [at, at + 1], 'This quotation mark is never closed.', '');
  return isEmpty ? told : { ...told, suggestion: `${terms.trimEnd()}"` };
}

const FIELD = /^(\p{L}+)[:：]/u;

function readField(terms: string, [at, end]: TermSpan): Token | QueryMistake | null {
  const written = terms.slice(at, end);
  const name = FIELD.exec(written)?.[1];
  if (name === undefined) return null;
  const field = FIELD_NAMES.find((known) => known === name.toLowerCase());
  if (field) return { kind: 'field', field, at, end: at + name.length + 1 };
  return fieldSlip(terms, [at, end], name);
}

function readOr(terms: string, [at, end]: TermSpan): Token | null {
  return terms.slice(at, end) === 'OR' ? { kind: 'or', at, end } : null;
}

/** NEAR/5, and what people write for it. */
const NEAR = /^(?:near[/~:](.*)|near-?(\d+)|(?:w|within|pre)\/(\d+))$/is;

function readNear(terms: string, spot: TermSpan): Token | QueryMistake | null {
  const [at, end] = spot;
  const written = terms.slice(at, end);
  const near = NEAR.exec(written);
  if (!near && written !== 'NEAR') return null;
  const said = near?.slice(1).find((part) => part !== undefined) ?? '';
  if (!/^\d+$/.test(said)) return mistake(terms, spot, 'NEAR needs a number of words, such as NEAR/5.', 'NEAR/5');
  const distance = Number(said);
  if (distance < 1 || distance > MOST_DISTANCE) {
    const message = `NEAR accepts 1 to ${MOST_DISTANCE} words.`;
    return mistake(terms, spot, message, `NEAR/${distance < 1 ? 1 : MOST_DISTANCE}`);
  }
  const right = `NEAR/${distance}`;
  if (written !== right) return mistake(terms, spot, `Write this as ${right}.`, right);
  return { kind: 'near', distance, at, end };
}

function readWord(terms: string, spot: TermSpan, { word: written, star }: Run): Token | QueryMistake {
  const [at, end] = spot;
  if (terms.slice(at, end) === ESCAPE) return mistake(terms, spot, `${ESCAPE} needs a character after it.`, '');
  if (star >= 0 && star < written.length - 1) return starSlip(terms, spot, written, star);
  const prefix = star >= 0;
  const word = prefix ? written.slice(0, -1) : written;
  const inside = words(word);
  if (inside.length === 0) return mistake(terms, spot, 'This contains no word.', '');
  if (prefix && !begins(word)) {
    const message = '* needs at least two letters of one word before it.';
    const forms = inside.map(({ form }) => form);
    return mistake(terms, spot, message, forms.join(' ') + (forms.at(-1)!.length > 1 ? STAR : ''));
  }
  return (
    (terms.slice(at, end).includes(ESCAPE) ? null : wordSlip(terms, spot)) ?? { kind: 'word', word, prefix, at, end }
  );
}

/** One letter begins too much, unless it is a word by itself, as in Chinese. */
function begins(word: string): boolean {
  const inside = words(word);
  return inside.length === 1 && !/^[\p{Script=Latin}\d]$/u.test(inside[0]!.form);
}
