/** Tokens of watch terms → what they ask for: from loose to close, OR, beside, NEAR, a part. */

import type { Query, QueryWord } from '../../types.ts';
import { languageTagOf, mistake, type QueryMistake } from './mistakes.ts';
import type { Token, TokenOf } from './tokens.ts';

const DEEPEST = 8;

/** The first mistake ends the reading. */
export function readTokens(
  terms: string,
  tokens: readonly Token[],
): { readonly kind: 'query'; readonly query: Query } | QueryMistake {
  const reading: Reading = { terms, tokens, next: 0, mistake: null };
  const query = readWhole(reading);
  return query === null || reading.mistake ? reading.mistake! : { kind: 'query', query };
}

interface Reading {
  readonly terms: string;
  readonly tokens: readonly Token[];
  next: number;
  mistake: QueryMistake | null;
}

type Spot = { readonly at: number; readonly end: number };

/** Notes the first mistake; readers hand the null on. `instead` stands for the spot in the suggestion. */
function fail(reading: Reading, spot: Spot, message: string, instead: string | null = null): null {
  reading.mistake ??= mistake(reading.terms, [spot.at, spot.end], message, instead);
  return null;
}

function take<K extends Token['kind']>(reading: Reading, kind: K): TokenOf<K> | null {
  const token = reading.tokens[reading.next];
  if (token?.kind !== kind) return null;
  reading.next++;
  return token as TokenOf<K>;
}

function readWhole(reading: Reading): Query | null {
  const whole = { at: 0, end: reading.terms.length };
  if (reading.tokens.length === 0) {
    return fail(reading, whole, 'There is no word here to watch for: write some, such as embassy evacuation.');
  }
  const query = readEither(reading, 0);
  if (query === null) return null;
  const rest = reading.tokens[reading.next];
  if (rest) return fail(reading, rest, 'Nothing was opened that this closes.', '');
  if (!seeks(query)) {
    const message = 'This only says what must not stand there: say also what should, on each side of an OR.';
    const loose = reading.terms.replace(/\bOR(?=\s+[-−])/g, ' ').trim();
    // To watch for what somebody wants left out is no good advice.
    return fail(reading, whole, message, loose === reading.terms.trim() ? null : loose);
  }
  return query;
}

/** a OR b OR c */
function readEither(reading: Reading, depth: number): Query | null {
  const of: Query[] = [];
  let or: Token | null = null;
  do {
    const side = readBeside(reading, depth, or);
    if (side === null) return null;
    of.push(side);
    or = take(reading, 'or');
  } while (or);
  return of.length === 1 ? of[0]! : { kind: 'or', of };
}

/** What stands beside each other; the plain words among it are one `near`, where the first of them stands. */
function readBeside(reading: Reading, depth: number, or: Token | null): Query | null {
  const of: (Query | 'words')[] = [];
  const words: QueryWord[] = [];
  while (startsPart(reading.tokens[reading.next])) {
    const part = readNear(reading, depth);
    if (part === null) return null;
    if (part.kind === 'word') {
      if (words.length === 0) of.push('words');
      words.push({ word: part.word, prefix: part.prefix });
    } else {
      of.push(part);
    }
  }
  if (of.length === 0) return failEmpty(reading, or);
  const parts = of.map((part): Query => (part === 'words' ? { kind: 'near', words } : part));
  return parts.length === 1 ? parts[0]! : { kind: 'and', of: parts };
}

function startsPart(token: Token | undefined): boolean {
  return token !== undefined && token.kind !== 'or' && token.kind !== 'close';
}

function failEmpty(reading: Reading, or: Token | null): null {
  const here = reading.tokens[reading.next];
  if (here?.kind === 'or') return fail(reading, here, 'OR stands between two things: there is nothing before it.', '');
  if (or) return fail(reading, or, 'OR stands between two things: there is nothing behind it.', '');
  const open = reading.tokens[reading.next - 1];
  if (!open) return fail(reading, here!, 'Nothing was opened that this closes.', '');
  if (!here) return fail(reading, open, 'This parenthesis is never closed.', '');
  return fail(reading, { at: open.at, end: here.end }, 'There is nothing between these parentheses.', '');
}

