import type { DatabaseSync } from 'node:sqlite';
import { transaction } from './transaction.ts';

const SEEN_FOR = 30 * 24 * 3_600_000;
/** Stories a call: pruning after a long rest must not hold the loop. */
const AT_ONCE = 200;

/**
 * A feed's last document counts until it returns another: a feed that answers 304, or nothing, for months
 * still lists what it listed. Its keys were noted in the day before it, and its parts settled within the hour.
 */
const FORGET_KEYS = `
  WITH newest AS (SELECT feed, MAX(listed_at) AS at FROM seen JOIN feeds ON url = feed AND listed = 1 GROUP BY feed)
  DELETE FROM seen WHERE listed_at < ?
    AND NOT EXISTS (SELECT 1 FROM newest WHERE newest.feed = seen.feed AND seen.listed_at > newest.at - 25 * 3600000)`;

/**
 * Forgets what is older than its time: unalerted stories whose newest report is older than `keep.articles`, alerted
 * ones older than `keep.stories`, all but the last `keep.visits` visits of a feed, keys that a feed has not listed for
 * 30 days, and the lines of feeds that are polled no longer. At most 200 stories a call; call again while it forgets any.
 */
export function prune(
  db: DatabaseSync,
  now: number,
  keep: { readonly articles: number; readonly stories: number; readonly visits: number },
): { articles: number; stories: number } {
  return transaction(db, () => {
    const old = db
      .prepare(
        `SELECT s.id FROM stories s LEFT JOIN alerts a ON a.story = s.id
         GROUP BY s.id
         HAVING (SELECT MAX(collected_at) FROM articles WHERE story = s.id) < CASE WHEN MAX(a.story) IS NULL THEN ? ELSE ? END
         LIMIT ${AT_ONCE}`,
      )
      .all(now - keep.articles, now - keep.stories)
      .map((row) => Number(row.id));
    const merged = db
      .prepare('SELECT id FROM stories WHERE merged_into IN (SELECT value FROM json_each(?))')
      .all(JSON.stringify(old))
      .map((row) => Number(row.id));
    const ids = JSON.stringify([...old, ...merged]);
    const inOld = 'IN (SELECT value FROM json_each(?))';
    db.prepare(`DELETE FROM alerts WHERE story ${inOld}`).run(ids);
    db.prepare(`DELETE FROM updates WHERE story ${inOld}`).run(ids);
    db.prepare(
      'DELETE FROM messages WHERE id NOT IN (SELECT message FROM alerts UNION SELECT message FROM updates) AND made_at < ?',
    ).run(now - keep.stories);
    db.prepare(`DELETE FROM search WHERE rowid IN (SELECT id FROM articles WHERE story ${inOld})`).run(ids);
    const articles = Number(db.prepare(`DELETE FROM articles WHERE story ${inOld}`).run(ids).changes);
    db.prepare(`DELETE FROM stories WHERE id ${inOld}`).run(ids);
    db.prepare('DELETE FROM refusals WHERE at < ?').run(now - SEEN_FOR);
    db.prepare('DELETE FROM hosts WHERE MAX(robots_until, rest_until) < ?').run(now);
    db.prepare(FORGET_KEYS).run(now - SEEN_FOR);
    db.exec('DELETE FROM prints WHERE feed NOT IN (SELECT url FROM feeds WHERE listed = 1)');
    db.prepare('DELETE FROM line_changes WHERE at < ? AND feed NOT IN (SELECT url FROM feeds WHERE listed = 1)').run(
      now - SEEN_FOR,
    );
    db.prepare('DELETE FROM lines WHERE at < ? AND feed NOT IN (SELECT url FROM feeds WHERE listed = 1)').run(
      now - SEEN_FOR,
    );
    db.prepare(
      'DELETE FROM visits WHERE id IN (SELECT id FROM (SELECT id, ROW_NUMBER() OVER (PARTITION BY feed ORDER BY id DESC) AS n FROM visits) WHERE n > ?)',
    ).run(keep.visits);
    return { articles, stories: old.length };
  });
}
