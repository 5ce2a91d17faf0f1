/** What rss-parser read in a tidy document → our Items. Every field comes as a list, in the order of the document. */

import { plainText, plainTitle, titleText } from '../../text/html.ts';
import { absolute } from '../../text/url.ts';
import type { Item } from '../../types.ts';
import type { FeedDocument } from './document.ts';
import { attributeOf, childWords, date, type ElementFields, first, html } from './fields.ts';
import { relatedHeadlines, withoutHeadlineList } from './headline-lists.ts';
import { feedLink, linkOf } from './links.ts';
import { dayInTitle, homeZone } from './local-time.ts';
import { skipHours, ttlOf } from './pace.ts';
import { authorNames, authorsOf, sourceOf, topicsOf } from './people.ts';
import { imageOf } from './picture.ts';
import { pushLinks } from './push.ts';

// The first non-empty one counts.
const TITLE = 'title dc:title atom:title itunes:title media:title'.split(' ');
const ABOUT =
  'description subtitle tagline abstract info itunes:summary itunes:subtitle itunes:description dc:description'.split(
    ' ',
  );
const SUMMARY =
  'summary atom:summary description abstract itunes:summary itunes:subtitle itunes:description media:description dc:description'.split(
    ' ',
  );
const CONTENT =
  'content:encoded content atom:content content:itembody fullitem xhtml:body xhtml:div body media:text'.split(' ');
const PUBLISHED =
  'pubdate published issued atom:published dc:date dcterms:issued dcterms:available dcterms:date date created dcterms:created prism:publicationdate'.split(
    ' ',
  );
const UPDATED = 'updated atom:updated modified dcterms:modified lastbuilddate lastmod'.split(' ');
/** When the whole document was written. */
const WRITTEN = 'lastbuilddate pubdate updated atom:updated modified dc:date'.split(' ');

/** What an item inherits from its feed. */
interface Around {
  /** Where relative links begin. */
  readonly base: string;
  readonly authors: readonly string[];
  /** When the document was written, ms. */
  readonly at: number | null;
  /** Minutes east of UTC that times without a zone mean. */
  readonly home: number;
}

/** The channel's or feed's own fields. `url` is where it was fetched, `language` what its root said. */
export function feedOf(
  feed: ElementFields,
  items: readonly ElementFields[],
  about: { url: string; language: string | null },
): FeedDocument {
  const link = feedLink(feed);
  const language = first(feed, ['language', 'dc:language']) ?? about.language;
  const home = homeZone(
    language,
    items.map((item) => html(item, TITLE) ?? ''),
  );
  const around = { base: about.url, authors: authorNames(feed, ['author']), at: date(feed, WRITTEN, null, home), home };
  return {
    id: first(feed, ['id', 'atom:id']),
    title: titleText(html(feed, TITLE) ?? ''),
    link: link && asAbsolute(link, around.base),
    description: html(feed, ABOUT),
    language,
    ttl: ttlOf(feed),
    skipHours: skipHours(feed),
    skipDays: childWords(feed, 'skipdays', 'day'),
    push: pushLinks(feed, around.base),
    items: items.map((item) => itemOf(item, around)),
  };
}

function itemOf(fields: ElementFields, { base, authors, at, home }: Around): Item {
  const summary = html(fields, SUMMARY);
  const description = html(fields, ['description']);
  const content = html(fields, CONTENT) ?? (description === summary ? null : description);
  const link = linkOf(fields);
  const updatedAt = date(fields, UPDATED, at, home);
  const own = authorsOf(fields);
  const source = sourceOf(fields);
  const title = headline(fields, summary ?? content);
  const told = (text: string | null) => withoutHeadlineList(text, title, source?.title ?? null);
  const [toldSummary, toldContent] = [told(summary), told(content)];
  const isTold = (summary === null ? toldContent : toldSummary) !== null;
  return {
    guid:
      first(fields, ['guid', 'id', 'atom:id']) ?? attributeOf(fields, 'rdf:about') ?? first(fields, ['dc:identifier']),
    link: link && asAbsolute(link, base),
    title,
    publishedAt: date(fields, PUBLISHED, at, home) ?? updatedAt ?? dayInTitle(title),
    updatedAt,
    authors: own.length > 0 ? own : authors,
    categories: topicsOf(fields),
    summary: toldSummary,
    content: toldContent,
    source,
    related: isTold ? [] : relatedHeadlines(summary ?? content, title),
    image: imageOf(fields, summary, content, base),
  };
}

function asAbsolute(link: string, base: string): string {
  return absolute(link, base || undefined)?.href ?? link;
}

/** The stated title; without one, the beginning of the text. */
function headline(fields: ElementFields, text: string | null): string {
  const stated = titleText(html(fields, TITLE) ?? '');
  return stated !== '' || text === null ? stated : titleFromText(plainText(text));
}

/** The first line of a text, at most 120 characters of it, in whole words. */
export function titleFromText(text: string): string {
  const line = plainTitle(text.split('\n', 1)[0] ?? '');
  if (line.length <= 120) return line;
  const end = line.lastIndexOf(' ', 119);
  return `${line.slice(0, end > 60 ? end : 119)}…`;
}
