/** One visit to one feed: fetch, parse, drop known items, match, and hand the rest to `settle` in parts. */
import { alertable, type VisitTimes } from '../news/alert/alertable.ts';
import type { Candidate } from '../news/alert/place.ts';
import { changeOfLines, type Lines, learnLines, NO_LINES } from '../news/feed/clean/learn.ts';
import { learnDates, NO_HABITS } from '../news/feed/date-habits.ts';
import { type KnownAndNew, keysToLookUp, keysToSave, type SeenKey, separateKnown } from '../news/feed/known.ts';
import type { SameItem } from '../news/feed/prints.ts';
import type { Article, Match } from '../news/types.ts';
import type { JudgedArticle } from '../news/watch/match.ts';
import type { FeedState, Findings, Visit } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import type { TimedFetch } from '../wire/fetch-feed.ts';
import type { Busy, FeedResult } from '../wire/worker/jobs.ts';
import { pause } from './pause.ts';
import type { Room } from './room.ts';

/** The most new and the most known articles in a part, so that reading and writing them stays under 20 ms. */
export const PART = 50;

/** A part of a Visit on its way to `settle`; the last one brings the visit itself. */
export interface VisitPart
  extends Required<Pick<Findings, 'feed' | 'seen' | 'shared' | 'visit' | 'lines'>>,
    Pick<Findings, 'prints'> {
  readonly candidates: readonly Candidate[];
  /** Known articles, as the feed states them now. */
  readonly known: readonly Article[];
}

export interface PlannedVisit {
  /** As it will be recorded. */
  readonly visit: Visit;
  readonly state: FeedState;
  /** Feeds that pause with their host. */
  readonly rest: { readonly urls: readonly string[]; readonly until: number } | null;
}

/** Feeds that must not be asked now because their host sent us away, and until when, ms since the epoch. */
export type Resting = Map<string, number>;

export interface VisitContext {
  readonly clock: () => number;
  readonly resting: Resting;
  /** For documents from when they are here until they are saved, bytes. */
  readonly room: Room;
  readonly store: Pick<Store, 'seenKeys' | 'linesOf' | 'printsOf' | 'saveVisit' | 'postpone'>;
  /** Runs the job when it is the turn of the feed's host. */
  readonly inTurn: <T>(url: string, job: () => Promise<T>) => Promise<T>;
  readonly fetch: (feed: FeedState) => Promise<TimedFetch>;
  readonly read: (
    document: Pick<Extract<TimedFetch, { kind: 'changed' }>, 'bytes' | 'contentType' | 'url'>,
    feed: string,
    learned: LearnedOfFeed,
  ) => Promise<FeedResult | Busy>;
  /** The machine had no time to read the document: nothing is recorded against the feed, and it is due again soon. */
  readonly busy: (feed: string) => Promise<void>;
  /** @param fresh the document's new articles */
  readonly plan: (
    feed: FeedState,
    fetched: TimedFetch,
    read: FeedResult | null,
    fresh: readonly Article[],
  ) => PlannedVisit;
  readonly judge: (article: Article) => JudgedArticle;
  /** Adds the page's text if the feed has only a teaser; returns the article unchanged if the page does not arrive in time. */
  readonly page: (article: Article) => Promise<PageOutcome>;
  /** ms; see `alertable`. */
  readonly lookBack: number;
  readonly settle: (part: VisitPart) => Promise<unknown>;
  readonly onVisit: (visit: Visit) => void;
}

/** What the store keeps of a feed's items. */
interface LearnedOfFeed {
  readonly lines: Lines;
  /** What the last saved visit listed; null: all items are to be read. */
  readonly prints: Uint8Array | null;
}

/** An article whose page was read or not, as its `page` says. */
export interface PageOutcome {
  readonly article: Article;
  /** Feeds that must rest with the page's host. */
  readonly rest: PlannedVisit['rest'];
}

/** Visits a feed, unless its host has asked for rest while the visit waited for its turn. */
export function visit(feed: FeedState, context: VisitContext): Promise<void> {
  return context.room.hold((take) => visitIn(take, feed, context));
}

type Take = (size: number) => void;

