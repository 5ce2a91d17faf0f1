import { describe, expect, test } from 'vitest';
import { NO_METADATA, type PageMetadata } from '../../../src/news/feed/page/metadata.ts';
import { standingArticle, withoutPage, withPage } from '../../../src/news/feed/page.ts';
import { indexPublishers } from '../../../src/news/publishers.ts';
import { split } from '../../../src/news/text/words.ts';
import type { Article } from '../../../src/news/types.ts';
import { article, placedArticle } from '../../support/articles.ts';
import { publisher } from '../../support/publishers.ts';

const NOW = Date.UTC(2026, 2, 4, 12);
const HOUR = 3_600_000;
const WANTED = { kind: 'wanted' } as const;

const publishers = indexPublishers([
  publisher('Harbour Post', { kind: 'newspaper', domain: 'harbour-post.example' }),
  publisher('Northern Wire', { kind: 'agency', domain: 'northern-wire.example' }),
  publisher('Allwinds', { kind: 'aggregator', domain: 'allwinds.example' }),
]);
const FEED = { url: 'https://feeds.harbour-post.example/rss', publisher: 'Harbour Post', homepage: null };
const ALLWINDS = { url: 'https://allwinds.example/rss', publisher: 'Allwinds', homepage: null };

const TEASER = 'Aldmere withdraws half of its staff, officials said.';
const TEXT = `${TEASER}\n\nThe last ferry left before dawn, the port authority said.`;
const teased = (rest: Partial<Article> = {}) => article('Aldmere withdraws', { teaser: TEASER, page: WANTED, ...rest });

const read = (
  from: Article,
  metadata: Partial<PageMetadata> = {},
  { text = TEXT, whole = true, url = 'https://harbour-post.example/a', feed = FEED } = {},
) =>
  withPage(
    from,
    { url, text: split(text), whole, metadata: { ...NO_METADATA, ...metadata } },
    { feed, publishers, now: NOW },
  );

describe('the text', () => {
  test('is the page’s; headline and teaser stay the feed’s', () => {
    const article = teased({ publisher: 'Harbour Post' });
    expect(read(article, { headline: 'Another headline' })).toEqual({
      ...article,
      text: TEXT,
      page: { kind: 'read' },
      split: { ...article.split, text: split(TEXT) },
    });
  });

  test('that ends at a paywall is taken as far as it goes, and called so', () => {
    const page = { kind: 'part', reason: 'the rest is behind a paywall' };
    expect(read(teased(), {}, { whole: false })).toMatchObject({ text: TEXT, page });
  });

  test.each([
    ['behind a paywall says no more than its feed', { whole: false, text: TEASER }, 'it is behind a paywall'],
    ['is shorter than what the feed gives', { text: 'Aldmere withdraws.' }, 'it says less than its feed'],
  ])('that %s is left', (_, page, reason) => {
    expect(read(teased(), {}, page)).toMatchObject({ text: TEASER, page: { kind: 'unread', reason } });
  });
});

test('a page that its outlet has shortened since it was read is taken as it is now', () => {
  const before = Array.from({ length: 9 }, (_, n) => `Paragraph ${n} of what the page said an hour ago, at length.`);
  expect(read(teased({ text: before.join('\n\n') }))).toMatchObject({ text: TEXT, page: { kind: 'read' } });
});

describe('where no page could be read', () => {
  test('the teaser serves, and what the feed gives beside it', () => {
    const longer = teased({ text: `${TEASER}\n\nMore.` });
    expect(withoutPage(longer, 'it is a login page')).toEqual({
      ...longer,
      page: { kind: 'unread', reason: 'it is a login page' },
    });
  });

  test('an earlier page’s text that the feed has left behind goes', () => {
    const { text, split: parts } = withoutPage(teased({ text: 'What the page said yesterday.' }), 'gone');
    expect([text, parts.text.text]).toEqual([TEASER, TEASER]);
  });
});

