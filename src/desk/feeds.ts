/** Feeds, listed and changed by operators. */
import { withoutPasswords } from '../config/feed-auth.ts';
import type { Feed } from '../config/types.ts';
import { HEALTH_ORDER, type Health, healthOf } from '../news/feed/health.ts';
import type { Subscription } from '../news/feed/hub.ts';
import { type KnownDeadFeed, knownDeadFeed } from '../news/feed/known-dead-feeds.ts';
import { type FoundFeed, isSerious } from '../news/feed/warnings.ts';
import { familyOf, findPublisher } from '../news/publishers.ts';
import type { FeedRecord, PageCount } from '../store/records.ts';
import { type Changed, changeRowOf } from './change.ts';
import type { Asker, DeskContext } from './desk.ts';

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

export type AddFeedOutcome =
  /** A good feed was found and added. */
  | {
      readonly kind: 'added';
      readonly found: FoundFeed;
      readonly others: readonly FoundFeed[];
      readonly changed: Changed;
    }
  /** A feed was found, but with warnings: the person decides. */
  | {
      readonly kind: 'doubtful';
      readonly found: FoundFeed;
      readonly knownDead: KnownDeadFeed | null;
      readonly draft: number;
    }
  | { readonly kind: 'known'; readonly feed: Feed }
  | { readonly kind: 'none'; readonly reason: string; readonly knownDead: KnownDeadFeed | null };

/** Finds the feed at an address, and adds it unless there are warnings. */
export async function findAndAddFeed(
  address: string,
  publisher: string | null,
  asker: Asker,
  context: DeskContext,
): Promise<AddFeedOutcome> {
  if (withoutPasswords(address) !== address)
    return {
      kind: 'none',
      reason: 'an address with a password must not be typed here; see auth in feeds.yaml',
      knownDead: null,
    };
  const discovery = await context.onDemand.discover(address);
  const knownDead = knownDeadFeed(/^https?:\/\//i.test(address) ? address : `https://${address}`);
  if (discovery.kind === 'none') return { kind: 'none', reason: discovery.reason, knownDead };
  const [found, ...others] = discovery.feeds;
  const known = context.config().feeds.find(({ url }) => sameFeed(url, found.url));
  if (known) return { kind: 'known', feed: known };
  const fields = fieldsOf(found, publisher, context);
  if (knownDead === null && !found.warnings.some(isSerious))
    return { kind: 'added', found, others, changed: await addFeed(fields, asker, context) };
  const { server, person } = asker;
  const draft = { server, person, madeAt: context.clock(), kind: 'feed', body: JSON.stringify(fields) };
  return { kind: 'doubtful', found, knownDead, draft: await context.store.saveDraft(draft) };
}

const sameFeed = (a: string, b: string) => plain(a) === plain(b);
const plain = (url: string) => url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');

type Fields = Readonly<Record<string, string>>;

function fieldsOf(found: FoundFeed, publisher: string | null, { publishers }: DeskContext): Fields {
  const host = URL.parse(found.url)?.hostname ?? found.url;
  const site = URL.parse(found.homepage ?? '')?.hostname ?? host;
  const known = findPublisher(publishers(), site) ?? findPublisher(publishers(), host);
  const name = publisher ?? known?.name ?? (found.title.trim().slice(0, 120) || host);
  const tag = /^[a-z]{2,3}(?=$|-)/i.exec(found.language ?? '')?.[0].toLowerCase();
  const homepage = /^https?:\/\/\S+$/i.test(found.homepage ?? '') ? found.homepage : null;
  return { url: found.url, publisher: name, ...(homepage && { homepage }), ...(tag && { language: tag }) };
}

function addFeed(fields: Fields, asker: Asker, context: DeskContext): Promise<Changed> {
  const key = { list: 'feeds', is: { url: fields.url! } } as const;
  return changeRowOf(
    { do: 'add', key, fields },
    `added the feed of ${fields.publisher}: ${fields.url}`,
    asker,
    context,
  );
}

/** Adds a feed despite its warnings. Only the person who was asked can confirm, once. */
export async function addDraft(id: number, asker: Asker, context: DeskContext): Promise<Changed> {
  const draft = Number.isSafeInteger(id) ? await context.store.draft(id) : null;
  if (draft?.kind !== 'feed' || draft.server !== asker.server || draft.person !== asker.person)
    return { kind: 'refused', reason: 'This has expired or was already added. Start again with `/feed add`.' };
  const changed = await addFeed(JSON.parse(draft.body) as Fields, asker, context);
  if (changed.kind === 'changed') await context.store.deleteDraft(id);
  return changed;
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
