/** A bot for tests: its configuration, its data folder, a feed with one story; run as a process, or in this one. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { attache } from '../../src/main.ts';
import type { TestDiscord } from '../support/discord.ts';
import { type Ran, runHere } from '../support/script.ts';
import { writeSmallLists } from '../support/small-lists.ts';
import { openTestWeb, type TestWeb } from '../support/web.ts';

export const CHANNEL = '1234567890123456789';
export const TITLE = 'Norway pulls staff from embassy in Karsk';

export interface Process {
  readonly ended: Promise<Ran>;
  /** All that it has written to stderr. */
  said(): string;
  /** Waits until it has said so. */
  until(words: RegExp): Promise<RegExpExecArray>;
  /** Ends it by SIGTERM. @returns its exit code */
  stop(): Promise<number>;
}

export interface TestBot {
  readonly folder: string;
  readonly data: string;
  readonly web: TestWeb;
  /** Writes a file of the configuration. */
  write(name: string, text: string): void;
  /** `npm start -- ARGS`, as a process. @param by what runs it */
  start(args?: readonly string[], env?: Record<string, string>, by?: readonly string[]): Process;
  /** `npm start -- ARGS`, in this process. */
  run(args: readonly string[], env?: Record<string, string>): Promise<Ran>;
}

/** The environment of a bot on this Discord. */
export const at = (discord: TestDiscord) => ({ DISCORD_TOKEN: discord.token, DISCORD_API: discord.api });

export const feedOf = (item: string): string =>
  `<rss version="2.0"><channel><title>Daily Karsk</title>${item}</channel></rss>`;

/** Waits until it is so, however busy the machine is. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** To be called in a test file: gives each test its bot. */
export const aBotEach = (): (() => TestBot) => aBot(beforeEach, afterEach);

/** To be called in a `describe`: gives its tests one bot, which they start once. */
export const aBotForAll = (): (() => TestBot) => aBot(beforeAll, afterAll);

function aBot(before: typeof beforeAll | typeof beforeEach, after: typeof afterAll | typeof afterEach): () => TestBot {
  let bot: TestBot;
  let running: ChildProcess[];
  before(async () => {
    running = [];
    bot = await openBot(running);
  });
  after(async () => {
    for (const one of running) one.kill('SIGKILL');
    await bot.web.close();
    rmSync(bot.folder, { recursive: true });
  });
  return () => bot;
}

async function openBot(running: ChildProcess[]): Promise<TestBot> {
  const folder = mkdtempSync(join(tmpdir(), 'attache-main-'));
  const [web, data] = [await openTestWeb(), join(folder, 'data')];
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const date = new Date().toUTCString();
  const item = `<item><title>${TITLE}</title><link>https://karsk.example/1</link><pubDate>${date}</pubDate></item>`;
  web.put('/feed.xml', { headers: { 'content-type': 'application/rss+xml' }, body: feedOf(item) });
  write('feeds.yaml', `feeds:\n  - { url: ${web.base}/feed.xml, publisher: Daily Karsk, page: false }\n`);
  write('watches.yaml', `watches:\n  - { name: Embassies, terms: embassy withdrawals, channel: "${CHANNEL}" }\n`);
  write('settings.yaml', `wire: { allow: ["${web.host}"] }\n`);
  writeSmallLists(folder);
  return {
    ...{ folder, data, web, write },
    start(args = [], env = {}, by = []) {
      const flags = ['--disable-warning=ExperimentalWarning', 'src/main.ts', '--config', folder];
      const [program, ...words] = [...by, process.execPath, ...flags, ...args];
      const own = { DISCORD_TOKEN: '', DISCORD_API: '', ATTACHE_DATA: data, ...env };
      const child = spawn(program!, words, { env: { ...process.env, ...own }, stdio: ['ignore', 'pipe', 'pipe'] });
      running.push(child);
      return watched(child);
    },
    run: (args, env = {}) => runHere(attache, ['--config', folder, ...args], { ATTACHE_DATA: data, ...env }),
  };
}

function watched(child: ChildProcess): Process {
  let out = '';
  let err = '';
  child.stdout!.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr!.on('data', (chunk) => {
    err += chunk;
  });
  const ended = once(child, 'close').then(([status]): Ran => ({ status, out, err }));
  return {
    ended,
    said: () => err,
    async until(words) {
      await until(() => words.test(err));
      return words.exec(err)!;
    },
    async stop() {
      child.kill('SIGTERM');
      return (await ended).status;
    },
  };
}
