/**
 * Decides whether an Item was seen before in its feed: by its guid or its canonical URL, else by its title.
 * Both count, because real feeds change the guid, title or date of the same link within hours, and several items may
 * share one link.
 */

import { canonicalUrl } from '../text/url.ts';
import type { Item } from '../types.ts';

/** What is asked of an item, or of the article made of it. */
export interface ListedItem {
  /** `guid:…`, `url:…` or `title:…`, strongest first; never empty. */
  readonly keys: readonly string[];
  readonly title: string;
}

export interface Identified extends ListedItem {
  readonly item: Item;
}

/** The items of one document, each once, and the URLs among them that identify nothing. */
export interface Identities {
  readonly entries: readonly Identified[];
  readonly shared: readonly string[];
}

/** What the store remembers of a key of this feed. */
export type SeenState = 'seen' | 'shared';

export interface KnownAndNew<T extends ListedItem> {
  readonly fresh: readonly T[];
  /** Seen before: they may be updated and never alert again. */
  readonly known: readonly T[];
  /** Keys to store as seen, of fresh and known alike: both guid and URL are always recorded. */
  readonly record: readonly string[];
  /** Keys to mark as shared. */
  readonly shared: readonly string[];
}

/** The keys of an item: guid and canonical URL where they say something, else its title. `homepage` is the feed's own link. */
function keysOf(item: Item, feedUrl: string, homepage: string | null): string[] {
  const url = item.link === null ? null : canonicalUrl(item.link, feedUrl || undefined);
  const keys: string[] = [];
  if (item.guid) keys.push(`guid:${item.guid}`);
  if (url !== null && !isHome(url, feedUrl, homepage)) keys.push(`url:${url}`);
  if (keys.length === 0) keys.push(`title:${foldTitle(item.title)}`);
  return keys;
}

/** The items of one document with their keys; items that agree in all keys are one, the first. */
export function identify(items: readonly Item[], feedUrl: string, homepage: string | null): Identities {
  const stated = items.map((item) => ({ item, title: item.title, keys: keysOf(item, feedUrl, homepage) }));
  const shared = sharedUrls(stated);
  const entries = new Map<string, Identified>();
  for (const one of stated) {
    const keys = withoutShared(one, shared);
    const whole = keys.join('\n');
    if (!entries.has(whole)) entries.set(whole, { ...one, keys });
  }
  return { entries: [...entries.values()], shared: [...shared] };
}

/** Parts what is new in a document from what is known; `seen` says what the store remembers of the document's keys. */
export function separateKnown<T extends ListedItem>(
  { entries, shared }: { readonly entries: readonly T[]; readonly shared: readonly string[] },
  seen: ReadonlyMap<string, SeenState>,
): KnownAndNew<T> {
  const taken = new Set<string>();
  const fresh: T[] = [];
  const known: T[] = [];
  for (const one of entries) {
    const once = new Set(one.keys.filter((key) => seen.get(key) === 'shared'));
    const entry = { ...one, keys: withoutShared(one, once) };
    const isKnown = entry.keys.some((key) => seen.has(key) || taken.has(key));
    (isKnown ? known : fresh).push(entry);
    for (const key of entry.keys) taken.add(key);
  }
  return { fresh, known, record: [...taken], shared };
}

/** A URL that items with different guids and different titles have in common: a section's page, a ticker. */
function sharedUrls(stated: readonly Identified[]): Set<string> {
  const byUrl = new Map<string, Item[]>();
  for (const { item, keys } of stated) {
    const url = keys.find((key) => key.startsWith('url:'));
    if (url) byUrl.set(url, [...(byUrl.get(url) ?? []), item].slice(0, 50));
  }
  return new Set([...byUrl].filter(([, items]) => haveDifferentSubjects(items)).map(([url]) => url));
}

/** Two items in disagreement about guid and title; an item without a guid disagrees by its title alone. */
function haveDifferentSubjects(items: readonly Item[]): boolean {
  return items.some((one, at) =>
    items.slice(0, at).some((other) => {
      const sameGuid = one.guid !== null && one.guid === other.guid;
      return !sameGuid && foldTitle(one.title) !== foldTitle(other.title);
    }),
  );
}

/** An item that loses its only key is known by its title. */
function withoutShared({ keys, title }: ListedItem, shared: ReadonlySet<string>): readonly string[] {
  const left = keys.filter((key) => !shared.has(key));
  return left.length > 0 ? left : [`title:${foldTitle(title)}`];
}

function isHome(url: string, feedUrl: string, homepage: string | null): boolean {
  if (new URL(url).pathname === '/' && !url.includes('?')) return true;
  return url === canonicalUrl(homepage ?? '', feedUrl || undefined) || url === canonicalUrl(feedUrl);
}

function foldTitle(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
    .slice(0, 300);
}
