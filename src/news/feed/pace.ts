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
  const demands = feeds.map((feed) => demandOf(feed, like));
  const spent = (price: number) => demands.reduce((all, demand) => all + pollsADay(demand, price), 0);
  let [low, high] = [-10, 15];
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    if (spent(2 ** middle) > budget * PLANNED) high = middle;
    else low = middle;
  }
  return { like, price: 2 ** low };
}

/** What of a feed's polls does not depend on the price: it is worked out once, since the price is looked for in forty steps. */
interface Demand extends Bounds {
  readonly trust: number;
  /** Polls a day at the price of 1, in each hour; without a rhythm in none. */
  readonly hours: readonly number[];
}

function demandOf(feed: PacedFeed, like: Class): Demand {
  const rates = feed.rhythm === null ? [] : expectedRates(feed.rhythm, like);
  const trust = trustIn(feed.rhythm);
  return { ...boundsOf(feed), trust, hours: rates.map((rate) => wanted(feed, rate, trust)) };
}

function pollsADay({ usual, slowest, quickest, trust, hours }: Demand, price: number): number {
  if (hours.length === 0) return usual;
  const factor = price ** trust;
  let polls = 0;
  for (const hour of hours) polls += Math.max(slowest, Math.min(hour * factor, quickest));
  return polls / hours.length;
}

/** 0 while a feed is new, 1 when its rhythm has been watched for long enough. */
function trustIn(rhythm: Rhythm | null): number {
  const watched = rhythm === null ? 0 : rhythm.at - rhythm.since;
  return Math.min(1, Math.max(0, (watched - NOT_TRUSTED) / (TRUSTED - NOT_TRUSTED)));
}

/** Polls a day: at fixed intervals, at least, and at most. */
interface Bounds {
  readonly usual: number;
  readonly slowest: number;
  readonly quickest: number;
}

function boundsOf({ fixed, least, isPushed }: PacedFeed): Bounds {
  const slowest = DAY / (fixed * SLOWEST);
  const quickest = DAY / Math.max(least, fixed / QUICKEST, Math.min(SHORTEST, fixed));
  return { usual: DAY / fixed, slowest, quickest: isPushed ? slowest : quickest };
}

/** Polls a day at the price of 1, within no bounds. */
const wanted = ({ fixed }: PacedFeed, rate: number, trust: number): number =>
  (DAY / fixed) ** (1 - trust) * Math.sqrt(rate) ** trust;

/** Polls a day at this rate. */
function frequency(feed: PacedFeed, rate: number, price: number): number {
  const { slowest, quickest } = boundsOf(feed);
  const trust = trustIn(feed.rhythm);
  return Math.max(slowest, Math.min(wanted(feed, rate, trust) * price ** trust, quickest));
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
