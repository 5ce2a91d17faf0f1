/** A bot that a test kills between two steps: a process of its own, with Discord and the outlet in the test. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeAll, beforeEach, onTestFinished } from 'vitest';
import { type LocalDiscord, openLocalDiscord } from '../../src/local/local.ts';
import type { Intercept } from '../../src/local/rest.ts';
import { attache } from '../../src/main.ts';
import { runHere } from '../support/script.ts';
import { writeSmallLists } from '../support/small-lists.ts';
import { PATIENT } from '../support/time-limits.ts';
import { openTestWeb, type TestWeb } from '../support/web.ts';

const CHANNEL = '1234567890123456789';

export interface MortalBot {
  readonly web: TestWeb;
  readonly archive: string;
  /** How far Discord's clock is ahead, ms. */
  clockAhead: number;
  /** What happens to each message that is posted; by default nothing. */
  onPost: Intercept;
  /** Whether pages of articles are read. */
  configure(page?: boolean): void;
  /** The feed lists these. */
  publish(titles: readonly string[]): void;
  /** `npm start -- --once`, as a process. @returns its exit code, null when it was killed */
  run(): Promise<number | null>;
  /** The same after that, where nobody kills it: in this process. */
  runAgain(): Promise<number>;
  kill(): void;
  /** A copy of what is left of it, and of what Discord knows, until the test is over: so one kill serves several tests. */
  copy(): Promise<MortalBot>;
  /** @returns the first row of what is asked, after it was carried out what is to be done first */
  query(first: string, ask?: string): Record<string, unknown> | undefined;
  articlesSaved(): number;
  messages(): ReturnType<LocalDiscord['messages']>;
  headlines(): (string | undefined)[];
}

/** To be called in a test file: gives each test its bot. */
export const aBotEach = (): (() => MortalBot) => aBot(beforeEach, afterEach);

/** To be called in a `describe`: gives its tests one bot. */
export const aBotForAll = (): (() => MortalBot) => aBot(beforeAll, afterAll);

function aBot(
  before: typeof beforeAll | typeof beforeEach,
  after: typeof afterAll | typeof afterEach,
): () => MortalBot {
  let open: Awaited<ReturnType<typeof openMortalBot>>;
  before(async () => {
    open = await openMortalBot(await openTestWeb());
  });
  after(async () => {
    await open.close();
    await open.bot.web.close();
  });
  return () => open.bot;
}

const item = (title: string, n: number) =>
  `<item><title>${title}</title><link>https://karsk.example/${n}</link><guid>${n}</guid><pubDate>${new Date(Date.now() - 60_000).toUTCString()}</pubDate></item>`;

/** @param left the folder of one that was killed */
async function openMortalBot(web: TestWeb, left?: string) {
  const folder = mkdtempSync(join(tmpdir(), 'attache-killed-'));
  if (left) cpSync(left, folder, { recursive: true });
  const discord = await openLocalDiscord({
    file: join(folder, 'discord.db'),
    channels: [{ id: CHANNEL, name: 'alerts' }],
    clock: () => Date.now() + bot.clockAhead,
    intercept: (call, next) =>
      call.method === 'POST' && call.path.endsWith('/messages') ? bot.onPost(call, next) : next(),
  });
  const data = join(folder, 'data');
  const env = { DISCORD_TOKEN: discord.token, DISCORD_API: discord.api, ATTACHE_DATA: data };
  const args = ['--once', '--config', folder];
  const write = (name: string, value: object) => writeFileSync(join(folder, name), JSON.stringify(value));
  let running: ChildProcess | null = null;
  const bot: MortalBot = {
    ...{ web, archive: join(data, 'attache.db') },
    clockAhead: 0,
    onPost: (_call, next) => next(),
    configure(page = false) {
      write('feeds.yaml', { feeds: [{ url: `${web.base}/feed.xml`, publisher: 'Daily Karsk', page }] });
      write('watches.yaml', { watches: [{ name: 'Embassies', terms: 'embassy withdrawals', channel: CHANNEL }] });
      write('settings.yaml', { wire: { allow: [web.host] } });
      writeSmallLists(folder);
    },
    publish(titles) {
      const body = `<rss version="2.0"><channel><title>Daily Karsk</title>${titles.map(item).join('')}</channel></rss>`;
      web.put('/feed.xml', { headers: { 'content-type': 'application/rss+xml' }, body });
    },
    async run() {
      const program = ['--disable-warning=ExperimentalWarning', 'src/main.ts'];
      running = spawn(process.execPath, [...program, ...args], { env: { ...process.env, ...env }, stdio: 'ignore' });
      const [code] = await once(running, 'exit');
      return code;
    },
    runAgain: async () => (await runHere(attache, args, env)).status,
    kill: () => void running!.kill('SIGKILL'),
    async copy() {
      const { bot: again, close } = await openMortalBot(web, folder);
      onTestFinished(close);
      return again;
    },
    query(first, ask) {
      const db = new DatabaseSync(bot.archive, { timeout: PATIENT });
      try {
        db.exec(first);
        return ask === undefined ? undefined : { ...db.prepare(ask).get() };
      } finally {
        db.close();
      }
    },
    articlesSaved: () => Number(bot.query('', 'SELECT COUNT(*) AS n FROM articles')?.n),
    messages: () => discord.messages(CHANNEL),
    headlines: () => bot.messages().map(({ embeds }) => embeds[0]?.title),
  };
  if (!left) bot.configure();
  return {
    bot,
    async close() {
      running?.kill('SIGKILL');
      await discord.close();
      rmSync(folder, { recursive: true });
    },
  };
}
