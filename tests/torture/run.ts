/**
 * `npm run torture`: everything that goes wrong in operation, done to the bot by a referee that counts what was published
 * and what arrived. Prints a table, and exits with 1 when anything was lost, doubled or did not recover.
 *
 *   npm run torture                      all, about twenty minutes
 *   npm run torture -- kills pairs       some families of rows
 *   npm run torture -- kills --seed 7    the kills at other moments
 */
import { parseArgs } from 'node:util';
import { CHANNEL_SCENES } from './channels.ts';
import { CLOCK } from './clock.ts';
import { dayRows } from './day.ts';
import { DISK } from './disk.ts';
import { feedRows } from './feeds.ts';
import { GATEWAY } from './gateway.ts';
import { killRows } from './kills.ts';
import { pairRows } from './pairs.ts';
import { HEAD, hasFailed, printRow, type TortureRow } from './result.ts';
import { playScenes } from './scenes.ts';
import { STOPS } from './stops.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' }, kills: { type: 'string', default: '200' } },
});

type Rows = () => AsyncIterable<TortureRow> | Promise<readonly TortureRow[]>;
const FAMILIES: Readonly<Record<string, Rows>> = {
  pairs: pairRows,
  gateway: () => playScenes(GATEWAY),
  channels: () => playScenes(CHANNEL_SCENES),
  clock: () => playScenes(CLOCK),
  disk: () => playScenes(DISK),
  stops: () => playScenes(STOPS),
  feeds: feedRows,
  day: () => dayRows(),
  kills: () => killRows(Number(values.kills), Number(values.seed)),
};

const unknown = positionals.filter((name) => !(name in FAMILIES));
if (unknown.length > 0) {
  process.stderr.write(`There is no ${unknown.join(', ')}. Choose from: ${Object.keys(FAMILIES).join(', ')}.\n`);
  process.exit(2);
}
const began = performance.now();
let [rows, failed] = [0, 0];
process.stdout.write(`${HEAD}\n`);
for (const [name, family] of Object.entries(FAMILIES)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  for await (const row of await family()) {
    rows++;
    if (hasFailed(row)) failed++;
    process.stdout.write(`${printRow(row)}\n`);
  }
}
const minutes = ((performance.now() - began) / 60_000).toFixed(1);
process.stdout.write(`${rows} rows in ${minutes} minutes, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;
