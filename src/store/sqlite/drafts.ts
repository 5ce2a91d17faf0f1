import type { DatabaseSync } from 'node:sqlite';
import { draftOf, KEPT } from '../rows/undos.ts';
import type { Draft } from '../undo.ts';

export function saveDraft(db: DatabaseSync, { server, person, madeAt, kind, body }: Omit<Draft, 'id'>): number {
  db.prepare('DELETE FROM drafts WHERE made_at < ?').run(madeAt - KEPT);
  const saved = db
    .prepare('INSERT INTO drafts (server, person, made_at, kind, body) VALUES (?, ?, ?, ?, ?)')
    .run(server, person, madeAt, kind, body);
  return Number(saved.lastInsertRowid);
}

/** Anybody who knows the id gets it: the desk compares the server and the person. */
export function draft(db: DatabaseSync, id: number): Draft | null {
  const row = db.prepare('SELECT * FROM drafts WHERE id = ?').get(id);
  return row ? draftOf(row) : null;
}

export function deleteDraft(db: DatabaseSync, id: number): void {
  db.prepare('DELETE FROM drafts WHERE id = ?').run(id);
}
