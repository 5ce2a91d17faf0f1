/**
 * Start here: read the configuration, open the store, find the way to Discord, run the loops, stop cleanly.
 *
 *   npm start                              until SIGTERM
 *   npm start -- --once [--config DIR]     one round; its messages as JSON lines on stdout
 *
 * Exit codes: 2 a mistake in the configuration, else 1 Discord or the data folder could not be used, else 3 some feeds
 * did not answer (`--once`), else 0.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { schedule } from 'node-cron';
import type { ConfigPlace } from './config/edit.ts';
import { followConfig } from './config/follow.ts';
import { loadConfig } from './config/load.ts';
import { printMistake } from './config/mistakes.ts';
import { configDir } from './config/read.ts';
import type { Config, Loaded, Mistake } from './config/types.ts';
import { servesServer } from './desk/servers.ts';
import { COUNTERS } from './discord/commands.ts';
import { connect, type Door, openRest } from './discord/connect.ts';
import type { ChannelAnswer } from './discord/post.ts';
import { type LocalDiscord, openLocalDiscord } from './local/local.ts';
import { type Log, openLog } from './log.ts';
import { type Happening, type Newsroom, openNewsroom } from './newsroom.ts';
import { inWords } from './report.ts';
import { lockFolder } from './store/lock.ts';
import { openSqlite } from './store/sqlite.ts';
import type { Store } from './store/store.ts';

export const SHIPPED = fileURLToPath(new URL('../config/', import.meta.url));
/** The channels that the shipped watches name: well-formed, and nobody's. */
export const PLACEHOLDERS = /1000000000000000\d\d/g;
const MINUTE = 60_000;
/** Late news is gathered this long, so that feeds that come back together share a message. */
const GATHER_FOR = 2 * MINUTE;
/** How long `--once` waits out rate limits. */
const PATIENCE = MINUTE;
/** What is in hand at SIGTERM has this long; the outbox makes good what is cut off. */
const FAREWELL = 8_000;

/** Says that nobody has said whom to write to. `.example` is nobody's (RFC 2606). */
const UNSTATED = 'https://attache.example/wire.contact-is-not-set';

/** Something outside that we need cannot be used; the message says what, where, and what to do. */
class Unusable extends Error {}

interface Setting {
  readonly config: Config;
  readonly store: Store;
  readonly door: Door;
  readonly local: LocalDiscord | null;
  readonly log: Log;
}

async function main(): Promise<number> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const values = told();
  if (values === null) return 2;
  const log = openLog(process.env.LOG_LEVEL || 'info', process.stderr.isTTY === true);
  const config = await configured();
  if (config === null) return 2;
  try {
    return await withSetting(config, log, values.once ? runOnce : runOn);
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

/** What the command line says, or null when it cannot be read, which is then told. */
function told(): { once?: boolean; config?: string } | null {
  try {
    return parseArgs({ options: { once: { type: 'boolean' }, config: { type: 'string' } } }).values;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\nWrite: npm start -- [--once] [--config DIR]\n`);
    return null;
  }
}

export function isPlaceholder(channel: string): boolean {
  return channel.replace(PLACEHOLDERS, '') === '';
}

function place(): ConfigPlace {
  return { dir: configDir(process.argv.slice(2), process.env), shipped: SHIPPED };
}

/** The configuration, or null when there is a mistake in it, which is then told. */
async function configured(): Promise<Config | null> {
  const { dir, shipped } = place();
  const loaded = await loadConfig(dir, shipped);
  if (loaded.kind === 'mistakes') {
    process.stderr.write(`${loaded.mistakes.map(printMistake).join('\n')}\n`);
    return null;
  }
  const { config } = loaded;
  const placeholder = config.watches.find(({ channel }) => isPlaceholder(channel));
  if (!process.env.DISCORD_TOKEN || !placeholder) return config;
  process.stderr.write(
    `watches.yaml names the channel ${placeholder.channel}, which stands for none. Put your channel's id there: in Discord, ` +
      'User Settings, Advanced, switch on Developer Mode; then right-click the channel, Copy Channel ID.\n',
  );
  return null;
}

/** Opens all that lies outside, and gives it back whatever happens. */
async function withSetting(config: Config, log: Log, run: (setting: Setting) => Promise<number>): Promise<number> {
  const folder = process.env.ATTACHE_DATA || 'data';
  const unlock = usable(`The data folder ${folder} cannot be used`, () => lockFolder(folder));
  if (unlock === null)
    throw new Unusable(
      `A bot already runs on the data folder ${folder}. Stop it first, or name another folder in ATTACHE_DATA.`,
    );
  const store = usable(`The archive in ${folder} cannot be used`, () => openSqlite(join(folder, 'attache.db')));
  const token = process.env.DISCORD_TOKEN || null;
  const local = token
    ? null
    : await openLocalDiscord({ file: join(folder, 'local-discord.db'), channels: channelsOf(config) });
  const door = local ?? { token: token!, api: process.env.DISCORD_API || null };
  try {
    return await run({ config, store, door, local, log });
  } finally {
    await local?.close();
    await store.close();
    unlock();
  }
}

function usable<T>(trouble: string, open: () => T): T {
  try {
    return open();
  } catch (error) {
    throw new Unusable(`${trouble}: ${(error as Error).message}`);
  }
}

/** A channel of the local Discord is named after its first watch. */
export function channelsOf({ watches }: Pick<Config, 'watches'>): { id: string; name: string }[] {
  const first = new Map(watches.toReversed().map(({ channel, name }) => [channel, name]));
  const slug = (name: string) =>
    name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '');
  return [...first].reverse().map(([id, name]) => ({ id, name: slug(name) || 'alerts' }));
}

