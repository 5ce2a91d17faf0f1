/** `npm run train:boilerplate`: trains the classifier of lines on all labelled articles, and writes its weights down. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runScript } from '../../../src/app/script.ts';

const FILE = fileURLToPath(new URL('../../../src/news/feed/clean/weights.ts', import.meta.url));
const TRAIN = {
  command: 'npm run train:boilerplate',
  says: 'Trains the classifier of boilerplate on the labelled articles, and writes its weights.',
  options: {},
} as const;

process.exitCode = await runScript(TRAIN, async () => {
  const [{ ARTICLES }, { train, weightsOf }] = await Promise.all([import('./articles.ts'), import('./train.ts')]);
  writeFileSync(
    FILE,
    `/** Made by \`npm run train:boilerplate\` from the labelled articles of tests/news/feed/clean-set; not to be edited. */
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: weights are no constants of mathematics
import type { Weights } from './model.ts';

export const WEIGHTS: Weights = ${JSON.stringify(weightsOf(train(ARTICLES)), null, 2)};
`,
  );
  return spawnSync('biome', ['check', '--write', FILE], { stdio: 'inherit' }).status ?? 1;
});
