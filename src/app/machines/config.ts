/** The configuration where several machines share it: the five texts as versioned rows, checked as files are. */
import { join } from 'node:path';
import type pg from 'pg';
import type { Change, ConfigPlace, Edited } from '../../config/edit.ts';
import { checkConfig } from '../../config/load.ts';
import { FILE_NAMES, readConfigFile } from '../../config/read.ts';
import type { ConfigFile, ConfigMistake, FileName, Loaded } from '../../config/types.ts';
import { type ConfigVersion, newestTexts, newestVersion, writeTexts } from '../../store/postgres/config-rows.ts';
import { StoreError } from '../../store/store.ts';
import { inPlainWords } from './trouble.ts';

/** The texts of one version. */
export interface SharedTexts {
  readonly version: number;
  readonly files: readonly ConfigFile[];
  readonly unread: readonly ConfigMistake[];
}

/** How often a change is tried on the newest text: with so many at once, some person is told to try again. */
const TRIES = 20;

/** The newest texts; for optional ones that are absent, the shipped ones. */
export async function readShared(pool: pg.Pool, shipped: string): Promise<SharedTexts> {
  const { version, texts } = await newestTexts(pool).catch(inPlainWords);
  const all = await Promise.all(FILE_NAMES.map((name) => fileOf(name, texts, shipped)));
  return {
    version,
    files: all.filter((one) => 'text' in one),
    unread: all.filter((one) => 'message' in one),
  };
}

export const checkShared = ({ files, unread }: SharedTexts): Loaded => checkConfig(files, unread);

/** Where a text of the database says that it is from. */
const pathOf = (name: FileName) => join('database', name);

/** A folder that cannot be. */
const NOWHERE = '/dev/null';
const MISSING = { message: 'the database has no such text', advice: 'write the file, then: npm run config -- push' };

/** @returns a row's text, with the shipped one beneath or instead of it as `readConfigFile` does for files */
async function fileOf(
  name: FileName,
  texts: readonly ConfigVersion[],
  shipped: string,
): Promise<ConfigFile | ConfigMistake> {
  const own = texts.find((one) => one.name === name);
  const instead = await readConfigFile(name, NOWHERE, shipped);
  if (!own) return 'text' in instead ? instead : { ...instead, ...MISSING };
  const file = { name, path: pathOf(name), text: own.text };
  if (name !== 'thesaurus.yaml' || !('text' in instead)) return file;
  return { ...file, beneath: { path: instead.path, text: instead.text } };
}

/** At the first start, the files of a folder become the first versions. @returns whether they did */
export async function takeFiles(pool: pg.Pool, { dir, shipped }: ConfigPlace, who: string): Promise<boolean> {
  if ((await newestVersion(pool).catch(inPlainWords)) > 0) return false;
  const read = await Promise.all(FILE_NAMES.map((name) => readConfigFile(name, dir, shipped)));
  const texts = read.flatMap((one) => ('text' in one && !one.isShipped ? [{ name: one.name, text: one.text }] : []));
  return writeTexts(pool, { read: 0, who, texts }).catch(inPlainWords);
}

/**
 * Changes one text, on the newest version: where somebody was faster, the change is made again on what he has written. So of
 * two edits at once both stand, and comments stay.
 */
export async function editShared(
  pool: pg.Pool,
  shipped: string,
  { name, change, who }: { readonly name: FileName; readonly change: Change; readonly who: string },
): Promise<Edited> {
  try {
    for (let n = 0; n < TRIES; n++) {
      const edited = await tryEdit(await readShared(pool, shipped), { name, change });
      if (edited.kind !== 'edited' || edited.before === edited.after) return edited;
      const texts = [{ name, text: edited.after }];
      if (await writeTexts(pool, { read: edited.read, who, texts }).catch(inPlainWords)) return edited;
    }
    return { kind: 'refused', reason: `${name} keeps changing; try again in a moment` };
  } catch (error) {
    if (error instanceof StoreError) return { kind: 'refused', reason: error.message };
    throw error;
  }
}

/** A text of one's own that begins: empty, above the shipped one; settings, as a copy of those. */
function ownText({ name, path, text }: ConfigFile): ConfigFile {
  const own = { name, path: pathOf(name) };
  return name === 'settings.yaml' ? { ...own, text } : { ...own, text: '', beneath: { path, text } };
}

async function tryEdit(
  { version, files, unread }: SharedTexts,
  { name, change }: { readonly name: FileName; readonly change: Change },
): Promise<Exclude<Edited, { kind: 'edited' }> | (Extract<Edited, { kind: 'edited' }> & { readonly read: number })> {
  const kept = files.find((one) => one.name === name);
  if (!kept) return { kind: 'mistakes', mistakes: unread };
  const file = kept.isShipped ? ownText(kept) : kept;
  const made = change(file.text);
  if ('refused' in made) return { kind: 'refused', reason: made.refused };
  const changed = files.map((one) => (one === kept ? { ...file, text: made.text } : one));
  const checked = checkConfig(changed, unread);
  if (checked.kind === 'mistakes') return checked;
  return { kind: 'edited', before: file.text, after: made.text, config: checked.config, read: version };
}
