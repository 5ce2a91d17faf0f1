import { expect, test } from 'vitest';
import { WEIGHTS } from '../../../../src/news/feed/clean/weights.ts';
import { ARTICLES } from '../../../measure/boilerplate/articles.ts';
import { judgedUnseen } from '../../../measure/boilerplate/authors.ts';
import { train, weightsOf } from '../../../measure/boilerplate/train.ts';

const PATIENT = { timeout: 900_000 };

test('the weights are those that the labelled articles give: `npm run train:boilerplate` writes them', PATIENT, () => {
  expect(weightsOf(train(ARTICLES))).toEqual(WEIGHTS);
});

test('of an author whom the model has not read, 99 % stays and 92 % goes', PATIENT, () => {
  const { stay, go, lost, left } = judgedUnseen('w1');
  expect(lost.length / stay, lost.join(' · ')).toBeLessThanOrEqual(0.01);
  expect(left.length / go, left.join(' · ')).toBeLessThanOrEqual(0.08);
});
