/** Reads how a feed says that it can be pushed: WebSub's hub and self links, and rssCloud. */
import { absolute } from '../../text/url.ts';
import { all, attributeValue, type ElementFields } from './fields.ts';

/** What a document, or its `Link` header, says about being pushed. Addresses are absolute. */
export interface PushLinks {
  /** Addresses of WebSub hubs. */
  readonly hubs: readonly string[];
  /** The address that the feed calls its own, which is the topic to subscribe to. */
  readonly self: string | null;
  /** It offers rssCloud (RSS 2.0, `cloud`). */
  readonly cloud: boolean;
}

export const NO_PUSH: PushLinks = { hubs: [], self: null, cloud: false };

const MOST_HUBS = 5;

/** `atom:link` of RSS and `link` of Atom (WebSub, 4: Discovery). @param base where relative links begin */
export function pushLinks(feed: ElementFields, base: string): PushLinks {
  const links = [...all(feed, 'link'), ...all(feed, 'atom:link')].flatMap((link) => {
    const href = attributeValue(link, 'href');
    return href === null ? [] : [{ href, rels: attributeValue(link, 'rel') ?? '' }];
  });
  return { ...linksToPush(links, base), cloud: all(feed, 'cloud').length > 0 };
}

/** The `Link` header (RFC 8288) of a feed: `<https://hub.example/>; rel="hub", <https://news.example/feed>; rel="self"`. */
export function pushLinksInHeader(header: string | null, base: string): PushLinks {
  const found = (header ?? '').slice(0, MOST_CHARACTERS).matchAll(LINK);
  const links = Array.from(found, ([, href = '', parameters = '']) => {
    const [, quoted, bare] = REL.exec(parameters) ?? [];
    return { href, rels: quoted ?? bare ?? '' };
  });
  return { ...linksToPush(links, base), cloud: false };
}

/** `hubs` and `feed_url` of a JSON Feed (jsonfeed.org/version/1.1). */
export function pushLinksInJson(hubs: unknown, self: string | null, base: string): PushLinks {
  const links = (Array.isArray(hubs) ? hubs : []).flatMap((hub: { type?: unknown; url?: unknown } | null) =>
    /^websub$/i.test(String(hub?.type)) && typeof hub?.url === 'string' ? [{ href: hub.url, rels: 'hub' }] : [],
  );
  const own = self === null ? [] : [{ href: self, rels: 'self' }];
  return { ...linksToPush([...links, ...own], base), cloud: false };
}

const MOST_CHARACTERS = 8_192;
const LINK = /<([^<>]{1,2000})>((?:\s*;\s*[\w*-]+\s*(?:=\s*(?:"[^"]*"|[^\s",;]+))?)*)/g;
const REL = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s",;]+))/i;

/** Hubs know a topic by its address as the feed states it, letter by letter. */
function asStated(href: string, base: string): string | null {
  return absolute(href) ? href.trim() : (absolute(href, base || undefined)?.href ?? null);
}

interface Link {
  readonly href: string;
  /** Relations, separated by spaces. */
  readonly rels: string;
}

function linksToPush(links: readonly Link[], base: string): Omit<PushLinks, 'cloud'> {
  const of = (rel: string) =>
    links
      .filter(({ rels }) => rels.toLowerCase().split(/\s+/).includes(rel))
      .flatMap(({ href }) => asStated(href, base) ?? []);
  return { hubs: [...new Set(of('hub'))].slice(0, MOST_HUBS), self: of('self')[0] ?? null };
}
