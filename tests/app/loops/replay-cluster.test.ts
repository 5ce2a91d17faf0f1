import { expect, test } from 'vitest';
import { replayCluster } from '../../../src/app/loops/replay-cluster.ts';
import { cluster } from '../../../src/news/story/cluster.ts';
import { splitArticle } from '../../../src/news/text/words.ts';
import { openSqlite } from '../../../src/store/sqlite/open.ts';
import { findings, placedArticle } from '../../support/articles.ts';

const MINUTE = 60_000;
const PLACES = ['Karvel', 'Ostrey', 'Belmar', 'Quinholm', 'Tarsk', 'Wendle', 'Ravna'];
const EVENTS = ['Storm floods harbour of', 'Miners strike at', 'Court frees mayor of', 'Fire destroys market in'];

/** Reports that settle into stories; one in ten is told in Spanish. */
const reports = Array.from({ length: 450 }, (_, n) => {
  const place = PLACES[n % PLACES.length]!;
  const title = n % 10 ? `${EVENTS[n % EVENTS.length]} ${place}` : `Las inundaciones obligan a evacuar ${place}`;
  const teaser = n % 10 ? `${title}, officials of ${place} said.` : `${title}, dijeron las autoridades de la ciudad.`;
  return placedArticle(n + 1, 0, {
    title,
    teaser,
    text: teaser,
    language: null,
    at: n * MINUTE,
    collectedAt: n * MINUTE,
  });
});
const withWords = (report: (typeof reports)[number]) => ({ ...report, split: splitArticle(report) });

test('a cluster that is replayed decides as the one that never stopped, and leaves the event loop its turns', async () => {
  const never = cluster();
  let next = 1;
  const settled = reports.map((report) => {
    const story = never.decide(withWords(report)) ?? next++;
    never.record(withWords(report), story);
    return { ...report, story };
  });
  const store = openSqlite(':memory:');
  await store.saveFindings(findings({ stories: Array.from({ length: next - 1 }, (_, n) => n + 1), articles: settled }));

  let turns = 0;
  const counting = setInterval(() => turns++, 0);
  const replayed = await replayCluster(store);
  clearInterval(counting);

  expect(turns).toBeGreaterThanOrEqual(2);
  expect(next).toBeGreaterThan(10);
  for (const report of reports.slice(0, 40)) {
    const later = withWords({ ...report, at: 460 * MINUTE });
    expect(replayed.decide(later)).toBe(never.decide(later));
  }
  await store.close();
});

test('a replay reads three days back from the newest report, however long the bot has rested', async () => {
  const DAY = 24 * 60 * MINUTE;
  const never = cluster();
  const articles = reports.map((report, n) => ({
    ...report,
    story: n + 1,
    at: n * 40 * MINUTE,
    collectedAt: n * 40 * MINUTE,
  }));
  for (const report of articles) never.record(withWords(report), report.story);
  const store = openSqlite(':memory:');
  await store.saveFindings(findings({ stories: articles.map(({ story }) => story), articles }));
  const read: number[] = [];
  const replayed = await replayCluster({
    ...store,
    reportsSince: async (slice) => {
      const slices = await store.reportsSince(slice);
      read.push(...slices.map(({ at }) => at));
      return slices;
    },
  });
  expect(Math.min(...read)).toBeGreaterThan(449 * 40 * MINUTE - 3.1 * DAY);
  for (const report of articles.slice(-60)) {
    const later = withWords({ ...report, at: 449 * 40 * MINUTE + DAY / 4 });
    expect(replayed.decide(later)).toBe(never.decide(later));
  }
  await store.close();
});
