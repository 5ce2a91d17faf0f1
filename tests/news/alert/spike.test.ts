import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BASELINE_DAYS, SPIKE_OVER, usualCount } from '../../../src/news/alert/spike.ts';

/** Numbers from 0 to 1, the same at each run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How a watch's days go. */
interface Pattern {
  /** Mentions on a weekday. */
  readonly mentions: number;
  /** What a Saturday or Sunday has of that. */
  readonly weekend: number;
  /** How much days differ: standard deviation of their level, as a part of it. */
  readonly drift: number;
  /** How many reports one event makes. */
  readonly reports: number;
}

/** Few at night, most in the afternoon. */
const HOURS = Array.from({ length: 24 }, (_, hour) => 1 + 0.7 * Math.sin(((hour - 8) / 24) * 2 * Math.PI));

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

function poisson(mean: number, random: () => number): number {
  let [count, product] = [0, random()];
  for (const least = Math.exp(-mean); product > least; product *= random()) count += 1;
  return count;
}

/** Mentions of a day up to the end of each hour. */
function dayOf({ mentions, weekend, drift, reports }: Pattern, day: number, random: () => number): number[] {
  const level = mentions * (day % 7 > 4 ? weekend : 1) * Math.exp(drift * normal(random) - drift ** 2 / 2);
  const counts = HOURS.map(() => 0);
  for (const [hour, weight] of HOURS.entries()) {
    for (let events = poisson((level * weight) / 24 / reports, random); events > 0; events--) {
      counts[hour]! += 1;
      // Further reports of the event follow within hours.
      while (random() < 1 - 1 / reports) counts[Math.min(23, hour + Math.floor(random() * 4))]! += 1;
    }
  }
  let sum = 0;
  return counts.map((count) => (sum += count));
}

const isSpikeAt = (day: readonly number[], before: readonly (readonly number[])[], hour: number) => {
  const known = usualCount(before.toReversed().map((one) => one[hour]!));
  return known !== null && day[hour]! >= known.least;
};

/** Whether a look at any hour of the day, from the first to this one, finds a spike. */
const isFoundBy = (hour: number, day: readonly number[], before: readonly (readonly number[])[]) =>
  HOURS.slice(0, hour + 1).some((_, at) => isSpikeAt(day, before, at));

/** Days of a watch after its first two weeks, each with the 14 before it. */
function* watched(pattern: Pattern, days: number, random: () => number) {
  const past: number[][] = [];
  for (let day = 0; day < days + BASELINE_DAYS; day++) {
    const before = past.slice(-BASELINE_DAYS);
    past.push(dayOf(pattern, day, random));
    if (day >= BASELINE_DAYS) yield { day, before, today: past.at(-1)! };
  }
}

const pattern = (least: number) =>
  fc.record({
    mentions: fc.constantFrom(...[0.5, 2, 5, 12, 24, 50, 150].filter((one) => one >= least)),
    weekend: fc.constantFrom(1, 0.4, 2),
    drift: fc.constantFrom(0, 0.15, 0.25),
    reports: fc.constantFrom(1, 1.25, 1.5),
  });
const seeded = { numRuns: 30, seed: 20260304 };

