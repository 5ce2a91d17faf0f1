import type { DatabaseSync } from 'node:sqlite';
import type { Rhythm } from '../../news/feed/rhythm.ts';
import type { BacklogDocument, FeedRecord, FeedState, Visit } from '../records.ts';
import { FEED_COLUMNS, feedState } from '../rows/feeds.ts';
import { hasAnswered } from '../rows/visits.ts';
import { saveBacklog } from './backlog.ts';
import { learnedLines } from './feed-memory.ts';
import { notePolled } from './mentions.ts';
import { lightTransaction, transaction } from './transaction.ts';
import { addVisit, lastVisits } from './visits.ts';

export function listFeeds(db: DatabaseSync, urls: readonly string[], now: number): void {
  const list = db.prepare(
    'INSERT INTO feeds (url, listed, due_at) VALUES (?, 1, ?) ON CONFLICT (url) DO UPDATE SET listed = 1',
  );
  transaction(db, () => {
    db.exec('UPDATE feeds SET listed = 0');
    for (const url of urls) list.run(url, now);
  });
}

export function dueFeeds(db: DatabaseSync, now: number): FeedState[] {
  return db
    .prepare(`SELECT ${FEED_COLUMNS} FROM feeds WHERE listed = 1 AND due_at <= ? ORDER BY due_at, url`)
    .all(now)
    .map(feedState);
}

export function feedStates(db: DatabaseSync): FeedState[] {
  return db.prepare(`SELECT ${FEED_COLUMNS} FROM feeds WHERE listed = 1 ORDER BY url`).all().map(feedState);
}

export function feedRecords(db: DatabaseSync, visits: number): FeedRecord[] {
  return feedStates(db).map((state) => ({
    state,
    ...lastVisits(db, state.url, visits),
    learned: learnedLines(db, state.url),
  }));
}

export function nextVisit(db: DatabaseSync): number | null {
  const row = db.prepare('SELECT MIN(due_at) AS due FROM feeds WHERE listed = 1').get();
  return row?.due === null || row === undefined ? null : Number(row.due);
}

export function saveVisit(
  db: DatabaseSync,
  visit: Visit,
  state: FeedState,
  backlog: BacklogDocument | null | undefined,
): void {
  lightTransaction(db, () => {
    writeVisit(db, visit, state);
    saveBacklog(db, visit.feed, backlog);
  });
}

/** Inside a transaction. */
export function writeVisit(db: DatabaseSync, visit: Visit, state: FeedState): void {
  if (hasAnswered(visit)) notePolled(db, visit.at);
  const { poll } = state;
  db.prepare(
    `UPDATE feeds SET due_at = ?, etag = ?, last_modified = ?, validators_since = ?, failures = ?, moved_to = ?,
       moved_count = ?, asks = ?, visited_at = ?, dates = ?, rhythm = ?, last_visits = ? WHERE url = ?`,
  ).run(
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
    addVisit(db, visit),
    state.url,
  );
}

export function postpone(db: DatabaseSync, urls: readonly string[], until: number): void {
  db.prepare('UPDATE feeds SET due_at = ?1 WHERE due_at < ?1 AND url IN (SELECT value FROM json_each(?2))').run(
    until,
    JSON.stringify(urls),
  );
}

export function feedStateOf(db: DatabaseSync, url: string): FeedState | null {
  const row = db.prepare(`SELECT ${FEED_COLUMNS} FROM feeds WHERE listed = 1 AND url = ?`).get(url);
  return row ? feedState(row) : null;
}

export function hasten(db: DatabaseSync, url: string, at: number): void {
  db.prepare('UPDATE feeds SET due_at = ?1 WHERE url = ?2 AND due_at > ?1').run(at, url);
}

export function saveRhythm(db: DatabaseSync, url: string, rhythm: Rhythm): void {
  db.prepare('UPDATE feeds SET rhythm = ? WHERE url = ?').run(JSON.stringify(rhythm), url);
}