/** A part, or parts joined by NEAR/n, from left to right. */
function readNear(reading: Reading, depth: number): Query | TokenOf<'word'> | null {
  const begin = reading.tokens[reading.next];
  if (begin?.kind === 'near') {
    return fail(reading, begin, 'NEAR stands between two things: there is nothing before it.', '');
  }
  let left = readPart(reading, depth);
  for (let near = take(reading, 'near'); left !== null && near; near = take(reading, 'near')) {
    if (!startsPart(reading.tokens[reading.next])) {
      return fail(reading, near, 'NEAR stands between two things: there is nothing behind it.', '');
    }
    const right = readPart(reading, depth);
    if (right === null) return null;
    const sides = [asQuery(left), asQuery(right)] as const;
    if (!sides.every(hasPlace)) {
      const message = 'NEAR measures between words, phrases and groups of them; -, publisher: and lang: have no place.';
      return fail(reading, near, message, ' ');
    }
    left = { kind: 'within', distance: near.distance, left: sides[0], right: sides[1] };
  }
  return left;
}

function asQuery(part: Query | TokenOf<'word'>): Query {
  return part.kind === 'word' ? { kind: 'near', words: [{ word: part.word, prefix: part.prefix }] } : part;
}

/** A word, a phrase, a group, or one of these behind `-` or a field. */
function readPart(reading: Reading, depth: number): Query | TokenOf<'word'> | null {
  const token = reading.tokens[reading.next++]!;
  if (token.kind === 'word') return token;
  if (token.kind === 'phrase') return { kind: 'phrase', words: token.words };
  if (depth >= DEEPEST) {
    return fail(reading, token, `This is nested deeper than ${DEEPEST}: put fewer parentheses around it.`, '');
  }
  if (token.kind === 'open') return readGroup(reading, token, depth + 1);
  if (token.kind === 'near') return fail(reading, token, 'Two NEAR follow each other: there is nothing between.', '');
  const mark = reading.terms.slice(token.at, token.end);
  if (!startsPart(reading.tokens[reading.next])) {
    return fail(reading, token, `Nothing follows ${mark}: put a word or "a phrase" right behind it.`, '');
  }
  const inner = readPart(reading, depth + 1);
  if (inner === null) return null;
  const query = asQuery(inner);
  if (token.kind === 'minus') return { kind: 'not', query };
  if (token.kind === 'field') {
    if (!namesNoField(query)) return fail(reading, token, 'A field cannot stand inside another one.', '');
    if (token.field === 'lang' && isSpeltOut(reading, query)) return null;
    return { kind: 'field', field: token.field, query };
  }
  return fail(reading, token, 'This cannot stand here.');
}

/** `lang:english` would never match: languages are named by their tags. */
function isSpeltOut(reading: Reading, query: Query): boolean {
  const name = query.kind === 'near' ? query.words[0]!.word : query.kind === 'phrase' ? query.words[0]! : '';
  const tag = languageTagOf(name);
  if (tag === null) return children(query).some((part) => isSpeltOut(reading, part));
  const spot = reading.tokens.find((token) => token.kind === 'word' && token.word === name) ?? reading.tokens[0]!;
  fail(reading, spot, `A language is named by its two letters: lang:${tag}.`, query.kind === 'near' ? tag : null);
  return true;
}

function readGroup(reading: Reading, open: Token, depth: number): Query | null {
  const query = readEither(reading, depth);
  if (query === null) return null;
  if (take(reading, 'close')) return query;
  fail(reading, open, 'This parenthesis is never closed.');
  reading.mistake = { ...reading.mistake!, suggestion: `${reading.terms.trimEnd()})` };
  return null;
}

function namesNoField(query: Query): boolean {
  return children(query).every(namesNoField) && query.kind !== 'field';
}

/** Can it be said where in a text this stands? */
function hasPlace(query: Query): boolean {
  if (query.kind === 'not') return false;
  if (query.kind === 'field') return query.field === 'title' && hasPlace(query.query);
  return children(query).every(hasPlace);
}

/** Does it ask for something, on each way through it? A query of negations would match nearly everything. */
function seeks(query: Query): boolean {
  if (query.kind === 'not') return false;
  if (query.kind === 'or') return query.of.every(seeks);
  if (query.kind === 'and') return query.of.some(seeks);
  return query.kind !== 'field' || seeks(query.query);
}

/** The queries a query is made of. */
export function children(query: Query): readonly Query[] {
  if (query.kind === 'and' || query.kind === 'or') return query.of;
  if (query.kind === 'within') return [query.left, query.right];
  return query.kind === 'not' || query.kind === 'field' ? [query.query] : [];
}
