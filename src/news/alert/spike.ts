/**
 * When a watch's mentions of today are clearly more than usual.
 *
 * Today is compared with the same hours of the 14 days before, by measures that a few odd days cannot move: a median, and a
 * spread without the highest days. So yesterday's spike does not hide today's. News comes in clusters: one event makes many
 * reports. So counts vary more than those of independent events (Poisson), and the tail is that of a negative binomial
 * distribution, as is usual for the surveillance of counts (Noufaily et al., “An improved algorithm for outbreak detection in
 * multiple surveillance systems”, Statistics in Medicine 32, 2013).
 *
 * The constants were chosen on simulated watches, from a mention in two days to 150 a day, with busy hours, weekends, days that
 * differ and events that make several reports: a false alarm in two months on average, under one a month at worst; and a
 * day with four times the usual number is found by noon at 50 mentions a day, by the evening at 24.
 */

/** How many days before are looked at. */
export const BASELINE_DAYS = 14;
/** Fewer known days than these tell nothing: a watch's first week has no spikes. */
const FEWEST_DAYS = 7;
/** How many times the usual number makes a spike, where a watch says nothing else. */
export const SPIKE_OVER = 3;
/** Fewer mentions than these are none, however few are usual. */
export const FEWEST_MENTIONS = 5;
/** Fewer mentions a day than these are expected of no watch: where nothing was found in two weeks, something may still be. */
const FEWEST_EXPECTED = 0.2;
/** How probable a count may be on a usual day, to be a spike: one look in a thousand. */
const PROBABLE = 0.001;
/** The least variance of a count whose mean is m: SCATTER · m + DRIFT · m². */
const SCATTER = 1.75;
const DRIFT = 0.1;
/** A sample without its highest two of 14 varies less than it did with them, by this factor. */
const WITHOUT_HIGHEST = 1.6;
/** So many standard deviations apart, two counts are clearly different. */
const CLEARLY = 2.5;

/** Mentions in the same hours of the days before, yesterday first; null: nobody looked. At most `BASELINE_DAYS` count. */
export type Baseline = readonly (number | null)[];

/** What is told of a spike. It is stored when it is found, so that it is told once, and in the same words when it is sent again. */
export interface Spike {
  /** `2026-03-04`, in the time zone. */
  readonly day: string;
  readonly zone: string;
  /** When it was found, ms. */
  readonly at: number;
  /** Reports of the day up to then. */
  readonly reports: number;
  /** Reports to expect by then. */
  readonly usual: number;
  /** The stories with most of its reports. */
  readonly stories: readonly SpikeStory[];
  /** How many stories there are in all. */
  readonly of: number;
}

export interface SpikeStory {
  readonly story: number;
  readonly headline: string;
  readonly link: string;
  readonly publisher: string;
  /** How many of its reports the watch matched on that day. */
  readonly reports: number;
}

export interface UsualCount {
  /** The number of mentions to expect. */
  readonly usual: number;
  /** From how many on it is a spike. */
  readonly least: number;
}

/**
 * What is usual, and from how many mentions on today is a spike; null: too few days are known.
 * @param over how many times the usual number it must be at least
 */
export function usualCount(before: Baseline, over = SPIKE_OVER): UsualCount | null {
  const recent = before.slice(0, BASELINE_DAYS);
  const known = recent.filter((count) => count !== null);
  if (known.length < FEWEST_DAYS) return null;
  const alike = daysLikeToday(known, [recent[6], recent[13]]);
  const usual = median(alike);
  const odd = Math.floor(alike.length / FEWEST_DAYS);
  const sorted = alike.toSorted((a, b) => a - b);
  const ordinary = sorted.slice(0, sorted.length - odd);
  const mean = Math.max(usual, meanOf(ordinary), FEWEST_EXPECTED);
  const spread = Math.max(SCATTER * mean + DRIFT * mean ** 2, WITHOUT_HIGHEST * varianceOf(ordinary));
  // One day may have been an exception. What two such days reached, or both of the last two, is none.
  const reached = sorted[sorted.length - Math.max(1, odd)]!;
  const lately = Math.min(recent[0] ?? 0, recent[1] ?? 0);
  const from = Math.max(FEWEST_MENTIONS, Math.ceil(over * usual), reached + 1, lately + 1);
  return { usual, least: firstImprobable(from, mean, spread) };
}

/**
 * The days that can be compared with today: those that do not clearly differ from the same weekday of the two weeks before. So
 * a quiet Sunday is compared with quiet days, and a weekday without the weekends.
 */
function daysLikeToday(known: readonly number[], weekdays: readonly (number | null | undefined)[]): readonly number[] {
  const same = weekdays.filter((count) => typeof count === 'number');
  if (same.length < 2) return known;
  const [low, high] = [Math.min(...same), Math.max(...same)];
  const least = low - CLEARLY * Math.sqrt(low + 1);
  const most = high + CLEARLY * Math.sqrt(high + 1);
  return known.filter((count) => count >= least && count <= most);
}

/** The first count from `from` on that a negative binomial distribution reaches too rarely. */
function firstImprobable(from: number, mean: number, variance: number): number {
  const [p, r] = [mean / variance, mean ** 2 / (variance - mean)];
  let [below, here, count] = [0, p ** r, 0];
  const step = () => {
    below += here;
    here *= ((count + r) / (count + 1)) * (1 - p);
    count += 1;
  };
  while (count < from) step();
  // Far in the tail the sum reaches 1 no more than floating point allows, and the terms vanish.
  while (1 - below > PROBABLE && here > Number.EPSILON) step();
  return count;
}

function median(counts: readonly number[]): number {
  const sorted = counts.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

function meanOf(counts: readonly number[]): number {
  return counts.length === 0 ? 0 : counts.reduce((sum, count) => sum + count, 0) / counts.length;
}

function varianceOf(counts: readonly number[]): number {
  if (counts.length < 2) return 0;
  const mean = meanOf(counts);
  return counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / (counts.length - 1);
}
