/** The bot killed between *saved* and *confirmed*: a process of its own, with Discord and the outlets in another. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LocalDiscord, openLocalDiscord } from '../src/local/local.ts';
import type { Intercept } from '../src/local/rest.ts';
import { openSqlite } from '../src/store/sqlite/open.ts';
import { PATIENT } from './support/time-limits.ts';
import { openTestWeb, type TestWeb } from './support/web.ts';

const CHANNEL = '1234567890123456789';
const TEN_MINUTES = 600_000;

let folder: string;
let web: TestWeb;
let discord: LocalDiscord;
let bot: ChildProcess | null;
let clockAhead: number;
/** What happens to each message that is posted; by default nothing. */
let onPost: Intercept;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'attache-killed-'));
  web = await openTestWeb();
  clockAhead = 0;
  onPost = (_call, next) => next();
  discord = await openLocalDiscord({
    file: ':memory:',
    channels: [{ id: CHANNEL, name: 'alerts' }],
    clock: () => Date.now() + clockAhead,
    intercept: (call, next) =>
      call.method === 'POST' && call.path.endsWith('/messages') ? onPost(call, next) : next(),
  });
  configure();
});
afterEach(async () => {
  bot?.kill('SIGKILL');
  await discord.close();
  await web.close();
  rmSync(folder, { recursive: true });
});

function configure(page = false): void {
  const write = (name: string, value: object) => writeFileSync(join(folder, name), JSON.stringify(value));
  write('feeds.yaml', { feeds: [{ url: `${web.base}/feed.xml`, publisher: 'Daily Karsk', page }] });
  write('watches.yaml', { watches: [{ name: 'Embassies', terms: 'embassy withdrawals', channel: CHANNEL }] });
  write('settings.yaml', { wire: { allow: [web.host] } });
  // The shipped ones take a third of a second of each start.
  const groups = { embassy: ['embassy', 'diplomats', 'consulate'], withdraw: ['withdrawal', 'pulls staff'] };
  write('thesaurus.yaml', { shipped: false, groups: Object.entries(groups).map(([id, same]) => ({ id, same })) });
  write('publishers.yaml', { publishers: [] });
}

const item = (title: string, n: number) =>
  `<item><title>${title}</title><link>https://karsk.example/${n}</link><guid>${n}</guid><pubDate>${new Date(Date.now() - 60_000).toUTCString()}</pubDate></item>`;

function publish(titles: readonly string[]): void {
  const body = `<rss version="2.0"><channel><title>Daily Karsk</title>${titles.map(item).join('')}</channel></rss>`;
  web.put('/feed.xml', { headers: { 'content-type': 'application/rss+xml' }, body });
}

/** One run of `npm start -- --once`. @returns its exit code, null when it was killed */
async function run(): Promise<number | null> {
  bot = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'src/main.ts', '--once', '--config', folder],
    {
      env: {
        ...process.env,
        DISCORD_TOKEN: discord.token,
        DISCORD_API: discord.api,
        ATTACHE_DATA: join(folder, 'data'),
      },
      stdio: 'ignore',
    },
  );
  const [code] = await once(bot, 'exit');
  return code;
}

const kill = () => bot!.kill('SIGKILL');
const killed = (): 'hang up' => {
  kill();
  return 'hang up';
};
const archive = () => join(folder, 'data', 'attache.db');
const database = () => new DatabaseSync(archive(), { timeout: PATIENT });
const headlines = () => discord.messages(CHANNEL).map(({ embeds }) => embeds[0]?.title);

/** The feed is not due again at once; the second run is about what the first left behind. */
const later = () => {
  const db = database();
  db.exec(`UPDATE messages SET attempted_at = attempted_at - ${TEN_MINUTES}, made_at = made_at - ${TEN_MINUTES}`);
  db.close();
  clockAhead = TEN_MINUTES;
};

/** Holds the archive's write lock, so that the bot gets its answer and cannot save it. */
async function answeredButNotSaved(next: Parameters<Intercept>[1]): Promise<Awaited<ReturnType<Intercept>>> {
  const answer = await next();
  const db = database();
  db.exec('BEGIN IMMEDIATE');
  setTimeout(() => {
    kill();
    db.close();
  }, 300);
  return answer;
}

describe.each<[string, Intercept]>([
  ['before Discord had the message', async () => killed()],
  ['after Discord had it, before the answer', (_call, next) => next().then(killed)],
  ['after the answer, before it was saved', (_call, next) => answeredButNotSaved(next)],
])('killed %s', (_when, fault) => {
  it.each([
    ['at once: Discord knows the nonce', () => {}],
    ['ten minutes later: the history tells', later],
  ])('and started again %s, the channel holds each alert once', async (_how, pause) => {
    publish(['Norway pulls staff from embassy in Karsk', 'Peru withdraws its diplomats from Lomar']);
    onPost = fault;
    expect(await run()).toBeNull();
    onPost = (_call, next) => next();
    pause();
    expect(await run()).toBe(0);
    expect(await run()).toBe(0);
    expect(headlines().sort()).toEqual([
      'Norway pulls staff from embassy in Karsk',
      'Peru withdraws its diplomats from Lomar',
    ]);
  });
});

