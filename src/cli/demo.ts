/**
 * The demo: a recorded day of a made-up world, polled, matched and posted by the real pipeline, with no account and no
 * network. With a page it takes about three minutes and stays up; `--once` plays it at once and prints each message.
 *
 * Its time is a discrete-event clock: it stands still while anything is at work, and jumps to the next moment at which
 * something is due.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { type App, openApp } from '../app/app.ts';
import { SHIPPED } from '../app/config-place.ts';
import { localChannels } from '../app/environment.ts';
import type { AppEvent } from '../app/events.ts';
import { openLog } from '../app/log.ts';
import { logLine } from '../app/log-events.ts';
import { loadConfig } from '../config/load.ts';
import { printMistake } from '../config/mistakes.ts';
import type { Config } from '../config/types.ts';
import { soonest } from '../delivery/states.ts';
import { demoConfig } from '../demo/config.ts';
import { type DemoWorld, openDemoWorld } from '../demo/server.ts';
import { servesServer } from '../desk/servers.ts';
import { COMMAND_MODULES } from '../discord/commands/index.ts';
import { connect, openRest } from '../discord/connect.ts';
import { openDiscordTarget } from '../discord/target/discord-target.ts';
import { type LocalDiscord, openLocalDiscord } from '../local/local.ts';
import { openSqlite } from '../store/sqlite/open.ts';

/** How long the day takes with a page, ms. */
const PACED = 180_000;
const DAY = 24 * 3_600_000;
const log = openLog(process.env.LOG_LEVEL || 'warn', process.stderr.isTTY === true);
const NOTICE =
  'This world is made up: its countries, outlets and people do not exist. What reads, matches and posts is the real bot.';

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { once: { type: 'boolean' } } });
  const once = values.once === true;
  const stage = await openStage({ takes: once ? 0 : PACED, prints: once });
  if (once) await playAtOnce(stage);
  else await show(stage);
  await stage.close();
}

export interface DemoStage {
  readonly world: DemoWorld;
  readonly room: App;
  readonly time: Time;
  readonly local: LocalDiscord;
  readonly tally: Tally;
  close(): Promise<void>;
}

/**
 * The made-up world, its newsroom and a local Discord, in a fresh temporary folder.
 * @param takes how long the day will take to play, ms: it ends at the real now
 * @param prints whether each message goes to stdout
 */
export async function openStage({ takes, prints }: { takes: number; prints: boolean }): Promise<DemoStage> {
  const folder = await mkdtemp(join(tmpdir(), 'attache-demo-'));
  const dayEndsAt = Date.now() + takes;
  const time = openTime(dayEndsAt - DAY);
  const world = await openDemoWorld({ clock: time.now, dayEndsAt });
  const config = await written(folder, world);
  const local = await openLocalDiscord({
    file: join(folder, 'local-discord.db'),
    channels: localChannels(config),
    clock: time.now,
    notice: NOTICE,
    serverName: 'The demo',
  });
  const store = openSqlite(join(folder, 'attache.db'));
  const tally: Tally = { polls: 0, reports: 0, posted: 0, edited: 0 };
  const room = await openApp({
    config,
    store,
    target: openDiscordTarget(openRest(local)),
    clock: time.now,
    gatherFor: 0,
    gap: 0,
    // Its day stands still while a page is read.
    pagePatience: 30_000,
    random: () => 0,
    userAgent: 'Attache/0.1 (demo)',
    onEvent: (happening) => hear(happening, tally, prints),
  });
  const close = async () => {
    await room.close();
    await Promise.all([local.close(), world.close(), store.close()]);
    await rm(folder, { recursive: true, force: true });
  };
  return { world, room, time, local, tally, close };
}

async function playAtOnce(stage: DemoStage): Promise<void> {
  say(`\n  ${NOTICE}\n\n`);
  await playDay(stage, async () => {});
}

