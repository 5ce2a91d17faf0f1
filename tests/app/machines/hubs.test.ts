/** Hubs and several machines: whichever of them a hub calls, its news arrives once. Real processes on one database. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { openTestDiscord } from '../../support/discord.ts';
import { freePort } from '../../support/free-port.ts';
import { openTestHub } from '../../support/hub.ts';
import { HAS_POSTGRES, NO_POSTGRES, openCluster } from '../../support/postgres.ts';
import { writeSmallLists } from '../../support/small-lists.ts';
import { PATIENT } from '../../support/time-limits.ts';
import { openTestWeb } from '../../support/web.ts';

const CHANNEL = '1234567890123456789';
const WAIT = { timeout: PATIENT, interval: 100 };
if (!HAS_POSTGRES) console.log(`Skipped: ${NO_POSTGRES}`);

function document(hub: string, titles: readonly string[]): string {
  const atom = `<atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="hub" href="${hub}"/>`;
  const items = titles.map(
    (title) => `<item><title>${title}</title><link>https://karsk.example/${title.length}</link></item>`,
  );
  return `<rss version="2.0"><channel><title>Daily Karsk</title>${atom}${items.join('')}</channel></rss>`;
}

describe.skipIf(!HAS_POSTGRES)('with several machines', () => {
  it('a push to any of them arrives, once', { timeout: PATIENT }, async () => {
    const [cluster, hub, web] = [await openCluster(), await openTestHub(), await openTestWeb()];
    const discord = await openTestDiscord({ channels: [{ id: CHANNEL, name: 'alerts' }] });
    const folder = mkdtempSync(join(tmpdir(), 'attache-machines-hub-'));
    const bots: { process: ChildProcess; said: () => string }[] = [];
    onTestFinished(async () => {
      for (const bot of bots) bot.process.kill('SIGKILL');
      await Promise.all(bots.map((bot) => bot.process.exitCode ?? once(bot.process, 'close')));
      await Promise.all([hub.close(), web.close(), discord.close()]);
      cluster.stop();
      rmSync(folder, { recursive: true });
    });
    const write = (name: string, value: object) => writeFileSync(join(folder, name), JSON.stringify(value));
    const feed = `${web.base}/feed.xml`;
    const publish = (...titles: string[]) =>
      web.put('/feed.xml', {
        headers: { 'content-type': 'application/rss+xml', etag: `"${titles.length}"` },
        body: document(hub.url, titles),
      });
    publish('Fog over Karsk');
    write('feeds.yaml', { feeds: [{ url: feed, publisher: 'Daily Karsk', page: false }] });
    write('watches.yaml', { watches: [{ name: 'Embassies', terms: 'embassy', channel: CHANNEL }] });
    write('settings.yaml', { wire: { allow: [web.host, hub.host] } });
    writeSmallLists(folder);
    const database = await cluster.database();
    const ports = [await freePort(), await freePort()];
    const start = (port: number) => {
      const args = ['--disable-warning=ExperimentalWarning', 'src/main.ts', '--config', folder];
      const env = { DISCORD_TOKEN: discord.token, DISCORD_API: discord.api, ATTACHE_DATABASE: database };
      const websub = { WEBSUB_URL: `http://127.0.0.1:${ports[0]}`, WEBSUB_PORT: String(port) };
      const bot = spawn(process.execPath, args, {
        env: { ...process.env, ...env, ...websub, ATTACHE_DATA: folder },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let said = '';
      bot.stderr.on('data', (chunk) => (said += chunk));
      bots.push({ process: bot, said: () => said });
    };
    // The first answers the hub for both: one that subscribes before it listens is not verified, and tries again in an hour.
    for (const port of ports) {
      start(port);
      await vi.waitFor(() => fetch(`http://127.0.0.1:${port}/`), WAIT);
    }
    await vi.waitFor(() => expect(hub.requests.length).toBeGreaterThan(0), WAIT);
    const { callback } = hub.requests[0]!;
    const titles = ['Fog over Karsk', 'Embassy of Brask closes', 'Embassy of Oston opens again'];
    publish(...titles);
    for (const port of ports) {
      const at = callback.replace(`:${ports[0]}`, `:${port}`);
      // The hub pushes nothing before it has verified the subscription.
      await vi.waitFor(
        async () => expect(await hub.push(feed, document(hub.url, titles), { callback: at })).toEqual([202]),
        WAIT,
      );
    }
    const said = () => bots.map((bot) => bot.said()).join('\n');
    // The machine that polls the host reads it; the other makes the feed due.
    await vi.waitFor(() => expect(said()).toMatch(/2 new, pushed/), WAIT);
    await vi.waitFor(() => expect(said()).toMatch(/so the feed is polled: another machine polls the feed/), WAIT);
    await vi.waitFor(() => expect(discord.messages(CHANNEL)).toHaveLength(2), WAIT);
    expect(
      discord
        .messages(CHANNEL)
        .map(({ content }) => content)
        .sort(),
    ).toEqual(['Embassies · Embassy of Brask closes', 'Embassies · Embassy of Oston opens again']);
  });
});
