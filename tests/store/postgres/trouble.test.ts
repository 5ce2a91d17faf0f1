import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { stories } from '../../../src/cli/stories.ts';
import { watch } from '../../../src/cli/watch.ts';
import { openPostgres } from '../../../src/store/postgres/open.ts';
import { openPool } from '../../../src/store/postgres/pool.ts';
import { unfit } from '../../../src/store/postgres/trouble.ts';
import { findings, placedArticle } from '../../support/articles.ts';
import { type Cluster, HAS_POSTGRES, openCluster } from '../../support/postgres.ts';
import { runHere } from '../../support/script.ts';

const PASSWORD = 'sEcret77';

/** The sentence of a failed start; it must not show the password. */
async function told(url: string): Promise<string> {
  const error = await openPostgres(url).then(
    () => expect.unreachable(),
    (failed: Error) => failed,
  );
  expect(error.name).toBe('StoreError');
  expect(error.message).not.toContain(PASSWORD);
  return error.message;
}

test.each([`mysql://a:${PASSWORD}@h/d`, `postgres://a:${PASSWORD}#1@h/d`, `postgres://a:1/${PASSWORD}@h/d`, 'data.db'])(
  'an address that cannot be read is told with how it is written',
  async (address) => {
    expect(await told(address)).toContain('Write postgres://user:password@host/database');
  },
);

test('a server that does not answer is told', async () => {
  expect(await told(`postgres://a:${PASSWORD}@127.0.0.1:1/news`)).toMatch(
    /^The database 127\.0\.0\.1:1\/news cannot be/,
  );
});

test('a server that is too old, or a database that cannot hold every text, is not used', () => {
  expect(unfit(120_004, 'UTF8')).toContain('PostgreSQL 12, which is too old');
  expect(unfit(150_018, 'LATIN1')).toContain('LATIN1');
  expect(unfit(170_001, 'UTF8')).toBeNull();
});

describe.skipIf(!HAS_POSTGRES)('a database of the tests', () => {
  let cluster: Cluster;
  let url: string;
  beforeAll(async () => {
    cluster = await openCluster();
    url = await cluster.database();
  });
  afterAll(() => cluster?.stop());

  const asAdmin = async (...statements: string[]) => {
    const pool = openPool(url, 1);
    for (const one of statements) await pool.query(one);
    await pool.end();
  };

  it('is told when it does not exist, the user is unknown, has no rights, or the encoding is not UTF8', async () => {
    const at = `127.0.0.1:${cluster.port}`;
    expect(await told(`postgres://attache:${PASSWORD}@${at}/nowhere`)).toContain('/nowhere does not exist');
    expect(await told(`postgres://nobody:${PASSWORD}@${at}/postgres`)).toContain('does not let this user in');
    await asAdmin(
      'CREATE ROLE guest LOGIN',
      "CREATE DATABASE ascii ENCODING 'SQL_ASCII' LOCALE 'C' TEMPLATE template0",
    );
    expect(await told(`postgres://guest:${PASSWORD}@${at}/postgres`)).toContain('the rights it needs');
    expect(await told(`postgres://attache:${PASSWORD}@${at}/ascii`)).toContain('encoding SQL_ASCII');
  });

  it('is read by the scripts of the terminal; copies are left to its own tools', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'attache-scripts-'));
    writeFileSync(join(folder, 'feeds.yaml'), 'feeds: []\n');
    writeFileSync(join(folder, 'watches.yaml'), 'watches: []\n');
    const store = await openPostgres(url);
    const now = Date.now();
    const articles = [placedArticle(1, 1, { title: 'Dockers strike in Karvel', at: now, collectedAt: now })];
    await store.saveFindings(findings({ at: now, stories: [1], articles }));
    await store.close();
    const env = { ATTACHE_DATABASE: url, ATTACHE_DATA: folder };
    const run = (script: string, ...words: string[]) =>
      spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', `src/cli/${script}.ts`, ...words], {
        env: { ...process.env, ...env },
        encoding: 'utf8',
      });
    const latest = await runHere(stories, ['latest', '--config', folder], env);
    expect(latest.out).toContain('Dockers strike in Karvel');
    expect((await runHere(watch, ['test', 'strike', '--config', folder], env)).out).toContain('1 story');
    expect(run('backup').stderr).toContain('pg_dump');
    expect(run('restore', 'x').stderr).toContain('pg_restore');
    rmSync(folder, { recursive: true });
  });
});
