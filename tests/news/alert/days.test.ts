import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastDays } from '../../../src/news/alert/days.ts';

const HOUR = 3_600_000;
const hours = (zone: string, now: number, count = 3) =>
  lastDays(count, zone, now).map(({ date, from, to }) => [date, (to - from) / HOUR]);

const dateIn = (zone: string, at: number) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(at);

describe('the days of a time zone', () => {
  it('end with the day that it is there now', () => {
    const now = Date.UTC(2026, 2, 4, 23, 30);
    expect(hours('UTC', now, 2)).toEqual([
      ['2026-03-03', 24],
      ['2026-03-04', 24],
    ]);
    expect(lastDays(1, 'Asia/Kolkata', now)).toEqual([
      { date: '2026-03-05', from: Date.UTC(2026, 2, 4, 18, 30), to: Date.UTC(2026, 2, 5, 18, 30) },
    ]);
  });

  it('have 23 or 25 hours when the clocks change, at midnight too', () => {
    expect(hours('Europe/Berlin', Date.UTC(2026, 2, 30, 12))).toEqual([
      ['2026-03-28', 24],
      ['2026-03-29', 23],
      ['2026-03-30', 24],
    ]);
    expect(hours('Europe/Berlin', Date.UTC(2026, 9, 25, 12), 2).at(-1)).toEqual(['2026-10-25', 25]);
    // Clocks go from 0:00 to 1:00: the day begins at 1:00.
    expect(hours('Asia/Beirut', Date.UTC(2026, 2, 29, 12), 1)).toEqual([['2026-03-29', 23]]);
  });

  it('follow each other without a gap, and hold the present', () => {
    const zone = fc.constantFrom('UTC', 'America/St_Johns', 'Pacific/Kiritimati', 'Pacific/Niue', 'Africa/Cairo');
    fc.assert(
      fc.property(zone, fc.integer({ min: 1_500_000_000_000, max: 2_000_000_000_000 }), (name, now) => {
        const days = lastDays(5, name, now);
        expect(days).toHaveLength(5);
        expect(days.slice(1).map(({ from }) => from)).toEqual(days.slice(0, -1).map(({ to }) => to));
        expect(days.at(-1)!.from).toBeLessThanOrEqual(now);
        expect(days.at(-1)!.to).toBeGreaterThan(now);
        for (const { date, from, to } of days) {
          expect(dateIn(name, from)).toBe(date);
          expect(dateIn(name, to - 1)).toBe(date);
        }
      }),
    );
  });
});
