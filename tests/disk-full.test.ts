/** A real full disk below a running bot: a small file system in memory, in a namespace of its own. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { openTestDiscord } from './support/discord.ts';
import { writeSmallLists } from './support/small-lists.ts';
import { PATIENT } from './support/time-limits.ts';
import { openTestWeb } from './support/web.ts';

const CHANNEL = '1234567890123456789';

let bot: ChildProcess | null = null;
afterEach(() => bot?.kill('SIGKILL'));

/** Mounting takes a namespace, which not every system gives. */
const canMount = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;

const words = (n: number) => Array.from({ length: 300 }, (_, at) => `w${n}x${at}`).join(' ');

test.skipIf(!canMount)('health and log say that the disk is full, and no feed is blamed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'attache-full-'));
  const data = join(folder, 'data');
  mkdirSync(data);
  const items = Array.from(
    { length: 300 },
    (_, n) =>
      `<item><title>Fog ${n}</title><link>https://karsk.example/${n}</link><description>${words(n)}</description></item>`,
  );
  const body = `<rss version="2.0"><channel><title>Daily Karsk</title>${items.join('')}</channel></rss>`;
  const web = await openTestWeb({ '/feed.xml': { headers: { 'content-type': 'application/rss+xml' }, body } });
  const discord = await openTestDiscord({ channels: [{ id: CHANNEL, name: 'alerts' }] });
  const write = (name: string, value: object) => writeFileSync(join(folder, name), JSON.stringify(value));
  write('feeds.yaml', { feeds: [{ url: `${web.base}/feed.xml`, publisher: 'Daily Karsk', page: false }] });
  write('watches.yaml', { watches: [{ name: 'Embassies', terms: 'embassy', channel: CHANNEL }] });
  write('settings.yaml', { wire: { allow: [web.host] } });
  writeSmallLists(folder);

  const start = `mount -t tmpfs -o size=1500k tmpfs "$ATTACHE_DATA" && exec "$0" "$@"`;
  const run = [process.execPath, '--disable-warning=ExperimentalWarning', 'src/main.ts', '--config', folder];
  bot = spawn('unshare', ['-rm', 'sh', '-c', start, ...run], {
    env: {
      ...process.env,
      DISCORD_TOKEN: discord.token,
      DISCORD_API: discord.api,
      ATTACHE_DATA: data,
      ATTACHE_MONITOR: '0',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  bot.stderr!.on('data', (chunk) => (said += chunk));
  const url = await vi.waitFor(
    () => {
      const [, found] = /health and metrics: (http:\/\/127\.0\.0\.1:\d+)\/healthz/.exec(said) ?? [];
      expect(found, said).toBeDefined();
      return found!;
    },
    { timeout: PATIENT, interval: 50 },
  );

  const health = async () => {
    const response = await fetch(`${url}/healthz`);
    expect(response.status).toBe(503);
    expect(await response.text()).toMatch(
      /^Nothing can be saved.*attache\.db cannot grow: the disk is full\. Free some space/m,
    );
  };
  await vi.waitFor(health, { timeout: PATIENT, interval: 200 });
  expect(await (await fetch(`${url}/metrics`)).text()).toContain('\nattache_healthy 0\n');
  expect(said).toContain('cannot grow: the disk is full');
  expect(said).not.toContain('the parser crashed');
  expect(said).not.toContain(' at async ');
  expect(web.requests).toHaveLength(1);

  bot.kill('SIGTERM');
  await once(bot, 'exit');
  await Promise.all([web.close(), discord.close()]);
  rmSync(folder, { recursive: true });
});
