import { expect, test } from 'vitest';
import { classOf, expectedRates, itemsADay, learnRhythm, type Rhythm } from '../../../src/news/feed/rhythm.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A Monday, midnight UTC. */
const START = Date.UTC(2026, 5, 1);
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** Polled every hour; the items of each day came at these hours. */
function polled(hours: readonly number[], days: number): Rhythm {
  let rhythm = learnRhythm(null, [], START);
  for (let at = START + HOUR; at <= START + days * DAY; at += HOUR) {
    const hour = new Date(at - HOUR).getUTCHours();
    rhythm = learnRhythm(
      rhythm,
      hours.filter((one) => one === hour).map(() => at - HOUR / 2),
      at,
    );
  }
  return rhythm;
}

const mean = (rhythm: Rhythm) => sum(expectedRates(rhythm, classOf([rhythm]))) / 24;

test('the rate and the hours of a feed are learned from its items', () => {
  const rhythm = polled([9, 9, 9, 15], 7);
  const rates = expectedRates(rhythm, classOf([rhythm]));
  expect(mean(rhythm)).toBeCloseTo(4, 0);
  expect(rates[9]!).toBeGreaterThan(rates[15]!);
  expect(rates[15]!).toBeGreaterThan(rates[3]!);
  expect(Math.min(...rates)).toBeGreaterThan(0);
});

test('a first document tells the rate, but not as more than three days of watching', () => {
  const monthly = Array.from({ length: 30 }, (_, n) => START - n * DAY);
  const rhythm = learnRhythm(null, monthly, START);
  expect(rhythm.days).toBe(3);
  expect(mean(rhythm)).toBeLessThan(1.6);
  const hourly = learnRhythm(
    null,
    Array.from({ length: 10 }, (_, n) => START - n * HOUR),
    START,
  );
  expect(mean(hourly)).toBeGreaterThan(8);
});

test('a document without believable dates teaches nothing', () => {
  expect(learnRhythm(null, [START + DAY, START - 90 * DAY], START)).toMatchObject({ days: 0, burst: 0 });
});

test('what was learned fades: after a month of silence a feed counts as quiet', () => {
  let rhythm = polled(
    Array.from({ length: 24 }, (_, hour) => hour),
    7,
  );
  const before = mean(rhythm);
  for (let day = 8; day < 38; day++) rhythm = learnRhythm(rhythm, [], START + day * DAY);
  expect(mean(rhythm)).toBeLessThan(before / 4);
});

test('little is known of a new feed, so it is believed to be like the others', () => {
  const others = [polled([8, 12, 16, 20], 10), polled([8, 9, 10, 11, 12, 13], 10)];
  const like = classOf(others);
  const rates = expectedRates(learnRhythm(null, [], START), like);
  expect(sum(rates) / 24).toBeCloseTo(like.rate, 5);
  expect(rates[8]!).toBeGreaterThan(rates[2]!);
});

test('a clock that goes back unlearns nothing', () => {
  const rhythm = polled([9], 3);
  expect(learnRhythm(rhythm, [], rhythm.at - DAY)).toMatchObject({ at: rhythm.at, days: rhythm.days });
});

test('how many items a day a feed brings is said only when a whole day was watched', () => {
  const rhythm = polled(
    Array.from({ length: 24 }, (_, hour) => hour),
    5,
  );
  expect(itemsADay(rhythm)! / 12).toBeCloseTo(2, 0);
  expect(itemsADay(learnRhythm(null, [], START))).toBe(null);
});
