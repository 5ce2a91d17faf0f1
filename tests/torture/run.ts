/**
 * `npm run torture`: everything that goes wrong in operation, done to the bot by a referee that counts what was published
 * and what arrived. Prints a table, and exits with 1 when anything was lost, doubled or did not recover.
 *
 *   npm run torture                      all, up to an hour
 *   npm run torture -- kills pairs       some families of rows
 *   npm run torture -- kills --seed 7    the kills at other moments
 *   npm run torture -- --short           a kill at each step, and a wrong clock, in two minutes
 */
import { runScript, type Script } from '../../src/app/script.ts';
import { HEAD, hasFailed, printRow, type TortureRow } from './result.ts';
import type { Scene } from './scenes.ts';

const TORTURE = {
  command: 'npm run torture',
  says: 'Does to the bot what goes wrong in operation, and counts what was lost or doubled. Everything runs on this machine.',
  arguments: [
    ['FAMILY…', 'only these families of rows: pairs gateway channels clock disk stops feeds day kills machines'],
  ],
  options: {
    seed: { type: 'string', value: 'N', says: 'chooses the moments of the kills; default: 1' },
    kills: { type: 'string', value: 'N', says: 'how many times the bot is killed; default: 200' },
    short: {
      type: 'boolean',
      says: 'a form for continuous integration: killed once at each step, and one wrong clock',
    },
  },
  notes: ['Exit code: 0, or 1 when anything was lost, doubled or did not recover.'],
} as const satisfies Script;

type Rows = () => Promise<AsyncIterable<TortureRow> | readonly TortureRow[]>;

const played = async (scenes: readonly Scene[]) => (await import('./scenes.ts')).playScenes(scenes);

const familiesOf = (kills: number, seed: number): Readonly<Record<string, Rows>> => ({
  pairs: async () => (await import('./pairs.ts')).pairRows(),
  gateway: async () => played((await import('./gateway.ts')).GATEWAY),
  channels: async () => played((await import('./channels.ts')).CHANNEL_SCENES),
  clock: async () => played((await import('./clock.ts')).CLOCK),
  disk: async () => played((await import('./disk.ts')).DISK),
  stops: async () => played((await import('./stops.ts')).STOPS),
  feeds: async () => (await import('./feeds.ts')).feedRows(),
  day: async () => (await import('./day.ts')).dayRows(),
  kills: async () => [
    ...(await (await import('./kills.ts')).killRows(kills, seed)),
    ...(await (await import('./follows.ts')).followRows(Math.ceil(kills / 10), seed)),
  ],
  machines: async () => (await import('./machines.ts')).machineRows(false, seed),
});

/** What takes too long for `npm test`, which has the pairs of faults that once lost or doubled alerts. */
const SHORT: Readonly<Record<string, Rows>> = {
  clock: async () => played((await import('./clock.ts')).CLOCK.filter(({ fault }) => fault === 'clock one hour back')),
  kills: async () => [
    ...(await (await import('./kills.ts')).killRows(6)),
    ...(await (await import('./follows.ts')).followRows(3)),
  ],
};

async function torture(families: Readonly<Record<string, Rows>>, chosen: readonly string[]): Promise<number> {
  const began = performance.now();
  let [rows, failed] = [0, 0];
  process.stdout.write(`${HEAD}\n`);
  for (const [name, family] of Object.entries(families)) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    let tried = 0;
    for await (const row of await family()) {
      rows++;
      tried += row.tried;
      if (hasFailed(row)) failed++;
      process.stdout.write(`${printRow(row)}\n`);
    }
    if (tried > 0) continue;
    failed++;
    process.stdout.write(`FAILED: ${name} tried nothing\n`);
  }
  const minutes = ((performance.now() - began) / 60_000).toFixed(1);
  process.stdout.write(`${rows} rows in ${minutes} minutes, ${failed} failed\n`);
  return failed > 0 ? 1 : 0;
}

process.exitCode = await runScript(TORTURE, async ({ values, words, misused }) => {
  const families = values.short ? SHORT : familiesOf(Number(values.kills ?? 200), Number(values.seed ?? 1));
  const unknown = words.filter((name) => !(name in families));
  return unknown.length === 0 ? torture(families, words) : misused(`There is no ${unknown.join(', ')}.`);
});
