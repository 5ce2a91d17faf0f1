/** An empty archive: a copy of one that was brought up to date once, because running all migrations takes longer than many tests. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqlite } from '../../src/store/sqlite/open.ts';

let empty: Promise<Uint8Array> | null = null;

async function makeEmpty(): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'attache-empty-'));
  const file = join(folder, 'attache.db');
  await openSqlite(file).close();
  const bytes = readFileSync(file);
  rmSync(folder, { recursive: true });
  return bytes;
}

/** Opens the archive; where there is none yet, an empty one. */
export async function openArchiveAt(file: string): Promise<ReturnType<typeof openSqlite>> {
  empty ??= makeEmpty();
  if (!existsSync(file)) writeFileSync(file, await empty);
  return openSqlite(file);
}
