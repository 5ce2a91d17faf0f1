import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { EnvironmentVariables } from '../../config/feed-auth.ts';
import { openSqlite } from '../../store/sqlite/open.ts';
import type { Store } from '../../store/store.ts';

/**
 * The archive, for scripts that read it: in PostgreSQL where ATTACHE_DATABASE names one, else in the data folder.
 * @returns null when there is none yet
 * @throws StoreError, in a sentence, when it cannot be opened
 */
export async function openArchive(env: EnvironmentVariables): Promise<Store | null> {
  const { ATTACHE_DATABASE: database } = env;
  if (database) return (await import('../../store/postgres/open.ts')).openPostgres(database);
  const file = archiveFile(env);
  return existsSync(file) ? openSqlite(file) : null;
}

/** Where the archive is without PostgreSQL. */
export function archiveFile(env: EnvironmentVariables): string {
  return join(env.ATTACHE_DATA || 'data', 'attache.db');
}
