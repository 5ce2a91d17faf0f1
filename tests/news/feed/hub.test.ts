import { describe, expect, it, test } from 'vitest';
import {
  afterPush,
  answerHub,
  asking,
  hubOffer,
  isReliable,
  judgePoll,
  leaving,
  mayBring,
  newSubscription,
  planHubSteps,
  type Subscription,
} from '../../../src/news/feed/hub.ts';
import { NO_PUSH, type PushLinks, pushLinksInHeader } from '../../../src/news/feed/parse/push.ts';
import { parseFeed } from '../../../src/news/feed/parse.ts';

const NOW = Date.UTC(2026, 2, 4, 12);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const BASE = 'https://bot.example/push';
const FEED = 'https://news.example/feed.xml';
const HUB = 'https://hub.example/';
const OFFER = { hub: HUB, topic: FEED };
const NEW = newSubscription({ feed: FEED, offer: OFFER, key: 'k', secret: 's' }, { base: BASE, now: NOW });
const ACTIVE: Subscription = {
  ...{ ...NEW, state: 'active', leaseUntil: NOW + 10 * DAY, activeSince: NOW - DAY, dueAt: NOW + 8 * DAY },
};
const NO_HINTS = { ttl: null, skipHours: [], skipDays: [] };
const listed = { url: FEED, hints: { ...NO_HINTS, hub: OFFER } };
const AT = { base: BASE, now: NOW };

async function linksOf(document: string, url = FEED) {
  const parsed = await parseFeed(Buffer.from(document), { contentType: null, url });
  return parsed.kind === 'feed' ? parsed.feed.push : parsed.reason;
}

describe('where a feed is pushed', () => {
  const item = '<item><title>A ship is late</title></item>';

  it.each([
    [
      'RSS with Atom links, whatever their prefix',
      `<rss version="2.0" xmlns:a10="http://www.w3.org/2005/Atom"><channel><title>Ships</title><a10:link rel="self" href="/feed.xml"/><a10:link rel="hub" href="${HUB}"/>${item}</channel></rss>`,
    ],
    [
      'Atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Ships</title><link rel="hub" href="${HUB}"/><link rel="self" href="${FEED}"/><entry><title>A ship is late</title></entry></feed>`,
    ],
    [
      'JSON Feed',
      JSON.stringify({
        ...{ version: 'https://jsonfeed.org/version/1.1', title: 'Ships', feed_url: FEED, items: [{ id: '1' }] },
        hubs: [{ type: 'rssCloud', url: 'https://cloud.example/' }, { type: 'WebSub', url: HUB }, null, 'x'],
      }),
    ],
  ])('is read in %s', async (_, document) => {
    expect(await linksOf(document)).toEqual({ hubs: [HUB], self: FEED, cloud: false });
  });

  it('keeps the address that a feed calls its own as it is stated', async () => {
    const links = `<link rel="hub" href="${HUB}"/><link rel="self" href=" https://news.example "/>`;
    const document = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Ships</title>${links}<entry><title>A ship is late</title></entry></feed>`;
    expect(await linksOf(document)).toMatchObject({ self: 'https://news.example' });
  });

  it('is not read in the items of a feed', async () => {
    const links = `<atom:link rel="hub" href="${HUB}"/>`;
    const document = `<rss version="2.0"><channel><title>Ships</title><item><title>A ship is late</title>${links}</item></channel></rss>`;
    expect(await linksOf(document)).toEqual(NO_PUSH);
  });

  it('is read in the Link header, relations in any order and case', () => {
    const header = `<https://other.example/>; rel="next", <${HUB}>; rel=HUB, </feed.xml>; title="a, b"; rel="alternate self"`;
    expect(pushLinksInHeader(header, FEED)).toEqual({ hubs: [HUB], self: FEED, cloud: false });
    expect(pushLinksInHeader(null, FEED)).toEqual(NO_PUSH);
  });

  it('tells rssCloud, which is no hub', async () => {
    const cloud = '<cloud domain="rpc.example" port="80" path="/RPC2" registerProcedure="x" protocol="xml-rpc" />';
    expect(
      await linksOf(`<rss version="2.0"><channel><title>Ships</title>${cloud}${item}</channel></rss>`),
    ).toMatchObject({ cloud: true, hubs: [] });
  });
});

