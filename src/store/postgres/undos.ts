import { KEPT, undoColumns, undoOf } from '../rows/undos.ts';
import type { NewUndo, Undo } from '../undo.ts';
import type { Db } from './db.ts';

export async function saveUndo(db: Db, undo: NewUndo): Promise<number> {
  await db.prepare('DELETE FROM undos WHERE made_at < ?').run(undo.madeAt - KEPT);
  const { file, row, before, after } = undoColumns(undo);
  const saved = await db
    .prepare(
      'INSERT INTO undos (server, person, made_at, file, row, before, after, words) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id',
    )
    .get(undo.server, undo.person, undo.madeAt, file, row, before, after, undo.words);
  return Number(saved?.id);
}

export async function findUndo(db: Db, id: number): Promise<Undo | null> {
  const row = await db.prepare('SELECT * FROM undos WHERE id = ?').get(id);
  return row ? undoOf(row) : null;
}

export async function markUndone(db: Db, id: number, now: number): Promise<void> {
  await db.prepare('UPDATE undos SET done_at = ? WHERE id = ?').run(now, id);
}
