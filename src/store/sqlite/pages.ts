import type { DatabaseSync } from 'node:sqlite';
import type { HostPolicy } from '../../news/feed/page/host-policy.ts';
import type { Archived, PageCount } from '../records.ts';
import { pageNote, report } from './article-columns.ts';

/** Articles of stories that have a match (they are attributed) with an id below `before`, whose page is wanted still: newest first. */
export function wantedPages(
  db: DatabaseSync,
  { since, before, most }: { readonly since: number; readonly before: number; readonly most: number },
): Archived[] {
  return db
    .prepare(
      `SELECT * FROM articles WHERE page = 'wanted' AND attribution IS NOT NULL AND collected_at >= ? AND id < ?
       ORDER BY id DESC LIMIT ?`,
    )
    .all(since, before, most)
    .map((row) => ({ report: report(row), story: Number(row.story), feed: String(row.feed) }));
}

/** What has become of a feed's pages, most frequent first. */
export function pagesOf(db: DatabaseSync, feed: string, since: number): PageCount[] {
  return db
    .prepare(
      `SELECT page, page_reason, COUNT(*) AS times FROM articles
       WHERE page IN ('read', 'part', 'unread') AND feed = ? AND collected_at >= ?
       GROUP BY page, page_reason ORDER BY times DESC, page, page_reason`,
    )
    .all(feed, since)
    .map((row) => ({ note: pageNote(row)!, times: Number(row.times) }));
}

export function host(db: DatabaseSync, origin: string): HostPolicy | null {
  const row = db.prepare('SELECT * FROM hosts WHERE origin = ?').get(origin);
  return row === undefined
    ? null
    : {
        origin,
        robots: row.robots as string | null,
        robotsUntil: Number(row.robots_until),
        restUntil: Number(row.rest_until),
      };
}

export function saveHost(db: DatabaseSync, { origin, robots, robotsUntil, restUntil }: HostPolicy): void {
  db.prepare('INSERT OR REPLACE INTO hosts (origin, robots, robots_until, rest_until) VALUES (?, ?, ?, ?)').run(
    origin,
    robots,
    robotsUntil,
    restUntil,
  );
}
