import { describe, expect, it, test, vi } from 'vitest';
import { StoreError } from '../../src/store/store.ts';
import { openPushedNewsroom, type PushedNewsroom } from '../support/hub.ts';
import { BREAD, HOUR, MINUTE, NOON, type TestItem, TWELVE, WITHDRAWAL } from '../support/newsroom.ts';
import { PATIENT } from '../support/time-limits.ts';

const ALERT = 'Embassies · Aldmere withdraws embassy staff from Karvel';
const DAY = 24 * HOUR;

/** A newsroom that has polled its feed and is subscribed to it. */
async function subscribed(...options: Parameters<typeof openPushedNewsroom>): Promise<PushedNewsroom> {
  const all = await openPushedNewsroom(...options);
  await all.newsroom.round();
  await all.subscribe();
  return all;
}

const stateOf = async ({ newsroom }: PushedNewsroom) => (await newsroom.store.subscriptions())[0];
const polls = ({ newsroom }: PushedNewsroom) => newsroom.web('Courier').requests.length;

/** Publishes and pushes items one after another, each as a document of its own. */
async function pushEach({ newsroom, push }: PushedNewsroom, items: readonly TestItem[]): Promise<void> {
  for (const item of items) {
    newsroom.publish('Courier', item);
    await push('Courier', newsroom.document('Courier', item));
  }
}

describe('a feed that names a hub', () => {
  it('is subscribed to, with an address and a secret of its own, for the lease that the hub gives', async () => {
    const all = await subscribed();
    const { hub, newsroom, base } = all;
    const feed = newsroom.feed('Courier');
    expect(hub.requests).toEqual([
      { mode: 'subscribe', topic: feed, callback: expect.any(String), secret: expect.any(String) },
    ]);
    const [{ callback, secret }] = hub.requests as [(typeof hub.requests)[0]];
    expect(callback.startsWith(`${base}/`)).toBe(true);
    expect(callback).not.toContain(secret);
    expect(await stateOf(all)).toMatchObject({ state: 'active', feed, leaseUntil: NOON + 10 * DAY });
    await all.subscribe();
    expect(hub.requests).toHaveLength(1);
  });

  it('is told of at once when the hub pushes, and not again when a poll finds it', async () => {
    const all = await subscribed();
    const { newsroom, push } = all;
    const before = polls(all);
    newsroom.publish('Courier', WITHDRAWAL);
    expect(await push('Courier', newsroom.document('Courier', WITHDRAWAL))).toEqual([202]);
    expect(newsroom.contents()).toEqual([ALERT]);
    expect(polls(all)).toBe(before);
    await newsroom.later(HOUR);
    expect(polls(all)).toBe(before + 1);
    expect(newsroom.contents()).toEqual([ALERT]);
    expect(await stateOf(all)).toMatchObject({ lastPush: NOON, pushed: 1 });
  });

  it.each(['sha1', 'sha256', 'sha384', 'sha512'])('may sign with %s', async (method) => {
    const { newsroom, push } = await subscribed();
    await push('Courier', newsroom.document('Courier', WITHDRAWAL), { method });
    expect(newsroom.contents()).toEqual([ALERT]);
  });

  it('keeps to its polls where there is no public address', async () => {
    const { hub, newsroom } = await openPushedNewsroom({ hubs: null });
    await newsroom.round();
    expect(newsroom.app.hubs).toBeNull();
    expect(hub.requests).toEqual([]);
  });

  it('may name it in the Link header alone', async () => {
    const all = await openPushedNewsroom({ head: () => '' });
    const { hub, newsroom } = all;
    const feed = newsroom.feed('Courier');
    newsroom.answer('Courier', {
      headers: { link: `<${hub.url}>; rel="hub", <${feed}>; rel="self"`, 'content-type': 'application/rss+xml' },
      body: newsroom.document('Courier', BREAD),
    });
    await newsroom.round();
    await all.subscribe();
    expect(hub.requests.map(({ topic }) => topic)).toEqual([feed]);
  });
});

