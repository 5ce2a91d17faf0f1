import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openSqlite } from '../store/sqlite/open.ts';
import type { Store } from '../store/store.ts';

/**
 * The archive, for scripts that read it: in PostgreSQL where ATTACHE_DATABASE names one, else in the data folder.
 * @returns null when there is none yet
 * @throws StoreError, in a sentence, when it cannot be opened
 */
export async function openArchive(): Promise<Store | null> {
  const { ATTACHE_DATABASE: database } = process.env;
  if (database) return (await import('../store/postgres/open.ts')).openPostgres(database);
  const file = archiveFile();
  return existsSync(file) ? openSqlite(file) : null;
}

/** Where the archive is without PostgreSQL. */
export function archiveFile(): string {
  return join(process.env.ATTACHE_DATA || 'data', 'attache.db');
}
