import type { DatabaseSync } from 'node:sqlite';
import type { Spike } from '../../news/alert/spike.ts';
import type { MatchKey } from '../../news/types.ts';
import { insertMessage } from './outbox.ts';
import { transaction } from './transaction.ts';

export function lastSpike(db: DatabaseSync, { channel, watch }: MatchKey): string | null {
  const row = db.prepare('SELECT MAX(day) AS day FROM spikes WHERE channel = ? AND watch = ?').get(channel, watch);
  return typeof row?.day === 'string' ? row.day : null;
}

/** A message for the watch's channel. @returns whether none was told on that day */
export function saveSpike(db: DatabaseSync, { channel, watch }: MatchKey, spike: Spike, now: number): boolean {
  const known = db.prepare('SELECT 1 FROM spikes WHERE channel = ? AND watch = ? AND day = ?');
  return transaction(db, () => {
    if (known.get(channel, watch, spike.day)) return false;
    const message = insertMessage(db, { kind: 'spike', channel, watch, dueAt: now }, now);
    db.prepare('INSERT INTO spikes (channel, watch, day, message, facts) VALUES (?, ?, ?, ?, ?)').run(
      ...[channel, watch, spike.day, message, JSON.stringify(spike)],
    );
    return true;
  });
}

/** Inside a transaction. */
export function renameSpikes(db: DatabaseSync, channel: string, from: string, to: string): void {
  db.prepare('UPDATE OR IGNORE spikes SET watch = ? WHERE channel = ? AND watch = ?').run(to, channel, from);
}
