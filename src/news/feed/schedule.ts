/**
 * Decides when a feed is polled next: as often as useful, never more often than its publisher allows.
 *
 *   wait = the largest of: our interval · a pause that doubles with each failure · the publisher's minimum, up to a day
 *   our interval = the operator's, else what the feed's rhythm has earned of the day's requests (pace.ts), else a fixed one
 *   due  = now + wait + random jitter, moved out of the hours and days that the publisher excludes
 *
 * All times and durations are in ms.
 */
import { type Pace, type PacedFeed, restOf } from './pace.ts';
import { itemsADay, type Rhythm } from './rhythm.ts';

/** What makes a request conditional: the server's validators, byte for byte; null when it sent none. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** A feed's state between two visits. */
export interface PollState extends Validators {
  /** When the last whole document came; null before the first. */
  readonly validatorsSince: number | null;
  /** Failed visits in a row. */
  readonly failures: number;
  /** Where its permanent redirects lead, and on how many visits in a row. */
  readonly movedTo: string | null;
  readonly movedCount: number;
}

/** Where a feed can be subscribed to. */
export interface HubOffer {
  readonly hub: string;
  /** The feed's own address, as the hub knows it. */
  readonly topic: string;
  /** Why it is not used, in plain words; absent: it is. */
  readonly refused?: string;
}

/** What the publisher's document asks for; kept for visits that return no document. */
export interface PublisherHints {
  readonly ttl: number | null;
  /** UTC hours 0–23 and English day names. */
  readonly skipHours: readonly number[];
  readonly skipDays: readonly string[];
  /** It refuses conditional requests, so none are sent. */
  readonly unconditional?: boolean;
  /** The hub that pushes it; see `hub.ts`. */
  readonly hub?: HubOffer;
  /** It offers rssCloud, which we do not speak. */
  readonly cloud?: boolean;
  /** The earliest time for the next poll by all that the publisher asks, ms since the epoch. Only of feeds with a hub. */
  readonly notBefore?: number;
}

/** The part of a `Fetched` that matters here. An unreadable document is `failed` without status and retryAfter. */
export type Outcome =
  | {
      readonly kind: 'changed' | 'unchanged';
      readonly validators: Validators;
      /** How long the answer is fresh (max-age, Expires). */
      readonly fresh: number | null;
      readonly movedTo: string | null;
    }
  | { readonly kind: 'gone' }
  | {
      readonly kind: 'failed';
      readonly status: number | null;
      readonly retryAfter: number | null;
      readonly hostWide: boolean;
    };

export interface PollFacts {
  readonly before: PollState;
  readonly outcome: Outcome;
  readonly asks: PublisherHints;
  /** The operator's interval; null for the default. */
  readonly interval: number | null;
  /** When the feed publishes, this poll included; null: not known. */
  readonly rhythm?: Rhythm | null;
  /** How the day's requests are spread over all feeds; null: every feed has its fixed interval. */
  readonly pace?: Pace | null;
  /** Its hub brings the news before polls do. */
  readonly isPushed?: boolean;
  readonly now: number;
  /** A random number, 0 to 1. */
  readonly jitter: number;
}

