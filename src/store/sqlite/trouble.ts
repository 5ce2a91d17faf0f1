/** SQLite's errors as sentences for operators. */
import { StoreError } from '../store.ts';

/** SQLite's primary result codes (its docs, Result and Error Codes). */
const SENTENCES: Readonly<Record<number, string>> = {
  5: 'is locked by another program. Close that, then try again.',
  8: 'cannot be written to. Give the bot the right to write the file and its folder.',
  10: 'cannot be read or written: the disk reports an error. Look at the disk, then restore a backup if the file is damaged.',
  11: 'is damaged. Nothing was changed in it. Stop the bot and restore a backup, or move the file away to begin anew.',
  13: 'cannot grow: the disk is full. Free some space; the bot then continues without a restart.',
  14: 'cannot be opened. Check that its folder exists and that the bot may write there.',
  26: 'is not a database, or is damaged at its beginning. Nothing was changed in it. Restore a backup, or move the file away to begin anew.',
};

/** An error of SQLite, while the bot runs, as a sentence about that file; any other as it is. */
export function inPlainWords(error: unknown, file: string): unknown {
  const { errcode } = error as { errcode?: number };
  const sentence = SENTENCES[(errcode ?? 0) & 0xff];
  return sentence ? new StoreError(`${file} ${sentence}`, { cause: error }) : error;
}

/** The same for an error at the start, when there is no bot yet that could continue. */
export function startTrouble(error: unknown, file: string): unknown {
  const { errcode } = error as { errcode?: number };
  if (((errcode ?? 0) & 0xff) !== FULL) return inPlainWords(error, file);
  const sentence = 'cannot be opened: the disk is full. Free some space, then start the bot again.';
  return new StoreError(`${file} ${sentence}`, { cause: error });
}

/** SQLITE_FULL */
const FULL = 13;

/** The file has nothing in it, which a store never leaves behind. */
export function emptyFile(file: string): StoreError {
  return new StoreError(
    `${file} is an empty file, not an archive. Restore a backup, or delete the file to begin with a new archive.`,
  );
}

/** What the file system cannot do, by its codes. */
const FILE_SENTENCES: Readonly<Record<string, string>> = {
  EACCES: 'may not be written by this user. Give the user who runs the bot the right to write there.',
  EPERM: 'may not be written by this user. Give the user who runs the bot the right to write there.',
  EROFS: 'is on a read-only disk. Name another place.',
  ENOSPC: 'cannot be written: the disk is full. Free some space and try again.',
  ENOTDIR:
    'cannot be used: a part of its path is a file, not a folder. Move the file away, or name another place (ATTACHE_DATA).',
  EEXIST:
    'cannot be used: a part of its path is a file, not a folder. Move the file away, or name another place (ATTACHE_DATA).',
};

/** An error of the file system as a sentence about that path; any other as it is. */
export function fileTrouble(error: unknown, path: string): unknown {
  const sentence = FILE_SENTENCES[(error as NodeJS.ErrnoException).code ?? ''];
  return sentence ? new StoreError(`${path} ${sentence}`, { cause: error }) : error;
}
