/** Applies a command's change to a file: checks the whole configuration first, writes atomically, and never overwrites a manual edit. */
import { readFileSync, renameSync } from 'node:fs';
import { link, open, realpath, stat, unlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { checkConfig } from './load.ts';
import { FILE_NAMES, readConfigFile } from './read.ts';
import type { Config, ConfigFile, ConfigMistake, FileName } from './types.ts';

/** Turns a file's text into the changed text, or says why it cannot. */
export type Change = (text: string) => { readonly text: string } | { readonly refused: string };

export type Edited =
  | { readonly kind: 'edited'; readonly before: string; readonly after: string; readonly config: Config }
  /** The changed configuration would be invalid; nothing was written. */
  | { readonly kind: 'mistakes'; readonly mistakes: readonly ConfigMistake[] }
  /** Nothing was written; `reason` is for people. */
  | { readonly kind: 'refused'; readonly reason: string };

export interface ConfigPlace {
  readonly dir: string;
  /** The shipped folder, for optional files that are absent. */
  readonly shipped: string;
}

/** Pauses before retrying, ms, because an editor may be in the middle of saving. */
const PAUSES = [1, 4, 16, 64, 256, 512];
/** Edits run one after another, also on different files, because each is checked against all files. */
let last: Promise<unknown> = Promise.resolve();

/** Changes one configuration file. Expected failures are values; other edits wait for this one. */
export function editFile(
  place: ConfigPlace,
  name: 'feeds.yaml' | 'watches.yaml' | 'thesaurus.yaml' | 'settings.yaml',
  change: Change,
): Promise<Edited> {
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
    return { kind: 'refused', reason: `${name} keeps changing; try again in a moment` };
  } catch (error) {
    return { kind: 'refused', reason: whyNot(name, (error as NodeJS.ErrnoException).code, error) };
  }
}

/**
 * @param isLast on the last attempt, a missing, empty or invalid file is accepted as such; before, it may be half saved
 * @returns null when the file changed meanwhile, so that the caller retries
 */
async function editOnce(place: ConfigPlace, name: FileName, change: Change, isLast: boolean): Promise<Edited | null> {
  const files = await Promise.all(FILE_NAMES.map((one) => readConfigFile(one, place.dir, place.shipped)));
  const unread = files.filter((one) => 'message' in one);
  const read = files.filter((one): one is ConfigFile => 'text' in one);
  const kept = read.find((one) => one.name === name);
  const file = kept && ownFile(kept, place);
  if (!isLast && (!kept?.text || checkConfig(read, unread).kind === 'mistakes')) return null;
  if (!file) return { kind: 'mistakes', mistakes: unread };
  const made = change(file.text);
  if ('refused' in made) return { kind: 'refused', reason: made.refused };
  const checked = checkConfig(
    read.map((one) => (one === kept ? { ...file, text: made.text } : one)),
    unread,
  );
  if (checked.kind === 'mistakes') return checked;
  const write = file === kept ? replace : create;
  if (made.text !== file.text && !(await write(file, made.text))) return null;
  return { kind: 'edited', before: file.text, after: made.text, config: checked.config };
}

/**
 * The file in one's own folder. An optional one that is absent there begins empty, above the shipped one; settings, which
 * are not laid over the shipped ones, begin as a copy of those.
 */
function ownFile(file: ConfigFile, { dir }: ConfigPlace): ConfigFile {
  if (resolve(dirname(file.path)) === resolve(dir)) return file;
  if (file.name === 'settings.yaml') return { name: file.name, path: join(dir, file.name), text: file.text };
  return { name: file.name, path: join(dir, file.name), text: '', beneath: { path: file.path, text: file.text } };
}

/** Writes a new file, whole or not at all. @returns false when somebody else has made it meanwhile */
async function create({ path }: ConfigFile, text: string): Promise<boolean> {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.new`);
  await writeFile(beside, text, { flush: true });
  try {
    await link(beside, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await unlink(beside);
  }
}

/**
 * Writes a temporary file and renames it over the original; follows links and keeps the file mode. There is no await
 * between the last comparison and the rename, so nothing in this process, and hardly any other, can change the file between.
 * @returns false when the file no longer has the text that we read
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
  const isAsRead = hasText(target, text);
  if (isAsRead) renameSync(beside, target);
  else await unlink(beside);
  return isAsRead;
}

/** Null: an editor has removed the file, and is about to replace it. */
async function findTarget(path: string): Promise<{ readonly target: string; readonly mode: number } | null> {
  try {
    const target = await realpath(path);
    return { target, mode: (await stat(target)).mode };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function hasText(path: string, text: string): boolean {
  try {
    return readFileSync(path, 'utf8') === text;
  } catch {
    return false;
  }
}

function whyNot(name: string, code: string | undefined, error: unknown): string {
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return `the configuration is read-only here; change ${name} at its source`;
  if (code === 'EBUSY') return `${name} is mounted as a single file; mount its folder instead`;
  if (code === 'ENOSPC') return `the disk is full; ${name} was not changed`;
  return `${name} could not be written: ${(error as Error).message}`;
}
