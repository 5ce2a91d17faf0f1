import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, split, wordKey, words } from '../../../src/news/text/words.ts';

const keys = (text: string) => words(text).map(({ key }) => key);

describe('word families', () => {
  test.each([
    ['withdrawal', ['withdraw', 'withdrew', 'withdrawn', 'withdrawals', 'withdrawing']],
    ['expel', ['expelled', 'expulsion', 'expels']],
    ['detain', ['detained', 'detention']],
    ['crisis', ['crises']],
    ['shoot', ['shot', 'shooting']],
  ])('%s is one with %j', (word, forms) => {
    expect(new Set([word, ...forms].map(wordKey)).size).toBe(1);
  });
  test.each([
    ['department', 'depart'],
    ['reporter', 'reported'],
    ['nationals', 'nation'],
    ['news', 'new'],
  ])('%s is not %s', (a, b) => {
    expect(wordKey(a)).not.toBe(wordKey(b));
  });
});

describe('words', () => {
  test('hyphens part, possessives fall off, abbreviations hold together, numbers stay whole', () => {
    expect(keys('The U.S.-led cease-fire, Karsk’s 1,000 men')).toEqual([
      'the',
      'u_s',
      'lead',
      'ceas',
      'fire',
      'karsk',
      '1000',
      'man',
    ]);
  });
  test('scripts are folded: Arabic marks, ё, İ, accents', () => {
    expect([fold('السّفـارة'), fold('Ёлка'), fold('İstanbul'), fold('État')]).toEqual([
      'السفاره',
      'елка',
      'istanbul',
      'etat',
    ]);
  });
  test('spans point into the text as it is given, and sentences share out all words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { words: all, sentences } = split(text);
        for (const [n, word] of all.entries()) {
          expect(word.start).toBeLessThan(word.end);
          if (n > 0) expect(word.start).toBeGreaterThanOrEqual(all[n - 1]!.end);
          expect(word.end).toBeLessThanOrEqual(text.length);
        }
        expect(sentences.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(all.length);
      }),
    );
  });
});
