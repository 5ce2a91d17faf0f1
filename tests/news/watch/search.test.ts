import { describe, expect, it } from 'vitest';
import { split } from '../../../src/news/text/words.ts';
import { parseQuery } from '../../../src/news/watch/query.ts';
import { type SearchTerms, searchRank, searchScore, searchTerms } from '../../../src/news/watch/search.ts';
import { compileThesaurus } from '../../../src/news/watch/thesaurus.ts';
import { fts5 } from '../../../src/store/sqlite/search.ts';

const group = { also: [], with: {}, not: [], unless: [], optional: [], case: false, note: null };
const thesaurus = compileThesaurus([{ ...group, id: 'ferry', same: ['ferry', 'car boat'], not: ['ferry tale'] }]);

function expressionOf(terms: string): string | null {
  const read = parseQuery(terms);
  if (read.kind !== 'query') throw new Error(read.message);
  const found = searchTerms(read.query, thesaurus);
  return found && fts5(found);
}

describe('what is looked for, as SQLite asks for it', () => {
  it.each([
    ['harbours', '("harbor" OR "harbours" OR "harbour")', 'a word is looked for by its family'],
    ['embajadas', '("embajada" OR "embaj" OR "embajad" OR "embajadas")', 'by those that it has in other languages too'],
    ['посольства', '("посольства" OR "посольств")', 'of its script'],
    ['lantern spring', '(("lantern" OR "lant") AND "spring")', 'words beside each other must all stand there'],
    [
      'ferry',
      '(("ferri" OR "ferry" OR "ferr") OR ("car" AND "boat") OR ("carboat" OR "carboa" OR "carbo"))',
      'what the thesaurus says is as good, what it excludes is no help',
    ],
    ['"spring harbour"', '("spring" AND ("harbor" OR "harbour"))', 'a phrase is found by its words'],
    ['spring OR harbour', '("spring" OR ("harbor" OR "harbour"))', 'either of two'],
    ['sprin*', '"spri" *', 'a prefix by its beginning, since a family may be shorter'],
    ['army*', '("army" * OR "armi" OR "arm")', 'and by the families that begin otherwise'],
    ['السفا*', '("السف" * OR "سفا" * OR "سفا")', 'Arabic ones without their article'],
    ['title:spring', 'title : ("spring")', 'a field of the index'],
    ['spring -harbour', '"spring"', 'what must not stand there is left to the watch’s own rules'],
    ['spring NEAR/3 harbour', '("spring" AND ("harbor" OR "harbour"))', 'a distance is measured afterwards'],
    ['spring publisher:Herald', '"spring"', 'publishers are no words of the text'],
  ])('%s → %s: %s', (terms, expression) => {
    expect(expressionOf(terms)).toBe(expression);
  });

  it('asks nothing of the index where no word is asked for', () => {
    expect(expressionOf('lang:fr')).toBeNull();
    expect(expressionOf('spring OR lang:fr')).toBeNull();
  });

  it('quotes every key, so that FTS5’s own words are words', () => {
    expect(expressionOf('"or" OR "not"')).toBe('("or" OR "not")');
  });
});

it('a month halves what a rank is worth, and the future is worth no more than now', () => {
  expect(searchScore(8, 0)).toBe(8);
  expect(searchScore(8, 30 * 24 * 3_600_000)).toBe(4);
  expect(searchScore(8, -1_000)).toBe(8);
});

describe('the rank of an article', () => {
  const key = (name: string): SearchTerms => ({ kind: 'key', key: name });
  const rank = (terms: SearchTerms, title: string, teaser = '') =>
    searchRank(terms)({ title: split(title, 'en'), teaser: split(teaser, 'en') });

  it('is higher for words of the headline, for more of them, and in a short one', () => {
    const storm = key('storm');
    expect(rank(storm, 'Storm over Brask')).toBeGreaterThan(rank(storm, 'Over Brask', 'A storm'));
    expect(rank(storm, 'Storm over Brask', 'The storm grows')).toBeGreaterThan(
      rank(storm, 'Storm over Brask', 'It grows again'),
    );
    expect(rank(storm, 'Storm')).toBeGreaterThan(rank(storm, 'Storm over the harbour of Brask'));
    const either: SearchTerms = { kind: 'any', of: [storm, key('rain')] };
    expect(rank(either, 'Storm and rain')).toBeGreaterThan(rank(either, 'Storm and storm'));
  });

  it('counts every form of a word, the beginnings asked for, and words with a hyphen as one', () => {
    expect(rank(key('withdraw'), 'Troops withdrew')).toBe(rank(key('withdraw'), 'Troops withdraw'));
    expect(rank({ kind: 'prefix', key: 'har' }, 'Harbour of Brask')).toBe(rank(key('brask'), 'Harbour of Brask'));
    expect(rank(key('rollout'), 'A roll-out')).toBeGreaterThan(0);
    expect(rank({ kind: 'title', of: key('storm') }, 'Rain')).toBe(0);
  });
});
