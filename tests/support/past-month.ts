/** A made-up month before the demo's day, so that the picture of a trend has something to show. */
import { asksOf } from '../../src/news/watch/asks.ts';
import type { Watch } from '../../src/news/watch/types.ts';
import type { Store } from '../../src/store/store.ts';
import { findings, match, placedArticle } from './articles.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Reports a day; null: the bot was off. */
const REPORTS = [...[6, 7, 9, 8, 3, 4, 8, 7, 10, 9, 8, 4, 3, 9, 8, 6, null, null, 7, 4, 3, 8, 9, 41, 17, 9, 5, 4, 8]];

/** Reports that the watch matched on the days before the first of the archive's own. */
export async function fillPastMonth({ channel, name, ...watch }: Watch, store: Store, now: number): Promise<void> {
  const active = [{ channel, watch: name, asks: asksOf({ channel, name, ...watch }) }];
  const first = Math.floor(now / DAY) * DAY - REPORTS.length * DAY;
  await store.followWatches([], first);
  await store.followWatches(active, first);
  const { url } = (await store.feedStates())[0]!;
  const state = (await store.feedState(url))!;
  for (const [n, count] of REPORTS.entries()) {
    const day = first + n * DAY;
    if (count === null) continue;
    for (let hour = 0; hour < 24; hour++) await store.saveVisit({ ...VISIT, feed: url, at: day + hour * HOUR }, state);
    const numbers = await store.reserveIds({ articles: count, stories: Math.ceil(count / 3) });
    const articles = Array.from({ length: count }, (_, report) =>
      placedArticle(numbers.articles + report, numbers.stories + Math.floor(report / 3), {
        at: day + (8 + (report % 12)) * HOUR,
        collectedAt: day + 20 * HOUR,
        url: `https://past.example/${n}/${report}`,
        feed: url,
      }),
    );
    const matches = articles.map(({ article }) => ({ ...match(channel, name), article }));
    const stories = [...new Set(articles.map(({ story }) => story))];
    await store.saveFindings(findings({ at: day, feed: url, stories, articles, matches }));
  }
}

const VISIT = { outcome: 'unchanged', status: 304, reason: null, fresh: 0, updated: 0, took: 1 } as const;
