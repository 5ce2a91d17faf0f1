/** Addresses: what a link points at, without who sent the reader there. */
import { getDomain, parse } from 'tldts';

/** Query parameters that say where a reader came from, never what is read. */
const TRACKING =
  /^(?:utm_.*|at_.*|__.*|_ga|_gl|_hs.*|campaign_id|cmp|cmpid|dclid|emc|fbclid|gbraid|gclid|guccounter|guce_.*|icid|igshid|ito|mbid|mc_cid|mc_eid|mkt_tok|msclkid|mtm_.*|ncid|ocid|partner|pk_.*|ref|ref_|ref_src|ref_url|referer|referrer|rss|smid|smtyp|soc_src|soc_trk|source|spm|sr_share|src|taid|tpcc|traffic_source|twclid|wbraid|wprss|wt_.*|xtor|yclid)$/i;

/** Words by which the front page is named beside `/`. */
const FRONT_PAGE = /^\/(?:index|default|home)\.(?:html?|php|aspx?|jsp)$/i;

/**
 * The one address of a page, for telling whether two links lead to the same: no fragment, tracking, `www.`, default port,
 * credentials or closing slash, host in lower case, https; what identifies (`?id=7`) stays, sorted. Null for what is no web
 * address. It is an identity, not a link to click: read the stated link for that.
 */
export function canonicalUrl(link: string, base?: string): string | null {
  const url = absolute(link, base);
  if (!url) return null;
  const host = url.host.replace(/^www\./, '');
  const path = FRONT_PAGE.test(url.pathname)
    ? ''
    : readable(url.pathname)
        .replace(/\/{2,}/g, '/')
        .replace(/\/$/, '');
  return `https://${host}${path === '' ? '/' : path}${url.search === '' ? '' : identifying(url.searchParams)}`;
}

/** The link as stated, less the parameters that only say where the reader came from; for clicking. */
export function withoutTracking(link: string): string {
  if (!link.includes('?')) return link;
  const url = absolute(link);
  if (!url || ![...url.searchParams.keys()].some((name) => TRACKING.test(name))) return link;
  // Not through `searchParams`: it would write the other parameters anew.
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((part) => !TRACKING.test(part.split('=', 1)[0]!));
  url.search = kept.join('&');
  return url.href;
}

/** An absolute web address, or null; `base` is where a relative link stands. */
export function absolute(link: string, base?: string): URL | null {
  const stated = link.trim();
  if (stated === '' || stated.length > 8_192) return null;
  const url = URL.parse(stated, base);
  return url && /^https?:$/.test(url.protocol) && url.hostname !== '' ? url : null;
}

/** The site an address belongs to: `news.example.co.uk` → `example.co.uk`, `anna.github.io` stays whole; null where there is none. */
export function siteOf(url: string): string | null {
  return getDomain(url, { allowPrivateDomains: true });
}

/** Whether a host is below a public suffix that ICANN knows: `news.example.org`, not `story.html`. */
export function isKnownDomain(host: string): boolean {
  const { isIcann, domain } = parse(host);
  return isIcann === true && domain !== null;
}

/** `%c3%a9` and `é` are one path; what cannot be decoded stays. */
function readable(path: string): string {
  if (/^[\w./~-]*$/.test(path)) return path;
  try {
    return encodeURI(decodeURI(path));
  } catch {
    return path;
  }
}

function identifying(query: URLSearchParams): string {
  const kept = [...query].filter(([name]) => !TRACKING.test(name));
  kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const text = new URLSearchParams(kept).toString();
  return text === '' ? '' : `?${text}`;
}
