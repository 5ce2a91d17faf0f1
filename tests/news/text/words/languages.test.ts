import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { boldIn } from '../../../../src/news/alert/marked.ts';
import { splitArticle } from '../../../../src/news/text/words.ts';
import type { FoundWords, Report } from '../../../../src/news/types.ts';
import { compileWatches, matchAll } from '../../../../src/news/watch/match.ts';
import { parseQuery } from '../../../../src/news/watch/query.ts';
import { searchable, searchTerms } from '../../../../src/news/watch/search.ts';
import { compileThesaurus } from '../../../../src/news/watch/thesaurus.ts';
import type { Query, Watch } from '../../../../src/news/watch/types.ts';
import { fts5 } from '../../../../src/store/sqlite/search.ts';
import { type Case, LANGUAGES, OPENINGS } from './languages.ts';

const none = { feeds: [], publishers: [], languages: [] };
const thesaurus = compileThesaurus([]);

interface TestItem {
  /** What the feed states. */
  readonly language: string | null;
  readonly teaser: string;
}

function queryOf(terms: string): Query {
  const read = parseQuery(terms);
  if (read.kind === 'mistake') throw new Error(`${terms}: ${read.message}`);
  return read.query;
}

function matches(terms: string, title: string, item: TestItem): boolean {
  return found(terms, title, item).length > 0;
}

function found(terms: string, title: string, { language, teaser }: TestItem): readonly FoundWords[] {
  const rest = { role: null, colour: null, paused: false, pausedUntil: null, only: none, except: none };
  const watch: Watch = { channel: '1', name: terms, terms, query: queryOf(terms), ...rest };
  const parts = splitArticle({ title, teaser, text: teaser, language });
  const article = {
    feed: 'https://feed.test/',
    publisher: 'The Courier',
    language,
    byline: null,
    categories: [],
    split: parts,
  };
  return matchAll(compileWatches([watch], thesaurus), article)[0]?.found ?? [];
}

function wrong(cases: readonly Case[], item: TestItem): readonly string[] {
  return cases
    .filter((one) => matches(one.terms, one.title, item) !== one.matches)
    .map((one) => `${one.terms} ${one.matches ? 'misses' : 'takes'} ${one.title}`);
}

/** What is known to go wrong: the stem of a Turkish word of three letters is left alone, or too much would be one. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  tr: ['sel misses Selde yollar kapandı', 'sel misses Seller köyleri vurdu'],
};

describe.each(LANGUAGES)('$tag', ({ tag, first, later }) => {
  const cases = [...first, ...later];
  const known = KNOWN[tag] ?? [];
  test('a watch finds the other forms of its words, and not their neighbours', () => {
    expect(wrong(cases, { language: tag, teaser: '' })).toEqual(known);
    expect(cases.filter((one) => one.matches).length).toBeGreaterThanOrEqual(10);
    expect(cases.filter((one) => !one.matches).length).toBeGreaterThanOrEqual(10);
  });
  test('where the feed states no language, or English, a sentence of the opening tells it', () => {
    expect(wrong(cases, { language: null, teaser: OPENINGS[tag]! })).toEqual(known);
    expect(wrong(cases, { language: 'en-US', teaser: OPENINGS[tag]! })).toEqual(known);
  });
  test('the search finds what a watch finds', () => {
    const store = new DatabaseSync(':memory:');
    store.exec(
      `CREATE VIRTUAL TABLE search USING fts5 (title, tokenize = "unicode61 remove_diacritics 0 tokenchars '_'")`,
    );
    const insert = store.prepare('INSERT INTO search (rowid, title) VALUES (?, ?)');
    const teaser = '';
    for (const [n, { title }] of cases.entries()) {
      insert.run(n, searchable({ title, teaser, language: tag }).title);
    }
    const find = store.prepare('SELECT rowid FROM search WHERE search MATCH ?');
    cases.forEach(({ terms, title }, n) => {
      const expression = fts5(searchTerms(queryOf(terms), thesaurus)!);
      const found = find.all(expression).some(({ rowid }) => Number(rowid) === n);
      if (matches(terms, title, { language: tag, teaser })) expect([terms, title, found]).toEqual([terms, title, true]);
    });
  });
  test('a match shows the words as they stand', () => {
    for (const { terms, title } of cases.filter((one) => one.matches)) {
      for (const { start, end, words } of found(terms, title, { language: tag, teaser: '' })) {
        expect(title.slice(start, end)).toBe(words);
        expect(words).toMatch(/^[\p{L}\p{N}].*$/u);
      }
    }
  });
});

test('words of several languages stand in one watch', () => {
  const terms = 'embassies OR посольства OR embajadas OR السفارة OR 使馆';
  for (const title of ['An embassy closes', 'Посольство закрыто', 'La embajada cierra', 'إغلاق سفارة', '大使馆关闭']) {
    expect(matches(terms, title, { language: null, teaser: '' })).toBe(true);
  }
});

test.each([
  ['sanctions', 'El Niño, Las Vegas, Los Angeles: sanctioned'],
  ['talks', 'Erdoğan, İmamoğlu, Şimşek talk'],
])('names of another language do not make a headline foreign: %s, %s', (terms, title) => {
  expect(matches(terms, title, { language: 'en', teaser: '' })).toBe(true);
});

test.each([
  ['Iran', 'Ira is in the garden', 'a Turkish ending is none in English'],
  ['sanctions', 'The sanctuary is open', 'each language takes its own endings off'],
  ['Reuters', 'Сообщает Reuters', 'a name keeps its letters in another script'],
])('%s and %s: %s', (terms, title, why) => {
  expect(matches(terms, title, { language: null, teaser: '' })).toBe(why.startsWith('a name'));
});

test('what is written from the right is marked at its own letters', () => {
  const teaser = 'كارسك: إغلاق السّفارة «غدا»';
  const spans = found('سفارة', teaser, { language: 'ar', teaser });
  const bold = boldIn(teaser, { title: '', teaser, text: '' } as Report, spans);
  expect(bold.map(({ start, end }) => teaser.slice(start, end))).toEqual(['السّفارة']);
});
