import { expect, it } from 'vitest';
import { Database } from '../../../src/store/sqlite/database.ts';

it('prepares a statement once, however often it is asked for', () => {
  const db = new Database(':memory:');
  db.exec('CREATE TABLE t (n)');
  expect(db.prepare('SELECT n FROM t')).toBe(db.prepare('SELECT n FROM t'));
  expect(db.prepare('SELECT n FROM t')).not.toBe(db.prepare('SELECT n AS m FROM t'));
  db.close();
});

it('keeps those that are used, however many others there were', () => {
  const db = new Database(':memory:');
  const [first, second] = [db.prepare('SELECT 1'), db.prepare('SELECT 2')];
  for (let n = 0; n < 1_000; n++)
    expect([db.prepare(`SELECT ${n} AS n`).get()?.n, db.prepare('SELECT 1')]).toEqual([n, first]);
  expect(db.prepare('SELECT 2')).not.toBe(second);
  expect(second.get()).toEqual({ 2: 2 });
  db.close();
});

it('reads what a table has become', () => {
  const db = new Database(':memory:');
  db.exec('CREATE TABLE t (n); INSERT INTO t VALUES (1)');
  expect(db.prepare('SELECT * FROM t').all()).toEqual([{ n: 1 }]);
  db.exec('ALTER TABLE t ADD COLUMN m DEFAULT 2');
  expect(db.prepare('SELECT * FROM t').all()).toEqual([{ n: 1, m: 2 }]);
  db.close();
});
