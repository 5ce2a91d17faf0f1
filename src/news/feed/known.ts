/**
 * Decides whether an Item was seen before in its feed: by its guid or its canonical URL, else by title and date.
 *
 * Both ids count, because real feeds change the guid, title or date of the same link within hours. Neither is trusted alone,
 * because templates give all items one guid, tickers one link, and advice pages keep one id for years:
 *
 * - An id that items with different subjects share identifies nothing in that feed any more.
 * - A known id that returns with another subject and a later date is a new article.
 * - An item whose ids are both new, but whose title and time (or path and text) are known, is known.
 */

import { isWeak, keyWithoutIds } from './known/keys.ts';
import { differ, foldTitle } from './known/titles.ts';

const DAY = 24 * 3_600_000;

/** What is asked of an item, or of the article made of it. */
export interface ListedItem {
  /** `guid:…`, `url:…` or `title:…`, strongest first; never empty. Weak keys (`dated:…`, `path:…`) come last. */
  readonly keys: readonly string[];
  readonly title: string;
  readonly publishedAt: number | null;
  /** The article's identity over all feeds. */
  readonly url?: string;
  readonly teaser?: string;
  /** The hash of its teaser, where that is all that is left of it. */
  readonly teaserHash?: string;
}

/** What an item said when it was last listed. */
export interface SeenItem {
  /** Folded. */
  readonly title: string;
  readonly publishedAt: number | null;
  /** A hash of its teaser. */
  readonly text: string;
  /** The URL of its article; null when the item's own. */
  readonly url: string | null;
}

/** What the store remembers of a key of this feed. `item` is null where it was not recorded. */
export interface SeenKey {
  readonly isShared: boolean;
  /** When the feed listed it last, ms, to within a day. */
  readonly listedAt?: number;
  readonly item: SeenItem | null;
}

export interface KnownAndNew<T extends ListedItem> {
  readonly fresh: readonly T[];
  /** Seen before: they may be updated and never alert again. */
  readonly known: readonly T[];
  /** Seen before, with another guid and another title: they never change the article that stands. */
  readonly unchanged: readonly T[];
  /** Keys to store as seen, of fresh and known alike, with what their item says now. */
  readonly record: ReadonlyMap<string, SeenItem>;
  /** Keys to mark as shared. */
  readonly shared: readonly string[];
}

type Verdict = 'fresh' | 'renewed' | 'known' | 'unchanged';

/** Separates what is new in a document from what is known; `seen` says what the store remembers of the document's keys. */
export function separateKnown<T extends ListedItem>(
  { entries, shared: sharedHere }: { readonly entries: readonly T[]; readonly shared: readonly string[] },
  seen: ReadonlyMap<string, SeenKey>,
): KnownAndNew<T> {
  const shared = new Set(sharedHere);
  const record = new Map<string, SeenItem>();
  const found: Record<'fresh' | 'known' | 'unchanged', T[]> = { fresh: [], known: [], unchanged: [] };
  for (const one of entries) {
    const keys = usableKeys(one, seen);
    const verdict = judge({ ...one, keys }, seen, record);
    const matched = keys.map((key) => seen.get(key)?.item).find((item) => item !== undefined && item !== null);
    const isPageShared = shared.has(`url:${one.url}`) || seen.get(`url:${one.url}`)?.isShared === true;
    const url = urlOf({ ...one, keys }, verdict, matched?.url ?? null, isPageShared);
    for (const key of spoiled(keys, verdict, seen)) shared.add(key);
    const entry = { ...one, keys, ...(one.url === undefined ? {} : { url }) };
    found[verdict === 'renewed' ? 'fresh' : verdict].push(entry);
    for (const key of keys) record.set(key, saidBy(entry, url === one.url ? null : (url ?? null)));
  }
  return { ...found, record, shared: [...shared] };
}

/** All keys that `separateKnown` may ask for. */
export function keysToLookUp(entries: readonly ListedItem[], shared: readonly string[]): readonly string[] {
  return [...entries.flatMap(({ keys, title }) => [...keys, ...keyWithoutIds({ keys: [], title })]), ...shared];
}

/** A key that is listed on and on is noted this often, ms: `prune` forgets what was not listed for 30 days. */
const NOTED_EVERY = DAY;

/**
 * What of a visit's keys has to be saved: those that say something else than what the store remembers, and those that were
 * noted a day ago.
 * @param now when the document was fetched, ms
 */
