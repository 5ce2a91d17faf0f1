/** Calendar days of a time zone. */

/** A span of time, ms: `to` is not part of it. */
interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Day extends Span {
  /** `2026-03-04` */
  readonly date: string;
}

const HOUR = 3_600_000;
const MINUTE = 60_000;
/** Midnight of a date is at most so far from midnight in UTC: zones lie between UTC−12 and UTC+14. */
const FARTHEST = 15 * HOUR;

const formats = new Map<string, Intl.DateTimeFormat>();

/** The date in a time zone (a name of the IANA database): `2026-03-04`. @throws RangeError for a zone that does not exist */
export function dateIn(zone: string, at: number): string {
  const known = formats.get(zone);
  // The only calendar and numerals that Swedish has are ISO 8601's.
  const format =
    known ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  if (!known) formats.set(zone, format);
  return format.format(at);
}

/** The date so many days later, or earlier. */
function dateAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 24 * HOUR).toISOString().slice(0, 10);
}

/** When a date begins. That is not always at 0:00: some clocks go forward at midnight. */
function startOf(date: string, zone: string): number {
  let [before, at] = [Date.parse(date) - FARTHEST, Date.parse(date) + FARTHEST];
  while (at - before > MINUTE) {
    const middle = before + Math.floor((at - before) / 2 / MINUTE) * MINUTE;
    if (dateIn(zone, middle) < date) before = middle;
    else at = middle;
  }
  return at;
}

/** The last days up to the one that it is now, oldest first. @param count how many, today included */
export function lastDays(count: number, zone: string, now: number): readonly Day[] {
  const today = dateIn(zone, now);
  const dates = Array.from({ length: count + 1 }, (_, n) => dateAfter(today, n - count + 1));
  const starts = dates.map((date) => startOf(date, zone));
  return dates.slice(0, -1).map((date, n) => ({ date, from: starts[n]!, to: starts[n + 1]! }));
}
