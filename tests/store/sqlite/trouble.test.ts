import { chmodSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { lockFolder } from '../../../src/store/sqlite/lock.ts';
import { openSqlite } from '../../../src/store/sqlite/open.ts';
import { inPlainWords, startTrouble } from '../../../src/store/sqlite/trouble.ts';
import { findings, placedArticle } from '../../support/articles.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trouble-'));
  file = join(folder, 'attache.db');
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true });
});

/** An archive with some articles in it. */
async function fill(): Promise<void> {
  const store = openSqlite(file);
  const numbers = Array.from({ length: 300 }, (_, n) => n + 1);
  await store.saveFindings(findings({ stories: numbers, articles: numbers.map((n) => placedArticle(n, n)) }));
  await store.close();
}

describe('an archive that cannot be used is told in a sentence, and is left as it is', () => {
  it('an empty file', () => {
    writeFileSync(file, '');
    expect(() => openSqlite(file)).toThrow(/attache\.db is an empty file.*Restore a backup, or delete the file/);
    expect(readFileSync(file)).toHaveLength(0);
  });

  it('a file that is no database', () => {
    writeFileSync(file, 'feeds: []\n'.repeat(500));
    expect(() => openSqlite(file)).toThrow(/attache\.db is not a database.*Restore a backup/);
    expect(readFileSync(file, 'utf8')).toBe('feeds: []\n'.repeat(500));
  });

  it('a file with a damaged page', async () => {
    await fill();
    const bytes = readFileSync(file);
    bytes.fill(0xa5, 4096 * 3, 4096 * 9);
    writeFileSync(file, bytes);
    expect(() => openSqlite(file)).toThrow(/attache\.db is damaged.*restore a backup/);
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  it('a file that was cut off', async () => {
    await fill();
    truncateSync(file, 4096 * 5);
    expect(() => openSqlite(file)).toThrow(/attache\.db is damaged/);
  });

  it.skipIf(process.getuid?.() === 0)('a file that may not be written', async () => {
    await fill();
    chmodSync(file, 0o400);
    chmodSync(folder, 0o500);
    expect(() => openSqlite(file)).toThrow(/attache\.db cannot be (?:written to|opened)/);
  });
});

test('that the disk is full is told as that: SQLite answers so beyond its page limit, too', async () => {
  await fill();
  const db = new DatabaseSync(file);
  const pages = Number(db.prepare('PRAGMA page_count').get()?.page_count);
  db.exec(`PRAGMA max_page_count = ${pages}`);
  try {
    db.exec('CREATE TABLE more (a); INSERT INTO more VALUES (randomblob(1000000))');
    expect.unreachable();
  } catch (error) {
    expect(inPlainWords(error, file)).toMatchObject({
      name: 'StoreError',
      message: expect.stringMatching(/attache\.db cannot grow: the disk is full.*continues without a restart/),
    });
    expect(startTrouble(error, file)).toMatchObject({
      name: 'StoreError',
      message: expect.stringMatching(/attache\.db cannot be opened: the disk is full.*then start the bot again/),
    });
  } finally {
    db.close();
  }
});

test.each([
  ['the folder itself', ''],
  ['a folder above it', 'below'],
])('a file in place of %s is told with what to do', (_, below) => {
  const folderThatIsAFile = join(folder, 'data');
  writeFileSync(folderThatIsAFile, '');
  const advice = /data.* cannot be used: a part of its path is a file.*Move the file away, or name another place/;
  expect(() => lockFolder(join(folderThatIsAFile, below))).toThrow(advice);
  expect(() => openSqlite(join(folderThatIsAFile, below, 'attache.db'))).toThrow(advice);
});
