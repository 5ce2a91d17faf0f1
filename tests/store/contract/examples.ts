/** What the tests of the store's contract save. */
import type { MessageChange } from '../../../src/delivery/outbox.ts';
import type { FeedState, Findings, Visit } from '../../../src/store/records.ts';
import type { Store } from '../../../src/store/store.ts';
import { findings, match, placedArticle } from '../../support/articles.ts';

export const FEED = 'https://news.example/feed';
export const OTHER = 'https://other.example/feed';
export const DAY = 86_400_000;
export const KEEP = { articles: 90 * DAY, stories: 365 * DAY, visits: 3 };

/** A story with one report, alerted in channel 7. */
export const alerted = (n: number, some: Partial<Findings> = {}): Findings =>
  findings({
    stories: [n],
    articles: [placedArticle(n, n, { collectedAt: some.at ?? 1_000 })],
    matches: [{ ...match('7', 'Docks'), article: n }],
    messages: [{ id: -1, kind: 'alert', channel: '7', watch: 'Docks', dueAt: 1_000 }],
    alerts: [{ story: n, channel: '7', message: -1, lead: n, watches: ['Docks'] }],
    ...some,
  });

/** Keys as a visit hands them over, with what their item said. */
export const SAID = { title: 'ship sinks', publishedAt: 900, text: '1', url: null };
export const seenOf = (...keys: readonly string[]): Findings['seen'] => keys.map((key) => ({ key, item: SAID }));

export const state = (url: string, rest: Partial<FeedState> = {}): FeedState => ({
  url,
  poll: { etag: null, lastModified: null, validatorsSince: null, failures: 0, movedTo: null, movedCount: 0 },
  hints: { ttl: null, skipHours: [], skipDays: [] },
  visitedAt: null,
  dueAt: 0,
  dates: { newest: 800, ages: [90, -5], sameTimes: 2, timeOfDay: 0 },
  ...rest,
});
export const visit = (at: number, rest: Partial<Visit> = {}): Visit => ({
  feed: FEED,
  at,
  outcome: 'changed',
  status: 200,
  reason: null,
  fresh: 0,
  updated: 0,
  took: 40,
  ...rest,
});

export const attempted = {
  ...{ to: 'attempted', at: 2_000, after: '5', body: '{"content":"x"}', told: 1 },
} as const satisfies MessageChange;
export const delivered = (remoteId: string, at = 2_100): MessageChange => ({ to: 'delivered', at, remoteId });
export const later = {
  ...{ to: 'later', until: 9_000, reason: 'rate limit', at: 2_050, mayHaveArrived: false },
} as const satisfies MessageChange;

/** Changes a message in turn, each time as the store then has it. */
export async function changeMessage(store: Store, id: number, ...changes: readonly MessageChange[]): Promise<void> {
  for (const one of changes) await store.changeMessage(id, (await store.message(id))!.state, one);
}
