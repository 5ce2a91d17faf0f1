import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { migrate } from '../../../src/store/sqlite/migrate.ts';
import { openSqlite } from '../../../src/store/sqlite/open.ts';
import { openArchiveAt } from '../../support/archive.ts';
import { storeContract } from '../contract.ts';

let folder: string;
const databases: DatabaseSync[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'store-'));
});
afterEach(() => {
  for (const db of databases.splice(0)) db.close();
  rmSync(folder, { recursive: true });
});

describe('SQLite, in a file', () => {
  storeContract(async () => {
    const file = join(folder, 'attache.db');
    const store = await openArchiveAt(file);
    return {
      store,
      reopen: async () => {
        await store.close();
        return openSqlite(file);
      },
    };
  });

  it('makes the folders above it', async () => {
    const file = join(folder, 'deeper', 'still', 'attache.db');
    await openSqlite(file).close();
    expect(existsSync(file)).toBe(true);
  });

  it('keeps the last visits of each feed and forgets those before', async () => {
    const file = join(folder, 'attache.db');
    const store = openSqlite(file);
    await store.listFeeds(['https://a.example/', 'https://b.example/'], 0);
    for (const feed of ['https://a.example/', 'https://b.example/']) {
      const [state] = (await store.feedStates()).filter(({ url }) => url === feed);
      const visit = {
        feed,
        outcome: 'unchanged',
        status: 304,
        reason: null,
        fresh: 0,
        updated: 0,
        took: null,
      } as const;
      for (let at = 1; at <= 20; at++) await store.saveVisit({ ...visit, at }, state!);
    }
    await store.prune(10, { articles: 1_000, stories: 1_000, visits: 2 });
    const last = (await store.feedRecords(10)).map(({ visits }) => visits.map(({ at }) => at));
    expect(last).toEqual(Array(2).fill([20, 19, 18, 17, 16, 15]));
    await store.close();
    const rows = open(file).prepare('SELECT feed, at FROM visits ORDER BY feed, at').all();
    expect(rows.map(({ at }) => at)).toEqual([15, 16, 15, 16]);
  });
});

test('two archives give their first messages different keys: Discord would take one for the other', async () => {
  const notice = { channel: '7', watch: 'Docks', since: 0 };
  const keys = await Promise.all(
    ['a.db', 'b.db'].map(async (name) => {
      const store = openSqlite(join(folder, name));
      await store.saveNotices([notice], 1);
      const [first] = await store.outbox();
      await store.close();
      return first?.key;
    }),
  );
  expect(new Set(keys).size).toBe(2);
});

test('two archives give their first drafts different numbers: an old button finds nothing', async () => {
  const draft = { server: '1', person: '2', madeAt: 1_000, kind: 'watch', body: '{}' };
  const [first, second] = ['a.db', 'b.db'].map((name) => openSqlite(join(folder, name)));
  const id = await first!.saveDraft(draft);
  await second!.saveDraft(draft);
  expect(await second!.draft(id)).toBeNull();
  await Promise.all([first!.close(), second!.close()]);
});

function open(file: string): DatabaseSync {
  const db = new DatabaseSync(file);
  databases.push(db);
  return db;
}

describe('migrations', () => {
  const write = (name: string, sql: string) => writeFileSync(join(folder, name), sql);
  const run = (db: DatabaseSync) =>
    db
      .prepare('SELECT name FROM migrations')
      .all()
      .map(({ name }) => name);
  const copies = () => readdirSync(folder).filter((name) => name.includes('.before-'));
  const steps = () => pathToFileURL(`${folder}/`);

  it('run once, in order; before a later one the file is copied as it was', () => {
    const file = join(folder, 'a.db');
    const db = open(file);
    write('001-start.sql', 'CREATE TABLE t (a TEXT) STRICT;');
    migrate(db, file, steps());
    expect(copies()).toEqual([]);
    db.exec("INSERT INTO t VALUES ('kept')");
    write('002-more.sql', 'ALTER TABLE t ADD COLUMN b TEXT;');
    migrate(db, file, steps());
    migrate(db, file, steps());
    expect([run(db), copies().length]).toEqual([['001-start', '002-more'], 1]);
    expect(db.prepare('SELECT * FROM t').all()).toEqual([{ a: 'kept', b: null }]);
    expect(open(join(folder, copies()[0]!)).prepare('SELECT * FROM t').all()).toEqual([{ a: 'kept' }]);
  });

  it('that fail leave the file as it was', () => {
    const file = join(folder, 'a.db');
    const db = open(file);
    write('001-start.sql', 'CREATE TABLE t (a TEXT) STRICT;');
    migrate(db, file, steps());
    write('002-bad.sql', 'CREATE TABLE u (a TEXT) STRICT; CREATE TABLE t (a TEXT) STRICT;');
    expect(() => migrate(db, file, steps())).toThrow();
    expect(run(db)).toEqual(['001-start']);
    expect(db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").all()).toEqual([
      { name: 'migrations' },
      { name: 't' },
    ]);
  });

  it('one that comes later with a lower number is still run', () => {
    const file = join(folder, 'a.db');
    const db = open(file);
    write('001-start.sql', 'CREATE TABLE t (a TEXT) STRICT;');
    write('003-last.sql', 'CREATE TABLE v (a TEXT) STRICT;');
    migrate(db, file, steps());
    write('002-between.sql', 'CREATE TABLE u (a TEXT) STRICT;');
    migrate(db, file, steps());
    expect(run(db)).toEqual(['001-start', '002-between', '003-last']);
  });

  it('that an older version has counted are not run again, and nothing is lost', async () => {
    const file = join(folder, 'old.db');
    const shipped = new URL('../../../src/store/sqlite/migrations/', import.meta.url);
    const old = open(file);
    const counted = readdirSync(shipped).sort().slice(0, 10);
    for (const name of counted) old.exec(readFileSync(new URL(name, shipped), 'utf8'));
    old.exec(`PRAGMA user_version = ${counted.length};
      INSERT INTO stories VALUES (7, 0);
      INSERT INTO messages (id, kind, channel, watch, state, made_at, due_at) VALUES (5, 'alert', '7', 'Docks', 'due', 0, 0)`);
    const store = openSqlite(file);
    expect(await store.message(5)).toMatchObject({ id: 5, key: '5', watch: 'Docks' });
    expect(await store.messageByKey('5')).toMatchObject({ id: 5 });
    expect(await store.reserveIds({ articles: 1, stories: 1 })).toEqual({ articles: 1, stories: 8 });
    await store.close();
    expect(run(open(file)).slice(0, 10)).toEqual(counted.map((name) => name.replace('.sql', '')));
  });

  it('refuse a file of a newer program, in plain words', () => {
    const file = join(folder, 'a.db');
    open(file).exec('PRAGMA user_version = 99');
    expect(() => openSqlite(file)).toThrow(/a\.db was written by a newer Attaché/);
    const later = join(folder, 'b.db');
    openSqlite(later).close();
    open(later).exec("INSERT INTO migrations VALUES ('999-more')");
    expect(() => openSqlite(later)).toThrow(/b\.db was written by a newer Attaché \(999-more\)/);
  });
});
