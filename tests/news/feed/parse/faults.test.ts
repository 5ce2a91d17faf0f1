import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../../../src/news/feed/parse.ts';
import { type Fault, MEASURED_BEFORE, OURS } from '../../../support/faults.ts';

const HEADLINES = [
  'Harbour closes after storm',
  'Café “Müller” reopens – at last',
  'AT&amp;T &amp; partners lay a cable',
  'Ferry “Zoë” runs aground',
  'Talks go on',
];

const rss = `<?xml version="1.0"?>
<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Harbour Times</title><link>https://news.example/</link>
${HEADLINES.map(
  (title, n) => `<item>
<title>${title}</title>
<link>https://news.example/${n}?a=1&amp;b=2</link>
<guid isPermaLink="false">harbour-${n}</guid>
<pubDate>Tue, 03 Nov 2026 1${n}:00:00 GMT</pubDate>
<description><![CDATA[<p>The harbour said so.</p>]]></description>
<media:thumbnail url="https://news.example/${n}.jpg" width="80"/>
</item>`,
).join('\n')}
</channel></rss>
`;

const atom = `<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Times</title><link href="https://news.example/"/>
${HEADLINES.map(
  (title, n) => `<entry>
<title>${title}</title>
<link rel="alternate" type="text/html" href="https://news.example/${n}/"/>
<id>tag:news.example,2026:${n}</id>
<updated>2026-11-03T1${n}:00:00Z</updated>
<summary type="html">&lt;p&gt;The harbour said so.&lt;/p&gt;</summary>
</entry>`,
).join('\n')}
</feed>
`;

const rdf = `<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns="http://purl.org/rss/1.0/">
<channel rdf:about="https://news.example/"><title>Harbour Times</title><link>https://news.example/</link></channel>
${HEADLINES.map(
  (title, n) => `<item rdf:about="https://news.example/${n}/">
<title>${title}</title>
<link>https://news.example/${n}/</link>
<dc:date>2026-11-03T1${n}:00:00Z</dc:date>
<description>The harbour said so.</description>
</item>`,
).join('\n')}
</rdf:RDF>
`;

async function read(document: string | Uint8Array): Promise<string[]> {
  const bytes = typeof document === 'string' ? Buffer.from(document) : document;
  const parsed = await parseFeed(bytes, { contentType: null, url: 'https://news.example/feed' });
  if (parsed.kind !== 'feed') throw new Error(parsed.reason);
  return parsed.feed.items.map(({ title, link, publishedAt }) => JSON.stringify({ title, link, publishedAt }));
}

/** The items less what the fault itself overwrote. */
function seen(items: readonly string[], { overwrites }: Fault): string[] {
  return items.map((item) => {
    const { title, link, publishedAt } = JSON.parse(item);
    const words = overwrites === 'title' ? title.slice(0, 8) : title;
    return JSON.stringify([words, overwrites === 'link' ? '' : link, overwrites === 'date' ? '' : publishedAt]);
  });
}

describe.each([
  ['RSS', rss],
  ['Atom', atom],
  ['RDF', rdf],
])('all items of %s survive', (_, document) => {
  it('where there is no fault', async () => {
    const titles = (await read(document)).map((item) => JSON.parse(item).title);
    expect(titles).toEqual(HEADLINES.map((title) => title.replaceAll('&amp;', '&')));
  });

  const faults = [...MEASURED_BEFORE, ...OURS].filter(
    (fault) => ![null, document].includes(fault.spoil(document) as string | null),
  );
  it.each(faults.map((fault) => [fault.name, fault] as const))('%s', async (_, fault) => {
    const { from, to } = fault.left?.(document, HEADLINES.length) ?? { from: 0, to: HEADLINES.length };
    const left = (await read(document)).slice(from, to);
    const spoiled = fault.spoil(document) ?? '';
    const found = seen(await read(spoiled), fault);
    expect(found).toEqual(expect.arrayContaining(seen(left, fault)));
  });
});
