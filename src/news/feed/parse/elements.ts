/** The elements that are read; all others are ignored. */

/**
 * `group` holds elements, `mixed` elements or words; `text` is plain, `html` is HTML however it is wrapped, `date` a date;
 * `link` and `id` are text that begins an element of its own even where something before it was not closed.
 */
export type ElementRole = 'root' | 'channel' | 'item' | 'group' | 'mixed' | 'text' | 'html' | 'date';

const NAMES: Readonly<Record<ElementRole, string>> = {
  root: 'rss rdf:rdf feed',
  channel: 'channel',
  item: 'item entry',
  group: 'image itunes:owner media:group media:content skipdays skiphours',
  mixed: 'author contributor source atom:author atom:source itunes:author dc:author dc:creator dc:contributor',
  text:
    'atom:email atom:id atom:link atom:name atom:uri category cloud day dc:identifier dc:language dc:source dc:subject dcterms:subject email enclosure feedburner:origlink guid hour id itunes:category ' +
    'itunes:image itunes:keywords keywords language link managingeditor news:source media:category media:credit media:keywords media:thumbnail name ' +
    'sy:updatefrequency sy:updateperiod ttl uri url webmaster',
  html:
    'abstract atom:content atom:summary atom:title body content content:encoded content:itembody dc:description dc:title description ' +
    'fullitem info itunes:description itunes:subtitle itunes:summary itunes:title media:description media:title media:text subtitle summary tagline title xhtml:body xhtml:div',
  date:
    'atom:published atom:updated created date dc:date dcterms:available dcterms:created dcterms:date dcterms:issued dcterms:modified dcterms:valid issued ' +
    'lastbuilddate lastmod modified prism:publicationdate pubdate published updated',
};

const ROLES: ReadonlyMap<string, ElementRole> = new Map(
  (Object.keys(NAMES) as ElementRole[]).flatMap((role) => NAMES[role].split(' ').map((name) => [name, role] as const)),
);

/** The kind of an element; null when it is ignored. */
export function elementRole(name: string): ElementRole | null {
  return ROLES.get(name) ?? null;
}

const TIDY_NAMES: ReadonlyMap<string, string> = new Map(
  Array.from(ROLES.keys(), (name) => [name, `our:${name.replace(':', '.')}`]),
);

/** All that may stand in a tidy document, as it is called there: rss-parser is told to hand these over as they are. */
export const FIELDS: readonly string[] = (['group', 'mixed', 'text', 'html', 'date'] as const).flatMap((role) =>
  NAMES[role].split(' ').map(tidyName),
);

/** Elements that hold HTML, as they are called in a tidy document. */
export const HTML_FIELDS: ReadonlySet<string> = new Set(NAMES.html.split(' ').map(tidyName));

/**
 * The name in the tidy document. rss-parser must know no element by its own name: it makes snippets with a quadratic regular
 * expression (150 KB took 20 s), throws the whole feed away for one bad Atom date, and keeps of a guid or a link its words alone.
 */
export function tidyName(name: string): string {
  return TIDY_NAMES.get(name) ?? `our:${name.replace(':', '.')}`;
}

/** Elements that open a new one even where the text before them was never closed. */
export const OPENERS: ReadonlySet<string> = new Set(
  'channel item entry guid pubdate description content:encoded dc:date dc:creator published updated category'.split(
    ' ',
  ),
);

export const KEPT_ATTRIBUTES: ReadonlySet<string> = new Set(
  'domain height href ispermalink label lastmod medium rdf:about rdf:resource rel role src term text type url value width'.split(
    ' ',
  ),
);

const NAMESPACES: readonly (readonly [string, string])[] = [
  ['http://www.w3.org/2005/atom', 'atom'],
  ['http://purl.org/atom/', 'atom'],
  ['http://www.w3.org/1999/xhtml', 'xhtml'],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns', 'rdf'],
  ['http://www.w3.org/1999/xlink', 'xlink'],
  ['http://www.w3.org/xml/1998/namespace', 'xml'],
  ['http://purl.org/dc/elements/', 'dc'],
  ['http://purl.org/dc/terms', 'dcterms'],
  ['http://purl.org/rss/1.0/modules/content', 'content'],
  ['http://purl.org/rss/1.0/modules/syndication', 'sy'],
  ['http://purl.org/rss/1.0/modules/dcterms', 'dcterms'],
  ['http://www.itunes.com/dtds/podcast', 'itunes'],
  ['http://example.com/dtds/podcast', 'itunes'],
  ['http://www.google.com/schemas/play-podcasts', 'itunes'],
  ['http://search.yahoo.com/mrss', 'media'],
  ['http://prismstandard.org/namespaces', 'prism'],
  ['http://rssnamespace.org/feedburner', 'feedburner'],
  ['https://www.bing.com', 'news'],
  ['http://purl.org/rss/1.0/modules/', 'other'],
  ['http://purl.org/rss/', ''],
  ['http://purl.org/net/rss', ''],
  ['http://my.netscape.com/', ''],
  ['http://channel.netscape.com/', ''],
  ['http://backend.userland.com/', ''],
  ['http://blogs.law.harvard.edu/', ''],
];
const PREFIXES: ReadonlySet<string> = new Set(NAMESPACES.map(([, prefix]) => prefix));

/** The prefix by which we call a namespace; undefined for one that says nothing to us. */
export function prefixOf(namespace: string): string | undefined {
  const uri = namespace.trim().toLowerCase();
  return NAMESPACES.find(([known]) => uri.startsWith(known))?.[1];
}

/** Is a prefix usual enough to be believed without, or against, its declaration? */
export function isUsualPrefix(prefix: string): boolean {
  return PREFIXES.has(prefix);
}

/** HTML elements without an end tag. */
export const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param track wbr'.split(' '),
);