export function keysToSave(
  listed: readonly ListedItem[],
  { record, shared }: Pick<KnownAndNew<ListedItem>, 'record' | 'shared'>,
  seen: ReadonlyMap<string, SeenKey>,
  now: number,
): {
  readonly seen: readonly { readonly key: string; readonly item: SeenItem | null }[];
  readonly shared: readonly string[];
} {
  const isNoted = (key: string) => Math.abs(now - (seen.get(key)?.listedAt ?? Number.NEGATIVE_INFINITY)) < NOTED_EVERY;
  const items = listed.flatMap(({ keys }) => keys.map((key) => ({ key, item: record.get(key) ?? null })));
  return {
    seen: items.filter(({ key, item }) => !isNoted(key) || !saysTheSame(item, seen.get(key)?.item ?? null)),
    shared: shared.filter((key) => !isNoted(key) || seen.get(key)?.isShared !== true),
  };
}

const saysTheSame = (one: SeenItem | null, other: SeenItem | null): boolean =>
  one?.title === other?.title &&
  one?.publishedAt === other?.publishedAt &&
  one?.text === other?.text &&
  one?.url === other?.url;

/** The keys that identify the item; one that loses its ids is known by its title. */
function usableKeys({ keys, title }: ListedItem, seen: ReadonlyMap<string, SeenKey>): readonly string[] {
  const left = keys.filter((key) => seen.get(key)?.isShared !== true);
  return [...keyWithoutIds({ keys: left, title }), ...left];
}

function judge(one: ListedItem, seen: ReadonlyMap<string, SeenKey>, here: ReadonlyMap<string, SeenItem>): Verdict {
  const strong = one.keys.filter((key) => !isWeak(key));
  const matched = strong.filter((key) => seen.has(key));
  if (matched.length > 0) return judgeMatched(one, strong, matched, seen);
  if (strong.some((key) => here.has(key))) return 'known';
  return one.keys.some((key) => isWeak(key) && agrees(key, one, seen.get(key)?.item ?? null)) ? 'known' : 'fresh';
}

function judgeMatched(
  one: ListedItem,
  strong: readonly string[],
  matched: readonly string[],
  seen: ReadonlyMap<string, SeenKey>,
): Verdict {
  const before = matched.map((key) => seen.get(key)?.item).find((item) => item !== undefined && item !== null);
  if (!before) return 'known';
  const isRetitled = foldTitle(one.title) !== before.title;
  const later = (one.publishedAt ?? 0) - (before.publishedAt ?? Number.POSITIVE_INFINITY);
  if (later > DAY && (isRetitled || hashOf(one) !== before.text)) return 'renewed';
  const unseen = strong.filter((key) => !seen.has(key));
  if (matched.some((key) => key.startsWith('guid:')) || unseen.length === 0) {
    const isOther = unseen.some(isPage) && !matched.some(isPage) && differ(foldTitle(one.title), before.title);
    return isOther && later > 0 ? 'renewed' : 'known';
  }
  const isOther = isRetitled || unseen.some((key) => key.includes('#'));
  return isOther && later > 0 ? 'renewed' : isRetitled ? 'unchanged' : 'known';
}

/** An id that proved to be shared between polls. */
function spoiled(keys: readonly string[], verdict: Verdict, seen: ReadonlyMap<string, SeenKey>): readonly string[] {
  const strong = keys.filter((key) => !isWeak(key));
  if (verdict !== 'renewed' || strong.every((key) => seen.has(key))) return [];
  return strong.filter((key) => seen.has(key));
}

/** Two items with a weak key in common are one when the rest agrees, too. */
function agrees(key: string, one: ListedItem, before: SeenItem | null): boolean {
  if (before === null) return false;
  const isSameText = hashOf(one) === before.text;
  if (key.startsWith('path:')) return isSameText || one.publishedAt === before.publishedAt;
  return isSameText || (one.publishedAt ?? 0) % DAY !== 0;
}

/** One canonical URL is one article, so an article that shares its page with others gets an address of its own. */
function urlOf(
  { url, keys, publishedAt }: ListedItem,
  verdict: Verdict,
  before: string | null,
  isPageShared: boolean,
): string | undefined {
  if (url === undefined || verdict === 'known' || verdict === 'unchanged') return before ?? url;
  if (verdict === 'renewed') return `${url}#${encodeURIComponent(`${keys[0]} ${publishedAt}`)}`;
  // A link to the front page is no key: all items of such a feed share it.
  const isFrontPage = !keys.some(isPage) && !url.includes('#');
  return isPageShared || isFrontPage ? `${url}#${encodeURIComponent(keys[0]!)}` : url;
}

const isPage = (key: string): boolean => key.startsWith('url:');

const saidBy = (one: ListedItem, url: string | null): SeenItem => ({
  title: foldTitle(one.title),
  publishedAt: one.publishedAt,
  text: hashOf(one),
  url,
});

const hashOf = ({ teaser = '', teaserHash }: ListedItem): string => teaserHash ?? textHash(teaser);

/** FNV-1a: tells whether a teaser has changed, nothing more. */
export function textHash(teaser: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < teaser.length; at++) hash = Math.imul(hash ^ teaser.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
