import type { DatabaseSync } from 'node:sqlite';

/** Something typed and not yet saved. */
export interface Draft {
  readonly id: number;
  readonly server: string;
  readonly person: string;
  readonly madeAt: number;
  /** What it is a draft of: `watch`. */
  readonly kind: string;
  /** JSON, for whoever wrote it. */
  readonly body: string;
}

export const KEPT = 30 * 24 * 3_600_000;

export function saveDraft(db: DatabaseSync, { server, person, madeAt, kind, body }: Omit<Draft, 'id'>): number {
  db.prepare('DELETE FROM drafts WHERE made_at < ?').run(madeAt - KEPT);
  const saved = db
    .prepare('INSERT INTO drafts (server, person, made_at, kind, body) VALUES (?, ?, ?, ?, ?)')
    .run(server, person, madeAt, kind, body);
  return Number(saved.lastInsertRowid);
}

/** Whoever knows the id: the asker's server and person are for the desk to compare. */
export function draft(db: DatabaseSync, id: number): Draft | null {
  const row = db.prepare('SELECT * FROM drafts WHERE id = ?').get(id);
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

export function deleteDraft(db: DatabaseSync, id: number): void {
  db.prepare('DELETE FROM drafts WHERE id = ?').run(id);
}
