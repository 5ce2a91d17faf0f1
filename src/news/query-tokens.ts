/** Watch terms, cut into tokens; what a person is likely to write by mistake is told here, with what to write. */
import type { QueryField } from './types.ts';
import { words } from './words.ts';

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
const FIELDS: readonly QueryField[] = ['title', 'publisher', 'lang'];
const QUOTES = '"“”„';
const FIELD = /^(\p{L}+):/u;
const NEAR = /^near(?:[/~:]?(\d*))$/i;

/** What is wrong with watch terms: `terms.slice(at, at + length)` is the spot. */
export interface Mistake {
  readonly kind: 'mistake';
  readonly message: string;
  readonly at: number;
  readonly length: number;
  /** The whole terms as they were probably meant. */
  readonly suggestion: string | null;
}

type Read = { readonly kind: 'tokens'; readonly tokens: readonly Token[] } | Mistake;

/** One pass, left to right; stops at the first mistake. */
export function tokens(terms: string): Read {
  const found: Token[] = [];
  let at = 0;
  while (at < terms.length) {
    if (/\s/.test(terms[at]!)) {
      at++;
      continue;
    }
    if (found.length === MOST_TOKENS) {
      return mistake(terms, [at, terms.length], `More than ${MOST_TOKENS} parts: make two watches of them.`, null);
    }
    const token = readToken(terms, at);
    if (token.kind === 'mistake') return token;
    found.push(token);
    at = token.end;
  }
  return { kind: 'tokens', tokens: found };
}

function readToken(terms: string, at: number): Token | Mistake {
  const first = terms[at]!;
  const end = at + 1;
  if (first === '(') return { kind: 'open', at, end };
  if (first === ')') return { kind: 'close', at, end };
  if (QUOTES.includes(first)) return readPhrase(terms, at);
  if (first === '-' || first === '−') return { kind: 'minus', at, end };
  if (first === '|') return mistake(terms, [at, at + (terms[end] === '|' ? 2 : 1)], 'Either of two is OR.', ' OR ');
  let stop = at;
  while (stop < terms.length && !/[\s()]/.test(terms[stop]!) && !QUOTES.includes(terms[stop]!)) stop++;
  const written = terms.slice(at, stop);
  return readField(terms, at, written) ?? readOperator(terms, at, written) ?? readWord(terms, at, written);
}

function readPhrase(terms: string, at: number): Token | Mistake {
  let close = at + 1;
  while (close < terms.length && !QUOTES.includes(terms[close]!)) close++;
  if (close === terms.length) {
    const suggestion = `${terms.trimEnd()}"`;
    return { ...mistake(terms, [at, at + 1], 'This quotation mark is never closed.', null), suggestion };
  }
  const inside = terms.slice(at + 1, close);
  if (words(inside).length === 0) return mistake(terms, [at, close + 1], 'There is no word between these marks.', null);
  return { kind: 'phrase', words: inside.trim().split(/\s+/), at, end: close + 1 };
}

function readField(terms: string, at: number, written: string): Token | Mistake | null {
  const name = FIELD.exec(written)?.[1];
  if (name === undefined) return null;
  const field = FIELDS.find((known) => known === name.toLowerCase());
  const end = at + name.length + 1;
  if (field) return { kind: 'field', field, at, end };
  const quoted = written.slice(name.length + 1) === '' ? null : `"${written}"`;
  const near = nearest(name.toLowerCase());
  const message = near
    ? `There is no field ${name}: did you mean ${near}:?`
    : `There is no field ${name}: (there are ${FIELDS.map((known) => `${known}:`).join(', ')}). Put the word in quotation marks if the colon belongs to it.`;
  if (near) return mistake(terms, [at, end], message, `${near}:`);
  return mistake(terms, [at, quoted ? at + written.length : end], message, quoted);
}