async function visitIn(take: Take, feed: FeedState, context: VisitContext): Promise<void> {
  const looked = await lookInTurn(feed, context, take);
  if (looked === null) return;
  const { read, separated, lines, visit, state } = looked;
  if (read?.kind === 'feed') {
    const document = { ...read, ...separated!, lines };
    return context.onVisit(await settleDocument(document, { feed, end: { visit, state } }, context));
  }
  await context.store.saveVisit(visit, state);
  context.onVisit(visit);
}

/** While too many documents are at work it leaves its turn to the pages that they wait for, and queues up again. */
async function lookInTurn(feed: FeedState, context: VisitContext, take: Take) {
  const isResting = () => (context.resting.get(feed.url) ?? 0) > context.clock();
  for (;;) {
    const looked = await context.inTurn(feed.url, async () => {
      if (context.room.isFull()) return 'full';
      return isResting() ? null : look(feed, context, take);
    });
    if (looked !== 'full') return looked;
    await context.room.free();
  }
}

async function look(feed: FeedState, context: VisitContext, take: Take) {
  const fetched = await context.fetch(feed);
  const size = fetched.kind === 'changed' ? fetched.bytes.length : 0;
  take(size);
  const { read, separated, lines } =
    fetched.kind === 'changed' ? await readIn(fetched, feed.url, context) : { read: null };
  if (separated) take(-sizeOfSame(size, separated));
  if (read?.kind === 'busy') {
    await context.busy(feed.url);
    return null;
  }
  const { rest, ...planned } = context.plan(feed, fetched, read, separated?.fresh.filter(isArticle) ?? []);
  if (rest) await letRest(rest, context);
  return { ...planned, read, separated, lines: lines ?? NO_LINES };
}

/** How much of a document is items that are the same as before, of which nothing is kept. */
function sizeOfSame(size: number, { listed }: Separated): number {
  const same = listed.filter((one) => !isArticle(one)).length;
  return same === 0 ? 0 : Math.floor((size * same) / listed.length);
}

type Changed = Extract<TimedFetch, { kind: 'changed' }>;

/** Reads a document without the items that are the same as before; all of it, where one of those turns out to be new. */
async function readIn(fetched: Changed, url: string, context: VisitContext) {
  const { store } = context;
  const lines = await store.linesOf(url);
  const read = await context.read(fetched, url, { lines, prints: await store.printsOf(url) });
  if (read.kind !== 'feed') return { read, lines };
  const separated = await separateIn(read, url, context);
  if (separated.fresh.every(isArticle)) return { read, separated, lines };
  const whole = await context.read(fetched, url, { lines, prints: null });
  return { read: whole, ...(whole.kind === 'feed' ? { separated: await separateIn(whole, url, context) } : {}), lines };
}

type Listed = Article | SameItem;

export const isArticle = (one: Listed): one is Article => !('teaserHash' in one);

interface Separated extends KnownAndNew<Listed> {
  /** What the store remembers. */
  readonly seen: ReadonlyMap<string, SeenKey>;
  /** All items, in the order of the document. */
  readonly listed: readonly Listed[];
}

export async function separateIn(
  { articles, same, shared }: Extract<FeedResult, { kind: 'feed' }>,
  url: string,
  { store }: { readonly store: Pick<VisitContext['store'], 'seenKeys'> },
): Promise<Separated> {
  const listed: Listed[] = [...articles];
  for (const one of same) listed.splice(one.at, 0, one);
  const seen = await store.seenKeys(url, keysToLookUp(listed, shared));
  return { ...separateKnown({ entries: listed, shared }, seen), seen, listed };
}

/** Feeds pause with their host, those that wait for their turn as well. */
export async function letRest(
  { urls, until }: NonNullable<PlannedVisit['rest']>,
  { store, resting }: { readonly store: Pick<VisitContext['store'], 'postpone'>; readonly resting: Resting },
) {
  await store.postpone(urls, until);
  for (const url of urls) resting.set(url, Math.max(resting.get(url) ?? 0, until));
}

interface Visited {
  readonly feed: FeedState;
  readonly end: NonNullable<Findings['visit']>;
}

interface Document extends Pick<Extract<FeedResult, { kind: 'feed' }>, 'taught' | 'prints'>, Separated {
  readonly lines: Lines;
}

