/** Chooses the link that is the page of an entry, or of a feed. */
import { all, attributeOf, attributeValue, type Element, type ElementFields, elementText, first } from './fields.ts';

const isAlternate = (rel: string | null) => rel === null || /(?:^|\/)alternate$/i.test(rel);
/** Relations that never lead to the entry's own page. */
const ELSEWHERE = /self|edit|enclosure|replies|hub|next|prev|first|last|license|service|payment/i;

export const isPage = (link: string | null): link is string => link !== null && /^https?:\/\/./i.test(link);

/** The site that a feed belongs to. */
export function feedLink(feed: ElementFields): string | null {
  const found = alternates(feed);
  return found.find(isPage) ?? found[0] ?? otherLink(feed);
}

/** The entry's own page: the alternate link, else a guid or id that is an address, else what it has to offer. */
export function linkOf(fields: ElementFields): string | null {
  const original = first(fields, ['feedburner:origlink', 'pheedo:origlink']);
  if (isPage(original)) return withoutWrapper(original);
  const found =
    alternates(fields)[0] ?? permalink(fields) ?? attributeOf(fields, 'href') ?? otherPage(fields) ?? attached(fields);
  return found === null ? null : withoutWrapper(found);
}

/** Links of search engines and networks that only count the click: `google.com/url?…&url=https://…`. */
const WRAPPER =
  /^https?:\/\/(?:[\w-]+\.)*(?:google\.[a-z.]{2,6}\/url|bing\.com\/(?:news\/)?apiclick\.aspx|(?:l|lm)\.facebook\.com\/l\.php|out\.reddit\.com\/|t\.umblr\.com\/redirect)\b[^?]*\?/i;

/** The publisher's page behind a link that counts clicks. */
function withoutWrapper(link: string): string {
  if (!WRAPPER.test(link)) return link;
  const { searchParams } = URL.parse(link.replaceAll('&amp;', '&')) ?? {};
  return ['url', 'u', 'q', 'z'].map((name) => searchParams?.get(name) ?? null).find(isPage) ?? link;
}

function linksIn(fields: ElementFields): Element[] {
  return [...all(fields, 'link'), ...all(fields, 'atom:link')];
}

/** Pages before other kinds of files. */
function alternates(fields: ElementFields): string[] {
  const links = linksIn(fields).filter((one) => isAlternate(attributeValue(one, 'rel')));
  const pages = links.filter((one) => /^$|html/.test(attributeValue(one, 'type') ?? ''));
  return [...pages, ...links].map(target).filter((one) => one !== '');
}

function target(link: Element): string {
  return attributeValue(link, 'href') ?? attributeValue(link, 'rdf:resource') ?? elementText(link);
}

function permalink(fields: ElementFields): string | null {
  const guids = all(fields, 'guid').filter((one) => attributeValue(one, 'ispermalink')?.toLowerCase() !== 'false');
  return guids.map(elementText).find(isPage) ?? null;
}

function otherPage(fields: ElementFields): string | null {
  const others = [
    otherLink(fields),
    first(fields, ['feedburner:origlink', 'id', 'atom:id', 'guid']),
    attributeOf(fields, 'rdf:about'),
  ];
  return others.find(isPage) ?? null;
}

function otherLink(fields: ElementFields): string | null {
  const found = linksIn(fields).find((one) => !ELSEWHERE.test(attributeValue(one, 'rel') ?? ''));
  return found ? target(found) || null : null;
}

/** A text elsewhere, or a recording: better than no link. */
function attached(fields: ElementFields): string | null {
  const texts = [...all(fields, 'content'), ...all(fields, 'atom:content')].map((one) => attributeValue(one, 'src'));
  const files = [
    ...all(fields, 'enclosure'),
    ...linksIn(fields).filter((one) => attributeValue(one, 'rel') === 'enclosure'),
  ];
  return (
    [...texts, ...files.map((one) => attributeValue(one, 'url') ?? attributeValue(one, 'href'))].find(isPage) ?? null
  );
}
