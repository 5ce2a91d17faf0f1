/**
 * Learns how far a feed's dates can be trusted: some feeds date everything at midnight, some write local time as GMT, so
 * that each item looks hours old, or hours early, when it appears.
 */
import { plural } from '../text/plural.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** The most recent ages that are kept. */
const KEPT = 20;
/** Fewer items say nothing about a feed. */
const FEWEST = 3;
/** A feed is early or late when its items are, by more than this. */
const MUCH = 2 * HOUR;
/** Older items were not new when they appeared. */
const LONGEST_AGE = 2 * DAY;

export interface DateHabits {
  /** The latest date of all items so far that was not in the future, ms. */
  readonly newest: number | null;
  /** How old items were when they appeared between two visits, latest first, ms; below zero: dated in the future. */
  readonly ages: readonly number[];
  /** How many of these in a row had the same time of day, such as midnight. */
  readonly sameTimes: number;
  /** That time of day, ms. */
  readonly timeOfDay: number | null;
}

export const NO_HABITS: DateHabits = { newest: null, ages: [], sameTimes: 0, timeOfDay: null };

/**
 * Learns from the dates of a document's items. `fresh` are the dates of new ones; ages are learned only from them, and only
 * between visits, because a first visit finds items of any age.
 */
export function learnDates(
  before: DateHabits,
  {
    all,
    fresh,
    at,
    isFirst,
  }: { all: readonly (number | null)[]; fresh: readonly (number | null)[]; at: number; isFirst: boolean },
): DateHabits {
  const past = all.filter((date) => date !== null && date <= at + HOUR) as number[];
  const newest = past.reduce<number | null>((max, date) => Math.max(max ?? date, date), before.newest);
  const dates = fresh.filter((date) => date !== null);
  const ages = dates.map((date) => at - date).filter((age) => Math.abs(age) <= LONGEST_AGE);
  return {
    newest,
    ages: isFirst ? before.ages : [...ages, ...before.ages].slice(0, KEPT),
    ...timesOfDay(before, dates),
  };
}

function timesOfDay(before: DateHabits, dates: readonly number[]): Pick<DateHabits, 'sameTimes' | 'timeOfDay'> {
  let { sameTimes, timeOfDay } = before;
  for (const date of dates) {
    const time = ((date % DAY) + DAY) % DAY;
    sameTimes = time === timeOfDay ? Math.min(sameTimes + 1, KEPT) : 1;
    timeOfDay = time;
  }
  return { sameTimes, timeOfDay };
}

/** Whether a date names only a day: midnight UTC, or the one time of day that all of the feed's items have. */
export function isDayOnly(date: number, { sameTimes, timeOfDay }: DateHabits): boolean {
  const time = ((date % DAY) + DAY) % DAY;
  return time === 0 || (sameTimes >= FEWEST && time === timeOfDay);
}

/** How old this feed's items usually are when they appear, ms; null while it is not known. */
export function usualAge({ ages }: DateHabits): number | null {
  if (ages.length < FEWEST) return null;
  const sorted = [...ages].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.8)]!;
}

/** What is wrong with a feed's dates, as a sentence for people; null when nothing is. */
export function dateTrouble(habits: DateHabits): string | null {
  const { ages, sameTimes } = habits;
  if (sameTimes >= FEWEST && ages.length >= FEWEST)
    return 'Its dates have no time of day, so a date counts as its whole day.';
  if (ages.length < FEWEST) return null;
  const sorted = [...ages].sort((a, b) => a - b);
  const [least, most] = [sorted[0]!, sorted.at(-1)!];
  const middle = sorted[Math.floor(sorted.length / 2)]!;
  const hours = plural(Math.round(Math.abs(middle) / HOUR), 'hour');
  if (least > MUCH)
    return `Its items are dated about ${hours} before they appear, perhaps because of a wrong time zone. They alert when they appear.`;
  if (most < -HOUR)
    return `Its items are dated about ${hours} in the future, perhaps because of a wrong time zone. They alert when they appear.`;
  return null;
}