describe('what a feed offers', () => {
  const document = { hubs: ['http://plain.example/', HUB], self: FEED, cloud: false };
  const others = new Set([FEED, 'https://news.example/sport.xml']);
  const offerOf = (links: Partial<PushLinks>, header: PushLinks = NO_PUSH) =>
    hubOffer({ header, document: { ...document, ...links }, url: FEED }, FEED, others);

  it('is the first hub over https, for the address that the feed calls its own', () => {
    expect(offerOf({})).toEqual(OFFER);
    expect(offerOf({ hubs: ['http://plain.example/'] })).toEqual({ hub: 'http://plain.example/', topic: FEED });
    expect(offerOf({ self: null })).toEqual(OFFER);
    expect(offerOf({ hubs: [] })).toBeNull();
  });

  it('is what the header says, before the document', () => {
    const header = { hubs: ['https://other.example/'], self: 'https://news.example/all', cloud: false };
    expect(offerOf({}, header)).toEqual({ hub: 'https://other.example/', topic: 'https://news.example/all' });
  });

  it.each([
    ['another site', 'https://victim.example/feed'],
    ['another feed of ours', 'https://news.example/sport.xml'],
  ])('is refused for the address of %s', (_, self) => {
    expect(offerOf({ self })).toMatchObject({ refused: expect.stringContaining('another feed') });
  });

  it('may name another address of its own site', () => {
    expect(offerOf({ self: 'https://feeds.news.example/main' })).toEqual({
      hub: HUB,
      topic: 'https://feeds.news.example/main',
    });
  });
});

describe('the steps of a round', () => {
  it('subscribe a feed that names a hub, once', () => {
    expect(planHubSteps([listed], [], AT)).toEqual([{ kind: 'subscribe', feed: FEED, offer: OFFER }]);
    expect(planHubSteps([listed], [ACTIVE], AT)).toEqual([]);
    expect(planHubSteps([{ url: FEED, hints: NO_HINTS }], [], AT)).toEqual([]);
    const foreign = { url: FEED, hints: { ...NO_HINTS, hub: { ...OFFER, refused: 'why' } } };
    expect(planHubSteps([foreign], [], AT)).toEqual([]);
  });

  it('renew a lease before it ends, and go on asking when it has ended', () => {
    const due = { ...ACTIVE, dueAt: NOW };
    expect(planHubSteps([listed], [due], AT)).toEqual([{ kind: 'ask', subscription: due }]);
    const ended = { ...due, leaseUntil: NOW - DAY };
    expect(planHubSteps([listed], [ended], AT)).toEqual([{ kind: 'ask', subscription: ended }]);
  });

  it('ask a hub again whose time was written under a clock that was ahead', () => {
    const far = { ...ACTIVE, dueAt: NOW + 400 * DAY };
    expect(planHubSteps([listed], [far], AT)).toEqual([{ kind: 'ask', subscription: far }]);
  });

  it.each([
    ['is gone', []],
    ['names no hub any more', [{ url: FEED, hints: NO_HINTS }]],
  ])('leave when the feed %s', (_, feeds) => {
    expect(planHubSteps(feeds, [ACTIVE], AT)).toEqual([{ kind: 'leave', subscription: ACTIVE }]);
    expect(planHubSteps(feeds, [NEW], AT)).toEqual([{ kind: 'forget', subscription: NEW }]);
  });

  it('move to another hub or public address', () => {
    const moved = { url: FEED, hints: { ...NO_HINTS, hub: { hub: 'https://new.example/', topic: FEED } } };
    expect(planHubSteps([moved], [ACTIVE], AT).map(({ kind }) => kind)).toEqual(['leave', 'subscribe']);
    const steps = planHubSteps([listed], [ACTIVE], { base: 'https://elsewhere.example', now: NOW });
    expect(steps.map(({ kind }) => kind)).toEqual(['leave', 'subscribe']);
  });

  it('ask a hub over https first that is named without, and without only where that fails', () => {
    const offer = { hub: 'http://hub.example/', topic: FEED };
    const plain = { url: FEED, hints: { ...NO_HINTS, hub: offer } };
    expect(planHubSteps([plain], [], AT)).toEqual([{ kind: 'subscribe', feed: FEED, offer: OFFER }]);
    expect(planHubSteps([plain], [ACTIVE], AT)).toEqual([]);
    const failed = { ...NEW, failures: 3, dueAt: NOW };
    expect(planHubSteps([plain], [{ ...failed, failures: 2 }], AT).map(({ kind }) => kind)).toEqual(['ask']);
    expect(planHubSteps([plain], [failed], AT)).toEqual([
      { kind: 'forget', subscription: failed },
      { kind: 'subscribe', feed: FEED, offer },
    ]);
    expect(planHubSteps([plain], [{ ...failed, hub: offer.hub }], AT).map(({ kind }) => kind)).toEqual(['ask']);
  });

  it.each([
    ['http://hub.example:8080/', FEED],
    ['http://hub.example/', 'http://news.example/feed.xml'],
  ])('ask the hub %s of %s as it is named', (hub, url) => {
    const offer = { hub, topic: url };
    const steps = planHubSteps([{ url, hints: { ...NO_HINTS, hub: offer } }], [], AT);
    expect(steps).toEqual([{ kind: 'subscribe', feed: url, offer }]);
  });

  it('end a subscription that is left, without asking for ever', () => {
    let one = leaving(ACTIVE, NOW);
    let asked = 0;
    for (let now = NOW; ; now = one.dueAt) {
      const [step] = planHubSteps([], [one], { base: BASE, now });
      if (step?.kind === 'forget') break;
      expect(step?.kind).toBe('ask');
      one = asking(one, now);
      asked++;
    }
    expect(asked).toBe(4);
  });
});

