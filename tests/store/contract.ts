import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MessageChange } from '../../src/delivery/outbox.ts';
import type { ListView } from '../../src/news/alert/list-view.ts';
import type { Subscription } from '../../src/news/feed/hub.ts';
import { packSplits } from '../../src/news/text/words/packed.ts';
import { split } from '../../src/news/text/words.ts';
import { parseQuery } from '../../src/news/watch/query.ts';
import { type SearchTerms, searchable, searchTerms } from '../../src/news/watch/search.ts';
import { compileThesaurus } from '../../src/news/watch/thesaurus.ts';
import type { FeedState, Findings, Visit } from '../../src/store/records.ts';
import type { Store } from '../../src/store/store.ts';
import { findings, match, placedArticle, rewritten } from '../support/articles.ts';
import { followUpContract } from './contract/follow-ups.ts';
import { followsContract } from './contract/follows.ts';
import { sideStoriesContract } from './contract/side-stories.ts';
import { mentionsContract } from './contract-mentions.ts';
import { silencesContract } from './contract-silences.ts';

const FEED = 'https://news.example/feed';
const OTHER = 'https://other.example/feed';
const DAY = 86_400_000;
const KEEP = { articles: 90 * DAY, stories: 365 * DAY, visits: 3 };

/** A story with one report, alerted in channel 7. */
const alerted = (n: number, some: Partial<Findings> = {}): Findings =>
  findings({
    stories: [n],
    articles: [placedArticle(n, n, { collectedAt: some.at ?? 1_000 })],
    matches: [{ ...match('7', 'Docks'), article: n }],
    messages: [{ id: -1, kind: 'alert', channel: '7', watch: 'Docks', dueAt: 1_000 }],
    alerts: [{ story: n, channel: '7', message: -1, lead: n, watches: ['Docks'] }],
    ...some,
  });

/** Keys as a visit hands them over, with what their item said. */
const SAID = { title: 'ship sinks', publishedAt: 900, text: '1', url: null };
const seenOf = (...keys: readonly string[]): Findings['seen'] => keys.map((key) => ({ key, item: SAID }));

const state = (url: string, rest: Partial<FeedState> = {}): FeedState => ({
  url,
  poll: { etag: null, lastModified: null, validatorsSince: null, failures: 0, movedTo: null, movedCount: 0 },
  hints: { ttl: null, skipHours: [], skipDays: [] },
  visitedAt: null,
  dueAt: 0,
  dates: { newest: 800, ages: [90, -5], sameTimes: 2, timeOfDay: 0 },
  ...rest,
});
const visit = (at: number, rest: Partial<Visit> = {}): Visit => ({
  feed: FEED,
  at,
  outcome: 'changed',
  status: 200,
  reason: null,
  fresh: 0,
  updated: 0,
  took: 40,
  ...rest,
});

