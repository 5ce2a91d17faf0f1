import { describe, expect, it } from 'vitest';
import { type QuietHours, quietUntil, tellQuiet } from '../../../src/news/time/quiet.ts';

const BERLIN = 'Europe/Berlin';
const DAYS = [1, 2, 3, 4, 5, 6, 7];
const hours = (from: number, to: number, days = DAYS): QuietHours => ({
  from: from * 60,
  to: to * 60,
  days,
  let: 'none',
});
const until = (quiet: QuietHours, now: string, zone = BERLIN) => {
  const end = quietUntil(quiet, Date.parse(now), zone);
  return end === null ? null : new Date(end).toISOString().slice(0, 16);
};

describe('quiet hours', () => {
  const night = hours(22, 7);

  it('of a night end in the morning, by the clocks of the zone', () => {
    expect(until(night, '2026-03-04T20:59Z')).toBeNull();
    expect(until(night, '2026-03-04T21:00Z')).toBe('2026-03-05T06:00');
    expect(until(night, '2026-03-05T05:59Z')).toBe('2026-03-05T06:00');
    expect(until(night, '2026-03-05T06:00Z')).toBeNull();
    expect(until(night, '2026-03-04T21:00Z', 'UTC')).toBeNull();
  });

  it('of a day end on the same day', () => {
    expect(until(hours(12, 14), '2026-03-04T11:30Z')).toBe('2026-03-04T13:00');
  });

  it('are as long as their clocks say on nights when these are set', () => {
    expect(until(night, '2026-03-28T21:00Z')).toBe('2026-03-29T05:00');
    expect(until(night, '2026-10-24T20:00Z')).toBe('2026-10-25T06:00');
    // Its end is skipped on that day: it is when the clocks have been set.
    expect(until({ ...night, to: 150 }, '2026-03-29T00:00Z')).toBe('2026-03-29T01:30');
  });

  it('begin on their days, and go on into the next', () => {
    const weekdays = hours(22, 7, [1, 2, 3, 4, 5]);
    // Friday's night ends on Saturday, and Saturday has none.
    expect(until(weekdays, '2026-03-07T03:00Z')).toBe('2026-03-07T06:00');
    expect(until(weekdays, '2026-03-07T22:00Z')).toBeNull();
  });

  it('that follow on each other are one: a weekend ends on Monday', () => {
    const weekend = hours(0, 0, [6, 7]);
    expect(until(weekend, '2026-03-07T10:00Z')).toBe('2026-03-08T23:00');
    expect(until(weekend, '2026-03-06T10:00Z')).toBeNull();
  });

  it('are told in words', () => {
    expect(tellQuiet(night)).toBe('22:00 to 07:00');
    expect(tellQuiet({ ...hours(22, 7, [1, 2, 3, 4, 5]), let: 'urgent' })).toBe(
      '22:00 to 07:00, Mon to Fri; urgent alerts come through',
    );
    expect(tellQuiet(hours(0, 0, [6, 7]))).toBe('00:00 to 00:00, Sat, Sun');
  });
});
