/** Who wrote an entry, what it is about, and where it is from. */

import { nameText } from '../../text/html.ts';
import type { Item } from '../../types.ts';
import {
  all,
  attributeValue,
  type Element,
  type ElementFields,
  elementText,
  first,
  html,
  mediaGroups,
} from './fields.ts';
import { feedLink, isPage } from './links.ts';

/** The first kind of these that names someone. */
const AUTHORS = [
  ['dc:creator', 'dc:author'],
  ['author', 'atom:author'],
  ['itunes:author'],
  ['dc:contributor', 'contributor'],
] as const;

export function authorsOf(fields: ElementFields): string[] {
  for (const names of AUTHORS) {
    const found = authorNames(fields, names);
    if (found.length > 0) return found;
  }
  const source = sourcesIn(fields).find((one) => typeof one !== 'string');
  return source ? authorNames(source as ElementFields, ['author', 'atom:author']) : [];
}

export function authorNames(fields: ElementFields, elements: readonly string[]): string[] {
  const found = elements.flatMap((name) => all(fields, name).map(nameOf)).filter((name) => name !== '');
  return [...new Set(found)].slice(0, 50);
}

function nameOf(person: Element): string {
  if (typeof person === 'string') return withoutAddress(person);
  const stated = first(person, ['name', 'atom:name']) ?? elementText(person);
  return withoutAddress(stated || (first(person, ['email', 'atom:email', 'uri', 'url']) ?? ''));
}

const ADDRESS = String.raw`(?:mailto:)?[^\s<>()"]{1,100}@[^\s<>()",]{1,100}`;
const NAME_BEHIND = new RegExp(`^<?${ADDRESS}>?(?: ?\\((.*)\\)|[ ,]+(.+))$`);
const NAME_BEFORE = new RegExp(`^(.+?)[ ,:-]*[(<]${ADDRESS}[)>]$`);

/** `jane@example.org (Jane Doe)`, `"Jane Doe" <jane@…>`, `jane@… Jane Doe` → Jane Doe; an address alone stays. */
function withoutAddress(stated: string): string {
  const text = nameText(escapeAngles(stated.slice(0, 500)));
  const [, inside, behind] = NAME_BEHIND.exec(text) ?? [];
  const name = inside || behind || NAME_BEFORE.exec(text)?.[1] || text;
  return name
    .replace(/^(["'])(.*)\1$/, '$2')
    .replace(/^<(\S+@\S+)>$|\s*\(\)$/g, '$1')
    .trim();
}

/** `Jane <jane@example.org>` is no tag. */
function escapeAngles(text: string): string {
  return text.replace(/<(?=[^<>\s]{1,200}@)/g, '&lt;');
}

export function topicsOf(fields: ElementFields): string[] {
  const groups = [fields, ...mediaGroups(fields)];
  const tags = ['category', 'dc:subject', 'dcterms:subject', 'media:category', 'itunes:category'].flatMap((name) =>
    groups.flatMap((group) => all(group, name)),
  );
  const stated = tags.flatMap((tag) => [
    elementText(tag),
    ...['term', 'label', 'text'].map((name) => attributeValue(tag, name) ?? ''),
  ]);
  const keywords = ['media:keywords', 'itunes:keywords', 'keywords'].flatMap((name) =>
    groups.flatMap((group) => all(group, name).flatMap((one) => elementText(one).split(','))),
  );
  const names = [...stated, ...keywords].filter((one) => one !== '').map(nameText);
  return [...new Set(names.filter((one) => one !== ''))].slice(0, 100);
}

function sourcesIn(fields: ElementFields): Element[] {
  return [...all(fields, 'source'), ...all(fields, 'atom:source')];
}

/** `<source>`, or by what other aggregators name the publisher: Bing and MSN, Yahoo. */
function publisherIn(fields: ElementFields): Element | undefined {
  const credits = mediaGroups(fields)
    .concat([fields as Record<string, unknown>])
    .flatMap((group) => all(group, 'media:credit'));
  return (
    sourcesIn(fields)[0] ??
    all(fields, 'news:source')[0] ??
    credits.find((one) => /^publish/i.test(attributeValue(one, 'role') ?? '') && elementText(one) !== '')
  );
}

/** Who really published it. */
export function sourceOf(fields: ElementFields): Item['source'] {
  const source = publisherIn(fields);
  if (source === undefined) return null;
  const inside = typeof source === 'string' ? {} : source;
  const title = nameText(elementText(source) || (html(inside, ['title', 'atom:title']) ?? ''));
  const url = attributeValue(source, 'url') ?? feedLink(inside) ?? first(inside, ['id', 'atom:id']);
  return title === '' ? null : { title, url: isPage(url) ? url : null };
}
