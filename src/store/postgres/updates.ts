import type { NewUpdate } from '../../news/alert/types.ts';
import type { StoredUpdate, UpdateNote } from '../../news/alert/updates.ts';
import type { Db } from './db.ts';

/** Inside a transaction. Adds the notes to the message's own, in order. */
export async function saveUpdates(db: Db, updates: readonly NewUpdate[]): Promise<void> {
  const notesOf = db.prepare('SELECT notes FROM updates WHERE message = ?');
  const save = db.prepare(
    `INSERT INTO updates (message, story, channel, notes) VALUES (?, ?, ?, ?)
     ON CONFLICT (message) DO UPDATE SET notes = excluded.notes`,
  );
  for (const { message, story, channel, notes } of updates) {
    const before = await notesOf.get(message);
    const all = [...(before ? (JSON.parse(String(before.notes)) as UpdateNote[]) : []), ...notes];
    await save.run(message, story, channel, JSON.stringify(all));
  }
}

/** All updates of a story, oldest first. */
export async function updatesOf(db: Db, story: number): Promise<StoredUpdate[]> {
  return (
    await db
      .prepare(
        `SELECT u.*, m.due_at, (m.state = 'due' AND m.body IS NULL)::int AS is_open
       FROM updates u JOIN messages m ON m.id = u.message WHERE u.story = ? ORDER BY u.message`,
      )
      .all(story)
  ).map((row) => ({
    message: Number(row.message),
    channel: String(row.channel),
    dueAt: Number(row.due_at),
    isOpen: row.is_open === 1,
    notes: JSON.parse(String(row.notes)),
  }));
}
