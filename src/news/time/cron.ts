/** When a cron line falls due, by the clocks of a zone. Days are walked, so that times that clocks skip or repeat come once. */
import { daysLater, instantOf, wallAt } from './clock.ts';

/** A cron line, read: which minutes, hours and days it names. */
export interface Cron {
  /** As written: `0 8 * * 1-5`. */
  readonly line: string;
  readonly minutes: readonly number[];
  readonly hours: readonly number[];
  /** `L`: the last of the month. */
  readonly days: readonly (number | 'L')[];
  readonly months: readonly number[];
  /** 0 is Sunday. */
  readonly weekdays: readonly number[];
}

type Times = Omit<Cron, 'line'>;

/** Nobody waits longer for what a line names, and longer ago it does not matter. */
const MOST_DAYS = 4 * 366;

/** The last time that the line fell due after `after`, and not after `until`, ms; null: it did not. */
export function lastRun(
  cron: Times,
  { after, until }: { readonly after: number; readonly until: number },
  zone: string,
): number | null {
  const today = wallAt(until, zone);
  for (let ago = 0; ago < MOST_DAYS; ago++) {
    const day = daysLater(today, -ago);
    const found = timesOn(day, cron, zone).findLast((at) => at <= until);
    if (found !== undefined) return found > after ? found : null;
    // A day is over where its last minute is.
    if (instantOf({ ...day, hour: 0, minute: 0 }, zone) <= after) return null;
  }
  return null;
}

/** The next time after this one, ms; null: there is none within four years. */
export function nextRun(cron: Times, after: number, zone: string): number | null {
  const today = wallAt(after, zone);
  for (let ahead = 0; ahead < MOST_DAYS; ahead++) {
    const found = timesOn(daysLater(today, ahead), cron, zone).find((at) => at > after);
    if (found !== undefined) return found;
  }
  return null;
}

type Day = ReturnType<typeof daysLater>;

function timesOn(day: Day, cron: Times, zone: string): readonly number[] {
  if (!isNamed(day, cron)) return [];
  const times = cron.hours.flatMap((hour) => cron.minutes.map((minute) => instantOf({ ...day, hour, minute }, zone)));
  return [...new Set(times)].toSorted((a, b) => a - b);
}

function isNamed(day: Day, { days, months, weekdays }: Times): boolean {
  const isLast = daysLater(day, 1).day === 1;
  return (
    months.includes(day.month) &&
    weekdays.includes(day.weekday % 7) &&
    (days.includes(day.day) || (isLast && days.includes('L')))
  );
}
