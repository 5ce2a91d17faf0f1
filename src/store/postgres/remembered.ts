import type { Db } from './db.ts';

export async function remembered(db: Db, name: string): Promise<string | null> {
  const row = await db.prepare('SELECT value FROM remembered WHERE name = ?').get(name);
  return row ? String(row.value) : null;
}

export async function remember(db: Db, name: string, value: string): Promise<void> {
  await db
    .prepare(
      'INSERT INTO remembered (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    )
    .run(name, value);
}
