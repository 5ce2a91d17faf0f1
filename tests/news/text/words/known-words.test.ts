import { expect, test } from 'vitest';
import { KnownWords } from '../../../../src/news/text/words/known-words.ts';

const TEXT = 'Rescuers reach the valley';

test('a word is found where it stands, and no longer or shorter one', () => {
  const known = new KnownWords<number>();
  known.add('reach', 7);
  expect(known.find(TEXT, 9, 14)).toBe(7);
  expect(known.find('reach', 0, 5)).toBe(7);
  expect(known.find(TEXT, 9, 13)).toBeUndefined();
  expect(known.find(TEXT, 9, 15)).toBeUndefined();
  expect(known.find(TEXT, 15, 18)).toBeUndefined();
});

test('thousands of words are told apart, in any script, until they are forgotten', () => {
  const known = new KnownWords<number>();
  const words = Array.from({ length: 5_000 }, (_, n) => `${n % 2 === 0 ? 'word' : 'слово'}${n}`);
  for (const [n, word] of words.entries()) known.add(word, n);
  expect(known.size).toBe(words.length);
  expect(words.map((word) => known.find(`a ${word}.`, 2, 2 + word.length))).toEqual(words.map((_, n) => n));
  expect(known.find('word1', 0, 5)).toBeUndefined();
  known.clear();
  expect(known.size).toBe(0);
  expect(known.find('word0', 0, 5)).toBeUndefined();
  known.add('word0', 1);
  expect(known.find('word0', 0, 5)).toBe(1);
});
