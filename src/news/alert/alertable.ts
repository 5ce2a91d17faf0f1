/** May a new Article alert, or only be kept? What is new is decided by identity (`sift`); this is the second question. */
import { isBelievable } from '../feed/date.ts';

export interface VisitTimes {
  /** When the document was fetched. */
  readonly at: number;
  /** The feed's previous whole visit; null on a first one. */
  readonly previous: number | null;
  /** How old an item may be and still alert, on a first visit or after a gap longer than this, ms. */
  readonly lookBack: number;
}

/**
 * `now`: may start an alert. `late`: was published while the bot was offline, goes into one message per watch. `never`: is kept, and
 * may only add to an alert that stands. `publishedAt` as the feed states it.
 *
 * - First visit, or a gap longer than `lookBack`: only what has a believable date inside `lookBack` alerts. A gap's
 *   older news is late; a first visit has none.
 * - Between visits: a believable date before the previous visit less `lookBack` never alerts. (Measured: a site that
 *   moves changes guid and URL of all its old items at once.)
 */
export function alertable(
  publishedAt: number | null,
  { at, previous, lookBack }: VisitTimes,
): 'now' | 'late' | 'never' {
  const date = isBelievable(publishedAt, at) ? publishedAt : null;
  if (previous === null) return date !== null && date >= at - lookBack ? 'now' : 'never';
  if (date !== null && date < previous - lookBack) return 'never';
  const gap = at - previous > lookBack;
  if (gap && (date === null || date < at - lookBack)) return 'late';
  return 'now';
}
