/** What a document says, on its way to `settle`: what is new of it, weighed, in parts. */
import type { VisitTimes } from '../news/alert/alertable.ts';
import type { Candidate } from '../news/alert/place.ts';
import { changeOfLines, type Lines, learnLines } from '../news/feed/clean/learn.ts';
import { type KnownAndNew, keysToLookUp, keysToSave, type SeenKey, separateKnown } from '../news/feed/known.ts';
import type { SameItem } from '../news/feed/prints.ts';
import type { Article } from '../news/types.ts';
import type { Findings, Visit } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import type { TimedFetch } from '../wire/fetch-feed.ts';
import type { Busy, FeedResult, Glance } from '../wire/worker/jobs.ts';
import { type WeighContext, weighAll } from './weigh.ts';

/** The most new and the most known articles in a part, so that reading and writing them stays under 20 ms. */
export const PART = 50;

/** A part of a Visit on its way to `settle`; the last one brings the visit itself. */
export interface VisitPart
  extends Required<Pick<Findings, 'feed' | 'seen' | 'shared' | 'visit' | 'lines'>>,
    Pick<Findings, 'prints' | 'backlog'> {
  readonly candidates: readonly Candidate[];
  /** Known articles, as the feed states them now. */
  readonly known: readonly Article[];
  /** Others go first. */
  readonly canWait?: boolean;
}

/** Feeds that must not be asked now because their host sent us away, and until when, ms since the epoch. */
export type Resting = Map<string, number>;

export interface DocumentContext extends WeighContext {
  readonly resting: Resting;
  readonly store: Pick<Store, 'seenKeys' | 'postpone'>;
  readonly settle: (part: VisitPart) => Promise<unknown>;
}

/** What reading a document takes beside. */
export interface ReadContext extends DocumentContext {
  readonly clock: () => number;
  readonly read: (document: FetchedDocument, feed: string, learned: LearnedOfFeed) => Promise<FeedResult | Busy>;
  /** ms; see `alertable`. */
  readonly lookBack: number;
  readonly onVisit: (visit: Visit) => void;
}

/** What the store keeps of a feed's items. */
interface LearnedOfFeed {
  readonly lines: Lines;
  /** What the last saved visit listed; null: all items are to be read. */
  readonly prints: Uint8Array | null;
  readonly glance?: Glance;
  /** Others go first. */
  readonly canWait?: boolean;
}

export type FetchedDocument = Pick<Extract<TimedFetch, { kind: 'changed' }>, 'bytes' | 'contentType' | 'url'>;

type Listed = Article | SameItem;

export const isArticle = (one: Listed): one is Article => !('teaserHash' in one);

export interface Separated extends KnownAndNew<Listed> {
  /** What the store remembers. */
  readonly seen: ReadonlyMap<string, SeenKey>;
  /** All items, in the order of the document. */
  readonly listed: readonly Listed[];
}

export async function separateIn(
  { articles, same, shared }: Extract<FeedResult, { kind: 'feed' }>,
  url: string,
  { store }: Pick<DocumentContext, 'store'>,
): Promise<Separated> {
  const listed: Listed[] = [...articles];
  for (const one of same) listed.splice(one.at, 0, one);
  const seen = await store.seenKeys(url, keysToLookUp(listed, shared));
  return { ...separateKnown({ entries: listed, shared }, seen), seen, listed };
}

/** Feeds pause with their host, those that wait for their turn as well. */
export async function letRest(
  { urls, until }: { readonly urls: readonly string[]; readonly until: number },
  { store, resting }: Pick<DocumentContext, 'store' | 'resting'>,
) {
  await store.postpone(urls, until);
  for (const url of urls) resting.set(url, Math.max(resting.get(url) ?? 0, until));
}

export interface Document extends Pick<Extract<FeedResult, { kind: 'feed' }>, 'taught' | 'prints'>, Separated {
  readonly lines: Lines;
}

interface Visited {
  readonly feed: string;
  /** When the document was fetched, ms. */
  readonly at: number;
  readonly times: VisitTimes;
  /** What the last part brings beside its articles. */
  readonly end: (found: Found) => Pick<VisitPart, 'visit' | 'backlog'>;
}

/** What a document has brought. */
export interface Found {
  readonly fresh: readonly Article[];
  /** So many items were known. */
  readonly updated: number;
  /** Its host wants rest until then, ms; null: it wants none. */
  readonly restUntil: number | null;
}

export async function settleDocument(
  { taught, prints, lines, seen, ...separated }: Document,
  { feed, at, times, end }: Visited,
  context: DocumentContext,
): Promise<void> {
  const { unchanged, record, shared } = separated;
  const fresh = oldestFirst(separated.fresh.filter(isArticle), at);
  const known = separated.known.filter(isArticle);
  const rest = [...unchanged, ...separated.known.filter((one) => !isArticle(one))];
  const updated = separated.known.length + unchanged.length;
  const parts = Math.max(1, Math.ceil(Math.max(fresh.length, known.length) / PART));
  let before = lines;
  let restUntil: number | null = null;
  for (let n = 0; n < parts; n++) {
    const isLast = n === parts - 1;
    const part = fresh.slice(n * PART, (n + 1) * PART);
    const told = known.slice(n * PART, (n + 1) * PART);
    const after = learnLines(before, part, taught, at);
    const weighed = await weighAll(part, times, context);
    for (const { rest } of weighed) {
      if (rest) await letRest(rest, context);
      if (rest?.urls.includes(feed)) restUntil = Math.max(restUntil ?? 0, rest.until);
    }
    await context.settle({
      feed,
      ...keysToSave([...part, ...told, ...(isLast ? rest : [])], { record, shared }, seen, at),
      candidates: weighed.map(({ candidate }) => candidate),
      known: told,
      visit: null,
      lines: changeOfLines(before, after),
      ...(isLast && { prints, ...end({ fresh, updated, restUntil }) }),
    });
    before = after;
  }
}

export const datesOf = (articles: readonly Listed[]) => articles.map(({ publishedAt }) => publishedAt);

/** Feeds list the newest item first; in order of time, the first report starts the story. Undated items count as new. */
export function oldestFirst<T extends Pick<Article, 'publishedAt'>>(articles: readonly T[], now: number): T[] {
  return articles.toReversed().sort((a, b) => (a.publishedAt ?? now) - (b.publishedAt ?? now));
}
