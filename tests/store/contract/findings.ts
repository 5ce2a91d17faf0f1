/** What every store must do with what a visit finds. Part of `storeContract`. */
import { describe, expect, it } from 'vitest';
import { packSplits } from '../../../src/news/text/words/packed.ts';
import { split } from '../../../src/news/text/words.ts';
import type { Store } from '../../../src/store/store.ts';
import { findings, match, placedArticle, rewritten } from '../../support/articles.ts';
import {
  alerted,
  attempted,
  changeMessage,
  DAY,
  delivered,
  FEED,
  KEEP,
  OTHER,
  seenOf,
  state,
  visit,
} from './examples.ts';

export function findingsContract(given: () => Store, reopen: () => Promise<Store>): void {
  describe('numbers', () => {
    it('are reserved together, and given to nobody else', async () => {
      const some = { articles: 3, stories: 2 };
      expect(await given().reserveIds(some)).toEqual({ articles: 1, stories: 1 });
      const others = await Promise.all([given().reserveIds(some), given().reserveIds(some)]);
      expect(others.map(({ articles }) => articles).sort()).toEqual([4, 7]);
      await reopen();
      expect(await given().reserveIds(some)).toEqual({ articles: 10, stories: 7 });
    });

    it('of a message that was forgotten are not given again: its old buttons carry them', async () => {
      await given().saveFindings(alerted(1));
      await given().prune(400 * DAY, KEEP);
      expect(await given().message(1)).toBeNull();
      await given().saveFindings(alerted(2));
      expect(await given().storiesOf(2)).toEqual([2]);
    });
  });

  describe('findings', () => {
    it('keeps what tells which items are the same, until a visit says otherwise or the feed is polled no longer', async () => {
      await given().listFeeds([FEED, OTHER], 0);
      await given().saveFindings(findings({ prints: Uint8Array.of(1, 2, 3) }));
      expect(await given().printsOf(OTHER)).toBeNull();
      await given().saveFindings(findings({ prints: Uint8Array.of(4, 5) }));
      await given().saveFindings(findings());
      await reopen();
      expect(Array.from((await given().printsOf(FEED))!)).toEqual([4, 5]);
      await given().saveFindings(findings({ prints: null }));
      expect(await given().printsOf(FEED)).toBeNull();
      await given().saveFindings(findings({ prints: Uint8Array.of(6) }));
      await given().listFeeds([OTHER], 0);
      await given().prune(1_000, KEEP);
      expect(await given().printsOf(FEED)).toBeNull();
    });

    it('keeps the document of a first visit with the visit, until it is read or the feed is polled no longer', async () => {
      const document = (at: number, items = 3) => ({
        ...{ at, items, contentType: at > 1_000 ? 'application/rss+xml' : null },
        ...{ base: 'https://news.example/', body: Uint8Array.of(1, 0, at % 256) },
      });
      await given().listFeeds([FEED, OTHER], 0);
      await given().saveVisit(visit(2_000), state(FEED), document(2_000));
      await given().saveVisit({ ...visit(1_000), feed: OTHER }, state(OTHER), document(1_000, 7));
      await given().saveVisit(visit(3_000), state(FEED));
      await reopen();
      expect(await given().backlog()).toEqual([
        { feed: OTHER, items: 7 },
        { feed: FEED, items: 3 },
      ]);
      const { body, ...kept } = (await given().backlogOf(FEED))!;
      const { body: bytes, ...stated } = document(2_000);
      expect({ ...kept, bytes: Array.from(body) }).toEqual({ ...stated, bytes: Array.from(bytes) });
      await given().saveFindings(findings());
      expect(await given().backlogOf(FEED)).not.toBeNull();
      await given().saveFindings(findings({ backlog: null }));
      expect(await given().backlogOf(FEED)).toBeNull();
      await given().listFeeds([FEED], 0);
      expect(await given().backlog()).toEqual([]);
      await given().prune(1_000, KEEP);
      expect(await given().backlogOf(OTHER)).toBeNull();
      await given().saveVisit(visit(4_000), state(FEED), document(4_000));
      await given().saveVisit(visit(5_000), state(FEED), null);
      expect(await given().backlogOf(FEED)).toBeNull();
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
      await given().listFeeds([FEED, OTHER], 0);
      await given().saveFindings(findings({ lines: { articles: 5, set: [slogan, other], forgotten: [] } }));
      expect(await given().linesOf(FEED)).toEqual({
        articles: 5,
        counts: new Map([
          ['a paper', slogan],
          ['the mayor said', other],
        ]),
      });
      const more = { ...slogan, times: 5 };
      await given().saveFindings(findings({ lines: { articles: 6, set: [more], forgotten: ['the mayor said'] } }));
      expect(await given().linesOf(FEED)).toEqual({ articles: 6, counts: new Map([['a paper', more]]) });
      expect((await given().feedRecords(1)).map(({ learned }) => learned)).toEqual([['A paper!'], []]);
      expect(await given().linesOf(OTHER)).toEqual({ articles: 0, counts: new Map() });
    });

    it('keeps a line that is no boilerplate, whatever a visit says that had begun before', async () => {
      const slogan = { key: 'a paper', line: 'A paper!', times: 4, at: 1_000, about: [], learned: true, kept: false };
      await given().listFeeds([FEED], 0);
      await given().saveFindings(findings({ lines: { articles: 5, set: [slogan], forgotten: [] } }));
      expect(await given().keepLine(FEED, 'another paper')).toBe(false);
      expect(await given().keepLine(FEED, 'a paper')).toBe(true);
      expect(await given().keepLine(FEED, 'a paper')).toBe(false);
      const kept = { ...slogan, times: 6, learned: false, kept: true };
      await given().saveFindings(findings({ lines: { articles: 6, set: [{ ...slogan, times: 6 }], forgotten: [] } }));
      await given().saveFindings(findings({ lines: { articles: 7, set: [], forgotten: ['a paper'] } }));
      expect((await given().linesOf(FEED)).counts.get('a paper')).toEqual(kept);
      expect(await given().relearnLine(FEED, 'a paper')).toBe(true);
      expect(await given().relearnLine(FEED, 'a paper')).toBe(false);
      expect((await given().linesOf(FEED)).counts.get('a paper')).toMatchObject({ learned: true, kept: false });
    });

    it('counts the lines of many visits as if each had been saved at once', async () => {
      const line = { line: 'The mayor', at: 1_000, about: ['ferry late'], learned: false, kept: false };
      await given().listFeeds([FEED], 0);
      for (let n = 1; n <= 40; n++)
        await given().saveFindings(
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
      await reopen();
      const { articles, counts } = await given().linesOf(FEED);
      expect([articles, ...counts.keys()].sort()).toEqual([40, 'always', 'only 38', 'only 39', 'only 40']);
      expect(counts.get('always')).toEqual({ ...line, key: 'always', times: 40 });
    });

    it('forgets the lines of a feed that has not been polled for 30 days', async () => {
      const slogan = { key: 'a paper', line: 'A paper!', times: 4, at: 1_000, about: [], learned: true, kept: false };
      await given().listFeeds([FEED], 0);
      await given().saveFindings(findings({ lines: { articles: 5, set: [slogan], forgotten: [] } }));
      await given().prune(40 * DAY, KEEP);
      expect((await given().linesOf(FEED)).counts.size).toBe(1);
      await given().listFeeds([OTHER], 0);
      await given().prune(40 * DAY, KEEP);
      expect((await given().linesOf(FEED)).counts.size).toBe(0);
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
      await given().saveFindings(
        alerted(1, { articles: [report], matches: [{ ...match('7', 'Docks', found), article: 1 }] }),
      );
      const { feed: _feed, story: _story, collectedAt: _at, ...kept } = report;
      expect(await given().storyFile(1)).toMatchObject({
        story: { id: 1, reports: [kept] },
        matches: [{ channel: '7', watch: 'Docks', found, article: 1 }],
        alerts: [{ story: 1, channel: '7', message: 1, lead: 1, watches: ['Docks'], server: null }],
      });
      expect(await given().storyFile(2)).toBeNull();
      expect(await given().storiesOf(1)).toEqual([1]);
    });

    it('are saved whole or not at all', async () => {
      await given().listFeeds([FEED], 1_000);
      await given().saveFindings(alerted(1));
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
      await expect(given().saveFindings(broken)).rejects.toThrow();
      expect(await given().storyFile(2)).toBeNull();
      expect(await given().message(2)).toBeNull();
      expect((await given().message(1))?.wanted).toBe(1);
      expect((await given().seenKeys(FEED, ['guid:2'])).size).toBe(0);
      expect((await given().linesOf(FEED)).articles).toBe(0);
      expect((await given().feedStates())[0]?.visitedAt).toBeNull();
    });

    it('hold one URL to one article, over all feeds', async () => {
      await given().saveFindings(alerted(1));
      const again = placedArticle(2, 1, { url: 'https://news.example/1', feed: OTHER });
      await expect(given().saveFindings(findings({ feed: OTHER, articles: [again] }))).rejects.toThrow();
      expect((await given().storyFile(1))?.story.reports).toHaveLength(1);
    });

    it('hold one story to one alert a channel', async () => {
      await given().saveFindings(alerted(1));
      const message = { id: -1, kind: 'alert', channel: '7', watch: 'Ships', dueAt: 1_000 } as const;
      const alert = { story: 1, channel: '7', message: -1, lead: 1, watches: ['Ships'] };
      await expect(given().saveFindings(findings({ messages: [message], alerts: [alert] }))).rejects.toThrow();
      const elsewhere = findings({
        messages: [{ ...message, channel: '8' }],
        alerts: [{ ...alert, channel: '8' }],
      });
      await given().saveFindings(elsewhere);
      expect((await given().storyFile(1))?.alerts.map(({ channel }) => channel)).toEqual(['7', '8']);
    });

    it('tell which articles are known, and which gathering messages are open', async () => {
      await given().saveFindings(alerted(4, { messages: [], alerts: [] }));
      await given().saveFindings(
        findings({ messages: [{ id: -1, kind: 'gathered', channel: '7', watch: 'Docks', dueAt: 1_000 }] }),
      );
      const snapshot = await given().snapshot(['https://news.example/4', 'https://news.example/5'], 0);
      expect([...snapshot.known].map(([url, one]) => [url, one.story, one.feed])).toEqual([
        ['https://news.example/4', 4, FEED],
      ]);
      expect([...snapshot.gathering]).toEqual([['gathered\n7\nDocks', 1]]);
      await changeMessage(given(), 1, attempted, delivered('10'));
      expect((await given().snapshot([], 0)).gathering.size).toBe(0);
    });

    it('let a watch join an alert, and make an edit of it due', async () => {
      await given().saveFindings(alerted(1));
      await changeMessage(given(), 1, attempted, delivered('10'));
      expect(await given().outbox()).toEqual([]);
      const more = { joined: [{ story: 1, channel: '7', watches: ['Docks', 'Ships'] }], raised: [1] };
      await given().saveFindings(findings({ ...more, articles: [placedArticle(2, 1)] }));
      expect((await given().storyFile(1))?.alerts[0]?.watches).toEqual(['Docks', 'Ships']);
      expect(await given().outbox('7')).toMatchObject([{ id: 1, state: 'delivered', wanted: 2, told: 1 }]);
    });

    it('rewrite an article and its places; attribute one that stood unread', async () => {
      await given().saveFindings(alerted(1));
      const attribution = { publisher: 'News Example', family: 'News Example', origins: [], sources: [], evidence: [] };
      await given().saveFindings(
        findings({
          rewritten: [rewritten(1, { teaser: 'a', text: 'b', matches: [match('7', 'Docks')] })],
          attributed: [{ article: 1, attribution }],
        }),
      );
      expect(await given().storyFile(1)).toMatchObject({
        story: { reports: [{ title: 'Now', teaser: 'a', text: 'b' }] },
        matches: [{ watch: 'Docks', found: [] }],
      });
      await given().saveFindings(findings({ attributed: [{ article: 1, attribution }] }));
      expect((await given().storyFile(1))?.story.reports[0]?.attribution).toEqual(attribution);
    });

    it('remember what a report was called before its headline changed', async () => {
      await given().saveFindings(alerted(1));
      expect(await given().headlinesOf(1)).toEqual([]);
      await given().saveFindings(findings({ at: 7_000, rewritten: [rewritten(1, { title: 'Now' })] }));
      await given().saveFindings(findings({ at: 8_000, rewritten: [rewritten(1, { title: 'Now', text: 'more' })] }));
      expect(await given().headlinesOf(1)).toEqual([{ article: 1, at: 7_000, title: 'Report 1' }]);
    });

    it('list the reports of a story oldest first, and replay all in the order in which they were settled', async () => {
      const articles = [placedArticle(1, 1, { at: 900 }), placedArticle(2, 1, { at: 300 }), placedArticle(3, 2)];
      await given().saveFindings(findings({ stories: [1, 2], articles }));
      await given().saveFindings(findings({ articles: [placedArticle(4, 1, { collectedAt: 2_000 })] }));
      expect((await given().storyFile(1))?.story.reports.map(({ article }) => article)).toEqual([2, 1, 4]);
      expect(await given().newestReport()).toBe(1_000);
      const replayed = async (since: number, after = 0, most = 10) =>
        (await given().reportsSince({ since, after, most })).map(({ article, story }) => [article, story]);
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
      await given().saveFindings(findings({ stories: [1], articles: [placedArticle(1, 1, { teaser })] }));
      expect(await given().reportsSince({ since: 0, after: 0, most: 1 })).toEqual([
        {
          ...{ article: 1, story: 1, title: 'Report 1', teaser: teaser.slice(0, 1_000), language: 'en', at: 1_000 },
          ...{ url: 'https://news.example/1', publisher: 'News Example' },
          words: packSplits('en', [split('Report 1'), split(teaser)]),
        },
      ]);
    });
  });
}