describe('a push that nobody should believe', () => {
  it.each([
    ['is signed with another secret', { secret: 'guessed' }],
    ['is signed with a method that is none', { method: 'md5' }],
    ['is not signed', { headers: { 'x-hub-signature': '' } }],
    ['has half a signature', { headers: { 'x-hub-signature': 'sha256=ab' } }],
    ['says that it is another feed', { headers: { link: '<https://other.example/feed>; rel="self"' } }],
  ])('%s: it is answered and ignored', async (_, how) => {
    const all = await subscribed();
    const { newsroom, push } = all;
    expect(await push('Courier', newsroom.document('Courier', WITHDRAWAL), how)).toEqual([202]);
    expect(newsroom.contents()).toEqual([]);
    expect(all.told()).toEqual(['subscribed', 'ignored']);
    expect(await stateOf(all)).toMatchObject({ lastPush: null });
  });

  it('goes to an address that is not ours: it is not found, and not read', async () => {
    const { newsroom, push, base } = await subscribed();
    const document = newsroom.document('Courier', WITHDRAWAL);
    expect(await push('Courier', document, { callback: `${base}/secret-of-many-letters-99` })).toEqual([404]);
    expect(await push('Courier', document, { callback: `${base}/x` })).toEqual([404]);
    expect(newsroom.contents()).toEqual([]);
  });

  it('is larger than any feed: it is refused', async () => {
    const { push } = await subscribed();
    expect(await push('Courier', 'x'.repeat(200_000))).toEqual([413]);
  });

  it('is an old one that is sent again: nothing is told twice, or told back', async () => {
    const all = await subscribed();
    const { newsroom, push } = all;
    const old = newsroom.document('Courier', { ...WITHDRAWAL, page: 'a' });
    await push('Courier', old);
    newsroom.republish('Courier', {
      ...WITHDRAWAL,
      title: 'Aldmere withdraws all embassy staff from Karvel',
      page: 'a',
    });
    await newsroom.later(HOUR);
    expect(newsroom.contents()).toEqual(['Embassies · Aldmere withdraws all embassy staff from Karvel']);
    await push('Courier', old);
    expect(all.told()).toEqual(['subscribed', 'read', 'ignored']);
    await newsroom.restart({ keep: true }); // which forgets what was pushed
    await push('Courier', old);
    await newsroom.later(HOUR);
    expect(newsroom.contents()).toEqual(['Embassies · Aldmere withdraws all embassy staff from Karvel']);
  });
});

describe('a hub’s question', () => {
  const ask = (all: PushedNewsroom, some: Record<string, string>) =>
    all.hub.ask(all.hub.requests[0]!.callback, {
      ...{ 'hub.mode': 'subscribe', 'hub.topic': all.newsroom.feed('Courier'), 'hub.challenge': 'word' },
      ...some,
    });

  it('is confirmed for what was asked, as plain text', async () => {
    const all = await subscribed();
    expect(await ask(all, {})).toEqual({ status: 200, body: 'word' });
  });

  it.each([
    ['another topic', { 'hub.topic': 'https://other.example/feed' }],
    ['an end that nobody wants', { 'hub.mode': 'unsubscribe' }],
    ['no mode', { 'hub.mode': '' }],
  ])('is not confirmed for %s', async (_, some) => {
    const all = await subscribed();
    expect((await ask(all, some)).status).toBe(404);
    expect(await stateOf(all)).toMatchObject({ state: 'active' });
  });

  it('may say that it will not push, also later: the feed is polled, and the hub asked again after a week', async () => {
    const all = await subscribed();
    const { newsroom, hub } = all;
    await ask(all, { 'hub.mode': 'denied', 'hub.reason': 'for paying customers' });
    expect(await stateOf(all)).toMatchObject({ state: 'denied', reason: 'for paying customers' });
    newsroom.publish('Courier', WITHDRAWAL);
    await newsroom.later(HOUR);
    expect(newsroom.contents()).toEqual([ALERT]);
    await all.subscribe();
    expect(hub.requests).toHaveLength(1);
    newsroom.pass(7 * DAY);
    await all.subscribe();
    expect(await stateOf(all)).toMatchObject({ state: 'active' });
  });
});

