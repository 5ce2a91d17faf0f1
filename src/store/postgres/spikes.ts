import type { Spike } from '../../news/alert/spike.ts';
import type { MatchKey } from '../../news/types.ts';
import type { Db } from './db.ts';
import { insertMessage } from './outbox.ts';

export async function lastSpike(db: Db, { channel, watch }: MatchKey): Promise<string | null> {
  const row = await db
    .prepare('SELECT MAX(day) AS day FROM spikes WHERE channel = ? AND watch = ?')
    .get(channel, watch);
  return typeof row?.day === 'string' ? row.day : null;
}

/** A message for the watch's channel, inside a transaction. @returns whether none was told on that day */
export async function saveSpike(db: Db, { channel, watch }: MatchKey, spike: Spike, now: number): Promise<boolean> {
  const message = await insertMessage(db, { kind: 'spike', channel, watch, dueAt: now }, now);
  // Of two machines at once, the second waits here for the first, and then finds its row.
  const { changes } = await db
    .prepare(
      'INSERT INTO spikes (channel, watch, day, message, facts) VALUES (?, ?, ?, ?, ?) ON CONFLICT (channel, watch, day) DO NOTHING',
    )
    .run(channel, watch, spike.day, message, JSON.stringify(spike));
  if (changes === 0) await db.prepare('DELETE FROM messages WHERE id = ?').run(message);
  return changes > 0;
}

/** Inside a transaction. */
export async function renameSpikes(db: Db, channel: string, from: string, to: string): Promise<void> {
  await db
    .prepare(
      `UPDATE spikes s SET watch = ?1 WHERE channel = ?2 AND watch = ?3
         AND NOT EXISTS (SELECT 1 FROM spikes o WHERE o.channel = ?2 AND o.watch = ?1 AND o.day = s.day)`,
    )
    .run(to, channel, from);
}
