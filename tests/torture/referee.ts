/**
 * The referee: outside the bot, with a Discord and a web of its own. It publishes news, starts the bot as its user would,
 * lets things go wrong, and counts what arrived. All of it is on loopback.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type LocalDiscord, openLocalDiscord } from '../../src/local/local.ts';
import type { Intercept } from '../../src/local/rest.ts';
import { openTestWeb, type Script, type TestWeb } from '../support/web.ts';
import type { Order } from './inside.ts';
import { CHANNELS, itemsIn, type NewsItem, newsItem, renderNews } from './news.ts';
import type { TortureRow } from './result.ts';

const INSIDE = fileURLToPath(new URL('./inside.ts', import.meta.url));
const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

export interface Bot {
  /** Its exit code; null: killed. */
  readonly ended: Promise<number | null>;
  /** All that it wrote to stderr. */
  said(): string;
  kill(signal?: NodeJS.Signals): void;
  order(order: Order): void;
}

export interface StartOptions {
  /** One round, by `--once`; else until it is stopped. */
  readonly once?: boolean;
  readonly node?: readonly string[];
}

/** Items that were published together. */
export interface Published {
  readonly url: string;
  readonly path: string;
  readonly ids: readonly number[];
  /** The document as it should be; its items are dated a minute ago. */
  render(): string;
}

export interface Referee {
  readonly discord: LocalDiscord;
  readonly web: TestWeb;
  readonly folder: string;
  /** How far the referee's and the bot's clocks are ahead of the machine's, ms. */
  readonly clock: { ahead: number };
  /** What goes wrong with calls to Discord; by default nothing. */
  plan: Intercept;
  /** Adds a feed with new items, one for each of the channels in turn. */
  publish(count: number, options?: PublishOptions): Published;
  /** Takes all feeds out of feeds.yaml. */
  forgetFeeds(): void;
  /** Changes where the watch of a channel posts. */
  moveWatch(channel: number, to: string): void;
  start(options?: StartOptions): Bot;
  /** How often each item is told in Discord. */
  arrivals(): ReadonlyMap<number, number>;
  /** Waits until all items have arrived. @returns after how many seconds; null: not within `patience` ms */
  arrived(items: readonly number[], patience?: number): Promise<number | null>;
  /** Counts. */
  row(fault: string, items: readonly number[], recovered: string | null, wrong?: string | null): TortureRow;
  close(): Promise<void>;
}

export interface PublishOptions {
  /** What the feed answers instead of its document; it may use it. */
  readonly script?: (document: string) => Script;
  /** Another server than the referee's first. */
  readonly web?: TestWeb;
  /** Index of the one channel that all of them are for. */
  readonly channel?: number;
}

export async function openReferee(): Promise<Referee> {
  const folder = mkdtempSync(join(tmpdir(), 'attache-torture-'));
  const clock = { ahead: 0 };
  const web = await openTestWeb();
  const discord = await openLocalDiscord({
    file: ':memory:',
    channels: CHANNELS.map(({ id, word }) => ({ id, name: word })),
    clock: () => Date.now() + clock.ahead,
    intercept: (call, next) => referee.plan(call, next),
  });
  const bots = new Set<ChildProcess>();
  const targets: string[] = CHANNELS.map(({ id }) => id);
  const hosts = new Set([web.host]);
  let feeds: object[] = [];
  let published = 0;

  const write = (name: string, value: object) => writeFileSync(join(folder, name), JSON.stringify(value));
  function configure(): void {
    write('settings.yaml', { wire: { allow: [...hosts] }, alertsPerHour: 1_000 });
    write('watches.yaml', {
      watches: CHANNELS.map(({ word }, n) => ({ name: word, terms: word, channel: targets[n] })),
    });
    write('feeds.yaml', { feeds });
  }
  // The shipped ones take a third of a second of each start.
  write('thesaurus.yaml', { groups: [] });
  write('publishers.yaml', { publishers: [] });
  configure();

  function publish(count: number, { script, web: server = web, channel }: PublishOptions = {}): Published {
    const items: NewsItem[] = Array.from({ length: count }, () => {
      published += 1;
      return newsItem(published, channel ?? published % CHANNELS.length);
    });
    const path = `/${feeds.length}-${published}.xml`;
    const render = () => renderNews(items, Date.now() + clock.ahead - 60_000);
    const plain: Script = { headers: { 'content-type': 'application/rss+xml' }, body: render() };
    server.put(path, script ? script(render()) : plain);
    hosts.add(server.host);
    const url = `${server.base}${path}`;
    feeds.push({ url, publisher: `Karsk ${published}`, page: false });
    configure();
    return { url, path, ids: items.map(({ id }) => id), render };
  }

  function arrivals(): ReadonlyMap<number, number> {
    const counts = new Map<number, number>();
    const channels = new Set([...CHANNELS.map(({ id }) => id), ...targets]);
    for (const message of [...channels].flatMap(discord.messages))
      for (const id of itemsIn(message)) counts.set(id, (counts.get(id) ?? 0) + 1);
    return counts;
  }

  const referee: Referee = {
    ...{ discord, web, folder, clock, publish, arrivals },
    plan: (_call, next) => next(),
    forgetFeeds() {
      feeds = [];
      configure();
    },
    moveWatch(channel, to) {
      targets[channel] = to;
      configure();
    },
    start: (options = {}) => startBot({ discord, folder, ahead: clock.ahead, bots }, options),
    async arrived(items, patience = 600_000) {
      const began = performance.now();
      for (;;) {
        const counts = arrivals();
        const seconds = (performance.now() - began) / 1000;
        if (items.every((id) => counts.has(id))) return seconds;
        if (seconds * 1000 > patience) return null;
        await sleep(100);
      }
    },
    row(fault, items, recovered, wrong = null) {
      const counts = arrivals();
      const lost = items.filter((id) => !counts.has(id)).length;
      const doubled = items.filter((id) => (counts.get(id) ?? 0) > 1).length;
      return { fault, tried: items.length, lost, doubled, recovered: recovered ?? 'never', wrong };
    },
    async close() {
      for (const bot of bots) bot.kill('SIGKILL');
      await discord.close();
      await web.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return referee;
}

interface BotPlace {
  readonly discord: LocalDiscord;
  readonly folder: string;
  readonly ahead: number;
  readonly bots: Set<ChildProcess>;
}

function startBot({ discord, folder, ahead, bots }: BotPlace, { once: isOnce, node = [] }: StartOptions): Bot {
  const args = [...node, '--disable-warning=ExperimentalWarning', '--import', INSIDE, MAIN, '--config', folder];
  const child = spawn(process.execPath, [...args, ...(isOnce ? ['--once'] : [])], {
    cwd: PROJECT,
    env: {
      ...process.env,
      DISCORD_TOKEN: discord.token,
      DISCORD_API: discord.api,
      ATTACHE_DATA: join(folder, 'data'),
      TORTURE_AHEAD: String(ahead),
      NODE_COMPILE_CACHE: join(PROJECT, 'node_modules/.cache/compiled'),
    },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  bots.add(child);
  let said = '';
  child.stderr!.on('data', (chunk) => {
    said += chunk;
  });
  const ended = once(child, 'close').then(([code]) => {
    bots.delete(child);
    return code as number | null;
  });
  return {
    ended,
    said: () => said,
    kill: (signal = 'SIGKILL') => void child.kill(signal),
    order: (order) => void (child.connected && child.send(order)),
  };
}

export const seconds = (time: number | null): string | null => (time === null ? null : `${time.toFixed(0)} s`);
