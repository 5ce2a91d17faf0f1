/** `npm run bench`: measures speed, with the benches of this folder. */
import { readdirSync } from 'node:fs';
import { runScript, type Script, usageMistake } from '../../src/app/script.ts';

const known = readdirSync(import.meta.dirname)
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => name !== 'run');
const BENCH = {
  command: 'npm run bench',
  says: 'Measures the speed of the parts, and prints figures.',
  arguments: [['[NAME …]', `only these of ${known.join(', ')}; by default all`]],
  options: {},
} as const satisfies Script;

process.exitCode = await runScript(BENCH, async ({ words }) => {
  const unknown = words.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    process.stderr.write(`${usageMistake(`There is no bench ${unknown.join(', ')}.`, BENCH)}\n`);
    return 2;
  }
  for (const name of words.length > 0 ? words : known) {
    process.stdout.write(`\n${name}\n`);
    await import(`./${name}.ts`);
  }
  return 0;
});
