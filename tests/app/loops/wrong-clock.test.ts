import { expect, test } from 'vitest';
import { bringBackFeeds } from '../../../src/app/config/runtime.ts';
import { openSqlite } from '../../../src/store/sqlite/open.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MONDAY = Date.UTC(2026, 10, 23, 12);

async function dueAfterStart(dueAt: number, { skipDays = [] as string[], interval = null as number | null } = {}) {
  const store = openSqlite(':memory:');
  const url = 'https://news.example/feed';
  await store.listFeeds([url], 0);
  const [listed] = await store.feedStates();
  await store.saveVisit(
    { feed: url, at: 0, outcome: 'changed', status: 200, reason: null, fresh: 0, updated: 0, took: 40 },
    { ...listed!, hints: { ...listed!.hints, skipDays }, dueAt },
  );
  await bringBackFeeds(store, [{ interval }], MONDAY);
  const [after] = await store.feedStates();
  await store.close();
  return after!.dueAt! - MONDAY;
}

test('a feed due later than any can be is due now: the clock was ahead when that was written', async () => {
  expect(await dueAfterStart(MONDAY + 30 * DAY)).toBe(0);
  expect(await dueAfterStart(MONDAY + 2 * DAY)).toBe(0);
});

test('a start asks no feed sooner that rests for a good reason', async () => {
  expect(await dueAfterStart(MONDAY + 26 * HOUR)).toBe(26 * HOUR);
  const skipDays = ['Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
  expect(await dueAfterStart(MONDAY + 6 * DAY, { skipDays })).toBe(6 * DAY);
  expect(await dueAfterStart(MONDAY + 7 * DAY, { interval: 7 * DAY })).toBe(7 * DAY);
});