/** Plays the day at a reader's pace, then stays until it is stopped. */
async function show(stage: DemoStage): Promise<void> {
  const { world, room, time, local } = stage;
  const stop = new AbortController();
  // Not `once`: npm passes on a Ctrl-C that the terminal has sent us already, and the second would cut the farewell off.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop.abort());
  const leave = await connect(local, {
    modules: COMMAND_MODULES,
    context: room.desk,
    serves: (server) => servesServer(server, room.desk),
    onError: (error, id) => log.error({ error, id }, 'an answer to a person failed'),
  });
  say(
    `\n  ${NOTICE}\n\n  Open ${local.url}\n\n  The day plays in about three minutes, and stays until you press Ctrl-C.\n\n`,
  );
  const rest = (ms: number) => sleep(ms, undefined, { signal: stop.signal });
  try {
    await playDay(stage, (at) =>
      rest(Math.max(0, PACED * ((at - world.dayStartsAt) / DAY) - (Date.now() - (world.dayEndsAt - PACED)))),
    );
    await rest(Math.max(0, world.dayEndsAt - Date.now()));
    time.runOn();
    local.setProgress(
      `The day is over: ${countOf(stage.tally)}. Everything stays to be read; press Ctrl-C in the terminal to stop.`,
    );
    for (;;) {
      await room.deliver();
      await rest(2_000);
    }
  } catch (error) {
    if (!stop.signal.aborted) throw error;
  } finally {
    await leave();
  }
}

/** @param until waits for a moment of the day to come; returns at once where nobody looks */
export async function playDay(
  { world, room, time, local, tally }: DemoStage,
  until: (at: number) => Promise<void>,
): Promise<void> {
  let hour = -1;
  for (;;) {
    await room.collect();
    const edits = await room.deliver();
    const next = soonest([await room.nextVisit(), edits]);
    const hours = Math.floor((time.now() - world.dayStartsAt) / 3_600_000);
    const progress = `Hour ${hours} of 24: ${countOf(tally)}`;
    local.setProgress(progress);
    if (hours > hour) say(`  ${progress}\n`);
    hour = Math.max(hour, hours);
    if (next === null || next > world.dayEndsAt) return;
    await until(next);
    time.jump(Math.max(next, time.now() + 1));
  }
}

interface Tally {
  polls: number;
  reports: number;
  posted: number;
  edited: number;
}

function countOf({ polls, reports, posted, edited }: Tally): string {
  return `${polls} polls, ${reports} reports read, ${posted} ${posted === 1 ? 'alert' : 'alerts'} posted, ${edited} edits`;
}

function hear(happening: AppEvent, tally: Tally, once: boolean): void {
  if (happening.kind === 'visit') {
    tally.polls++;
    tally.reports += happening.visit.fresh;
  }
  if (happening.kind === 'delivery' && (happening.delivery.kind === 'posted' || happening.delivery.kind === 'edited')) {
    tally[happening.delivery.kind]++;
    if (once) process.stdout.write(`${JSON.stringify(happening.delivery)}\n`);
  }
  const { level, event, words } = logLine(happening);
  if (level !== 'info') log[level](event, words);
}

interface Time {
  readonly now: () => number;
  jump(to: number): void;
  /** From now on the real time. */
  runOn(): void;
}

function openTime(start: number): Time {
  let at: number | null = start;
  return {
    now: () => at ?? Date.now(),
    jump: (to) => {
      at = to;
    },
    runOn: () => {
      at = null;
    },
  };
}

/** The made-up world's configuration as files in the folder, read by the loader that reads everyone's. */
async function written(folder: string, world: DemoWorld): Promise<Config> {
  const { feeds, watches, publishers } = demoConfig(world);
  const files = {
    feeds: { feeds },
    watches: { watches },
    publishers: { publishers },
    settings: { wire: { allow: [world.allow] } },
  };
  for (const [name, content] of Object.entries(files))
    await writeFile(join(folder, `${name}.yaml`), stringify(content));
  const loaded = await loadConfig(folder, SHIPPED);
  if (loaded.kind === 'mistakes') throw new Error(loaded.mistakes.map(printMistake).join('\n'));
  return loaded.config;
}

function say(words: string): void {
  process.stderr.write(words);
}

if (import.meta.main) await main();
