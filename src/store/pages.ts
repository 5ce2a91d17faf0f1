import type { DatabaseSync } from 'node:sqlite';
import type { HostManners } from '../news/manners.ts';
import { report } from './articles.ts';
import type { Archived } from './store.ts';

/** Articles of stories that have a match, whose page is wanted still: newest first. */
export function wantedPages(
  db: DatabaseSync,
  { since, most }: { readonly since: number; readonly most: number },
): Archived[] {
  return db
    .prepare(
      `SELECT a.* FROM articles a WHERE a.page = 'wanted' AND a.collected_at >= ?
         AND EXISTS (SELECT 1 FROM articles b JOIN matches m ON m.article = b.id WHERE b.story = a.story)
       ORDER BY a.collected_at DESC, a.id DESC LIMIT ?`,
    )
    .all(since, most)
    .map((row) => ({ report: report(row), story: Number(row.story), feed: String(row.feed) }));
}

export function host(db: DatabaseSync, origin: string): HostManners | null {
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

export function saveHost(db: DatabaseSync, { origin, robots, robotsUntil, restUntil }: HostManners): void {
  db.prepare('INSERT OR REPLACE INTO hosts (origin, robots, robots_until, rest_until) VALUES (?, ?, ?, ?)').run(
    origin,
    robots,
    robotsUntil,
    restUntil,
  );
}
