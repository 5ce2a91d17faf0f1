/** What rss-parser read in a tidy document → our Items. Every field comes as a list, in the order of the document. */
import {
  all,
  attribute,
  attributeOf,
  childWords,
  date,
  type Element,
  type Fields,
  first,
  html,
  words,
} from './parse-fields.ts';
import { imageOf } from './parse-picture.ts';
import { plainText, titleText } from './text.ts';
import type { FeedDocument, Item } from './types.ts';
import { absolute } from './url.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The channel's or feed's own fields. `url` is where it was fetched, `language` what its root said. */
export function feedOf(
  feed: Fields,
  items: readonly Fields[],
  about: { url: string; language: string | null },
): FeedDocument {
  const link = feedLink(feed);
  const base = about.url || (link ?? '');
  const inherited = namesIn(feed, ['author']);
  return {
    title: titleText(html(feed, ['title', 'dc:title', 'itunes:title', 'media:title']) ?? ''),
    link: link && (absolute(link, base || undefined)?.href ?? link),
    description: html(feed, [
      'description',
      'subtitle',
      'tagline',
      'abstract',
      'info',
      'itunes:summary',
      'itunes:subtitle',
      'dc:description',
    ]),
    language: first(feed, ['language', 'dc:language']) ?? about.language,
    ttl: ttlOf(feed),
    skipHours: skipHours(feed),
    skipDays: childWords(feed, 'skipdays', 'day'),
    items: items.map((item) => itemOf(item, base, inherited)),
  };
}

function itemOf(fields: Fields, base: string, inherited: readonly string[]): Item {
  const summary = html(fields, [
    'description',
    'summary',
    'abstract',
    'atom:summary',
    'itunes:summary',
    'itunes:subtitle',
    'media:description',
    'dc:description',
  ]);
  const content = html(fields, [
    'content:encoded',
    'content',
    'atom:content',
    'content:itembody',
    'fullitem',
    'xhtml:body',
    'xhtml:div',
    'body',
    'media:text',
  ]);
  const link = linkOf(fields);
  const updatedAt = date(fields, [
    'updated',
    'atom:updated',
    'modified',
    'dcterms:modified',
    'lastbuilddate',
    'lastmod',
  ]);
  const authors = authorsOf(fields);
  return {
    guid:
      first(fields, ['guid', 'id', 'atom:id']) ?? attributeOf(fields, 'rdf:about') ?? first(fields, ['dc:identifier']),
    link: link && (absolute(link, base || undefined)?.href ?? link),
    title: headline(fields, summary ?? content),
    publishedAt:
      date(fields, [
        'pubdate',
        'published',
        'issued',
        'atom:published',
        'dc:date',
        'dcterms:issued',
        'dcterms:available',
        'dcterms:date',
        'date',
        'created',
        'dcterms:created',
      ]) ?? updatedAt,
    updatedAt,
    authors: authors.length > 0 ? authors : inherited,
    categories: categoriesOf(fields),
    summary,
    content,
    source: sourceOf(fields),
    image: imageOf(fields, summary, content, base),
  };
}

/** The stated title; where there is none, the beginning of the text stands for it. */
function headline(fields: Fields, text: string | null): string {
  const stated = titleText(html(fields, ['title', 'dc:title', 'atom:title', 'itunes:title', 'media:title']) ?? '');
  return stated !== '' || text === null ? stated : opening(plainText(text));
}

/** The first line of a text, at most 120 characters of it, in whole words. */
export function opening(text: string): string {
  const line = titleText(text.split('\n', 1)[0] ?? '');
  if (line.length <= 120) return line;
  const end = line.lastIndexOf(' ', 119);
  return `${line.slice(0, end > 60 ? end : 119)}…`;
}

// ── Links ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

const isAlternate = (rel: string | null) => rel === null || /(?:^|\/)alternate$/i.test(rel);
const isPage = (link: string | null): link is string => link !== null && /^https?:\/\/./i.test(link);

function alternates(fields: Fields): string[] {
  const links = [...all(fields, 'link'), ...all(fields, 'atom:link')].filter((one) =>
    isAlternate(attribute(one, 'rel')),
  );
  const pages = links.filter((one) => /^$|html/.test(attribute(one, 'type') ?? ''));
  return [...pages, ...links].map(target).filter((one) => one !== '');
}

function target(link: Element): string {
  return attribute(link, 'href') ?? attribute(link, 'rdf:resource') ?? words(link);
}

function feedLink(feed: Fields): string | null {
  const found = alternates(feed);
  return found.find(isPage) ?? found[0] ?? anyLink(feed) ?? null;
}

