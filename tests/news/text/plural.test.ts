import { expect, test } from 'vitest';
import { plural } from '../../../src/news/text/plural.ts';

test.each([
  [0, 'feed', undefined, '0 feeds'],
  [1, 'feed', undefined, '1 feed'],
  [2, 'feed', undefined, '2 feeds'],
  [1, 'story', 'stories', '1 story'],
  [3, 'story', 'stories', '3 stories'],
] as const)('%d %s is counted in the right number', (count, one, many, words) => {
  expect(plural(count, one, many)).toBe(words);
});
