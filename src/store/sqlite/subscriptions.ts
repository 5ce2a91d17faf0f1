/** Subscriptions at WebSub hubs. */
import type { DatabaseSync } from 'node:sqlite';
import type { Subscription } from '../../news/feed/hub.ts';
import { subscriptionOf } from '../rows/subscriptions.ts';

export function subscriptions(db: DatabaseSync): Subscription[] {
  return db.prepare('SELECT * FROM subscriptions ORDER BY feed, key').all().map(subscriptionOf);
}

export function subscription(db: DatabaseSync, key: string): Subscription | null {
  const row = db.prepare('SELECT * FROM subscriptions WHERE key = ?').get(key);
  return row ? subscriptionOf(row) : null;
}

export function saveSubscription(db: DatabaseSync, one: Subscription): void {
  db.prepare(
    `INSERT INTO subscriptions (key, callback, feed, hub, topic, secret, state, due_at, lease_until, active_since,
       failures, reason, last_push, pushed)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET state = excluded.state, due_at = excluded.due_at,
       lease_until = excluded.lease_until, active_since = excluded.active_since, failures = excluded.failures,
       reason = excluded.reason, last_push = excluded.last_push, pushed = excluded.pushed`,
  ).run(
    ...[one.key, one.callback, one.feed, one.hub, one.topic, one.secret, one.state, one.dueAt, one.leaseUntil],
    ...[one.activeSince, one.failures, one.reason, one.lastPush, one.pushed],
  );
}

export function deleteSubscription(db: DatabaseSync, key: string): void {
  db.prepare('DELETE FROM subscriptions WHERE key = ?').run(key);
}
