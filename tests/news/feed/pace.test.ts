import { describe, expect, test } from 'vitest';
import { type PacedFeed, paceFor, restOf } from '../../../src/news/feed/pace.ts';
import { learnRhythm, type Rhythm } from '../../../src/news/feed/rhythm.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** A Monday, midnight UTC. */
const START = Date.UTC(2026, 5, 1);

/** Ten days of polls every ten minutes of a feed that publishes `perHour(hour)` items in each hour, evenly. */
function watched(perHour: (hour: number) => number, days = 10): Rhythm {
  let rhythm = learnRhythm(null, [], START);
  for (let at = START + 10 * MINUTE; at <= START + days * DAY; at += 10 * MINUTE) {
    const share = perHour(new Date(at - 1).getUTCHours()) / 6;
    const before = Math.floor(((at - START) / (10 * MINUTE) - 1) * share);
    const items = Math.floor(((at - START) / (10 * MINUTE)) * share) - before;
    rhythm = learnRhythm(
      rhythm,
      Array.from({ length: items }, () => at - 5 * MINUTE),
      at,
    );
  }
  return rhythm;
}

const feed = (rhythm: Rhythm | null, more: Partial<PacedFeed> = {}): PacedFeed => ({
  rhythm,
  fixed: 10 * MINUTE,
  least: 0,
  ...more,
});
const NOW = START + 10 * DAY;
const BUSY = watched(() => 12);
const QUIET = watched(() => 0.1);
const BY_DAY = watched((hour) => (hour >= 8 && hour < 20 ? 6 : 0));

describe('the day’s requests', () => {
  test('go to the feed that brings more, and the quiet one waits at most twice its fixed interval', () => {
    const feeds = [feed(BUSY), feed(QUIET), feed(QUIET)];
    const pace = paceFor(feeds, 3 * 144);
    expect(restOf(feeds[0]!, pace, NOW)).toBeLessThan(8 * MINUTE);
    expect(Number.isInteger(restOf(feeds[0]!, pace, NOW))).toBe(true);
    expect(restOf(feeds[1]!, pace, NOW)).toBeGreaterThan(10 * MINUTE);
    expect(restOf(feeds[1]!, pace, NOW) * 1.1).toBeLessThanOrEqual(20 * MINUTE);
  });

  test('go to the hours in which a feed publishes', () => {
    const feeds = [feed(BY_DAY)];
    const pace = paceFor(feeds, 144);
    expect(restOf(feeds[0]!, pace, NOW + 11 * HOUR)).toBeLessThan(9 * MINUTE);
    expect(restOf(feeds[0]!, pace, NOW + 2 * HOUR)).toBeGreaterThan(15 * MINUTE);
  });

  test('are no more than the budget over a day', () => {
    const feeds = [feed(BUSY), feed(QUIET), feed(BY_DAY)];
    for (const budget of [250, 432, 900]) {
      const pace = paceFor(feeds, budget);
      const polls = feeds.map((one) => {
        let count = 0;
        for (let at = NOW; at < NOW + DAY; at += restOf(one, pace, at)) count++;
        return count;
      });
      expect(polls.reduce((all, one) => all + one, 0)).toBeLessThanOrEqual(budget * 1.02);
    }
  });

  test('follow the budget: twice the requests, shorter rests', () => {
    const feeds = [feed(BUSY), feed(QUIET)];
    const rests = [288, 576].map((budget) => restOf(feeds[0]!, paceFor(feeds, budget), NOW));
    expect(rests[1]!).toBeLessThan(rests[0]!);
  });
});

test('a new feed keeps its fixed interval for twelve hours, whatever its first document shows', () => {
  const first = learnRhythm(
    null,
    Array.from({ length: 40 }, (_, n) => NOW - n * MINUTE),
    NOW,
  );
  const feeds = [feed(first), feed(QUIET)];
  expect(restOf(feeds[0]!, paceFor(feeds, 288), NOW)).toBe(10 * MINUTE);
  const later = learnRhythm(first, [], NOW + 11 * HOUR);
  expect(restOf(feed(later), paceFor(feeds, 288), NOW + 11 * HOUR)).toBe(10 * MINUTE);
});

test('after a new item the next poll comes sooner, and later again when nothing follows', () => {
  const calm = watched(() => 0.5);
  const pace = paceFor([feed(calm), feed(QUIET), feed(BUSY)], 432);
  const burst = learnRhythm(calm, [NOW, NOW, NOW], NOW + 10 * MINUTE);
  const over = learnRhythm(burst, [], NOW + 6 * HOUR);
  const rest = (rhythm: Rhythm) => restOf(feed(rhythm), pace, rhythm.at);
  expect(rest(burst)).toBeLessThan(rest(calm));
  expect(rest(over)).toBeGreaterThan(rest(burst));
});

test.each([10, 15, 30, 60])('the busiest feed is polled at most five times as often as every %i minutes', (minutes) => {
  const feeds = [
    feed(
      watched(() => 200),
      { fixed: minutes * MINUTE },
    ),
  ];
  const pace = paceFor(feeds, 100_000);
  expect(restOf(feeds[0]!, pace, NOW)).toBeGreaterThanOrEqual(Math.max(2, minutes / 5) * MINUTE - 1);
});

test('a feed is never polled sooner than its publisher asks', () => {
  const feeds = [feed(BUSY, { least: HOUR })];
  expect(restOf(feeds[0]!, paceFor(feeds, 100_000), NOW)).toBeGreaterThanOrEqual(18 * MINUTE);
});

test('a feed that its hub pushes is polled at the slowest pace, and the others get its requests', () => {
  const others = Array.from({ length: 3 }, () => feed(BUSY));
  const pushed = feed(BUSY, { isPushed: true });
  expect(restOf(pushed, paceFor([pushed, ...others], 4 * 144), NOW)).toBe(18 * MINUTE);
  const rest = (first: PacedFeed) => restOf(others[0]!, paceFor([first, ...others], 4 * 144), NOW);
  expect(rest(pushed)).toBeLessThan(rest(feed(BUSY)));
});
