/** Feeds, listed and changed by operators. */
import type { Feed } from '../../config/types.ts';
import { HEALTH_ORDER, type Health, healthOf } from '../../news/feed/health.ts';
import type { Subscription } from '../../news/feed/hub.ts';
import { familyOf } from '../../news/publishers.ts';
import type { PageCount } from '../../store/answers.ts';
import type { FeedRecord } from '../../store/records.ts';
import { type Changed, changeRowOf } from '../change.ts';
import type { Asker, DeskContext } from '../desk.ts';

export type { PageCount };

export interface FeedRow {
  readonly feed: Feed;
  readonly family: string;
  readonly health: Health;
  /** null while it is turned off. */
  readonly record: FeedRecord | null;
  /** At its hub; null: it has none. */
  readonly subscription: Subscription | null;
}

/** Recent visits, enough to tell whether a feed is slow. */
const VISITS = 5;

/** All feeds of feeds.yaml, failing first. */
export async function feedRows({ config, publishers, store }: DeskContext): Promise<FeedRow[]> {
  const records = new Map((await store.feedRecords(VISITS)).map((record) => [record.state.url, record]));
  const used = (await store.subscriptions()).filter(({ state }) => state !== 'leaving');
  const subscriptions = new Map(used.map((one) => [one.feed, one]));
  const rows = config().feeds.map((feed): FeedRow => {
    const subscription = subscriptions.get(feed.url) ?? null;
    const record = records.get(feed.url) ?? null;
    const health: Health = record && feed.enabled ? healthOf(record) : { kind: 'off' };
    return { feed, family: familyOf(publishers(), feed.publisher), health, record, subscription };
  });
  return rows.toSorted((a, b) => HEALTH_ORDER.indexOf(a.health.kind) - HEALTH_ORDER.indexOf(b.health.kind));
}

/** Outcomes of reading article pages in the last week, for feeds that carry only teasers. */
export function feedPages({ url }: Feed, { store, clock }: DeskContext): Promise<readonly PageCount[]> {
  return store.pagesOf(url, clock() - WEEK);
}

const WEEK = 7 * 24 * 3_600_000;

/** The value of a completion, which Discord limits to 100 characters. */
export const feedKey = ({ url }: Pick<Feed, 'url'>): string => url.slice(0, 100);

/** Finds a feed by address, completion value, or publisher if it has only one feed. */
export async function findFeed(typed: string, context: DeskContext): Promise<FeedRow | null> {
  const rows = await feedRows(context);
  const wanted = typed.trim();
  const byUrl = rows.find(({ feed }) => feed.url === wanted || feedKey(feed) === wanted);
  if (byUrl) return byUrl;
  const named = rows.filter(({ feed }) => feed.publisher.toLowerCase() === wanted.toLowerCase());
  return named.length === 1 ? named[0]! : null;
}

export function removeFeed({ url, publisher }: Feed, asker: Asker, context: DeskContext): Promise<Changed> {
  const key = { list: 'feeds', is: { url } } as const;
  return changeRowOf({ do: 'remove', key }, `removed the feed of ${publisher}: ${url}`, asker, context);
}

/** Saves a moved feed's new address in the file. */
export async function useNewAddress(url: string, asker: Asker, context: DeskContext): Promise<Changed> {
  const row = await findFeed(url, context);
  if (row?.health.kind !== 'moved')
    return { kind: 'refused', reason: 'That feed no longer redirects to a new address.' };
  const key = { list: 'feeds', is: { url: row.feed.url } } as const;
  const { to } = row.health;
  return changeRowOf(
    { do: 'set', key, fields: { url: to } },
    `moved the feed of ${row.feed.publisher} to ${to}`,
    asker,
    context,
  );
}
