/** Where relative links of a document begin. */

/** How much of a document is looked at. */
const HEAD = 20_000;
const LINK = /<(?:atom:)?link\b([^<>]*)>([^<]*)/gi;

/**
 * The feed's own address; but when the feed is on another host than its site, the channel's link, else the address that the
 * document calls its own (`rel="self"`): a feed that is delivered by another host keeps the links of its site.
 */
export function linkBase(text: string, url: string): string {
  const head = text.slice(0, Math.min(HEAD, text.search(/<(?:[\w.-]{1,32}:)?(?:item|entry)[\s>]/i) >>> 0));
  const links = Array.from(head.matchAll(LINK), ([, tag = '', words = '']) => ({
    rel: attribute(tag, 'rel'),
    href: attribute(tag, 'href') ?? words.replace(/<!\[CDATA\[|\]\]>/g, '').trim(),
  }));
  const sites = links.filter(({ rel }) => rel === null || rel === 'alternate');
  const own = links.filter(({ rel }) => rel === 'self');
  for (const { href } of [...sites, ...own])
    if (/^https?:\/\/[^/]/i.test(href) && URL.canParse(href)) return isElsewhere(href, url) ? href : url;
  return url;
}

const isElsewhere = (link: string, url: string): boolean => hostOf(link) !== hostOf(url);
const hostOf = (url: string): string => (URL.parse(url)?.hostname ?? '').replace(/^www\./, '');

function attribute(tag: string, name: string): string | null {
  const [, double, single] = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(tag) ?? [];
  return double ?? single ?? null;
}