it('killed while a long first document is settled in parts, the next run loses nothing and tells nothing twice', async () => {
  const others = Array.from({ length: 399 }, (_, n) => `Harvest number ${n} ${'abcdefghij'[n % 10]}${n * 7919}`);
  publish(['Norway pulls staff from embassy in Karsk', ...others]);
  await openSqlite(archive()).close();
  query(`${ENDLESS} ${HELD_UP_AFTER_120}`);
  const running = run();
  while (articlesSaved() === 0) await sleep(20);
  kill();
  expect(await running).toBeNull();
  expect(articlesSaved()).toBeLessThanOrEqual(120);
  expect(query('DROP TRIGGER held_up', 'SELECT visited_at FROM feeds')).toEqual({ visited_at: null });
  expect(await run()).toBe(0);
  expect(articlesSaved()).toBe(400);
  expect(await run()).toBe(0);
  expect(headlines()).toEqual(['Norway pulls staff from embassy in Karsk']);
});

describe('killed while a page is read', () => {
  const HEADLINE = 'Norway pulls staff from embassy in Karsk';
  const SENTENCE = 'The last of them left on a fishing boat, the harbour master of Karsk said.';

  /** The feed teases an article of so many hours ago, whose page stands on the same server. */
  function tease(hours: number): void {
    configure(true);
    const at = new Date(Date.now() - hours * 3_600_000).toUTCString();
    const teaser = 'Norway pulls its staff from the embassy in Karsk, the ministry said.';
    const item = `<item><title>${HEADLINE}</title><link>${web.base}/story</link><description>${teaser}</description><pubDate>${at}</pubDate></item>`;
    const body = `<rss version="2.0"><channel><title>Daily Karsk</title>${item}</channel></rss>`;
    web.put('/feed.xml', { headers: { 'content-type': 'application/rss+xml', etag: '"1"' }, body });
    const page = `<html><body><h1>${HEADLINE}</h1><p>${teaser}</p><p>${SENTENCE}</p></body></html>`;
    web.put('/story', { headers: { 'content-type': 'text/html' }, body: page });
  }

  it('for an alert, the next run reads it and tells the story once', async () => {
    tease(0);
    web.put('/story', () => {
      kill();
      return { delay: Number.POSITIVE_INFINITY };
    });
    expect(await run()).toBeNull();
    expect(articlesSaved()).toBe(0);
    tease(0);
    expect(await run()).toBe(0);
    expect(await run()).toBe(0);
    expect(headlines()).toEqual([HEADLINE]);
    expect(discord.messages(CHANNEL)[0]!.embeds[0]!.description).toContain(SENTENCE);
  });

  it('afterwards, and before it was saved, the next run reads it again', async () => {
    tease(9); // too old to alert, so nobody waits for its page
    await openSqlite(archive()).close();
    query(`${ENDLESS} CREATE TRIGGER held_up BEFORE UPDATE ON articles BEGIN SELECT COUNT(*) FROM endless; END`);
    const running = run();
    while (!web.requests.some(({ path }) => path === '/story')) await sleep(20);
    kill();
    expect(await running).toBeNull();
    const saved = 'SELECT page, text FROM articles';
    expect(query('DROP TRIGGER held_up', saved)).toMatchObject({ page: 'wanted' });
    // A busy machine may leave a page that it has no time for to the run after.
    do expect(await run()).toBe(0);
    while (query('', saved)?.page === 'wanted');
    expect(query('', saved)).toEqual({ page: 'read', text: expect.stringContaining(SENTENCE) });
    expect([articlesSaved(), headlines()]).toEqual([1, []]);
  });
});

/** From the 121st article on, saving takes for ever: however fast the machine is, the bot is killed inside a part. */
const ENDLESS =
  'CREATE VIEW endless AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n;';
const HELD_UP_AFTER_120 = `CREATE TRIGGER held_up BEFORE INSERT ON articles WHEN (SELECT COUNT(*) FROM articles) >= 120
  BEGIN SELECT COUNT(*) FROM endless; END`;

/** @returns the first row of what is asked, after it was carried out what is to be done first */
function query(first: string, ask?: string): Record<string, unknown> | undefined {
  const db = database();
  try {
    db.exec(first);
    return ask === undefined ? undefined : { ...db.prepare(ask).get() };
  } finally {
    db.close();
  }
}

const articlesSaved = () => Number(query('', 'SELECT COUNT(*) AS n FROM articles')?.n);
