/** The bot of `day.ts`, in a process of its own: everything that the service has but its schedule, so that hours pass at once. */
import { join } from 'node:path';
import { openApp } from '../../src/app/app.ts';
import { loadConfig } from '../../src/config/load.ts';
import { openRest } from '../../src/discord/rest.ts';
import { openDiscordTarget } from '../../src/discord/target/discord-target.ts';
import { openSqlite } from '../../src/store/sqlite/open.ts';

/** What the bot takes after a round, in bytes, after the collection of garbage. */
export interface Level {
  readonly hour: number;
  readonly heap: number;
  /** Of the whole process. */
  readonly rss: number;
  readonly handles: number;
}

const {
  TORTURE_FOLDER: folder = '',
  TORTURE_START: start,
  DISCORD_TOKEN: token = '',
  DISCORD_API: api = '',
} = process.env;
let now = Number(start);
const loaded = await loadConfig(folder, folder);
if (loaded.kind === 'mistakes') throw new Error(JSON.stringify(loaded.mistakes));
const store = openSqlite(join(folder, 'attache.db'));
const app = await openApp({
  config: loaded.config,
  store,
  target: openDiscordTarget(openRest({ token, api })),
  clock: () => now,
  gatherFor: 0,
  gap: 0,
  random: () => 0,
  userAgent: 'Attache/0.1 (torture)',
  onEvent: () => {},
});

let step = 0;
function report(): void {
  globalThis.gc?.();
  process.send!({
    hour: step,
    heap: process.memoryUsage().heapUsed,
    rss: process.memoryUsage().rss,
    handles: process.getActiveResourcesInfo().length,
  } satisfies Level);
}

process.on('message', async ({ hour }: { hour: number | null }) => {
  if (hour === null) {
    await app.close();
    await store.close();
    process.exit(0);
  }
  now = Number(start) + hour * 3_600_000;
  await app.collect();
  await app.deliver();
  step++;
  report();
});
report();
