/**
 * `npm run torture`: everything that goes wrong in operation, done to the bot by a referee that counts what was published
 * and what arrived. Prints a table, and exits with 1 when anything was lost, doubled or did not recover.
 *
 *   npm run torture                      all, up to an hour
 *   npm run torture -- kills pairs       some families of rows
 *   npm run torture -- kills --seed 7    the kills at other moments
 */
import { runScript, type Script, usageMistake } from '../../src/app/script.ts';
import { CHANNEL_SCENES } from './channels.ts';
import { CLOCK } from './clock.ts';
import { dayRows } from './day.ts';
import { DISK } from './disk.ts';
import { feedRows } from './feeds.ts';
import { GATEWAY } from './gateway.ts';
import { killRows } from './kills.ts';
import { machineRows } from './machines.ts';
import { pairRows } from './pairs.ts';
import { HEAD, hasFailed, printRow, type TortureRow } from './result.ts';
import { playScenes } from './scenes.ts';
import { STOPS } from './stops.ts';

const TORTURE = {
  command: 'npm run torture',
  says: 'Does to the bot what goes wrong in operation, and counts what was lost or doubled. Everything runs on this machine.',
  arguments: [
    ['FAMILY…', 'only these families of rows: pairs gateway channels clock disk stops feeds day kills machines'],
  ],
  options: {
    seed: { type: 'string', value: 'N', says: 'chooses the moments of the kills; default: 1' },
    kills: { type: 'string', value: 'N', says: 'how many times the bot is killed; default: 200' },
  },
  notes: ['Exit code: 0, or 1 when anything was lost, doubled or did not recover.'],
} as const satisfies Script;

type Rows = () => AsyncIterable<TortureRow> | Promise<readonly TortureRow[]>;

const familiesOf = (kills: number, seed: number): Readonly<Record<string, Rows>> => ({
  pairs: pairRows,
  gateway: () => playScenes(GATEWAY),
  channels: () => playScenes(CHANNEL_SCENES),
  clock: () => playScenes(CLOCK),
  disk: () => playScenes(DISK),
  stops: () => playScenes(STOPS),
  feeds: feedRows,
  day: () => dayRows(),
  kills: () => killRows(kills, seed),
  machines: () => machineRows(false, seed),
});

async function torture(families: Readonly<Record<string, Rows>>, chosen: readonly string[]): Promise<number> {
  const began = performance.now();
  let [rows, failed] = [0, 0];
  process.stdout.write(`${HEAD}\n`);
  for (const [name, family] of Object.entries(families)) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    for await (const row of await family()) {
      rows++;
      if (hasFailed(row)) failed++;
      process.stdout.write(`${printRow(row)}\n`);
    }
  }
  const minutes = ((performance.now() - began) / 60_000).toFixed(1);
  process.stdout.write(`${rows} rows in ${minutes} minutes, ${failed} failed\n`);
  return failed > 0 ? 1 : 0;
}

process.exitCode = await runScript(TORTURE, async ({ values, words }) => {
  const families = familiesOf(Number(values.kills ?? 200), Number(values.seed ?? 1));
  const unknown = words.filter((name) => !(name in families));
  if (unknown.length === 0) return torture(families, words);
  process.stderr.write(`${usageMistake(`There is no ${unknown.join(', ')}.`, TORTURE)}\n`);
  return 2;
});
