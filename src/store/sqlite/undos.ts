import type { DatabaseSync } from 'node:sqlite';
import { KEPT, undoColumns, undoOf } from '../rows/undos.ts';
import type { NewUndo, Undo } from '../undo.ts';

export function saveUndo(db: DatabaseSync, undo: NewUndo): number {
  db.prepare('DELETE FROM undos WHERE made_at < ?').run(undo.madeAt - KEPT);
  const { file, row, before, after } = undoColumns(undo);
  const saved = db
    .prepare(
      'INSERT INTO undos (server, person, made_at, file, row, before, after, words) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    )
    .run(undo.server, undo.person, undo.madeAt, file, row, before, after, undo.words);
  return Number(saved.lastInsertRowid);
}

export function findUndo(db: DatabaseSync, id: number): Undo | null {
  const row = db.prepare('SELECT * FROM undos WHERE id = ?').get(id);
  return row ? undoOf(row) : null;
}

export function markUndone(db: DatabaseSync, id: number, now: number): void {
  db.prepare('UPDATE undos SET done_at = ? WHERE id = ?').run(now, id);
}
