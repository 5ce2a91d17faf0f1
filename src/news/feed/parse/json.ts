/** JSON Feed 1.0 and 1.1 (jsonfeed.org/version/1.1). */
import { escapeUTF8 } from 'entities';
import { plainText, titleText } from '../../text/html.ts';
import { absolute } from '../../text/url.ts';
import type { Item } from '../../types.ts';
import { parseDate } from '../date.ts';
import type { FeedDocument, Parsed } from './document.ts';
import { titleFromText } from './items.ts';
import { readJson } from './json-text.ts';
import { pushLinksInJson } from './push.ts';

type Json = Readonly<Record<string, unknown>>;

/** Reads a JSON document; says in words why one is not a feed. */
export function parseJson(text: string, url: string): Parsed {
  const document = readJson(text);
  if (document === undefined) return { kind: 'not a feed', reason: 'this looks like JSON, but it is broken' };
  if (!isObject(document)) return { kind: 'not a feed', reason: 'this is JSON, but no feed' };
  if (!Array.isArray(document.items)) {
    const error =
      words(document.error) ??
      words(document.message) ??
      (isObject(document.error) ? words(document.error.message) : null);
    return {
      kind: 'not a feed',
      reason: error ? `this is JSON with an error: ${titleText(error).slice(0, 200)}` : 'this is JSON, but no feed',
    };
  }
  return { kind: 'feed', feed: feedOf(document, document.items, url) };
}

function feedOf(feed: Json, items: readonly unknown[], url: string): FeedDocument {
  const link = words(feed.home_page_url);
  const authors = authorsOf(feed);
  return {
    id: null,
    title: titleText(escapeUTF8(words(feed.title) ?? '')),
    link: link && (absolute(link, url || undefined)?.href ?? link),
    description: words(feed.description),
    language: words(feed.language),
    ttl: null,
    skipHours: [],
    skipDays: [],
    push: pushLinksInJson(feed.hubs, words(feed.feed_url), url),
    items: items
      .slice(0, 1_000)
      .filter(isObject)
      .map((item) => itemOf(item, url, authors)),
  };
}

function itemOf(item: Json, base: string, inherited: readonly string[]): Item {
  const plain = words(item.content_text);
  const content = words(item.content_html) ?? (plain && escapeUTF8(plain));
  const summary = words(item.summary);
  const id = words(item.id);
  const link = linkOf(item, id);
  const title = titleText(escapeUTF8(words(item.title) ?? ''));
  const image = words(item.image) ?? words(item.banner_image);
  const updatedAt = parseDate(words(item.date_modified) ?? '');
  const authors = authorsOf(item);
  return {
    guid: id,
    link: link && (absolute(link, base || undefined)?.href ?? link),
    title: title || titleFromText(plainText(summary ? escapeUTF8(summary) : (content ?? ''))),
    publishedAt: parseDate(words(item.date_published) ?? '') ?? updatedAt,
    updatedAt,
    authors: authors.length > 0 ? authors : inherited,
    categories: list(item.tags)
      .map(words)
      .filter((tag) => tag !== null),
    summary: summary && escapeUTF8(summary),
    content,
    source: null,
    related: [],
    image: image && (absolute(image, base || undefined)?.href ?? null),
  };
}

function linkOf(item: Json, id: string | null): string | null {
  return words(item.url) ?? words(item.external_url) ?? (id && /^https?:/i.test(id) ? id : null);
}

/** `author` in version 1.0, `authors` in 1.1. */
function authorsOf(object: Json): string[] {
  const people = [...list(object.authors), object.author];
  return people.map((one) => (isObject(one) ? words(one.name) : words(one))).filter((name) => name !== null);
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, 100) : [];
}

/** Text, or a number (ids may be numbers); null for anything else. */
function words(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
