import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  latestDue,
  type Outcome,
  type PollFacts,
  type PollState,
  type PublisherHints,
  planNextVisit,
} from '../../../src/news/feed/schedule.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** A Tuesday, noon UTC. */
const NOW = Date.UTC(2026, 10, 24, 12);

const SETTLED: PollState = {
  etag: '"1"',
  lastModified: null,
  validatorsSince: NOW - HOUR,
  failures: 0,
  movedTo: null,
  movedCount: 0,
};
const NOTHING: PublisherHints = { ttl: null, skipHours: [], skipDays: [] };
const VALIDATORS = { etag: '"1"', lastModified: null };
const NONE = { etag: null, lastModified: null };
const UNCHANGED: Outcome = { kind: 'unchanged', validators: VALIDATORS, fresh: null, movedTo: null };

/** Watched for ten days, an item every hour. */
const HOURLY = { since: NOW - 10 * DAY, at: NOW, days: 10, hours: Array.from({ length: 24 }, () => 10), burst: 0 };

const plan = (visited: Partial<PollFacts>) =>
  planNextVisit({
    before: SETTLED,
    outcome: UNCHANGED,
    asks: NOTHING,
    interval: null,
    now: NOW,
    jitter: 0,
    ...visited,
  });
const wait = (visited: Partial<PollFacts>) => (plan(visited).dueAt ?? Number.NaN) - NOW;
const failed = (status: number | null, retryAfter: number | null = null): Outcome => ({
  kind: 'failed',
  status,
  retryAfter,
  hostWide: status === 429 || status === 503,
});
const tried = (failures: number): PollState => ({ ...SETTLED, failures });

describe('a feed is asked again', () => {
  test.each<[string, number, Partial<PollFacts>]>([
    ['after 10 minutes when it has validators', 10 * MINUTE, {}],
    ['after 60 when it has none', HOUR, { outcome: { ...UNCHANGED, kind: 'changed', validators: NONE } }],
    ["at the operator's interval", 15 * MINUTE, { interval: 15 * MINUTE }],
    ['not before its ttl', 2 * HOUR, { asks: { ...NOTHING, ttl: 2 * HOUR } }],
    [
      "not before its ttl, whatever the operator's interval",
      HOUR,
      { asks: { ...NOTHING, ttl: HOUR }, interval: MINUTE },
    ],
    ['not before it is stale', 3 * HOUR, { outcome: { ...UNCHANGED, fresh: 3 * HOUR } }],
    [
      'within the hour, though it asks for three, when it brings several items in that time',
      HOUR,
      { outcome: { ...UNCHANGED, fresh: 3 * HOUR }, rhythm: HOURLY },
    ],
    ['within a day, though it asks for a year', DAY, { outcome: { ...UNCHANGED, fresh: 365 * DAY } }],
    ['10 minutes after its first failure', 10 * MINUTE, { outcome: failed(500) }],
    ['80 minutes after its fourth', 80 * MINUTE, { outcome: failed(404), before: tried(3) }],
    ['a day after its hundredth', DAY, { outcome: failed(null), before: tried(99) }],
    ['when Retry-After says', 2 * HOUR, { outcome: failed(503, 2 * HOUR) }],
    ['within a day, whatever Retry-After says', DAY, { outcome: failed(429, 30 * DAY) }],
    ['4 hours after a 429 without Retry-After', 4 * HOUR, { outcome: failed(429) }],
    ['4 hours after a 403', 4 * HOUR, { outcome: failed(403) }],
    ['up to a tenth later by chance', 11 * MINUTE, { jitter: 1 }],
  ])('%s', (_, expected, visited) => expect(wait(visited)).toBe(expected));

  test('never, when it is gone', () => expect(plan({ outcome: { kind: 'gone' } }).dueAt).toBeNull());
});

test('hourly feeds that began together spread over the hour after their first visit', () => {
  const first = { before: { ...SETTLED, validatorsSince: null }, interval: HOUR };
  const waits = [0, 0.25, 0.5, 0.75].map((jitter) => wait({ ...first, jitter }) / MINUTE);
  expect(waits).toEqual([60, 75, 90, 105]);
});

test('hours and days that a feed wants skipped are waited out', () => {
  const until = (asks: Partial<PublisherHints>) =>
    new Date(plan({ asks: { ...NOTHING, ...asks } }).dueAt ?? 0).toISOString();
  expect(until({ skipHours: [12, 13] })).toBe('2026-11-24T14:00:00.000Z');
  expect(until({ skipDays: ['Tuesday', 'wednesday'] })).toBe('2026-11-26T00:00:00.000Z');
  expect(until({ skipHours: Array.from({ length: 24 }, (_, hour) => hour) })).toBe('2026-11-24T12:10:00.000Z');
});

