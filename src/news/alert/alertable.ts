/** Decides whether a new Article may alert, or is only kept. Whether it is new is decided before, by its identity (`known.ts`). */
import { isBelievable } from '../feed/date.ts';
import { type DateHabits, isDayOnly, NO_HABITS, usualAge } from '../feed/date-habits.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Feeds list at most a month of news, so an undated item is no older. */
const OLDEST_LISTED = 30 * DAY;

export interface VisitTimes {
  /** When the document was fetched. */
  readonly at: number;
  /** The feed's previous complete visit; null on the first. */
  readonly previous: number | null;
  /** How old an item may be and still alert, on a first visit or after a gap longer than this, ms. */
  readonly lookBack: number;
  /** What was learned of the feed's dates before this visit. */
  readonly habits?: DateHabits | null;
}

/**
 * `now`: may start an alert. `late`: was published while the bot was offline, goes into one message per watch. `never`: is kept, and
 * may only add to an existing alert. `publishedAt` as the feed states it.
 *
 * - First visit, or a gap longer than `lookBack`: only what has a believable date inside `lookBack` alerts;
 *   an undated item may be a month old. Older news
 *   after a gap is late; a first visit has none.
 * - Between visits: an item never alerts whose date is too old for this feed, so that an old item that comes back stays
 *   silent, and a feed with bad dates does not fall silent. (Measured: a site that moves changes guid and URL of all its
 *   old items at once.)
 */
export function alertable(publishedAt: number | null, times: VisitTimes): 'now' | 'late' | 'never' {
  const { at, previous, lookBack } = times;
  const date = isBelievable(publishedAt, at) ? publishedAt : null;
  if (previous === null) return (date ?? at - OLDEST_LISTED) >= at - lookBack ? 'now' : 'never';
  if (date !== null && isTooOld(date, previous, times)) return 'never';
  const gap = at - previous > lookBack;
  if (gap && (date === null || date < at - lookBack)) return 'late';
  return 'now';
}

/**
 * Too old: before the previous visit less `lookBack`, not newer than all that this feed had, and older than its items
 * usually are when they appear. A date without a time counts as its whole day.
 */
function isTooOld(date: number, previous: number, { at, lookBack, habits }: VisitTimes): boolean {
  const known = habits ?? NO_HABITS;
  const end = isDayOnly(date, known) ? date + DAY : date;
  if (end >= previous - lookBack) return false;
  if (known.newest !== null && date > known.newest && at - date <= 2 * DAY) return false;
  const usual = usualAge(known);
  return usual === null || at - end > usual + HOUR;
}
