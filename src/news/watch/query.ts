/**
 * The language of watch terms: plain words stand near each other; `"exact phrase"`, `OR`, `-word`, parentheses,
 * `NEAR/n`, `prefix*`, and fields such as `title:` for the word, phrase or group that follows (`query/fields.ts`).
 * Beside binds closer than OR, NEAR closer than beside. No regular expressions: terms come from outside.
 */

import type { QueryMistake } from './query/mistakes.ts';
import { readTokens } from './query/reading.ts';
import { MOST_DISTANCE, printPhrase, printWord, tokens } from './query/tokens.ts';
import type { Query } from './types.ts';

const LONGEST = 500;

type Parsed = { readonly kind: 'query'; readonly query: Query } | QueryMistake;

/**
 * Terms as a person wrote them → what they ask for, or the first mistake in them, with a suggestion that can be read.
 * Never throws.
 */
export function parseQuery(terms: string): Parsed {
  const read = readTerms(terms);
  return read.kind === 'query' ? read : { ...read, suggestion: repaired(read.suggestion) };
}

/** How many mistakes in the same terms are corrected for a suggestion; a second may follow the first. */
const MOST_MENDED = 12;

function repaired(suggestion: string | null): string | null {
  for (let meant = suggestion, n = 0; meant !== null && n < MOST_MENDED; n++) {
    const read = readTerms(meant);
    if (read.kind === 'query') return meant;
    meant = read.suggestion;
  }
  return null;
}

function readTerms(terms: string): Parsed {
  if (terms.length > LONGEST) {
    const message = `These terms have ${terms.length} characters; the maximum is ${LONGEST}. Split them into two watches.`;
    return { kind: 'mistake', message, at: LONGEST, length: terms.length - LONGEST, suggestion: null };
  }
  const read = tokens(terms);
  return read.kind === 'mistake' ? read : readTokens(terms, read.tokens);
}

/** A mistake for a terminal or a code block: the terms, a caret under the mistake, what is wrong, and what to write. */
export function caret(terms: string, mistake: QueryMistake): string {
  const line = terms.replace(/\s/g, ' ');
  const lines = [line, under(line, mistake)];
  if (mistake.suggestion !== null) lines.push(`Try: ${mistake.suggestion}`);
  return lines.join('\n');
}

const MOST_CARETS = 60;
const FROM_THE_RIGHT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;
/** Drawn two columns wide. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Right-to-left text has no reliable columns, so the mistake is quoted instead of marked. */
function under(line: string, { at, length, message }: QueryMistake): string {
  const spot = Array.from(line.slice(at, at + length));
  if (FROM_THE_RIGHT.test(line)) return `^ “\u2068${spot.slice(0, MOST_CARETS).join('')}\u2069”: ${message}`;
  const before = Array.from(line.slice(0, at)).map((char) =>
    WIDE.test(char) ? '\u3000' : /\p{M}/u.test(char) ? '' : ' ',
  );
  const carets = spot
    .map((char) => (WIDE.test(char) ? '^^' : '^'))
    .join('')
    .slice(0, MOST_CARETS);
  return `${before.join('')}${carets || '^'} ${message}`;
}

/** The terms of a query, such that `parseQuery` reads the same query from them. */
export function printQuery(query: Query): string {
  switch (query.kind) {
    case 'near':
      return query.words.map(({ word, prefix }) => printWord(word, prefix)).join(' ');
    case 'phrase':
      return printPhrase(query.words);
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
