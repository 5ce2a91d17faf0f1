import type { SeenKey } from '../../news/feed/known.ts';
import type { Rhythm } from '../../news/feed/rhythm.ts';
import type { BacklogDocument, FeedRecord, FeedState, Visit } from '../records.ts';
import { feedState, seenKeysOf } from '../rows/feeds.ts';
import { visitOf } from '../rows/visits.ts';
import { saveBacklog } from './backlog.ts';
import type { Db } from './db.ts';
import { notePolled } from './mentions.ts';

export async function listFeeds(db: Db, urls: readonly string[], now: number): Promise<void> {
  await db.prepare('UPDATE feeds SET listed = 0 WHERE listed = 1 AND NOT url = ANY(?)').run(urls);
  await db
    .prepare(
      `INSERT INTO feeds (url, listed, due_at) SELECT url, 1, ?2 FROM unnest(?1::text[]) AS url ORDER BY url
       ON CONFLICT (url) DO UPDATE SET listed = 1 WHERE feeds.listed = 0`,
    )
    .run(urls, now);
}

export async function dueFeeds(db: Db, now: number): Promise<FeedState[]> {
  return (await db.prepare('SELECT * FROM feeds WHERE listed = 1 AND due_at <= ? ORDER BY due_at, url').all(now)).map(
    feedState,
  );
}

export async function feedStates(db: Db): Promise<FeedState[]> {
  return (await db.prepare('SELECT * FROM feeds WHERE listed = 1 ORDER BY url').all()).map(feedState);
}

export async function feedRecords(db: Db, visits: number): Promise<FeedRecord[]> {
  const last = await db
    .prepare(
      `SELECT v.* FROM feeds f CROSS JOIN LATERAL (SELECT * FROM visits WHERE feed = f.url ORDER BY id DESC LIMIT ?) v
       WHERE f.listed = 1`,
    )
    .all(visits);
  const since = await db
    .prepare(
      `SELECT v.feed, MIN(v.at) AS since FROM visits v
         LEFT JOIN (SELECT feed, MAX(id) AS id FROM visits WHERE outcome IN ('changed', 'unchanged') GROUP BY feed) ok ON ok.feed = v.feed
       WHERE v.outcome NOT IN ('changed', 'unchanged') AND v.id > COALESCE(ok.id, 0) GROUP BY v.feed`,
    )
    .all();
  const lines = await db.prepare('SELECT feed, line FROM lines WHERE learned = 1 ORDER BY at DESC, key').all();
  const visitsOf = Map.groupBy(last, ({ feed }) => String(feed));
  const sinceOf = new Map(since.map((row) => [String(row.feed), Number(row.since)]));
  const learnedOf = Map.groupBy(lines, ({ feed }) => String(feed));
  return (await feedStates(db)).map((state) => ({
    state,
    visits: (visitsOf.get(state.url) ?? []).map(visitOf),
    failingSince: sinceOf.get(state.url) ?? null,
    learned: (learnedOf.get(state.url) ?? []).map(({ line }) => String(line)),
  }));
}

export async function nextVisit(db: Db): Promise<number | null> {
  const row = await db.prepare('SELECT MIN(due_at) AS due FROM feeds WHERE listed = 1').get();
  return row?.due === null || row === undefined ? null : Number(row.due);
}

export async function seenKeys(db: Db, feed: string, keys: readonly string[]): Promise<Map<string, SeenKey>> {
  const rows = await db
    .prepare('SELECT key, shared, listed_at, item FROM seen WHERE feed = ? AND key = ANY(?)')
    .all(feed, keys);
  return seenKeysOf(rows);
}

export async function printsOf(db: Db, feed: string): Promise<Uint8Array | null> {
  return ((await db.prepare('SELECT items FROM prints WHERE feed = ?').get(feed))?.items ?? null) as Uint8Array | null;
}

/** Inside a transaction. @param prints undefined: they stay */
export async function savePrints(db: Db, feed: string, prints: Uint8Array | null | undefined): Promise<void> {
  if (prints === undefined) return;
  if (prints === null) await db.prepare('DELETE FROM prints WHERE feed = ?').run(feed);
  else
    await db
      .prepare('INSERT INTO prints (feed, items) VALUES (?, ?) ON CONFLICT (feed) DO UPDATE SET items = excluded.items')
      .run(feed, prints);
}

export async function saveVisit(
  db: Db,
  visit: Visit,
  state: FeedState,
  backlog: BacklogDocument | null | undefined,
): Promise<void> {
  await writeVisit(db, visit, state);
  await saveBacklog(db, visit.feed, backlog);
}

/** Inside a transaction. */
export async function writeVisit(db: Db, visit: Visit, state: FeedState): Promise<void> {
  if (visit.outcome === 'changed' || visit.outcome === 'unchanged') await notePolled(db, visit.at);
  await db
    .prepare(
      'INSERT INTO visits (feed, at, outcome, status, reason, fresh, updated, took) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    )
    .run(visit.feed, visit.at, visit.outcome, visit.status, visit.reason, visit.fresh, visit.updated, visit.took);
  const { poll } = state;
  await db
    .prepare(
      `UPDATE feeds SET due_at = ?, etag = ?, last_modified = ?, validators_since = ?, failures = ?, moved_to = ?,
       moved_count = ?, asks = ?, visited_at = ?, dates = ?, rhythm = ? WHERE url = ?`,
    )
    .run(
      state.dueAt,
      poll.etag,
      poll.lastModified,
      poll.validatorsSince,
      poll.failures,
      poll.movedTo,
      poll.movedCount,
      JSON.stringify(state.hints),
      state.visitedAt,
      state.dates ? JSON.stringify(state.dates) : null,
      state.rhythm ? JSON.stringify(state.rhythm) : null,
      state.url,
    );
}

export async function postpone(db: Db, urls: readonly string[], until: number): Promise<void> {
  await db.prepare('UPDATE feeds SET due_at = ?1 WHERE due_at < ?1 AND url = ANY(?2)').run(until, urls);
}

export async function feedStateOf(db: Db, url: string): Promise<FeedState | null> {
  const row = await db.prepare('SELECT * FROM feeds WHERE listed = 1 AND url = ?').get(url);
  return row ? feedState(row) : null;
}

export async function hasten(db: Db, url: string, at: number): Promise<void> {
  await db.prepare('UPDATE feeds SET due_at = ?1 WHERE url = ?2 AND due_at > ?1').run(at, url);
}

export async function saveRhythm(db: Db, url: string, rhythm: Rhythm): Promise<void> {
  await db.prepare('UPDATE feeds SET rhythm = ? WHERE url = ?').run(JSON.stringify(rhythm), url);
}
