/**
 * Finds a feed to poll from the address of a site or feed:
 *
 *   address ─▶ own feeds of known sites ─▶ a feed? ─▶ links of the page ─▶ common feed paths ─▶ those that parse, best first
 *
 * Each request goes through the host queue; there are at most sixteen.
 */
import { decodeBytes } from '../../news/feed/parse/charset.ts';
import { type Discovery, type Format, type FoundFeed, feedWarnings, newestOf } from '../../news/feed/warnings.ts';
import { absolute } from '../../news/text/url.ts';
import { type Fetched, fetchFeed } from '../fetch-feed.ts';
import type { Web } from '../http/http.ts';
import type { Reader } from '../worker/reader.ts';
import { feedLinks } from './links.ts';
import { feedInScript, linkHeaderFeeds, ownFeeds } from './own-feeds.ts';

export interface Discovering {
  readonly web: Web;
  readonly read: Reader['read'];
  /** Runs a request through the host queue. */
  readonly inTurn: <T>(url: string, job: () => Promise<T>) => Promise<T>;
  readonly now: number;
  readonly signal?: AbortSignal | undefined;
}

const MOST_TRIES = 16;
/** The most of a page that is searched for links, bytes. */
const MOST_BYTES = 5_000_000;
/** Answers of sites that turn programs away from their pages; their feeds may be open. */
const CLOSED: ReadonlySet<number | null> = new Set([401, 403, 405, 406, 429, 451, 503]);
/** Nobody chooses among thirty, so no more than these are returned. */
const MOST_FOUND = 5;
const PLACES = ['feed', 'rss', 'rss.xml', 'feed.xml', 'atom.xml', 'index.xml'];

/** Finds the feeds of an address as a person writes it: `example.org`, `https://example.org/news/`, `feed://…`. */
export async function discoverFeed(address: string, context: Discovering): Promise<Discovery> {
  const start = addressOf(address);
  if (start === null) return { kind: 'none', reason: 'this is not a web address', tried: 0 };
  const search = new Search(context);
  await search.tryAll(ownFeeds(start));
  const first = search.found.length > 0 ? null : await search.look(start, 'address');
  if (first?.kind === 'feed') return { kind: 'found', feeds: [first.feed] };
  const front = first && (await pageOf(start, first, search));
  if (front?.kind === 'feed') return { kind: 'found', feeds: [front.feed] };
  if (front?.kind === 'page') await search.follow(front.links);
  const mayHavePlaces = front?.kind === 'page' || (first?.kind === 'nothing' && CLOSED.has(first.status));
  if (mayHavePlaces) await search.tryAll(placesOf(front?.kind === 'page' ? front.url : start));
  const [best, ...others] = search.found;
  if (best) return { kind: 'found', feeds: [best, ...others] };
  const reason = first?.kind === 'nothing' ? first.reason : 'this is a web page without a link to a feed';
  return { kind: 'none', reason, tried: search.tried };
}

/** The page to search. The path may be gone while the site is still there. */
async function pageOf(start: string, first: Looked, search: Search): Promise<Looked | null> {
  if (first.kind !== 'nothing') return first;
  return first.status === 404 || first.status === 410 ? frontPage(start, search) : null;
}

/** Usual addresses of feeds: in the page's folder, then in the root. */
function placesOf(page: string): string[] {
  const { pathname, origin } = new URL(page);
  const last = pathname.slice(pathname.lastIndexOf('/') + 1);
  const folder = last === '' || last.includes('.') ? pathname.slice(0, pathname.length - last.length) : `${pathname}/`;
  return [...new Set([folder, '/'])].flatMap((at) => PLACES.map((place) => `${origin}${at}${place}`));
}

