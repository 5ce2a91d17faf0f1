import type { Draft } from '../undo.ts';
import type { Db } from './db.ts';

export const KEPT = 30 * 24 * 3_600_000;

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
  if (!row) return null;
  return {
    id,
    server: String(row.server),
    person: String(row.person),
    madeAt: Number(row.made_at),
    kind: String(row.kind),
    body: String(row.body),
  };
}

export async function deleteDraft(db: Db, id: number): Promise<void> {
  await db.prepare('DELETE FROM drafts WHERE id = ?').run(id);
}