const OTHER_NAMES: Readonly<Record<string, QueryField>> = {
  headline: 'title',
  intitle: 'title',
  source: 'publisher',
  outlet: 'publisher',
  site: 'publisher',
  from: 'publisher',
  by: 'publisher',
  language: 'lang',
  locale: 'lang',
};

function nearest(name: string): QueryField | null {
  const close = FIELDS.find((field) => distance(name, field) <= 2);
  return (Object.hasOwn(OTHER_NAMES, name) ? OTHER_NAMES[name]! : close) ?? null;
}

/** Levenshtein; names are short here. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}

function readOperator(terms: string, at: number, written: string): Token | Mistake | null {
  const end = at + written.length;
  if (written === 'OR') return { kind: 'or', at, end };
  const near = NEAR.exec(written);
  if (near && (written.startsWith('NEAR') || near[1] !== '')) return readNearSign(terms, at, written);
  const spot = [at, end] as const;
  if (/^or$/i.test(written)) return mistake(terms, spot, 'Either of two is OR, in capitals.', 'OR');
  if (/^(?:and|&&?|\+)$/i.test(written)) {
    return mistake(
      terms,
      spot,
      'Words beside each other must all occur: leave this out, or put it in quotation marks.',
      '',
    );
  }
  if (written === 'NOT' || written === '!') {
    return {
      ...mistake(terms, spot, 'To leave a word out, put - right before it.', null),
      suggestion: withMinus(terms, end, at),
    };
  }
  if (/^\/.+\/[a-z]*$/.test(written)) {
    return mistake(
      terms,
      spot,
      'Regular expressions are not read: write the words, or the beginning of one with *.',
      null,
    );
  }
  return null;
}

function withMinus(terms: string, end: number, at: number): string | null {
  const rest = terms.slice(end).trimStart();
  return rest === '' ? null : `${terms.slice(0, at)}-${rest}`;
}

function readNearSign(terms: string, at: number, written: string): Token | Mistake {
  const spot = [at, at + written.length] as const;
  const digits = NEAR.exec(written)?.[1] ?? '';
  if (digits === '') return mistake(terms, spot, 'NEAR needs the number of words: NEAR/5.', 'NEAR/5');
  const distance = Number(digits);
  if (!(distance >= 1 && distance <= MOST_DISTANCE)) {
    const message = `NEAR counts from 1 to ${MOST_DISTANCE} words.`;
    return mistake(terms, spot, message, `NEAR/${distance < 1 ? 1 : MOST_DISTANCE}`);
  }
  const right = `NEAR/${distance}`;
  if (written !== right) return mistake(terms, spot, `It is written ${right}.`, right);
  return { kind: 'near', distance, at, end: spot[1] };
}

function readWord(terms: string, at: number, written: string): Token | Mistake {
  const end = at + written.length;
  const star = written.indexOf('*');
  if (star >= 0 && star < written.length - 1) {
    const message = 'A * stands only at the end of a word, for all words that begin so.';
    return mistake(terms, [at + star, at + star + 1], message, '');
  }
  const word = star >= 0 ? written.slice(0, -1) : written;
  const inside = words(word);
  if (inside.length === 0) return mistake(terms, [at, end], 'There is no word in this.', '');
  if (star >= 0 && (inside.length > 1 || /^[\p{Script=Latin}\d]$/u.test(inside[0]!.form))) {
    return mistake(terms, [at, end], 'Before * stand at least two letters, of one word.', null);
  }
  return { kind: 'word', word, prefix: star >= 0, at, end };
}

/** `instead` stands for the spot in the suggestion; null suggests nothing. */
function mistake(
  terms: string,
  [at, end]: readonly [number, number],
  message: string,
  instead: string | null,
): Mistake {
  const meant = instead === null ? '' : (terms.slice(0, at) + instead + terms.slice(end)).replace(/\s+/g, ' ').trim();
  return { kind: 'mistake', message, at, length: end - at, suggestion: meant === '' ? null : meant };
}
