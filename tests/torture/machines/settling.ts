/** The machine that settles dies while so many reports are live: how long until the one that stood by settles on? */
import { setTimeout as sleep } from 'node:timers/promises';
import { newsItem } from '../news.ts';
import type { TortureRow } from '../result.ts';
import { type Fleet, holderOf, openFleet, waits } from './fleet.ts';

const SLICE = 1_000;

/** @param most what a part may wait, ms */
export async function settlingRow(reports: number, most: number): Promise<TortureRow> {
  const fleet = await openFleet({ feeds: 60, hosts: 60, takes: 5, slow: 5, bots: 2, channels: 10, interval: '1m' });
  try {
    await fill(fleet, reports);
    for (const bot of fleet.bots) bot.start();
    await ready(fleet, 2);
    const timer = setInterval(() => void news(fleet), 500);
    await sleep(5_000);
    const pid = await holderOf(fleet, 'settle');
    await fleet.bots.find((one) => one.pid() === pid)!.kill();
    const waited = await untilSettled(fleet, pid);
    clearInterval(timer);
    const wrong = waited > most ? `a part waited ${(waited / 1_000).toFixed(1)} s` : null;
    return {
      fault: `the machine that settles is killed, with ${reports} live reports`,
      ...{ tried: 1, lost: 0, doubled: 0, recovered: `${(waited / 1_000).toFixed(1)} s`, wrong },
    };
  } finally {
    await fleet.close();
  }
}

/** Reports of the last two days, each a story of its own. */
async function fill({ pool }: Fleet, reports: number): Promise<void> {
  const now = Date.now();
  for (let from = 0; from < reports; from += SLICE) {
    const items = Array.from({ length: Math.min(SLICE, reports - from) }, (_, n) =>
      newsItem(1_000_000 + from + n, null),
    );
    const ids = items.map((_, n) => from + n + 1);
    await pool.query('INSERT INTO stories (id, began_at) SELECT unnest($1::bigint[]), $2', [ids, now]);
    await pool.query(
      `INSERT INTO articles (id, url, feed, story, link, title, teaser, text, publisher, at, dated, collected_at, language)
       SELECT id, 'https://old.example/' || id, 'https://old.example/feed', id, 'https://old.example/' || id, title, teaser, '',
         'Old Karsk', at, 1, at, 'en' FROM unnest($1::bigint[], $2::text[], $3::text[], $4::bigint[]) AS t (id, title, teaser, at)`,
      [
        ids,
        items.map(({ title }) => title),
        items.map(({ text }) => text),
        ids.map((id) => now - Math.round(((reports - id) / reports) * 47 * 3_600_000)),
      ],
    );
  }
  await pool.query("UPDATE numbers SET next = $1 WHERE name IN ('articles', 'stories')", [reports + 1]);
}

/** So many machines know all reports. */
async function ready({ bots }: Fleet, many: number): Promise<void> {
  while (bots.filter((bot) => bot.said().includes('ready to settle')).length < many) await sleep(500);
}

/** Something is published in a feed, and it is due. */
async function news({ world, pool, options }: Fleet): Promise<void> {
  const feed = Math.floor(Math.random() * options.feeds);
  world.publish(feed, 3);
  await pool.query(
    'UPDATE feeds SET due_at = LEAST(due_at, EXTRACT(EPOCH FROM clock_timestamp())::bigint * 1000) WHERE url = $1',
    [world.feeds[feed]],
  );
}

/** The longest that a part waits, until another machine settles and the line is short again, ms. */
async function untilSettled(fleet: Fleet, dead: number | null): Promise<number> {
  let longest = 0;
  for (let calm = 0; calm < 20; await sleep(250)) {
    const { part } = await waits(fleet);
    longest = Math.max(longest, part);
    const holder = await holderOf(fleet, 'settle');
    calm = holder !== null && holder !== dead && part < 1_000 ? calm + 1 : 0;
  }
  return longest;
}
