import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { migrateToPostgres } from '../../../src/cli/migrate-to-postgres.ts';
import { carryOver } from '../../../src/store/postgres/carry-over.ts';
import { openPostgres } from '../../../src/store/postgres/open.ts';
import { openPool } from '../../../src/store/postgres/pool.ts';
import { openSqlite } from '../../../src/store/sqlite/open.ts';
import type { Store } from '../../../src/store/store.ts';
import { findings, match, placedArticle } from '../../support/articles.ts';
import { type Cluster, HAS_POSTGRES, openCluster } from '../../support/postgres.ts';
import { runHere } from '../../support/script.ts';

const FEED = 'https://news.example/feed';
const SLOGAN = { key: 'a paper', line: 'A paper!', at: 1_000, about: ['ferry late'], learned: true, kept: false };

describe.skipIf(!HAS_POSTGRES)('npm run migrate-to-postgres', () => {
  let cluster: Cluster;
  let folder: string;
  let url: string;
  beforeAll(async () => {
    cluster = await openCluster();
  });
  afterAll(() => cluster?.stop());
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'attache-carry-'));
    url = await cluster.database();
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const env = () => ({ ATTACHE_DATABASE: url, ATTACHE_DATA: folder });
  const migrate = () => runHere(migrateToPostgres, [], env());

  async function fill(store: Store): Promise<void> {
    await store.listFeeds([FEED], 1_000);
    for (let n = 1; n <= 3; n++) {
      const { articles, stories } = await store.reserveIds({ articles: 1, stories: 1 });
      await store.saveFindings(
        findings({
          at: 2_000,
          feed: FEED,
          seen: [{ key: `guid:${n}`, item: null }],
          prints: Uint8Array.of(n),
          lines: { articles: n, set: [{ ...SLOGAN, times: n }], forgotten: [] },
          stories: [stories],
          articles: [
            placedArticle(articles, stories, { title: `Ferry ${n} stops \0 half \uD83D`, collectedAt: 2_000 }),
          ],
          matches: [{ ...match('7', 'Ferries'), article: articles }],
          messages: [{ id: -1, kind: 'alert', channel: '7', watch: 'Ferries', dueAt: 2_000 }],
          alerts: [{ story: stories, channel: '7', message: -1, lead: articles, watches: ['Ferries'] }],
        }),
      );
    }
    await store.remember('logins', '[1]');
  }

  it('carries all of an archive over, whatever its characters, and can be repeated', async () => {
    const before = openSqlite(join(folder, 'attache.db'));
    await fill(before);
    const kept = { files: await Promise.all([1, 2, 3].map((n) => before.storyFile(n))), outbox: await before.outbox() };
    await before.close();
    // As its users run it.
    const first = spawnSync(process.execPath, ['src/cli/migrate-to-postgres.ts'], {
      encoding: 'utf8',
      env: { ...process.env, ...env() },
    });
    expect([first.stderr, first.status]).toEqual(['', 0]);
    expect(first.stdout).toMatch(/articles +3 → +3/);
    expect((await migrate()).status).toBe(0);
    const after = await openPostgres(url);
    expect(await Promise.all([1, 2, 3].map((n) => after.storyFile(n)))).toEqual(kept.files);
    expect(await after.outbox()).toEqual(kept.outbox);
    expect((await after.seenKeys(FEED, ['guid:1', 'guid:2', 'guid:3'])).size).toBe(3);
    expect(Array.from((await after.printsOf(FEED))!)).toEqual([3]);
    const lines = new Map([[SLOGAN.key, { ...SLOGAN, times: 3 }]]);
    expect(await after.linesOf(FEED)).toEqual({ articles: 3, counts: lines });
    expect(await after.reserveIds({ articles: 1, stories: 1 })).toEqual({ articles: 4, stories: 4 });
    expect(await after.remembered('logins')).toBe('[1]');
    await after.close();
  });

  it('goes on where it was broken off', async () => {
    const file = join(folder, 'attache.db');
    const before = openSqlite(file);
    await fill(before);
    const outbox = await before.outbox();
    await before.close();
    await (await openPostgres(url)).close();
    const [sqlite, pool] = [new DatabaseSync(file, { readOnly: true }), openPool(url, 2)];
    for await (const { table } of carryOver(sqlite, pool)) if (table === 'articles') break;
    sqlite.close();
    await pool.end();
    expect(await migrate()).toMatchObject({ status: 0, out: expect.stringContaining('All of it stands') });
    const after = await openPostgres(url);
    expect(await after.outbox()).toEqual(outbox);
    await after.close();
  });

  it('mixes no two archives: a database that a bot has used is left alone', async () => {
    await openSqlite(join(folder, 'attache.db')).close();
    const used = await openPostgres(url);
    await fill(used);
    await used.close();
    expect(await migrate()).toMatchObject({ status: 1, err: expect.stringContaining('not empty') });
  });

  it('says where there is no archive', async () => {
    expect(await migrate()).toMatchObject({ status: 1, err: expect.stringContaining(folder) });
  });
});