/** The bot's own page, where its owner can be found: a token begins with the application's id. */
function profileOf({ token, api }: Door): string | null {
  const id = Buffer.from(token.split('.')[0] ?? '', 'base64').toString();
  return api === null && /^\d{17,20}$/.test(id) ? `https://discord.com/users/${id}` : null;
}

function openRoom({ config, store, door, log }: Setting, gatherFor: number, hear: (happening: Happening) => void) {
  const contact = config.settings.wire.contact ?? profileOf(door) ?? UNSTATED;
  return openNewsroom({
    config,
    store,
    rest: openRest(door),
    clock: Date.now,
    gatherFor,
    gap: 1_000,
    chance: Math.random,
    userAgent: `Attache/0.1 (+${contact})`,
    tell: (happening) => {
      const { level, event, words } = inWords(happening);
      log[level](event, words);
      hear(happening);
    },
  });
}

/** REST alone, no gateway: polls what is due, settles all, sends what is due, and tells by its exit code how it went. */
async function runOnce(setting: Setting): Promise<number> {
  const failed: string[] = [];
  const room = await openRoom(setting, 0, (happening) => {
    if (happening.kind === 'delivery' && (happening.delivery.kind === 'posted' || happening.delivery.kind === 'edited'))
      process.stdout.write(`${JSON.stringify(happening.delivery)}\n`);
    if (happening.kind === 'broken') failed.push(`${happening.feed}: broke our reader`);
    if (happening.kind === 'visit' && !['changed', 'unchanged'].includes(happening.visit.outcome))
      failed.push(`${happening.visit.feed}: ${happening.visit.reason ?? happening.visit.outcome}`);
  });
  try {
    tellChannels(await room.lookAtChannels(), setting.log);
    await room.collect();
    const unsent = await sendAll(room);
    if (failed.length)
      process.stderr.write(`Some feeds did not answer:\n${failed.map((line) => `  ${line}\n`).join('')}`);
    if (unsent) process.stderr.write('Some messages could not be sent; they wait for the next run.\n');
    return unsent ? 1 : failed.length ? 3 : 0;
  } finally {
    await room.close();
  }
}

/** @returns whether something is left that could not be sent in time; throttled edits are left without a word */
async function sendAll(room: Newsroom): Promise<boolean> {
  const until = Date.now() + PATIENCE;
  for (;;) {
    await room.deliver();
    const next = await room.nextUnsent();
    if (next === null) return false;
    if (next > until || Date.now() > until) return true;
    await sleep(Math.max(next - Date.now(), 50));
  }
}

/** @throws Unusable when Discord refuses us or does not answer at all */
function tellChannels(channels: ReadonlyMap<string, ChannelAnswer>, log: Log): void {
  for (const [channel, answer] of channels) {
    if (answer.kind === 'channel') log.info({ channel, server: answer.server }, `#${answer.name} is ready`);
    else log.error({ channel }, `the channel cannot be used: ${answer.reason}`);
  }
  const answers = [...channels.values()];
  const [first] = answers;
  if (first && first.kind !== 'channel' && answers.every(({ kind }) => kind === 'unknown' || kind === 'later'))
    throw new Unusable(`Discord could not be used: ${first.reason}`);
}

