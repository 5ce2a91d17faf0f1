/** Polls one feed: sends a conditional GET and interprets the response. */
import type { Validators } from '../news/feed/schedule.ts';
import type { AnswerHeaders, HttpAnswer, OriginHeader, Redirect, Web } from './http/http.ts';
import { movedPage } from './moved-page.ts';

/** The outcome of one poll. Durations are in ms; reasons are short phrases for people, such as "access denied (403)". */
export type Fetched =
  | {
      readonly kind: 'changed';
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly contentType: string | null;
      /** The `Link` header. */
      readonly link?: string | null;
      /** The URL after redirects; the base of relative links. */
      readonly url: string;
      /** From this response, byte for byte. */
      readonly validators: Validators;
      /** How long the response stays fresh, by its own headers. */
      readonly fresh: number | null;
      /** The target of the leading permanent redirects. */
      readonly movedTo: string | null;
      /** A conditional request was refused, and the same without validators was answered. */
      readonly refusesConditions?: boolean;
    }
  | {
      readonly kind: 'unchanged';
      /** Those we sent, updated with any that this response names (RFC 9111, 4.3.4). */
      readonly validators: Validators;
      readonly fresh: number | null;
      readonly movedTo: string | null;
    }
  | { readonly kind: 'gone'; readonly reason: string }
  | {
      readonly kind: 'failed';
      readonly reason: string;
      readonly status: number | null;
      readonly retryAfter: number | null;
      /** The whole host is overloaded: pause all its feeds. */
      readonly hostWide: boolean;
    };

/** A poll's outcome, with how long the request took, ms. */
export type TimedFetch = Fetched & { readonly took: number };

export interface FeedRequest extends Validators {
  readonly url: string;
}

export interface FetchOptions {
  /** Compared with dates in headers, ms. */
  readonly now: number;
  readonly signal?: AbortSignal | undefined;
  readonly auth?: OriginHeader | null | undefined;
  /** Returns a web page as it is, even one that only leads to a feed. */
  readonly staysOnPage?: boolean;
}

/** Fetches a feed. Never throws for anything the network or server does. */
export async function fetchFeed(
  feed: FeedRequest,
  web: Web,
  { now, signal, auth, staysOnPage }: FetchOptions,
): Promise<Fetched> {
  const sent = conditions(feed);
  const first = await web.get(feed.url, sent, { signal, auth, cut: true });
  if (first.kind === 'failed') return failed(first.reason, null, null);
  const isRefused = Object.keys(sent).length > 0 && REFUSALS.has(first.status);
  const again = isRefused ? await web.get(feed.url, {}, { signal, auth, cut: true }) : first;
  const answer = again.kind === 'failed' ? first : again;
  const { status, headers } = answer;
  if (status === 410) return { kind: 'gone', reason: 'permanently removed (410)' };
  if (status === 304 && (feed.etag !== null || feed.lastModified !== null)) return unchanged(feed, answer, now);
  if (status === 200 || status === 203) {
    const moved = staysOnPage ? null : await movedPage(answer, web, signal);
    const found = changed(moved?.answer ?? answer, now);
    const refuses = isRefused ? { refusesConditions: true } : {};
    return found.kind === 'changed' ? { ...found, ...refuses, movedTo: moved?.to ?? found.movedTo } : found;
  }
  return failed(reasonOf(answer, Boolean(auth)), status, retryAfter(headers, now));
}

const AUTH_REFUSED = 'the user, password or token of this feed was refused (401)';
const WITH_ACCOUNT = 'with an account, set auth: env:NAME for this feed in feeds.yaml';

function reasonOf({ status, headers }: Answered, hasAuth: boolean): string {
  if (status !== 401) return meaning(status, headers);
  return hasAuth ? AUTH_REFUSED : `${meaning(status, headers)}; ${WITH_ACCOUNT}`;
}

/** Answers of servers that cannot handle validators. Such a request is repeated once without them. */
const REFUSALS: ReadonlySet<number> = new Set([400, 403, 406, 412, 428, 500, 501]);

/** The host of a URL, to which politeness rules apply; the URL itself when it is invalid. */
export function politenessHost(url: string): string {
  return URL.parse(url)?.host ?? url;
}

type Answered = Extract<HttpAnswer, { kind: 'answered' }>;

