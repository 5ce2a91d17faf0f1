/** Decides the outcome of a visit: its record, when to poll again, and which feeds pause with the host. Pure. */
import { hubOffer } from '../news/feed/hub.ts';
import type { Pace } from '../news/feed/pace.ts';
import { pushLinksInHeader } from '../news/feed/parse/push.ts';
import { learnRhythm, type Rhythm } from '../news/feed/rhythm.ts';
import { CONFIRMATIONS, type PublisherHints, planNextVisit } from '../news/feed/schedule.ts';
import type { FeedState } from '../store/records.ts';
import type { Fetched, TimedFetch } from '../wire/fetch-feed.ts';
import type { FeedResult } from '../wire/worker/jobs.ts';
import type { PlannedVisit } from './visit.ts';

const isMoved = ({ poll }: FeedState) => poll.movedTo !== null && poll.movedCount >= CONFIRMATIONS;

/** What the next request sends. */
export function requestFor(feed: FeedState): { url: string; etag: string | null; lastModified: string | null } {
  const { etag, lastModified, movedTo } = feed.hints.unconditional
    ? { ...feed.poll, etag: null, lastModified: null }
    : feed.poll;
  return { url: isMoved(feed) ? movedTo! : feed.url, etag, lastModified };
}

export interface FinishedFetch {
  readonly feed: FeedState;
  readonly fetched: TimedFetch;
  readonly read: FeedResult | null;
  /** When its new items were published; null where they do not say. Empty unless a document was read. */
  readonly published: readonly (number | null)[];
  /** The operator's interval, ms. */
  readonly interval: number | null;
  /** How the day's requests are spread; null: at fixed intervals. */
  readonly pace: Pace | null;
  /** The feeds of the same host, this one included. */
  readonly neighbours: readonly string[];
  /** The addresses of all feeds. */
  readonly feeds: Pick<ReadonlySet<string>, 'has'>;
  /** Its hub brings the news before polls do. */
  readonly isPushed: boolean;
  readonly now: number;
  /** A random number, 0 to 1. */
  readonly jitter: number;
}

/** `moved`: the address that has just been confirmed, once. */
export function planVisit(visited: FinishedFetch): PlannedVisit & { readonly moved: string | null } {
  const { feed, fetched, read, interval, pace, isPushed, now, jitter } = visited;
  const unread = read?.kind === 'not a feed' ? read.reason : null;
  const outcome = unread === null ? stillMoved(feed, fetched) : NOT_A_FEED;
  const asks = asksAfter(visited);
  const went = outcome.kind === 'changed' || outcome.kind === 'unchanged';
  const rhythm = went ? rhythmAfter(visited) : (feed.rhythm ?? null);
  const plan = planNextVisit({ before: feed.poll, outcome, asks, interval, rhythm, pace, isPushed, now, jitter });
  return {
    visit: {
      feed: feed.url,
      at: now,
      outcome: unread === null ? fetched.kind : 'not a feed',
      status: 'status' in fetched ? fetched.status : null,
      reason: unread ?? ('reason' in fetched ? fetched.reason : null),
      fresh: 0,
      updated: 0,
      took: fetched.took,
    },
    state: {
      url: feed.url,
      poll: plan.poll,
      hints: asks.hub ? { ...asks, notBefore: plan.notBefore } : asks,
      visitedAt: went ? now : feed.visitedAt,
      dueAt: plan.dueAt,
      ...(feed.dates ? { dates: feed.dates } : {}),
      ...(rhythm ? { rhythm } : {}),
    },
    rest: plan.hostRestsUntil === null ? null : { urls: visited.neighbours, until: plan.hostRestsUntil },
    moved: feed.poll.movedCount === CONFIRMATIONS - 1 ? plan.confirmed : null,
  };
}

/** What the publisher asks for by now: a visit that brought no document changes nothing of it. */
function asksAfter({ feed, fetched, read, feeds }: FinishedFetch): PublisherHints {
  const refuses =
    feed.hints.unconditional === true || (fetched.kind === 'changed' && fetched.refusesConditions === true);
  const before = refuses ? { ...feed.hints, unconditional: true } : feed.hints;
  if (read?.kind !== 'feed' || fetched.kind !== 'changed') return before;
  const { ttl, skipHours, skipDays, push } = read.feed;
  const header = pushLinksInHeader(fetched.link ?? null, fetched.url);
  const hub = hubOffer({ header, document: push, url: fetched.url }, feed.url, feeds);
  return {
    ...{ ttl, skipHours, skipDays },
    ...(refuses && { unconditional: true }),
    ...(hub && { hub }),
    ...(push.cloud && { cloud: true }),
  };
}

/** New items count when they were published; one without a believable time since the last visit counts as of now. */
function rhythmAfter({ feed, published, now }: FinishedFetch): Rhythm {
  const { visitedAt, rhythm = null } = feed;
  if (rhythm === null || visitedAt === null)
    return learnRhythm(
      null,
      published.flatMap((time) => time ?? []),
      now,
    );
  const isOld = (time: number | null) => time !== null && time < visitedAt - DAY; // it came back: a moved site, a repair
  const times = published.filter((time) => !isOld(time));
  return learnRhythm(
    rhythm,
    times.map((time) => (time !== null && time > visitedAt && time <= now ? time : now)),
    now,
  );
}

const DAY = 24 * 3_600_000;

/** A web page instead of the feed: its validators are not kept, otherwise the server would answer 304 for ever. */
const NOT_A_FEED = { kind: 'failed', status: null, retryAfter: null, hostWide: false } as const;

/** A feed that is polled at its new address no longer redirects, and stays moved. */
function stillMoved(feed: FeedState, fetched: Fetched): Fetched {
  const answered = fetched.kind === 'changed' || fetched.kind === 'unchanged';
  return answered && isMoved(feed) && fetched.movedTo === null ? { ...fetched, movedTo: feed.poll.movedTo } : fetched;
}
