import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { WEIGHTS } from '../../../../src/news/feed/clean/weights.ts';
import { ARTICLES } from '../../../measure/boilerplate/articles.ts';
import { digestOf, TRAINED } from '../../../measure/boilerplate/digest.ts';

/** What was trained when, and how well: `npm run train:boilerplate -- --check` trains again. */
test('the weights are those that the labelled articles gave: `npm run train:boilerplate` writes them', () => {
  expect(digestOf(ARTICLES, WEIGHTS)).toBe(readFileSync(TRAINED, 'utf8').trim());
});

test('another label, another line, another feature or another weight shows', () => {
  const at = ARTICLES.findIndex(({ goes }) => goes.includes(true) && goes.includes(false));
  const [one, ...others] = ARTICLES.slice(at, at + 3);
  const { lines, goes } = one!;
  const relabelled = { ...one!, goes: goes.map((each) => (each === null ? null : !each)) };
  const shorter = { ...one!, lines: lines.slice(1), goes: goes.slice(1) };
  const digests = [
    digestOf([one!, ...others], WEIGHTS),
    digestOf([relabelled, ...others], WEIGHTS),
    digestOf([shorter, ...others], WEIGHTS),
    digestOf([one!, ...others], { ...WEIGHTS, step: WEIGHTS.step + 0.001 }),
  ];
  expect(new Set(digests).size).toBe(digests.length);
});
