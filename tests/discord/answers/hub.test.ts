import { expect, it } from 'vitest';
import { hubWords } from '../../../src/discord/answers/hub.ts';
import type { Subscription } from '../../../src/news/feed/hub.ts';

const NOW = 1_000_000_000_000;
const HOUR = 3_600_000;
const FEED = 'https://news.example/feed';
const hub = { hub: 'https://hub.example/', topic: FEED };
const ACTIVE: Subscription = {
  ...{ key: 'k', callback: 'https://bot.example/k', feed: FEED, ...hub, secret: 's', state: 'active' },
  ...{ dueAt: NOW + 8 * HOUR, leaseUntil: NOW + 10 * HOUR, activeSince: NOW, failures: 0, reason: null },
  ...{ lastPush: null, pushed: 0 },
};
const [IN_8, IN_10, AGO] = [NOW + 8 * HOUR, NOW + 10 * HOUR, NOW - HOUR].map((at) => at / 1000);
const words = (one: Subscription | null, hints: object = { hub }, isReachable = true) =>
  hubWords(hints, one, { isReachable, now: NOW }).replace('WebSub hub `https://hub.example/`: ', '');

it.each([
  ['no subscription yet', null, 'about to be asked.'],
  ['one that was asked for', { ...ACTIVE, state: 'asked', failures: 1 }, 'asked, not verified yet.'],
  [
    'one that is not verified',
    { ...ACTIVE, state: 'asked', failures: 2, reason: 'the hub has not verified it' },
    `not subscribed: the hub has not verified it; asked again <t:${IN_8}:R>.`,
  ],
  [
    'a new one',
    ACTIVE,
    `subscribed until <t:${IN_10}:f>, nothing pushed yet; has yet to show that it is quicker than polls.`,
  ],
  [
    'a proven one',
    { ...ACTIVE, lastPush: NOW - HOUR, pushed: 5 },
    `subscribed until <t:${IN_10}:f>, last push <t:${AGO}:R>; brings the news before polls do, so the feed is polled less often.`,
  ],
  [
    'one that could not be renewed',
    { ...ACTIVE, failures: 1, reason: 'server error (500)' },
    `subscribed until <t:${IN_10}:f>, nothing pushed yet; has yet to show that it is quicker than polls; not renewed yet: server error (500).`,
  ],
  [
    'one that has ended',
    { ...ACTIVE, leaseUntil: NOW - HOUR, failures: 3, reason: 'the hub has not verified it' },
    `subscription ended <t:${AGO}:R> (the hub has not verified it); nothing pushed yet; asked again <t:${IN_8}:R>.`,
  ],
  [
    'one that is denied',
    { ...ACTIVE, state: 'denied', reason: 'no *such* feed' },
    `will not push this feed (no \\*such\\* feed); asked again <t:${IN_8}:R>.`,
  ],
] as const)('tells of %s', (_, one, told) => {
  expect(words(one as Subscription | null)).toBe(told);
});

it('tells why a hub is not used', () => {
  const foreign = { ...hub, refused: 'it names the address of another feed as its own' };
  expect(words(null, { hub: foreign })).toBe('not used, because it names the address of another feed as its own.');
  expect(words(null, { hub }, false)).toBe('not used, because this bot has no public address (`WEBSUB_URL`).');
});

it('tells of rssCloud, and nothing of a feed that has neither', () => {
  expect(words(null, { cloud: true })).toBe('Offers rssCloud, which is not supported.');
  expect(words(null, {})).toBe('');
});
