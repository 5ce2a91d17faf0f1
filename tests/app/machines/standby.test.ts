import type pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { replayCluster } from '../../../src/app/loops/replay-cluster.ts';
import { openStandby } from '../../../src/app/machines/standby.ts';
import type { Cluster as Stories } from '../../../src/news/story/cluster.ts';
import { openPostgres, type PostgresStore } from '../../../src/store/postgres/open.ts';
import { openPool } from '../../../src/store/postgres/pool.ts';
import { article, findings, placedArticle } from '../../support/articles.ts';
import { type Cluster, HAS_POSTGRES, openCluster } from '../../support/postgres.ts';

const NOW = Date.UTC(2026, 3, 1, 12);
const HEADLINES = [
  'Ferry Alkona runs aground off Karsk with forty aboard',
  'Parliament of Lomar dissolves after budget vote fails',
  'Divers reach wreck of trawler Benedikta near Oston',
  'Glacier lake above Brask bursts and floods three villages',
];

describe.skipIf(!HAS_POSTGRES)('a machine that stands by', () => {
  let cluster: Cluster;
  let store: PostgresStore;
  let pool: pg.Pool;
  beforeAll(async () => {
    cluster = await openCluster();
  });
  afterAll(() => cluster?.stop());
  beforeEach(async () => {
    const url = await cluster.archive();
    store = await openPostgres(url);
    pool = openPool(url);
  });
  afterEach(async () => {
    await store.close();
    await pool.end();
  });

  const clock = () => NOW;
  const report = (id: number, title: string, story = id) =>
    findings({
      at: NOW,
      stories: story === id ? [id] : [],
      articles: [placedArticle(id, story, { title, teaser: '', collectedAt: NOW, at: NOW, language: 'en' })],
    });
  /** Which story each headline would join. */
  const decisions = (stories: Stories) =>
    HEADLINES.map((title) =>
      stories.decide({ ...article(title), publisher: 'Other', at: NOW + 1_000, url: `https://o.example/${title}` }),
    );
  const replayed = async () => decisions(await replayCluster(store));

  it('knows what a replay would, as reports come and stories merge', async () => {
    const standby = openStandby({ pool, store, clock });
    await store.saveFindings(report(1, HEADLINES[0]!));
    await store.saveFindings(report(2, HEADLINES[1]!));
    expect(decisions(await standby.follow())).toEqual(await replayed());
    await store.saveFindings(report(3, HEADLINES[2]!));
    await store.saveFindings(report(4, HEADLINES[3]!));
    await store.saveFindings(findings({ at: NOW, merged: [{ younger: 2, elder: 1 }] }));
    const followed = decisions(await standby.follow());
    expect(followed).toEqual(await replayed());
    expect(followed).toEqual([1, 1, 3, 4]);
  });

  it('follows an editor who takes reports out of a story', async () => {
    const standby = openStandby({ pool, store, clock });
    await store.saveFindings(report(1, HEADLINES[0]!));
    await store.saveFindings(report(2, HEADLINES[1]!, 1));
    await standby.follow();
    await store.separate({ from: 1, into: 5, articles: [2], messages: [], alerts: [], raised: [], at: NOW });
    const followed = decisions(await standby.follow());
    expect(followed).toEqual(await replayed());
    expect(followed.slice(0, 2)).toEqual([1, 5]);
  });
});
