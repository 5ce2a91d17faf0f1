import type { HeldSilence, NewSilence } from '../../news/alert/silenced.ts';
import { silenceColumns, silenceOf } from '../rows/silences.ts';
import type { Db } from './db.ts';

export async function saveSilence(db: Db, silence: NewSilence): Promise<number> {
  const saved = await db
    .prepare(
      `INSERT INTO silences (server, person, made_at, until, reason, terms, watch_channel, watch, publisher, story)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id`,
    )
    .get(...silenceColumns(silence));
  return Number(saved?.id);
}

export async function silences(db: Db, since: number): Promise<HeldSilence[]> {
  // As `silences_by_end` has it; LEAST leaves NULL out.
  const rows = await db.prepare('SELECT * FROM silences WHERE LEAST(until, ended_at) > ? ORDER BY id').all(since);
  const held: HeldSilence[] = [];
  for (const row of rows) {
    const channels = await db.prepare('SELECT id FROM channels WHERE server = ? ORDER BY id').all(String(row.server));
    held.push(
      silenceOf(
        row,
        channels.map(({ id }) => String(id)),
      ),
    );
  }
  return held;
}

export async function endSilence(
  db: Db,
  id: number,
  expected: number | null,
  endedAt: number | null,
): Promise<boolean> {
  const changed = await db
    .prepare('UPDATE silences SET ended_at = ? WHERE id = ? AND ended_at IS NOT DISTINCT FROM ?')
    .run(endedAt, id, expected);
  return changed.changes === 1;
}
