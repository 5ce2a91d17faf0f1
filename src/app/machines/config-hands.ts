/** The shared configuration in the hands of people: files of a folder (for git), or one text in an editor. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import type { ConfigPlace, Edited } from '../../config/edit.ts';
import { checkConfig } from '../../config/load.ts';
import { FILE_NAMES, readConfigFile } from '../../config/read.ts';
import type { ConfigMistake, FileName } from '../../config/types.ts';
import { historyOf, newestTexts, writeTexts } from '../../store/postgres/config-rows.ts';
import { editShared } from './config.ts';
import { inPlainWords } from './trouble.ts';

/** Beside the files that were pulled: the version that they are of. */
const VERSION_FILE = '.version';

export interface Pulled {
  readonly version: number;
  readonly names: readonly string[];
}

/** Writes the newest texts as files into a folder. */
export async function pullTexts(pool: pg.Pool, dir: string): Promise<Pulled> {
  const { version, texts } = await newestTexts(pool).catch(inPlainWords);
  await mkdir(dir, { recursive: true });
  for (const { name, text } of texts) await writeFile(join(dir, name), text);
  await writeFile(join(dir, VERSION_FILE), `${version}\n`);
  return { version, names: texts.map(({ name }) => name) };
}

export type Pushed =
  | { readonly kind: 'pushed'; readonly names: readonly string[]; readonly version: number }
  | { readonly kind: 'mistakes'; readonly mistakes: readonly ConfigMistake[] }
  /** Somebody has changed the texts since they were pulled. */
  | { readonly kind: 'outdated'; readonly by: readonly { readonly name: string; readonly who: string }[] };

/** Makes the files of a folder the newest texts, those that differ, unless the texts were changed since the files were pulled. */
export async function pushTexts(pool: pg.Pool, { dir, shipped }: ConfigPlace, who: string): Promise<Pushed> {
  const read = await Promise.all(FILE_NAMES.map((name) => readConfigFile(name, dir, shipped)));
  const files = read.filter((one) => 'text' in one);
  const checked = checkConfig(
    files,
    read.filter((one) => 'message' in one),
  );
  if (checked.kind === 'mistakes') return checked;
  const base = await pulledVersion(dir);
  const { version, texts } = await newestTexts(pool).catch(inPlainWords);
  const textOf = new Map(texts.map(({ name, text }) => [name, text]));
  const own = files.filter(({ isShipped, name, text }) => !isShipped && textOf.get(name) !== text);
  if (version !== base) return { kind: 'outdated', by: texts.filter((one) => one.version > base) };
  if (own.length === 0) return { kind: 'pushed', names: [], version };
  if (!(await writeTexts(pool, { read: version, who, texts: own }).catch(inPlainWords)))
    return pushTexts(pool, { dir, shipped }, who);
  const now = version + own.length;
  await writeFile(join(dir, VERSION_FILE), `${now}\n`);
  return { kind: 'pushed', names: own.map(({ name }) => name), version: now };
}

/** Of a folder that was never pulled: 0, so that it becomes the first version only. */
async function pulledVersion(dir: string): Promise<number> {
  const text = await readFile(join(dir, VERSION_FILE), 'utf8').catch(() => '0');
  return Number.parseInt(text, 10) || 0;
}

/** Opens one text in a person's editor. What others change meanwhile stands: the person is told to begin again. */
export async function editByHand(
  pool: pg.Pool,
  shipped: string,
  { name, who, editor }: { readonly name: FileName; readonly who: string; readonly editor: string },
): Promise<Edited> {
  const { texts } = await newestTexts(pool).catch(inPlainWords);
  const before = texts.find((one) => one.name === name)?.text ?? '';
  const after = inEditor(name, before, editor);
  return editShared(pool, shipped, {
    ...{ name, who },
    change: (text) => (text === before ? { text: after } : { refused: 'somebody changed it meanwhile; edit it again' }),
  });
}

function inEditor(name: string, text: string, editor: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'attache-edit-'));
  try {
    const file = join(folder, name);
    writeFileSync(file, text, { mode: 0o600 });
    const { status } = spawnSync('/bin/sh', ['-c', `${editor} "$1"`, 'sh', file], { stdio: 'inherit' });
    return status === 0 ? readFileSync(file, 'utf8') : text;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** `12  watches.yaml  2026-11-29T04:00:00Z  Ada  +2 -1`, newest first. @param name of one text; null: of all */
export async function printHistory(pool: pg.Pool, name: FileName | null): Promise<string> {
  const versions = await historyOf(pool, name, 50).catch(inPlainWords);
  const lines = versions.map(({ version, name: text, at, who }) =>
    [String(version).padStart(5), text.padEnd(15), new Date(at).toISOString(), who].join('  '),
  );
  return lines.join('\n') || 'Nothing was written yet.';
}
