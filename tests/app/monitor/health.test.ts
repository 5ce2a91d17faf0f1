import { describe, expect, it, test } from 'vitest';
import { type FeedHealth, type HealthFacts, troublesOf } from '../../../src/app/monitor/health.ts';
import { isTestDue } from '../../../src/app/monitor/test-alert.ts';
import { planWatchdog, type ToldTroubles, watchdogText } from '../../../src/app/monitor/watchdog.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOW = Date.UTC(2026, 2, 4, 12);

const FEED: FeedHealth = {
  url: 'https://karsk.example/feed.xml',
  publisher: 'Daily Karsk',
  failingSince: null,
  reason: null,
  pause: 10 * MINUTE,
};
const facts = (some: Partial<HealthFacts> = {}): HealthFacts => ({
  now: NOW,
  startedAt: NOW - 30 * 24 * HOUR,
  collectedAt: NOW - MINUTE,
  feeds: [FEED],
  waitingSince: null,
  waitingBecause: null,
  diskFree: 50_000_000_000,
  archive: null,
  discord: null,
  refused: [],
  test: null,
  hubs: null,
  ...some,
});
const told = (some: Partial<HealthFacts>) => troublesOf(facts(some)).map(({ text }) => text);

test('a bot that collects, saves and posts is well', () => {
  expect(troublesOf(facts())).toEqual([]);
});

describe('the bot is ill, and says why, when', () => {
  it.each<[string, Partial<HealthFacts>, RegExp]>([
    ['nothing was collected for an hour', { collectedAt: NOW - HOUR }, /^Nothing has been collected for 60 minutes/],
    [
      'a message has waited for ten minutes',
      { waitingSince: NOW - 10 * MINUTE, waitingBecause: 'Discord answered 503' },
      /^A message has waited for 10 minutes to be sent: Discord answered 503\.$/,
    ],
    ['the disk is nearly full', { diskFree: 199_999_999 }, /nearly full: 199 MB are left\. Free some space/],
    ['Discord refuses it', { discord: 'Discord answered 401' }, /^Discord refuses the bot: Discord answered 401/],
    [
      'the archive cannot be written',
      { archive: 'attache.db cannot grow: the disk is full.' },
      /: attache\.db cannot grow/,
    ],
    [
      'its test alert did not come back',
      { test: { at: NOW - 3 * HOUR, reason: 'it has not been sent' } },
      /^The test alert of 09:00 UTC did not come back: it has not been sent\.$/,
    ],
  ])('%s', (_when, some, sentence) => {
    expect(told(some)).toEqual([expect.stringMatching(sentence)]);
    expect(troublesOf(facts(some)).map(({ isCritical }) => isCritical)).toEqual([true]);
  });

  it.each<[string, Partial<HealthFacts>]>([
    ['it has just been started', { collectedAt: null, startedAt: NOW - 59 * MINUTE }],
    ['a message has waited for a moment', { waitingSince: NOW - 9 * MINUTE }],
    ['there are no feeds', { collectedAt: null, feeds: [] }],
    ['its one feed is gone for good', { collectedAt: null, feeds: [{ ...FEED, pause: null }] }],
    ['its one feed is asked every two hours', { collectedAt: NOW - 2 * HOUR, feeds: [{ ...FEED, pause: 2 * HOUR }] }],
    ['the space on the disk is not known', { diskFree: null }],
  ])('but not when %s', (_when, some) => {
    expect(told(some)).toEqual([]);
  });

  it('and when even a feed that is seldom asked is late', () => {
    const feeds = [{ ...FEED, pause: 2 * HOUR }];
    expect(told({ collectedAt: NOW - 2 * HOUR - 10 * MINUTE, feeds })).toEqual([expect.stringMatching(/2 hours/)]);
  });
});

test('a feed that fails for a day and a channel that refuses are told, and the bot is not ill', () => {
  const troubles = troublesOf(
    facts({
      feeds: [FEED, { ...FEED, url: 'https://b.example/', failingSince: NOW - 26 * HOUR, reason: 'not found (404)' }],
      refused: [{ channel: '7', reason: 'Missing Access' }],
    }),
  );
  expect(troubles.map(({ text, isCritical }) => [text, isCritical])).toEqual([
    ['The bot cannot post in channel 7: Missing Access. Its alerts wait.', false],
    ['Daily Karsk has failed for 26 hours: not found (404) (https://b.example/).', false],
  ]);
  expect(told({ feeds: [{ ...FEED, failingSince: NOW - 23 * HOUR }] })).toEqual([]);
});

test('hubs that cannot reach the bot are told, unless one could', () => {
  expect(told({ hubs: { active: 0, unverified: 4 } })).toEqual([
    'No WebSub hub could reach this bot: 4 were asked, and none has verified it. Check that WEBSUB_URL leads to WEBSUB_PORT. Feeds are polled.',
  ]);
  expect(told({ hubs: { active: 1, unverified: 4 } })).toEqual([]);
  expect(told({ hubs: { active: 0, unverified: 0 } })).toEqual([]);
});

describe('the watchdog', () => {
  const FULL = { key: 'disk', text: 'The disk is nearly full.', over: 'The disk has space again.', isCritical: true };
  /** What is told minute by minute, of these troubles. */
  const follow = (minutes: readonly (readonly (typeof FULL)[])[]) => {
    let state: ToldTroubles = {};
    return minutes.map((troubles, n) => {
      const plan = planWatchdog(state, troubles, NOW + n * MINUTE);
      state = plan.told;
      return plan.lines;
    });
  };

  it('tells a trouble once, and once more when it has been gone for ten minutes', () => {
    const lines = follow([[], [FULL], [FULL], ...Array.from({ length: 12 }, () => [])]);
    expect(lines.flat()).toEqual(['⚠️ The disk is nearly full.', '✅ The disk has space again.']);
    expect(lines[1]).toHaveLength(1);
    expect(lines[13]).toHaveLength(1);
  });

  it('does not tell again what comes and goes', () => {
    const lines = follow(Array.from({ length: 40 }, (_, n) => (n % 5 === 0 ? [FULL] : [])));
    expect(lines.flat()).toEqual(['⚠️ The disk is nearly full.']);
  });

  it('fits a hundred troubles into one message', () => {
    const text = watchdogText(Array.from({ length: 100 }, (_, n) => `⚠️ Feed ${n} has failed. ${'x'.repeat(200)}`));
    expect(text.length).toBeLessThan(2_000);
    expect(text).toMatch(/… and 9\d more: see \/status and the log\.$/);
  });
});

describe('the daily test alert is due', () => {
  const at = (time: string) => Date.parse(`2026-03-04T${time}:00Z`);
  const NINE = { minutes: 9 * 60, zone: 'UTC' };
  it.each([
    ['at its time', { daily: NINE, last: null, now: '09:00', is: true }],
    ['not before', { daily: NINE, last: null, now: '08:59', is: false }],
    ['within the hour, after a restart', { daily: NINE, last: at('09:00') - 24 * HOUR, now: '09:40', is: true }],
    ['not in the afternoon, after a restart', { daily: NINE, last: null, now: '15:00', is: false }],
    ['once a day', { daily: NINE, last: at('09:00'), now: '09:01', is: false }],
    ['in its zone', { daily: { minutes: 9 * 60, zone: 'Asia/Tokyo' }, last: null, now: '00:00', is: true }],
    ['also around midnight', { daily: { minutes: 23 * 60 + 59, zone: 'UTC' }, last: null, now: '00:10', is: true }],
  ])('%s', (_how, { daily, last, now, is }) => {
    expect(isTestDue(daily, last, at(now))).toBe(is);
  });
});
