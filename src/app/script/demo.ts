/**
 * The demo: a recorded day of invented outlets, polled, matched and posted by the real pipeline, with no account and no
 * network. The day begins when its page is opened, takes about three minutes, and the bot keeps running; `--once` plays it
 * immediately, without a page, and prints each message.
 *
 * It has a discrete-event clock: time stands still while anything is being processed, and then jumps to the next moment at which
 * something is due.
 */
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { stringify } from 'yaml';
import { loadConfig } from '../../config/load.ts';
import { printMistake } from '../../config/mistakes.ts';
import type { Config } from '../../config/types.ts';
import { soonest } from '../../delivery/states.ts';
import { type DemoConfig, demoConfig } from '../../demo/config.ts';
import { FIRST_ALERT, shownAfter } from '../../demo/pace.ts';
import { type DemoWorld, openDemoWorld } from '../../demo/server.ts';
import { servesServer } from '../../desk/servers/servers.ts';
import { COMMAND_MODULES } from '../../discord/commands/index.ts';
import { connect } from '../../discord/connect.ts';
import { openRest } from '../../discord/rest.ts';
import { openDiscordTarget } from '../../discord/target/discord-target.ts';
import { type LocalDiscord, openLocalDiscord } from '../../local/local.ts';
import type { ChannelPlan } from '../../local/shapes.ts';
import { plural } from '../../news/text/plural.ts';
import { openSqlite } from '../../store/sqlite/open.ts';
import { type App, openApp } from '../app.ts';
import { localChannels } from '../channels/local-channels.ts';
import { SHIPPED } from '../config/place.ts';
import type { AppEvent } from '../log/events.ts';
import { logLine } from '../log/lines.ts';
import { openLog } from '../log/log.ts';
import { portOf } from '../script.ts';

const DAY = 24 * 3_600_000;
const log = await openLog(process.env.LOG_LEVEL || 'warn', process.stderr.isTTY ? 'terminal' : 'stderr');
const TITLE = 'Attaché demo · news alerts from a made-up world';
const GUIDE = {
  title: 'Your first minute',
  steps: [
    'An alert arrives here within seconds. It says who reported the story first, and on how many newsrooms it rests.',
    'Press Why? below it to see which words of the text matched the watch.',
    'Press All reports to see every report of the story. The alert is updated as more arrive.',
    'Type /watch add to watch for something of your own, and /watch test to try it on the news of the day.',
  ],
};
const NOTICE =
  'These countries, outlets and people are made up. The bot that reads, matches and posts is the real one.';

/** @returns the exit code */
export async function demo({
  once: isOnce,
  port,
}: {
  readonly once: boolean;
  readonly port: string | undefined;
}): Promise<number> {
  // With a page, the first alert has the time at which it is seen; without one, the day ends now.
  const dayStartsAt = Date.now() - (isOnce ? DAY : FIRST_ALERT);
  const opened = await openDemo({ dayStartsAt, prints: isOnce, port: portOf(port, 'The port') });
  if (isOnce) await playAtOnce(opened);
  else await show(opened);
  await opened.close();
  return 0;
}

export interface Demo {
  readonly world: DemoWorld;
  readonly app: App;
  readonly time: Time;
  readonly local: LocalDiscord;
  readonly tally: Tally;
  close(): Promise<void>;
}

interface DemoOptions {
  /** ms */
  readonly dayStartsAt: number;
  /** Whether each message goes to stdout. */
  readonly prints: boolean;
  /** Of the page; by default any free one. */
  readonly port?: number;
  /** Changes the configuration before it is written. */
  readonly adapt?: (config: DemoConfig) => DemoConfig;
  /** The channels of its server; by default a text channel for each that a watch names. */
  readonly channels?: readonly ChannelPlan[];
}

/** Opens the demo's outlets, the app and a local Discord, in a new temporary folder. */
export async function openDemo({ dayStartsAt, prints, port = 0, adapt, channels }: DemoOptions): Promise<Demo> {
  const folder = await mkdtemp(join(tmpdir(), 'attache-demo-'));
  const time = openTime(dayStartsAt);
  const world = await openDemoWorld({ clock: time.now, dayEndsAt: dayStartsAt + DAY });
  const config = await writeConfig(folder, world, adapt);
  const local = await openLocalDiscord({
    file: join(folder, 'local-discord.db'),
    port,
    channels: channels ?? localChannels(config),
    clock: time.now,
    notice: NOTICE,
    title: TITLE,
    guide: GUIDE,
    serverName: 'The demo',
  });
  const store = openSqlite(join(folder, 'attache.db'));
  const tally: Tally = { polls: 0, reports: 0, posted: 0, edited: 0 };
  const app = await openApp({
    config,
    store,
    target: openDiscordTarget(openRest(local), time.now),
    clock: time.now,
    gatherFor: 0,
    gap: 0,
    // The demo's time stands still while a page is read.
    pagePatience: 30_000,
    random: () => 0,
    userAgent: 'Attache/0.1 (demo)',
    onEvent: (event) => countEvent(event, tally, prints),
  });
  const close = async () => {
    await app.close();
    await Promise.all([local.close(), world.close(), store.close()]);
    await rm(folder, { recursive: true, force: true });
  };
  return { world, app, time, local, tally, close };
}

