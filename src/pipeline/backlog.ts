/**
 * Reads the documents of first visits that were kept (visit.ts): most of what a feed lists on its first visit is old, may not
 * alert, and can wait until the machine has time for it. Where the process dies, the document is still there; those of its
 * articles that were saved are known by then.
 */
import { inflateRawSync } from 'node:zlib';
import { NO_HABITS } from '../news/feed/date-habits.ts';
import type { FeedState } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import { type ReadContext, separateIn, settleDocument } from './document.ts';

export interface CatchUpContext extends ReadContext {
  readonly store: ReadContext['store'] & Pick<Store, 'linesOf' | 'backlogOf' | 'saveVisit'>;
}

/** Nothing is left, so that what comes next can be compared with it; it is not settled yet; or the machine has no time. */
export type CaughtUp = 'all is read' | 'on its way' | 'busy';

/** Reads what was kept of a feed, if anything was. To be run when no visit of the feed is under way. */
export async function catchUp(feed: FeedState, context: CatchUpContext, canWait = false): Promise<CaughtUp> {
  const { store, clock, lookBack } = context;
  const found = await store.backlogOf(feed.url);
  if (found === null) return 'all is read';
  const { at, contentType, base, body } = found;
  const lines = await store.linesOf(feed.url);
  const document = { bytes: inflateRawSync(body), contentType, url: base };
  const read = await context.read(document, feed.url, { lines, prints: null, canWait });
  if (read.kind === 'busy') return 'busy';
  if (read.kind === 'not a feed') {
    const outcome = { outcome: 'not a feed', status: null, reason: read.reason, took: null } as const;
    const visit = { feed: feed.url, at: clock(), ...outcome, fresh: 0, updated: 0 };
    await store.saveVisit(visit, feed, null);
    context.onVisit(visit);
    return 'all is read';
  }
  const separated = await separateIn(read, feed.url, context);
  // By the present: what has become old while it waited does not alert.
  const times = { at: clock(), previous: null, lookBack, habits: feed.dates ?? NO_HABITS };
  const end = () => ({ visit: null, backlog: null });
  const settle: ReadContext['settle'] = (part) => context.settle({ ...part, canWait });
  const kept = { ...read, ...separated, lines };
  await settleDocument(kept, { feed: feed.url, at, times, end }, { ...context, settle });
  return (await store.backlogOf(feed.url)) === null ? 'all is read' : 'on its way';
}

export interface BacklogContext extends CatchUpContext {
  readonly store: CatchUpContext['store'] & Pick<Store, 'backlog' | 'feedState'>;
  /** Runs this when no visit of the feed is under way; an error affects only this feed. */
  readonly alone: (url: string, read: () => Promise<void>) => Promise<void>;
}

/** So many documents are at work at a time: one is read while another is settled. */
const AT_ONCE = 2;
/** What could not be read, or is not settled yet, is not tried again before, ms. */
const AGAIN = 600_000;

/** When reading what was kept of a feed was tried last, ms. */
export type Tried = Map<string, number>;

/**
 * Reads what was kept of these feeds, one after the other.
 * @param signal aborted when the bot stops
 */
export async function readBacklog(
  feeds: readonly { readonly feed: string }[],
  context: () => BacklogContext,
  { tried, signal }: { readonly tried: Tried; readonly signal: AbortSignal },
): Promise<void> {
  const waiting = feeds.values();
  const readOn = async () => {
    for (const { feed } of waiting) {
      if (signal.aborted) return;
      const { store, alone, ...others } = context();
      tried.set(feed, others.clock());
      await alone(feed, async () => {
        const state = await store.feedState(feed);
        if (state) await catchUp(state, { store, ...others }, true);
      });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, readOn));
}

/** Those that may be tried now. */
export function untried<T extends { readonly feed: string }>(feeds: readonly T[], tried: Tried, now: number): T[] {
  return feeds.filter(({ feed }) => Math.abs(now - (tried.get(feed) ?? Number.NEGATIVE_INFINITY)) >= AGAIN);
}
