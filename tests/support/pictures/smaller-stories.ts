/** A picture of a big story with the small ones that it mutes: part of `npm run pictures`. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { stringify } from 'yaml';
import { type App, openApp } from '../../../src/app/app.ts';
import { loadConfig } from '../../../src/config/load.ts';
import { servesServer } from '../../../src/desk/servers/servers.ts';
import { COMMAND_MODULES } from '../../../src/discord/commands/index.ts';
import { connect } from '../../../src/discord/connect.ts';
import { openRest } from '../../../src/discord/rest.ts';
import { openDiscordTarget } from '../../../src/discord/target/discord-target.ts';
import { type LocalDiscord, openLocalDiscord } from '../../../src/local/local.ts';
import { openSqlite } from '../../../src/store/sqlite/open.ts';
import { BAKERY, EMERGENCY, KESTRIA, NEWSROOMS, ZOO } from '../kestria.ts';
import type { TestItem } from '../newsroom.ts';
import { openTestWeb, type TestWeb } from '../web.ts';

const CHANNEL = '100000000000000001';
const HOUR = 3_600_000;
const AIR = 8;

/** @param look of each page */
export async function takeSmallerStories(
  browser: Browser,
  look: { readonly deviceScaleFactor: number },
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'attache-picture-'));
  let now = Date.now() - 9 * HOUR;
  const clock = () => now;
  const web = await openTestWeb();
  const channels = [{ id: CHANNEL, name: 'kestria' }];
  const local = await openLocalDiscord({ file: ':memory:', channels, clock, serverName: 'The demo' });
  const store = openSqlite(':memory:');
  const app = await openNewsroom({ folder, clock, web, local, store });
  const tell = async (outlet: string, item: TestItem) => {
    web.put(`/${outlet}`, { headers: { 'content-type': 'application/rss+xml' }, body: feedOf(item, now) });
    // Without validators a feed is asked once an hour.
    now += 1.1 * HOUR;
    await app.collect();
    await app.deliver();
  };
  for (const outlet of NEWSROOMS) await tell(outlet, EMERGENCY[outlet]);
  await tell('Herald', ZOO);
  await tell('Bell', BAKERY);
  now = Date.now();
  await app.deliver();
  const leave = await connect(local, {
    modules: COMMAND_MODULES,
    context: app.deskContext,
    serves: (server) => servesServer(server, app.deskContext),
    onError: console.error,
  });
  const page = await browser.newPage({
    ...{ viewport: { width: 880, height: 1600 }, colorScheme: 'dark', reducedMotion: 'reduce' },
    ...look,
  });
  await page.goto(local.url);
  await take(page);
  await page.close();
  await leave();
  await app.close();
  await Promise.all([local.close(), web.close(), store.close()]);
  rmSync(folder, { recursive: true });
}

interface Place {
  readonly folder: string;
  readonly clock: () => number;
  readonly web: TestWeb;
  readonly local: LocalDiscord;
  readonly store: ReturnType<typeof openSqlite>;
}

async function openNewsroom({ folder, clock, web, local, store }: Place): Promise<App> {
  for (const outlet of NEWSROOMS) web.put(`/${outlet}`, { headers: {}, body: feedOf(null, clock()) });
  const files = {
    feeds: { feeds: NEWSROOMS.map((outlet) => ({ url: `${web.base}/${outlet}`, publisher: outlet, page: false })) },
    watches: { watches: [{ ...KESTRIA, channel: CHANNEL, updates: 'edit', mutedBy: true }] },
    publishers: { publishers: NEWSROOMS.map((name) => ({ name, kind: 'newspaper' })) },
    thesaurus: { groups: [] },
    settings: { wire: { allow: [web.host] } },
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, `${name}.yaml`), stringify(content));
  const loaded = await loadConfig(folder, folder);
  if (loaded.kind === 'mistakes') throw new Error(JSON.stringify(loaded.mistakes));
  const app = await openApp({
    ...{ config: loaded.config, store, clock, gatherFor: 0, gap: 0, random: () => 0 },
    target: openDiscordTarget(openRest(local), clock),
    userAgent: 'Attache/0.1 (demo)',
    onEvent: () => {},
  });
  await app.lookAtChannels();
  await app.collect();
  return app;
}

function feedOf(item: TestItem | null, now: number): string {
  const link = (title: string) => `https://news.example/${title.toLowerCase().replace(/[^a-z]+/g, '-')}`;
  const entry = item
    ? `<item><title>${item.title}</title><link>${link(item.title)}</link><description>${item.text}</description><pubDate>${new Date(now).toUTCString()}</pubDate></item>`
    : '';
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>${entry}</channel></rss>`;
}

/** The alert, and below it what *All reports* answers. */
async function take(page: Page): Promise<void> {
  const alert = page.locator('.message').first();
  await alert.getByRole('button', { name: 'All reports' }).click();
  const answer = page.locator('.message').last();
  await answer.getByText('without an alert').waitFor();
  await page.mouse.move(0, 0);
  const [start, end] = [await alert.boundingBox(), await answer.boundingBox()];
  if (start === null || end === null) throw new Error('smaller-stories: it cannot be seen');
  const { x, y, width } = start;
  const clip = { x, y: Math.max(0, y - AIR), width, height: end.y + end.height - y + 2 * AIR };
  await page.screenshot({ path: 'docs/smaller-stories.png', clip });
}
