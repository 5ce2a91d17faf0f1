import { describe, expect, it } from 'vitest';
import { alertable } from '../../../src/news/alert/alertable.ts';
import { NO_HABITS } from '../../../src/news/feed/date-habits.ts';

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 5, 1, 12);
const ago = (hours: number) => NOW - hours * HOUR;
const decide = (publishedAt: number | null, previous: number | null) =>
  alertable(publishedAt, { at: NOW, previous, lookBack: 6 * HOUR });

describe('on a feed’s first visit', () => {
  it.each([
    ['published an hour ago', ago(1), 'now'],
    ['published six hours ago', ago(6), 'now'],
    ['published before that', ago(6) - 1, 'never'],
    ['without a date', null, 'never'],
    ['dated two hours ahead', ago(-2), 'never'],
    ['dated half an hour ahead, as clocks differ', ago(-0.5), 'now'],
    ['dated 1970', 0, 'never'],
  ])('an item %s alerts: %s → %s', (_what, date, answer) => {
    expect(decide(date, null)).toBe(answer);
  });
});

describe('between visits', () => {
  it.each([
    ['without a date', null, 'now'],
    ['published before the last visit, and listed late', ago(3), 'now'],
    ['dated a day ahead, which nobody believes', ago(-24), 'now'],
    ['dated 1970, which nobody believes', 0, 'now'],
    ['dated before the last visit less the look-back: the site has moved', ago(1) - 6 * HOUR - 1, 'never'],
    ['dated last year', ago(9_000), 'never'],
  ])('an item %s → %s', (_what, date, answer) => {
    expect(decide(date, ago(1))).toBe(answer);
  });
});

describe('after a gap longer than the look-back', () => {
  it.each([
    ['published within the look-back', ago(2), 'now'],
    ['published while the bot was offline, before that', ago(20), 'late'],
    ['without a date', null, 'late'],
    ['with a date that nobody believes', ago(-24), 'late'],
    ['published before we went', ago(48) - 6 * HOUR - 1, 'never'],
  ])('an item %s → %s', (_what, date, answer) => {
    expect(decide(date, ago(48))).toBe(answer);
  });

  it('a pause of exactly six hours is no gap', () => {
    expect(decide(null, ago(6))).toBe('now');
    expect(decide(null, ago(6) - 1)).toBe('late');
  });
});

describe('a feed with bad dates', () => {
  const at = Date.UTC(2026, 2, 4, 19);
  const between = { at, previous: at - 3 * HOUR, lookBack: 6 * HOUR };

  it('with days instead of times alerts all day, but not with yesterday’s items', () => {
    expect(alertable(Date.UTC(2026, 2, 4), between)).toBe('now');
    expect(alertable(Date.UTC(2026, 2, 3), between)).toBe('never');
  });

  it('whose dates are hours late alerts with items newer than all it had', () => {
    const habits = { ...NO_HABITS, newest: at - 14 * HOUR };
    expect(alertable(at - 10 * HOUR, { ...between, habits })).toBe('now');
    expect(alertable(at - 15 * HOUR, { ...between, habits })).toBe('never');
    expect(alertable(at - 400 * 24 * HOUR, { ...between, habits: NO_HABITS })).toBe('never');
  });

  it('whose dates are always late alerts in any order', () => {
    const habits = { ...NO_HABITS, newest: at - 8 * HOUR, ages: [9 * HOUR, 10 * HOUR, 10 * HOUR] };
    expect(alertable(at - 10.5 * HOUR, { ...between, habits })).toBe('now');
    expect(alertable(at - 30 * HOUR, { ...between, habits })).toBe('never');
  });
});
