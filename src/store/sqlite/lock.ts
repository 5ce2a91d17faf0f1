import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { makeFolder } from './folder.ts';
import { startTrouble } from './trouble.ts';

/** SQLITE_BUSY: another connection holds the lock. */
const BUSY = 5;

/** A connection that nobody refers to would be closed by the garbage collector, and its lock be free. */
const held = new Set<DatabaseSync>();

/**
 * One bot per data folder: an exclusive SQLite lock on `lock.db`, free at once after a crash. Not for network drives.
 * @returns a function that lets go, or null when another bot runs on this folder
 * @throws StoreError, in a sentence, when the folder cannot be made or written to
 */
export function lockFolder(folder: string): (() => void) | null {
  const file = join(folder, 'lock.db');
  makeFolder(folder);
  const db = openLock(file);
  try {
    db.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    db.close();
    if ((error as { errcode?: number }).errcode === BUSY) return null;
    throw startTrouble(error, file);
  }
  held.add(db);
  return () => {
    held.delete(db);
    db.close();
  };
}

function openLock(file: string): DatabaseSync {
  try {
    return new DatabaseSync(file, { timeout: 0 });
  } catch (error) {
    throw startTrouble(error, file);
  }
}