function conditions({ etag, lastModified }: Validators): Record<string, string> {
  return {
    ...(etag === null ? {} : { 'if-none-match': etag }),
    ...(lastModified === null ? {} : { 'if-modified-since': lastModified }),
  };
}

function changed({ bytes, headers, url, hops }: Answered, now: number): Fetched {
  if (bytes.length === 0) return failed('empty response', 200, null);
  return {
    kind: 'changed',
    bytes,
    contentType: headers['content-type'] ?? null,
    link: headers.link ?? null,
    url,
    validators: { etag: headers.etag ?? null, lastModified: headers['last-modified'] ?? null },
    fresh: freshness(headers, now),
    movedTo: movedTo(hops),
  };
}

function unchanged(feed: FeedRequest, { headers, hops }: Answered, now: number): Fetched {
  return {
    kind: 'unchanged',
    validators: { etag: headers.etag ?? feed.etag, lastModified: headers['last-modified'] ?? feed.lastModified },
    fresh: freshness(headers, now),
    movedTo: movedTo(hops),
  };
}

function failed(reason: string, status: number | null, retryAfter: number | null): Fetched {
  return { kind: 'failed', reason, status, retryAfter, hostWide: status === 429 || status === 503 };
}

/** Only 301 and 308 redirects are permanent, and a login page never is (NetNewsWire guards against captive portals the same way). */
function movedTo(hops: readonly Redirect[]): string | null {
  const temporary = hops.findIndex(({ status }) => status !== 301 && status !== 308);
  const last = (temporary === -1 ? hops : hops.slice(0, temporary)).at(-1);
  return last === undefined || ASKS_WHO.test(last.to) ? null : last.to;
}

const ASKS_WHO = /\b(?:log-?in|log-?on|sign-?in|sso|captive|hotspot|consent|wifi)\b/i;

/** RFC 9111, 4.2: max-age, else Expires, minus the current age. s-maxage is for shared caches only. */
function freshness(headers: AnswerHeaders, now: number): number | null {
  const maxAge = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,15})/i.exec(headers['cache-control'] ?? '')?.[1];
  if (maxAge !== undefined) return Math.max(0, Number(maxAge) - (seconds(headers.age) ?? 0)) * 1000;
  const expires = httpDate(headers.expires);
  return expires === null ? null : Math.max(0, expires - (httpDate(headers.date) ?? now));
}

/** Seconds, or a date (RFC 9110, 10.2.3); a date is compared with the server's own clock where it sends one. */
export function retryAfter(headers: AnswerHeaders, now: number): number | null {
  const value = headers['retry-after'];
  const wait = seconds(value);
  if (wait !== null) return wait * 1000;
  const until = httpDate(value);
  return until === null ? null : Math.max(0, until - (httpDate(headers.date) ?? now));
}

const seconds = (value: string | undefined): number | null =>
  value !== undefined && /^\s*\d{1,15}(?:\.\d+)?\s*$/.test(value) ? Number(value) : null;

/** Always GMT (RFC 9110, 5.6.7), even where the oldest format does not say so. */
function httpDate(value: string | undefined): number | null {
  if (value === undefined || value.length > 64 || !/[a-z]{3}/i.test(value)) return null;
  const time = Date.parse(/(?:GMT|UTC|[+-]\d{4})\s*$/i.test(value) ? value : `${value} GMT`);
  return Number.isNaN(time) ? null : time;
}

/** Explains a status without a usable body, as a short phrase: "access denied (403)". */
export function meaning(status: number, headers: AnswerHeaders): string {
  const words = MEANINGS[status];
  if (words !== undefined) {
    const challenged = headers['cf-mitigated'] !== undefined;
    return `${words} (${status})${challenged ? ', blocked by a Cloudflare browser check' : ''}`;
  }
  if (status >= 500) return `server error (${status})`;
  if (status >= 300 && status < 400) return `redirect without a target (${status})`;
  return `unexpected response (${status})`;
}

const MEANINGS: Readonly<Record<number, string>> = {
  204: 'empty response',
  206: 'incomplete response',
  304: 'not modified, although this is our first request',
  400: 'bad request',
  401: 'login required',
  402: 'payment required',
  403: 'access denied',
  404: 'not found',
  406: 'no format that we accept',
  429: 'too many requests',
  451: 'unavailable for legal reasons',
  500: 'server error',
  503: 'service unavailable',
};
