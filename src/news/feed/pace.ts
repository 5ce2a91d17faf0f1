/**
 * Spreads a number of requests a day over feeds and hours, so that news is seen as early as possible.
 *
 * A feed that is polled f times a day shows an item 1/(2f) days late on average. The sum of these delays over all items is
 * smallest, at a given number of requests, where f grows with the square root of the rate of items (Cho and Garcia-Molina,
 * "Effective page refresh policies for web crawlers", 2003; Urgaonkar et al. for hours of the day). So the polls go
 * to feeds and hours by the square root of what they bring, within a floor and a ceiling for each feed.
 */
import { type Class, classOf, expectedRates, type Rhythm, rateNow } from './rhythm.ts';

/** What decides how often one feed may be polled. Times in ms. */
export interface PacedFeed {
  readonly rhythm: Rhythm | null;
  /** How long it would rest at fixed intervals. */
  readonly fixed: number;
  /** Never sooner than this: what the publisher asks for. */
  readonly least: number;
  /** Its hub brings the news first, and polls only look whether it still does: at the slowest pace. */
  readonly isPushed?: boolean;
}

/** How the requests are spread at present. */
export interface Pace {
  readonly like: Class;
  /** Polls a day for a feed with one item a day; the square root of the rate multiplies it. */
  readonly price: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A busy feed is polled at most this many times as often as at a fixed interval, a quiet one at least half as often. */
const QUICKEST = 5;
const SLOWEST = 1.8;
/** Even for the busiest feed: a minute is for those that have WebSub. */
const SHORTEST = 2 * 60_000;
/** How long a feed is polled at its fixed interval, and until when that gives way to the learned one. */
const NOT_TRUSTED = DAY / 2;
const TRUSTED = 2 * DAY;

/** Bursts take the rest of the budget. */
const PLANNED = 0.98;

/** Finds the price at which all feeds together take `budget` requests a day. */
export function paceFor(feeds: readonly PacedFeed[], budget: number): Pace {
  const like = classOf(feeds.flatMap(({ rhythm }) => rhythm ?? []));
  const rates = feeds.map(({ rhythm }) => (rhythm === null ? null : expectedRates(rhythm, like)));
  const spent = (price: number) => feeds.reduce((all, feed, n) => all + pollsADay(feed, rates[n]!, price), 0);
  let [low, high] = [-10, 15];
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    if (spent(2 ** middle) > budget * PLANNED) high = middle;
    else low = middle;
  }
  return { like, price: 2 ** low };
}

function pollsADay(feed: PacedFeed, rates: readonly number[] | null, price: number): number {
  if (rates === null) return DAY / feed.fixed;
  return rates.reduce((all, rate) => all + frequency(feed, rate, price) / 24, 0);
}

/** 0 while a feed is new, 1 when its rhythm has been watched for long enough. */
function trustIn(rhythm: Rhythm | null): number {
  const watched = rhythm === null ? 0 : rhythm.at - rhythm.since;
  return Math.min(1, Math.max(0, (watched - NOT_TRUSTED) / (TRUSTED - NOT_TRUSTED)));
}

/** Polls a day at this rate. */
function frequency({ rhythm, fixed, least, isPushed }: PacedFeed, rate: number, price: number): number {
  if (isPushed) return DAY / (fixed * SLOWEST);
  const trust = trustIn(rhythm);
  const usual = DAY / fixed;
  const wanted = usual ** (1 - trust) * (price * Math.sqrt(rate)) ** trust;
  const quickest = DAY / Math.max(least, fixed / QUICKEST, Math.min(SHORTEST, fixed));
  return Math.max(DAY / (fixed * SLOWEST), Math.min(wanted, quickest));
}

/** How long this feed rests from `now` on, whole ms: until its hours have earned one poll. */
export function restOf(feed: PacedFeed, { like, price }: Pace, now: number): number {
  if (feed.isPushed) return Math.round(feed.fixed * SLOWEST);
  if (feed.rhythm === null || trustIn(feed.rhythm) === 0) return feed.fixed;
  const rates = expectedRates(feed.rhythm, like);
  let earned = 0;
  for (let at = now; at - now < feed.fixed * SLOWEST; ) {
    const usual = rates[new Date(at).getUTCHours()]!;
    const polls = frequency(feed, rateNow(usual, feed.rhythm, at), price);
    const step = Math.min((Math.floor(at / STEP) + 1) * STEP - at, STEP);
    if (earned + (polls * step) / DAY >= 1) return Math.round(at - now + ((1 - earned) / polls) * DAY);
    earned += (polls * step) / DAY;
    at += step;
  }
  return Math.round(feed.fixed * SLOWEST);
}

/** The rate changes by the hour and with a burst: it is looked at every five minutes. */
const STEP = 5 * 60_000;
