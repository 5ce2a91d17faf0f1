import { describe, expect, it } from 'vitest';
import {
  type DateHabits,
  dateTrouble,
  isDayOnly,
  learnDates,
  NO_HABITS,
  usualAge,
} from '../../../src/news/feed/date-habits.ts';

const HOUR = 3_600_000;
const NOON = Date.UTC(2026, 2, 4, 12);

/** One new item at each of these visits, an hour apart, dated so many hours before. */
const habitsAfter = (...hours: number[]): DateHabits =>
  hours.reduce((habits, age, n) => {
    const at = NOON + n * HOUR;
    const dates = [at - age * HOUR];
    return learnDates(habits, { all: dates, fresh: dates, at, isFirst: false });
  }, NO_HABITS);

describe('date habits', () => {
  it('know the newest date, but no age from a first visit', () => {
    const dates = [NOON - HOUR, NOON - 9 * HOUR, NOON + 5 * HOUR, null];
    const habits = learnDates(NO_HABITS, { all: dates, fresh: dates, at: NOON, isFirst: true });
    expect(habits).toMatchObject({ newest: NOON - HOUR, ages: [] });
  });

  it('say that a feed is hours late or early', () => {
    expect(usualAge(habitsAfter(8, 8.5, 9))).toBe(9 * HOUR);
    expect(dateTrouble(habitsAfter(8, 8.5, 9))).toContain('dated about 9 hours before they appear');
    expect(dateTrouble(habitsAfter(-5, -5, -5))).toContain('dated about 5 hours in the future');
  });

  it('say that dates have no time of day', () => {
    const habits = [13, 15, 19].reduce((before, hour) => {
      const dates = [Date.UTC(2026, 2, 4, 23)];
      return learnDates(before, { all: dates, fresh: dates, at: Date.UTC(2026, 2, 5, hour), isFirst: false });
    }, NO_HABITS);
    expect(isDayOnly(Date.UTC(2026, 2, 9, 23), habits)).toBe(true);
    expect(isDayOnly(Date.UTC(2026, 2, 9, 22), habits)).toBe(false);
    expect(dateTrouble(habits)).toContain('no time of day');
  });

  it('find nothing wrong with an ordinary feed, nor with few items', () => {
    expect(dateTrouble(habitsAfter(0.1, 0.5, 3, 0.2))).toBeNull();
    expect(dateTrouble(habitsAfter(9, 9))).toBeNull();
  });
});
