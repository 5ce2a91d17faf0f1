/** The last import of a list of feeds from a terminal, kept beside the configuration so that it can be undone. */
import { mkdir, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { findRows, removeRows } from '../../config/rows.ts';

const record = z.object({
  /** When it was added, ms. */
  at: z.number(),
  /** The list's name. */
  file: z.string(),
  /** The rows of feeds.yaml as they were added. */
  rows: z.array(z.object({ url: z.string(), publisher: z.string(), text: z.string() })).min(1),
});

export type LastImport = Readonly<z.infer<typeof record>>;

const pathIn = (dir: string): string => join(dir, '.last-feed-import.json');

/** Whole or not at all. Only its owner may read it: addresses of feeds may be secret. */
export async function keepLastImport(dir: string, last: LastImport): Promise<void> {
  await mkdir(dir, { recursive: true });
  const beside = `${pathIn(dir)}.${process.pid}.new`;
  await writeFile(beside, JSON.stringify(last), { mode: 0o600 });
  await rename(beside, pathIn(dir));
}

/** @returns null where nothing was imported, or what was kept of it cannot be read */
export async function lastImport(dir: string): Promise<LastImport | null> {
  try {
    return record.parse(JSON.parse(await readFile(pathIn(dir), 'utf8')));
  } catch {
    return null;
  }
}

export function forgetLastImport(dir: string): Promise<void> {
  return unlink(pathIn(dir));
}

type ImportedRow = LastImport['rows'][number];

/** What undoing an import does to feeds.yaml. */
export interface ImportUndo {
  /** Rows that go. */
  readonly same: readonly ImportedRow[];
  /** Rows that were changed since, and stay. */
  readonly changed: readonly ImportedRow[];
  /** Rows that are gone already. */
  readonly gone: readonly ImportedRow[];
}

export function undoOf({ rows }: LastImport, text: string): ImportUndo {
  const keys = rows.map(({ url }) => ({ url }));
  const now = findRows(text, 'feeds', keys);
  return {
    same: rows.filter((row, n) => now[n]?.text === row.text),
    changed: rows.filter((row, n) => now[n] && now[n].text !== row.text),
    gone: rows.filter((_, n) => !now[n]),
  };
}

/** The text without the rows that still read as they were added. */
export function withoutImport(last: LastImport, text: string): string {
  const keys = undoOf(last, text).same.map(({ url }) => ({ url }));
  return keys.length === 0 ? text : removeRows(text, 'feeds', keys);
}
