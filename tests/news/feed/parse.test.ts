import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FeedDocument } from '../../../src/news/feed/parse/document.ts';
import { parseFeed } from '../../../src/news/feed/parse.ts';
import type { Item } from '../../../src/news/types.ts';

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

  it('is read from RDF, with any prefixes', async () => {
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

  it.each([
    ['cut off', (json: string) => json.slice(0, -60), ['Rain', 'Wind']],
    ['cut off inside an escape', (json: string) => `${json.slice(0, -60)}\\`, ['Rain', 'Wind']],
    [
      'with line breaks in its strings and commas too many',
      (json: string) => json.replaceAll('says', 'says\n').replaceAll('}', ',}'),
      ['Rain', 'Wind', 'Snow'],
    ],
    [
      'behind a notice and a byte-order mark',
      (json: string) => `<b>Notice</b>: {x}\n\ufeff${json}`,
      ['Rain', 'Wind', 'Snow'],
    ],
    ['with one item broken', (json: string) => json.replace('"id": 2', '"id": oops'), ['Rain', 'Snow']],
  ])('is read from JSON Feed %s', async (_, spoil, titles) => {
    const items = ['Rain', 'Wind', 'Snow'].map(
      (title, n) => `{"id": ${n + 1}, "title": "${title}", "content_text": "The harbour says \\"{no\\"."}`,
    );
    const feed = await read(
      spoil(`{"version": "https://jsonfeed.org/version/1.1", "title": "Harbour", "items": [${items.join(', ')}]}`),
    );
    expect(feed).toMatchObject({ title: 'Harbour', items: titles.map((title) => ({ title })) });
  });

  it('states how often it may be polled', async () => {
    const feed = await read(
      rss('<ttl>15</ttl><skipHours><hour>3</hour></skipHours><skipDays><day>Sunday</day></skipDays>'),
    );
    expect(feed).toMatchObject({ ttl: 900_000, skipHours: [3], skipDays: ['Sunday'] });
  });

  it('names the original publisher and a picture', async () => {
    const item = await one(
      '<source url="https://b.example/f">Bay News</source><media:thumbnail url="/t.jpg"/><title>A</title><link>https://b.example/a</link>',
    );
    expect(item).toMatchObject({
      source: { title: 'Bay News', url: 'https://b.example/f' },
      image: 'https://news.example/t.jpg',
    });
  });
});

const entry = async (fields: string, root = ''): Promise<Item> =>
  (await read(`<feed xmlns="http://www.w3.org/2005/Atom" ${root}><entry>${fields}</entry></feed>`)).items[0] as Item;
const oldEntry = async (fields: string): Promise<Item> =>
  (await read(`<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry>${fields}</entry></feed>`)).items[0] as Item;
const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('a title', () => {
  it.each([
    ['escaped markup', '<title>A &lt;b&gt;bold&lt;/b&gt; move</title>', 'A bold move'],
    ['markup as it is', '<title>A <b>bold</b> <i>move</i>, now</title>', 'A bold move, now'],
    ['words and CDATA beside each other', '<title>One <![CDATA[two & three]]> four</title>', 'One two & three four'],
    ['what was escaped twice', '<title>AT&amp;amp;T &amp;quot;calls&amp;quot;</title>', 'AT&T "calls"'],
    ['a comparison', '<title>1 &lt; 2, and 3 &gt; 2</title>', '1 < 2, and 3 > 2'],
    ['a lone <', '<title>Profit <5 % and a <b 2</title><link>/a</link>', 'Profit <5 % and a <b 2'],
    [
      'HTML in a namespace',
      '<title><div xmlns="http://www.w3.org/1999/xhtml">Two <em>ships</em></div></title>',
      'Two ships',
    ],
    ['a character in two halves', '<title>Ferry &#55357;&#56994; sails &#xD83D;&#xDEA2;</title>', 'Ferry 🚢 sails 🚢'],
    [
      'a name in brackets that was not escaped',
      '<title>A flaw in <x> of gate</title><link>/a</link>',
      'A flaw in <x> of gate',
    ],
    ['a bracket before an exclamation mark', '<title>Fog &lt;! says pilot</title>', 'Fog <! says pilot'],
    ['characters of windows-1252 by number', '<title>Don&#146;t</title>', 'Don’t'],
    ['an element of iTunes alone', '<itunes:title>Episode one</itunes:title>', 'Episode one'],
    ['that of a picture before its own', '<media:title>Picture</media:title><title>Port closes</title>', 'Port closes'],
  ])('is read from %s', async (_, fields, title) => {
    expect(await one(fields)).toMatchObject({ title });
  });

  it.each([
    ['html', '<title type="html">A &lt;b&gt;bold&lt;/b&gt; &amp;amp; move</title>', 'A bold & move'],
    ['text', '<title>Less &lt; more &amp; so on</title>', 'Less < more & so on'],
    [
      'xhtml',
      '<title type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml">A <x:b>b</x:b> &lt; c</x:div></title>',
      'A b < c',
    ],
    ['text, yet with markup', '<title>A <b>bold</b> move</title>', 'A bold move'],
  ])('is read from Atom of type %s', async (_, fields, title) => {
    expect(await entry(fields)).toMatchObject({ title });
  });

  it.each([
    ['escaped', '<title mode="escaped" type="text/html">A &lt;b&gt;b&lt;/b&gt;</title>', 'A b'],
    ['xml', '<title mode="xml" type="text/html">A <b>b</b> &lt; c</title>', 'A b < c'],
    [
      'base64',
      `<title mode="base64" type="text/html">\n${base64('A <b>b</b>, é').slice(0, 8)}\n${base64('A <b>b</b>, é').slice(8)}</title>`,
      'A b, é',
    ],
  ])('is read from Atom 0.3 with mode %s', async (_, fields, title) => {
    expect(await oldEntry(fields)).toMatchObject({ title });
  });
});

