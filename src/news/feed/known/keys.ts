/** The keys by which items are told apart, and which of them identify nothing in a document. */

import { absolute, canonicalUrl } from '../../text/url.ts';
import type { Item } from '../../types.ts';
import { differ, foldTitle } from './titles.ts';

export interface Identified {
  readonly item: Item;
  readonly keys: readonly string[];
  readonly title: string;
  readonly publishedAt: number | null;
}

/** The items of one document, each once, and the keys among them that identify nothing. */
export interface Identities {
  readonly entries: readonly Identified[];
  readonly shared: readonly string[];
}

/** What templates write when they have no id or link. */
const NO_ID =
  /^(?:|n\/?a|none|null|nil|undefined|unknown|nan|false|true|-+|#|0|about:blank|https?:\/*|\[object object\]|\{\{.*\}\})$/i;
/** So many items with one key are compared with each other. */
const MOST_COMPARED = 50;

/** Weak keys identify an item only where its ids are new and the rest agrees. */
export const isWeak = (key: string): boolean => key.startsWith('dated:') || key.startsWith('path:');

/** The items of one document with their keys; items that agree in all keys are one, the first. `homepage` is the feed's own link. */
export function identify(items: readonly Item[], feedUrl: string, homepage: string | null): Identities {
  const homes = [canonicalUrl(homepage ?? '', feedUrl || undefined), canonicalUrl(feedUrl)];
  const stated = items.map((item) => ({
    item,
    title: item.title,
    publishedAt: item.publishedAt ?? item.updatedAt,
    keys: keysOf(item, feedUrl, homes),
  }));
  const shared = sharedKeys(stated);
  const ambiguous = ambiguousKeys(stated);
  const entries = new Map<string, Identified>();
  for (const one of stated) {
    const left = one.keys.filter((key) => !shared.has(key) && !ambiguous.has(key));
    const keys = [...keyWithoutIds({ ...one, keys: left }), ...left].map((key) =>
      shared.has(key) ? dated(key, one) : key,
    );
    const whole = keys.filter((key) => !isWeak(key)).join('\n');
    if (!entries.has(whole)) entries.set(whole, { ...one, keys });
  }
  return { entries: [...entries.values()], shared: [...shared] };
}

/** Guid and canonical URL where they say something, else the title; then the weak keys. */
function keysOf(item: Item, feedUrl: string, homes: readonly (string | null)[]): string[] {
  const link = item.link !== null && !NO_ID.test(item.link.trim()) && !/\/n\/a$/i.test(item.link) ? item.link : null;
  const url = link === null ? null : canonicalUrl(link, feedUrl || undefined);
  const keys: string[] = [];
  const guid = guidOf(item.guid, url, link);
  if (guid !== null) keys.push(`guid:${guid}`);
  const hash = link?.includes('#') ? (absolute(link, feedUrl || undefined)?.hash ?? '') : '';
  if (url !== null && !isHome(url, homes)) keys.push(`url:${url}`);
  if (url !== null && hash.length > 1) keys.push(`url:${url}${hash}`);
  if (keys.length === 0) keys.push(`title:${foldTitle(item.title)}`);
  return [...keys, ...weakKeys(item, url)];
}

/** BBC counts the versions of a page in the fragment of its guid: `…/articles/x#1`. */
function guidOf(guid: string | null, url: string | null, link: string | null): string | null {
  const stated = guid?.trim() ?? '';
  if (NO_ID.test(stated)) return null;
  const isVersion = /#\d{1,3}$/.test(stated) && url !== null && !link!.includes('#') && canonicalUrl(stated) === url;
  return isVersion ? stated.replace(/#\d+$/, '') : stated;
}

function weakKeys(item: Item, url: string | null): string[] {
  const title = foldTitle(item.title);
  const at = item.publishedAt ?? item.updatedAt;
  if (title.length < 12) return [];
  const { pathname = '/', search = '' } = (url === null ? null : URL.parse(url)) ?? {};
  const path = pathname.length + search.length > 6 ? [`path:${pathname}${search} ${title}`] : [];
  return at === null ? path : [`dated:${at} ${title}`, ...path];
}

/** Ids that items with different subjects have in common: one guid for all, a section's page, a ticker. */
function sharedKeys(stated: readonly Identified[]): Set<string> {
  const groups = new Map<string, Identified[]>();
  for (const one of stated)
    for (const key of one.keys)
      if (!isWeak(key)) groups.set(key, [...(groups.get(key) ?? []), one].slice(0, MOST_COMPARED));
  return new Set(Array.from(groups).flatMap(([key, group]) => (areDifferent(key, group) ? [key] : [])));
}

function areDifferent(key: string, group: readonly Identified[]): boolean {
  return group.some((one, at) => group.slice(0, at).some((other) => isAnother(key, one, other)));
}

/** Do these two, who share a key, tell of different things? Their other ids, titles and dates decide. */
function isAnother(key: string, one: Identified, other: Identified): boolean {
  const [a, b] = [foldTitle(one.title), foldTitle(other.title)];
  if (key.startsWith('title:')) return one.publishedAt !== other.publishedAt;
  const others = (of: Identified) => of.keys.filter((id) => id !== key && !isWeak(id) && !id.startsWith('title:'));
  const [mine, theirs] = [others(one), others(other)];
  const agreeElsewhere = mine.some((id) => theirs.includes(id));
  if (a === b) {
    const isOnPage = key.startsWith('url:') && !key.includes('#');
    return isOnPage && mine.some((id) => id.includes('#')) && theirs.some((id) => id.includes('#')) && !agreeElsewhere;
  }
  if (!agreeElsewhere) return true;
  return one.publishedAt === other.publishedAt ? differ(a, b) : one.publishedAt !== null && other.publishedAt !== null;
}

/** Notices with one title and no id are told apart by their dates. */
const dated = (key: string, { publishedAt }: Identified): string =>
  publishedAt === null ? key : `${key} ${publishedAt}`;

/** Weak keys of items whose ids differ. */
function ambiguousKeys(stated: readonly Identified[]): Set<string> {
  const owners = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const { keys } of stated) {
    const ids = keys.filter((key) => !isWeak(key)).join('\n');
    for (const key of keys.filter(isWeak)) {
      if ((owners.get(key) ?? ids) !== ids) ambiguous.add(key);
      owners.set(key, ids);
    }
  }
  return ambiguous;
}

/** An item that loses its ids is known by its title; `[]` where an id is left. */
export function keyWithoutIds({ keys, title }: Pick<Identified, 'keys' | 'title'>): readonly string[] {
  return keys.some((key) => !isWeak(key)) ? [] : [`title:${foldTitle(title)}`];
}

/** @param homes canonical addresses of the feed's site and of the feed */
const isHome = (url: string, homes: readonly (string | null)[]): boolean =>
  homes.includes(url) || (!url.includes('?') && new URL(url).pathname === '/');
