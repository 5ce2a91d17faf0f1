/** `npm run backup` beside a running bot, and `npm run restore`: what the channel holds afterwards. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openTestDiscord, rateLimited, type TestDiscord } from '../support/discord.ts';
import { writeSmallLists } from '../support/small-lists.ts';
import { PATIENT } from '../support/time-limits.ts';
import { openTestWeb, type TestWeb } from '../support/web.ts';

const CHANNEL = '1234567890123456789';
const NORWAY = 'Norway pulls staff from embassy in Karsk';
const PERU = 'Peru withdraws its diplomats from Lomar';
const CHAD = 'Chad pulls staff from its consulate in Oston';
const EGYPT = 'Egypt pulls staff from a consulate near Brask';

let folder: string;
let web: TestWeb;
let discord: TestDiscord;
let bot: ChildProcess;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'attache-restore-'));
  web = await openTestWeb();
  discord = await openTestDiscord({ channels: [{ id: CHANNEL, name: 'alerts' }] });
  const write = (name: string, value: object) => writeFileSync(join(folder, name), JSON.stringify(value));
  write('feeds.yaml', { feeds: [{ url: `${web.base}/feed.xml`, publisher: 'Daily Karsk', page: false }] });
  write('watches.yaml', { watches: [{ name: 'Embassies', terms: 'embassy withdrawals', channel: CHANNEL }] });
  write('settings.yaml', { wire: { allow: [web.host] } });
  writeSmallLists(folder);
});
afterEach(async () => {
  bot.kill('SIGKILL');
  await discord.close();
  await web.close();
  rmSync(folder, { recursive: true });
});

const data = () => join(folder, 'data');
const env = () => ({
  ...process.env,
  DISCORD_TOKEN: discord.token,
  DISCORD_API: discord.api,
  ATTACHE_DATA: data(),
});
const node = (...words: string[]) =>
  spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...words], { env: env(), stdio: 'pipe' });

async function run(script: string, ...args: string[]) {
  const process = node(`src/cli/${script}.ts`, ...args);
  let said = '';
  for (const stream of [process.stdout, process.stderr]) stream.on('data', (chunk) => (said += chunk));
  const [code] = await once(process, 'close');
  return { code, said };
}

function startBot(): void {
  bot = node('src/main.ts', '--config', folder);
}

async function stopBot(): Promise<void> {
  bot.kill('SIGTERM');
  await once(bot, 'exit');
}

/** The feed lists these, and is due at once where the archive knows it. */
function publish(...titles: string[]): void {
  const items = titles.map(
    (title, n) =>
      `<item><title>${title}</title><link>https://karsk.example/${n}</link><guid>${n}</guid><pubDate>${new Date(Date.now() - 60_000).toUTCString()}</pubDate></item>`,
  );
  const body = `<rss version="2.0"><channel><title>Daily Karsk</title>${items.join('')}</channel></rss>`;
  web.put('/feed.xml', { headers: { 'content-type': 'application/rss+xml' }, body });
  if (existsSync(join(data(), 'attache.db'))) asked('UPDATE feeds SET due_at = 0');
}

function asked(sql: string) {
  const db = new DatabaseSync(join(data(), 'attache.db'), { timeout: PATIENT });
  try {
    return db.prepare(sql).all();
  } finally {
    db.close();
  }
}

const headlines = () => discord.messages(CHANNEL).map(({ embeds }) => embeds[0]?.title);
const eventually = (check: () => void) => vi.waitFor(check, { timeout: PATIENT, interval: 50 });
const states = () => asked('SELECT state FROM messages ORDER BY id').map(({ state }) => state);

it('loses nothing and doubles nothing: what was posted since the backup is looked for, what is new is posted', async () => {
  publish(NORWAY);
  startBot();
  await eventually(() => expect(headlines()).toEqual([NORWAY]));
  await eventually(() => expect(states()).toEqual(['delivered']));

  discord.faults.push({ method: 'POST', path: /\/messages$/, times: 1_000, how: rateLimited(1) });
  publish(NORWAY, PERU);
  await eventually(() => expect(states()).toEqual(['delivered', 'due']));
  const file = join(folder, 'backup.db');
  expect(await run('backup', file)).toMatchObject({ code: 0, said: expect.stringContaining(file) });
  expect(await run('restore', file)).toEqual({
    code: 1,
    said: `A bot is using the data folder ${data()}. Stop it first.\n`,
  });

  discord.faults.length = 0;
  await eventually(() => expect(headlines()).toEqual([NORWAY, PERU]));
  publish(NORWAY, PERU, EGYPT);
  await eventually(() => expect(headlines()).toEqual([NORWAY, PERU, EGYPT]));
  await stopBot();
  const { code, said } = await run('restore', file);
  expect(said).toMatch(/^Restored .*backup\.db\. The former archive is kept as .*attache\.db\.replaced-/);
  expect(code).toBe(0);
  expect(states()).toEqual(['delivered', 'attempted']);

  publish(NORWAY, PERU, EGYPT, CHAD);
  startBot();
  await eventually(() => expect(headlines()).toEqual([NORWAY, PERU, EGYPT, CHAD]));
  // Of Egypt, the message that the restored archive made, and the one that stood in the channel.
  await eventually(() => expect(states().toSorted()).toEqual([...Array(4).fill('delivered'), 'folded']));
  expect(discord.breaches).toEqual([]);
});
