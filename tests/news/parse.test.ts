import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../src/news/parse.ts';
import type { FeedDocument, Item } from '../../src/news/types.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

async function read(document: string | Uint8Array, contentType: string | null = null): Promise<FeedDocument> {
  const url = 'https://news.example/world/feed.xml';
  const parsed = await parseFeed(typeof document === 'string' ? bytes(document) : document, { contentType, url });
  if (parsed.kind !== 'feed') throw new Error(parsed.reason);
  return parsed.feed;
}

async function reasonOf(document: string): Promise<string> {
  const parsed = await parseFeed(bytes(document), { contentType: null, url: 'https://news.example/' });
  return parsed.kind === 'feed' ? 'a feed' : parsed.reason;
}

const rss = (items: string) => `<rss version="2.0"><channel><title>Harbour Times</title>${items}</channel></rss>`;
const one = async (fields: string): Promise<Item> => (await read(rss(`<item>${fields}</item>`))).items[0] as Item;

describe('a feed', () => {
  it('is read from RSS 2.0', async () => {
    const item = await one(
      '<title>Port closes</title><link>/port</link><guid>p1</guid><pubDate>Tue, 03 Nov 2026 10:00:00 GMT</pubDate>' +
        '<author>desk@example.org (Jane Doe)</author><category>Trade</category><description>&lt;p&gt;Closed.&lt;/p&gt;</description>',
    );
    expect(item).toMatchObject({
      guid: 'p1',
      link: 'https://news.example/port',
      title: 'Port closes',
      publishedAt: Date.UTC(2026, 10, 3, 10),
      authors: ['Jane Doe'],
      categories: ['Trade'],
      summary: '<p>Closed.</p>',
    });
  });

  it('is read from Atom, its links by xml:base, its markup kept in order', async () => {
    const feed = await read(
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB"><title>Harbour</title><author><name>Desk</name></author>' +
        '<entry xml:base="https://a.example/x/"><id>1</id><link href="y"/><title type="xhtml"><div>Two <b>ships</b> meet</div></title>' +
        '<updated>not a date</updated><published>2026-11-03T10:00:00Z</published></entry></feed>',
    );
    expect(feed.language).toBe('en-GB');
    expect(feed.items[0]).toMatchObject({ link: 'https://a.example/x/y', title: 'Two ships meet', authors: ['Desk'] });
    expect(feed.items[0]?.publishedAt).toBe(Date.UTC(2026, 10, 3, 10));
  });

  it('is read from RDF, under whatever prefixes', async () => {
    const feed = await read(
      '<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/">' +
        '<channel><title>H</title></channel><item r:about="urn:1"><title>T</title><d:creator>Ann</d:creator><d:date>2026-11-03</d:date></item></r:RDF>',
    );
    expect(feed.items[0]).toMatchObject({ guid: 'urn:1', authors: ['Ann'], publishedAt: Date.UTC(2026, 10, 3) });
  });

  it('is read from JSON Feed', async () => {
    const feed = await read('{"title": "H", "items": [{"id": 7, "url": "/a", "content_text": "Rain & wind"}]}');
    expect(feed.items[0]).toMatchObject({ guid: '7', link: 'https://news.example/a', title: 'Rain & wind' });
  });

  it('tells how often it may be asked', async () => {
    const feed = await read(
      rss('<ttl>15</ttl><skipHours><hour>3</hour></skipHours><skipDays><day>Sunday</day></skipDays>'),
    );
    expect(feed).toMatchObject({ ttl: 900_000, skipHours: [3], skipDays: ['Sunday'] });
  });

  it('names the true publisher and a picture', async () => {
    const item = await one(
      '<source url="https://b.example/f">Bay News</source><media:thumbnail url="/t.jpg"/><title>A</title><link>https://b.example/a</link>',
    );
    expect(item).toMatchObject({
      source: { title: 'Bay News', url: 'https://b.example/f' },
      image: 'https://news.example/t.jpg',
    });
  });
});

