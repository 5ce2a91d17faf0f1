import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { packKeys } from '../../../src/store/rows/keys.ts';
import { packLines, unpackLines } from '../../../src/store/rows/lines.ts';
import { migrate } from '../../../src/store/sqlite/migrate.ts';
import { openSqlite } from '../../../src/store/sqlite/open.ts';

const MIGRATIONS = new URL('../../../src/store/sqlite/migrations/', import.meta.url);
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

it('prints, keys and lines that earlier versions kept apart stand together', async () => {
  const file = join(folder, 'attache.db');
  const before = join(folder, 'migrations');
  mkdirSync(before);
  for (const name of readdirSync(MIGRATIONS).filter((one) => one < '054'))
    copyFileSync(new URL(name, MIGRATIONS), join(before, name));
  const db = new DatabaseSync(file);
  migrate(db, file, pathToFileURL(`${before}/`));
  const item = { title: 'storm nears', publishedAt: 1, text: '1iobls8', url: null };
  const keys = packKeys([{ seen: [{ key: 'guid:1', item }], shared: [], at: 7 }]);
  const line = { key: 'a paper', line: 'A paper!', times: 4, at: 1, about: [], learned: true, kept: false };
  db.prepare('INSERT INTO feeds (url, listed, counted) VALUES (?, 1, 5)').run(FEED);
  const insert = db.prepare('INSERT INTO prints (feed, items, keys) VALUES (?, ?, ?)');
  insert.run(FEED, new Uint8Array([1, 2]), keys);
  insert.run('https://left.example/', new Uint8Array([3]), keys);
  const counts = new Map([[line.key, line]]);
  db.prepare('INSERT INTO packed_lines (feed, at, learned, lines) VALUES (?, 1, ?, ?)').run(
    ...[FEED, '["A paper!"]', packLines({ articles: 5, counts })],
  );
  db.close();

  const store = openSqlite(file);
  expect(Array.from((await store.printsOf(FEED))!)).toEqual([1, 2]);
  expect(await store.linesOf(FEED)).toEqual({ articles: 5, counts });
  expect((await store.feedRecords(1)).map(({ learned }) => learned)).toEqual([['A paper!']]);
  for (const feed of [FEED, 'https://left.example/'])
    expect((await store.seenKeys(feed, ['guid:1'])).get('guid:1')).toEqual({ isShared: false, listedAt: 7, item });
  await store.close();
});

it('lines come back as they were packed', () => {
  const key = fc.string({ maxLength: 3 });
  const line = fc.record({
    key,
    line: fc.constantFrom('', 'A paper!'),
    times: fc.integer({ min: 1, max: 2 }),
    at: fc.nat(2),
    about: fc.array(fc.constantFrom('', 'ferry late'), { maxLength: 2 }),
    learned: fc.boolean(),
    kept: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.uniqueArray(line, { selector: (one) => one.key }), (all) => {
      const counts = new Map(all.map((one) => [one.key, one]));
      const found = unpackLines(packLines({ articles: 1, counts }));
      expect(new Map(found.map((one) => [one.key, one]))).toEqual(counts);
      expect(found).toHaveLength(all.length);
    }),
  );
});
