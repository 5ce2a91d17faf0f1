/** One visit to one feed: fetch, parse, drop known items, match, and hand the rest to `settle` in parts. */
import { type Lines, NO_LINES } from '../news/feed/clean/learn.ts';
import { learnDates, NO_HABITS } from '../news/feed/date-habits.ts';
import type { Article } from '../news/types.ts';
import type { BacklogDocument, FeedState, Findings, Visit } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import type { TimedFetch } from '../wire/fetch-feed.ts';
import type { Busy, FeedResult, PutOff } from '../wire/worker/jobs.ts';
import { catchUp } from './backlog.ts';
import {
  type Document,
  datesOf,
  type Found,
  isArticle,
  letRest,
  oldestFirst,
  type ReadContext,
  type Separated,
  separateIn,
  settleDocument,
} from './document.ts';
import { pause } from './pause.ts';
import type { Room } from './room.ts';

export interface PlannedVisit {
  /** As it will be recorded. */
  readonly visit: Visit;
  readonly state: FeedState;
  /** Feeds that pause with their host. */
  readonly rest: { readonly urls: readonly string[]; readonly until: number } | null;
}

export interface VisitContext extends ReadContext {
  /** For documents from when they are here until they are saved, bytes. */
  readonly room: Room;
  readonly store: Pick<Store, 'seenKeys' | 'linesOf' | 'printsOf' | 'saveVisit' | 'postpone' | 'backlogOf'>;
  /** Runs the job when it is the turn of the feed's host. */
  readonly inTurn: <T>(url: string, job: () => Promise<T>) => Promise<T>;
  readonly fetch: (feed: FeedState) => Promise<TimedFetch>;
  /** The machine had no time to read the document: nothing is recorded against the feed, and it is due again soon. */
  readonly busy: (feed: string) => Promise<void>;
  /** @param published when the document's new articles were published */
  readonly plan: (
    feed: FeedState,
    fetched: TimedFetch,
    read: FeedResult | null,
    published: readonly (number | null)[],
  ) => PlannedVisit;
}

/** Visits a feed, unless its host has asked for rest while the visit waited for its turn. */
export function visit(feed: FeedState, context: VisitContext): Promise<void> {
  return context.room.hold((take) => visitIn(take, feed, context));
}

type Take = (size: number) => void;

async function visitIn(take: Take, feed: FeedState, context: VisitContext): Promise<void> {
  const caughtUp = await catchUp(feed, context);
  if (caughtUp === 'busy') return context.busy(feed.url);
  if (caughtUp === 'on its way') return;
  const looked = await lookInTurn(feed, context, take);
  if (looked === null) return;
  const { read, separated, lines, visit, state, putOff } = looked;
  if (read?.kind === 'feed' && separated) {
    const document = { ...read, ...separated, lines };
    return context.onVisit(await settleVisit(document, { feed, visit, state }, context));
  }
  const saved = putOff ? withItems({ visit, state }, putOff.dates, feed) : { visit, state };
  await context.store.saveVisit(saved.visit, saved.state, putOff?.document);
  context.onVisit(saved.visit);
}

/** A first visit whose items are kept to be read later counts them, and learns from their dates, as if they were read. */
function withItems(
  { visit, state }: NonNullable<Findings['visit']>,
  all: readonly (number | null)[],
  feed: FeedState,
): NonNullable<Findings['visit']> {
  const { at } = visit;
  const items = all.map((publishedAt) => ({ publishedAt }));
  const fresh = oldestFirst(items, at).map(({ publishedAt }) => publishedAt);
  const dates = learnDates(feed.dates ?? NO_HABITS, { all, fresh, at, isFirst: true });
  return { visit: { ...visit, fresh: all.length }, state: { ...state, dates } };
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
  const { read, separated, lines, putOff } =
    fetched.kind === 'changed' ? await readIn(fetched, feed, context) : NOTHING_READ;
  if (separated) take(-sizeOfSame(size, separated));
  if (read?.kind === 'busy') {
    await context.busy(feed.url);
    return null;
  }
  const published = putOff?.dates ?? datesOf(separated?.fresh.filter(isArticle) ?? []);
  const { rest, ...planned } = context.plan(feed, fetched, read, published);
  if (rest) await letRest(rest, context);
  return { ...planned, read, separated, putOff, lines: lines ?? NO_LINES };
}

