import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../../../src/news/feed/parse.ts';

const URL = 'https://bell.example/feed.xml';
const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 1);

async function read(document: string | Uint8Array) {
  const bytes = typeof document === 'string' ? new TextEncoder().encode(document) : document;
  const parsed = await parseFeed(bytes, { contentType: null, url: URL });
  return parsed.kind === 'feed' ? parsed.feed.items.map(({ title }) => title) : parsed.reason;
}
const item = (title: string, day: number | null, text = '') =>
  `<item><title>${title}</title>${day === null ? '' : `<pubDate>${new Date(START + day * DAY).toUTCString()}</pubDate>`}<description>${text}</description></item>`;
const rss = (items: readonly string[], root = '<rss version="2.0">') =>
  `${root}<channel><title>Bell</title>${items.join('')}</channel></rss>`;
const numbered = (count: number, day: (at: number) => number | null) =>
  Array.from({ length: count }, (_, at) => item(`Notice ${at}`, day(at)));

describe('of more than a thousand items', () => {
  it('the newest are read where the oldest come first', async () => {
    const titles = await read(rss(numbered(1_400, (at) => at)));
    expect([titles.length, titles[0], titles.at(-1)]).toEqual([1_000, 'Notice 400', 'Notice 1399']);
  });

  it.each([
    ['the newest come first', (at: number) => -at],
    ['there are no dates', () => null],
  ])('the first are read where %s', async (_, day) => {
    const titles = await read(rss(numbered(1_400, day)));
    expect([titles.length, titles[0], titles.at(-1)]).toEqual([1_000, 'Notice 0', 'Notice 999']);
  });
});

describe('a document over 10 MB', () => {
  const long = rss([
    ...Array.from({ length: 60 }, (_, at) => item(`Notice ${at}`, at, 'Tide and wind. '.repeat(12_000))),
  ]);

  it('is read up to that point', async () => {
    expect(long.length).toBeGreaterThan(10_500_000);
    const titles = await read(long);
    expect(titles.length).toBeGreaterThan(50);
    expect(titles.length).toBeLessThan(60);
    expect(titles[0]).toBe('Notice 0');
  });

  it('is read up to that point when it is packed without a word', async () => {
    expect((await read(gzipSync(long)))[0]).toBe('Notice 0');
  });
});

describe('a feed with Atom as its default namespace', () => {
  it.each([
    ['RSS', '<rss version="2.0" xmlns="http://www.w3.org/2005/Atom">'],
    [
      'RSS that has a prefix for Atom, too',
      '<rss version="2.0" xmlns="http://www.w3.org/2005/Atom" xmlns:atom="http://www.w3.org/2005/Atom">',
    ],
  ])('is read: %s', async (_, root) => {
    expect(await read(rss([item('Mill burns', 0), item('Ship sinks', 1)], root))).toEqual(['Mill burns', 'Ship sinks']);
  });
});

describe('a document with items of which none can be read', () => {
  const OTHER = '<n:item><n:title>Mill burns</n:title></n:item>';

  it('is told as such, and is no empty feed', async () => {
    const root = '<rss version="2.0" xmlns:n="urn:notices">';
    expect(await read(rss([OTHER], root))).toBe('this document has items, but none of them could be read');
    expect(await read(rss([], root))).toEqual([]);
  });

  it('is read where some can be', async () => {
    expect(await read(rss([OTHER, item('Ship sinks', 1)], '<rss version="2.0" xmlns:n="urn:notices">'))).toEqual([
      'Ship sinks',
    ]);
  });
});
