/** Subscriptions at WebSub hubs. */

import type { Subscription } from '../../news/feed/hub.ts';
import { subscriptionOf } from '../rows/subscriptions.ts';
import type { Db } from './db.ts';

export async function subscriptions(db: Db): Promise<Subscription[]> {
  return (await db.prepare('SELECT * FROM subscriptions ORDER BY feed, key').all()).map(subscriptionOf);
}

export async function subscription(db: Db, key: string): Promise<Subscription | null> {
  const row = await db.prepare('SELECT * FROM subscriptions WHERE key = ?').get(key);
  return row ? subscriptionOf(row) : null;
}

export async function saveSubscription(db: Db, one: Subscription): Promise<void> {
  await db
    .prepare(
      `INSERT INTO subscriptions (key, callback, feed, hub, topic, secret, state, due_at, lease_until, active_since,
       failures, reason, last_push, pushed)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET state = excluded.state, due_at = excluded.due_at,
       lease_until = excluded.lease_until, active_since = excluded.active_since, failures = excluded.failures,
       reason = excluded.reason, last_push = excluded.last_push, pushed = excluded.pushed`,
    )
    .run(
      ...[one.key, one.callback, one.feed, one.hub, one.topic, one.secret, one.state, one.dueAt, one.leaseUntil],
      ...[one.activeSince, one.failures, one.reason, one.lastPush, one.pushed],
    );
}

export async function deleteSubscription(db: Db, key: string): Promise<void> {
  await db.prepare('DELETE FROM subscriptions WHERE key = ?').run(key);
}
