import type { DatabaseSync } from 'node:sqlite';

/** Runs synchronous work in a transaction. It cannot contain an await, so no other write can get into it. */
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
