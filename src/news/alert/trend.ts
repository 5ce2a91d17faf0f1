/** How much a watch was mentioned from day to day, and which days stand out. */
import { coverageOf, type Span } from './coverage.ts';
import type { Day } from './days.ts';
import { BASELINE_DAYS, type Baseline, usualCount } from './spike.ts';

/** How much a watch matched in a span. */
export interface Mentions {
  readonly reports: number;
  readonly stories: number;
}

export interface TrendDay extends Day, Mentions {
  /**
   * `whole`: all that there was is counted. `part`: the bot or the watch was off for a part of the day, or the day is not
   * over. `none`: nobody looked, so nothing is known; the counts are 0.
   */
  readonly data: 'whole' | 'part' | 'none';
  /** The number of reports to expect from the 14 days before, today up to this hour; null: too few days are known. */
  readonly usual: number | null;
  /** Clearly more than usual. */
  readonly isSpike: boolean;
}

export interface TrendFacts {
  /** The days shown, today the last, and before them the 14 that the first is compared with. */
  readonly days: readonly Day[];
  /** Of each day. */
  readonly counts: readonly Mentions[];
  /** Of the spans of `hoursSoFar`. */
  readonly soFar: readonly Mentions[];
  /** When the watch has looked. */
  readonly watched: readonly Span[];
  /** How many times the usual number makes a spike. */
  readonly over: number | undefined;
  readonly now: number;
}

/** The same hours as have passed of today: of today, then of each day before, yesterday first. */
export function hoursSoFar(days: readonly Day[], now: number): readonly Span[] {
  const today = days.at(-1)!;
  const recent = days.slice(-1 - BASELINE_DAYS).toReversed();
  return recent.map(({ from, to }) => ({ from, to: Math.min(to, from + now - today.from) }));
}

/** What today is compared with. @param soFar counts of the spans of `hoursSoFar` */
export function baselineSoFar({
  days,
  soFar,
  watched,
  now,
}: Pick<TrendFacts, 'days' | 'watched' | 'now'> & {
  readonly soFar: readonly Pick<Mentions, 'reports'>[];
}): Baseline {
  const spans = hoursSoFar(days, now).slice(1);
  return spans.map((span, n) => (coverageOf(span, watched, now) === 'whole' ? soFar[n + 1]!.reports : null));
}

/** The days shown, oldest first. */
export function trendOf(facts: TrendFacts): readonly TrendDay[] {
  const { days, counts, watched, over, now } = facts;
  const cover = days.map((day) => coverageOf(day, watched, now));
  const known = counts.map(({ reports }, n) => (cover[n] === 'whole' ? reports : null));
  return days.slice(BASELINE_DAYS).map((day, n): TrendDay => {
    const at = n + BASELINE_DAYS;
    const isToday = at === days.length - 1;
    const before = isToday ? baselineSoFar(facts) : known.slice(at - BASELINE_DAYS, at).toReversed();
    const expected = usualCount(before, over);
    const count = cover[at] === 'none' ? { reports: 0, stories: 0 } : counts[at]!;
    return {
      ...day,
      reports: count.reports,
      stories: count.stories,
      data: isToday && cover[at] === 'whole' ? 'part' : cover[at]!,
      usual: expected?.usual ?? null,
      isSpike: expected !== null && count.reports >= expected.least,
    };
  });
}