test('the pauses between requests that a hub does not verify double, up to a day', () => {
  let one: Subscription = NEW;
  const pauses = Array.from({ length: 10 }, () => {
    one = asking(one, NOW);
    return (one.dueAt - NOW) / MINUTE;
  });
  expect(pauses).toEqual([10, 20, 40, 80, 160, 320, 640, 1280, 1440, 1440]);
});

describe('a question of the hub', () => {
  const question = (some: Record<string, string>) =>
    new URLSearchParams({ 'hub.mode': 'subscribe', 'hub.topic': FEED, 'hub.challenge': 'c', ...some });
  const answer = (one: Subscription, some: Record<string, string> = {}) =>
    answerHub(question({ 'hub.lease_seconds': '864000', ...some }), one, { now: NOW, jitter: 0 });

  it('is confirmed where we have asked, with the lease that it names', () => {
    expect(answer(asking(NEW, NOW))).toMatchObject({
      kind: 'confirmed',
      challenge: 'c',
      next: { state: 'active', leaseUntil: NOW + 10 * DAY, dueAt: NOW + 8 * DAY, activeSince: NOW, failures: 0 },
    });
  });

  it.each([
    ['for another topic', NEW, { 'hub.topic': 'https://news.example/other' }],
    ['without a challenge', NEW, { 'hub.challenge': '' }],
    ['with an endless challenge', NEW, { 'hub.challenge': 'c'.repeat(5_000) }],
    ['of an unknown kind', NEW, { 'hub.mode': 'publish' }],
    ['to end what we want', ACTIVE, { 'hub.mode': 'unsubscribe' }],
    ['to renew what we have left', leaving(ACTIVE, NOW), {}],
    ['to begin what it has denied', { ...NEW, state: 'denied' } as const, {}],
  ])('is unknown %s', (_, one, some) => {
    expect(answer(one, some)).toEqual({ kind: 'unknown' });
  });

  it('to end what we have left is confirmed, and that is over', () => {
    expect(answer(leaving(ACTIVE, NOW), { 'hub.mode': 'unsubscribe' })).toMatchObject({
      kind: 'confirmed',
      next: null,
    });
  });

  it('may be a denial, which is asked again after a week', () => {
    const denied = answer(ACTIVE, { 'hub.mode': 'denied', 'hub.reason': 'no such feed' });
    expect(denied).toMatchObject({
      kind: 'denied',
      next: { state: 'denied', reason: 'no such feed', dueAt: NOW + 7 * DAY, leaseUntil: null },
    });
  });

  it.each([
    ['', DAY],
    ['soon', DAY],
    ['0', MINUTE],
    ['99999999999', 30 * DAY],
  ])('with the lease “%s” is believed within reason', (seconds, lease) => {
    expect(answer(NEW, { 'hub.lease_seconds': seconds })).toMatchObject({ next: { leaseUntil: NOW + lease } });
  });

  it('for a new lease keeps what is known of the hub', () => {
    const renewed = answer({ ...ACTIVE, pushed: 9 });
    expect(renewed).toMatchObject({ next: { activeSince: NOW - DAY, pushed: 9 } });
    const late = answer({ ...ACTIVE, leaseUntil: NOW - 1 });
    expect(late).toMatchObject({ next: { activeSince: NOW } });
  });
});

