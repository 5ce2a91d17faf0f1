import type { DatabaseSync } from 'node:sqlite';
import type { HostPolicy } from '../../news/feed/page/host-policy.ts';
import type { Archived, PageCount } from '../answers.ts';
import { archivedOf } from '../rows/articles.ts';
import { hostPolicy, pageCount } from '../rows/pages.ts';

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
    .map(archivedOf);
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
    .map(pageCount);
}

export function host(db: DatabaseSync, origin: string): HostPolicy | null {
  const row = db.prepare('SELECT * FROM hosts WHERE origin = ?').get(origin);
  return row ? hostPolicy(row) : null;
}

export function saveHost(db: DatabaseSync, { origin, robots, robotsUntil, restUntil }: HostPolicy): void {
  db.prepare('INSERT OR REPLACE INTO hosts (origin, robots, robots_until, rest_until) VALUES (?, ?, ?, ?)').run(
    origin,
    robots,
    robotsUntil,
    restUntil,
  );
}
