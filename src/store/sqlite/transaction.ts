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

/**
 * The same for what would be done again after a power cut: it does not wait for the disk. Commits reach the disk in their order,
 * with the next of `transaction` at the latest, so nothing that is sent or confirmed rests on what may be lost
 * (https://www.sqlite.org/pragma.html#pragma_synchronous).
 */
export function lightTransaction<T>(db: DatabaseSync, work: () => T): T {
  db.exec('PRAGMA synchronous = NORMAL');
  try {
    return transaction(db, work);
  } finally {
    db.exec('PRAGMA synchronous = FULL');
  }
}
