import type { DatabaseSync } from 'node:sqlite';

/** Runs a synchronous piece of work whole or not at all. No await can stand inside, so no other write can land in it. */
export function transaction<T>(db: DatabaseSync, work: () => T): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}