/** The loops, until SIGTERM or SIGINT. node-cron ticks in UTC: in a zone with summer time it would pause for an hour. */
async function runOn(setting: Setting): Promise<number> {
  const { config, store, door, local, log } = setting;
  const room = await openRoom(setting, GATHER_FOR, () => {});
  const caught = (work: () => Promise<unknown>) => () =>
    work().catch((error: unknown) => log.error({ error }, 'a round was broken off'));
  const every = (pattern: string, work: () => Promise<unknown>) =>
    schedule(pattern, caught(work), { timezone: 'UTC', noOverlap: true });
  // Not `once`: npm passes on a Ctrl-C that the terminal has sent us already, and the second would cut the farewell off.
  const stopped = new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, resolve);
  });
  let leave = async () => {};
  // discord.js lets a malformed event of the gateway escape as a rejection; it must not end the process.
  process.on('unhandledRejection', (error) => log.error({ error }, 'something unexpected, outside any round'));
  try {
    tellChannels(await room.lookAtChannels(), log);
    leave = await connect(door, {
      counters: COUNTERS,
      desk: room.desk,
      serves: (server) => servesServer(server, room.desk),
      trouble: (error, id) => log.error({ error, id }, 'an answer to a person failed'),
    }).catch((error: Error) => {
      throw new Unusable(`Discord could not be used: ${error.message}`);
    });
    if (local) process.stderr.write(`\nNo DISCORD_TOKEN: running on a Discord of your own. Open ${local.url}\n\n`);
    const { articles, stories, visits } = config.settings.keep;
    const keep = { articles, stories, visits };
    const tasks = [
      every('*/10 * * * * *', room.collect),
      every('*/2 * * * * *', room.deliver),
      every('0 17 * * * *', () => pruneAll(store, keep)),
    ];
    void caught(room.collect)(); // at once, not only at the next tick
    const following = await followConfig(place(), takingUp(room, log));
    await stopped;
    log.info({}, 'stopping: what is in hand is finished first');
    following.stop();
    for (const task of tasks) await task.destroy();
    return 0;
  } finally {
    await Promise.race([Promise.all([room.close(), leave()]), sleep(FAREWELL)]);
  }
}

/**
 * A hand edit is put to work at once; one with a mistake in it changes nothing, and is told, and once more when it is
 * well again. What a command has written is at work already.
 */
function takingUp(room: Newsroom, log: Log): (loaded: Loaded) => Promise<void> {
  let wrong = false;
  return async (loaded) => {
    const wasWrong = wrong;
    wrong = loaded.kind === 'mistakes';
    room.mistaken(loaded.kind === 'mistakes' ? loaded.mistakes : []);
    if (loaded.kind === 'mistakes') return tellMistakes(loaded.mistakes, log);
    const isAtWork = textsOf(loaded.config) === textsOf(room.desk.config());
    if (isAtWork && !wasWrong) return;
    if (!isAtWork) await room.follow(loaded.config);
    const { feeds, watches } = loaded.config;
    const on = feeds.filter(({ enabled }) => enabled).length;
    const what = isAtWork ? 'is again as it was' : 'was changed by hand and is at work';
    log.info(
      { feeds: on, watches: watches.length },
      `the configuration ${wasWrong ? 'is well again: it ' : ''}${what}`,
    );
  };
}

function textsOf({ files }: Config): string {
  return JSON.stringify(files.map(({ name, text }) => [name, text]));
}

function tellMistakes(mistakes: readonly Mistake[], log: Log): void {
  for (const mistake of mistakes)
    log.error(
      { file: mistake.file, line: mistake.line },
      `the configuration has a mistake, the last good one stays: ${printMistake(mistake)}`,
    );
}

/** A little at a time, so that the loop breathes between. */
async function pruneAll(store: Store, keep: Parameters<Store['prune']>[1]): Promise<void> {
  while ((await store.prune(Date.now(), keep)).stories > 0) await sleep(50);
}

if (import.meta.main) process.exit(await main());
