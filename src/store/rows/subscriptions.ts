import type { Subscription } from '../../news/feed/hub.ts';
import type { Row } from './row.ts';

export function subscriptionOf(row: Row): Subscription {
  return {
    key: String(row.key),
    callback: String(row.callback),
    feed: String(row.feed),
    hub: String(row.hub),
    topic: String(row.topic),
    secret: String(row.secret),
    state: row.state as Subscription['state'],
    dueAt: Number(row.due_at),
    leaseUntil: row.lease_until as number | null,
    activeSince: row.active_since as number | null,
    failures: Number(row.failures),
    reason: row.reason as string | null,
    lastPush: row.last_push as number | null,
    pushed: Number(row.pushed),
  };
}
