import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../../../src/news/feed/parse.ts';

async function read(document: string, url: string) {
  const parsed = await parseFeed(new TextEncoder().encode(document), { contentType: null, url });
  if (parsed.kind !== 'feed') throw new Error(parsed.reason);
  return parsed.feed;
}
const linksOf = async (document: string, url: string) => (await read(document, url)).items.map(({ link }) => link);
const rss = (channel: string, ...links: string[]) =>
  `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"><channel><title>Bell</title>${channel}${links.map((link) => `<item><title>A</title>${link}</item>`).join('')}</channel></rss>`;
const one = async (fields: string, url = 'https://bell.example/feed.xml') => (await linksOf(rss('', fields), url))[0];

describe('a relative link', () => {
  const RELATIVE = '<link>/2026/mill</link>';
  const DELIVERED = 'https://cdn.delivery.example/bell/feed.xml';

  it.each([
    [
      'at the feed, on its site',
      '<link>https://bell.example/</link>',
      'https://bell.example/feed.xml',
      'https://bell.example/2026/mill',
    ],
    [
      'at the site, where another host delivers the feed',
      '<link>https://bell.example/</link>',
      DELIVERED,
      'https://bell.example/2026/mill',
    ],
    [
      'at the feed’s own address, where no site is named',
      '<atom:link rel="self" href="https://bell.example/rss"/>',
      DELIVERED,
      'https://bell.example/2026/mill',
    ],
    [
      'at the site rather than at the own address',
      '<atom:link rel="self" href="https://feeds.example/bell"/><link>https://bell.example/</link>',
      DELIVERED,
      'https://bell.example/2026/mill',
    ],
    ['at the feed, where the document names nothing', '', DELIVERED, 'https://cdn.delivery.example/2026/mill'],
    [
      'at the feed, where the site is named by a relative link',
      '<link>/</link>',
      DELIVERED,
      'https://cdn.delivery.example/2026/mill',
    ],
    [
      'at the feed, where the site has its name with www',
      '<link>https://www.bell.example/</link>',
      'https://bell.example/feed.xml',
      'https://bell.example/2026/mill',
    ],
  ])('begins %s', async (_, channel, url, link) => {
    expect(await linksOf(rss(channel, RELATIVE), url)).toEqual([link]);
  });

  it('in a text begins there, too', async () => {
    const text = '<description>&lt;a href="/map"&gt;Map&lt;/a&gt; &lt;img src="mill.jpg"&gt;</description>';
    const { items } = await read(rss('<link>https://bell.example/</link>', RELATIVE + text), DELIVERED);
    expect(items[0]).toMatchObject({
      summary: '<a href="https://bell.example/map">Map</a> <img src="https://bell.example/mill.jpg">',
      image: 'https://bell.example/mill.jpg',
    });
  });

  it('in Atom begins at the alternate link of the feed', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><link rel="alternate" href="https://bell.example/"/><entry><title>A</title><link href="/2026/mill"/></entry></feed>`;
    expect(await linksOf(atom, DELIVERED)).toEqual(['https://bell.example/2026/mill']);
  });
});

describe('a link without a scheme', () => {
  it.each([
    ['bell.example/2026/mill', 'https://bell.example/2026/mill'],
    ['news.bell.example/2026/mill', 'https://news.bell.example/2026/mill'],
    ['www.other.com/mill', 'http://www.other.com/mill'],
    ['other.co.uk/mill', 'https://other.co.uk/mill'],
    ['//bell.example/mill', 'https://bell.example/mill'],
  ])('that begins with a host leads there: %s', async (stated, link) => {
    expect(await one(`<link>${stated}</link>`)).toBe(link);
  });

  it.each([
    ['mill.html', 'https://bell.example/mill.html'],
    ['mill.php/photo', 'https://bell.example/mill.php/photo'],
    ['2026/mill.burns', 'https://bell.example/2026/mill.burns'],
    ['v1.2/notes', 'https://bell.example/v1.2/notes'],
  ])('that is a path stays on the site: %s', async (stated, link) => {
    expect(await one(`<link>${stated}</link>`)).toBe(link);
  });
});

describe('the publisher’s page', () => {
  const COUNTED = '<link>https://feedproxy.example/~r/bell/~3/Xq1/mill</link>';

  it.each([
    [
      'is the original link of a feed that counts clicks',
      `${COUNTED}<feedburner:origLink>https://bell.example/mill</feedburner:origLink>`,
    ],
    [
      'is the original link wherever it stands',
      `<feedburner:origLink>https://bell.example/mill</feedburner:origLink>${COUNTED}`,
    ],
    [
      'is named in the link of a search engine',
      '<link>https://www.google.com/url?rct=j&amp;sa=t&amp;url=https%3A%2F%2Fbell.example%2Fmill&amp;ct=ga</link>',
    ],
    [
      'is named in the link of a news search',
      '<link>http://www.bing.com/news/apiclick.aspx?ref=FexRss&amp;url=https%3a%2f%2fbell.example%2fmill&amp;c=1</link>',
    ],
  ])('%s', async (_, fields) => {
    expect(await one(fields)).toBe('https://bell.example/mill');
  });

  it('is the stated link where the original one is none', async () => {
    expect(await one(`${COUNTED}<feedburner:origLink>mill</feedburner:origLink>`)).toBe(
      'https://feedproxy.example/~r/bell/~3/Xq1/mill',
    );
  });
});
