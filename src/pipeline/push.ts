/**
 * A push: a hub has brought a feed's document, or its new entries. It goes the way of a visit, from the parser to `settle`,
 * and brings what is new. What is known already stays as the last poll has told it, so that an old push that is sent again
 * changes nothing; the feed's due time, validators and health are those of its polls.
 */
import { NO_HABITS } from '../news/feed/date-habits.ts';
import { keysToSave } from '../news/feed/known.ts';
import { learnRhythm } from '../news/feed/rhythm.ts';
import type { FeedState } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import { catchUp } from './backlog.ts';
import { isArticle, letRest, oldestFirst, PART, separateIn } from './document.ts';
import type { VisitContext } from './visit.ts';
import { weighAll } from './weigh.ts';

export interface PushContext
  extends Pick<VisitContext, 'clock' | 'resting' | 'read' | 'judge' | 'page' | 'lookBack' | 'settle' | 'onVisit'> {
  readonly store: VisitContext['store'] & Pick<Store, 'saveRhythm'>;
}

export type Pushed =
  /** `fresh`: so many new articles. */
  | { readonly kind: 'read'; readonly fresh: number }
  /** The document says nothing that can be read now: the feed is to be polled. */
  | { readonly kind: 'unread'; readonly reason: string };

type PushedDocument = Parameters<VisitContext['read']>[0];

/** To be run when no visit of the feed is under way: what both bring would be told twice. */
export async function takePush(feed: FeedState, document: PushedDocument, context: PushContext): Promise<Pushed> {
  const { store, clock, lookBack } = context;
  if ((await catchUp(feed, context)) !== 'all is read')
    return { kind: 'unread', reason: 'its first visit is still being read' };
  const read = await context.read(document, feed.url, { lines: await store.linesOf(feed.url), prints: null });
  if (read.kind !== 'feed') return { kind: 'unread', reason: read.reason };
  const { fresh: listed, record, shared, seen } = await separateIn(read, feed.url, context);
  const now = clock();
  const fresh = oldestFirst(listed.filter(isArticle), now);
  const times = { at: now, previous: feed.visitedAt, lookBack, habits: feed.dates ?? NO_HABITS };
  for (let from = 0; from < fresh.length; from += PART) {
    const part = fresh.slice(from, from + PART);
    const weighed = await weighAll(part, times, context);
    for (const { rest } of weighed) if (rest) await letRest(rest, context);
    const candidates = weighed.map(({ candidate }) => candidate);
    const keys = keysToSave(part, { record, shared }, seen, now);
    await context.settle({ feed: feed.url, ...keys, candidates, known: [], visit: null, lines: null });
  }
  if (fresh.length > 0) await store.saveRhythm(feed.url, rhythmAfter(feed, fresh, now));
  return { kind: 'read', fresh: fresh.length };
}

/** New items count when they were published, as far as that can be believed. */
function rhythmAfter(
  { rhythm = null, visitedAt }: FeedState,
  fresh: readonly { publishedAt: number | null }[],
  now: number,
) {
  const since = visitedAt ?? now;
  const times = fresh.map(({ publishedAt: time }) => (time !== null && time > since && time <= now ? time : now));
  return learnRhythm(rhythm, times, now);
}