/** The URL that a person means; null when it cannot be one. */
function addressOf(written: string): string | null {
  const plain = written
    .trim()
    .replace(/^<|>$/g, '')
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:\/\//i, 'https://');
  const url = absolute(/^[a-z][a-z0-9+.-]*:\/\//i.test(plain) ? plain : `https://${plain}`);
  if (url === null || /\s/.test(plain)) return null;
  url.hash = '';
  return url.href;
}

async function frontPage(start: string, search: Search): Promise<Looked | null> {
  const front = new URL('/', start).href;
  return front === start ? null : search.look(front, 'address');
}

type Looked =
  | { readonly kind: 'feed'; readonly feed: FoundFeed }
  | { readonly kind: 'page'; readonly url: string; readonly links: readonly string[] }
  | { readonly kind: 'nothing'; readonly reason: string; readonly status: number | null };

class Search {
  readonly found: FoundFeed[] = [];
  tried = 0;
  private readonly desk: Discovering;
  private readonly asked = new Set<string>();

  constructor(context: Discovering) {
    this.desk = context;
  }

  /** Tries the links of a page; a link to a page, such as a list of feeds, is followed once. */
  async follow(links: readonly string[]): Promise<void> {
    const pages: string[][] = [];
    for (const link of links) {
      const looked = await this.tryOut(link, 'link');
      if (looked?.kind === 'page') pages.push([...looked.links]);
    }
    if (this.found.length > 0) return;
    for (const link of pages.flat()) await this.tryOut(link, 'link');
  }

  /** Tries addresses until one is a feed. */
  async tryAll(urls: readonly string[]): Promise<void> {
    for (const url of urls) if (this.found.length === 0) await this.tryOut(url, 'place');
  }

  async tryOut(url: string, by: FoundFeed['by']): Promise<Looked | null> {
    if (this.tried >= MOST_TRIES || this.found.length >= MOST_FOUND || this.asked.has(url)) return null;
    const looked = await this.look(url, by);
    const isNew = looked.kind === 'feed' && !this.found.some((one) => isSameFeed(one, looked.feed));
    if (isNew) this.found.push(looked.feed);
    return looked;
  }

  async look(url: string, by: FoundFeed['by']): Promise<Looked> {
    this.tried += 1;
    this.asked.add(url);
    const { web, inTurn, now, signal } = this.desk;
    const fetched = await inTurn(url, () =>
      fetchFeed({ url, ...NO_VALIDATORS }, web, { now, signal, staysOnPage: true }),
    ).catch(
      (): Fetched => ({ kind: 'failed', reason: 'took too long', status: null, retryAfter: null, hostWide: false }),
    );
    if (fetched.kind === 'gone') return { kind: 'nothing', reason: fetched.reason, status: 410 };
    if (fetched.kind === 'failed') return { kind: 'nothing', reason: fetched.reason, status: fetched.status };
    if (fetched.kind === 'unchanged') return { kind: 'nothing', reason: 'not modified (304)', status: 304 };
    return readDocument(url, fetched, by, this.desk);
  }
}

/** One address, or one feed at two; some sites give all their feeds one id, but not one title. */
const isSameFeed = (one: FoundFeed, other: FoundFeed): boolean =>
  one.url === other.url || (one.id !== null && one.id === other.id && one.title === other.title);

const NO_VALIDATORS = { etag: null, lastModified: null };

/** Phrases of pages that block bots with a 200. */
const BLOCKED =
  /access denied|captcha|are you (?:a )?(?:human|robot)|just a moment|attention required|request blocked/i;

async function readDocument(
  asked: string,
  fetched: Extract<Fetched, { kind: 'changed' }>,
  by: FoundFeed['by'],
  { read, now }: Discovering,
): Promise<Looked> {
  const { bytes, contentType, url, validators, movedTo, link: linkHeader = null } = fetched;
  const size = bytes.length;
  const text = decodeBytes(bytes.slice(0, MOST_BYTES), contentType);
  const feedUrl = movedTo ?? asked;
  const facts = { url: feedUrl, publisher: '', homepage: null, language: null };
  const document = await read({ bytes, contentType, url, feed: facts });
  if (document.kind === 'busy') return { kind: 'nothing', reason: document.reason, status: 200 };
  const blocked = BLOCKED.test(text.slice(0, 20_000));
  if (document.kind === 'not a feed') {
    if (document.reason !== 'this is a web page') return { kind: 'nothing', reason: document.reason, status: 200 };
    if (blocked && size < 50_000)
      return { kind: 'nothing', reason: 'it shows bots a web page instead of the feed', status: 200 };
    const links = [...linkHeaderFeeds(linkHeader, url), ...(await feedLinks(text, url)), ...feedInScript(text, url)];
    return { kind: 'page', url, links: [...new Set(links)] };
  }
  const dates = document.articles.map(({ publishedAt }) => publishedAt);
  if (dates.length === 0 && blocked)
    return { kind: 'nothing', reason: 'it blocks bots with an empty feed', status: 200 };
  const repeated = document.taught.map(({ line }) => line);
  const sample = { format: formatOf(text), bytes: size, dates, validators, repeated };
  const { id, title, link, language } = document.feed;
  const warnings = feedWarnings(sample, now);
  return {
    kind: 'feed',
    feed: {
      ...sample,
      url: feedUrl,
      id,
      title,
      homepage: link,
      language,
      newest: newestOf(dates, now),
      warnings,
      by,
    },
  };
}

function formatOf(text: string): Format {
  const head = text.slice(0, 4_000);
  if (/^\s*[{[]/.test(head)) return 'JSON Feed';
  if (/<(?:\w+:)?RDF\b/i.test(head)) return 'RSS 1.0 (RDF)';
  return /<(?:\w+:)?feed\b/i.test(head) ? 'Atom' : 'RSS';
}
