import type { HostPolicy } from '../../news/feed/page/host-policy.ts';
import type { Archived, PageCount } from '../answers.ts';
import { archivedOf } from '../rows/articles.ts';
import { hostPolicy, pageCount } from '../rows/pages.ts';
import type { Db } from './db.ts';

/** Articles of stories that have a match (they are attributed) with an id below `before`, whose page is wanted still: newest first. */
export async function wantedPages(
  db: Db,
  { since, before, most }: { readonly since: number; readonly before: number; readonly most: number },
): Promise<Archived[]> {
  return (
    await db
      .prepare(
        `SELECT * FROM articles WHERE page = 'wanted' AND attribution IS NOT NULL AND collected_at >= ? AND id < ?
       ORDER BY id DESC LIMIT ?`,
      )
      .all(since, before, most)
  ).map(archivedOf);
}

/** What has become of a feed's pages, most frequent first. */
export async function pagesOf(db: Db, feed: string, since: number): Promise<PageCount[]> {
  return (
    await db
      .prepare(
        `SELECT page, page_reason, COUNT(*) AS times FROM articles
       WHERE page IN ('read', 'part', 'unread') AND feed = ? AND collected_at >= ?
       GROUP BY page, page_reason ORDER BY times DESC, page, page_reason`,
      )
      .all(feed, since)
  ).map(pageCount);
}

export async function host(db: Db, origin: string): Promise<HostPolicy | null> {
  const row = await db.prepare('SELECT * FROM hosts WHERE origin = ?').get(origin);
  return row ? hostPolicy(row) : null;
}

export async function saveHost(db: Db, { origin, robots, robotsUntil, restUntil }: HostPolicy): Promise<void> {
  await db
    .prepare(
      'INSERT INTO hosts (origin, robots, robots_until, rest_until) VALUES (?, ?, ?, ?) ON CONFLICT (origin) DO UPDATE SET robots = excluded.robots, robots_until = excluded.robots_until, rest_until = excluded.rest_until',
    )
    .run(origin, robots, robotsUntil, restUntil);
}