test('a 429 or 503 lets the whole host rest, a 404 does not', () => {
  expect(plan({ outcome: failed(503, HOUR) }).hostRestsUntil).toBe(NOW + HOUR);
  expect(plan({ outcome: failed(404) }).hostRestsUntil).toBeNull();
});

test('a failure keeps the validators, an answer renews them and forgets the failures', () => {
  expect(plan({ outcome: failed(500) }).poll).toEqual({ ...SETTLED, failures: 1 });
  const renewed = { etag: 'W/"2"', lastModified: 'yesterday' };
  const answered = plan({ before: tried(3), outcome: { ...UNCHANGED, kind: 'changed', validators: renewed } });
  expect(answered.poll).toMatchObject({ ...renewed, failures: 0, validatorsSince: NOW });
});

test('after 8 days of "unchanged" the whole document is asked for once', () => {
  const old = { ...SETTLED, validatorsSince: NOW - 8 * DAY };
  expect(plan({ before: { ...old, validatorsSince: NOW - 7 * DAY } }).poll.etag).toBe('"1"');
  expect(plan({ before: old }).poll.etag).toBeNull();
});

test('a move counts after ten visits in a row that say the same', () => {
  const moved = { ...UNCHANGED, movedTo: 'https://example.org/new' };
  let before = SETTLED;
  const confirmed: (string | null)[] = [];
  for (let visit = 1; visit <= 10; visit++) {
    const next = plan({ before, outcome: moved });
    confirmed.push(next.confirmed);
    before = next.poll;
  }
  expect(confirmed).toEqual([...Array(9).fill(null), 'https://example.org/new']);
  expect(plan({ before }).poll).toMatchObject({ movedTo: null, movedCount: 0 });
});

describe('the learned pace', () => {
  const busy = { ...HOURLY, hours: Array.from({ length: 24 }, () => 200) };
  const pace = { like: { rate: 24, hours: Array.from({ length: 24 }, () => 1 / 24) }, price: 15 };

  test('shortens the rest of a busy feed', () => {
    expect(wait({ rhythm: busy, pace })).toBeLessThan(6 * MINUTE);
  });

  test.each<[string, number, Partial<PollFacts>]>([
    ["does not change an operator's interval", 15 * MINUTE, { interval: 15 * MINUTE }],
    ['never ends a ttl early', 2 * HOUR, { asks: { ...NOTHING, ttl: 2 * HOUR } }],
    ['never ends an hour of max-age early', HOUR, { outcome: { ...UNCHANGED, fresh: HOUR } }],
    ['never asks for a whole document sooner', HOUR, { outcome: { ...UNCHANGED, kind: 'changed', validators: NONE } }],
    ['does not hurry a feed that fails', 10 * MINUTE, { outcome: failed(500) }],
  ])('%s', (_, expected, visited) => {
    expect(wait({ rhythm: busy, pace, ...visited })).toBeGreaterThanOrEqual(expected);
  });
});

describe('the latest time that a feed can be due', () => {
  const asks = fc.record({
    ttl: fc.option(fc.integer({ min: 0, max: 30 * DAY })),
    skipHours: fc.subarray(Array.from({ length: 24 }, (_, hour) => hour)),
    skipDays: fc.subarray(['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']),
  });
  const outcome = fc.oneof(
    fc.constant(UNCHANGED),
    fc
      .record({ status: fc.constantFrom(null, 403, 429, 503), retryAfter: fc.option(fc.nat(30 * DAY)) })
      .map(({ status, retryAfter }) => failed(status, retryAfter)),
  );

  test('is never before the time that it is given, whatever it asks', () => {
    fc.assert(
      fc.property(
        asks,
        outcome,
        fc.record({
          before: fc.record({ failures: fc.nat(40), validatorsSince: fc.option(fc.constant(0)) }),
          interval: fc.option(fc.nat(40 * DAY)),
          jitter: fc.double({ min: 0, max: 1, noNaN: true }),
          now: fc.integer({ min: NOW, max: NOW + 8 * DAY }),
          later: fc.nat(DAY),
        }),
        (asks, outcome, { before, interval, jitter, now, later }) => {
          const { dueAt } = plan({ asks, outcome, interval, jitter, now, before: { ...SETTLED, ...before } });
          expect(dueAt).toBeLessThanOrEqual(latestDue(asks, interval ?? 0, now + later));
        },
      ),
    );
  });

  test('is a day and a tenth, or as much of the longest interval, outside what it skips', () => {
    expect(latestDue(NOTHING, 0, NOW) - NOW).toBe(1_584 * MINUTE);
    expect(latestDue(NOTHING, 7 * DAY, NOW) - NOW).toBe(11_088 * MINUTE);
    const wednesday = { ...NOTHING, skipDays: ['Wednesday', 'Thursday'] };
    expect(new Date(latestDue(wednesday, 0, NOW)).toISOString()).toBe('2026-11-27T00:59:59.999Z');
  });
});
