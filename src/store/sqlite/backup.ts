/** Copies of the archive: taken while a bot runs, and put in its place while none does. */
import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { StoreError } from '../store.ts';
import { makeFolder } from './folder.ts';
import { openSqlite } from './open.ts';
import { emptyFile, fileTrouble, inPlainWords } from './trouble.ts';

/** All pages in one step: a copy in steps begins anew whenever the bot writes (SQLite's docs, Online Backup API). */
const ALL_PAGES = 2 ** 31 - 1;

/**
 * Copies an archive, whether a bot is writing to it or not, and checks the copy. The copy has its name only once it is whole.
 * @returns its size, bytes
 * @throws StoreError, in a sentence, when there is no archive, the copy cannot be written, or its name is taken
 */
export async function backupArchive(file: string, to: string): Promise<number> {
  if (existsSync(to)) throw takenName(to);
  const part = `${to}.part`;
  makeFolder(dirname(to));
  try {
    await copyArchive(file, part);
    if (existsSync(to)) throw takenName(to);
    renameSync(part, to);
  } catch (error) {
    throw fileTrouble(error, to);
  } finally {
    rmSync(part, { force: true });
  }
  return statSync(to).size;
}

/** The former archive, and where it is now. */
export interface Restored {
  /** null: there was none. */
  readonly former: string | null;
}

/**
 * Replaces the archive with a backup; the former archive is kept under another name. No bot may run on the folder.
 *
 * Dies it in between, the archive is still the former one, or already the backup; never a mixture, never an empty one.
 * @param now ms, for the name of the former archive
 * @throws StoreError, in a sentence, when the backup is no whole archive or the folder cannot be written to
 */
export async function restoreArchive(from: string, file: string, now: number): Promise<Restored> {
  const fresh = `${file}.restoring`;
  const suffix = `replaced-${new Date(now).toISOString().replace(/[:.]/g, '-')}`;
  makeFolder(dirname(file));
  try {
    for (const old of [fresh, `${fresh}-wal`, `${fresh}-shm`]) rmSync(old, { force: true });
    await copyArchive(from, fresh);
    await bringUpToDate(fresh);
    expectAttempts(fresh);
    sync(fresh);
    const former = keepFormer(file, `${file}.${suffix}`);
    renameSync(fresh, file);
    return { former };
  } catch (error) {
    throw fileTrouble(error, file);
  }
}

/** @param part is replaced if it exists */
async function copyArchive(file: string, part: string): Promise<void> {
  if (!existsSync(file)) throw new StoreError(`There is no archive ${file}.`);
  if (statSync(file).size === 0) throw emptyFile(file);
  rmSync(part, { force: true });
  let source: DatabaseSync | null = null;
  try {
    source = new DatabaseSync(file, { readOnly: true, timeout: 5_000 });
    const isArchive = source
      .prepare("SELECT count(*) AS n FROM sqlite_schema WHERE name IN ('articles', 'messages')")
      .get();
    if (isArchive?.n !== 2) throw new StoreError(`${file} is a database, but not an archive of Attaché.`);
    await backup(source, part, { rate: ALL_PAGES });
    checkCopy(part);
  } catch (error) {
    throw inPlainWords(error, file);
  } finally {
    source?.close();
  }
  sync(part);
}

/** SQLITE_CORRUPT */
const CORRUPT = 11;

function checkCopy(part: string): void {
  const copy = new DatabaseSync(part);
  try {
    // One file without companions, whatever the journal of the original.
    copy.exec('PRAGMA journal_mode = DELETE');
    const { quick_check: found } = copy.prepare('PRAGMA quick_check(1)').get() as { quick_check: string };
    if (found !== 'ok') throw Object.assign(new Error(found), { errcode: CORRUPT });
  } finally {
    copy.close();
  }
}

/** @throws when it comes from a newer Attaché */
async function bringUpToDate(file: string): Promise<void> {
  await openSqlite(file).close();
}

/**
 * What the backup takes for unsent may have been sent since: it is looked for in its channel before it is sent again.
 * The keys of messages are random, so that those of other messages are never taken for it.
 */
function expectAttempts(file: string): void {
  const db = new DatabaseSync(file);
  try {
    db.exec(`
      PRAGMA journal_mode = DELETE;
      UPDATE messages SET state = 'attempted', attempted_at = 0,
        after = COALESCE((SELECT newest FROM channels WHERE channels.id = messages.channel), '0')
      WHERE state = 'due' AND key IS NOT NULL AND channel IN (SELECT id FROM channels WHERE server IS NOT NULL)`);
  } finally {
    db.close();
  }
}

/** @returns the name under which the former archive is kept; null: there was none */
function keepFormer(file: string, kept: string): string | null {
  if (!existsSync(file)) return null;
  emptyJournal(file);
  copyFileSync(file, kept, constants.COPYFILE_EXCL);
  sync(kept);
  // A journal belongs to its own database: beside another it would damage it.
  if (existsSync(`${file}-wal`)) renameSync(`${file}-wal`, `${kept}-wal`);
  rmSync(`${file}-shm`, { force: true });
  return kept;
}

/** Moves what the journal holds into the database, where that can be read. */
function emptyJournal(file: string): void {
  try {
    const db = new DatabaseSync(file);
    try {
      db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    } finally {
      db.close();
    }
  } catch {
    // Damaged, which may be why it is replaced: it is kept as it is, journal and all.
  }
}

function sync(file: string): void {
  const handle = openSync(file, 'r+');
  fsyncSync(handle);
  closeSync(handle);
}

function takenName(file: string): StoreError {
  return new StoreError(`${file} exists already. Name another file, or move it away.`);
}