describe('a charset', () => {
  it('is taken from the bytes, then from the header, then from the document', async () => {
    const windows1251 = Uint8Array.from([
      ...bytes('<rss><channel><title>'),
      0xcc,
      0xe8,
      0xf0,
      ...bytes('</title></channel></rss>'),
    ]);
    expect((await read(windows1251, 'text/xml; charset=windows-1251')).title).toBe('Мир');
    expect(
      (await read(bytes('<?xml version="1.0" encoding="iso-8859-1"?><rss><channel><title>é</title></channel></rss>')))
        .title,
    ).toBe('é');
  });
});

describe('broken XML', () => {
  it.each([
    ['a bare ampersand in a link', '<title>A</title><link>https://x.example/?a=1&copy=2</link>'],
    ['an unknown entity', '<title>A&nbsp;</title><link>https://x.example/?a=1&amp;copy=2</link>'],
    ['upper case', '<TITLE>A</TITLE><LINK>https://x.example/?a=1&amp;copy=2</LINK>'],
    ['a title that is not closed', '<title>A<link>https://x.example/?a=1&amp;copy=2</link>'],
    ['an unquoted attribute', '<title x=1>A</title><link>https://x.example/?a=1&amp;copy=2</link>'],
  ])('is read in spite of %s', async (_, fields) => {
    expect(await one(fields)).toMatchObject({ title: 'A', link: 'https://x.example/?a=1&copy=2' });
  });

  it('keeps both items where the first was not closed', async () => {
    const feed = await read(rss('<item><title>A</title><item><title>B</title></item><item><title>C</title></item>'));
    expect(feed.items.map((item) => item.title)).toEqual(['A', 'B', 'C']);
  });

  it('is read behind a PHP notice, and where it was cut off', async () => {
    const feed = await read(
      `<br />\n<b>Notice</b>: x in y${rss('<item><title>A</title></item><item><title>B').slice(0, -16)}`,
    );
    expect(feed.items.map((item) => item.title)).toEqual(['A', 'B']);
  });
});

describe('what is no feed', () => {
  it.each([
    ['', 'the document is empty'],
    ['just words', 'this is plain text'],
    ['<!DOCTYPE html><html><body>Hello</body></html>', 'this is a web page'],
    ['<opml version="2.0"><body/></opml>', 'this is an OPML list of feeds'],
    ['<urlset><url/></urlset>', 'this is a sitemap'],
    ['{"error": "rate limited"}', 'this is JSON with an error: rate limited'],
  ])('%j is told in words', async (document, reason) => {
    expect(await reasonOf(document)).toBe(reason);
  });
});

describe('a hostile document', () => {
  // Each of these takes a careless parser seconds to minutes; the time limit is generous for slow machines.
  it.each([
    [
      'a snippet made for quadratic regular expressions',
      rss(`<item><description><![CDATA[${'a<p'.repeat(50_000)}]]></description></item>`),
    ],
    ['comments never closed', rss(`<item><description>${'<!--'.repeat(500_000)}`)],
    ['a million empty items', `<rss><channel>${'<item/>'.repeat(1_000_000)}`],
    ['an attribute of nine megabytes', `<rss><channel><item x="${'y'.repeat(9_000_000)}`],
    ['a hundred thousand links', rss(`<item>${'<link>a</link>'.repeat(100_000)}</item>`)],
  ])('is read without haste or harm: %s', { timeout: 3_000 }, async (_, document) => {
    expect((await read(document)).items.length).toBeLessThanOrEqual(1_000);
  });

  it('is refused when it nests without end', async () => {
    expect(await reasonOf(rss(`<item><description>${'<b>'.repeat(1_000_000)}`))).toBe(
      'this document nests its elements too deeply',
    );
  });

  it('expands no entities', async () => {
    const document = `<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b SYSTEM "file:///etc/passwd">]>${rss('<item><title>&a;&b;</title></item>')}`;
    expect((await read(document)).items[0]?.title).toBe('&a;&b;');
  });

  it('cannot reach a prototype', async () => {
    await read(rss('<item><__proto__><polluted>1</polluted></__proto__><constructor>x</constructor></item>'));
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
