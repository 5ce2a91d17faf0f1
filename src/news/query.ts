/**
 * The language of watch terms: plain words stand near each other; `"exact phrase"`, `OR`, `-word`, parentheses,
 * `NEAR/n`, `prefix*`, and `title:`, `publisher:`, `lang:` for the word, phrase or group they stand before.
 * Beside binds closer than OR, NEAR closer than beside. No regular expressions: terms come from outside.
 */
import { type Mistake, MOST_DISTANCE, type Token, type TokenOf, tokens } from './query-tokens.ts';
import type { Query, QueryWord } from './types.ts';

const LONGEST = 500;
const DEEPEST = 8;

/** Terms as a person wrote them → what they ask for, or the first mistake in them. Never throws. */
export function parseQuery(terms: string): { readonly kind: 'query'; readonly query: Query } | Mistake {
  if (terms.length > LONGEST) {
    const message = `These terms are ${terms.length} characters long; ${LONGEST} are read. Make two watches of them.`;
    return { kind: 'mistake', message, at: LONGEST, length: terms.length - LONGEST, suggestion: null };
  }
  const read = tokens(terms);
  if (read.kind === 'mistake') return read;
  const reading: Reading = { terms, tokens: read.tokens, next: 0, mistake: null };
  const query = readWhole(reading);
  if (query === null || reading.mistake) return reading.mistake!;
  return { kind: 'query', query };
}

/** A mistake for a terminal or a code block: the terms, a caret under the spot, what is wrong, and what to write. */
export function caret(terms: string, mistake: Mistake): string {
  const before = Array.from(terms.slice(0, mistake.at)).length;
  const under = Math.max(1, Math.min(Array.from(terms.slice(mistake.at, mistake.at + mistake.length)).length, 60));
  const lines = [terms.replace(/\s/g, ' '), `${' '.repeat(before)}${'^'.repeat(under)} ${mistake.message}`];
  if (mistake.suggestion !== null) lines.push(`Write: ${mistake.suggestion}`);
  return lines.join('\n');
}

interface Reading {
  readonly terms: string;
  readonly tokens: readonly Token[];
  next: number;
  mistake: Mistake | null;
}

type Spot = { readonly at: number; readonly end: number };

/** Notes the first mistake; readers hand the null on. `instead` stands for the spot in the suggestion. */
function fail(reading: Reading, spot: Spot, message: string, instead: string | null = null): null {
  const { terms } = reading;
  const suggestion =
    instead === null ? null : (terms.slice(0, spot.at) + instead + terms.slice(spot.end)).replace(/\s+/g, ' ').trim();
  reading.mistake ??= {
    kind: 'mistake',
    message,
    at: spot.at,
    length: spot.end - spot.at,
    suggestion: suggestion === '' ? null : suggestion,
  };
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
  if (reading.tokens.length === 0) return fail(reading, whole, 'There is no word here to watch for.');
  const query = readEither(reading, 0);
  if (query === null) return null;
  const rest = reading.tokens[reading.next];
  if (rest) return fail(reading, rest, 'Nothing was opened that this closes.', '');
  if (!seeks(query)) {
    const message = 'This only says what must not stand there: say also what should, on each side of an OR.';
    return fail(reading, whole, message);
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
  if (here) return fail(reading, here, 'There is nothing between these parentheses.');
  return fail(reading, { at: reading.terms.length - 1, end: reading.terms.length }, 'Something is missing here.');
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
      return fail(
        reading,
        near,
        'NEAR measures between words, phrases and groups of them; -, publisher: and lang: have no place.',
      );
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
  if (depth >= DEEPEST) return fail(reading, token, `This is nested deeper than ${DEEPEST}.`);
  if (token.kind === 'open') return readGroup(reading, token, depth + 1);
  if (token.kind === 'near') return fail(reading, token, 'Two NEAR follow each other: there is nothing between.', '');
  const mark = reading.terms.slice(token.at, token.end);
  if (!startsPart(reading.tokens[reading.next])) {
    return fail(reading, token, `Nothing follows ${mark}: put a word or "a phrase" right behind it.`);
  }
  const inner = readPart(reading, depth + 1);
  if (inner === null) return null;
  const query = asQuery(inner);
  if (token.kind === 'minus') return { kind: 'not', query };
  if (token.kind === 'field') {
    if (!namesNoField(query)) return fail(reading, token, 'A field cannot stand inside another one.');
    return { kind: 'field', field: token.field, query };
  }
  return fail(reading, token, 'This cannot stand here.');
}

function readGroup(reading: Reading, open: Token, depth: number): Query | null {
  const query = readEither(reading, depth);
  if (query === null) return null;
  if (take(reading, 'close')) return query;
  const at = reading.terms.length;
  fail(reading, open, 'This parenthesis is never closed.');
  reading.mistake = { ...reading.mistake!, suggestion: `${reading.terms.slice(0, at).trimEnd()})` };
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

/** The terms of a query, such that `parseQuery` reads the same query from them. */
export function printQuery(query: Query): string {
  switch (query.kind) {
    case 'near':
      return query.words.map(({ word, prefix }) => (prefix ? `${word}*` : word)).join(' ');
    case 'phrase':
      return `"${query.words.join(' ')}"`;
    case 'or':
      return query.of.map((part) => (part.kind === 'or' ? `(${printQuery(part)})` : printQuery(part))).join(' OR ');
    case 'and':
      return printBeside(query.of);
    case 'within': {
      const distance = Math.min(query.distance, MOST_DISTANCE);
      const left = query.left.kind === 'within' ? printQuery(query.left) : printPart(query.left);
      return `${left} NEAR/${distance} ${printPart(query.right)}`;
    }
    case 'not':
      return `-${printPart(query.query)}`;
    case 'field':
      return `${query.field}:${printPart(query.query)}`;
  }
}

/** Two runs of plain words would read as one. */
function printBeside(of: readonly Query[]): string {
  const runs = of.filter((part) => part.kind === 'near').length;
  return of
    .map((part) => {
      if (part.kind === 'near' && runs === 1) return printQuery(part);
      return part.kind === 'within' ? printQuery(part) : printPart(part, true);
    })
    .join(' ');
}

function printPart(query: Query, asGroup = false): string {
  const single = query.kind === 'near' && query.words.length === 1 && !asGroup;
  const closed = query.kind === 'phrase' || query.kind === 'not' || query.kind === 'field';
  return single || closed ? printQuery(query) : `(${printQuery(query)})`;
}
