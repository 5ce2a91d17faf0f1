import { expect, test } from 'vitest';
import { WEIGHTS } from '../../../../src/news/feed/clean/weights.ts';
import { ARTICLES } from '../../../measure/boilerplate/articles.ts';
import { judgedUnseen } from '../../../measure/boilerplate/authors.ts';
import { train, weightsOf } from '../../../measure/boilerplate/train.ts';

const PATIENT = { timeout: 120_000 };

test('the weights are those that the labelled articles give: `npm run train:boilerplate` writes them', PATIENT, () => {
  expect(weightsOf(train(ARTICLES))).toEqual(WEIGHTS);
});

test('of an author whom the model has not read, 99 % stays and 85 % goes', PATIENT, () => {
  for (const author of ['w1', 'another']) {
    const { stay, go, lost, left } = judgedUnseen(author);
    expect(lost.length / stay, `${author}: lost ${lost.join(' · ')}`).toBeLessThanOrEqual(0.01);
    expect(left.length / go, author).toBeLessThanOrEqual(0.15);
  }
});
