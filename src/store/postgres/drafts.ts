import { draftOf, KEPT } from '../rows/undos.ts';
import type { Draft } from '../undo.ts';
import type { Db } from './db.ts';

export async function saveDraft(db: Db, { server, person, madeAt, kind, body }: Omit<Draft, 'id'>): Promise<number> {
  await db.prepare('DELETE FROM drafts WHERE made_at < ?').run(madeAt - KEPT);
  const saved = await db
    .prepare('INSERT INTO drafts (server, person, made_at, kind, body) VALUES (?, ?, ?, ?, ?) RETURNING id')
    .get(server, person, madeAt, kind, body);
  return Number(saved?.id);
}

/** Anybody who knows the id gets it: the desk compares the server and the person. */
export async function draft(db: Db, id: number): Promise<Draft | null> {
  const row = await db.prepare('SELECT * FROM drafts WHERE id = ?').get(id);
  return row ? draftOf(row) : null;
}

export async function deleteDraft(db: Db, id: number): Promise<void> {
  await db.prepare('DELETE FROM drafts WHERE id = ?').run(id);
}
