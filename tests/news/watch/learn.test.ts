import { describe, expect, test } from 'vitest';
import { split } from '../../../src/news/text/words.ts';
import { candidateWords, groupsWith, type SisterHeadline } from '../../../src/news/watch/learn.ts';
import { parseQuery } from '../../../src/news/watch/query.ts';
import { compileThesaurus } from '../../../src/news/watch/thesaurus.ts';
import type { ThesaurusGroup, Watch } from '../../../src/news/watch/types.ts';

const bare = { also: [], with: {}, not: [], unless: [], optional: [], case: false, note: null };
const RESIGN: ThesaurusGroup = { id: 'resign', ...bare, same: ['resign', 'step down'] };

function watch(terms: string): Watch {
  const read = parseQuery(terms);
  if (read.kind === 'mistake') throw new Error(read.message);
  const none = { feeds: [], publishers: [], languages: [] };
  const rest = { role: null, colour: null, paused: false, pausedUntil: null, only: none, except: none };
  return { channel: '1', name: terms, terms, query: read.query, ...rest };
}

/** Stories of a report that matches and one that does not. */
const pairs = (...all: readonly (readonly [match: string, sister: string])[]): SisterHeadline[] =>
  all.flatMap(([match, sister], n) => [
    { story: n + 1, headline: split(match), isMatch: true },
    { story: n + 1, headline: split(sister), isMatch: false },
  ]);

const candidates = (
  terms: string,
  headlines: readonly SisterHeadline[],
  groups: readonly ThesaurusGroup[] = [RESIGN],
) => candidateWords(watch(terms), compileThesaurus(groups), headlines);

const PARTED = pairs(
  [
    'Defence minister resigns over ferry contract',
    'Defence minister Varga parts company with cabinet over ferry contract',
  ],
  [
    'Health minister resigns after hospital fire',
    'After hospital fire, health minister Dolm parted company with premier',
  ],
);

describe('words that sister reports use', () => {
  test('stand for the word of the watch that is missing there', () => {
    expect(candidates('minister resigns', PARTED)).toEqual([
      { term: 'resigns', group: 'resign', word: 'parts company', role: 'also' },
    ]);
  });

  test('may be chance in a single story', () => {
    expect(candidates('minister resigns', PARTED.slice(0, 2))).toEqual([]);
  });

  test('are no names, and no words of the matching reports either', () => {
    const words = candidates(
      'minister resigns',
      pairs(
        ['Minister resigns over ferry contract', 'Minister out over ferry contract, Varga says'],
        ['Minister resigns over ferry contract talks', 'Minister gone over ferry contract, Varga hears'],
      ),
    );
    expect(words).toEqual([]);
  });

  test('are sought for each side of an OR, and alone for a watch of one word', () => {
    expect(candidates('volcano OR resigns', PARTED)).toEqual([
      { term: 'resigns', group: 'resign', word: 'parts company', role: 'same' },
    ]);
  });

  test('are none where a headline lacks two words of the watch', () => {
    expect(candidates('finance minister resigns', PARTED)).toEqual([]);
  });
});

describe('a candidate that is tried', () => {
  const [candidate] = candidates('minister resigns', PARTED);

  test('is added to the group of its word', () => {
    expect(groupsWith([RESIGN], candidate!)).toEqual([{ ...RESIGN, also: ['parts company'] }]);
  });

  test('founds a group where its word has none', () => {
    const [alone] = candidates('minister resigns', PARTED, []);
    expect(groupsWith([], alone!)).toMatchObject([{ same: ['resigns'], also: ['parts company'] }]);
  });
});
