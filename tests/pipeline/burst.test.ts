import { expect, test } from 'vitest';
import type { Rhythm } from '../../src/news/feed/rhythm.ts';
import { HOUR, MINUTE, NOON, openTestNewsroom, TWELVE } from '../support/newsroom.ts';

const DAY = 24 * HOUR;
/** Ten days of a feed that brings so many items in each hour. */
const steady = (perHour: number): Rhythm => ({
  ...{ since: NOON - 10 * DAY, at: NOON, days: 10, burst: 0 },
  hours: Array.from({ length: 24 }, () => perHour * 10),
});

test('a burst is seen: with each new item the next poll comes sooner, and later again when nothing follows', async () => {
  const newsroom = await openTestNewsroom({ outlets: ['Courier', 'Herald', 'Tribune'] });
  const url = newsroom.feed('Courier');
  await newsroom.round();
  await newsroom.store.saveRhythm(url, steady(0.5));
  for (const other of ['Herald', 'Tribune']) await newsroom.store.saveRhythm(newsroom.feed(other), steady(2));
  newsroom.pass(HOUR);
  await newsroom.round();
  /** Minutes until the next poll, after the one that is due now. */
  const next = async () => {
    const { dueAt } = (await newsroom.store.feedState(url))!;
    newsroom.pass(Math.max(0, dueAt! - newsroom.now()));
    await newsroom.round();
    return ((await newsroom.store.feedState(url))!.dueAt! - newsroom.now()) / MINUTE;
  };
  const calm = await next();
  const burst: number[] = [];
  for (const item of TWELVE.slice(0, 4)) {
    newsroom.publish('Courier', item);
    burst.push(await next());
  }
  const after: number[] = [];
  for (let polls = 0; polls < 40; polls++) after.push(await next());
  expect(burst[0]).toBeLessThan(calm);
  expect(burst).toEqual(burst.toSorted((a, b) => b - a));
  expect(after[0]).toBeGreaterThan(burst.at(-1)!);
  expect(after).toEqual(after.toSorted((a, b) => a - b));
  expect(Math.abs(after.at(-1)! - calm)).toBeLessThan(calm * 0.1);
});
