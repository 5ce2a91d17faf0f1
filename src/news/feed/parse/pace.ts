/** Reads when a feed wants to be polled again. */
import { childWords, type ElementFields, first } from './fields.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const PERIODS: ReadonlyMap<string, number> = new Map([
  ['hourly', HOUR],
  ['daily', DAY],
  ['weekly', 7 * DAY],
  ['monthly', 30 * DAY],
  ['yearly', 365 * DAY],
]);

/** `<ttl>` in minutes, or `sy:updatePeriod` shared by `sy:updateFrequency`, as ms; null when neither says anything sensible. */
export function ttlOf(feed: ElementFields): number | null {
  const minutes = Number(first(feed, ['ttl']));
  if (minutes > 0 && Number.isFinite(minutes)) return minutes * 60_000;
  const period = PERIODS.get(first(feed, ['sy:updateperiod'])?.toLowerCase() ?? '');
  const times = Number(first(feed, ['sy:updatefrequency']) ?? 1);
  return period && times > 0 ? Math.round(period / times) : null;
}

/** UTC hours, 0–23. */
export function skipHours(feed: ElementFields): number[] {
  const hours = childWords(feed, 'skiphours', 'hour').map(Number);
  const real = hours.filter((hour) => Number.isInteger(hour) && hour >= 0 && hour <= 24);
  return [...new Set(real.map((hour) => hour % 24))];
}
