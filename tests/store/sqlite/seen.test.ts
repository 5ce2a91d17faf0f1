import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openSqlite } from '../../../src/store/sqlite/open.ts';
import { workInAll } from '../../../src/store/sqlite/put-aside.ts';
import { findings } from '../../support/articles.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'attache-seen-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const KEYS = ['guid:1', 'guid:2', 'url:https://news.example/ähre', 'title:it’s'];
const FEED = findings({}).feed;
const key = fc.constantFrom(...KEYS);
const item = fc.option(
  fc.record({
    title: fc.constantFrom('storm nears', 'calm returns'),
    publishedAt: fc.option(fc.nat(2)),
    text: fc.constant('1iobls8'),
    url: fc.constant(null),
  }),
);
const visit = fc.record({
  seen: fc.array(fc.record({ key, item }), { maxLength: 4 }),
  shared: fc.array(key, { maxLength: 2 }),
});

it('keys that are put aside are the same as those that are not', async () => {
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(visit, { minLength: 6, maxLength: 12 }), async (visits) => {
      runs += 1;
      const files = ['aside', 'at once'].map((name) => join(folder, `${runs} ${name}.db`));
      const [aside, atOnce] = files.map((file) => openSqlite(file));
      // Of a feed that has no row nothing is put aside.
      await aside!.listFeeds([FEED], 0);
      for (const [at, one] of visits.entries()) {
        await aside!.saveFindings(findings({ ...one, at }));
        await atOnce!.saveFindings(findings({ ...one, at }));
        const [found, expected] = [await aside!.seenKeys(FEED, KEYS), await atOnce!.seenKeys(FEED, KEYS)];
        expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
      }
      await Promise.all([aside!.close(), atOnce!.close()]);
      const [found, expected] = files.map(rowsOf);
      expect(found).toEqual(expected);
    }),
    { numRuns: 25 },
  );
});

it('is worked in once it is much', async () => {
  const file = join(folder, 'attache.db');
  const store = openSqlite(file);
  await store.listFeeds([FEED], 0);
  const said = (n: number) => ({ title: `${n} ${Math.sin(n)}`, publishedAt: n, text: `${Math.cos(n)}`, url: null });
  for (let n = 0; n < 200; n++)
    await store.saveFindings(findings({ at: n, seen: [{ key: `guid:${n}`, item: said(n) }] }));
  const keys = Array.from({ length: 200 }, (_, n) => `guid:${n}`);
  expect((await store.seenKeys(FEED, keys)).size).toBe(200);
  await store.close();
  const db = new DatabaseSync(file);
  const { rows, aside } = db
    .prepare('SELECT (SELECT COUNT(*) FROM seen) AS rows, LENGTH(keys) AS aside FROM feeds')
    .get()!;
  db.close();
  expect(Number(rows)).toBeGreaterThan(100);
  expect(Number(aside)).toBeLessThanOrEqual(2_300);
});

function rowsOf(file: string): unknown {
  const db = new DatabaseSync(file);
  workInAll(db);
  const rows = db.prepare('SELECT * FROM seen ORDER BY feed, key').all();
  db.close();
  return rows;
}
