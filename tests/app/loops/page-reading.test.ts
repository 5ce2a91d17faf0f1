import { expect, test } from 'vitest';
import { pageReading } from '../../../src/app/loops/page-reading.ts';
import { indexPublishers } from '../../../src/news/publishers.ts';
import type { PageNote } from '../../../src/news/types.ts';
import { openSqlite } from '../../../src/store/sqlite/open.ts';
import type { PageAnswer } from '../../../src/wire/page/pages.ts';
import { article } from '../../support/articles.ts';

const FEED = 'https://news.example/feed';
const feed = (url: string, page = true) => ({
  ...{ url, page, isNamed: true, publisher: 'News Example', homepage: null, language: 'en' },
  ...{ interval: null, auth: null, labels: [], enabled: true, neighbours: [url] },
});

/** What comes of an article whose page answers so, and what is told. */
async function ask(answer: () => Promise<PageAnswer>, note: PageNote | null = { kind: 'wanted' }, page = true) {
  const events: unknown[] = [];
  const runtime = {
    feeds: new Map(
      [feed(FEED, page), feed('https://news.example/sport'), feed('https://other.example/feed')].map((one) => [
        one.url,
        one,
      ]),
    ),
    publishers: indexPublishers([]),
  };
  const read = pageReading({
    ...{ clock: () => 1_000, store: openSqlite(':memory:'), runtime, pages: { read: answer } },
    tell: (one) => void events.push(one),
    broken: (url, error) => void events.push([url, String(error)]),
  });
  const stated = article('Ferry leaves', { page: note });
  return { stated, events, ...(await read(stated)) };
}

test('a page that breaks us is told, its teaser serves, and it is not tried again', async () => {
  const { article: read, events, stated } = await ask(() => Promise.reject(new Error('a bug of ours')));
  expect(read).toEqual({ ...stated, page: { kind: 'unread', reason: 'the parser crashed' } });
  expect(events).toEqual([[FEED, 'Error: a bug of ours']]);
});

test('a host that asks for rest gives it to its feeds, and to no others', async () => {
  const rest = { host: 'news.example', until: 9_000 };
  const {
    article: read,
    events,
    stated,
    rest: asked,
  } = await ask(async () => ({ kind: 'later', reason: 'too often', rest }));
  expect(read).toBe(stated);
  expect(asked).toEqual({ urls: [FEED, 'https://news.example/sport'], until: 9_000 });
  expect(events).toEqual([{ url: stated.url, note: { kind: 'later', reason: 'too often' } }]);
});

test('a page whose turn has not come is not spoken of', async () => {
  const { events, rest } = await ask(async () => ({ kind: 'later', reason: 'its turn did not come', rest: null }));
  expect([events, rest]).toEqual([[], null]);
});

test.each<[string, PageNote | null, boolean]>([
  ['whose feed gives all', null, true],
  ['whose page was read', { kind: 'read' }, true],
  ['whose feed does not want it any more', { kind: 'wanted' }, false],
])('an article %s is left as it is', async (_, note, page) => {
  const { article: read, stated } = await ask(() => Promise.reject(new Error('was asked')), note, page);
  expect(read).toBe(stated);
});
