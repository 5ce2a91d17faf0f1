/** `npm start` behind a proxy: feeds, Discord's REST API and its gateway all go through it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { openTestDiscord } from './support/discord.ts';
import { openTestProxy } from './support/proxy.ts';
import { writeSmallLists } from './support/small-lists.ts';
import { PATIENT } from './support/time-limits.ts';
import { openTestWeb } from './support/web.ts';

const CHANNEL = '1234567890123456789';
const TITLE = 'Norway pulls staff from embassy in Karsk';

let bot: ChildProcess | null = null;
afterEach(() => bot?.kill('SIGKILL'));

it('posts an alert from a feed that only the proxy can find, and answers commands', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'attache-proxied-'));
  const item = `<item><title>${TITLE}</title><link>https://karsk.example/1</link><pubDate>${new Date().toUTCString()}</pubDate></item>`;
  const body = `<rss version="2.0"><channel><title>Daily Karsk</title>${item}</channel></rss>`;
  const web = await openTestWeb({ '/feed.xml': { headers: { 'content-type': 'application/rss+xml' }, body } });
  const discord = await openTestDiscord({ channels: [{ id: CHANNEL, name: 'alerts' }] });
  const proxy = await openTestProxy({ hosts: { 'karsk.example': web.host } });
  const write = (name: string, value: object) => writeFileSync(join(folder, name), JSON.stringify(value));
  write('feeds.yaml', { feeds: [{ url: 'http://karsk.example/feed.xml', publisher: 'Daily Karsk', page: false }] });
  write('watches.yaml', { watches: [{ name: 'Embassies', terms: 'embassy', channel: CHANNEL }] });
  writeSmallLists(folder);

  const { HTTP_PROXY: _, http_proxy: __, NO_PROXY: ___, no_proxy: ____, ...rest } = process.env;
  const env = { ...rest, DISCORD_TOKEN: discord.token, DISCORD_API: discord.api, ATTACHE_DATA: join(folder, 'data') };
  bot = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/main.ts', '--config', folder], {
    env: { ...env, HTTP_PROXY: proxy.url.replace('//', '//user:secret@') },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  bot.stderr!.on('data', (chunk) => (said += chunk));

  const commands = () => discord.calls.filter(({ path }) => path.endsWith('/commands'));
  const check = () => {
    expect(discord.messages(CHANNEL).map(({ embeds }) => embeds[0]?.title)).toEqual([TITLE]);
    expect(commands()).toHaveLength(1);
  };
  await vi.waitFor(check, { timeout: PATIENT, interval: 50 });
  const through = (what: RegExp) => proxy.asked.filter((line) => what.test(line)).length;
  expect(through(/^GET http:\/\/karsk\.example\/feed\.xml$/)).toBe(1);
  expect(through(/^POST .*\/messages$/)).toBe(1);
  expect(through(/\/gateway\/\?v=10/)).toBe(1);
  // Nothing reached Discord by another way.
  expect(through(/\/api\/v10\//)).toBe(discord.calls.length);
  expect(said).toContain(`requests go through ${proxy.url}`);
  expect(said).not.toContain('secret');

  bot.kill('SIGTERM');
  await once(bot, 'exit');
  await Promise.all([web.close(), discord.close(), proxy.close()]);
  rmSync(folder, { recursive: true });
});
