/** The bot killed while it reads or saves what it has read. */
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/store/rows/row.ts';
import { textIn } from '../../src/store/rows/texts.ts';
import { openSqlite } from '../../src/store/sqlite/open.ts';
import { aBotEach } from './bot.ts';

const HEADLINE = 'Norway pulls staff from embassy in Karsk';
const bot = aBotEach();

/** From the 121st article on, saving takes for ever: however fast the machine is, the bot is killed inside a part. */
const ENDLESS =
  'CREATE VIEW endless AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n;';
const HELD_UP_AFTER_120 = `CREATE TRIGGER held_up BEFORE INSERT ON articles WHEN (SELECT COUNT(*) FROM articles) >= 120
  BEGIN SELECT COUNT(*) FROM endless; END`;

it('killed while a long first document is settled in parts, the next run loses nothing and tells nothing twice', async () => {
  const { archive, query, articlesSaved } = bot();
  const others = Array.from({ length: 399 }, (_, n) => `Harvest number ${n} ${'abcdefghij'[n % 10]}${n * 7919}`);
  bot().publish([HEADLINE, ...others]);
  await openSqlite(archive).close();
  query(`${ENDLESS} ${HELD_UP_AFTER_120}`);
  const running = bot().run();
  while (articlesSaved() === 0) await sleep(20);
  bot().kill();
  expect(await running).toBeNull();
  expect(articlesSaved()).toBeLessThanOrEqual(120);
  expect(query('DROP TRIGGER held_up', 'SELECT visited_at FROM feeds')).toEqual({ visited_at: null });
  expect(await bot().runAgain()).toBe(0);
  expect(articlesSaved()).toBe(400);
  expect(await bot().runAgain()).toBe(0);
  expect(bot().headlines()).toEqual([HEADLINE]);
});

describe('killed while a page is read', () => {
  const SENTENCE = 'The last of them left on a fishing boat, the harbour master of Karsk said.';

  /** The feed teases an article of so many hours ago, whose page stands on the same server. */
  function tease(hours: number): void {
    const { web } = bot();
    bot().configure(true);
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
    bot().web.put('/story', () => {
      bot().kill();
      return { delay: Number.POSITIVE_INFINITY };
    });
    expect(await bot().run()).toBeNull();
    expect(bot().articlesSaved()).toBe(0);
    tease(0);
    expect(await bot().runAgain()).toBe(0);
    expect(await bot().runAgain()).toBe(0);
    expect(bot().headlines()).toEqual([HEADLINE]);
    expect(bot().messages()[0]!.embeds[0]!.description).toContain(SENTENCE);
  });

  it('afterwards, and before it was saved, the next run reads it again', async () => {
    const { archive, query, web, articlesSaved } = bot();
    tease(9); // too old to alert, so nobody waits for its page
    await openSqlite(archive).close();
    query(`${ENDLESS} CREATE TRIGGER held_up BEFORE UPDATE ON articles BEGIN SELECT COUNT(*) FROM endless; END`);
    const running = bot().run();
    while (!web.requests.some(({ path }) => path === '/story')) await sleep(20);
    bot().kill();
    expect(await running).toBeNull();
    const saved = 'SELECT page, teaser, text, packed_text FROM articles';
    expect(query('DROP TRIGGER held_up', saved)).toMatchObject({ page: 'wanted' });
    // A busy machine may leave a page that it has no time for to the run after.
    do expect(await bot().runAgain()).toBe(0);
    while (query('', saved)?.page === 'wanted');
    const row = query('', saved) as Row;
    expect([row.page, textIn(row)]).toEqual(['read', expect.stringContaining(SENTENCE)]);
    expect([articlesSaved(), bot().headlines()]).toEqual([1, []]);
  });
});
