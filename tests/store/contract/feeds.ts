/** What every store must do with feeds, their keys, hubs and pages. Part of `storeContract`. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Subscription } from '../../../src/news/feed/hub.ts';
import type { FeedState } from '../../../src/store/records.ts';
import type { Store } from '../../../src/store/store.ts';
import { findings, placedArticle, rewritten } from '../../support/articles.ts';
import {
  alerted,
  attempted,
  changeMessage,
  DAY,
  FEED,
  KEEP,
  later,
  OTHER,
  SAID,
  seenOf,
  state,
  visit,
} from './examples.ts';

export function feedsContract(given: () => Store, reopen: () => Promise<Store>): void {
  const urls = (feeds: readonly FeedState[]) => feeds.map(({ url }) => url);

  describe('feeds', () => {
    it('are due at once when they were never visited, and only while they are listed', async () => {
      await given().listFeeds([FEED, OTHER], 1_000);
      expect(urls(await given().dueFeeds(999))).toEqual([]);
      expect(urls(await given().dueFeeds(1_000))).toEqual([FEED, OTHER]);
      await given().listFeeds([OTHER], 1_000);
      expect(urls(await given().dueFeeds(1_000))).toEqual([OTHER]);
      expect(urls(await given().feedStates())).toEqual([OTHER]);
    });

    it('keep what polling has taught us while they are not listed', async () => {
      const learned = state(FEED, {
        poll: {
          etag: '"a"',
          lastModified: 'Mon',
          validatorsSince: 1,
          failures: 2,
          movedTo: 'https://b.example/',
          movedCount: 3,
        },
        hints: { ttl: 60_000, skipHours: [3], skipDays: ['Sunday'] },
        visitedAt: 1_000,
        dueAt: 5_000,
      });
      await given().listFeeds([FEED], 1_000);
      await given().saveVisit(visit(1_000), learned);
      await given().listFeeds([], 2_000);
      expect(await given().nextVisit()).toBeNull();
      await given().listFeeds([FEED], 3_000);
      expect(await given().feedStates()).toEqual([learned]);
      expect(await given().nextVisit()).toBe(5_000);
    });

    it('that are gone for good are never due', async () => {
      await given().listFeeds([FEED, OTHER], 1_000);
      await given().saveVisit(visit(1_000, { outcome: 'gone', status: 410 }), state(FEED, { dueAt: null }));
      await given().postpone([FEED], 9_000);
      expect(urls(await given().dueFeeds(1e12))).toEqual([OTHER]);
      expect(await given().nextVisit()).toBe(1_000);
    });

    it('are put off to a time, never brought forward', async () => {
      await given().listFeeds([FEED, OTHER], 1_000);
      await given().saveVisit(visit(1_000), state(OTHER, { dueAt: 9_000 }));
      await given().postpone([FEED, OTHER], 5_000);
      expect(await given().nextVisit()).toBe(5_000);
      expect(urls(await given().dueFeeds(8_999))).toEqual([FEED]);
    });
  });

  describe('keys', () => {
    it('are seen in their own feed alone, and once shared stay shared', async () => {
      await given().saveFindings(findings({ seen: seenOf('guid:1', 'url:x'), shared: ['url:x'] }));
      await given().saveFindings(findings({ seen: seenOf('url:x') }));
      const keys = ['guid:1', 'url:x', 'guid:2'];
      expect([...(await given().seenKeys(FEED, keys))]).toEqual([
        ['guid:1', { isShared: false, item: SAID, listedAt: 1_000 }],
        ['url:x', { isShared: true, item: SAID, listedAt: 1_000 }],
      ]);
      expect((await given().seenKeys(OTHER, keys)).size).toBe(0);
    });

    it('are known from then on, with prints or without', async () => {
      const said = (title: string) => ({ ...SAID, title });
      const keys = ['guid:1', 'guid:2', 'guid:3'];
      const prints = new Uint8Array([1]);
      await given().saveFindings(
        findings({ at: 1, seen: [{ key: 'guid:1', item: SAID }], shared: ['guid:2'], prints }),
      );
      await given().saveFindings(findings({ at: 2, seen: [{ key: 'guid:2', item: said('Two') }], prints }));
      const first = [
        ['guid:1', { isShared: false, item: SAID, listedAt: 1 }],
        ['guid:2', { isShared: true, item: said('Two'), listedAt: 2 }],
      ];
      expect([...(await given().seenKeys(FEED, keys))]).toEqual(first);
      await reopen();
      await given().saveFindings(findings({ at: 3, prints: null }));
      expect([...(await given().seenKeys(FEED, keys))]).toEqual(first);
      await given().saveFindings(findings({ at: 4, seen: [{ key: 'guid:3', item: null }], prints }));
      await given().saveFindings(findings({ at: 5, seen: [{ key: 'guid:1', item: said('One') }], shared: ['guid:3'] }));
      expect([...(await given().seenKeys(FEED, keys))].sort()).toEqual([
        ['guid:1', { isShared: false, item: said('One'), listedAt: 5 }],
        ['guid:2', { isShared: true, item: said('Two'), listedAt: 2 }],
        ['guid:3', { isShared: true, item: null, listedAt: 5 }],
      ]);
      expect((await given().seenKeys(OTHER, keys)).size).toBe(0);
      expect(Array.from((await given().printsOf(FEED))!)).toEqual([1]);
    });
  });

  describe('feeds that a hub pushes', () => {
    const subscription: Subscription = {
      ...{ key: 'k1', callback: 'https://bot.example/k1', feed: FEED, hub: 'https://hub.example/', topic: FEED },
      ...{ secret: 's', state: 'asked', dueAt: 5_000, leaseUntil: null, activeSince: null, failures: 0 },
      ...{ reason: null, lastPush: null, pushed: 0 },
    };

    it('keep their subscription over a restart, with all that changes in it', async () => {
      await given().saveSubscription(subscription);
      const active: Subscription = {
        ...{ ...subscription, state: 'active', dueAt: 8_000, leaseUntil: 9_000, activeSince: 4_000 },
        ...{ failures: 2, reason: 'it was slow', lastPush: 4_500, pushed: 7 },
      };
      await given().saveSubscription(active);
      await reopen();
      expect(await given().subscription('k1')).toEqual(active);
      expect(await given().subscription('k2')).toBeNull();
    });

    it('are subscribed to independently of the list of feeds, each as often as it has keys', async () => {
      await given().saveSubscription({ ...subscription, key: 'k2', feed: OTHER });
      await given().saveSubscription({ ...subscription, state: 'leaving' });
      await given().saveSubscription({ ...subscription, key: 'k3' });
      expect((await given().subscriptions()).map(({ key }) => key)).toEqual(['k1', 'k3', 'k2']);
      await given().deleteSubscription('k1');
      expect((await given().subscriptions()).map(({ key }) => key)).toEqual(['k3', 'k2']);
    });

    it('are due sooner than planned, never later, and not at all when they are gone', async () => {
      await given().listFeeds([FEED], 0);
      await given().saveVisit(visit(0), state(FEED, { dueAt: 9_000 }));
      await given().hasten(FEED, 4_000);
      await given().hasten(FEED, 6_000);
      expect((await given().feedState(FEED))?.dueAt).toBe(4_000);
      await given().saveVisit(visit(0), state(FEED, { dueAt: null }));
      await given().hasten(FEED, 1_000);
      expect((await given().feedState(FEED))?.dueAt).toBeNull();
      expect(await given().feedState(OTHER)).toBeNull();
    });

    it('have a rhythm that pushes teach, too', async () => {
      await given().listFeeds([FEED], 0);
      const rhythm = { since: 1, at: 2, days: 3, hours: Array.from({ length: 24 }, () => 1), burst: 0.5 };
      await given().saveRhythm(FEED, rhythm);
      expect((await given().feedState(FEED))?.rhythm).toEqual(rhythm);
    });
  });

  describe('when the clock was wrong', () => {
    const due = async () => [(await given().feedStates())[0]?.dueAt, (await given().message(1))?.dueAt];
    const dueOfMessage = async () => (await given().message(1))?.dueAt;

    beforeEach(async () => {
      await given().listFeeds([FEED], 0);
      await given().saveFindings(alerted(1));
    });

    it('what is due later than anything can be is due now', async () => {
      await changeMessage(given(), 1, attempted, { ...later, until: 30 * DAY });
      await given().saveChannel({ ...(await given().channel('7')), restUntil: 30 * DAY });
      await given().bringBackMessages(DAY);
      expect(await dueOfMessage()).toBe(DAY);
      expect((await given().channel('7')).restUntil).toBeNull();
    });

    it('what can be is left as it is', async () => {
      await changeMessage(given(), 1, attempted, { ...later, until: DAY / 4 });
      await given().bringBackMessages(1_000);
      expect(await dueOfMessage()).toBe(DAY / 4);
    });

    it('what waits for the end of quiet hours is left as it is, however late', async () => {
      await changeMessage(given(), 1, { to: 'held', at: 1_000, until: 3 * DAY });
      await given().bringBackMessages(2_000);
      expect(await given().message(1)).toMatchObject({ dueAt: 3 * DAY });
    });

    it('all due times move with a clock that has jumped', async () => {
      await given().saveVisit(visit(0), state(FEED, { dueAt: DAY }));
      await given().saveChannel({ ...(await given().channel('7')), restUntil: 9_000 });
      await given().shiftDueTimes(-500);
      expect(await due()).toEqual([DAY - 500, 500]);
      expect((await given().channel('7')).restUntil).toBe(8_500);
    });
  });

  it('holds which pages are wanted: of stories that have a match, newest first, until they are read', async () => {
    const attribution = { publisher: 'News Example', family: 'News Example', origins: [], sources: [], evidence: [] };
    const wanted = { page: { kind: 'wanted' }, attribution } as const;
    await given().saveFindings(alerted(1, { articles: [placedArticle(1, 1, { ...wanted, collectedAt: 2_000 })] }));
    await given().saveFindings(findings({ articles: [placedArticle(2, 1, { ...wanted, collectedAt: 3_000 })] }));
    await given().saveFindings(
      findings({ stories: [2], articles: [placedArticle(3, 2, { ...wanted, attribution: null })] }),
    );
    const asked = async (since = 0) =>
      (await given().wantedPages({ since, before: Number.MAX_SAFE_INTEGER, most: 9 })).map(
        ({ report, story, feed }) => [report.article, story, feed],
      );
    expect(await asked()).toEqual([
      [2, 1, FEED],
      [1, 1, FEED],
    ]);
    expect(await asked(2_500)).toHaveLength(1);
    expect((await given().wantedPages({ since: 0, before: 2, most: 9 })).map(({ report }) => report.article)).toEqual([
      1,
    ]);

    const unread = { kind: 'unread', reason: 'it is a login page' } as const;
    const stated = { page: { kind: 'read' }, byline: 'A. Writer', publisher: 'Other Times' } as const;
    await given().saveFindings(findings({ rewritten: [rewritten(1, stated), rewritten(2, { page: unread })] }));
    expect(await asked()).toEqual([]);
    const reports = (await given().storyFile(1))?.story.reports;
    expect(reports).toMatchObject([
      { article: 1, ...stated },
      { article: 2, page: unread },
    ]);
  });

  it('remembers what a host has said of reading its pages, and forgets it when its time is over', async () => {
    const origin = 'https://news.example';
    const policy = { origin, robots: 'User-agent: *', robotsUntil: 5_000, restUntil: 0 };
    expect(await given().host(origin)).toBeNull();
    await given().saveHost(policy);
    await given().saveHost({ ...policy, robots: null, restUntil: 9_000 });
    await given().prune(8_000, KEEP);
    expect(await given().host(origin)).toEqual({ ...policy, robots: null, restUntil: 9_000 });
    await given().prune(9_001, KEEP);
    expect(await given().host(origin)).toBeNull();
  });

  it('counts what has become of the pages of a feed', async () => {
    const pages = [{ kind: 'read' }, { kind: 'unread', reason: 'it is a login page' }, { kind: 'read' }, null] as const;
    const articles = pages.map((page, n) => placedArticle(n + 1, n + 1, { page, collectedAt: 1_000 }));
    await given().saveFindings(findings({ stories: [1, 2, 3, 4], articles }));
    expect(await given().pagesOf(FEED, 1_000)).toEqual([
      { note: { kind: 'read' }, times: 2 },
      { note: { kind: 'unread', reason: 'it is a login page' }, times: 1 },
    ]);
    expect(await given().pagesOf(FEED, 1_001)).toEqual([]);
    expect(await given().pagesOf(OTHER, 0)).toEqual([]);
  });
}
