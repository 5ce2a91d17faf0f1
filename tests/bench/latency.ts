/**
 * How long a reader waits: from the answer that brings a new item to the message in Discord. The real bot in a process of its
 * own, 300 feeds on as many hosts, 200 watches, everything on loopback. Each feed is polled every minute; in each minute
 * some of them bring an item. Beside it the shortest way that there could be: the same request, and the same message sent
 * by hand.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openLocalDiscord } from '../../src/local/local.ts';
import type { Bench } from '../support/bench.ts';
import { openTestWeb } from '../support/web.ts';
import { itemsIn, newsItem, renderNews } from '../torture/news.ts';

const FEEDS = 300;
const WATCHES = 200;
const MINUTES = 3;
/** Of the feeds, so many bring a new item in each minute. */
const NEWS = 20;
const CHANNEL = '100000000000000100';
const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

export const bench: Bench = async (tell) => {
  const folder = mkdtempSync(join(tmpdir(), 'attache-latency-'));
  const answered = new Map<number, number>();
  const arrived = new Map<number, number>();
  const discord = await openLocalDiscord({
    file: ':memory:',
    channels: [{ id: CHANNEL, name: 'harbour' }],
    clock: Date.now,
    intercept: async (call, next) => {
      const answer = await next();
      if (call.method === 'POST')
        for (const id of itemsIn(call)) if (!arrived.has(id)) arrived.set(id, performance.now());
      return answer;
    },
  });
  const webs = await Promise.all(Array.from({ length: FEEDS }, () => openTestWeb()));
  let published = 0;
  const feeds = webs.map((web, n) => {
    const items = [newsItem(100_000 + n, null)];
    let minute = -1;
    web.put('/feed.xml', ({ headers }) => {
      const now = Math.floor(performance.now() / 60_000);
      if (minute >= 0 && now !== minute && (n + now * NEWS) % Math.floor(FEEDS / NEWS) === 0) {
        published += 1;
        items.unshift(newsItem(published, 0));
        answered.set(published, performance.now());
      }
      minute = now;
      const etag = `"${items.length}"`;
      if (headers['if-none-match'] === etag) return { status: 304, headers: { etag } };
      return { headers: { etag, 'content-type': 'application/rss+xml' }, body: renderNews(items, Date.now() - 1_000) };
    });
    return { url: `${web.base}/feed.xml`, publisher: `Karsk ${n}`, page: false, interval: '1m' };
  });
  const watches = Array.from({ length: WATCHES }, (_, n) => ({
    name: `Watch ${n}`,
    terms: n === 0 ? 'harbour' : `${newsItem(200_000 + n, null).title.split(' ')[0]} OR "made up ${n}"`,
    channel: CHANNEL,
  }));
  const files = {
    settings: { wire: { allow: webs.map(({ host }) => host) }, alertsPerHour: 1_000 },
    watches: { watches },
    feeds: { feeds },
    publishers: { publishers: [] },
  };
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, `${name}.yaml`), JSON.stringify(content));

  const bot = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', MAIN, '--config', folder], {
    env: { ...process.env, DISCORD_TOKEN: discord.token, DISCORD_API: discord.api, ATTACHE_DATA: join(folder, 'data') },
    stdio: 'ignore',
  });
  await sleep((MINUTES + 1) * 60_000);
  bot.kill('SIGTERM');
  await once(bot, 'close');

  const waits = [...arrived]
    .flatMap(([id, at]) => (answered.has(id) ? at - answered.get(id)! : []))
    .sort((a, b) => a - b);
  const quantile = (part: number) =>
    Math.round(waits[Math.min(waits.length - 1, Math.floor(waits.length * part))] ?? Number.NaN);

  const byHand = async (): Promise<number> => {
    const began = performance.now();
    await (await fetch(`${webs[0]!.base}/feed.xml`)).text();
    await fetch(`${discord.api}/v10/channels/${CHANNEL}/messages`, {
      method: 'POST',
      headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ content: 'By hand' }),
    });
    return performance.now() - began;
  };
  const hands: number[] = [];
  for (let n = 0; n < 20; n++) hands.push(await byHand());
  const hand = hands.sort((a, b) => a - b)[10]!;
  const what = `from the answer to the message, ${FEEDS} feeds, ${WATCHES} watches`;
  const row = { unit: 'ms', peer: 'request and message by hand', theirs: hand };
  tell({ what: `${what}, p50`, ours: quantile(0.5), ...row });
  tell({ what: `${what}, p99`, ours: quantile(0.99), ...row });
  tell({
    what: 'new items told',
    unit: 'in number',
    ours: waits.length,
    peer: 'items published',
    theirs: answered.size,
  });
  await discord.close();
  await Promise.all(webs.map((web) => web.close()));
  rmSync(folder, { recursive: true, force: true });
};