describe('a hub is reliable', () => {
  it('after three pushed items, while its lease lasts', () => {
    const proven = afterPush(afterPush(ACTIVE, 1, NOW), 2, NOW);
    expect(isReliable(afterPush(ACTIVE, 2, NOW), NOW)).toBe(false);
    expect(isReliable(proven, NOW)).toBe(true);
    expect(isReliable(proven, NOW + 11 * DAY)).toBe(false);
    expect(isReliable({ ...proven, state: 'leaving' }, NOW)).toBe(false);
  });

  const judged = (published: readonly (number | null)[], some: object = {}, one = ACTIVE) =>
    judgePoll(one, published, { previous: NOW - 10 * MINUTE, doubtedAt: null, now: NOW, ...some });

  it.each([
    ['dated since the poll before', NOW - 5 * MINUTE],
    ['not dated', null],
    ['dated long before, by a feed with odd dates', NOW - 2 * DAY],
    ['dated in the future', NOW + DAY],
  ])('not any more when a poll finds an item that it has not pushed, %s', (_, time) => {
    expect(judged([time])).toEqual({ missed: true, doubted: false });
    expect(judged([NOW - 20_000, time]).missed).toBe(true);
  });

  it('though polls find nothing, or what may be older than the subscription', () => {
    const fresh = { ...ACTIVE, activeSince: NOW - 5 * MINUTE };
    expect(judged([])).toEqual({ missed: false, doubted: false });
    expect(judged([NOW - HOUR, null], {}, fresh)).toEqual({ missed: false, doubted: false });
    expect(judged([NOW - 4 * MINUTE], {}, fresh).missed).toBe(true);
    expect(judged([NOW - HOUR], {}, { ...ACTIVE, activeSince: null }).missed).toBe(false);
  });

  it('though a poll was quicker by a moment, unless no push follows by the next poll', () => {
    expect(judged([NOW - 20_000])).toEqual({ missed: false, doubted: true });
    const doubtedAt = NOW - 10 * MINUTE;
    expect(judged([], { doubtedAt }).missed).toBe(true);
    expect(judged([], { doubtedAt }, { ...ACTIVE, lastPush: doubtedAt + 5_000 }).missed).toBe(false);
    expect(judged([], { doubtedAt }, { ...ACTIVE, lastPush: doubtedAt - HOUR }).missed).toBe(true);
  });
});

test('a hub that is asked in the clear brings no content for a feed over https', () => {
  const [plain, safe] = ['http://hub.example/', 'https://hub.example/'];
  expect(mayBring({ feed: 'https://news.example/feed', hub: plain })).toBe(false);
  expect(mayBring({ feed: 'https://news.example/feed', hub: safe })).toBe(true);
  expect(mayBring({ feed: 'http://news.example/feed', hub: plain })).toBe(true);
});
