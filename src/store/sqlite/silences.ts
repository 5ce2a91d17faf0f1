import type { DatabaseSync } from 'node:sqlite';
import type { HeldSilence, NewSilence } from '../../news/alert/silenced.ts';
import { silenceColumns, silenceOf } from '../rows/silences.ts';

export function saveSilence(db: DatabaseSync, silence: NewSilence): number {
  const saved = db
    .prepare(
      `INSERT INTO silences (server, person, made_at, until, reason, terms, watch_channel, watch, publisher, story)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(...silenceColumns(silence));
  return Number(saved.lastInsertRowid);
}

/** When a silence ends, or has ended: what `silences_by_end` is made of. */
export const END = 'MIN(until, COALESCE(ended_at, until))';

export function silences(db: DatabaseSync, since: number): HeldSilence[] {
  const channelsOf = db.prepare('SELECT id FROM channels WHERE server = ? ORDER BY id');
  // `+`: else SQLite reads all of them, to have them in order.
  return db
    .prepare(`SELECT * FROM silences WHERE ${END} > ? ORDER BY +id`)
    .all(since)
    .map((row) =>
      silenceOf(
        row,
        channelsOf.all(row.server!).map(({ id }) => String(id)),
      ),
    );
}

export function endSilence(db: DatabaseSync, id: number, expected: number | null, endedAt: number | null): boolean {
  return (
    db.prepare('UPDATE silences SET ended_at = ? WHERE id = ? AND ended_at IS ?').run(endedAt, id, expected).changes ===
    1
  );
}
