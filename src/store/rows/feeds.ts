/** Rows of feeds and of what they listed. */
import type { DateHabits } from '../../news/feed/date-habits.ts';
import type { SeenItem, SeenKey } from '../../news/feed/known.ts';
import type { Rhythm } from '../../news/feed/rhythm.ts';
import type { PublisherHints } from '../../news/feed/schedule.ts';
import type { FeedState } from '../records.ts';
import type { Row } from './row.ts';

/** The columns of `feeds` that all stores have. */
export const FEED_COLUMNS =
  'url, listed, due_at, etag, last_modified, validators_since, failures, moved_to, moved_count, asks, visited_at, counted, dates, rhythm';

const NO_ASKS: PublisherHints = { ttl: null, skipHours: [], skipDays: [] };

export function feedState(row: Row): FeedState {
  return {
    url: String(row.url),
    poll: {
      etag: row.etag as string | null,
      lastModified: row.last_modified as string | null,
      validatorsSince: row.validators_since as number | null,
      failures: Number(row.failures),
      movedTo: row.moved_to as string | null,
      movedCount: Number(row.moved_count),
    },
    hints: row.asks === null ? NO_ASKS : JSON.parse(String(row.asks)),
    visitedAt: row.visited_at as number | null,
    ...(row.dates === null ? {} : { dates: JSON.parse(String(row.dates)) as DateHabits }),
    ...(row.rhythm === null ? {} : { rhythm: JSON.parse(String(row.rhythm)) as Rhythm }),
    dueAt: row.due_at as number | null,
  };
}

/** From the columns of `seen`, by key. */
export function seenKeysOf(rows: readonly Row[]): Map<string, SeenKey> {
  return new Map(
    rows.map(({ key, shared, listed_at, item }) => [
      String(key),
      {
        isShared: shared === 1,
        listedAt: Number(listed_at),
        item: item === null ? null : (JSON.parse(String(item)) as SeenItem),
      },
    ]),
  );
}