describe('a subscription', () => {
  it('whose verification is lost is asked for again after ten minutes', async () => {
    const all = await openPushedNewsroom();
    all.hub.does.verifies = false;
    await all.newsroom.round();
    await all.subscribe();
    expect(await stateOf(all)).toMatchObject({ state: 'asked', reason: 'the hub has not verified it' });
    all.newsroom.pass(9 * MINUTE);
    await all.subscribe();
    expect(all.hub.requests).toHaveLength(1);
    all.newsroom.pass(MINUTE);
    await all.subscribe();
    expect(all.hub.requests).toHaveLength(2);
    expect(await all.hub.verify()).toBe(true);
    expect(await stateOf(all)).toMatchObject({ state: 'active', failures: 0, reason: null });
  });

  it('is renewed before its lease ends, under the same address', async () => {
    const all = await subscribed();
    all.newsroom.pass(8 * DAY);
    await all.subscribe();
    expect(all.hub.requests).toHaveLength(2);
    expect(new Set(all.hub.requests.map(({ callback }) => callback)).size).toBe(1);
    expect(await stateOf(all)).toMatchObject({ leaseUntil: NOON + 18 * DAY, activeSince: NOON });
  });

  it('whose lease has ended is asked for again, while polls bring the news', async () => {
    const all = await subscribed();
    const { hub, newsroom } = all;
    hub.does.verifies = false;
    newsroom.pass(11 * DAY);
    await all.subscribe();
    newsroom.publish('Courier', WITHDRAWAL);
    await newsroom.round();
    expect(newsroom.contents()).toEqual([ALERT]);
    newsroom.pass(DAY);
    hub.does.verifies = true;
    await all.subscribe();
    expect(await stateOf(all)).toMatchObject({ state: 'active', activeSince: newsroom.now() });
  });

  it('survives a restart in its middle, and is verified by the next process', async () => {
    const all = await openPushedNewsroom();
    const { hub, newsroom, push } = all;
    hub.does.verifies = false;
    await newsroom.round();
    await all.subscribe();
    await newsroom.restart({ keep: true });
    expect(await hub.verify()).toBe(true);
    await all.subscribe();
    await newsroom.restart({ keep: true });
    await push('Courier', newsroom.document('Courier', WITHDRAWAL));
    expect(newsroom.contents()).toEqual([ALERT]);
    expect(hub.requests).toHaveLength(1);
  });

  it('ends when its feed is removed: the hub is told, and its pushes are not wanted any more', async () => {
    const all = await subscribed({ outlets: ['Courier', 'Herald'] });
    const { hub, newsroom, push } = all;
    const courier = hub.requests.find(({ topic }) => topic === newsroom.feed('Courier'))!;
    hub.does.verifies = false;
    await newsroom.restart({ outlets: ['Herald'] });
    await all.subscribe();
    expect(hub.requests.at(-1)).toMatchObject({ mode: 'unsubscribe', callback: courier.callback });
    expect(await push('Courier', newsroom.document('Courier', WITHDRAWAL))).toEqual([410]);
    expect(await hub.verify()).toBe(true);
    expect((await newsroom.store.subscriptions()).map(({ feed }) => feed)).toEqual([newsroom.feed('Herald')]);
  });

  it('ends when the feed names another hub', async () => {
    const all = await subscribed();
    const other = await openPushedNewsroom();
    const { newsroom, hub } = all;
    const head = `<atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="hub" href="${other.hub.url}x"/>`;
    newsroom.answer('Courier', {
      body: newsroom.document('Courier', BREAD).replace(/<atom:link[^>]*rel="hub"[^>]*\/>/, head),
    });
    await newsroom.later(HOUR);
    await all.subscribe();
    expect(hub.requests.map(({ mode }) => mode)).toEqual(['subscribe', 'unsubscribe']);
    const left = await newsroom.store.subscriptions();
    expect(left.map(({ hub: url, state }) => [url, state])).toEqual([[`${other.hub.url}x`, 'asked']]);
  });
});

