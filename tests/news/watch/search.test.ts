import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/news/watch/query.ts';
import { searchExpression, searchScore } from '../../../src/news/watch/search.ts';
import { compileThesaurus } from '../../../src/news/watch/thesaurus.ts';

const group = { also: [], with: {}, not: [], unless: [], optional: [], case: false, note: null };
const thesaurus = compileThesaurus([{ ...group, id: 'ferry', same: ['ferry', 'car boat'], not: ['ferry tale'] }]);

function expressionOf(terms: string): string | null {
  const read = parseQuery(terms);
  if (read.kind !== 'query') throw new Error(read.message);
  return searchExpression(read.query, thesaurus);
}

describe('terms become an FTS5 expression', () => {
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
