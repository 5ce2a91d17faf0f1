import type { DatabaseSync } from 'node:sqlite';

export function remembered(db: DatabaseSync, name: string): string | null {
  const row = db.prepare('SELECT value FROM remembered WHERE name = ?').get(name);
  return row ? String(row.value) : null;
}

export function remember(db: DatabaseSync, name: string, value: string): void {
  db.prepare('INSERT OR REPLACE INTO remembered (name, value) VALUES (?, ?)').run(name, value);
}
