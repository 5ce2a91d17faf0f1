/**
 * Turns the bytes of a feed document into Items: `decodeBytes` → `tidy` → rss-parser → `putBack` → `feedOf`. The input is untrusted
 * at every step.
 *
 * rss-parser only reads the document that `tidy` wrote. What makes it fail (bare `&`, truncated documents, deep nesting,
 * unreadable dates, its quadratic `contentSnippet`) never reaches it, and it never uses the network.
 */
import { decodeXML } from 'entities';
import RssParser from 'rss-parser';
import type { Item } from '../types.ts';
import { linkBase } from './parse/base.ts';
import { unwrapped } from './parse/bytes.ts';
import { decodeBytes } from './parse/charset.ts';
import type { Parsed } from './parse/document.ts';
import { FIELDS } from './parse/elements.ts';
import type { ElementFields } from './parse/fields.ts';
import { feedOf } from './parse/items.ts';
import { parseJson } from './parse/json.ts';
import { putBack } from './parse/texts.ts';
import { type Tidied, tidy } from './parse/tidy.ts';

const MOST_BYTES = 10_000_000;
const MOST_ITEMS = 1_000;
const ITEM = /<(?:[\w.-]{1,32}:)?(?:item|entry)[\s>]/i;
/** How a JSON Feed begins, whatever a server put before it. */
const JSON_FEED = /\{\s*"version"\s*:\s*"https?:\/\/jsonfeed\.org\//;

/**
 * Reads a feed document: RSS 0.9x, 1.0, 2.0, Atom 0.3 and 1.0, CDF, JSON Feed, in any charset, broken or whole, at most its
 * first 10 MB and 1,000 items. `url` is where it was fetched (links are relative to it), `contentType` the header.
 * What is no feed is told in plain words; throws nothing that a document could bring about.
 */
export async function parseFeed(
  bytes: Uint8Array,
  about: { contentType: string | null; url: string },
): Promise<Parsed> {
  const text = decodeBytes(await unwrapped(bytes, MOST_BYTES), about.contentType);
  const start = text.search(/[^\s\0]/);
  if (start < 0) return { kind: 'not a feed', reason: 'the document is empty' };
  const json = text[start] === '{' || text[start] === '[' ? start : JSON_FEED.exec(text.slice(0, 4_000))?.index;
  if (json !== undefined) return parseJson(text.slice(json), about.url);
  const url = about.url === '' ? '' : linkBase(text, about.url);
  const tidied = tidyOnceMore(text, url);
  if (tidied.kind !== 'feed') return { kind: 'not a feed', reason: whatElse(tidied) };
  const read = await reader().parseString(tidied.xml);
  putBack(tidied.texts, read);
  const items = read.items as readonly ElementFields[];
  const feed = feedOf(read as unknown as ElementFields, items, { url, language: tidied.language });
  if (items.length === 0 && ITEM.test(text))
    return { kind: 'not a feed', reason: 'this document has items, but none of them could be read' };
  return { kind: 'feed', feed: { ...feed, items: newestItems(feed.items, MOST_ITEMS) } };
}

/** Feeds in ascending order have their newest items at the end. */
function newestItems(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items;
  const [first, last] = [items[0]!, items.at(-1)!].map(({ publishedAt }) => publishedAt);
  return (last ?? 0) > (first ?? Number.POSITIVE_INFINITY) ? items.slice(-most) : items.slice(0, most);
}

/** Where no root is found, it may be escaped (a service put the whole feed into a `<string>`), or lost with the beginning. */
function tidyOnceMore(text: string, url: string): Tidied {
  const tidied = tidy(text, url);
  if (tidied.kind !== 'other') return tidied;
  if (/&lt;(?:\?xml|rss|feed|rdf:rdf)\b/i.test(text)) return tidy(decodeXML(text), url);
  const root = /<\/((?:[\w.-]{1,32}:)?(?:rss|feed|rdf))\s*>/i.exec(text.slice(-1_000))?.[1];
  return root ? tidy(`<${root}>${text}`, url) : tidied;
}

function reader() {
  const fields = [...FIELDS, '$'].map((name) => [name, name, { keepArray: true }]);
  return new RssParser({ customFields: { feed: fields as never[], item: fields as never[] } });
}

const KNOWN: Readonly<Record<string, string>> = {
  html: 'this is a web page',
  head: 'this is a web page',
  body: 'this is a web page',
  opml: 'this is an OPML list of feeds',
  urlset: 'this is a sitemap',
  sitemapindex: 'this is a sitemap',
  error: 'this is an error message in XML',
  svg: 'this is a picture',
  'soap:envelope': 'this is a SOAP answer',
};

function whatElse(tidied: Exclude<Tidied, { kind: 'feed' }>): string {
  if (tidied.kind === 'too deep') return 'this document nests its elements too deeply';
  const root = tidied.root;
  if (root === null) return 'this is plain text';
  if (Object.hasOwn(KNOWN, root)) return KNOWN[root] ?? '';
  return /^(?:!doctype|div|p|br|script|meta|title|b|font|h1)$/.test(root)
    ? 'this is a web page'
    : `this is XML of another kind (${root})`;
}
