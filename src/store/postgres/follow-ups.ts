import type { FollowUpChange, FollowUpKind, RefusedFollowUp } from '../../delivery/follow-ups.ts';
import { refusedFollowUp } from '../rows/messages.ts';
import type { Db } from './db.ts';

/** Inside a transaction. */
export async function insertFollowUps(
  db: Db,
  message: number,
  next: readonly FollowUpKind[],
  at: number,
): Promise<void> {
  const insert = db.prepare(
    "INSERT INTO follow_ups (message, what, state, due_at) VALUES (?, ?, 'due', ?) ON CONFLICT DO NOTHING",
  );
  for (const what of next) await insert.run(message, what, at);
}

export async function changeFollowUp(
  db: Db,
  message: number,
  what: FollowUpKind,
  change: FollowUpChange,
): Promise<boolean> {
  const where = "WHERE message = ? AND what = ? AND state = 'due'";
  if (change.to === 'later') {
    const later = db.prepare(`UPDATE follow_ups SET due_at = ?, reason = ? ${where}`);
    return (await later.run(change.until, change.reason, message, what)).changes > 0;
  }
  const reason = change.to === 'refused' ? change.reason : null;
  const end = db.prepare(`UPDATE follow_ups SET state = ?, at = ?, reason = ? ${where}`);
  return (await end.run(change.to, change.at, reason, message, what)).changes > 0;
}

export async function publishedSince(db: Db, channel: string, since: number): Promise<number> {
  const row = await db
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

export async function refusedFollowUps(db: Db, since: number): Promise<RefusedFollowUp[]> {
  return (await db.prepare(`${REFUSED} AND f.at > ? ORDER BY f.at`).all(since)).map(refusedFollowUp);
}

export async function refusedFollowUpsOf(db: Db, message: number): Promise<RefusedFollowUp[]> {
  return (await db.prepare(`${REFUSED} AND f.message = ? ORDER BY f.at`).all(message)).map(refusedFollowUp);
}
