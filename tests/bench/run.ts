/**
 * `npm run bench`: measures speed and size, with the benches of this folder, and prints one table: each row is a ratio of ours to
 * something that was run beside it, on the same machine, in the same run.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { runScript, type Script } from '../../src/app/script.ts';
import { type Bench, HEAD, printRow } from '../support/bench.ts';

const known = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts')
  .map((file) => file.replace(/\.ts$/, ''));
const BENCH = {
  command: 'npm run bench',
  says: 'Measures speed and size of the parts, and prints each as a ratio to something that is run beside it.',
  arguments: [['[NAME …]', `only these of ${known.join(', ')}; by default all`]],
  options: {},
} as const satisfies Script;

const load = () => readFileSync('/proc/loadavg', 'utf8').split(' ').slice(0, 3).join(' ');

process.exitCode = await runScript(BENCH, async ({ words, misused }) => {
  const unknown = words.filter((name) => !known.includes(name));
  if (unknown.length > 0) return misused(`There is no bench ${unknown.join(', ')}.`);
  console.log(`${cpus().length} × ${cpus()[0]?.model}; load ${load()}\n\n${HEAD}`);
  for (const name of words.length > 0 ? words : known) {
    process.stderr.write(`${name} …\n`);
    const { bench } = (await import(`./${name}.ts`)) as { bench: Bench };
    await bench((row) => console.log(printRow(row)));
  }
  console.log(`\nLoad at the end: ${load()}`);
  return 0;
});
