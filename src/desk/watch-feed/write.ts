/** Writes the feed of a watch as JSON Feed 1.1 (jsonfeed.org/version/1.1) or Atom (RFC 4287), with feedsmith. */
import { generateAtomFeed } from 'feedsmith';
import type { WatchFeed, WatchFeedItem } from './watch-feed.ts';

/** @param self the address of the feed itself */
export function jsonFeed({ watch, items }: WatchFeed, self: string): string {
  return `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: titleOf(watch),
      feed_url: self,
      items: items.map((item) => ({
        id: item.id,
        ...(item.url && { url: item.url, external_url: item.url }),
        title: item.title,
        content_text: item.text,
        summary: item.summary,
        ...(item.image && { image: item.image }),
        date_published: iso(item.publishedAt),
        date_modified: iso(item.modifiedAt),
        authors: [{ name: item.publisher }],
        tags: item.watches,
        // Extensions begin with an underscore (JSON Feed 1.1, Extensions).
        _attache: { first: item.first, independent: item.independent, reports: item.reports },
      })),
    },
    null,
    2,
  )}\n`;
}

/** @param self the address of the feed itself */
export function atomFeed({ watch, items }: WatchFeed, self: string): string {
  const updated = Math.max(0, ...items.map(({ modifiedAt }) => modifiedAt));
  return generateAtomFeed({
    id: `urn:attache:watch:${encodeURIComponent(printable(watch))}`,
    title: { value: printable(titleOf(watch)), type: 'text' },
    updated: new Date(updated),
    links: [{ href: self, rel: 'self', type: 'application/atom+xml' }],
    generator: { text: 'Attaché' },
    authors: [{ name: 'Attaché' }],
    entries: items.map(entryOf),
  });
}

function entryOf(item: WatchFeedItem) {
  return {
    id: item.id,
    title: { value: printable(item.title), type: 'text' },
    updated: new Date(item.modifiedAt),
    published: new Date(item.publishedAt),
    authors: [{ name: printable(item.publisher) }],
    categories: item.watches.map((term) => ({ term: printable(term) })),
    summary: { value: printable(item.summary), type: 'text' },
    content: { value: printable(item.text), type: 'text' },
    ...(item.url && { links: [{ href: item.url, rel: 'alternate' }] }),
  };
}

const titleOf = (watch: string): string => `${watch} · Attaché`;
const iso = (at: number): string => new Date(at).toISOString();

/** XML has no place for other characters (XML 1.0, 2.2 Characters). */
const printable = (text: string): string =>
  text.toWellFormed().replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
