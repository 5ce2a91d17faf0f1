/** One poll of one feed: a conditional GET, and what its answer means for us. */
import type { Validators } from '../news/feed/schedule.ts';
import type { AnswerHeaders, HttpAnswer, Redirect, Web } from './http/http.ts';

/** What one poll brought. Spans are ms; reasons are in plain words, about "it", the server. */
export type Fetched =
  | {
      readonly kind: 'changed';
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly contentType: string | null;
      /** The URL that answered: relative links start here. */
      readonly url: string;
      /** As this answer has them, byte for byte. */
      readonly validators: Validators;
      /** How long the answer says it stays fresh. */
      readonly fresh: number | null;
      /** Where permanent redirects led, before any other. */
      readonly movedTo: string | null;
    }
  | {
      readonly kind: 'unchanged';
      /** Those we sent, renewed by this answer where it names others (RFC 9111, 4.3.4). */
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
      /** It is the host that is overworked: let all its feeds rest. */
      readonly hostWide: boolean;
    };

export interface FeedRequest extends Validators {
  readonly url: string;
}

/** Asks for a feed. `now` is for what servers say in dates, ms. Never throws for what the web does. */
export async function fetchFeed(
  feed: FeedRequest,
  web: Web,
  { now, signal }: { now: number; signal?: AbortSignal | undefined },
): Promise<Fetched> {
  const answer = await web.get(feed.url, conditions(feed), { signal });
  if (answer.kind === 'failed') return failed(answer.reason, null, null);
  const { status, headers } = answer;
  if (status === 410) return { kind: 'gone', reason: 'it is gone for good (410)' };
  if (status === 304 && (feed.etag !== null || feed.lastModified !== null)) return unchanged(feed, answer, now);
  if (status === 200 || status === 203) return changed(answer, now);
  return failed(meaning(status, headers), status, retryAfter(headers, now));
}

/** The host of a URL, by which politeness is counted; the URL itself when it cannot be read. */
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
  if (bytes.length === 0) return failed('it sent an empty document', 200, null);
  return {
    kind: 'changed',
    bytes,
    contentType: headers['content-type'] ?? null,
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

/** Only what 301 and 308 say may be kept, and never a page that asks who we are (NetNewsWire's care with captive portals). */
function movedTo(hops: readonly Redirect[]): string | null {
  const temporary = hops.findIndex(({ status }) => status !== 301 && status !== 308);
  const last = (temporary === -1 ? hops : hops.slice(0, temporary)).at(-1);
  return last === undefined || ASKS_WHO.test(last.to) ? null : last.to;
}

const ASKS_WHO = /\b(?:log-?in|log-?on|sign-?in|sso|captive|hotspot|consent|wifi)\b/i;

/** RFC 9111, 4.2: max-age, else Expires, less the age it has already. A shared cache's s-maxage is not for us. */
function freshness(headers: AnswerHeaders, now: number): number | null {
  const maxAge = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,15})/i.exec(headers['cache-control'] ?? '')?.[1];
  if (maxAge !== undefined) return Math.max(0, Number(maxAge) - (seconds(headers.age) ?? 0)) * 1000;
  const expires = httpDate(headers.expires);
  return expires === null ? null : Math.max(0, expires - (httpDate(headers.date) ?? now));
}

/** Seconds, or a date (RFC 9110, 10.2.3); a date counts from the server's own clock where it tells it. */
export function retryAfter(headers: AnswerHeaders, now: number): number | null {
  const value = headers['retry-after'];
  const wait = seconds(value);
  if (wait !== null) return wait * 1000;
  const until = httpDate(value);
  return until === null ? null : Math.max(0, until - (httpDate(headers.date) ?? now));
}

const seconds = (value: string | undefined): number | null =>
  value !== undefined && /^\s*\d{1,15}(?:\.\d+)?\s*$/.test(value) ? Number(value) : null;

/** Always GMT (RFC 9110, 5.6.7), also where its oldest form does not say so. */
function httpDate(value: string | undefined): number | null {
  if (value === undefined || value.length > 64 || !/[a-z]{3}/i.test(value)) return null;
  const time = Date.parse(/(?:GMT|UTC|[+-]\d{4})\s*$/i.test(value) ? value : `${value} GMT`);
  return Number.isNaN(time) ? null : time;
}

/** What a status that brings nothing says, in plain words about "it", the server. */
export function meaning(status: number, headers: AnswerHeaders): string {
  const words = MEANINGS[status];
  if (words !== undefined) {
    const challenged = headers['cf-mitigated'] !== undefined;
    return `${words} (${status})${challenged ? ', Cloudflare wants a browser' : ''}`;
  }
  if (status >= 500) return `it has trouble of its own (${status})`;
  if (status >= 300 && status < 400) return `it redirects, but does not say where to (${status})`;
  return `it answered in a way that we cannot use (${status})`;
}

const MEANINGS: Readonly<Record<number, string>> = {
  204: 'it sent nothing',
  206: 'it sent only a part',
  304: 'it says that nothing has changed, though we have nothing yet',
  400: 'it calls our request wrong',
  401: 'it asks for a name and a password',
  402: 'it asks for money',
  403: 'it does not let us in',
  404: 'there is nothing at this address',
  406: 'it has nothing that we accept',
  429: 'it says that we ask too often',
  451: 'it must not show this, for legal reasons',
  500: 'it has trouble of its own',
  503: 'it is overworked or closed for repairs',
};
