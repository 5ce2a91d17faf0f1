import type { DatabaseSync } from 'node:sqlite';
import type { FollowUpChange, FollowUpKind, RefusedFollowUp } from '../../delivery/follow-ups.ts';
import { refusedFollowUp } from '../rows/messages.ts';

/** Inside a transaction. */
export function insertFollowUps(db: DatabaseSync, message: number, next: readonly FollowUpKind[], at: number): void {
  const insert = db.prepare(
    "INSERT INTO follow_ups (message, what, state, due_at) VALUES (?, ?, 'due', ?) ON CONFLICT DO NOTHING",
  );
  for (const what of next) insert.run(message, what, at);
}

export function changeFollowUp(db: DatabaseSync, message: number, what: FollowUpKind, change: FollowUpChange): boolean {
  const where = "WHERE message = ? AND what = ? AND state = 'due'";
  if (change.to === 'later') {
    const later = db.prepare(`UPDATE follow_ups SET due_at = ?, reason = ? ${where}`);
    return later.run(change.until, change.reason, message, what).changes > 0;
  }
  const reason = change.to === 'refused' ? change.reason : null;
  const end = db.prepare(`UPDATE follow_ups SET state = ?, at = ?, reason = ? ${where}`);
  return end.run(change.to, change.at, reason, message, what).changes > 0;
}

export function publishedSince(db: DatabaseSync, channel: string, since: number): number {
  const row = db
    .prepare(
      `SELECT count(*) AS n FROM follow_ups f JOIN messages m ON m.id = f.message
       WHERE f.at > ? AND f.what = 'publish' AND f.state = 'done' AND m.channel = ?`,
    )
    .get(since, channel);
  return Number(row?.n);
}

const REFUSED = `
  SELECT m.channel, f.what, f.at, f.reason FROM follow_ups f JOIN messages m ON m.id = f.message
  WHERE f.state = 'refused'`;

export function refusedFollowUps(db: DatabaseSync, since: number): RefusedFollowUp[] {
  return db.prepare(`${REFUSED} AND f.at > ? ORDER BY f.at`).all(since).map(refusedFollowUp);
}

export function refusedFollowUpsOf(db: DatabaseSync, message: number): RefusedFollowUp[] {
  return db.prepare(`${REFUSED} AND f.message = ? ORDER BY f.at`).all(message).map(refusedFollowUp);
}
