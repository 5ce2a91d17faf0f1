/** `npm run bench`: all benches of this folder; `npm run bench -- match`: those named. */
import { readdirSync } from 'node:fs';

const known = readdirSync(import.meta.dirname)
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => name !== 'run');
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}; there are ${known.join(', ')}.`);
  process.exit(2);
}
for (const name of asked.length > 0 ? asked : known) {
  console.log(`\n${name}`);
  await import(`./${name}.ts`);
}
