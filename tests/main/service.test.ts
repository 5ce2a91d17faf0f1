/** `npm start` until SIGTERM, as a process of its own: what it serves, and how it leaves. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { TOKEN } from '../../src/local/world.ts';
import { openTestDiscord, rateLimited } from '../support/discord.ts';
import { freePort } from '../support/free-port.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { PATIENT } from '../support/time-limits.ts';
import { aBotEach, aBotForAll, at, CHANNEL, type Process, until } from './bot.ts';

const rss = { 'content-type': 'application/rss+xml' };

describe('npm start without a token', () => {
  const bot = aBotForAll();
  let [running, port, hub]: [Process, number, TestHub] = [] as never;

  const pushed = (title: string) =>
    `<rss version="2.0"><channel><title>Daily Karsk</title><atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="hub" href="${hub.url}"/><item><title>${title}</title><link>https://karsk.example/${title.length}</link></item></channel></rss>`;

  beforeAll(async () => {
    const { web, write } = bot();
    [port, hub] = [await freePort(), await openTestHub()];
    const websub = await freePort();
    web.put('/pushed.xml', { headers: rss, body: pushed('Fog over Karsk') });
    const feeds = [`${web.base}/feed.xml`, `${web.base}/pushed.xml`];
    write(
      'feeds.yaml',
      JSON.stringify({ feeds: feeds.map((url) => ({ url, publisher: 'Daily Karsk', page: false })) }),
    );
    const settings = { wire: { allow: [web.host, hub.host] }, channels: [{ id: CHANNEL, local: 'forum' }] };
    write('settings.yaml', JSON.stringify(settings));
    running = bot().start([], {
      ATTACHE_PORT: String(port),
      ATTACHE_MONITOR: '127.0.0.1:0',
      WEBSUB_URL: `http://127.0.0.1:${websub}`,
      WEBSUB_PORT: String(websub),
    });
  });
  afterAll(() => hub.close());

  it('names its page on the port that it is given, and posts there, also in a forum', async () => {
    const [, page] = await running.until(/Open (http:\/\/127\.0\.0\.1:\d+\/)/);
    expect(page).toBe(`http://127.0.0.1:${port}/`);
    expect(running.said()).toMatch(/^Not connected to Discord, because DISCORD_TOKEN is not set: /);
    expect((await fetch(page!)).status).toBe(200);
    await running.until(/posted: /);
    const shown = await fetch(`${page}api/v10/channels/${CHANNEL}`, { headers: { authorization: `Bot ${TOKEN}` } });
    expect(await shown.json()).toMatchObject({ type: 15 });
  });

  it('answers /healthz and /metrics where ATTACHE_MONITOR names an address', async () => {
    const [, url] = await running.until(/health and metrics: (http:\/\/127\.0\.0\.1:\d+)\/healthz/);
    await running.until(/posted: /);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    const metrics = await (await fetch(`${url}/metrics`)).text();
    expect(metrics).toMatch(/^attache_deliveries_total\{outcome="posted"\} 1$/m);
    expect(Number(/^attache_database_size_bytes (\d+)$/m.exec(metrics)?.[1])).toBeGreaterThan(100_000);
  });

  it('lets a hub push where WEBSUB_URL is its public address', async () => {
    await running.until(/the hub pushes this feed/);
    const news = 'Peru withdraws its diplomats from Lomar';
    // The hub has verified the subscription a moment after the bot says so.
    await vi.waitFor(async () => expect(await hub.push(`${bot().web.base}/pushed.xml`, pushed(news))).toEqual([202]), {
      timeout: PATIENT,
    });
    await running.until(/posted: .*Peru/);
  });

  it('leaves on SIGTERM', async () => {
    expect(await running.stop()).toBe(0);
  });
});

describe('npm start on Discord', () => {
  const bot = aBotEach();

  it('leaves also while a feed hangs', async () => {
    const { web, write } = bot();
    write('feeds.yaml', `feeds:\n  - { url: ${web.base}/hangs.xml, publisher: A }\n`);
    web.put('/hangs.xml', { delay: Number.POSITIVE_INFINITY });
    const discord = await openTestDiscord({ channels: [{ id: CHANNEL, name: 'alerts' }] });
    const running = bot().start([], at(discord));
    await until(() => web.requests.length > 0);
    expect(await running.stop()).toBe(0);
    // It did not wait for the feed's own time limit.
    expect(running.said()).not.toMatch(/took longer|in time/);
    await discord.close();
  });

  it('leaves also while Discord does not say what its channels are', async () => {
    const discord = await openTestDiscord({ channels: [{ id: CHANNEL, name: 'alerts' }] });
    discord.faults.push({ path: /^\/channels\/\d+$/, how: { until: new Promise(() => {}) } });
    const running = bot().start([], at(discord));
    await until(() => discord.faults.length === 0);
    expect(await running.stop()).toBe(0);
    expect(running.said()).not.toContain('Cannot use Discord');
    await discord.close();
  });

  it.each([
    ['429 for an hour', rateLimited(3_600)],
    ['400', { status: 400, body: { message: 'Invalid Form Body', code: 50035 } }],
  ])('posts alerts while registering the commands is answered %s, and logs in once', async (_answer, how) => {
    const discord = await openTestDiscord({ channels: [{ id: CHANNEL, name: 'alerts' }] });
    discord.faults.push({ method: 'PUT', path: /commands$/, how, times: 1_000 });
    const running = bot().start([], at(discord));
    await running.until(/posted: /);
    await until(() => discord.calls.some(({ method }) => method === 'PUT'));
    expect(await running.stop()).toBe(0);
    expect(discord.gateway.counts.identified).toBe(1);
    expect(discord.messages(CHANNEL)).toHaveLength(1);
    await discord.close();
  });
});
