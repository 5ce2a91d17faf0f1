/** Calendar days of a time zone, by Temporal: a day of a clock change has 23 or 25 hours, and may begin at 1:00. */
import { Temporal } from 'temporal-polyfill';
import type { Span } from './coverage.ts';

export interface Day extends Span {
  /** `2026-03-04` */
  readonly date: string;
}

/** The last days up to the one that it is now, oldest first. @param count how many, today included */
export function lastDays(count: number, zone: string, now: number): readonly Day[] {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  const dates = Array.from({ length: count + 1 }, (_, n) => today.add({ days: n + 1 - count }));
  const starts = dates.map((date) => date.toZonedDateTime(zone).epochMilliseconds);
  return dates.slice(0, -1).map((date, n) => ({ date: date.toString(), from: starts[n]!, to: starts[n + 1]! }));
}