async function settleDocument(
  { listed, taught, prints, lines, seen, ...separated }: Document,
  { feed, end }: Visited,
  context: VisitContext,
): Promise<Visit> {
  const { unchanged, record } = separated;
  const fresh = oldestFirst(separated.fresh.filter(isArticle), end.visit.at);
  const known = separated.known.filter(isArticle);
  const rest = [...unchanged, ...separated.known.filter((one) => !isArticle(one))];
  const habits = feed.dates ?? NO_HABITS;
  const times = { at: end.visit.at, previous: feed.visitedAt, lookBack: context.lookBack, habits };
  const dates = learnDates(habits, {
    all: datesOf(listed),
    fresh: datesOf(fresh),
    at: end.visit.at,
    isFirst: feed.visitedAt === null || end.visit.at - feed.visitedAt > context.lookBack,
  });
  const visit = { ...end.visit, fresh: fresh.length, updated: separated.known.length + unchanged.length };
  const parts = Math.max(1, Math.ceil(Math.max(fresh.length, known.length) / PART));
  let before = lines;
  let dueAt = end.state.dueAt;
  for (let n = 0; n < parts; n++) {
    const part = fresh.slice(n * PART, (n + 1) * PART);
    const told = known.slice(n * PART, (n + 1) * PART);
    const after = learnLines(before, part, taught, end.visit.at);
    const weighed = await weighAll(part, times, context);
    for (const { rest } of weighed) {
      if (rest) await letRest(rest, context);
      if (rest?.urls.includes(feed.url)) dueAt = Math.max(dueAt ?? 0, rest.until);
    }
    await context.settle({
      feed: feed.url,
      ...keysToSave(
        [...part, ...told, ...(n === parts - 1 ? rest : [])],
        { record, shared: separated.shared },
        seen,
        end.visit.at,
      ),
      candidates: weighed.map(({ candidate }) => candidate),
      known: told,
      visit: n === parts - 1 ? { visit, state: { ...end.state, dates, dueAt } } : null,
      lines: changeOfLines(before, after),
      ...(n === parts - 1 ? { prints } : {}),
    });
    before = after;
  }
  return visit;
}

/** Pages are waited for side by side; the event loop runs between two articles. */
export async function weighAll(
  part: readonly Article[],
  times: VisitTimes,
  context: Pick<VisitContext, 'judge' | 'page'>,
): Promise<Weighed[]> {
  const weighing: Promise<Weighed>[] = [];
  for (const article of part) {
    const weighed = weigh(article, times, context);
    weighed.catch(() => {}); // heard below, with the others
    weighing.push(weighed);
    await pause();
  }
  return Promise.all(weighing);
}

interface Weighed {
  readonly candidate: Candidate;
  readonly rest: PlannedVisit['rest'];
}

/**
 * The teaser decides. An article that may alert at once waits a few seconds for its page. The page's text may
 * veto, and its date may show that an undated item is old; neither makes a watch match.
 */
async function weigh(
  stated: Article,
  times: VisitTimes,
  { judge, page }: Pick<VisitContext, 'judge' | 'page'>,
): Promise<Weighed> {
  const teased = judge(stated);
  const isUrgent = teased.matches.length > 0 && alertable(stated.publishedAt, times) === 'now';
  const { article, rest } = isUrgent ? await page(stated) : { article: stated, rest: null };
  const isTeased = (one: Match) =>
    teased.matches.some(({ channel, watch }) => channel === one.channel && watch === one.watch);
  const judged = article === stated ? teased : judge(article);
  const matches = judged.matches.filter(isTeased);
  const when = alertable(article.publishedAt, times);
  return { candidate: { article, matches, leftOut: judged.leftOut, alertable: when }, rest };
}

const datesOf = (articles: readonly Listed[]) => articles.map(({ publishedAt }) => publishedAt);

/** Feeds list the newest item first; in order of time, the first report starts the story. Undated items count as new. */
export function oldestFirst(articles: readonly Article[], now: number): Article[] {
  return articles.toReversed().sort((a, b) => (a.publishedAt ?? now) - (b.publishedAt ?? now));
}