describe('a spike', () => {
  it('is told falsely less than once a month, in quiet watches with weekdays and weekends', () => {
    const rates: number[] = [];
    fc.assert(
      fc.property(pattern(0), fc.integer(), (one, seed) => {
        const days = [...watched(one, 360, randomFrom(seed))];
        const told = days.filter(({ today, before }) => isFoundBy(23, today, before)).length;
        rates.push((told / days.length) * 30);
        // A year of one watch may be unlucky; not all of them.
        expect((told / days.length) * 30).toBeLessThan(1.5);
      }),
      seeded,
    );
    expect(rates.reduce((sum, rate) => sum + rate, 0) / rates.length).toBeLessThan(0.5);
  });

  it('is found by noon on a weekday with four times the mentions, at 50 a day and more', () => {
    fc.assert(
      fc.property(pattern(50), fc.integer(), (one, seed) => {
        const random = randomFrom(seed);
        const steady = { ...one, drift: 0, reports: 1 };
        const weekdays = [...watched(steady, 210, random)].filter(({ day }) => day % 7 <= 4);
        const found = weekdays.filter(({ day, before }) => {
          const fourfold = dayOf({ ...steady, mentions: 4 * steady.mentions }, day, random);
          return isFoundBy(11, fourfold, before);
        });
        expect(found.length / weekdays.length).toBeGreaterThan(0.94);
      }),
      seeded,
    );
  });

  it('is found on the day itself with four times the mentions, also at 24 a day', () => {
    fc.assert(
      fc.property(pattern(24), fc.integer(), (one, seed) => {
        const random = randomFrom(seed);
        const steady = { ...one, weekend: 1, drift: 0.15, reports: 1 };
        const days = [...watched(steady, 150, random)];
        const found = days.filter(({ day, before }) =>
          isFoundBy(23, dayOf({ ...steady, mentions: 4 * steady.mentions }, day, random), before),
        );
        expect(found.length / days.length).toBeGreaterThan(0.9);
      }),
      seeded,
    );
  });

  const FLAT = [10, 9, 11, 10, 12, 8, 10, 10, 9, 11, 10, 12, 8, 10];

  it('is not hidden by the spike of yesterday, nor made by an empty day', () => {
    const usual = usualCount(FLAT)!;
    expect(usual.usual).toBe(10);
    expect(usual.least).toBeGreaterThanOrEqual(30);
    expect(usual.least).toBeLessThan(36);
    expect(usualCount([300, ...FLAT.slice(1)])).toEqual(usual);
    expect(usualCount([null, ...FLAT.slice(1)])!.least).toBeLessThan(36);
    expect(usualCount([0, ...FLAT.slice(1)])!.least).toBeLessThan(36);
  });

  it('is no longer one when two days have had as many', () => {
    expect(usualCount([60, 61, ...FLAT.slice(2)])!.least).toBeGreaterThan(60);
  });

  it('needs a week of known days, and a few mentions however quiet the watch is', () => {
    expect(usualCount([1, 0, 2, 1, 0, 1])).toBeNull();
    expect(usualCount([null, 1, 0, 2, null, 1, 0, 1])).toBeNull();
    expect(usualCount([1, 0, 2, 1, 0, 1, 1])).not.toBeNull();
    expect(usualCount(FLAT.map(() => 0))).toEqual({ usual: 0, least: 6 });
  });

  it('on a quiet Sunday is one that weekdays would not show', () => {
    // Yesterday is a Saturday: today and the days 7 and 14 before are Sundays.
    const week = [8, 40, 42, 38, 41, 39, 7];
    const sunday = usualCount([...week, ...week])!;
    expect(sunday.usual).toBeLessThan(10);
    expect(sunday.least).toBeLessThan(40);
    const monday = usualCount([7, 8, 40, 42, 38, 41, 39, 7, 8, 40, 42, 38, 41, 39])!;
    expect(monday.usual).toBeGreaterThan(35);
  });

  it('is as many times the usual number as a watch asks for, and never less than is rare', () => {
    expect(usualCount(FLAT, 10)!.least).toBe(100);
    expect(usualCount(FLAT, 1.5)!.least).toBeGreaterThan(20);
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.nat(2_000)), { minLength: 0, maxLength: 20 }),
        fc.double({ min: 1.5, max: 50, noNaN: true }),
        (before, over) => {
          const found = usualCount(before, over);
          if (found === null) return;
          expect(found.least).toBeGreaterThanOrEqual(over * found.usual);
          expect(found.least).toBeGreaterThanOrEqual(5);
          expect(Number.isSafeInteger(found.least)).toBe(true);
        },
      ),
    );
    expect(SPIKE_OVER).toBe(3);
  });
});
