/** `npm run train:boilerplate`: trains the classifier of lines on all labelled articles, and writes its weights down. */
import { writeFileSync } from 'node:fs';
import { ARTICLES } from './articles.ts';
import { train, weightsOf } from './train.ts';

const FILE = new URL('../../../src/news/feed/clean/weights.ts', import.meta.url);

writeFileSync(
  FILE,
  `/** Made by \`npm run train:boilerplate\` from the labelled articles of tests/news/feed/clean-set; not to be edited. */
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: weights are no constants of mathematics
import type { Weights } from './model.ts';

export const WEIGHTS: Weights = ${JSON.stringify(weightsOf(train(ARTICLES)), null, 2)};
`,
);
