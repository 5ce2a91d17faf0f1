import type { DatabaseSync } from 'node:sqlite';
import { KEPT } from './drafts.ts';

/** A change of one row of a file, or of a mute, which can be taken back while that still reads `after`. */
export interface Undo {
  readonly id: number;
  readonly server: string;
  readonly person: string;
  readonly madeAt: number;
  /** null while it has not been taken back. */
  readonly doneAt: number | null;
  /** watches.yaml, feeds.yaml, mutes */
  readonly file: string;
  /** JSON: how the row, or the mute, is found. */
  readonly row: string;
  /** The row's text; null: there was none. */
  readonly before: string | null;
  /** null: it was removed. */
  readonly after: string | null;
  /** What was done, for people. */
  readonly words: string;
}

export function saveUndo(db: DatabaseSync, undo: Omit<Undo, 'id' | 'doneAt'>): number {
  db.prepare('DELETE FROM undos WHERE made_at < ?').run(undo.madeAt - KEPT);
  const saved = db
    .prepare(
      'INSERT INTO undos (server, person, made_at, file, row, before, after, words) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    )
    .run(undo.server, undo.person, undo.madeAt, undo.file, undo.row, undo.before, undo.after, undo.words);
  return Number(saved.lastInsertRowid);
}

export function undo(db: DatabaseSync, id: number): Undo | null {
  const row = db.prepare('SELECT * FROM undos WHERE id = ?').get(id);
  if (!row) return null;
  return {
    id,
    server: String(row.server),
    person: String(row.person),
    madeAt: Number(row.made_at),
    doneAt: row.done_at as number | null,
    file: String(row.file),
    row: String(row.row),
    before: row.before as string | null,
    after: row.after as string | null,
    words: String(row.words),
  };
}

export function markUndone(db: DatabaseSync, id: number, now: number): void {
  db.prepare('UPDATE undos SET done_at = ? WHERE id = ?').run(now, id);
}
