import { expect, test } from 'vitest';
import { followRows } from './follows.ts';
import { killRows } from './kills.ts';
import { hasFailed, printRow } from './result.ts';

/** The short form of `npm run torture -- kills`. */
test('the bot killed once at each step, and started again, loses and doubles nothing', async () => {
  const rows = await killRows(6);
  expect(rows.filter(hasFailed).map(printRow)).toEqual([]);
  expect(rows.reduce((sum, { tried }) => sum + tried, 0)).toBeGreaterThanOrEqual(60);
});

test('nobody is told twice or not at all of a story that they follow, when the bot is killed meanwhile', async () => {
  const rows = await followRows(3);
  expect(rows.filter(hasFailed).map(printRow)).toEqual([]);
  expect(rows.map(({ tried }) => tried)).toEqual([1, 1, 1, 3]);
});
