/** What operators ask of the feeds, and change. */
import type { Feed } from '../config/types.ts';
import { HEALTH_ORDER, type Health, healthOf } from '../news/feed/health.ts';
import { type KnownDeadFeed, knownDeadFeed } from '../news/feed/known-dead-feeds.ts';
import { type FoundFeed, isBad } from '../news/feed/warnings.ts';
import { familyOf, findPublisher } from '../news/publishers.ts';
import type { FeedRecord, PageCount } from '../store/store.ts';
import { type Changed, changeRowOf } from './change.ts';
import type { Asker, DeskContext } from './desk.ts';

export type { PageCount };

export interface FeedRow {
  readonly feed: Feed;
  readonly family: string;
  readonly health: Health;
  /** null while it is switched off. */
  readonly record: FeedRecord | null;
}

/** Enough to judge whether it is slow. */
const VISITS = 5;

/** All feeds of feeds.yaml, those that ail first. */
export async function feedRows({ config, publishers, store }: DeskContext): Promise<FeedRow[]> {
  const records = new Map((await store.feedRecords(VISITS)).map((record) => [record.state.url, record]));
  const rows = config().feeds.map((feed): FeedRow => {
    const record = records.get(feed.url) ?? null;
    const health: Health = record && feed.enabled ? healthOf(record) : { kind: 'off' };
    return { feed, family: familyOf(publishers(), feed.publisher), health, record };
  });
  return rows.toSorted((a, b) => HEALTH_ORDER.indexOf(a.health.kind) - HEALTH_ORDER.indexOf(b.health.kind));
}

/** How reading its pages went in the last week, where its items only tease. */
export function feedPages({ url }: Feed, { store, clock }: DeskContext): Promise<readonly PageCount[]> {
  return store.pagesOf(url, clock() - WEEK);
}

const WEEK = 7 * 24 * 3_600_000;

/** What a completion carries: Discord takes 100 characters. */
export const feedKey = ({ url }: Pick<Feed, 'url'>): string => url.slice(0, 100);

/** By address, by what a completion carries, or by its publisher where that has one feed. */
export async function findFeed(written: string, context: DeskContext): Promise<FeedRow | null> {
  const rows = await feedRows(context);
  const wanted = written.trim();
  const byUrl = rows.find(({ feed }) => feed.url === wanted || feedKey(feed) === wanted);
  if (byUrl) return byUrl;
  const named = rows.filter(({ feed }) => feed.publisher.toLowerCase() === wanted.toLowerCase());
  return named.length === 1 ? named[0]! : null;
}

export type Offer =
  /** It is right: added. */
  | {
      readonly kind: 'added';
      readonly found: FoundFeed;
      readonly others: readonly FoundFeed[];
      readonly changed: Changed;
    }
  /** It can be read, but there are signs against it: the person decides. */
  | {
      readonly kind: 'doubtful';
      readonly found: FoundFeed;
      readonly departed: KnownDeadFeed | null;
      readonly draft: number;
    }
  | { readonly kind: 'known'; readonly feed: Feed }
  | { readonly kind: 'none'; readonly reason: string; readonly departed: KnownDeadFeed | null };

/** Finds the feed of an address, and adds it unless something speaks against it. */
export async function offerFeed(
  address: string,
  publisher: string | null,
  asker: Asker,
  context: DeskContext,
): Promise<Offer> {
  const discovery = await context.onDemand.discover(address);
  const departed = knownDeadFeed(/^https?:\/\//i.test(address) ? address : `https://${address}`);
  if (discovery.kind === 'none') return { kind: 'none', reason: discovery.reason, departed };
  const [found, ...others] = discovery.feeds;
  const known = context.config().feeds.find(({ url }) => sameFeed(url, found.url));
  if (known) return { kind: 'known', feed: known };
  const fields = fieldsOf(found, publisher, context);
  if (departed === null && !found.signs.some(isBad))
    return { kind: 'added', found, others, changed: await addFeed(fields, asker, context) };
  const { server, person } = asker;
  const draft = { server, person, madeAt: context.clock(), kind: 'feed', body: JSON.stringify(fields) };
  return { kind: 'doubtful', found, departed, draft: await context.store.saveDraft(draft) };
}

const sameFeed = (a: string, b: string) => plain(a) === plain(b);
const plain = (url: string) => url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');

type Fields = Readonly<Record<string, string>>;

function fieldsOf(found: FoundFeed, publisher: string | null, { publishers }: DeskContext): Fields {
  const host = URL.parse(found.url)?.hostname ?? found.url;
  const site = URL.parse(found.homepage ?? '')?.hostname ?? host;
  const house = findPublisher(publishers(), site) ?? findPublisher(publishers(), host);
  const name = publisher ?? house?.name ?? (found.title.trim().slice(0, 120) || host);
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

/** Adds a doubtful feed all the same. Only who was asked may say so, once. */
export async function addDraft(id: number, asker: Asker, context: DeskContext): Promise<Changed> {
  const draft = Number.isSafeInteger(id) ? await context.store.draft(id) : null;
  if (draft?.kind !== 'feed' || draft.server !== asker.server || draft.person !== asker.person)
    return { kind: 'refused', reason: 'That is no longer kept, or was added already. `/feed add` begins anew.' };
  const changed = await addFeed(JSON.parse(draft.body) as Fields, asker, context);
  if (changed.kind === 'changed') await context.store.deleteDraft(id);
  return changed;
}

export function removeFeed({ url, publisher }: Feed, asker: Asker, context: DeskContext): Promise<Changed> {
  const key = { list: 'feeds', is: { url } } as const;
  return changeRowOf({ do: 'remove', key }, `removed the feed of ${publisher}: ${url}`, asker, context);
}

/** Writes the address to which a feed has moved into the file. */
export async function takeNewAddress(url: string, asker: Asker, context: DeskContext): Promise<Changed> {
  const row = await findFeed(url, context);
  if (row?.health.kind !== 'moved') return { kind: 'refused', reason: 'That feed says no longer that it has moved.' };
  const key = { list: 'feeds', is: { url: row.feed.url } } as const;
  const { to } = row.health;
  return changeRowOf(
    { do: 'set', key, fields: { url: to } },
    `moved the feed of ${row.feed.publisher} to ${to}`,
    asker,
    context,
  );
}