/** The entry's own page: the alternate link, else a guid or id that is an address. */
function linkOf(fields: Fields): string | null {
  const [stated] = alternates(fields);
  if (stated) return stated;
  for (const guid of all(fields, 'guid')) {
    if (attribute(guid, 'ispermalink')?.toLowerCase() !== 'false' && isPage(words(guid))) return words(guid);
  }
  const other =
    attributeOf(fields, 'href') ?? anyLink(fields) ?? first(fields, ['feedburner:origlink', 'id', 'atom:id', 'guid']);
  return isPage(other) || attributeOf(fields, 'href') ? other : null;
}

/** A link of another kind, when it leads to a page. */
function anyLink(fields: Fields): string | null {
  const links = [...all(fields, 'link'), ...all(fields, 'atom:link')];
  const found = links.find(
    (one) =>
      !/self|edit|enclosure|replies|hub|next|prev|first|last|license|service|payment/i.test(
        attribute(one, 'rel') ?? '',
      ),
  );
  return found ? target(found) || null : null;
}

// ── People and topics ─────────────────────────────────────────────────────────────────────────────────────────────────

function authorsOf(fields: Fields): string[] {
  for (const names of [
    ['dc:creator'],
    ['author', 'atom:author'],
    ['itunes:author'],
    ['dc:contributor', 'contributor'],
  ]) {
    const found = namesIn(fields, names);
    if (found.length > 0) return found;
  }
  const source = [...all(fields, 'source'), ...all(fields, 'atom:source')].find((one) => typeof one !== 'string');
  return source ? namesIn(source as Fields, ['author', 'atom:author']) : [];
}

function namesIn(fields: Fields, names: readonly string[]): string[] {
  const found = names.flatMap((name) => all(fields, name).map(nameOf)).filter((name) => name !== '');
  return [...new Set(found)].slice(0, 50);
}

/** `<name>` or `jane@example.org (Jane Doe)` or `Jane Doe <jane@…>` → Jane Doe. */
function nameOf(person: Element): string {
  const stated =
    typeof person === 'string'
      ? person
      : (first(person, ['name', 'atom:name']) ??
        (words(person) || first(person, ['email', 'atom:email', 'uri', 'url']) || ''));
  const name = titleText(escapeAngles(stated.slice(0, 500)));
  const behind = /^\S+@\S+ \((.+)\)$/.exec(name)?.[1];
  const before = /^(.+?) ?[(<]\S+@\S+[)>]$/.exec(name)?.[1];
  return (behind ?? before ?? name).trim();
}

/** `Jane <jane@example.org>` is no tag. */
function escapeAngles(text: string): string {
  return text.replace(/<(?=[^<>\s]{1,200}@)/g, '&lt;');
}

function categoriesOf(fields: Fields): string[] {
  const tags = ['category', 'dc:subject', 'media:category', 'itunes:category'].flatMap((name) => all(fields, name));
  const stated = tags.flatMap((tag) => [
    words(tag),
    ...['term', 'label', 'text'].map((name) => attribute(tag, name) ?? ''),
  ]);
  const keywords = ['media:keywords', 'itunes:keywords', 'keywords'].flatMap((name) =>
    all(fields, name).flatMap((one) => words(one).split(',')),
  );
  return [...new Set([...stated, ...keywords].map(titleText).filter((one) => one !== ''))].slice(0, 100);
}

function sourceOf(fields: Fields): Item['source'] {
  const [source] = [...all(fields, 'source'), ...all(fields, 'atom:source')];
  if (source === undefined) return null;
  const inside = typeof source === 'string' ? {} : source;
  const title = titleText(words(source) || (html(inside, ['title', 'atom:title']) ?? ''));
  const url = attribute(source, 'url') ?? feedLink(inside) ?? first(inside, ['id', 'atom:id']);
  return title === '' ? null : { title, url: isPage(url) ? url : null };
}

// ── When to come again ────────────────────────────────────────────────────────────────────────────────────────────────

const PERIODS: ReadonlyMap<string, number> = new Map([
  ['hourly', HOUR],
  ['daily', DAY],
  ['weekly', 7 * DAY],
  ['monthly', 30 * DAY],
  ['yearly', 365 * DAY],
]);

/** `<ttl>` in minutes, or `sy:updatePeriod` shared by `sy:updateFrequency`; null when neither says anything sensible. */
function ttlOf(feed: Fields): number | null {
  const minutes = Number(first(feed, ['ttl']));
  if (minutes > 0 && Number.isFinite(minutes)) return minutes * 60_000;
  const period = PERIODS.get(first(feed, ['sy:updateperiod'])?.toLowerCase() ?? '');
  const times = Number(first(feed, ['sy:updatefrequency']) ?? 1);
  return period && times > 0 ? Math.round(period / times) : null;
}

function skipHours(feed: Fields): number[] {
  const hours = childWords(feed, 'skiphours', 'hour').map(Number);
  return [
    ...new Set(hours.filter((hour) => Number.isInteger(hour) && hour >= 0 && hour <= 24).map((hour) => hour % 24)),
  ];
}
