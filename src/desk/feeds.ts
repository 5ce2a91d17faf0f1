/** What operators ask of the feeds, and change. */
import type { Feed } from '../config/types.ts';
import { HEALTHS, type Health, healthOf } from '../news/feed/health.ts';
import { type Departed, departedOf } from '../news/feed/known-dead-feeds.ts';
import { type FoundFeed, isBad } from '../news/feed/warnings.ts';
import { familyOf, findPublisher } from '../news/publishers.ts';
import type { FeedRecord, PageCount } from '../store/store.ts';
import { type Changed, changeRowOf } from './change.ts';
import type { Asker, Desk } from './desk.ts';

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
export async function feedRows({ config, publishers, store }: Desk): Promise<FeedRow[]> {
  const records = new Map((await store.feedRecords(VISITS)).map((record) => [record.state.url, record]));
  const rows = config().feeds.map((feed): FeedRow => {
    const record = records.get(feed.url) ?? null;
    const health: Health = record && feed.enabled ? healthOf(record) : { kind: 'off' };
    return { feed, family: familyOf(publishers(), feed.publisher), health, record };
  });
  return rows.toSorted((a, b) => HEALTHS.indexOf(a.health.kind) - HEALTHS.indexOf(b.health.kind));
}

/** How reading its pages went in the last week, where its items only tease. */
export function feedPages({ url }: Feed, { store, clock }: Desk): Promise<readonly PageCount[]> {
  return store.pagesOf(url, clock() - WEEK);
}

const WEEK = 7 * 24 * 3_600_000;

/** What a completion carries: Discord takes 100 characters. */
export const feedKey = ({ url }: Pick<Feed, 'url'>): string => url.slice(0, 100);

/** By address, by what a completion carries, or by its publisher where that has one feed. */
export async function findFeed(written: string, desk: Desk): Promise<FeedRow | null> {
  const rows = await feedRows(desk);
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
  | { readonly kind: 'doubtful'; readonly found: FoundFeed; readonly departed: Departed | null; readonly draft: number }
  | { readonly kind: 'known'; readonly feed: Feed }
  | { readonly kind: 'none'; readonly reason: string; readonly departed: Departed | null };

/** Finds the feed of an address, and adds it unless something speaks against it. */
export async function offerFeed(address: string, publisher: string | null, asker: Asker, desk: Desk): Promise<Offer> {
  const discovery = await desk.errands.discover(address);
  const departed = departedOf(/^https?:\/\//i.test(address) ? address : `https://${address}`);
  if (discovery.kind === 'none') return { kind: 'none', reason: discovery.reason, departed };
  const [found, ...others] = discovery.feeds;
  const known = desk.config().feeds.find(({ url }) => sameFeed(url, found.url));
  if (known) return { kind: 'known', feed: known };
  const fields = fieldsOf(found, publisher, desk);
  if (departed === null && !found.signs.some(isBad))
    return { kind: 'added', found, others, changed: await addFeed(fields, asker, desk) };
  const { server, person } = asker;
  const draft = { server, person, madeAt: desk.clock(), kind: 'feed', body: JSON.stringify(fields) };
  return { kind: 'doubtful', found, departed, draft: await desk.store.saveDraft(draft) };
}

const sameFeed = (a: string, b: string) => plain(a) === plain(b);
const plain = (url: string) => url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');

type Fields = Readonly<Record<string, string>>;

function fieldsOf(found: FoundFeed, publisher: string | null, { publishers }: Desk): Fields {
  const host = URL.parse(found.url)?.hostname ?? found.url;
  const site = URL.parse(found.homepage ?? '')?.hostname ?? host;
  const house = findPublisher(publishers(), site) ?? findPublisher(publishers(), host);
  const name = publisher ?? house?.name ?? (found.title.trim().slice(0, 120) || host);
  const tag = /^[a-z]{2,3}(?=$|-)/i.exec(found.language ?? '')?.[0].toLowerCase();
  const homepage = /^https?:\/\/\S+$/i.test(found.homepage ?? '') ? found.homepage : null;
  return { url: found.url, publisher: name, ...(homepage && { homepage }), ...(tag && { language: tag }) };
}

function addFeed(fields: Fields, asker: Asker, desk: Desk): Promise<Changed> {
  const key = { list: 'feeds', is: { url: fields.url! } } as const;
  return changeRowOf({ do: 'add', key, fields }, `added the feed of ${fields.publisher}: ${fields.url}`, asker, desk);
}

/** Adds a doubtful feed all the same. Only who was asked may say so, once. */
export async function addDraft(id: number, asker: Asker, desk: Desk): Promise<Changed> {
  const draft = Number.isSafeInteger(id) ? await desk.store.draft(id) : null;
  if (draft?.kind !== 'feed' || draft.server !== asker.server || draft.person !== asker.person)
    return { kind: 'refused', reason: 'That is no longer kept, or was added already. `/feed add` begins anew.' };
  const changed = await addFeed(JSON.parse(draft.body) as Fields, asker, desk);
  if (changed.kind === 'changed') await desk.store.deleteDraft(id);
  return changed;
}

export function removeFeed({ url, publisher }: Feed, asker: Asker, desk: Desk): Promise<Changed> {
  const key = { list: 'feeds', is: { url } } as const;
  return changeRowOf({ do: 'remove', key }, `removed the feed of ${publisher}: ${url}`, asker, desk);
}

/** Writes the address to which a feed has moved into the file. */
export async function takeNewAddress(url: string, asker: Asker, desk: Desk): Promise<Changed> {
  const row = await findFeed(url, desk);
  if (row?.health.kind !== 'moved') return { kind: 'refused', reason: 'That feed says no longer that it has moved.' };
  const key = { list: 'feeds', is: { url: row.feed.url } } as const;
  const { to } = row.health;
  return changeRowOf(
    { do: 'set', key, fields: { url: to } },
    `moved the feed of ${row.feed.publisher} to ${to}`,
    asker,
    desk,
  );
}