describe('a hub that cannot be counted on', () => {
  it('is gone: the reason is kept, the feed is polled, and the pauses grow', async () => {
    const all = await openPushedNewsroom();
    const { newsroom, hub } = all;
    await newsroom.round();
    await hub.close();
    await all.subscribe();
    expect(await stateOf(all)).toMatchObject({ state: 'asked', failures: 1, reason: expect.stringMatching(/refused/) });
    newsroom.publish('Courier', WITHDRAWAL);
    await newsroom.later(HOUR);
    expect(newsroom.contents()).toEqual([ALERT]);
    await all.subscribe();
    expect(await stateOf(all)).toMatchObject({ failures: 2, dueAt: NOON + HOUR + 20 * MINUTE });
  });

  it('answers with an error', async () => {
    const all = await openPushedNewsroom();
    all.hub.does.verifies = false;
    all.hub.does.status = 500;
    await all.newsroom.round();
    await all.subscribe();
    expect(await stateOf(all)).toMatchObject({ state: 'asked', reason: 'server error (500)' });
    expect(all.told()).toEqual(['refused']);
  });

  it('stands at an address inside: it is never asked', async () => {
    const { hub, newsroom, subscribe } = await openPushedNewsroom({ allow: [] });
    await newsroom.round();
    await subscribe();
    expect(hub.requests).toEqual([]);
    expect((await newsroom.store.subscriptions())[0]?.reason).toContain('this machine');
  });

  it('is named for the address of another site: it is not asked for that', async () => {
    const foreign = (hub: string) =>
      `<atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="hub" href="${hub}"/><atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="self" href="https://victim.example/feed"/>`;
    const { hub, newsroom, subscribe } = await openPushedNewsroom();
    newsroom.answer('Courier', {
      body: `<rss version="2.0"><channel><title>C</title>${foreign(hub.url)}<item><title>A ship</title></item></channel></rss>`,
    });
    await newsroom.round();
    await subscribe();
    expect(hub.requests).toEqual([]);
  });

  it('pushes nothing: a poll finds the news, and the feed is polled as ever', async () => {
    const all = await subscribed();
    const { newsroom } = all;
    await pushEach(all, TWELVE.slice(0, 3));
    expect(newsroom.app.hubs!.isPushed(newsroom.feed('Courier'))).toBe(true);
    newsroom.pass(20 * MINUTE);
    newsroom.publish('Courier', { ...WITHDRAWAL, ago: 5 * MINUTE });
    await newsroom.round();
    expect(newsroom.contents()).toContain(ALERT);
    expect(all.told().at(-1)).toBe('missed');
    expect(newsroom.app.hubs!.isPushed(newsroom.feed('Courier'))).toBe(false);
    await newsroom.restart({ keep: true });
    await all.subscribe();
    expect(await stateOf(all)).toMatchObject({ pushed: 0 });
  });
});

test('a hub that pushes nothing of what polls find at once is not counted on either', async () => {
  const all = await subscribed();
  const { newsroom } = all;
  await pushEach(all, TWELVE.slice(0, 3));
  const isPushed = () => newsroom.app.hubs!.isPushed(newsroom.feed('Courier'));
  newsroom.pass(20 * MINUTE);
  newsroom.publish('Courier', { ...WITHDRAWAL, ago: 10_000 });
  await newsroom.round();
  expect(isPushed()).toBe(true);
  await newsroom.later(20 * MINUTE);
  expect(isPushed()).toBe(false);
});

test('a feed whose hub has proven itself is polled less often, though never left alone', async () => {
  const all = await subscribed();
  const { newsroom } = all;
  await pushEach(all, TWELVE.slice(0, 3));
  newsroom.pass(10 * MINUTE);
  await newsroom.round();
  const [before, next] = [newsroom.now(), await newsroom.app.nextVisit()];
  expect(next! - before).toBe(18 * MINUTE);
});

test('a push that says nothing makes the feed due at once, as far as its publisher allows', async () => {
  const all = await subscribed();
  const { newsroom, push } = all;
  newsroom.publish('Courier', WITHDRAWAL);
  newsroom.pass(2 * MINUTE);
  await push('Courier', 'ping');
  await newsroom.round();
  expect(newsroom.contents()).toEqual([ALERT]);
  const before = polls(all);
  await push('Courier', 'ping again');
  await newsroom.round();
  expect(polls(all)).toBe(before);
  expect(await newsroom.app.nextVisit()).toBe(newsroom.now() + MINUTE);
});

test('more pushes than can be read make the feed due, and nothing is lost', async () => {
  const all = await subscribed({ watches: [{ name: 'Embassies', terms: 'embassy', channel: '100000000000000001' }] });
  const { newsroom, hub } = all;
  newsroom.publish('Courier', ...TWELVE);
  newsroom.pass(2 * MINUTE);
  await Promise.all(TWELVE.map((item) => hub.push(newsroom.feed('Courier'), newsroom.document('Courier', item))));
  await newsroom.app.hubs!.idle();
  await newsroom.round();
  expect(new Set(newsroom.contents()).size).toBe(12);
  expect(newsroom.contents()).toHaveLength(12);
});