describe('the byline', () => {
  test.each<[string, Partial<Article>, Partial<PageMetadata>, string | null]>([
    ['is the feed’s, whatever the page says', { byline: 'Ines Varga' }, { authors: ['Tomas Lind'] }, 'Ines Varga'],
    [
      'is the page’s where the feed names nobody',
      {},
      { authors: ['Tomas Lind', 'Ada Quill'] },
      'Tomas Lind, Ada Quill',
    ],
    [
      'is the publisher that wrote it, before its authors',
      {},
      { authors: ['Tomas Lind'], credit: 'Northern Wire' },
      'Northern Wire',
    ],
    ['is not the outlet’s own name', {}, { authors: ['Harbour Post'], credit: 'The Harbour Post' }, null],
    ['is nobody where both are silent', {}, {}, null],
  ])('%s', (_, from, metadata, expected) => {
    expect(read(teased({ publisher: 'Harbour Post', ...from }), metadata).byline).toBe(expected);
  });
});

describe('the time', () => {
  test.each<[string, number | null, Partial<PageMetadata>, number | null]>([
    ['is the feed’s', NOW - HOUR, { publishedAt: NOW - 9 * HOUR }, NOW - HOUR],
    ['is the page’s where the feed gives none', null, { publishedAt: NOW - 9 * HOUR }, NOW - 9 * HOUR],
    ['is the page’s where the feed’s cannot be believed', NOW + 99 * HOUR, { publishedAt: NOW - HOUR }, NOW - HOUR],
    ['is when it was changed where nothing better is said', null, { modifiedAt: NOW - HOUR }, NOW - HOUR],
    ['stays unknown where the page’s cannot be believed either', null, { publishedAt: NOW + 99 * HOUR }, null],
  ])('%s', (_, publishedAt, metadata, expected) => {
    expect(read(teased({ publishedAt }), metadata).publishedAt).toBe(expected);
  });
});

describe('the publisher', () => {
  const named = (publisher: string, url: string, feed = ALLWINDS, from = feed.publisher) =>
    read(teased({ publisher: from }), { publisher }, { url, feed }).publisher;

  test.each([
    [
      'an aggregator’s item belongs to the publisher whose site has its page',
      'Harbour Post',
      'https://harbour-post.example/a',
      'Harbour Post',
    ],
    ['also an unknown publisher', 'Tiny Times', 'https://tiny-times.example/a', 'Tiny Times'],
    ['but not a known publisher with another site', 'Northern Wire', 'https://tiny-times.example/a', 'Allwinds'],
    ['and its own pages are its own', 'Harbour Post', 'https://allwinds.example/a', 'Allwinds'],
  ])('%s', (_, publisher, url, expected) => {
    expect(named(publisher, url)).toBe(expected);
  });

  test('an outlet’s items stay its own, whatever publisher its pages name', () => {
    expect(named('Harbour Media Group', 'https://harbour-media.example/a', FEED)).toBe('Harbour Post');
    expect(named('Northern Wire', 'https://harbour-post.example/a', FEED)).toBe('Harbour Post');
  });

  test('unless the page is on the known site of that publisher', () => {
    expect(named('Northern Wire', 'https://www.northern-wire.example/a', FEED)).toBe('Northern Wire');
  });

  test('whom the feed itself names for an item is believed before its page', () => {
    expect(named('Harbour Post', 'https://harbour-post.example/a', ALLWINDS, 'Ormel Dispatch')).toBe('Ormel Dispatch');
  });
});

test('a report that stands is read of again as the article that it was', () => {
  const report = placedArticle(1, 1, { title: 'Aldmere withdraws', teaser: TEASER, text: TEXT, page: WANTED });
  const again = standingArticle({ report, feed: report.feed });
  expect(again).toMatchObject({
    feed: report.feed,
    url: report.url,
    link: report.link,
    page: WANTED,
    publishedAt: 1_000,
  });
  expect(again.split).toEqual({ title: split('Aldmere withdraws'), teaser: split(TEASER), text: split(TEXT) });
});
