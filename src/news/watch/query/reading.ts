/** Parses tokens of watch terms into a query, from loosest to tightest: OR, adjacent parts, NEAR, a single part. */

import type { Query, QueryWord } from '../types.ts';
import { FIELD_NAMES, holdsTerms, listFields, QUERY_FIELDS } from './fields.ts';
import { languageTagOf, mistake, type QueryMistake } from './mistakes.ts';
import type { Token, TokenOf } from './tokens.ts';

const DEEPEST = 8;

/** Parsing stops at the first mistake. */
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

/** Records the first mistake and returns null, which the callers pass on. `instead` replaces the mistake in the suggestion. */
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
    return fail(reading, whole, 'There are no words to watch for. Write some, such as embassy evacuation.');
  }
  const query = readEither(reading, 0);
  if (query === null) return null;
  const rest = reading.tokens[reading.next];
  if (rest) return fail(reading, rest, 'This closing parenthesis has no opening one.', '');
  if (!seeks(query)) {
    const message = 'This only excludes words. Also say what to look for, on each side of an OR.';
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

/** Adjacent parts; the plain words among them form one `near`, at the place of the first. */
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
  if (here?.kind === 'or') return fail(reading, here, 'OR needs something before it.', '');
  if (or) return fail(reading, or, 'OR needs something after it.', '');
  const open = reading.tokens[reading.next - 1];
  if (!open) return fail(reading, here!, 'This closing parenthesis has no opening one.', '');
  if (!here) return fail(reading, open, 'This parenthesis is never closed.', '');
  return fail(reading, { at: open.at, end: here.end }, 'These parentheses are empty.', '');
}

const NAME_FIELDS = FIELD_NAMES.filter((field) => !holdsTerms(field));

/** A part, or parts joined by NEAR/n, from left to right. */
function readNear(reading: Reading, depth: number): Query | TokenOf<'word'> | null {
  const begin = reading.tokens[reading.next];
  if (begin?.kind === 'near') {
    return fail(reading, begin, 'NEAR needs something before it.', '');
  }
  let left = readPart(reading, depth);
  for (let near = take(reading, 'near'); left !== null && near; near = take(reading, 'near')) {
    if (!startsPart(reading.tokens[reading.next])) {
      return fail(reading, near, 'NEAR needs something after it.', '');
    }
    const right = readPart(reading, depth);
    if (right === null) return null;
    const sides = [asQuery(left), asQuery(right)] as const;
    if (!sides.every(hasPlace)) {
      const fields = listFields(NAME_FIELDS, 'or');
      const message = `NEAR works between words, phrases and groups of them, but not with -, ${fields}.`;
      return fail(reading, near, message, ' ');
    }
    left = { kind: 'within', distance: near.distance, left: sides[0], right: sides[1] };
  }
  return left;
}

function asQuery(part: Query | TokenOf<'word'>): Query {
  return part.kind === 'word' ? { kind: 'near', words: [{ word: part.word, prefix: part.prefix }] } : part;
}

/** A word, a phrase, a group, or one of these after `-` or a field. */
function readPart(reading: Reading, depth: number): Query | TokenOf<'word'> | null {
  const token = reading.tokens[reading.next++]!;
  if (token.kind === 'word') return token;
  if (token.kind === 'phrase') return { kind: 'phrase', words: token.words };
  if (depth >= DEEPEST) {
    return fail(reading, token, `More than ${DEEPEST} levels of parentheses. Use fewer.`, '');
  }
  if (token.kind === 'open') return readGroup(reading, token, depth + 1);
  if (token.kind === 'near') return fail(reading, token, 'There is nothing between these two NEAR.', '');
  const mark = reading.terms.slice(token.at, token.end);
  if (!startsPart(reading.tokens[reading.next])) {
    return fail(reading, token, `Put a word or "a phrase" directly after ${mark}`, '');
  }
  const inner = readPart(reading, depth + 1);
  if (inner === null) return null;
  const query = asQuery(inner);
  if (token.kind === 'minus') return { kind: 'not', query };
  if (token.kind === 'field') {
    if (!namesNoField(query)) return fail(reading, token, 'A field can’t contain another field.', '');
    if (QUERY_FIELDS[token.field].compares === 'tag' && isSpeltOut(reading, query)) return null;
    return { kind: 'field', field: token.field, query };
  }
  return fail(reading, token, 'This is not allowed here.');
}

/** `lang:english` would never match, because languages are named by their tags. */
function isSpeltOut(reading: Reading, query: Query): boolean {
  const name = query.kind === 'near' ? query.words[0]!.word : query.kind === 'phrase' ? query.words[0]! : '';
  const tag = languageTagOf(name);
  if (tag === null) return children(query).some((part) => isSpeltOut(reading, part));
  const spot = reading.tokens.find((token) => token.kind === 'word' && token.word === name) ?? reading.tokens[0]!;
  fail(reading, spot, `Use the two-letter code of the language: lang:${tag}.`, query.kind === 'near' ? tag : null);
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

/** Whether a match of this has a position in the text. */
function hasPlace(query: Query): boolean {
  if (query.kind === 'not') return false;
  if (query.kind === 'field') return holdsTerms(query.field) && hasPlace(query.query);
  return children(query).every(hasPlace);
}

/** Whether every alternative asks for something. A query of negations would match nearly everything. */
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