describe('a link', () => {
  it.each([
    [
      'beside others',
      '<link rel="self" href="/s"/><link rel="enclosure" href="/e.mp3"/><link href="/a"/>',
      'https://news.example/a',
    ],
    [
      'a page before a file',
      '<link type="application/pdf" href="/a.pdf"/><link type="text/html" href="/a"/>',
      'https://news.example/a',
    ],
    ['in words', '<link>/a</link>', 'https://news.example/a'],
    ['without its scheme', '<link href="www.example.org/a"/>', 'http://www.example.org/a'],
    [
      'an id that is an address',
      '<id>https://news.example/i</id><link rel="self" href="/s"/>',
      'https://news.example/i',
    ],
    [
      'a text that stands elsewhere',
      '<title>A</title><content src="/full" type="text/html"/>',
      'https://news.example/full',
    ],
    ['a recording', '<id>urn:1</id><link rel="enclosure" href="/e.mp3"/>', 'https://news.example/e.mp3'],
  ])('is found: %s', async (_, fields, link) => {
    expect(await entry(fields)).toMatchObject({ link });
  });

  it('begins at the innermost xml:base, in texts too', async () => {
    const item = await entry(
      '<link xml:base="b/" href="1"/><content type="html" xml:base="c/">&lt;img src="i.png"&gt; &lt;a href=p&gt;p&lt;/a&gt; src=x</content>',
      'xml:base="https://a.example/x/"',
    );
    expect(item).toMatchObject({
      link: 'https://a.example/x/b/1',
      image: 'https://a.example/x/c/i.png',
      content: '<img src="https://a.example/x/c/i.png"> <a href=https://a.example/x/c/p>p</a> src=x',
    });
  });

  it('of CDF begins at its BASE', async () => {
    const feed = await read(
      '<CHANNEL HREF="https://a.example/" BASE="https://a.example/b/"><TITLE>C</TITLE><ABSTRACT>About</ABSTRACT>' +
        '<ITEM HREF="p1.html" LASTMOD="2026-11-03T10:00"><TITLE>One</TITLE></ITEM></CHANNEL>',
    );
    expect(feed).toMatchObject({ title: 'C', description: 'About', link: 'https://a.example/' });
    expect(feed.items).toMatchObject([
      { title: 'One', link: 'https://a.example/b/p1.html', publishedAt: Date.UTC(2026, 10, 3, 10) },
    ]);
  });
});

describe('an author', () => {
  it.each([
    ['<author>ann@a.example (Ann Lee)</author>', ['Ann Lee']],
    ['<author>"Ann Lee" &lt;ann@a.example&gt;</author>', ['Ann Lee']],
    ['<author>mailto:ann@a.example, Ann Lee</author>', ['Ann Lee']],
    ['<author>Ann Lee (ann@a.example)</author>', ['Ann Lee']],
    ['<author>Ann (Annie) Lee</author>', ['Ann (Annie) Lee']],
    ['<author>&lt;ann@a-b.example&gt;</author>', ['ann@a-b.example']],
    ['<author>ann@a.example ()</author>', ['ann@a.example']],
    ['<author><a href="/ann">Ann <b>Lee</b></a></author>', ['Ann Lee']],
    ['<author><name>Ann</name><email>ann@a.example</email></author>', ['Ann']],
    ['<author/><dc:creator><![CDATA[Ann]]></dc:creator><dc:creator>Bob</dc:creator>', ['Ann', 'Bob']],
    ['<dc:author>Ann</dc:author>', ['Ann']],
    ['<itunes:author>The Show</itunes:author><author>Ann</author>', ['Ann']],
    ['<source><title>S</title><author><name>Ann</name></author></source>', ['Ann']],
  ])('is read from %s', async (fields, authors) => {
    expect(await one(fields)).toMatchObject({ authors });
  });
});

