/** Repairs due times after the clock was wrong. */
import type { DatabaseSync } from 'node:sqlite';
import { LONGEST_WAIT } from '../rows/due-times.ts';
import { transaction } from './transaction.ts';

/** A message's due time that is impossibly late was written under a clock that was ahead: it is due now. */
export function bringBackMessages(db: DatabaseSync, now: number): void {
  transaction(db, () => {
    db.prepare('UPDATE messages SET due_at = ?1 WHERE due_at > ?1 + ?2 AND held_since IS NULL').run(now, LONGEST_WAIT);
    db.prepare("UPDATE follow_ups SET due_at = ?1 WHERE state = 'due' AND due_at > ?1 + ?2").run(now, LONGEST_WAIT);
    db.prepare('UPDATE channels SET rest_until = NULL WHERE rest_until > ?').run(now + LONGEST_WAIT);
  });
}

/** The clock jumped by this many ms while the bot ran: what was due in ten minutes is still due in ten minutes. */
export function shiftDueTimes(db: DatabaseSync, by: number): void {
  transaction(db, () => {
    db.prepare('UPDATE feeds SET due_at = due_at + ?').run(by);
    db.prepare(
      `UPDATE messages SET due_at = due_at + ?1, attempted_at = attempted_at + ?1, delivered_at = delivered_at + ?1,
         edited_at = edited_at + ?1, failing_since = failing_since + ?1
       WHERE state IN ('due', 'attempted') OR (state = 'delivered' AND told < wanted)`,
    ).run(by);
    db.prepare("UPDATE follow_ups SET due_at = due_at + ? WHERE state = 'due'").run(by);
    db.prepare('UPDATE channels SET rest_until = rest_until + ?').run(by);
    db.prepare('UPDATE subscriptions SET due_at = due_at + ?1, lease_until = lease_until + ?1').run(by);
  });
}
