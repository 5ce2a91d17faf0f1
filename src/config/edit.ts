/** A command's change to a file: checked whole before it is written, written whole or not at all, never over a hand's edit. */
import { readFileSync, renameSync } from 'node:fs';
import { open, realpath, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { checkConfig } from './load.ts';
import { readConfigFile } from './read.ts';
import type { Config, ConfigFile, ConfigMistake, FileName } from './types.ts';

/** What the change makes of the file's text; a refusal says why it cannot be made of this one. */
export type Change = (text: string) => { readonly text: string } | { readonly refused: string };

export type Edited =
  | { readonly kind: 'edited'; readonly before: string; readonly after: string; readonly config: Config }
  /** The changed configuration would not be right: nothing was written. */
  | { readonly kind: 'mistakes'; readonly mistakes: readonly ConfigMistake[] }
  /** In plain words; nothing was written. */
  | { readonly kind: 'refused'; readonly reason: string };

export interface ConfigPlace {
  readonly dir: string;
  /** The shipped folder, for optional files that are absent. */
  readonly shipped: string;
}

const NAMES: readonly FileName[] = ['feeds.yaml', 'watches.yaml', 'publishers.yaml', 'thesaurus.yaml', 'settings.yaml'];
/** Pauses before the file is looked at again, ms: a hand's editor may be in the middle of saving. One that saves on is a program. */
const PAUSES = [1, 4, 16, 64, 256, 512];
/** One edit after the other, also of different files: each is checked with all the others. */
let last: Promise<unknown> = Promise.resolve();

/** Changes one file of the configuration. Expected trouble is a value; other edits wait for this one. */
export function editFile(place: ConfigPlace, name: 'feeds.yaml' | 'watches.yaml', change: Change): Promise<Edited> {
  const edited = last.then(() => tryEdit(place, name, change));
  last = edited.catch(() => {});
  return edited;
}

async function tryEdit(place: ConfigPlace, name: FileName, change: Change): Promise<Edited> {
  try {
    for (const pause of PAUSES) {
      const edited = await editOnce(place, name, change, pause === PAUSES.at(-1));
      if (edited) return edited;
      await sleep(pause);
    }
    return { kind: 'refused', reason: `${name} is being changed by someone else all the time; try again in a moment` };
  } catch (error) {
    return { kind: 'refused', reason: whyNot(name, (error as NodeJS.ErrnoException).code, error) };
  }
}

/**
 * @param isLast what is missing, empty or mistaken may be half saved: only on the last look it is taken for what it says
 * @returns null when the file changed under our hands: look again at what it says now
 */
async function editOnce(place: ConfigPlace, name: FileName, change: Change, isLast: boolean): Promise<Edited | null> {
  const files = await Promise.all(NAMES.map((one) => readConfigFile(one, place.dir, place.shipped)));
  const unread = files.filter((one) => 'message' in one);
  const read = files.filter((one): one is ConfigFile => 'text' in one);
  const file = read.find((one) => one.name === name);
  if (!isLast && (!file?.text || checkConfig(read, unread).kind === 'mistakes')) return null;
  if (!file) return { kind: 'mistakes', mistakes: unread };
  const made = change(file.text);
  if ('refused' in made) return { kind: 'refused', reason: made.refused };
  const checked = checkConfig(
    read.map((one) => (one === file ? { ...file, text: made.text } : one)),
    unread,
  );
  if (checked.kind === 'mistakes') return checked;
  if (made.text !== file.text && !(await replace(file, made.text))) return null;
  return { kind: 'edited', before: file.text, after: made.text, config: checked.config };
}

/**
 * Writes beside the file and renames over it; a link is followed, and the file keeps its mode. The last look and the
 * renaming follow each other without an await: nobody of this process comes between, and others have microseconds.
 * @returns false when the file no longer says what we read
 */
async function replace({ path, text }: ConfigFile, by: string): Promise<boolean> {
  const found = await findTarget(path);
  if (!found) return false;
  const { target, mode } = found;
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.new`);
  const handle = await open(beside, 'w', mode);
  try {
    await handle.writeFile(by);
    await handle.chmod(mode);
    await handle.sync();
  } catch (error) {
    await unlink(beside);
    throw error;
  } finally {
    await handle.close();
  }
  const isAsRead = saysStill(target, text);
  if (isAsRead) renameSync(beside, target);
  else await unlink(beside);
  return isAsRead;
}

/** Null: an editor has taken the file away, to put another in its place. */
async function findTarget(path: string): Promise<{ readonly target: string; readonly mode: number } | null> {
  try {
    const target = await realpath(path);
    return { target, mode: (await stat(target)).mode };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function saysStill(path: string, text: string): boolean {
  try {
    return readFileSync(path, 'utf8') === text;
  } catch {
    return false;
  }
}

function whyNot(name: string, code: string | undefined, error: unknown): string {
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return `the configuration is read-only here: change ${name} where it comes from`;
  if (code === 'EBUSY') return `${name} is mounted by itself: mount its folder instead, then it can be changed`;
  if (code === 'ENOSPC') return `the disk is full: ${name} was not changed`;
  return `${name} could not be written: ${(error as Error).message}`;
}
