import { windows1251 } from './charset.ts';
import { escaped, fullText, rfc822, rfc3339, unglued } from './markup.ts';
import { allwindsItem, bellItem, clarionFeed, ledgerItem, tesseraItem, vestnikItem } from './render-rss.ts';
import type { DemoEntry, DemoPage, Outlet, OutletId } from './types.ts';

export interface RenderedFeed {
  readonly contentType: string;
  readonly body: Buffer;
}

/** Renders an outlet's feed in its format and charset, with the faults that such feeds have. */
export function renderDemoFeed(input: DemoPage): RenderedFeed {
  if (input.outlet.id === 'vestnik') {
    // Only the document states the charset; the HTTP header does not.
    return { contentType: 'text/xml', body: windows1251(rss(input, 'windows-1251')) };
  }
  return { contentType: CONTENT_TYPES[input.outlet.format], body: Buffer.from(WRITERS[input.outlet.format](input)) };
}

const CONTENT_TYPES: Readonly<Record<Outlet['format'], string>> = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml',
  rdf: 'application/rdf+xml; charset=UTF-8',
  json: 'application/feed+json',
};

const WRITERS: Readonly<Record<Outlet['format'], (input: DemoPage) => string>> = { rss, atom, rdf, json };

const RSS_ITEMS: Partial<Record<OutletId, (entry: DemoEntry) => string>> = {
  tessera: tesseraItem,
  vestnik: vestnikItem,
  bell: bellItem,
  ledger: ledgerItem,
  allwinds: allwindsItem,
};

function rss(input: DemoPage, charset = 'UTF-8'): string {
  if (input.outlet.id === 'clarion') return clarionFeed(input);
  const item = RSS_ITEMS[input.outlet.id]!;
  const items = input.entries.flatMap((entry) => (entry.piece.twice ? [item(entry), item(entry)] : [item(entry)]));
  return `<?xml version="1.0" encoding="${charset}"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
<channel>
<title>${escaped(input.outlet.name)}</title>
<link>${input.homepage}</link>
<description>${escaped(input.outlet.motto)}</description>
<language>${input.outlet.language}</language>
<lastBuildDate>${rfc822(input.changedAt, 'GMT', 0)}</lastBuildDate>
<ttl>5</ttl>
${items.join('\n')}
</channel>
</rss>
`;
}

function atom(input: DemoPage): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${input.outlet.language}">
<title>${escaped(input.outlet.name)}</title>
<subtitle>${escaped(input.outlet.motto)}</subtitle>
<id>tag:${input.outlet.domain},2026:feed</id>
<link rel="self" href="${input.feedUrl}"/>
<link rel="alternate" type="text/html" href="${input.homepage}"/>
<updated>${rfc3339(input.changedAt, 1)}</updated>
${input.entries.map(atomEntry).join('\n')}
</feed>
`;
}

function atomEntry(entry: DemoEntry): string {
  const { piece } = entry;
  const dates = `<published>${rfc3339(entry.publishedAt, 1)}</published>
<updated>${rfc3339(entry.changedAt, 1)}</updated>`;
  return `<entry>
<title type="html">${escaped(escaped(entry.title))}</title>
<id>${escaped(entry.guid)}</id>
<link rel="alternate" type="text/html" href="${entry.link}"/>
${entry.picture === null ? '' : `<link rel="enclosure" type="image/png" href="${entry.picture}"/>`}
${piece.undated ? '<updated></updated>' : dates}
${piece.byline === undefined ? '' : `<author><name>${escaped(piece.byline)}</name></author>`}
<category term="${escaped(piece.section)}"/>
<summary type="text">${escaped(entry.teaser)}</summary>
<content type="html">${escaped(fullText(entry))}</content>
</entry>`;
}

function rdf(input: DemoPage): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel rdf:about="${input.feedUrl}">
<title>${escaped(input.outlet.name)}</title>
<link>${input.homepage}</link>
<description>${escaped(input.outlet.motto)}</description>
<dc:language>${input.outlet.language}</dc:language>
<items><rdf:Seq>${input.entries.map((entry) => `<rdf:li rdf:resource="${entry.link}"/>`).join('')}</rdf:Seq></items>
</channel>
${input.entries.map(rdfItem).join('\n')}
</rdf:RDF>
`;
}

function rdfItem(entry: DemoEntry): string {
  const { byline, section } = entry.piece;
  return `<item rdf:about="${entry.link}">
<title>${escaped(entry.title)}</title>
<link>${entry.link}</link>
<description>${escaped(entry.teaser)}</description>
<content:encoded>${escaped(fullText(entry))}</content:encoded>
<dc:subject>${escaped(section)}</dc:subject>
${byline === undefined ? '' : `<dc:creator>${escaped(byline)}</dc:creator>`}
<dc:date>${rfc3339(entry.publishedAt, 2)}</dc:date>
</item>`;
}

function json(input: DemoPage): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: input.outlet.name,
    home_page_url: input.homepage,
    feed_url: input.feedUrl,
    description: input.outlet.motto,
    language: input.outlet.language,
    items: input.entries.map(jsonItem),
  };
  return JSON.stringify(feed, null, 1);
}

function jsonItem(entry: DemoEntry): Record<string, unknown> {
  const { byline, section } = entry.piece;
  return {
    id: entry.guid,
    url: entry.link,
    title: entry.title,
    summary: unglued(entry.teaser),
    content_html: fullText(entry),
    date_published: new Date(entry.publishedAt).toISOString(),
    date_modified: new Date(entry.changedAt).toISOString(),
    tags: [section],
    ...(byline === undefined ? {} : { authors: [{ name: byline }] }),
    ...(entry.picture === null ? {} : { image: entry.picture }),
  };
}
