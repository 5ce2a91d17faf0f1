import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backupArchive, restoreArchive } from '../../../src/store/sqlite/backup.ts';
import { openSqlite } from '../../../src/store/sqlite/open.ts';
import { findings, placedArticle } from '../../support/articles.ts';

const NOW = Date.UTC(2026, 2, 4, 12);

let folder: string;
let file: string;
let copy: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'attache-backup-'));
  file = join(folder, 'attache.db');
  copy = join(folder, 'backups', 'copy.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

const save = (store: ReturnType<typeof openSqlite>, ...ids: number[]) =>
  store.saveFindings(findings({ stories: ids, articles: ids.map((id) => placedArticle(id, id)) }));

async function fill(...ids: number[]): Promise<void> {
  const store = openSqlite(file);
  await save(store, ...ids);
  await store.close();
}

async function storiesIn(archive: string): Promise<number[]> {
  const store = openSqlite(archive);
  const reports = await store.reportsSince({ since: 0, after: 0, most: 100 });
  await store.close();
  return reports.map(({ story }) => story);
}

describe('a backup', () => {
  it('has all that was saved until then, also what stands in the journal only, and nothing later', async () => {
    const store = openSqlite(file);
    await save(store, 1, 2);
    const bytes = await backupArchive(file, copy);
    await save(store, 3);
    await store.close();
    expect(bytes).toBe(readFileSync(copy).length);
    expect(readdirSync(join(folder, 'backups'))).toEqual(['copy.db']);
    expect(await storiesIn(copy)).toEqual([1, 2]);
    expect(await storiesIn(file)).toEqual([1, 2, 3]);
  });

  it('never replaces a file', async () => {
    await fill(1);
    const taken = join(folder, 'taken.db');
    writeFileSync(taken, 'precious');
    await expect(backupArchive(file, taken)).rejects.toThrow(/taken\.db exists already/);
    expect(readFileSync(taken, 'utf8')).toBe('precious');
  });

  it('is refused without an archive, and leaves nothing behind', async () => {
    await expect(backupArchive(file, copy)).rejects.toThrow(/There is no archive .*attache\.db/);
    expect(existsSync(file)).toBe(false);
    expect(readdirSync(join(folder, 'backups'))).toEqual([]);
  });

  it('of a damaged archive is refused: a copy of it would not help anybody', async () => {
    await fill(...Array.from({ length: 300 }, (_, n) => n + 1));
    const bytes = readFileSync(file);
    bytes.fill(0xa5, 4096 * 3, 4096 * 9);
    writeFileSync(file, bytes);
    await expect(backupArchive(file, copy)).rejects.toThrow(/is damaged|is not a database/);
    expect(existsSync(copy)).toBe(false);
  });

  it('is told in a sentence when its folder is a file', async () => {
    await fill(1);
    writeFileSync(join(folder, 'plain'), '');
    await expect(backupArchive(file, join(folder, 'plain', 'copy.db'))).rejects.toMatchObject({
      name: 'StoreError',
      message: expect.stringMatching(/plain cannot be used: a part of its path is a file/),
    });
  });
});

describe('a restored archive', () => {
  it('is as the backup was, and the former one is kept', async () => {
    await fill(1);
    await backupArchive(file, copy);
    await fill(2);
    const { former } = await restoreArchive(copy, file, NOW);
    expect(former).toBe(`${file}.replaced-2026-03-04T12-00-00-000Z`);
    expect(await storiesIn(file)).toEqual([1]);
    expect(await storiesIn(former!)).toEqual([1, 2]);
    expect(await storiesIn(copy)).toEqual([1]);
  });

  it('takes the place of a damaged or empty one, whose journal does not get into it', async () => {
    await fill(1);
    await backupArchive(file, copy);
    truncateSync(file, 4096 * 2);
    writeFileSync(`${file}-wal`, Buffer.alloc(8192, 0x37));
    await restoreArchive(copy, file, NOW);
    expect(await storiesIn(file)).toEqual([1]);
    writeFileSync(file, '');
    await restoreArchive(copy, file, NOW + 1);
    expect(await storiesIn(file)).toEqual([1]);
  });

  it('can be had where there is none', async () => {
    await fill(1);
    await backupArchive(file, copy);
    rmSync(file);
    expect(await restoreArchive(copy, file, NOW)).toEqual({ former: null });
    expect(await storiesIn(file)).toEqual([1]);
  });

  it.each<[string, (path: string) => void, RegExp]>([
    ['an empty file', (path) => writeFileSync(path, ''), /is an empty file/],
    ['a text', (path) => writeFileSync(path, 'feeds: []\n'.repeat(500)), /is not a database/],
    ['nothing', () => {}, /There is no archive/],
    [
      'another database',
      (path) => new DatabaseSync(path).exec('CREATE TABLE messages (id)'),
      /is a database, but not an archive of Attaché/,
    ],
  ])('is not made of %s: the archive stays as it is', async (_what, make, sentence) => {
    await fill(1);
    const odd = join(folder, 'odd.db');
    make(odd);
    await expect(restoreArchive(odd, file, NOW)).rejects.toThrow(sentence);
    expect(await storiesIn(file)).toEqual([1]);
    expect(readdirSync(folder).filter((name) => name.includes('replaced'))).toEqual([]);
  });

  it('is not made of an archive that a newer Attaché has written', async () => {
    await fill(1);
    await backupArchive(file, copy);
    const db = new DatabaseSync(copy);
    db.exec("INSERT INTO migrations (name) VALUES ('999-tomorrow')");
    db.close();
    await expect(restoreArchive(copy, file, NOW)).rejects.toThrow(/written by a newer Attaché \(999-tomorrow\)/);
    expect(await storiesIn(file)).toEqual([1]);
  });
});
