/** A person asks for a visit now, on whichever machine may make it. */
import type pg from 'pg';
import type { Visit } from '../records.ts';
import { visitOf } from '../rows/visits.ts';

/** Makes a feed due now. */
export async function makeDue(pool: pg.Pool, feed: string, now: number): Promise<void> {
  await pool.query('UPDATE feeds SET due_at = $2 WHERE url = $1 AND listed = 1 AND due_at > $2', [feed, now]);
}

/** The first visit since then; null: there was none yet. */
export async function visitSince(pool: pg.Pool, feed: string, since: number): Promise<Visit | null> {
  const { rows } = await pool.query('SELECT * FROM visits WHERE feed = $1 AND at >= $2 ORDER BY id LIMIT 1', [
    feed,
    since,
  ]);
  return rows[0] ? visitOf(rows[0]) : null;
}
