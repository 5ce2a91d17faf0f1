import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openSqlite } from '../../../src/store/sqlite/open.ts';

const FEED = 'https://news.example/feed';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'attache-lines-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('the lines of an older archive, some of them put aside, are packed at the next start', async () => {
  const file = join(folder, 'attache.db');
  const older = openSqlite(file);
  await older.listFeeds([FEED], 0);
  await older.close();
  const mayor = {
    key: 'the mayor',
    line: 'The mayor',
    times: 1,
    at: 1,
    about: ['ferry late'],
    learned: false,
    kept: false,
  };
  const db = new DatabaseSync(file);
  const insert = db.prepare(
    'INSERT INTO lines (feed, key, line, times, at, about, learned, kept) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  insert.run(FEED, 'a paper', 'A paper!', 4, 2, '[]', 1, 0);
  insert.run(FEED, 'write to us', 'Write to us', 4, 3, '[]', 0, 1);
  insert.run(FEED, 'gone', 'Gone', 1, 1, '["rain"]', 0, 0);
  const aside = db.prepare('INSERT INTO line_changes (feed, at, change) VALUES (?, ?, ?)');
  for (const change of [
    { articles: 8, set: [mayor], forgotten: ['gone'] },
    { articles: 9, set: [{ ...mayor, times: 2 }], forgotten: ['write to us'] },
  ])
    aside.run(FEED, 5, deflateRawSync(JSON.stringify(change)));
  db.close();

  const store = openSqlite(file);
  const { articles, counts } = await store.linesOf(FEED);
  expect(articles).toBe(9);
  expect([...counts.values()].map(({ key, times, kept }) => [key, times, kept]).sort()).toEqual([
    ['a paper', 4, false],
    ['the mayor', 2, false],
    ['write to us', 4, true],
  ]);
  expect((await store.feedRecords(1))[0]!.learned).toEqual(['A paper!']);
  await store.close();
  const rest = new DatabaseSync(file);
  expect(rest.prepare('SELECT feed FROM lines UNION ALL SELECT feed FROM line_changes').all()).toEqual([]);
  rest.close();
});
