/**
 * For benches: fills an archive, says so, prunes it as the bot does each hour when it is told to, and tells how late its event
 * loop was meanwhile, as a `Watched`. The argument says how many articles are too old.
 */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pruneAll } from '../../src/app/loops/prune-all.ts';
import { openSqlite } from '../../src/store/sqlite/open.ts';
import { findings } from './articles.ts';
import { fillArchive } from './big-archive.ts';
import { watch } from './watched.ts';

const DAY = 24 * 3_600_000;
const KEEP = { articles: 90 * DAY, stories: 365 * DAY, visits: 100 };
const FEEDS = 300;
const KEYS = 300;
const VISITS = 144;

const old = Number(process.argv[2]);
const folder = mkdtempSync(join(tmpdir(), 'attache-pruning-'));
const file = join(folder, 'attache.db');
const now = Date.now();
await fillArchive(file, { reports: old, now: now - 91 * DAY, span: DAY });
await fillArchive(file, { reports: old, now, span: 80 * DAY });
const store = openSqlite(file);
const feeds = Array.from({ length: FEEDS }, (_, n) => `https://outlet-${n}.example/feed.xml`);
await store.listFeeds(feeds, now);
for (const state of await store.feedStates()) {
  const feed = state.url;
  for (const at of [now - 40 * DAY, now]) {
    const seen = Array.from({ length: KEYS }, (_, n) => ({ key: `guid:${feed}/${at}/${n}`, item: null }));
    await store.saveFindings(findings({ feed, at, seen }));
  }
  const visit = {
    feed,
    at: now,
    outcome: 'unchanged',
    status: 304,
    reason: null,
    fresh: 0,
    updated: 0,
    took: 1,
  } as const;
  await store.saveFindings(findings({ feed, visit: { visit, state } }));
  for (let n = 1; n < VISITS; n++) await store.saveVisit(visit, state);
}
process.send!('filled');
await once(process, 'message');
const look = watch();
await pruneAll(store, () => now, { keep: KEEP, signal: new AbortController().signal });
process.send!(look());
await store.close();
rmSync(folder, { recursive: true });
process.disconnect();
