import { expect, it } from 'vitest';
import { FIRST_ALERT, shownAfter } from '../../src/demo/pace.ts';

const DAY = 24 * 3_600_000;

it('shows the first alert within ten seconds, leaves time to read it, and the whole day within three minutes', () => {
  expect(shownAfter(FIRST_ALERT)).toBeLessThan(10_000);
  expect(shownAfter(FIRST_ALERT + 60_000) - shownAfter(FIRST_ALERT)).toBeGreaterThanOrEqual(20_000);
  expect(shownAfter(DAY)).toBe(180_000);
  expect(shownAfter(2 * DAY)).toBe(180_000);
});

it('never goes back', () => {
  const shown = Array.from({ length: 1_441 }, (_, minute) => shownAfter(minute * 60_000));
  expect(shown).toEqual(shown.toSorted((a, b) => a - b));
  expect(shown[0]).toBe(0);
});
