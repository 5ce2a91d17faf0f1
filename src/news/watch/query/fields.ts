/** The fields of watch terms (`title:`, `publisher:` …): the one table from which parser, matcher, search, help and completion derive. */

import type { Article } from '../../types.ts';
import type { QueryField } from '../types.ts';

/** What a field looks at, how it compares, and what people are told of it. */
export type FieldRow = {
  /** What it looks at, as in “in the headline”. */
  readonly reads: string;
  readonly example: string;
  /** Other words that people write for it. */
  readonly otherNames: readonly string[];
  /** What can be offered for completion; null: nothing. */
  readonly completes: 'publishers' | 'languages' | 'feeds' | null;
} & (
  | /** Terms like any others, in the mode of the watch, but in the headline alone. */
  { readonly compares: 'terms' }
  /**
   * With values of the article, the same in every mode. `words`: the words asked for stand in one value, side by side, in
   * exactly this form. `tag`: it is the value, or its part before a hyphen (`en` is `en-gb` too).
   */
  | { readonly compares: 'words' | 'tag'; readonly valuesOf: (subject: FieldSubject) => readonly string[] }
);

/** What the fields look at of an article; `names`: of its publisher and the publisher's family. */
export interface FieldSubject {
  readonly article: Pick<Article, 'feed' | 'language' | 'byline' | 'categories'>;
  readonly names: readonly string[];
}

export const QUERY_FIELDS: Readonly<Record<QueryField, FieldRow>> = {
  title: {
    reads: 'the headline',
    example: 'title:evacu*',
    otherNames: ['headline', 'intitle', 'allintitle'],
    completes: null,
    compares: 'terms',
  },
  publisher: {
    reads: 'the name of the outlet, or of its family',
    example: 'publisher:bbc',
    otherNames: ['source', 'outlet', 'site', 'from'],
    completes: 'publishers',
    compares: 'words',
    valuesOf: ({ names }) => names,
  },
  author: {
    reads: 'the names of its authors',
    example: 'author:"jane doe"',
    otherNames: ['by', 'byline', 'writer', 'reporter'],
    completes: null,
    compares: 'words',
    valuesOf: ({ article }) => (article.byline === null ? [] : [article.byline]),
  },
  category: {
    reads: 'the categories that the feed gives it',
    example: 'category:politics',
    otherNames: ['tag', 'topic', 'section', 'subject', 'label'],
    completes: null,
    compares: 'words',
    valuesOf: ({ article }) => article.categories,
  },
  feed: {
    reads: 'the address of the feed',
    example: 'feed:bbc.co.uk',
    otherNames: ['url', 'inurl', 'rss'],
    completes: 'feeds',
    compares: 'words',
    valuesOf: ({ article }) => [article.feed],
  },
  lang: {
    reads: 'the language of the article',
    example: 'lang:en',
    otherNames: ['language', 'locale'],
    completes: 'languages',
    compares: 'tag',
    valuesOf: ({ article }) => (article.language === null ? [] : [article.language]),
  },
};

/** In the order in which people are told of them. */
export const FIELD_NAMES = Object.keys(QUERY_FIELDS) as readonly QueryField[];

/** `publisher`, `from` … → the field that is meant; null for any other word. */
export function fieldNamed(name: string): QueryField | null {
  const lower = name.toLowerCase();
  return FIELD_NAMES.find((field) => field === lower || QUERY_FIELDS[field].otherNames.includes(lower)) ?? null;
}

/** Does the field hold terms, which have a place in the text? The others hold names. */
export function holdsTerms(field: QueryField): boolean {
  return QUERY_FIELDS[field].compares === 'terms';
}

/** `title:, publisher: or lang:`: fields in a sentence. */
export function listFields(fields: readonly QueryField[], last: 'and' | 'or'): string {
  const named = fields.map((field) => `${field}:`);
  return [named.slice(0, -1).join(', '), named.at(-1)].filter(Boolean).join(` ${last} `);
}
