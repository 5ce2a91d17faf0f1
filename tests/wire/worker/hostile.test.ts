import { afterAll, expect, test } from 'vitest';
import { openReader } from '../../../src/wire/worker/reader.ts';
import { HOSTILE_FEEDS } from '../../support/hostile-feeds.ts';

const FEED = { url: 'https://news.example/feed', publisher: 'Harbour Times', homepage: null, language: 'en' };
/** What the wire lets in. */
const LARGEST = 10_000_000;

const reader = openReader();
afterAll(() => reader.close());

const read = (document: string) => {
  const bytes = new TextEncoder().encode(document).slice(0, LARGEST);
  return reader.read({ bytes, contentType: null, url: FEED.url, feed: FEED });
};

test.each(HOSTILE_FEEDS)('$name: read or refused, within bounds, and the worker lives', async ({ make }) => {
  const answer = await read(make());
  if (answer.kind === 'feed') {
    expect(answer.articles.length).toBeLessThanOrEqual(1_000);
    expect(Math.max(0, ...answer.articles.map(({ text }) => text.length))).toBeLessThanOrEqual(40_000);
  } else {
    // not what the reader says of a worker that it had to end
    expect(answer.reason).toMatch(/^this (?:document|looks like JSON)/);
  }
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

test('what stands before hostile markup is read', async () => {
  const items = ['<item><title>Port closes</title></item>', `<item><title>Port opens</title>${'<b/>'.repeat(200_000)}`];
  const answer = await read(`<rss><channel>${items.join('')}`);
  expect(answer).toMatchObject({ kind: 'feed', articles: [{ title: 'Port closes' }, { title: 'Port opens' }] });
});
