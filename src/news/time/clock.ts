/**
 * Wall clocks: what a clock on a wall in a time zone shows, and when. By Temporal, whose rules for the hours that daylight
 * saving time skips and repeats are a standard (ECMA-262 proposal, "compatible": RFC 5545's reading of local times).
 */
import { Temporal } from 'temporal-polyfill';

/** What a calendar and a clock show. `month` from 1, `weekday` 1 is Monday and 7 Sunday (ISO 8601). */
export interface Wall {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly weekday: number;
}

export function wallAt(ms: number, zone: string): Wall {
  const { year, month, day, hour, minute, dayOfWeek } =
    Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone);
  return { year, month, day, hour, minute, weekday: dayOfWeek };
}

/**
 * When the clock shows this, ms. A time that is skipped comes as much later as the clock is set on; of one that comes twice,
 * the first, or the second if `after` is not before the first.
 */
export function instantOf(wall: Omit<Wall, 'weekday'>, zone: string, after: number = Number.NEGATIVE_INFINITY): number {
  const plain = Temporal.PlainDateTime.from(wall);
  const [earlier, later] = (['compatible', 'later'] as const).map(
    (disambiguation) => plain.toZonedDateTime(zone, { disambiguation }).epochMilliseconds,
  );
  return earlier! > after ? earlier! : later!;
}

/** So many days later by the calendar; what it shows is not read on any clock. */
export function daysLater({ year, month, day }: Pick<Wall, 'year' | 'month' | 'day'>, days: number) {
  const date = Temporal.PlainDate.from({ year, month, day }).add({ days });
  return { year: date.year, month: date.month, day: date.day, weekday: date.dayOfWeek };
}

/** How far the zone's clocks are ahead of UTC then, minutes. */
export function offsetAt(ms: number, zone: string): number {
  return Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone).offsetNanoseconds / 60e9;
}

/** `Thu 5 Mar, 08:00`, for places where Discord shows no time of the reader's. */
export function formatIn(ms: number, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone: zone, weekday: 'short', day: 'numeric', month: 'short' },
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  }).formatToParts(ms);
  const part = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? '';
  return `${part('weekday')} ${part('day')} ${part('month')}, ${part('hour')}:${part('minute')}`;
}
