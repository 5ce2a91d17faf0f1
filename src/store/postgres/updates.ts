import type { NewUpdate } from '../../news/alert/types.ts';
import type { StoredUpdate } from '../../news/alert/updates.ts';
import { notesAfter, storedUpdate } from '../rows/updates.ts';
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
    await save.run(message, story, channel, notesAfter(before, notes));
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
  ).map(storedUpdate);
}