/** What any Store must do. `open` gives an empty one; `reopen` closes it and opens what it kept. */
export function storeContract(open: () => Promise<{ store: Store; reopen: () => Promise<Store> }>): void {
  let store: Store;
  let reopen: () => Promise<Store>;

  /** The methods that a test has called. */
  const called = new Set<string>();
  const recorded = (opened: Store): Store =>
    new Proxy(opened, {
      get(all, name: keyof Store) {
        called.add(name);
        return all[name];
      },
    });

  beforeEach(async () => {
    const opened = await open();
    store = recorded(opened.store);
    reopen = async () => recorded(await opened.reopen());
  });
  afterEach(() => store.close());

  const urls = (feeds: readonly FeedState[]) => feeds.map(({ url }) => url);
  const change = (id: number, ...changes: MessageChange[]) =>
    changes.reduce(async (before, one) => {
      await before;
      await store.changeMessage(id, (await store.message(id))!.state, one);
    }, Promise.resolve());
  const attempted: MessageChange = { to: 'attempted', at: 2_000, after: '5', body: '{"content":"x"}', told: 1 };
  const delivered = (remoteId: string, at = 2_100): MessageChange => ({ to: 'delivered', at, remoteId });

  const later: MessageChange = { to: 'later', until: 9_000, reason: 'rate limit', at: 2_050, mayHaveArrived: false };

  describe('stories that are corrected', () => {
    const second = { ...alerted(2), articles: [placedArticle(2, 2)] };

    it('merge: the younger’s reports become the elder’s, whose alert stays; the younger’s message points there', async () => {
      await store.saveFindings(alerted(1));
      await store.saveFindings(second);
      const [elder, younger] = await store.outbox();
      const deliver = { to: 'delivered', at: 1_000, remoteId: '10' } as const;
      const attempt = { to: 'attempted', at: 900, after: '0', body: '{}', told: 1 } as const;
      for (const { id } of [elder!, younger!]) {
        await store.changeMessage(id, 'due', attempt);
        await store.changeMessage(id, 'attempted', deliver);
      }
      await store.saveFindings(findings({ merged: [{ younger: 2, elder: 1 }], raised: [elder!.id, younger!.id] }));
      const file = await store.storyFile(2);
      expect(file?.story.id).toBe(1);
      expect(file?.story.reports.map(({ article }) => article)).toEqual([1, 2]);
      expect(file?.alerts).toMatchObject([{ message: elder!.id, isTold: true, remoteId: '10' }]);
      expect((await store.outbox()).map(({ id }) => id)).toEqual([elder!.id, younger!.id]);
    });

    it('merge before the younger was posted: it never is', async () => {
      await store.saveFindings(alerted(1));
      await store.saveFindings(second);
      await store.saveFindings(findings({ merged: [{ younger: 2, elder: 1 }] }));
      expect(await store.outbox()).toHaveLength(1);
    });

    it('are parted, alert by themselves, stay apart after a restart, and are put back', async () => {
      await store.saveFindings(alerted(1));
      await store.saveFindings(findings({ articles: [placedArticle(2, 1)] }));
      await store.separate({
        ...{ from: 1, into: 5, articles: [2], raised: [], at: 2_000 },
        messages: [{ id: -1, kind: 'alert', channel: '8', watch: 'Docks', dueAt: 2_000 }],
        alerts: [{ story: 5, channel: '8', message: -1, lead: 2, watches: ['Docks'] }],
      });
      expect((await store.storyFile(1))?.story.reports).toHaveLength(1);
      expect((await store.storyFile(5))?.alerts).toMatchObject([{ channel: '8', lead: 2 }]);
      store = recorded(await reopen());
      expect(await store.keptApart()).toEqual([[5, 1]]);
      await store.rejoin({ younger: 5, elder: 1 }, 3_000);
      expect(await store.keptApart()).toEqual([]);
      expect((await store.storyFile(5))?.story.id).toBe(1);
      expect((await store.storyFile(1))?.alerts.map(({ channel }) => channel)).toEqual(['7', '8']);
    });

    it('keep what an update tells, and take further notes while it waits', async () => {
      await store.saveFindings(alerted(1));
      const note = { kind: 'joined', watch: 'Ships', article: 1 } as const;
      const update = { kind: 'update', channel: '7', watch: 'Ships', dueAt: 9_000 } as const;
      const one = { story: 1, channel: '7', notes: [note] };
      await store.saveFindings(findings({ messages: [{ id: -1, ...update }], updates: [{ message: -1, ...one }] }));
      const [stored] = (await store.storyFile(1))!.updates!;
      expect(stored).toMatchObject({ channel: '7', dueAt: 9_000, isOpen: true, notes: [note] });
      await store.saveFindings(findings({ updates: [{ message: stored!.message, ...one }] }));
      const message = (await store.outbox()).find(({ kind }) => kind === 'update');
      expect(message?.update).toMatchObject({ notes: [note, note], channel: '7', alert: { state: 'due' } });
    });
  });

  describe('what operators ask', () => {
    it('tells of each listed feed its last visits, newest first, and since when it fails', async () => {
      await store.listFeeds([FEED, OTHER], 0);
      const failed = { outcome: 'failed', status: 500, reason: 'server error (500)' } as const;
      await store.saveVisit(visit(1_000, failed), state(FEED));
      await store.saveVisit(visit(2_000), state(FEED));
      await store.saveVisit(visit(3_000, failed), state(FEED));
      await store.saveVisit(visit(4_000, failed), state(FEED));
      const records = await store.feedRecords(2);
      const of = (url: string) => records.find((record) => record.state.url === url);
      expect(of(FEED)).toMatchObject({ failingSince: 3_000, visits: [visit(4_000, failed), visit(3_000, failed)] });
      expect(of(OTHER)).toMatchObject({ failingSince: null, visits: [] });
      await store.saveVisit(visit(5_000, { outcome: 'unchanged', status: 304 }), state(FEED));
      expect((await store.feedRecords(1)).map(({ failingSince }) => failingSince)).toEqual([null, null]);
    });

    it('tells of many visits the same as of few', async () => {
      await store.listFeeds([FEED], 0);
      const failed = { outcome: 'failed', status: null, reason: 'no answer: “ENOTFOUND”', took: null } as const;
      const all = Array.from({ length: 50 }, (_, n) => visit(n, n % 25 < 5 ? {} : failed));
      for (const [n, one] of all.entries()) {
        await store.saveVisit(one, state(FEED));
        const [record] = await store.feedRecords(20);
        expect(record!.visits).toEqual(all.slice(Math.max(0, n - 19), n + 1).reverse());
        expect(record!.failingSince).toBe(n % 25 < 5 ? null : n - (n % 25) + 5);
      }
    });

    it('keeps one notice for each silence of a watch, numbered after all other messages', async () => {
      const silent = { channel: '7', watch: 'Docks', since: 1_000 };
      await store.saveNotices([silent, { ...silent, watch: 'Ferries' }], 2_000);
      await store.saveNotices([silent], 3_000);
      expect((await store.outbox()).map(({ id, kind, watch, dueAt }) => [id, kind, watch, dueAt])).toEqual([
        [1, 'notice', 'Docks', 2_000],
        [2, 'notice', 'Ferries', 2_000],
      ]);
      await store.saveNotices([{ ...silent, since: 2_500 }], 4_000);
      expect((await store.outbox()).map(({ watch }) => watch)).toEqual(['Docks', 'Ferries', 'Docks']);
      expect(await store.lastDelivered(['7'])).toBeNull();
    });

    it('takes a daily test, which is sent like an alert and is none', async () => {
      const id = await store.saveTest('7', 5_000);
      expect(await store.outbox()).toMatchObject([{ id, kind: 'test', channel: '7', state: 'due', dueAt: 5_000 }]);
      expect((await store.snapshot([], 5_000)).recentAlerts.size).toBe(0);
    });
  });

  describe('the desk', () => {
    const draft = { server: '1', person: '2', madeAt: 1_000, kind: 'watch', body: '{}' };
    const DOCKS = { list: 'watches', is: { channel: '7', name: 'Docks' } } as const;
    const undo = {
      server: '1',
      person: '2',
      madeAt: 1_000,
      kind: 'row',
      file: 'watches.yaml',
      row: { before: DOCKS, after: { ...DOCKS, is: { channel: '7', name: 'Ports' } }, index: 2 },
      before: null,
      after: '- name: Docks',
      words: 'added Docks',
    } as const;
    const muted = {
      server: '1',
      person: '2',
      madeAt: 1_000,
      kind: 'mute',
      story: 4,
      channel: '7',
      before: null,
      after: { channel: '7', until: 9_000, origins: null },
      words: 'muted the story',
    } as const;

    it('keeps drafts and undos over a restart, for 30 days', async () => {
      const [first, second] = [await store.saveDraft(draft), await store.saveUndo(undo)];
      store = await reopen();
      expect(await store.draft(first)).toEqual({ id: first, ...draft });
      expect(await store.undo(second)).toEqual({ id: second, doneAt: null, ...undo });
      await store.saveDraft({ ...draft, madeAt: 1_001 + 30 * DAY });
      await store.saveUndo({ ...undo, madeAt: 1_001 + 30 * DAY });
      expect([await store.draft(first), await store.undo(second)]).toEqual([null, null]);
    });

    it('gives back how a mute is undone, too', async () => {
      const [first, again] = [await store.saveUndo(muted), await store.saveUndo({ ...muted, before: muted.after })];
      expect(await store.undo(first)).toEqual({ id: first, doneAt: null, ...muted });
      expect(await store.undo(again)).toMatchObject({ before: muted.after });
    });

    it('gives back how rows that were added at once are taken out', async () => {
      const { server, person, madeAt, words } = undo;
      const rows = [{ is: { url: FEED }, text: '{ url: x }' }];
      const many = { server, person, madeAt, words, kind: 'rows', file: 'feeds.yaml', list: 'feeds', rows } as const;
      const id = await store.saveUndo(many);
      expect(await store.undo(id)).toEqual({ id, doneAt: null, ...many });
    });

    it('gives back how a forgotten line of a feed is undone', async () => {
      const line = {
        server: '1',
        person: '2',
        madeAt: 1_000,
        kind: 'line',
        feed: FEED,
        key: 'a paper',
        words: 'x',
      } as const;
      const id = await store.saveUndo(line);
      expect(await store.undo(id)).toEqual({ id, doneAt: null, ...line });
    });

    it('forgets a draft that was saved, and marks an undo that was used', async () => {
      const [first, second] = [await store.saveDraft(draft), await store.saveUndo(undo)];
      await store.deleteDraft(first);
      await store.markUndone(second, 2_000);
      expect(await store.draft(first)).toBeNull();
      expect(await store.undo(second)).toMatchObject({ doneAt: 2_000 });
    });

    it('carries alerts and matches over to another name of their watch, in its channel alone', async () => {
      await store.saveFindings(alerted(1));
      await store.saveFindings(
        alerted(2, { alerts: [{ story: 2, channel: '8', message: -1, lead: 2, watches: ['Docks'] }] }),
      );
      await store.renameWatch('7', 'Docks', 'Harbours');
      expect(await store.storyFile(1)).toMatchObject({
        alerts: [{ watches: ['Harbours'] }],
        matches: [{ watch: 'Harbours' }],
      });
      expect((await store.message(1))?.watch).toBe('Harbours');
      expect((await store.storyFile(2))?.alerts).toMatchObject([{ watches: ['Docks'] }]);
    });

    it('gives the archive newest first, a slice at a time', async () => {
      for (const n of [1, 2, 3]) await store.saveFindings(alerted(n, { at: n * 1_000 }));
      const ids = async (before: number) =>
        (await store.archived({ since: 2_000, before, most: 1 })).map(({ report, story }) => [report.article, story]);
      expect([await ids(9), await ids(3), await ids(2)]).toEqual([[[3, 3]], [[2, 2]], []]);
    });
  });

  describe('feeds', () => {
    it('are due at once when they were never visited, and only while they are listed', async () => {
      await store.listFeeds([FEED, OTHER], 1_000);
      expect(urls(await store.dueFeeds(999))).toEqual([]);
      expect(urls(await store.dueFeeds(1_000))).toEqual([FEED, OTHER]);
      await store.listFeeds([OTHER], 1_000);
      expect(urls(await store.dueFeeds(1_000))).toEqual([OTHER]);
      expect(urls(await store.feedStates())).toEqual([OTHER]);
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
      await store.listFeeds([FEED], 1_000);
      await store.saveVisit(visit(1_000), learned);
      await store.listFeeds([], 2_000);
      expect(await store.nextVisit()).toBeNull();
      await store.listFeeds([FEED], 3_000);
      expect(await store.feedStates()).toEqual([learned]);
      expect(await store.nextVisit()).toBe(5_000);
    });

    it('that are gone for good are never due', async () => {
      await store.listFeeds([FEED, OTHER], 1_000);
      await store.saveVisit(visit(1_000, { outcome: 'gone', status: 410 }), state(FEED, { dueAt: null }));
      await store.postpone([FEED], 9_000);
      expect(urls(await store.dueFeeds(1e12))).toEqual([OTHER]);
      expect(await store.nextVisit()).toBe(1_000);
    });

    it('are put off to a time, never brought forward', async () => {
      await store.listFeeds([FEED, OTHER], 1_000);
      await store.saveVisit(visit(1_000), state(OTHER, { dueAt: 9_000 }));
      await store.postpone([FEED, OTHER], 5_000);
      expect(await store.nextVisit()).toBe(5_000);
      expect(urls(await store.dueFeeds(8_999))).toEqual([FEED]);
    });
  });

  describe('keys', () => {
    it('are seen in their own feed alone, and once shared stay shared', async () => {
      await store.saveFindings(findings({ seen: seenOf('guid:1', 'url:x'), shared: ['url:x'] }));
      await store.saveFindings(findings({ seen: seenOf('url:x') }));
      const keys = ['guid:1', 'url:x', 'guid:2'];
      expect([...(await store.seenKeys(FEED, keys))]).toEqual([
        ['guid:1', { isShared: false, item: SAID, listedAt: 1_000 }],
        ['url:x', { isShared: true, item: SAID, listedAt: 1_000 }],
      ]);
      expect((await store.seenKeys(OTHER, keys)).size).toBe(0);
    });

    it('are known from then on, with prints or without', async () => {
      const said = (title: string) => ({ ...SAID, title });
      const keys = ['guid:1', 'guid:2', 'guid:3'];
      const prints = new Uint8Array([1]);
      await store.saveFindings(findings({ at: 1, seen: [{ key: 'guid:1', item: SAID }], shared: ['guid:2'], prints }));
      await store.saveFindings(findings({ at: 2, seen: [{ key: 'guid:2', item: said('Two') }], prints }));
      const first = [
        ['guid:1', { isShared: false, item: SAID, listedAt: 1 }],
        ['guid:2', { isShared: true, item: said('Two'), listedAt: 2 }],
      ];
      expect([...(await store.seenKeys(FEED, keys))]).toEqual(first);
      store = await reopen();
      await store.saveFindings(findings({ at: 3, prints: null }));
      expect([...(await store.seenKeys(FEED, keys))]).toEqual(first);
      await store.saveFindings(findings({ at: 4, seen: [{ key: 'guid:3', item: null }], prints }));
      await store.saveFindings(findings({ at: 5, seen: [{ key: 'guid:1', item: said('One') }], shared: ['guid:3'] }));
      expect([...(await store.seenKeys(FEED, keys))].sort()).toEqual([
        ['guid:1', { isShared: false, item: said('One'), listedAt: 5 }],
        ['guid:2', { isShared: true, item: said('Two'), listedAt: 2 }],
        ['guid:3', { isShared: true, item: null, listedAt: 5 }],
      ]);
      expect((await store.seenKeys(OTHER, keys)).size).toBe(0);
      expect(Array.from((await store.printsOf(FEED))!)).toEqual([1]);
    });
  });

  describe('numbers', () => {
    it('are reserved together, and given to nobody else', async () => {
      const some = { articles: 3, stories: 2 };
      expect(await store.reserveIds(some)).toEqual({ articles: 1, stories: 1 });
      const others = await Promise.all([store.reserveIds(some), store.reserveIds(some)]);
      expect(others.map(({ articles }) => articles).sort()).toEqual([4, 7]);
      store = await reopen();
      expect(await store.reserveIds(some)).toEqual({ articles: 10, stories: 7 });
    });

    it('of a message that was forgotten are not given again: its old buttons carry them', async () => {
      await store.saveFindings(alerted(1));
      await store.prune(400 * DAY, KEEP);
      expect(await store.message(1)).toBeNull();
      await store.saveFindings(alerted(2));
      expect(await store.storiesOf(2)).toEqual([2]);
    });
  });

  describe('findings', () => {
    it('keeps what tells which items are the same, until a visit says otherwise or the feed is polled no longer', async () => {
      await store.listFeeds([FEED, OTHER], 0);
      await store.saveFindings(findings({ prints: Uint8Array.of(1, 2, 3) }));
      expect(await store.printsOf(OTHER)).toBeNull();
      await store.saveFindings(findings({ prints: Uint8Array.of(4, 5) }));
      await store.saveFindings(findings());
      store = await reopen();
      expect(Array.from((await store.printsOf(FEED))!)).toEqual([4, 5]);
      await store.saveFindings(findings({ prints: null }));
      expect(await store.printsOf(FEED)).toBeNull();
      await store.saveFindings(findings({ prints: Uint8Array.of(6) }));
      await store.listFeeds([OTHER], 0);
      await store.prune(1_000, KEEP);
      expect(await store.printsOf(FEED)).toBeNull();
    });

    it('keeps the document of a first visit with the visit, until it is read or the feed is polled no longer', async () => {
      const document = (at: number, items = 3) => ({
        ...{ at, items, contentType: at > 1_000 ? 'application/rss+xml' : null },
        ...{ base: 'https://news.example/', body: Uint8Array.of(1, 0, at % 256) },
      });
      await store.listFeeds([FEED, OTHER], 0);
      await store.saveVisit(visit(2_000), state(FEED), document(2_000));
      await store.saveVisit({ ...visit(1_000), feed: OTHER }, state(OTHER), document(1_000, 7));
      await store.saveVisit(visit(3_000), state(FEED));
      store = await reopen();
      expect(await store.backlog()).toEqual([
        { feed: OTHER, items: 7 },
        { feed: FEED, items: 3 },
      ]);
      const { body, ...kept } = (await store.backlogOf(FEED))!;
      const { body: bytes, ...stated } = document(2_000);
      expect({ ...kept, bytes: Array.from(body) }).toEqual({ ...stated, bytes: Array.from(bytes) });
      await store.saveFindings(findings());
      expect(await store.backlogOf(FEED)).not.toBeNull();
      await store.saveFindings(findings({ backlog: null }));
      expect(await store.backlogOf(FEED)).toBeNull();
      await store.listFeeds([FEED], 0);
      expect(await store.backlog()).toEqual([]);
      await store.prune(1_000, KEEP);
      expect(await store.backlogOf(OTHER)).toBeNull();
      await store.saveVisit(visit(4_000), state(FEED), document(4_000));
      await store.saveVisit(visit(5_000), state(FEED), null);
      expect(await store.backlogOf(FEED)).toBeNull();
    });

    it('keeps what the lines of a feed have taught, with the part that brought it', async () => {
      const slogan = {
        key: 'a paper',
        line: 'A paper!',
        times: 4,
        at: 1_000,
        about: ['ferry late'],
        learned: true,
        kept: false,
      };
      const other = { ...slogan, key: 'the mayor said', line: 'The mayor said.', times: 1, learned: false };
      await store.listFeeds([FEED, OTHER], 0);
      await store.saveFindings(findings({ lines: { articles: 5, set: [slogan, other], forgotten: [] } }));
      expect(await store.linesOf(FEED)).toEqual({
        articles: 5,
        counts: new Map([
          ['a paper', slogan],
          ['the mayor said', other],
        ]),
      });
      const more = { ...slogan, times: 5 };
      await store.saveFindings(findings({ lines: { articles: 6, set: [more], forgotten: ['the mayor said'] } }));
      expect(await store.linesOf(FEED)).toEqual({ articles: 6, counts: new Map([['a paper', more]]) });
      expect((await store.feedRecords(1)).map(({ learned }) => learned)).toEqual([['A paper!'], []]);
      expect(await store.linesOf(OTHER)).toEqual({ articles: 0, counts: new Map() });
    });

    it('keeps a line that is no boilerplate, whatever a visit says that had begun before', async () => {
      const slogan = { key: 'a paper', line: 'A paper!', times: 4, at: 1_000, about: [], learned: true, kept: false };
      await store.listFeeds([FEED], 0);
      await store.saveFindings(findings({ lines: { articles: 5, set: [slogan], forgotten: [] } }));
      expect(await store.keepLine(FEED, 'another paper')).toBe(false);
      expect(await store.keepLine(FEED, 'a paper')).toBe(true);
      expect(await store.keepLine(FEED, 'a paper')).toBe(false);
      const kept = { ...slogan, times: 6, learned: false, kept: true };
      await store.saveFindings(findings({ lines: { articles: 6, set: [{ ...slogan, times: 6 }], forgotten: [] } }));
      await store.saveFindings(findings({ lines: { articles: 7, set: [], forgotten: ['a paper'] } }));
      expect((await store.linesOf(FEED)).counts.get('a paper')).toEqual(kept);
      expect(await store.relearnLine(FEED, 'a paper')).toBe(true);
      expect(await store.relearnLine(FEED, 'a paper')).toBe(false);
      expect((await store.linesOf(FEED)).counts.get('a paper')).toMatchObject({ learned: true, kept: false });
    });

    it('counts the lines of many visits as if each had been saved at once', async () => {
      const line = { line: 'The mayor', at: 1_000, about: ['ferry late'], learned: false, kept: false };
      await store.listFeeds([FEED], 0);
      for (let n = 1; n <= 40; n++)
        await store.saveFindings(
          findings({
            lines: {
              articles: n,
              set: [
                { ...line, key: `only ${n}`, times: 1 },
                { ...line, key: 'always', times: n },
              ],
              forgotten: n > 3 ? [`only ${n - 3}`] : [],
            },
          }),
        );
      store = await reopen();
      const { articles, counts } = await store.linesOf(FEED);
      expect([articles, ...counts.keys()].sort()).toEqual([40, 'always', 'only 38', 'only 39', 'only 40']);
      expect(counts.get('always')).toEqual({ ...line, key: 'always', times: 40 });
    });

    it('forgets the lines of a feed that has not been polled for 30 days', async () => {
      const slogan = { key: 'a paper', line: 'A paper!', times: 4, at: 1_000, about: [], learned: true, kept: false };
      await store.listFeeds([FEED], 0);
      await store.saveFindings(findings({ lines: { articles: 5, set: [slogan], forgotten: [] } }));
      await store.prune(40 * DAY, KEEP);
      expect((await store.linesOf(FEED)).counts.size).toBe(1);
      await store.listFeeds([OTHER], 0);
      await store.prune(40 * DAY, KEEP);
      expect((await store.linesOf(FEED)).counts.size).toBe(0);
    });

    it('come back as they were saved: story, matches, alert', async () => {
      const found = [{ place: 'title', start: 0, end: 6, words: 'Report', term: 'report', group: null }] as const;
      const report = placedArticle(1, 1, {
        byline: 'A. Writer',
        categories: ['Politics', 'Europe'],
        related: [{ title: 'Report 2', outlet: 'Bay News', link: 'https://agg.example/2' }],
        image: 'https://news.example/1.jpg',
        attribution: {
          publisher: 'News Example',
          family: 'News Example',
          origins: [{ outlet: 'CNN', sentence: 'CNN said.' }],
          sources: [],
          evidence: [],
        },
      });
      await store.saveFindings(
        alerted(1, { articles: [report], matches: [{ ...match('7', 'Docks', found), article: 1 }] }),
      );
      const { feed: _feed, story: _story, collectedAt: _at, ...kept } = report;
      expect(await store.storyFile(1)).toMatchObject({
        story: { id: 1, reports: [kept] },
        matches: [{ channel: '7', watch: 'Docks', found, article: 1 }],
        alerts: [{ story: 1, channel: '7', message: 1, lead: 1, watches: ['Docks'], server: null }],
      });
      expect(await store.storyFile(2)).toBeNull();
      expect(await store.storiesOf(1)).toEqual([1]);
    });

    it('are saved whole or not at all', async () => {
      await store.listFeeds([FEED], 1_000);
      await store.saveFindings(alerted(1));
      const broken = alerted(2, {
        seen: seenOf('guid:2'),
        visit: { visit: visit(1_000), state: state(FEED, { visitedAt: 1_000 }) },
        raised: [1],
        lines: { articles: 1, set: [], forgotten: [] },
        alerts: [
          { story: 2, channel: '7', message: -1, lead: 2, watches: ['Docks'] },
          { story: 1, channel: '7', message: -1, lead: 1, watches: ['Docks'] },
        ],
      });
      await expect(store.saveFindings(broken)).rejects.toThrow();
      expect(await store.storyFile(2)).toBeNull();
      expect(await store.message(2)).toBeNull();
      expect((await store.message(1))?.wanted).toBe(1);
      expect((await store.seenKeys(FEED, ['guid:2'])).size).toBe(0);
      expect((await store.linesOf(FEED)).articles).toBe(0);
      expect((await store.feedStates())[0]?.visitedAt).toBeNull();
    });

    it('hold one URL to one article, over all feeds', async () => {
      await store.saveFindings(alerted(1));
      const again = placedArticle(2, 1, { url: 'https://news.example/1', feed: OTHER });
      await expect(store.saveFindings(findings({ feed: OTHER, articles: [again] }))).rejects.toThrow();
      expect((await store.storyFile(1))?.story.reports).toHaveLength(1);
    });

    it('hold one story to one alert a channel', async () => {
      await store.saveFindings(alerted(1));
      const message = { id: -1, kind: 'alert', channel: '7', watch: 'Ships', dueAt: 1_000 } as const;
      const alert = { story: 1, channel: '7', message: -1, lead: 1, watches: ['Ships'] };
      await expect(store.saveFindings(findings({ messages: [message], alerts: [alert] }))).rejects.toThrow();
      const elsewhere = findings({
        messages: [{ ...message, channel: '8' }],
        alerts: [{ ...alert, channel: '8' }],
      });
      await store.saveFindings(elsewhere);
      expect((await store.storyFile(1))?.alerts.map(({ channel }) => channel)).toEqual(['7', '8']);
    });

    it('tell which articles are known, and which gathering messages are open', async () => {
      await store.saveFindings(alerted(4, { messages: [], alerts: [] }));
      await store.saveFindings(
        findings({ messages: [{ id: -1, kind: 'gathered', channel: '7', watch: 'Docks', dueAt: 1_000 }] }),
      );
      const snapshot = await store.snapshot(['https://news.example/4', 'https://news.example/5'], 0);
      expect([...snapshot.known].map(([url, one]) => [url, one.story, one.feed])).toEqual([
        ['https://news.example/4', 4, FEED],
      ]);
      expect([...snapshot.gathering]).toEqual([['gathered\n7\nDocks', 1]]);
      await change(1, attempted, delivered('10'));
      expect((await store.snapshot([], 0)).gathering.size).toBe(0);
    });

    it('let a watch join an alert, and make an edit of it due', async () => {
      await store.saveFindings(alerted(1));
      await change(1, attempted, delivered('10'));
      expect(await store.outbox()).toEqual([]);
      const more = { joined: [{ story: 1, channel: '7', watches: ['Docks', 'Ships'] }], raised: [1] };
      await store.saveFindings(findings({ ...more, articles: [placedArticle(2, 1)] }));
      expect((await store.storyFile(1))?.alerts[0]?.watches).toEqual(['Docks', 'Ships']);
      expect(await store.outbox('7')).toMatchObject([{ id: 1, state: 'delivered', wanted: 2, told: 1 }]);
    });

    it('rewrite an article and its places; attribute one that stood unread', async () => {
      await store.saveFindings(alerted(1));
      const attribution = { publisher: 'News Example', family: 'News Example', origins: [], sources: [], evidence: [] };
      await store.saveFindings(
        findings({
          rewritten: [rewritten(1, { teaser: 'a', text: 'b', matches: [match('7', 'Docks')] })],
          attributed: [{ article: 1, attribution }],
        }),
      );
      expect(await store.storyFile(1)).toMatchObject({
        story: { reports: [{ title: 'Now', teaser: 'a', text: 'b' }] },
        matches: [{ watch: 'Docks', found: [] }],
      });
      await store.saveFindings(findings({ attributed: [{ article: 1, attribution }] }));
      expect((await store.storyFile(1))?.story.reports[0]?.attribution).toEqual(attribution);
    });

    it('remember what a report was called before its headline changed', async () => {
      await store.saveFindings(alerted(1));
      expect(await store.headlinesOf(1)).toEqual([]);
      await store.saveFindings(findings({ at: 7_000, rewritten: [rewritten(1, { title: 'Now' })] }));
      await store.saveFindings(findings({ at: 8_000, rewritten: [rewritten(1, { title: 'Now', text: 'more' })] }));
      expect(await store.headlinesOf(1)).toEqual([{ article: 1, at: 7_000, title: 'Report 1' }]);
    });

    it('list the reports of a story oldest first, and replay all in the order in which they were settled', async () => {
      const articles = [placedArticle(1, 1, { at: 900 }), placedArticle(2, 1, { at: 300 }), placedArticle(3, 2)];
      await store.saveFindings(findings({ stories: [1, 2], articles }));
      await store.saveFindings(findings({ articles: [placedArticle(4, 1, { collectedAt: 2_000 })] }));
      expect((await store.storyFile(1))?.story.reports.map(({ article }) => article)).toEqual([2, 1, 4]);
      expect(await store.newestReport()).toBe(1_000);
      const replayed = async (since: number, after = 0, most = 10) =>
        (await store.reportsSince({ since, after, most })).map(({ article, story }) => [article, story]);
      expect(await replayed(1_000)).toEqual([
        [1, 1],
        [2, 1],
        [3, 2],
        [4, 1],
      ]);
      expect(await replayed(1_001)).toEqual([[4, 1]]);
      expect(await replayed(1_000, 1, 2)).toEqual([
        [2, 1],
        [3, 2],
      ]);
      expect(await replayed(1_000, 4)).toEqual([]);
      expect(await replayed(9_000)).toEqual([]);
    });

    it('replay what the cluster reads of a report, and no more', async () => {
      const teaser = 'Ferries rest. '.repeat(100);
      await store.saveFindings(findings({ stories: [1], articles: [placedArticle(1, 1, { teaser })] }));
      expect(await store.reportsSince({ since: 0, after: 0, most: 1 })).toEqual([
        {
          ...{ article: 1, story: 1, title: 'Report 1', teaser: teaser.slice(0, 1_000), language: 'en', at: 1_000 },
          ...{ url: 'https://news.example/1', publisher: 'News Example' },
          words: packSplits('en', [split('Report 1'), split(teaser)]),
        },
      ]);
    });
  });

  describe('a message', () => {
    beforeEach(() => store.saveFindings(alerted(1)));

    it('is due, attempted, delivered, edited', async () => {
      expect(await store.message(1)).toMatchObject({ state: 'due', told: 0, wanted: 1, madeAt: 1_000, body: null });
      await change(1, attempted);
      expect(await store.message(1)).toMatchObject({
        state: 'attempted',
        attemptedAt: 2_000,
        after: '5',
        body: '{"content":"x"}',
        told: 1,
      });
      await change(1, delivered('10'));
      expect(await store.message(1)).toMatchObject({ state: 'delivered', remoteId: '10', deliveredAt: 2_100 });
      await store.saveFindings(findings({ raised: [1] }));
      await change(1, { to: 'edited', at: 3_000, told: 2, body: '{"content":"y"}' });
      expect(await store.message(1)).toMatchObject({ told: 2, wanted: 2, editedAt: 3_000, body: '{"content":"y"}' });
      expect(await store.outbox()).toEqual([]);
    });

    it('that Discord puts off is due again later, with the body it was attempted with', async () => {
      await change(1, attempted, later);
      expect(await store.message(1)).toMatchObject({ state: 'due', dueAt: 9_000, body: '{"content":"x"}', told: 1 });
    });

    it('whose edit is put off stays delivered', async () => {
      await change(1, attempted, delivered('10'));
      await store.saveFindings(findings({ raised: [1] }));
      await change(1, later);
      expect(await store.outbox()).toMatchObject([{ state: 'delivered', dueAt: 9_000, told: 1, wanted: 2 }]);
      await change(1, { to: 'left', told: 2, reason: 'deleted' });
      expect(await store.outbox()).toEqual([]);
    });

    it('is found by its key alone', async () => {
      await store.saveFindings(alerted(2));
      const keys = await Promise.all([1, 2].map(async (id) => (await store.message(id))!.key));
      expect(await Promise.all(keys.map(async (key) => (await store.messageByKey(key))?.id))).toEqual([1, 2]);
      for (const key of keys) expect(key).toMatch(/^[\w-]{16}$/);
      for (const key of ['1', '', 'nonsense:', `${keys[0]}x`]) expect(await store.messageByKey(key)).toBeNull();
    });

    it('changes only while it is in the state in which it was read', async () => {
      expect(await store.changeMessage(1, 'due', attempted)).toBe(true);
      expect(await store.changeMessage(1, 'due', { ...attempted, body: '{"content":"late"}' })).toBe(false);
      expect(await store.changeMessage(1, 'attempted', delivered('10'))).toBe(true);
      expect(await store.changeMessage(1, 'attempted', later)).toBe(false);
      expect(await store.changeMessage(9, 'due', attempted)).toBe(false);
      expect(await store.message(1)).toMatchObject({ state: 'delivered', remoteId: '10', body: attempted.body });
      expect((await store.channel('7')).newest).toBe('10');
    });

    it('that may have arrived stays attempted, and knows since when it fails until it is delivered', async () => {
      await change(1, attempted, { ...later, mayHaveArrived: true }, { ...later, mayHaveArrived: true, at: 3_000 });
      expect(await store.message(1)).toMatchObject({ state: 'attempted', dueAt: 9_000, failingSince: 2_050 });
      await change(1, { to: 'aside', until: 9_500, reason: '500', at: 4_000 });
      expect(await store.message(1)).toMatchObject({ state: 'attempted', dueAt: 9_500, asideSince: 4_000 });
      await change(1, delivered('10'));
      expect(await store.message(1)).toMatchObject({ failingSince: null, asideSince: null });
    });

    it('moves to another channel with its alert, unless the story is told there already', async () => {
      await store.saveFindings(alerted(2));
      const there = { id: -1, kind: 'alert', channel: '8', watch: 'Docks', dueAt: 1_000 } as const;
      const alert = { story: 2, channel: '8', message: -1, lead: 2, watches: ['Docks'] };
      await store.saveFindings(findings({ messages: [there], alerts: [alert] }));
      for (const id of [1, 2]) await change(id, attempted, { to: 'moved', channel: '8', reason: 'gone' });
      expect(await store.message(1)).toMatchObject({ channel: '8', state: 'due', body: null });
      expect(await store.storyFile(1)).toMatchObject({ alerts: [{ channel: '8' }], matches: [{ channel: '8' }] });
      expect((await store.storyFile(2))?.alerts.map(({ channel, message }) => [channel, message])).toEqual([
        ['7', 2],
        ['8', 3],
      ]);
    });

    it('that is refused goes once more in plain text, rendered anew, then is set aside', async () => {
      await change(1, attempted, { to: 'simpler', form: 'plain', reason: 'Invalid Form Body' });
      expect(await store.message(1)).toMatchObject({ state: 'due', form: 'plain', body: null });
      await change(1, attempted, { to: 'rejected', reason: 'Invalid Form Body' });
      expect(await store.message(1)).toMatchObject({ state: 'rejected' });
      expect(await store.outbox()).toEqual([]);
    });

    it('takes in others that waited: their alerts are its own, and they are gone from the outbox', async () => {
      await store.saveFindings(alerted(2));
      await store.saveFindings(alerted(3));
      await change(3, attempted);
      await store.gather(1, [2, 3]);
      expect(await store.outbox()).toMatchObject([
        { id: 1, kind: 'gathered', state: 'due' },
        { id: 3, kind: 'alert', state: 'attempted' },
      ]);
      expect(await store.storiesOf(1)).toEqual([1, 2]);
      expect(await store.message(2)).toMatchObject({ state: 'folded' });
    });

    const LIST: ListView = {
      ...{ kind: 'held', watches: ['Docks'], groups: [], stories: 2, part: 1, parts: 1 },
      ...{ when: 'Thu 5 Mar, 07:00', since: 1_000, notes: [] },
    };

    it('that quiet hours hold waits for their end, unless it is released before', async () => {
      await change(1, { to: 'held', at: 2_000, until: 9_000 }, { to: 'held', at: 3_000, until: 9_500 });
      expect(await store.message(1)).toMatchObject({ state: 'due', heldSince: 2_000, dueAt: 9_500 });
      store = await reopen();
      expect(await store.message(1)).toMatchObject({ heldSince: 2_000 });
      await change(1, { to: 'released', at: 4_000 });
      expect(await store.message(1)).toMatchObject({ state: 'due', heldSince: null, dueAt: 4_000 });
    });

    it('that was held ends in the lists that tell its story, with its alert; all of them or none', async () => {
      await store.saveFindings(alerted(2));
      await store.saveFindings(alerted(3));
      const waking = { folded: [1, 2], channel: '7', watch: 'Docks', at: 9_000, withheld: [], untold: [] };
      const lists = [1, 2].map((story) => ({ list: { ...LIST, part: story, parts: 2 }, stories: [story] }));
      await change(3, attempted);
      expect(await store.saveWaking({ ...waking, folded: [1, 2, 3], lists })).toBe(false);
      expect(await store.message(1)).toMatchObject({ state: 'due' });
      expect(await store.saveWaking({ ...waking, lists })).toBe(true);
      expect(await store.saveWaking({ ...waking, lists })).toBe(false);
      expect(await store.outbox()).toMatchObject([
        { id: 3, kind: 'alert', list: null },
        { id: 4, kind: 'held', state: 'due', dueAt: 9_000, list: { part: 1, when: LIST.when } },
        { id: 5, kind: 'held', list: { part: 2 } },
      ]);
      expect([await store.storiesOf(4), await store.storiesOf(5)]).toEqual([[1], [2]]);
      expect(await store.storyFile(2)).toMatchObject({ alerts: [{ message: 5 }] });
      expect(await store.message(1)).toMatchObject({ state: 'folded' });
    });

    it('that was held about a story that nobody wants any more ends without its alert, and says why', async () => {
      await store.saveFindings(alerted(2));
      const article = (await store.storyFile(2))!.story.reports[0]!.article;
      const withheld = [{ article, channel: '7', watch: 'Docks', reason: 'silenced' as const }];
      const lists = [{ list: LIST, stories: [1] }];
      const waking = { folded: [1, 2], channel: '7', watch: 'Docks', at: 9_000, withheld, untold: [2], lists };
      expect(await store.saveWaking(waking)).toBe(true);
      expect((await store.storyFile(1))!.alerts).toMatchObject([{ message: 3 }]);
      expect((await store.storyFile(2))!.alerts).toEqual([]);
      expect(await store.withheldMatches(2)).toEqual(withheld);
    });

    it('that gathers counts as told: what grows in it makes no edit due', async () => {
      await store.gather(1, []);
      await change(1, attempted, delivered('10'));
      await store.saveFindings(findings({ raised: [1] }));
      expect(await store.outbox()).toEqual([]);
    });

    const told = { remoteId: '77', key: 'lost', at: 500, links: ['https://news.example/1'], isAlert: true };

    it('whose story its channel was told by a forgotten alert gives it to that one, which is edited from then on', async () => {
      await store.saveRecalled(1, told, [1]);
      expect(await store.outbox()).toEqual([]);
      expect(await store.message(1)).toMatchObject({ state: 'folded' });
      const found = (await store.messageByKey('lost'))!;
      expect(found).toMatchObject({ kind: 'alert', state: 'delivered', remoteId: '77', deliveredAt: 500 });
      expect(await store.storiesOf(found.id)).toEqual([1]);
      await store.saveFindings(findings({ raised: [found.id] }));
      expect(await store.outbox('7')).toMatchObject([{ id: found.id, told: 1, wanted: 2 }]);
    });

    it('of several stories keeps those that its channel was not told; what tells several is never edited', async () => {
      await store.saveFindings(alerted(2));
      await store.saveFindings(alerted(3));
      await store.gather(1, [2, 3]);
      await store.saveRecalled(1, { ...told, isAlert: false }, [1]);
      await store.saveRecalled(1, { ...told, isAlert: false }, [3]);
      expect(await store.storiesOf(1)).toEqual([2]);
      expect(await store.outbox()).toMatchObject([{ id: 1, state: 'due' }]);
      const found = (await store.messageByKey('lost'))!;
      expect(await store.storiesOf(found.id)).toEqual([1, 3]);
      await store.saveFindings(findings({ raised: [found.id] }));
      expect(await store.outbox()).toMatchObject([{ id: 1 }]);
    });

    it('that was attempted is not taken for a forgotten one', async () => {
      await change(1, attempted);
      await store.saveRecalled(1, told, [1]);
      expect(await store.message(1)).toMatchObject({ state: 'attempted' });
      expect(await store.messageByKey('lost')).toBeNull();
    });

    it('stands in the outbox of its channel, oldest first', async () => {
      const there = { id: -1, kind: 'alert', channel: '8', watch: 'Docks', dueAt: 1_000 } as const;
      await store.saveFindings(findings({ messages: [there, { ...there, id: -2, channel: '7' }] }));
      const ids = async (channel?: string) => (await store.outbox(channel)).map(({ id }) => id);
      expect([await ids(), await ids('7'), await ids('8'), await ids('9')]).toEqual([[1, 2, 3], [1, 3], [2], []]);
    });
  });

  describe('a channel', () => {
    const unknown = { id: '7', kind: null, server: null, newest: '0', restUntil: null, rests: 0, reason: null };

    it('of which nothing is known has no server and no messages', async () => {
      expect(await store.channel('7')).toEqual(unknown);
    });

    it('that rests is woken by a message that arrives', async () => {
      await store.saveFindings(alerted(1));
      await store.saveChannel({ ...unknown, server: '1', newest: '99', restUntil: 9_000, rests: 2, reason: 'gone' });
      expect(await store.channel('7')).toMatchObject({ restUntil: 9_000, rests: 2, reason: 'gone' });
      await change(1, attempted, delivered('100'));
      expect(await store.channel('7')).toEqual({ ...unknown, server: '1', newest: '100' });
    });

    it('only ever learns of newer messages: ids are compared as numbers', async () => {
      await store.saveChannel({ ...unknown, newest: '100' });
      await store.saveChannel({ ...unknown, newest: '99' });
      expect((await store.channel('7')).newest).toBe('100');
      await store.saveFindings(alerted(1));
      await change(1, attempted, delivered('98'));
      expect((await store.channel('7')).newest).toBe('100');
      await store.saveChannel({ ...unknown, newest: '1000' });
      expect((await store.channel('7')).newest).toBe('1000');
    });

    it('keeps its server once learned, and gives it to the alerts made before and after', async () => {
      await store.saveFindings(alerted(1));
      await store.saveChannel({ ...unknown, server: '5' });
      await store.saveChannel({ ...unknown, server: null });
      await store.saveFindings(alerted(2));
      expect((await store.channel('7')).server).toBe('5');
      for (const story of [1, 2]) expect((await store.storyFile(story))?.alerts).toMatchObject([{ server: '5' }]);
    });
  });

  describe('pruning', () => {
    it('forgets unalerted stories after their time, alerted ones after theirs, by their newest report', async () => {
      await store.saveFindings(findings({ stories: [1], articles: [placedArticle(1, 1, { collectedAt: 0 })] }));
      await store.saveFindings(alerted(2, { at: 0 }));
      await store.saveFindings(findings({ stories: [3], articles: [placedArticle(3, 3, { collectedAt: 0 })] }));
      await store.saveFindings(findings({ articles: [placedArticle(4, 3, { collectedAt: 50 * DAY })] }));
      const kept = async () => {
        const files = await Promise.all([1, 2, 3].map((story) => store.storyFile(story)));
        return files.flatMap((file) => file?.story.id ?? []);
      };
      expect(await store.prune(90 * DAY, KEEP)).toEqual({ articles: 0, stories: 0, next: null });
      expect(await store.prune(91 * DAY, KEEP)).toEqual({ articles: 1, stories: 1, next: null });
      expect(await kept()).toEqual([2, 3]);
      await store.prune(141 * DAY, KEEP);
      expect(await kept()).toEqual([2]);
      expect(await store.message(1)).not.toBeNull();
      await store.prune(366 * DAY, KEEP);
      expect([await kept(), await store.message(1), await store.outbox()]).toEqual([[], null, []]);
    });

    it('forgets a key that its feed has not listed for 30 days', async () => {
      await store.listFeeds([FEED], 0);
      await store.saveFindings(findings({ at: 0, seen: seenOf('guid:old', 'guid:still') }));
      await store.saveFindings(findings({ at: 31 * DAY, seen: seenOf('guid:still') }));
      await store.prune(31 * DAY, KEEP);
      expect([...(await store.seenKeys(FEED, ['guid:old', 'guid:still'])).keys()]).toEqual(['guid:still']);
    });

    it('forgets the prints of a feed that is not listed any more, and its keys after 30 days', async () => {
      await store.saveFindings(findings({ at: 0, feed: OTHER, seen: seenOf('guid:1'), prints: new Uint8Array([1]) }));
      const left = async () => [await store.printsOf(OTHER), (await store.seenKeys(OTHER, ['guid:1'])).size];
      await store.prune(29 * DAY, KEEP);
      expect(await left()).toEqual([null, 1]);
      await store.prune(31 * DAY, KEEP);
      expect(await left()).toEqual([null, 0]);
    });

    it('goes slice by slice, and goes on where a run was cut off, until nothing old is left', async () => {
      const articles = Array.from({ length: 700 }, (_, n) =>
        placedArticle(n + 1, n < 100 ? 1 : n, { collectedAt: n, at: n }),
      );
      const stories = [...new Set(articles.map(({ story }) => story))];
      await store.listFeeds([FEED], 0);
      await store.saveFindings(findings({ at: 0, stories, articles }));
      const keys = Array.from({ length: 6_000 }, (_, n) => `guid:${n}`);
      await store.saveFindings(findings({ at: 0, seen: seenOf(...keys) }));
      await store.saveFindings(
        findings({
          at: 1,
          seen: [],
          stories: [9_000],
          articles: [placedArticle(9_000, 9_000, { collectedAt: 80 * DAY })],
        }),
      );
      await store.saveFindings(findings({ at: 99 * DAY, seen: seenOf('guid:new') }));
      const first = await store.prune(100 * DAY, KEEP);
      expect(first.next).not.toBeNull();
      expect(first.stories).toBeLessThan(601);
      store = await reopen();
      const forgotten = { articles: first.articles, stories: first.stories };
      for (let next: typeof first.next = null, slices = 0; ; slices++) {
        const pruned = await store.prune(100 * DAY, KEEP, next);
        forgotten.articles += pruned.articles;
        forgotten.stories += pruned.stories;
        next = pruned.next;
        if (next === null) break;
        expect(slices).toBeLessThan(1_000);
      }
      expect(forgotten).toEqual({ articles: 700, stories: 601 });
      expect([...(await store.seenKeys(FEED, [...keys, 'guid:new'])).keys()]).toEqual(['guid:new']);
      expect((await store.storyFile(9_000))?.story.reports).toHaveLength(1);
      expect(await store.storyFile(1)).toBeNull();
    });

    it('keeps the keys of the last document of a feed that has said "not changed" ever since', async () => {
      await store.listFeeds([FEED], 0);
      await store.saveFindings(findings({ at: 0, seen: seenOf('guid:1') }));
      await store.saveFindings(findings({ at: 0, feed: OTHER, seen: seenOf('guid:1') }));
      await store.saveVisit(visit(60 * DAY, { outcome: 'unchanged', status: 304 }), state(FEED));
      await store.prune(60 * DAY, KEEP);
      expect((await store.seenKeys(FEED, ['guid:1'])).size).toBe(1);
      expect((await store.seenKeys(OTHER, ['guid:1'])).size).toBe(0);
    });
  });

  it('holds which pages are wanted: of stories that have a match, newest first, until they are read', async () => {
    const attribution = { publisher: 'News Example', family: 'News Example', origins: [], sources: [], evidence: [] };
    const wanted = { page: { kind: 'wanted' }, attribution } as const;
    await store.saveFindings(alerted(1, { articles: [placedArticle(1, 1, { ...wanted, collectedAt: 2_000 })] }));
    await store.saveFindings(findings({ articles: [placedArticle(2, 1, { ...wanted, collectedAt: 3_000 })] }));
    await store.saveFindings(
      findings({ stories: [2], articles: [placedArticle(3, 2, { ...wanted, attribution: null })] }),
    );
    const asked = async (since = 0) =>
      (await store.wantedPages({ since, before: Number.MAX_SAFE_INTEGER, most: 9 })).map(({ report, story, feed }) => [
        report.article,
        story,
        feed,
      ]);
    expect(await asked()).toEqual([
      [2, 1, FEED],
      [1, 1, FEED],
    ]);
    expect(await asked(2_500)).toHaveLength(1);
    expect((await store.wantedPages({ since: 0, before: 2, most: 9 })).map(({ report }) => report.article)).toEqual([
      1,
    ]);

    const unread = { kind: 'unread', reason: 'it is a login page' } as const;
    const stated = { page: { kind: 'read' }, byline: 'A. Writer', publisher: 'Other Times' } as const;
    await store.saveFindings(findings({ rewritten: [rewritten(1, stated), rewritten(2, { page: unread })] }));
    expect(await asked()).toEqual([]);
    const reports = (await store.storyFile(1))?.story.reports;
    expect(reports).toMatchObject([
      { article: 1, ...stated },
      { article: 2, page: unread },
    ]);
  });

  it('remembers what a host has said of reading its pages, and forgets it when its time is over', async () => {
    const origin = 'https://news.example';
    const policy = { origin, robots: 'User-agent: *', robotsUntil: 5_000, restUntil: 0 };
    expect(await store.host(origin)).toBeNull();
    await store.saveHost(policy);
    await store.saveHost({ ...policy, robots: null, restUntil: 9_000 });
    await store.prune(8_000, KEEP);
    expect(await store.host(origin)).toEqual({ ...policy, robots: null, restUntil: 9_000 });
    await store.prune(9_001, KEEP);
    expect(await store.host(origin)).toBeNull();
  });

  it('keeps all over a restart', async () => {
    await store.listFeeds([FEED], 1_000);
    await store.saveFindings(alerted(1, { seen: seenOf('guid:1') }));
    await change(1, attempted);
    const look = async () => [
      await store.feedStates(),
      await store.storyFile(1),
      await store.outbox(),
      [...(await store.seenKeys(FEED, ['guid:1']))],
    ];
    const before = await look();
    store = await reopen();
    expect(await look()).toEqual(before);
  });

  describe('who takes care of an alert', () => {
    const NOBODY = { taken: null, done: null };
    const ann = { taken: { by: '11', at: 3_000 }, done: null };
    const bob = { taken: { by: '12', at: 3_100 }, done: null };
    const key = { story: 1, channel: '7' };
    const URGENT = {
      level: 'urgent',
      because: [{ words: '12 dead', sentence: 'Twelve died.', publisher: 'Courier' }],
    } as const;
    const told = async (n: number, some: Partial<Findings> = {}) => {
      await store.saveFindings(alerted(n, some));
      const message = (await store.outbox()).at(-1)!.id;
      await change(message, attempted, delivered(`${n}0`));
      return message;
    };
    const handling = async () => (await store.storyFile(1))?.alerts[0]?.handling;
    const urgent = (n: number): Partial<Findings> => ({
      alerts: [{ story: n, channel: '7', message: -1, lead: n, watches: ['Docks'], level: URGENT }],
    });

    it('is kept with its level, which rises', async () => {
      await told(1);
      expect((await store.storyFile(1))?.alerts[0]).toMatchObject({ level: null, levelAt: null });
      await store.saveFindings(findings({ at: 4_000, levels: [{ ...key, level: URGENT }] }));
      store = await reopen();
      expect((await store.storyFile(1))?.alerts[0]).toMatchObject({ level: URGENT, levelAt: 4_000 });
      expect(await store.urgentAlerts(4_000)).toMatchObject([{ ...key, level: URGENT, deliveredAt: 2_100 }]);
      expect(await store.urgentAlerts(4_001)).toEqual([]);
      const because = [{ words: '131 dead', sentence: null, publisher: 'Herald' }];
      await store.saveFindings(findings({ at: 5_000, levels: [{ ...key, level: { level: 'urgent', because } }] }));
      expect((await store.storyFile(1))?.alerts[0]).toMatchObject({ level: { because }, levelAt: 4_000 });
    });

    it('is one of two who take it at once, and an edit is due', async () => {
      await told(1);
      const won = await Promise.all([store.changeHandling(key, NOBODY, ann), store.changeHandling(key, NOBODY, bob)]);
      expect(won.toSorted()).toEqual([false, true]);
      expect(await handling()).toMatchObject(won[0] ? ann : bob);
      expect(await store.outbox()).toMatchObject([{ wanted: 2, told: 1 }]);
    });

    it('is changed only from what was expected, over a restart', async () => {
      await told(1);
      await store.changeHandling(key, NOBODY, ann);
      store = await reopen();
      expect(await store.changeHandling(key, { ...ann, taken: { by: '11', at: 2_999 } }, bob)).toBe(false);
      const done = { ...ann, done: { by: '12', at: 4_000 } };
      expect(await store.changeHandling(key, ann, done)).toBe(true);
      expect(await handling()).toEqual({ ...done, escalatedAt: null, notes: [] });
    });

    it('notes something, in order, and takes it back', async () => {
      await told(1);
      const first = await store.addNote(key, { by: '11', at: 3_000, text: 'called' });
      const second = await store.addNote(key, { by: '12', at: 3_100, text: 'no answer' });
      expect((await handling())?.notes).toEqual([
        { id: first, by: '11', at: 3_000, text: 'called' },
        { id: second, by: '12', at: 3_100, text: 'no answer' },
      ]);
      expect(await store.removeNote(first)).toBe(true);
      expect(await store.removeNote(first)).toBe(false);
      expect((await handling())?.notes.map(({ id }) => id)).toEqual([second]);
      expect(await store.outbox()).toMatchObject([{ wanted: 4 }]);
    });

    it('goes with the alert into the story that it turns out to be, also when it is asked for by the former', async () => {
      await told(1);
      await told(2, { articles: [placedArticle(2, 2)] });
      await store.changeHandling({ ...key, story: 2 }, NOBODY, ann);
      await store.addNote({ ...key, story: 2 }, { by: '11', at: 3_000, text: 'called' });
      await store.saveFindings(findings({ merged: [{ younger: 2, elder: 1 }] }));
      expect(await handling()).toMatchObject({ ...ann, notes: [{ text: 'called' }] });
      expect(await store.changeHandling({ ...key, story: 2 }, ann, bob)).toBe(true);
      expect(await handling()).toMatchObject(bob);
    });

    it('is on the board while it is open, and for a while when it is done', async () => {
      await told(1, { at: 1_000 });
      await told(2, { articles: [placedArticle(2, 2)], at: 5_000, ...urgent(2) });
      const board = async (since: number, doneSince: number, channels = ['7']) =>
        (await store.boardAlerts({ channels, since, doneSince })).map(({ story }) => story);
      expect(await board(0, 0)).toEqual([1, 2]);
      expect(await board(0, 0, ['8'])).toEqual([]);
      expect(await board(2_000, 0)).toEqual([2]);
      await store.changeHandling(key, NOBODY, ann);
      expect(await board(2_000, 0)).toEqual([1, 2]);
      await store.changeHandling(key, ann, { ...ann, done: { by: '12', at: 6_000 } });
      expect(await board(0, 6_000)).toEqual([1, 2]);
      expect(await board(0, 6_001)).toEqual([2]);
      const [, second] = await store.boardAlerts({ channels: ['7'], since: 0, doneSince: 0 });
      expect(second).toMatchObject({ level: URGENT, levelAt: 5_000, remoteId: '20', headline: 'Report 2' });
      expect((await store.messageByKey(second!.key))?.remoteId).toBe('20');
    });

    it('is called once, and only while nobody has it', async () => {
      await told(1, urgent(1));
      const due = { ...key, watch: 'Docks', after: 900_000, role: '55' };
      const once = await Promise.all([store.saveEscalation(due, 9_000), store.saveEscalation(due, 9_000)]);
      expect(once.toSorted()).toEqual([false, true]);
      store = await reopen();
      const waiting = (await store.outbox()).filter(({ kind }) => kind === 'update');
      expect(waiting).toMatchObject([
        { channel: '7', dueAt: 9_000, update: { notes: [{ kind: 'escalation', role: '55', after: 900_000 }] } },
      ]);
      expect((await handling())?.escalatedAt).toBe(9_000);
      await told(2, { articles: [placedArticle(2, 2)], ...urgent(2) });
      await store.changeHandling({ ...key, story: 2 }, NOBODY, ann);
      expect(await store.saveEscalation({ ...due, story: 2 }, 9_000)).toBe(false);
    });

    it('can be undone, as can a note', async () => {
      const common = { server: '10', person: '11', madeAt: 5_000, words: 'took it', channel: '7' };
      const taken = { ...common, kind: 'handling', story: 1, before: NOBODY, after: ann } as const;
      const note = { ...common, kind: 'note', note: 4 } as const;
      const [first, second] = [await store.saveUndo(taken), await store.saveUndo(note)];
      expect(await store.undo(first)).toEqual({ id: first, doneAt: null, ...taken });
      expect(await store.undo(second)).toEqual({ id: second, doneAt: null, ...note });
    });

    it('is forgotten with the story', async () => {
      await told(1);
      await store.changeHandling(key, NOBODY, ann);
      await store.addNote(key, { by: '11', at: 3_000, text: 'called' });
      await store.prune(1_000 * DAY, KEEP);
      expect(await store.storyFile(1)).toBeNull();
      expect(await store.boardAlerts({ channels: ['7'], since: 0, doneSince: 0 })).toEqual([]);
    });
  });

  describe('a mute', () => {
    const mute = { channel: '7', until: 5_000, origins: null };
    const mutes = async () => (await store.storyFile(1))?.mutes;

    beforeEach(async () => {
      await store.saveFindings(alerted(1));
      await change(1, attempted, delivered('10'));
    });

    it('is part of its story; another takes its place', async () => {
      await store.muteStory(1, mute, 1_000);
      await store.muteStory(1, { ...mute, until: null, origins: 2 }, 2_000);
      expect(await mutes()).toEqual([{ channel: '7', until: null, origins: 2 }]);
    });

    it('that is lifted makes an edit due', async () => {
      await store.muteStory(1, mute, 1_000);
      await store.unmuteStory(1, '7');
      expect(await mutes()).toEqual([]);
      expect(await store.outbox()).toMatchObject([{ id: 1, wanted: 2, told: 1 }]);
    });

    it('ends at its time, and not before; one without a time does not end', async () => {
      await store.muteStory(1, mute, 1_000);
      await store.muteStory(1, { ...mute, channel: '8', until: null }, 1_000);
      await store.endMutes(4_999);
      expect(await mutes()).toHaveLength(2);
      await store.endMutes(5_000);
      expect((await mutes())?.map(({ channel }) => channel)).toEqual(['8']);
      expect(await store.outbox()).toMatchObject([{ id: 1, wanted: 2 }]);
    });
  });

  it('remembers for 30 days why a match did not alert', async () => {
    const refused = { article: 1, channel: '7', watch: 'Ships', reason: 'muted' } as const;
    await store.saveFindings(alerted(1, { withheld: [refused] }));
    await store.saveFindings(findings({ withheld: [{ ...refused, reason: 'snoozed' }] }));
    expect(await store.withheldMatches(1)).toEqual([refused]);
    expect(await store.withheldMatches(2)).toEqual([]);
    await store.prune(31 * DAY, KEEP);
    expect(await store.withheldMatches(1)).toEqual([]);
  });

  describe('finds articles by their words', () => {
    const titles = ['Ferry late', 'Bread dear', 'Storm over Brask', 'Ferries collide at the quay of Brask', 'Rain'];
    const teaser = (n: number) => (n === 3 ? 'The ferry stays in port.' : 'No more is known.');
    const sorted = (ids: readonly number[]) => ids.toSorted((a, b) => a - b);
    const termsOf = (terms: string): SearchTerms | null => {
      const parsed = parseQuery(terms);
      return parsed.kind === 'query' ? searchTerms(parsed.query, compileThesaurus([])) : null;
    };
    const found = async (terms: string | null, some: Partial<Parameters<Store['findCandidates']>[0]> = {}) => {
      const asked = { terms: terms === null ? null : termsOf(terms), since: 0, until: 9_000, most: 9, ...some };
      return (await store.findCandidates(asked)).map(({ article }) => article);
    };

    beforeEach(async () => {
      for (const [at, title] of titles.entries()) {
        const n = at + 1;
        const texts = { title, teaser: teaser(n), text: `${teaser(n)} ${'The ink dries. '.repeat(50)}` };
        const article = placedArticle(n, n, { ...texts, at: n * 1_000, categories: ['Sea'], publisher: `Outlet ${n}` });
        await store.saveFindings(alerted(n, { articles: [article] }));
      }
    });

    it('of more than so many, those that have them in the headline', async () => {
      expect(sorted(await found('ferry'))).toEqual([1, 3, 4]);
      expect(sorted(await found('ferry', { most: 2 }))).toEqual([1, 4]);
    });

    it.each([
      ['title:ferry', [1, 4]],
      ['ferry brask', [3, 4]],
      ['"storm" OR bread', [2, 3]],
      ['brea*', [2]],
      ['title:(storm OR rain)', [3, 5]],
      ['title:storm ferry', [3]],
      ['zeppelin', []],
    ])('%s finds %j', async (terms, articles) => {
      expect(sorted(await found(terms))).toEqual(articles);
    });

    it('between two times; without words the newest', async () => {
      expect(sorted(await found('ferry', { since: 1_000, until: 3_000 }))).toEqual([1, 3]);
      expect(await found(null, { most: 2 })).toEqual([5, 4]);
      expect(await found(null, { since: 1_001, until: 3_000 })).toEqual([3, 2]);
    });

    it('with what a search decides on, where their words stand, and as they were rewritten', async () => {
      const [ferry] = await store.findCandidates({ terms: termsOf('late'), since: 0, until: 9_000, most: 9 });
      const texts = { title: titles[0]!, teaser: teaser(1) };
      expect(ferry).toMatchObject({
        ...{ article: 1, story: 1, ...texts, at: 1_000, categories: ['Sea'], publisher: 'Outlet 1' },
        words: searchable({ ...texts, language: ferry!.language }).words,
      });
      expect(ferry).not.toHaveProperty('text');
      const title = 'Ferry arrives';
      await store.saveFindings(findings({ rewritten: [{ ...rewritten(1, { title }), teaser: teaser(1) }] }));
      expect(await found('late')).toEqual([]);
      const [arrived] = await store.findCandidates({ terms: termsOf('arrives'), since: 0, until: 9_000, most: 9 });
      expect(arrived?.words).toBe(searchable({ title, teaser: teaser(1), language: ferry!.language }).words);
    });

    it('and gives articles by their ids, in the order asked for', async () => {
      const articles = await store.articles([3, 99, 1]);
      expect(articles.map(({ report, story }) => [report.article, report.title, story])).toEqual([
        [3, titles[2], 3],
        [1, titles[0], 1],
      ]);
      expect(articles[0]!.report.text).toContain('The ink dries.');
      expect(await store.articles([])).toEqual([]);
    });
  });

  it('counts what has become of the pages of a feed', async () => {
    const pages = [{ kind: 'read' }, { kind: 'unread', reason: 'it is a login page' }, { kind: 'read' }, null] as const;
    const articles = pages.map((page, n) => placedArticle(n + 1, n + 1, { page, collectedAt: 1_000 }));
    await store.saveFindings(findings({ stories: [1, 2, 3, 4], articles }));
    expect(await store.pagesOf(FEED, 1_000)).toEqual([
      { note: { kind: 'read' }, times: 2 },
      { note: { kind: 'unread', reason: 'it is a login page' }, times: 1 },
    ]);
    expect(await store.pagesOf(FEED, 1_001)).toEqual([]);
    expect(await store.pagesOf(OTHER, 0)).toEqual([]);
  });

  describe('feeds that a hub pushes', () => {
    const subscription: Subscription = {
      ...{ key: 'k1', callback: 'https://bot.example/k1', feed: FEED, hub: 'https://hub.example/', topic: FEED },
      ...{ secret: 's', state: 'asked', dueAt: 5_000, leaseUntil: null, activeSince: null, failures: 0 },
      ...{ reason: null, lastPush: null, pushed: 0 },
    };

    it('keep their subscription over a restart, with all that changes in it', async () => {
      await store.saveSubscription(subscription);
      const active: Subscription = {
        ...{ ...subscription, state: 'active', dueAt: 8_000, leaseUntil: 9_000, activeSince: 4_000 },
        ...{ failures: 2, reason: 'it was slow', lastPush: 4_500, pushed: 7 },
      };
      await store.saveSubscription(active);
      store = recorded(await reopen());
      expect(await store.subscription('k1')).toEqual(active);
      expect(await store.subscription('k2')).toBeNull();
    });

    it('are subscribed to independently of the list of feeds, each as often as it has keys', async () => {
      await store.saveSubscription({ ...subscription, key: 'k2', feed: OTHER });
      await store.saveSubscription({ ...subscription, state: 'leaving' });
      await store.saveSubscription({ ...subscription, key: 'k3' });
      expect((await store.subscriptions()).map(({ key }) => key)).toEqual(['k1', 'k3', 'k2']);
      await store.deleteSubscription('k1');
      expect((await store.subscriptions()).map(({ key }) => key)).toEqual(['k3', 'k2']);
    });

    it('are due sooner than planned, never later, and not at all when they are gone', async () => {
      await store.listFeeds([FEED], 0);
      await store.saveVisit(visit(0), state(FEED, { dueAt: 9_000 }));
      await store.hasten(FEED, 4_000);
      await store.hasten(FEED, 6_000);
      expect((await store.feedState(FEED))?.dueAt).toBe(4_000);
      await store.saveVisit(visit(0), state(FEED, { dueAt: null }));
      await store.hasten(FEED, 1_000);
      expect((await store.feedState(FEED))?.dueAt).toBeNull();
      expect(await store.feedState(OTHER)).toBeNull();
    });

    it('have a rhythm that pushes teach, too', async () => {
      await store.listFeeds([FEED], 0);
      const rhythm = { since: 1, at: 2, days: 3, hours: Array.from({ length: 24 }, () => 1), burst: 0.5 };
      await store.saveRhythm(FEED, rhythm);
      expect((await store.feedState(FEED))?.rhythm).toEqual(rhythm);
    });
  });

  describe('when the clock was wrong', () => {
    const due = async () => [(await store.feedStates())[0]?.dueAt, (await store.message(1))?.dueAt];
    const dueOfMessage = async () => (await store.message(1))?.dueAt;

    beforeEach(async () => {
      await store.listFeeds([FEED], 0);
      await store.saveFindings(alerted(1));
    });

    it('what is due later than anything can be is due now', async () => {
      await change(1, attempted, { ...later, until: 30 * DAY });
      await store.saveChannel({ ...(await store.channel('7')), restUntil: 30 * DAY });
      await store.bringBackMessages(DAY);
      expect(await dueOfMessage()).toBe(DAY);
      expect((await store.channel('7')).restUntil).toBeNull();
    });

    it('what can be is left as it is', async () => {
      await change(1, attempted, { ...later, until: DAY / 4 });
      await store.bringBackMessages(1_000);
      expect(await dueOfMessage()).toBe(DAY / 4);
    });

    it('what waits for the end of quiet hours is left as it is, however late', async () => {
      await change(1, { to: 'held', at: 1_000, until: 3 * DAY });
      await store.bringBackMessages(2_000);
      expect(await store.message(1)).toMatchObject({ dueAt: 3 * DAY });
    });

    it('all due times move with a clock that has jumped', async () => {
      await store.saveVisit(visit(0), state(FEED, { dueAt: DAY }));
      await store.saveChannel({ ...(await store.channel('7')), restUntil: 9_000 });
      await store.shiftDueTimes(-500);
      expect(await due()).toEqual([DAY - 500, 500]);
      expect((await store.channel('7')).restUntil).toBe(8_500);
    });
  });

  describe('a digest', () => {
    const STATE = { channel: '7', line: '0 8 * * * UTC', ranAt: 1_000, told: 1_000, missed: null };
    const run = { after: STATE, before: null, watch: 'Docks', at: 1_000, lists: [] };
    const DIGEST: ListView = {
      ...{ kind: 'digest', watches: ['Docks'], groups: [], stories: 1, part: 1, parts: 1 },
      ...{ when: 'Thu 5 Mar, 08:00', since: 1_000, notes: ['missed'] },
    };

    it('is saved once for a time, with its messages, whoever else tries', async () => {
      await store.saveFindings(alerted(1));
      expect(await store.saveDigest(run)).toBe(true);
      expect(await store.saveDigest(run)).toBe(false);
      const next = {
        ...run,
        after: { ...STATE, ranAt: 9_000, told: 9_000, missed: 5_000 },
        before: STATE,
        lists: [{ list: DIGEST, stories: [1] }],
      };
      expect(await store.saveDigest({ ...next, before: { ...STATE, told: 999 } })).toBe(false);
      expect(await store.saveDigest({ ...next, before: { ...STATE, ranAt: 999 } })).toBe(false);
      const both = await Promise.all([store.saveDigest(next), store.saveDigest(next)]);
      expect(both.toSorted()).toEqual([false, true]);
      store = await reopen();
      expect(await store.digests()).toEqual([next.after]);
      const digests = (await store.outbox()).filter(({ kind }) => kind === 'digest');
      expect(digests).toMatchObject([{ channel: '7', watch: 'Docks', dueAt: 1_000, list: DIGEST }]);
      expect(await store.storiesOf(digests[0]!.id)).toEqual([1]);
    });

    it('that is not configured any more is forgotten, and begins anew when it is again', async () => {
      await store.saveDigest(run);
      await store.saveDigest({ ...run, after: { ...STATE, channel: '8' } });
      await store.forgetDigest(STATE);
      expect((await store.digests()).map(({ channel }) => channel)).toEqual(['8']);
      expect(await store.saveDigest({ ...run, before: STATE })).toBe(false);
      expect(await store.saveDigest(run)).toBe(true);
    });

    it('tells of stories that have come, or gone on, in its time, by watch', async () => {
      await store.saveFindings(alerted(1, { at: 1_000 }));
      await store.saveFindings(alerted(2, { at: 2_000 }));
      const later = placedArticle(3, 1, { collectedAt: 3_000 });
      await store.saveFindings(findings({ articles: [later], at: 3_000 }));
      const since = (from: number, until: number, channel = '7') => store.storiesSince({ channel, since: from, until });
      expect(await since(0, 9_000)).toEqual([
        { story: 1, watch: 'Docks', isNew: true },
        { story: 2, watch: 'Docks', isNew: true },
      ]);
      expect(await since(1_000, 2_000)).toEqual([{ story: 2, watch: 'Docks', isNew: true }]);
      expect(await since(2_000, 9_000)).toEqual([{ story: 1, watch: 'Docks', isNew: false }]);
      expect(await since(0, 9_000, '8')).toEqual([]);
    });

    it('tells of an article that matched only when it was rewritten, and of no match that was withheld for good', async () => {
      await store.saveFindings(alerted(1, { at: 1_000, matches: [], alerts: [], messages: [] }));
      const matches = [match('7', 'Ships')];
      await store.saveFindings(findings({ rewritten: [rewritten(1, { matches })], at: 5_000 }));
      expect(await store.storiesSince({ channel: '7', since: 2_000, until: 9_000 })).toEqual([
        { story: 1, watch: 'Ships', isNew: true },
      ]);
      const withheld = (n: number, reason: 'too old' | 'digest') =>
        alerted(n, {
          ...{ at: 6_000, alerts: [], messages: [] },
          withheld: [{ article: n, channel: '7', watch: 'Docks', reason }],
        });
      await store.saveFindings(withheld(2, 'too old'));
      await store.saveFindings(withheld(3, 'digest'));
      const told = await store.storiesSince({ channel: '7', since: 5_000, until: 9_000 });
      expect(told).toEqual([{ story: 3, watch: 'Docks', isNew: true }]);
    });
  });

  it('ends the rest of channels that were seen, and no rate limit', async () => {
    const channel = { id: '7', server: '1', newest: '0', restUntil: 9_000, rests: 2, reason: 'gone' };
    await store.saveChannel(channel);
    await store.saveChannel({ ...channel, id: '8', rests: 0, reason: 'rate limit' });
    await store.endRests(['7', '8']);
    expect(await store.channel('7')).toMatchObject({ restUntil: null, rests: 0 });
    expect(await store.channel('8')).toMatchObject({ restUntil: 9_000 });
  });

  it('remembers small facts over a restart', async () => {
    expect(await store.remembered('commands')).toBeNull();
    await store.remember('commands', 'a');
    await store.remember('commands', 'b');
    store = await reopen();
    expect(await store.remembered('commands')).toBe('b');
  });

  describe('how much watches match', () => {
    mentionsContract(
      () => store,
      async () => {
        store = await reopen();
        return store;
      },
      (at, rest) => store.saveVisit(visit(at, rest), state(FEED)),
    );
  });
  silencesContract(() => store);
  sideStoriesContract(() => store);
  followsContract(() => store);
  followUpContract(
    () => store,
    async () => {
      store = await reopen();
      return store;
    },
  );

  it('has a test for each of its methods', () => {
    const methods = Object.keys(store).filter((name) => name !== 'close');
    expect(methods.filter((name) => !called.has(name))).toEqual([]);
  });
}
