/** `npm run train:boilerplate`: trains the classifier of lines on all labelled articles, and writes its weights down. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runScript, type Script } from '../../../src/app/script.ts';

const FILE = fileURLToPath(new URL('../../../src/news/feed/clean/weights.ts', import.meta.url));
/** An author of whom a model that has not read them must judge so many lines rightly. */
const UNSEEN = { author: 'w1', stay: 0.99, go: 0.92 };
const TRAIN = {
  command: 'npm run train:boilerplate',
  says: 'Trains the classifier of boilerplate on the labelled articles, and writes its weights.',
  options: {
    check: {
      type: 'boolean',
      says: 'write nothing; compare with the weights that stand there, and judge an author unseen',
    },
  },
  notes: ['Exit codes: 0 done, 1 the weights are others, or the author is judged worse than before.'],
} as const satisfies Script;

process.exitCode = await runScript(TRAIN, async ({ values }) => (values.check ? check() : write()));

async function write(): Promise<number> {
  const { ARTICLES } = await import('./articles.ts');
  const { train, weightsOf } = await import('./train.ts');
  const { digestOf, TRAINED } = await import('./digest.ts');
  const weights = weightsOf(train(ARTICLES));
  writeFileSync(
    FILE,
    `/** Made by \`npm run train:boilerplate\` from the labelled articles of tests/news/feed/clean-set; not to be edited. */
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: weights are no constants of mathematics
import type { Weights } from './model.ts';

export const WEIGHTS: Weights = ${JSON.stringify(weights, null, 2)};
`,
  );
  writeFileSync(TRAINED, `${digestOf(ARTICLES, weights)}\n`);
  return spawnSync('biome', ['check', '--write', FILE], { stdio: 'inherit' }).status ?? 1;
}

async function check(): Promise<number> {
  const { WEIGHTS } = await import('../../../src/news/feed/clean/weights.ts');
  const { ARTICLES } = await import('./articles.ts');
  const { train, weightsOf } = await import('./train.ts');
  const { judgedUnseen } = await import('./authors.ts');
  const isSame = JSON.stringify(weightsOf(train(ARTICLES))) === JSON.stringify(WEIGHTS);
  const { stay, go, lost, left } = judgedUnseen(UNSEEN.author);
  const shares = { stay: 1 - lost.length / stay, go: 1 - left.length / go };
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  console.log(isSame ? 'A training gives these weights.' : 'A training gives other weights.');
  console.log(`${UNSEEN.author}, unseen: ${percent(shares.stay)} stay, ${percent(shares.go)} go`);
  for (const text of [...lost, ...left]) console.log(`  ${text}`);
  return isSame && shares.stay >= UNSEEN.stay && shares.go >= UNSEEN.go ? 0 : 1;
}
