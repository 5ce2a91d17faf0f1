/** Quiet hours: when a channel is to be left alone, by the clocks of its zone. */
import { daysLater, instantOf, wallAt } from './clock.ts';

export interface QuietHours {
  /** Minutes after midnight. */
  readonly from: number;
  /** Not after `from`: on the next day. The same: for 24 hours. */
  readonly to: number;
  /** Days on which it begins, 1 is Monday and 7 Sunday (ISO 8601). */
  readonly days: readonly number[];
  /** What is sent nevertheless: nothing, or alerts of this level or a higher one. */
  readonly let: 'none' | 'notice' | 'urgent';
}

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** A night may follow on a day, and a weekend on that; nobody means more than this many in a row. */
const MOST_IN_A_ROW = 14;

/** When the quiet hours that hold now end, ms; those that follow at once are counted in. Null: it is not quiet. */
export function quietUntil(quiet: Pick<QuietHours, 'from' | 'to' | 'days'>, now: number, zone: string): number | null {
  let at = now;
  for (let n = 0; n < MOST_IN_A_ROW; n++) {
    const end = endOf(quiet, at, zone);
    if (end === null) break;
    at = end;
  }
  return at === now ? null : at;
}

function endOf({ from, to, days }: Pick<QuietHours, 'from' | 'to' | 'days'>, now: number, zone: string): number | null {
  const today = wallAt(now, zone);
  const ends = [-1, 0].flatMap((offset) => {
    const begins = daysLater(today, offset);
    if (!days.includes(begins.weekday)) return [];
    const start = instantOf({ ...begins, ...clock(from) }, zone);
    const end = instantOf({ ...(to > from ? begins : daysLater(begins, 1)), ...clock(to) }, zone);
    return start <= now && now < end ? [end] : [];
  });
  return ends.length > 0 ? Math.max(...ends) : null;
}

const clock = (minutes: number) => ({ hour: Math.floor(minutes / 60), minute: minutes % 60 });

/** `22:00 to 07:00, Mon to Fri; urgent alerts come through` */
export function tellQuiet({ from, to, days, let: through }: QuietHours): string {
  const on = days.length === 7 ? '' : `, ${tellDays(days)}`;
  const passes = {
    none: '',
    notice: '; alerts of level notice and urgent come through',
    urgent: '; urgent alerts come through',
  };
  return `${tellClock(from)} to ${tellClock(to)}${on}${passes[through]}`;
}

/** `07:05` */
export function tellClock(minutes: number): string {
  const { hour, minute } = clock(minutes);
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function tellDays(days: readonly number[]): string {
  const sorted = [...new Set(days)].toSorted((a, b) => a - b);
  const names = sorted.map((day) => capital(WEEKDAYS[day - 1]!));
  const isRow = sorted.length > 2 && sorted.at(-1)! - sorted[0]! === sorted.length - 1;
  return isRow ? `${names[0]} to ${names.at(-1)}` : names.join(', ');
}

const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);