/** How much of a document is items that are the same as before, of which nothing is kept. */
function sizeOfSame(size: number, { listed }: Separated): number {
  const same = listed.filter((one) => !isArticle(one)).length;
  return same === 0 ? 0 : Math.floor((size * same) / listed.length);
}

type Changed = Extract<TimedFetch, { kind: 'changed' }>;

interface ReadDocument {
  readonly read: FeedResult | Busy | null;
  readonly separated?: Separated;
  readonly lines?: Lines;
  /** The rest of a first visit is read later. */
  readonly putOff?: Pick<PutOff, 'dates'> & { readonly document: BacklogDocument };
}

const NOTHING_READ: ReadDocument = { read: null };

/**
 * Reads a document without the items that are the same as before; all of it, where one of those turns out to be new. Of a first
 * visit only what may alert is looked at: as long as no watch wants any of it, the document is kept and read later.
 */
async function readIn(fetched: Changed, { url, visitedAt }: FeedState, context: VisitContext): Promise<ReadDocument> {
  const { store, lookBack, clock } = context;
  const [lines, prints] = [await store.linesOf(url), await store.printsOf(url)];
  const at = clock();
  const glance = visitedAt === null ? { glance: { at, lookBack } } : {};
  const read = await context.read(fetched, url, { lines, prints, ...glance });
  if (read.kind !== 'feed') return { read, lines };
  if (read.putOff && !(await concernsAny(read.articles, context))) {
    const { body, dates } = read.putOff;
    const { contentType, url: base } = fetched;
    return { read, lines, putOff: { dates, document: { at, contentType, base, items: dates.length, body } } };
  }
  const separated = read.putOff ? null : await separateIn(read, url, context);
  if (separated?.fresh.every(isArticle)) return { read, separated, lines };
  const whole = await context.read(fetched, url, { lines, prints: null });
  return { read: whole, ...(whole.kind === 'feed' ? { separated: await separateIn(whole, url, context) } : {}), lines };
}

/** Does a watch want one of these, or leave one out? */
async function concernsAny(articles: readonly Article[], { judge }: Pick<VisitContext, 'judge'>): Promise<boolean> {
  for (const article of articles) {
    const { matches, leftOut } = judge(article);
    if (matches.length > 0 || leftOut.length > 0) return true;
    await pause();
  }
  return false;
}

/** @returns the visit as it was saved */
async function settleVisit(
  document: Document,
  { feed, visit: planned, state }: Pick<PlannedVisit, 'visit' | 'state'> & { readonly feed: FeedState },
  context: VisitContext,
): Promise<Visit> {
  const { at } = planned;
  const { lookBack } = context;
  const habits = feed.dates ?? NO_HABITS;
  const isFirst = feed.visitedAt === null || at - feed.visitedAt > lookBack;
  let visit = planned;
  const end = ({ fresh, updated, restUntil }: Found) => {
    visit = { ...planned, fresh: fresh.length, updated };
    const dates = learnDates(habits, { all: datesOf(document.listed), fresh: datesOf(fresh), at, isFirst });
    const dueAt = restUntil === null ? state.dueAt : Math.max(state.dueAt ?? 0, restUntil);
    return { visit: { visit, state: { ...state, dates, dueAt } } };
  };
  const times = { at, previous: feed.visitedAt, lookBack, habits };
  await settleDocument(document, { feed: feed.url, at, times, end }, context);
  return visit;
}
