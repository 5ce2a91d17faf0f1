import { describe, expect, it } from 'vitest';
import { type Candidate, changedOf, type PlaceContext, place, rewrite } from '../../../src/news/alert/place.ts';
import type { StoryFile } from '../../../src/news/alert/types.ts';
import { cluster } from '../../../src/news/story/cluster.ts';
import type { Article, Match, Report } from '../../../src/news/types.ts';
import { article, match, placedArticle } from '../../support/articles.ts';

const NOW = Date.UTC(2026, 5, 1, 12);
const HOUR = 3_600_000;
const STANDING: PlaceContext = { now: NOW, nextArticle: 10, nextStory: 5, known: new Map() };

const candidate = (title: string, rest: Partial<Article> = {}): Candidate => ({
  article: article(title, rest),
  matches: [],
  leftOut: [],
  alertable: 'now',
});
function placed(candidates: Candidate[], standing: Partial<PlaceContext> = {}) {
  const placing = place(candidates, cluster(), { ...STANDING, ...standing });
  for (;;) {
    const step = placing.next();
    if (step.done) return step.value.placed.map((one) => one.article);
  }
}

const FERRY = 'Ferry capsizes off Port Verrin, dozens feared drowned';
const AGAIN = 'Dozens feared drowned as ferry capsizes near Port Verrin';
const BANK = 'Bank of Ostland raises interest rates to 4 per cent';

describe('new articles', () => {
  it('get numbers in order, and their story, an existing or a new one', () => {
    const numbers = placed([candidate(FERRY), candidate(BANK), candidate(AGAIN)]).map((one) => [
      one.article,
      one.story,
    ]);
    expect(numbers).toEqual([
      [10, 5],
      [11, 6],
      [12, 5],
    ]);
  });

  it('with one canonical URL are one article, within a part and across feeds', () => {
    const url = 'https://news.example/ferry';
    const both = [candidate(FERRY, { url }), candidate(BANK, { url, feed: 'https://other.example/feed' })];
    expect(placed(both).map(({ title }) => title)).toEqual([FERRY]);
    expect(placed(both, { known: new Map([[url, {}]]) })).toEqual([]);
  });

  it.each([
    ['a date of an hour ago', NOW - HOUR, NOW - HOUR, true],
    ['no date', null, NOW, false],
    ['a date of next week, which nobody believes', NOW + 168 * HOUR, NOW, false],
    ['a date some minutes ahead, as clocks differ', NOW + 60_000, NOW, true],
  ])('with %s stand at the right time', (_what, publishedAt, at, dated) => {
    expect(placed([candidate(FERRY, { publishedAt })])).toMatchObject([{ at, dated, collectedAt: NOW }]);
  });
});

describe('a known article', () => {
  const before: Article = article(FERRY);
  const report: Report = { ...placedArticle(3, 1), ...pick(before) };
  const known = new Map([[before.url, { report, story: 1, feed: before.feed }]]);

  it('has not changed if its feed repeats it', () => {
    expect(changedOf([before], known)).toEqual([]);
  });

  it.each([
    ['title', { title: 'Ferry sinks' }],
    ['teaser', { teaser: 'It sank.' }],
    ['text', { text: 'It sank. All are safe.' }],
  ])('with another %s has', (_what, change) => {
    const now = { ...before, ...change };
    expect(changedOf([now], known)).toEqual([{ article: now, report, story: 1 }]);
  });

  it('is not changed by another feed’s wording or by a missing headline', () => {
    expect(changedOf([{ ...before, title: 'Ferry sinks', feed: 'https://other.example/feed' }], known)).toEqual([]);
    expect(changedOf([{ ...before, title: '' }], known)).toEqual([]);
  });
});

describe('a known article and its page', () => {
  const WANTED = { kind: 'wanted' } as const;
  const READ = { kind: 'read' } as const;
  const teased: Article = article(FERRY, { page: WANTED });
  const rewritten = (now: Article, page: Report['page'], text = teased.text) => {
    const report: Report = { ...placedArticle(3, 1), ...pick(teased), text, page, byline: 'A. Writer' };
    return changedOf([now], new Map([[now.url, { report, story: 1, feed: now.feed }]])).map((one) => one.article);
  };
  const pageRead = { ...teased, text: 'All that the page says.', page: READ };

  it('takes the page’s text while the page is wanted', () => {
    expect(rewritten(pageRead, WANTED)).toEqual([pageRead]);
  });

  it('does not take it twice, or after the feed has changed; then the page stays wanted', () => {
    expect(rewritten(pageRead, READ, pageRead.text)).toEqual([]);
    expect(rewritten({ ...pageRead, teaser: 'It sank yesterday.' }, WANTED)).toEqual([]);
  });

  it('keeps the page’s text while its feed does not change', () => {
    expect(rewritten(teased, READ, pageRead.text)).toEqual([]);
    expect(rewritten(teased, { kind: 'part', reason: 'behind a paywall' }, pageRead.text)).toEqual([]);
  });

  it('keeps it until the page is read again after a change in the feed', () => {
    const [now] = rewritten({ ...teased, title: 'Ferry sinks' }, READ, pageRead.text);
    expect(now).toMatchObject({ title: 'Ferry sinks', text: pageRead.text, page: WANTED, byline: 'A. Writer' });
    expect(now?.split.text.text).toBe(pageRead.text);
  });

  it('wants an unreadable page again when the feed changes', () => {
    const unread = { kind: 'unread', reason: 'not found (404)' } as const;
    expect(rewritten(teased, unread)).toEqual([]);
    expect(rewritten({ ...teased, title: 'Ferry sinks' }, unread)).toMatchObject([{ page: WANTED }]);
  });
});

function pick({ title, teaser, text }: Article) {
  return { title, teaser, text };
}

describe('a rewritten article', () => {
  const found = [{ place: 'title', start: 0, end: 5, words: 'Ferry', term: 'ferries', group: null }] as const;
  const report = placedArticle(3, 1);
  const file: StoryFile = {
    story: { id: 1, reports: [report] },
    matches: [
      { ...match('7', 'Docks', found), article: 3 },
      { ...match('7', 'Ships', found), article: 3 },
      { ...match('8', 'Docks', found), article: 2 },
    ],
    alerts: [],
  };
  const rewritten = (now: readonly Match[], some: Partial<Report> = {}, former: readonly Match[] = []) =>
    rewrite({ article: article('Ferry sinks'), report: { ...report, ...some } }, file, {
      ...{ now: NOW, lookBack: HOUR },
      match: ({ title }) => (title === 'Ferry sinks' ? now : former),
    });

  it('keeps its watches, with the words found again, and gets no others', () => {
    const moved = [{ ...found[0], start: 4, end: 9 }];
    const now = [match('7', 'Docks', moved), match('7', 'Harbours', found), match('8', 'Docks', found)];
    expect(rewritten(now)).toMatchObject({
      article: 3,
      title: 'Ferry sinks',
      matches: [
        { channel: '7', watch: 'Docks', found: moved },
        { channel: '7', watch: 'Ships', found: [] },
      ],
      late: [
        { channel: '7', watch: 'Harbours' },
        { channel: '8', watch: 'Docks' },
      ],
    });
  });

  it('is no news to a newer watch that would have matched the former wording too', () => {
    const now = [match('7', 'Harbours', found), match('7', 'Piers', found)];
    expect(rewritten(now, {}, [match('7', 'Piers', found)]).late).toEqual([{ channel: '7', watch: 'Harbours' }]);
  });
});
