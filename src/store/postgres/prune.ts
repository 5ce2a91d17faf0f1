/** Forgets what is older than its time, table after table, some rows at a time: no transaction is long. */
import type { Keep, PruneCursor, Pruned } from '../records.ts';
import type { Db } from './db.ts';

const SEEN_FOR = 30 * 24 * 3_600_000;
/** Stories, and rows of other tables, in one slice. */
const STORIES = 200;
const ROWS = 5_000;

/**
 * A feed's last document counts until it returns another: a feed that answers 304, or nothing, for months
 * still lists what it listed. Its keys were noted in the day before it, and its parts settled within the hour.
 */
const OLD_KEYS = `
  SELECT ctid FROM seen WHERE listed_at < ? AND NOT EXISTS (
    SELECT 1 FROM (SELECT feed, MAX(listed_at) AS at FROM seen JOIN feeds ON url = feed AND listed = 1 GROUP BY feed) newest
    WHERE newest.feed = seen.feed AND seen.listed_at > newest.at - 25 * 3600000)`;
const UNLISTED = 'feed NOT IN (SELECT url FROM feeds WHERE listed = 1)';

interface Look {
  readonly now: number;
  readonly keep: Keep;
}

/** What is old in each table but that of stories; the value of its one parameter, if it has one. */
const TABLES: readonly (readonly [table: string, old: string, value: ((look: Look) => number) | null])[] = [
  [
    'messages',
    `SELECT ctid FROM messages WHERE made_at < ? AND NOT EXISTS (SELECT 1 FROM alerts WHERE message = messages.id)
       AND NOT EXISTS (SELECT 1 FROM updates WHERE message = messages.id)`,
    ({ now, keep }) => now - keep.stories,
  ],
  ['refusals', 'SELECT ctid FROM refusals WHERE at < ?', ({ now }) => now - SEEN_FOR],
  ['silences', 'SELECT ctid FROM silences WHERE LEAST(until, ended_at) < ?', ({ now }) => now - SEEN_FOR],
  ['hosts', 'SELECT ctid FROM hosts WHERE GREATEST(robots_until, rest_until) < ?', ({ now }) => now],
  ['seen', OLD_KEYS, ({ now }) => now - SEEN_FOR],
  ['prints', `SELECT ctid FROM prints WHERE ${UNLISTED}`, null],
  ['backlog', `SELECT ctid FROM backlog WHERE ${UNLISTED}`, null],
  ['line_changes', `SELECT ctid FROM line_changes WHERE at < ? AND ${UNLISTED}`, ({ now }) => now - SEEN_FOR],
  ['lines', `SELECT ctid FROM lines WHERE at < ? AND ${UNLISTED}`, ({ now }) => now - SEEN_FOR],
  [
    'visits',
    'SELECT ctid FROM (SELECT ctid, ROW_NUMBER() OVER (PARTITION BY feed ORDER BY id DESC) AS n FROM visits) v WHERE n > ?',
    ({ keep }) => keep.visits,
  ],
];

/** One slice; see `Store.prune`. */
export async function prune(db: Db, now: number, keep: Keep, from: PruneCursor | null): Promise<Pruned> {
  let at = TABLES.findIndex(([table]) => table === from?.table);
  let forgotten = { articles: 0, stories: 0 };
  if (at < 0) {
    forgotten = await pruneStories(db, now, keep);
    if (forgotten.stories === STORIES) return { ...forgotten, next: { table: 'stories', after: null } };
    at = 0;
  }
  for (const [table, old, value] of TABLES.slice(at)) {
    const { changes } = await db
      .prepare(`DELETE FROM ${table} WHERE ctid = ANY (ARRAY (${old} LIMIT ${ROWS}))`)
      .run(...(value ? [value({ now, keep })] : []));
    if (changes === ROWS) return { ...forgotten, next: { table, after: null } };
  }
  return { ...forgotten, next: null };
}

/** Unalerted stories whose newest report is older than `keep.articles`, alerted ones older than `keep.stories`. */
async function pruneStories(db: Db, now: number, keep: Keep): Promise<{ articles: number; stories: number }> {
  const rows = await db
    .prepare(
      `SELECT old.id FROM (SELECT DISTINCT story AS id FROM articles WHERE collected_at < ?1::bigint) old
       WHERE (SELECT MAX(collected_at) FROM articles WHERE story = old.id)
         < CASE WHEN EXISTS (SELECT 1 FROM alerts WHERE story = old.id) THEN ?3::bigint ELSE ?2::bigint END
       LIMIT ${STORIES}`,
    )
    .all(now - Math.min(keep.articles, keep.stories), now - keep.articles, now - keep.stories);
  const old = rows.map(({ id }) => Number(id));
  const merged = await db.prepare('SELECT id FROM stories WHERE merged_into = ANY(?)').all(old);
  const ids = [...old, ...merged.map(({ id }) => Number(id))];
  await db.prepare('DELETE FROM alerts WHERE story = ANY(?)').run(ids);
  await db.prepare('DELETE FROM updates WHERE story = ANY(?)').run(ids);
  await db.prepare('DELETE FROM search WHERE article IN (SELECT id FROM articles WHERE story = ANY(?))').run(ids);
  const { changes } = await db.prepare('DELETE FROM articles WHERE story = ANY(?)').run(ids);
  await db.prepare('DELETE FROM stories WHERE id = ANY(?)').run(ids);
  return { articles: changes, stories: old.length };
}