export interface VisitPlan {
  /** When to poll again; null: never (410). */
  readonly dueAt: number | null;
  /** The publisher allows no poll before. */
  readonly notBefore: number;
  /** No feed of this host is polled before; null when the host has no trouble. */
  readonly hostRestsUntil: number | null;
  /** The feed's move to this address is confirmed: offer the edit. */
  readonly confirmed: string | null;
  /** The new state; the next request sends its validators. */
  readonly poll: PollState;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** A poll is late by up to this part of its wait: 59 minutes count as too soon for 60. */
const LATE = 0.1;
const WITH_VALIDATORS = 10 * MINUTE;
const WITHOUT_VALIDATORS = 60 * MINUTE;
/** For 429 and 403 without a time (the feed reader Unread's choice). */
const SENT_AWAY = 4 * HOUR;
/** Some servers answer 304 for ever; NetNewsWire requests the whole document again after this. */
const VALIDATORS_LAST = 8 * DAY;
/**
 * This many visits in a row must lead to a new address before the feed is polled there.
 * NewsBlur's number: one misconfigured afternoon does not move a feed.
 */
export const CONFIRMATIONS = 10;

/** Ends a visit: the new state, and when to poll again. */
export function planNextVisit(visited: PollFacts): VisitPlan {
  const { outcome, now } = visited;
  if (outcome.kind === 'gone')
    return { dueAt: null, notBefore: now, hostRestsUntil: null, confirmed: null, poll: visited.before };
  const poll = outcome.kind === 'failed' ? failedOnceMore(visited.before) : answered(visited.before, outcome, now);
  const least = leastWait(visited);
  const wait = Math.max(usualWait(visited, poll), least);
  const dueAt = outsideSkipped(now + wait + lateness(visited, wait), visited.asks, lateness(visited, HOUR));
  const hostWide = outcome.kind === 'failed' && outcome.hostWide;
  return {
    dueAt,
    notBefore: outsideSkipped(now + restWhenPushed(least, wait, poll), visited.asks, 0),
    hostRestsUntil: hostWide ? now + wait : null,
    confirmed: poll.movedCount >= CONFIRMATIONS ? poll.movedTo : null,
    poll: isStale(poll, dueAt) ? { ...poll, etag: null, lastModified: null } : poll,
  };
}

function failedOnceMore(before: PollState): PollState {
  return { ...before, failures: before.failures + 1 };
}

type Answered = Extract<Outcome, { kind: 'changed' | 'unchanged' }>;

function answered(before: PollState, { kind, validators, movedTo }: Answered, now: number): PollState {
  const again = movedTo !== null && movedTo === before.movedTo;
  return {
    etag: validators.etag,
    lastModified: validators.lastModified,
    validatorsSince: kind === 'changed' ? now : before.validatorsSince,
    failures: 0,
    movedTo,
    movedCount: movedTo === null ? 0 : again ? before.movedCount + 1 : 1,
  };
}

const isConditional = (validators: Validators) => validators.etag !== null || validators.lastModified !== null;

const isStale = (poll: PollState, at: number) =>
  isConditional(poll) && poll.validatorsSince !== null && at - poll.validatorsSince >= VALIDATORS_LAST;

/** How long a feed rests at least between two polls that go well, ms. */
export function usualPause(
  { poll, hints }: { readonly poll: PollState; readonly hints: PublisherHints },
  interval: number | null,
): number {
  return Math.max(intervalOf(poll, interval), obeyed(hints.ttl));
}

const intervalOf = (poll: PollState, interval: number | null) =>
  interval ?? (isConditional(poll) ? WITH_VALIDATORS : WITHOUT_VALIDATORS);

/** What decides how often a feed is polled when all goes well; null when the operator has said it. */
export function pacedFeed(
  {
    poll,
    hints,
    rhythm,
  }: { readonly poll: PollState; readonly hints: PublisherHints; readonly rhythm?: Rhythm | null },
  interval: number | null,
  isPushed = false,
): PacedFeed | null {
  if (interval !== null) return null;
  const fixed = intervalOf(poll, null);
  // Without validators every poll costs the whole document: never sooner than the fixed interval.
  const least = Math.max(obeyed(hints.ttl), isConditional(poll) ? 0 : fixed);
  return { rhythm: rhythm ?? null, fixed, least, isPushed };
}

/** How long a feed rests by our own rules. */
function usualWait({ outcome, asks, interval, rhythm = null, pace = null, isPushed, now }: PollFacts, poll: PollState) {
  const usual = intervalOf(poll, interval);
  if (outcome.kind === 'failed') return Math.max(usual, pauseAfter(outcome, usual, poll.failures));
  const paced = pace && pacedFeed({ poll, hints: asks, rhythm }, interval, isPushed);
  return paced ? restOf(paced, pace, now) : usual;
}

/** How long the publisher asks us to rest at least. */
function leastWait({ outcome, asks, rhythm = null }: PollFacts): number {
  const fresh = outcome.kind === 'changed' || outcome.kind === 'unchanged' ? freshFor(outcome.fresh, rhythm) : 0;
  return Math.max(obeyed(asks.ttl), fresh);
}

/** How long a feed rests even where its hub says that it has changed: a server without validators sends it whole. */
function restWhenPushed(least: number, wait: number, poll: PollState): number {
  return poll.failures > 0 ? wait : Math.max(least, isConditional(poll) ? MINUTE : WITHOUT_VALIDATORS);
}

/**
 * How long an answer counts as fresh. A cache may keep it for hours while the feed brings news: where two new items
 * are to be expected in that time, at most an hour.
 */
function freshFor(fresh: number | null, rhythm: Rhythm | null): number {
  const asked = obeyed(fresh);
  const perDay = rhythm === null ? null : itemsADay(rhythm);
  return asked > HOUR && perDay !== null && perDay * (asked / DAY) >= 2 ? HOUR : asked;
}

/** The next poll is the first retry; after that the pause doubles, up to a day. */
function pauseAfter(failed: Extract<Outcome, { kind: 'failed' }>, usual: number, failures: number): number {
  const doubled = Math.min(DAY, usual * 2 ** Math.min(failures - 1, 30));
  if (failed.retryAfter !== null) return Math.max(doubled, obeyed(failed.retryAfter));
  return failed.status === 429 || failed.status === 403 ? Math.max(doubled, SENT_AWAY) : doubled;
}

/** A publisher may ask for up to a day: "never again" is a 410, not a max-age of a year. */
const obeyed = (asked: number | null): number => (asked !== null && asked > 0 ? Math.min(asked, DAY) : 0);

/**
 * Jitter, only ever later. After a feed's first visit up to an hour where the wait is as long: feeds that all began at one start would else go on meeting at the same minute of each hour.
 */
function lateness({ before, jitter }: PollFacts, wait: number): number {
  const isFirst = before.validatorsSince === null && before.failures === 0;
  const most = isFirst && wait >= HOUR ? Math.max(HOUR, wait * LATE) : wait * LATE;
  return Math.round(Math.min(Math.max(jitter, 0), 1) * most);
}

/**
 * The latest that a feed can be due by these rules, ms since the epoch. What is due later was written under a clock that
 * was ahead. `longest`: the longest interval that any feed is given, ms: a feed rests with its whole host.
 */
export function latestDue(asks: PublisherHints, longest: number, now: number): number {
  const wait = Math.max(DAY, longest);
  return outsideSkipped(Math.ceil(now + wait * (1 + LATE)), asks, HOUR);
}

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** The first moment from `at` on that is not skipped (RSS 2.0, skipHours and skipDays; UTC); `late` into its hour when moved. */
function outsideSkipped(at: number, { skipHours, skipDays }: PublisherHints, late: number): number {
  const hours = new Set(skipHours.map((hour) => hour % 24));
  const days = new Set(skipDays.map((day) => DAYS.indexOf(day.trim().toLowerCase())));
  const skipped = (time: number) => hours.has(new Date(time).getUTCHours()) || days.has(new Date(time).getUTCDay());
  if (!skipped(at)) return at;
  const hour = Math.floor(at / HOUR) * HOUR;
  for (let ahead = 1; ahead <= 7 * 24; ahead++) {
    const next = hour + ahead * HOUR;
    if (!skipped(next)) return next + Math.min(late, HOUR - 1);
  }
  return at; // a feed that skips the whole week skips nothing
}

/** Requests a day to one feed at fixed intervals: of a server that answers conditional requests, and of one that sends everything each time. */
export const REQUESTS_A_DAY = { most: DAY / WITH_VALIDATORS, least: DAY / WITHOUT_VALIDATORS } as const;