test('a push that arrives while a poll runs is told once', async () => {
  const all = await subscribed();
  const { newsroom, push } = all;
  const document = newsroom.document('Courier', WITHDRAWAL);
  newsroom.answer('Courier', { body: document, delay: 200 });
  newsroom.pass(HOUR);
  const round = newsroom.round();
  const pushed = push('Courier', document);
  await Promise.all([round, pushed]);
  await newsroom.round();
  expect(newsroom.contents()).toEqual([ALERT]);
});

test('what is pushed teaches the feed’s rhythm as a poll would', async () => {
  const all = await subscribed();
  const { newsroom } = all;
  await pushEach(all, TWELVE.slice(0, 4));
  const { rhythm } = (await newsroom.store.feedState(newsroom.feed('Courier')))!;
  expect(rhythm!.hours.reduce((all, one) => all + one)).toBe(4);
});

describe('a publisher that is pushed is still asked politely', () => {
  const whenDue = async ({ newsroom, push }: PushedNewsroom, headers: Record<string, string>, status = 200) => {
    newsroom.answer('Courier', { status, headers, body: newsroom.document('Courier', BREAD) });
    newsroom.pass(HOUR);
    await newsroom.round();
    await push('Courier', 'ping');
    return ((await newsroom.app.nextVisit())! - newsroom.now()) / MINUTE;
  };

  it.each([
    ['at once, a minute after the last poll', { etag: '"1"' }, 1],
    ['not before its answer is stale', { etag: '"1"', 'cache-control': 'max-age=420' }, 7],
    ['not every few minutes where it sends the whole document each time', {}, 60],
  ])('%s', async (_, headers, minutes) => {
    expect(await whenDue(await subscribed(), headers)).toBe(minutes);
  });

  it.each([
    [503, 120],
    [429, 120],
  ])('not before the rest is over that it asked for with a %i', async (status, minutes) => {
    expect(await whenDue(await subscribed(), { 'retry-after': '7200' }, status)).toBeGreaterThanOrEqual(minutes);
  });
});

test('a push is answered at once, though its feed is just being polled by a server that never answers', async () => {
  const all = await subscribed();
  const { newsroom, hub } = all;
  newsroom.answer('Courier', { delay: Number.POSITIVE_INFINITY });
  newsroom.pass(HOUR);
  const before = polls(all);
  void newsroom.app.poll().catch(() => {});
  await vi.waitFor(() => expect(polls(all)).toBe(before + 1), PATIENT);
  expect(await hub.push(newsroom.feed('Courier'), newsroom.document('Courier', WITHDRAWAL))).toEqual([202]);
});

test('feeds of one hub are subscribed to one after another, each with a secret of its own', async () => {
  const all = await subscribed({ outlets: ['Courier', 'Herald', 'Tribune'] });
  const { hub, newsroom, push } = all;
  expect(new Set(hub.requests.map(({ topic }) => topic)).size).toBe(3);
  expect(new Set(hub.requests.map(({ secret }) => secret)).size).toBe(3);
  const [courier, herald] = ['Courier', 'Herald'].map((one) =>
    hub.requests.find(({ topic }) => topic === newsroom.feed(one)),
  );
  // What is signed for one address is worth nothing at another.
  await push('Courier', newsroom.document('Courier', WITHDRAWAL), { callback: herald!.callback });
  expect(newsroom.contents()).toEqual([]);
  await push('Courier', newsroom.document('Courier', WITHDRAWAL), { callback: courier!.callback });
  expect(newsroom.contents()).toEqual([ALERT]);
});

test('a push that cannot be saved is told to nobody twice, and found by the next poll', async () => {
  const all = await subscribed();
  const { newsroom, push } = all;
  newsroom.publish('Courier', WITHDRAWAL);
  const { saveFindings } = newsroom.store;
  Object.assign(newsroom.store, {
    saveFindings: async () => {
      throw new StoreError('the disk is full');
    },
  });
  expect(await push('Courier', newsroom.document('Courier', WITHDRAWAL))).toEqual([202]);
  Object.assign(newsroom.store, { saveFindings });
  expect(newsroom.contents()).toEqual([]);
  newsroom.pass(HOUR);
  await newsroom.round();
  expect(newsroom.contents()).toEqual([ALERT]);
});
