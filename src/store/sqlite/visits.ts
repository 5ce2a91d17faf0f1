/** The record of each poll. A feed's last visits are put aside in its row, which each visit writes anyway. */
import type { DatabaseSync } from 'node:sqlite';
import type { Visit } from '../records.ts';
import { hasAnswered, packVisits, unpackVisits, visitOf } from '../rows/visits.ts';
import { transaction } from './transaction.ts';

/** So many visits of a feed are put aside: its row is a third of a page then. */
const MOST_ASIDE = 16;

function asideOf(db: DatabaseSync, feed: string): Visit[] {
  const packed = db.prepare('SELECT last_visits FROM feeds WHERE url = ?').get(feed)?.last_visits;
  return typeof packed === 'string' ? unpackVisits(feed, packed) : [];
}

/** Inside a transaction. @returns what the column `last_visits` of its feed is to hold */
export function addVisit(db: DatabaseSync, visit: Visit): string | null {
  const all = [...asideOf(db, visit.feed), visit];
  if (all.length < MOST_ASIDE) return packVisits(all);
  workIn(db, all);
  return null;
}

function workIn(db: DatabaseSync, visits: readonly Visit[]): void {
  const insert = db.prepare(
    'INSERT INTO visits (feed, at, outcome, status, reason, fresh, updated, took) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  for (const { feed, at, outcome, status, reason, fresh, updated, took } of visits)
    insert.run(feed, at, outcome, status, reason, fresh, updated, took);
}

/** Works in the visits that are put aside: afterwards `visits` stands alone. */
export function workInVisits(db: DatabaseSync): void {
  const feeds = db.prepare('SELECT url FROM feeds WHERE last_visits IS NOT NULL').all();
  for (const { url } of feeds)
    transaction(db, () => {
      workIn(db, asideOf(db, String(url)));
      db.prepare('UPDATE feeds SET last_visits = NULL WHERE url = ?').run(url!);
    });
}

/** A feed's last visits, so many, newest first, and since when it has failed. */
export function lastVisits(db: DatabaseSync, feed: string, most: number) {
  const aside = asideOf(db, feed);
  const older = db.prepare('SELECT * FROM visits WHERE feed = ? ORDER BY id DESC LIMIT ?');
  const newest = aside.toReversed().slice(0, most);
  return {
    visits: [...newest, ...older.all(feed, most - newest.length).map(visitOf)],
    failingSince: failingSince(db, feed, aside),
  };
}

function failingSince(db: DatabaseSync, feed: string, aside: readonly Visit[]): number | null {
  const answered = aside.findLastIndex(hasAnswered);
  const first = aside[answered + 1]?.at ?? null;
  if (answered >= 0) return first;
  const before = db
    .prepare(
      `SELECT MIN(at) AS since FROM visits WHERE feed = ?1 AND outcome NOT IN ('changed', 'unchanged')
         AND id > COALESCE((SELECT MAX(id) FROM visits WHERE feed = ?1 AND outcome IN ('changed', 'unchanged')), 0)`,
    )
    .get(feed)?.since;
  return (before ?? first) as number | null;
}