async function playAtOnce(demo: Demo): Promise<void> {
  print(`\n  ${NOTICE}\n\n`);
  await playDay(demo, async () => {});
}

/** Plays the day at a reader's pace once the page is open, then keeps running until it is stopped. */
async function show(demo: Demo): Promise<void> {
  const { world, app, time, local } = demo;
  const stop = new AbortController();
  // Not `once`: npm forwards a Ctrl-C that the terminal has sent us already, and the second one would end the shutdown early.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop.abort());
  const disconnect = await connect(local, {
    modules: COMMAND_MODULES,
    context: app.deskContext,
    serves: (server) => servesServer(server, app.deskContext),
    onError: (error, id) => log.error({ error, id }, 'could not answer an interaction'),
  });
  print(
    `\n  ${NOTICE}\n\n  Open ${local.url}\n\n  The day begins when you open the page and takes about three minutes. Press Ctrl-C to stop.\n\n`,
  );
  const rest = (ms: number) => sleep(ms, undefined, { signal: stop.signal });
  try {
    await Promise.race([local.opened, once(stop.signal, 'abort')]);
    const opened = Date.now();
    const until = (at: number) => rest(Math.max(0, opened + shownAfter(at - world.dayStartsAt) - Date.now()));
    await playDay(demo, until);
    await until(world.dayEndsAt);
    time.runOn();
    local.setProgress(
      `The day is over: ${countOf(demo.tally)}. You can still read and try everything; press Ctrl-C in the terminal to stop.`,
    );
    for (;;) {
      await app.deliver();
      await rest(2_000);
    }
  } catch (error) {
    if (!stop.signal.aborted) throw error;
  } finally {
    await disconnect();
  }
}

/** @param until waits until a moment of the day; returns immediately if there is no page */
export async function playDay(
  { world, app, time, local, tally }: Demo,
  until: (at: number) => Promise<void>,
): Promise<void> {
  let hour = -1;
  for (;;) {
    await app.collect();
    const edits = await app.deliver();
    const next = soonest([await app.nextVisit(), edits]);
    const hours = Math.floor((time.now() - world.dayStartsAt) / 3_600_000);
    const progress = `Hour ${hours} of 24: ${countOf(tally)}`;
    local.setProgress(progress);
    if (hours > hour) print(`  ${progress}\n`);
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
  return `${plural(polls, 'poll')}, ${plural(reports, 'report')} read, ${plural(posted, 'alert')} posted, ${plural(edited, 'edit')}`;
}

function countEvent(event: AppEvent, tally: Tally, once: boolean): void {
  if (event.kind === 'visit') {
    tally.polls++;
    tally.reports += event.visit.fresh;
  }
  if (event.kind === 'delivery' && (event.delivery.kind === 'posted' || event.delivery.kind === 'edited')) {
    tally[event.delivery.kind]++;
    if (once) process.stdout.write(`${JSON.stringify(event.delivery)}\n`);
  }
  const line = logLine(event);
  if (line && line.level !== 'info') log[line.level](line.event, line.words);
}

interface Time {
  readonly now: () => number;
  jump(to: number): void;
  /** From now on it advances as real time does. */
  runOn(): void;
}

function openTime(start: number): Time {
  let at = start;
  let ranOnAt: number | null = null;
  return {
    now: () => (ranOnAt === null ? at : at + Date.now() - ranOnAt),
    jump: (to) => {
      at = to;
    },
    runOn: () => {
      ranOnAt = Date.now();
    },
  };
}

/** Writes the demo's configuration as files into the folder, and loads them as the bot loads any configuration. */
async function writeConfig(
  folder: string,
  world: DemoWorld,
  adapt: DemoOptions['adapt'] = (config) => config,
): Promise<Config> {
  const { feeds, watches, publishers } = adapt(demoConfig(world));
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

function print(words: string): void {
  process.stderr.write(words);
}
