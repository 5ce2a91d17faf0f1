/** Alternative terms for a watch, to be tried on the archive. Pure. */

import { isCommon } from '../../news/text/words/common.ts';
import { holdsTerms } from '../../news/watch/query/fields.ts';
import { children } from '../../news/watch/query/reading.ts';
import { printQuery } from '../../news/watch/query.ts';
import type { Query } from '../../news/watch/types.ts';

/** `words`: a phrase as plain words; `wider`: a word as a prefix; `fewer`: one word removed; `spelling`: a corrected word. */
export type Variation = 'spelling' | 'words' | 'wider' | 'fewer';

export interface Variant {
  readonly how: Variation;
  readonly terms: string;
}

/** Maximum number of variants. */
const MOST = 12;

/** Broader variants of a query that matches nothing, each with one change. */
export function wider(query: Query): readonly Variant[] {
  const variants: Variant[] = [];
  const add = (how: Variation, changed: Query | null) => {
    const terms = changed && printQuery(changed);
    if (terms && terms !== printQuery(query) && variants.every((one) => one.terms !== terms))
      variants.push({ how, terms });
  };
  if (hasPhrase(query)) add('words', withoutQuotes(query));
  const telling = wordsOf(query).filter((word) => !isCommon(word));
  for (const word of telling) {
    if (word.length >= STUMP + 2) add('wider', replaceWord(query, word, `${stump(word)}*`));
  }
  if (telling.length > 1) for (const word of telling) add('fewer', replaceWord(query, word, null));
  return variants.slice(0, MOST);
}

/** The words a query asks for, without those after `-` and the names in fields such as `publisher:`. */
export function wordsOf(query: Query): readonly string[] {
  if (query.kind === 'near') return query.words.filter(({ prefix }) => !prefix).map(({ word }) => word);
  if (query.kind === 'phrase') return query.words;
  if (query.kind === 'not' || (query.kind === 'field' && !holdsTerms(query.field))) return [];
  return [...new Set(children(query).flatMap(wordsOf))];
}

/** The same query with another word, or without it (`null`); `other*` is a prefix. Null when nothing would be left. */
export function replaceWord(query: Query, word: string, other: string | null): Query | null {
  switch (query.kind) {
    case 'near': {
      const words = query.words.flatMap((one) => {
        if (one.word !== word || one.prefix) return [one];
        if (other === null) return [];
        return [{ word: other.replace(/\*$/, ''), prefix: other.endsWith('*') }];
      });
      return words.length > 0 ? { kind: 'near', words } : null;
    }
    case 'phrase': {
      if (other?.endsWith('*')) return query;
      const words = query.words.flatMap((one) => (one === word ? (other ?? []) : one));
      return words.length > 0 ? { kind: 'phrase', words } : null;
    }
    default:
      return within(query, (part) => replaceWord(part, word, other));
  }
}

function hasPhrase(query: Query): boolean {
  return query.kind === 'phrase' ? query.words.length > 1 : children(query).some(hasPhrase);
}

function withoutQuotes(query: Query): Query | null {
  if (query.kind === 'phrase') return { kind: 'near', words: query.words.map((word) => ({ word, prefix: false })) };
  return query.kind === 'near' ? query : within(query, withoutQuotes);
}

/** The query with its parts changed; a part that comes to nothing is left out. */
function within(query: Query, change: (part: Query) => Query | null): Query | null {
  switch (query.kind) {
    case 'and':
    case 'or': {
      const of = query.of.map((part) => (part.kind === 'not' ? part : change(part))).filter((part) => part !== null);
      if (of.every(({ kind }) => kind === 'not')) return null;
      return of.length === 1 ? of[0]! : { kind: query.kind, of };
    }
    case 'within': {
      const [left, right] = [change(query.left), change(query.right)];
      return left && right ? { ...query, left, right } : (left ?? right);
    }
    case 'field': {
      const inner = holdsTerms(query.field) ? change(query.query) : query.query;
      return inner && { ...query, query: inner };
    }
    default:
      return query;
  }
}

/** Minimum length of a prefix. */
const STUMP = 4;

function stump(word: string): string {
  return word.slice(0, Math.max(STUMP, Math.ceil(word.length * 0.6)));
}
