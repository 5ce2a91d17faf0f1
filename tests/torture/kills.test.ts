import { expect, test } from 'vitest';
import { killRows } from './kills.ts';
import { hasFailed, printRow } from './result.ts';

/** The short form of `npm run torture -- kills`. */
test('the bot killed once at each step, and started again, loses and doubles nothing', async () => {
  const rows = await killRows(6);
  expect(rows.filter(hasFailed).map(printRow)).toEqual([]);
  expect(rows.reduce((sum, { tried }) => sum + tried, 0)).toBeGreaterThanOrEqual(60);
});