describe('topics', () => {
  it('are collected from every element that names them', async () => {
    const item = await one(
      '<category domain="x"><![CDATA[B & C]]></category><category/><dc:subject>D</dc:subject><media:keywords>e, f</media:keywords>' +
        '<media:group><media:category label="G">g/h</media:category></media:group><itunes:category text="News"><itunes:category text="Politics"/></itunes:category>',
    );
    expect(item.categories).toEqual(['B & C', 'D', 'g/h', 'G', 'News', 'Politics', 'e', 'f']);
  });
});

describe('a date', () => {
  it('without a year takes that of the document', async () => {
    const feed = await read(
      rss(
        '<pubDate>Fri, 02 Jan 2026 12:00:00 GMT</pubDate><item><pubDate>Dec 31, 10:00</pubDate></item><item><pubDate>2 Jan, 10:00</pubDate></item>',
      ),
    );
    expect(feed.items.map((item) => item.publishedAt)).toEqual([Date.UTC(2025, 11, 31, 10), Date.UTC(2026, 0, 2, 10)]);
  });

  it('that cannot be read does not hide the other dates', async () => {
    expect(await one('<pubDate>soon</pubDate><dc:date>2026-11-03</dc:date>')).toMatchObject({
      publishedAt: Date.UTC(2026, 10, 3),
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
  ])('is read despite %s', async (_, fields) => {
    expect(await one(fields)).toMatchObject({ title: 'A', link: 'https://x.example/?a=1&copy=2' });
  });

  it('keeps both items when the first is not closed', async () => {
    const feed = await read(rss('<item><title>A</title><item><title>B</title></item><item><title>C</title></item>'));
    expect(feed.items.map((item) => item.title)).toEqual(['A', 'B', 'C']);
  });

  it('is read after a PHP notice, and when it is cut off', async () => {
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
  ])('%j is refused with a reason', async (document, reason) => {
    expect(await reasonOf(document)).toBe(reason);
  });
});

describe('a hostile document', () => {
  it('is refused when it nests without end', async () => {
    expect(await reasonOf(rss(`<item><description>${'<b>'.repeat(1_000_000)}`))).toBe(
      'this document nests its elements too deeply',
    );
  });

  it('expands its own plain entities, but no nested or external ones', async () => {
    const declared = '<!ENTITY a "Harbour &#38; Sons"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">';
    const document = `<!DOCTYPE l [${declared}]>${rss('<item><title>&a; &b; &c;</title></item>')}`;
    expect((await read(document)).items[0]?.title).toBe('Harbour & Sons &b; &c;');
  });

  it('cannot grow without bound by its entities', async () => {
    const document = `<!DOCTYPE l [<!ENTITY a "${'a'.repeat(256)}">]>${rss(`<item><description>${'&a;'.repeat(1_000_000)}</description></item>`)}`;
    expect((await read(document)).items[0]?.summary?.length).toBeLessThan(2_000_000);
  });

  it('is read although an entry is empty', async () => {
    expect((await read('<feed xmlns="http://www.w3.org/2005/Atom"><entry></entry><entry/></feed>')).items).toHaveLength(
      2,
    );
  });

  it('cannot reach a prototype', async () => {
    await read(rss('<item><__proto__><polluted>1</polluted></__proto__><constructor>x</constructor></item>'));
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe('a random document', () => {
  const pieces = fc.constantFrom(
    ...'<rss> <rss version="2.0"> <channel> </channel> </rss> <feed> <entry> </entry> <item> </item> <item/> <title> </title> <link/> <link> </link>'.split(
      ' ',
    ),
    ...[
      '<guid isPermaLink="',
      '<author>',
      '</author>',
      '<description>',
      '<content type="xhtml">',
      "<category term='",
      '<media:group>',
      '<b',
      '<p>',
      '</p>',
    ],
    ...[
      '"',
      "'",
      '<',
      '>',
      '/',
      '=',
      '&',
      ';',
      '&#x;',
      '&lt;',
      ' ',
      '\n',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?xml',
      '?>',
      '<!DOCTYPE x [',
      '<!ENTITY a "b">',
      '&a;',
    ],
    ...['a', 'Port closes', 'https://a.example/1', '1 Nov 2026', 'a@a.example', '\0', '\ufeff', '\ud83d', 'é'],
  );

  it('is a feed or not, and never crashes the parser', async () => {
    const documents = fc.array(pieces, { maxLength: 60 }).map((all) => all.join(''));
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        const parsed = await parseFeed(Buffer.from(document), { contentType: null, url: 'https://news.example/' });
        expect(parsed.kind).toMatch(/^(?:feed|not a feed)$/);
      }),
      { numRuns: 2_000 },
    );
  });

  it('never loses a good item before it', async () => {
    const documents = fc
      .array(pieces, { maxLength: 40 })
      .map((all) => rss(`<item><title>Harbour opens</title><guid>1</guid></item>${all.join('')}`));
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        expect((await read(document)).items[0]).toMatchObject({ title: 'Harbour opens', guid: '1' });
      }),
      { numRuns: 1_000 },
    );
  });
});
