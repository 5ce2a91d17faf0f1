import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPostgres } from '../../../src/store/postgres/open.ts';
import { openPool } from '../../../src/store/postgres/pool.ts';
import { FenceLost, StoreError } from '../../../src/store/store.ts';
import { findings, placedArticle } from '../../support/articles.ts';
import { type Cluster, HAS_POSTGRES, openCluster } from '../../support/postgres.ts';
import { storeContract } from '../contract.ts';

describe.skipIf(!HAS_POSTGRES)('PostgreSQL', () => {
  let cluster: Cluster;
  beforeAll(async () => {
    cluster = await openCluster();
  });
  afterAll(() => cluster?.stop());

  storeContract(async () => {
    const url = await cluster.archive();
    const { guarded: _, ...store } = await openPostgres(url);
    return {
      store,
      async reopen() {
        await store.close();
        return openPostgres(url);
      },
    };
  });

  it('keeps texts that PostgreSQL refuses', async () => {
    const store = await openPostgres(await cluster.archive());
    const odd = `NUL \0, halves \uD83D \uDC00, a private sign \u{10FFFD}\u{10FFFD}0000, ${'w'.repeat(3_000)}`;
    await store.saveFindings(
      findings({
        stories: [1],
        articles: [placedArticle(1, 1, { title: odd, teaser: odd, categories: [odd], byline: odd })],
      }),
    );
    const report = (await store.storyFile(1))!.story.reports[0]!;
    expect([report.title, report.teaser, report.categories, report.byline]).toEqual([odd, odd, [odd], odd]);
    await store.remember('odd', odd);
    expect(await store.remembered('odd')).toBe(odd);
    await store.close();
  });

  it('writes nothing that a guard refuses, and runs the guard in the transaction of the write', async () => {
    const url = await cluster.archive();
    const store = await openPostgres(url);
    const refusing = store.guarded(async (client) => {
      await client.query("INSERT INTO remembered VALUES ('guard', 'was here')");
      throw new FenceLost('another machine does this');
    });
    const write = refusing.saveFindings(findings({ stories: [1], articles: [placedArticle(1, 1)] }));
    await expect(write).rejects.toThrow(FenceLost);
    expect([await store.storyFile(1), await store.remembered('guard')]).toEqual([null, null]);
    const passing = store.guarded(
      async (client) => void (await client.query("INSERT INTO remembered VALUES ('guard', '1')")),
    );
    await passing.saveFindings(findings({ stories: [1], articles: [placedArticle(1, 1)] }));
    expect([(await store.storyFile(1))?.story.id, await store.remembered('guard')]).toEqual([1, '1']);
    await store.close();
  });

  it('says in a sentence that the database cannot be used, and goes on when it can', async () => {
    const store = await openPostgres(await cluster.archive());
    const away = cluster.restart(300);
    await expect(store.feedStates()).rejects.toThrow(StoreError);
    await away;
    expect(await store.feedStates()).toEqual([]);
    await store.close();
  });

  it('refuses a database of a newer version', async () => {
    const url = await cluster.archive();
    await (await openPostgres(url)).close();
    const pool = openPool(url, 1);
    await pool.query("INSERT INTO migrations VALUES ('999-later')");
    await pool.end();
    await expect(openPostgres(url)).rejects.toThrow('newer');
  });
});
