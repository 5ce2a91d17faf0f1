/**
 * One polite GET, or POST of a form: an overall deadline, a size cap, redirects followed one by one, no referrer, and no cookies but
 * those that a redirect sets for the next hop.
 *
 * Uses undici's `request`, which adds no headers, has a hook for opening connections, and costs half as much as `fetch`.
 */
import { Agent, type buildConnector, type Dispatcher, request } from 'undici';
import { type DnsLookup, openAddressCheck, openConnector, RefusedAddress } from './address.ts';
import { readBody, TooLarge, UnknownCoding } from './body.ts';
import { ChainCookies } from './cookies.ts';
import { describeNetworkError } from './errors.ts';
import { hasBadHeader, lenientRequest, type Response } from './lenient.ts';
import { openProxyAgent, type Proxies } from './proxy.ts';

/** Header names in lower case; the first value of a repeated header, but all of `Link`. */
export type AnswerHeaders = Readonly<Record<string, string>>;

export interface Redirect {
  readonly status: number;
  readonly to: string;
}

export type HttpAnswer =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly headers: AnswerHeaders;
      /** The decompressed body; empty unless the status is 2xx. */
      readonly bytes: Uint8Array<ArrayBuffer>;
      /** The URL after all redirects. */
      readonly url: string;
      /** The redirects, in order. */
      readonly hops: readonly Redirect[];
    }
  /** `reason` is a short phrase for people: "no response in time", "this address is private: 10.0.0.1 …". */
  | { readonly kind: 'failed'; readonly reason: string };

/** A header that goes to one origin and, at redirects, to no other: it is a secret. */
export interface OriginHeader {
  readonly origin: string;
  readonly name: string;
  readonly value: string;
}

export interface GetOptions {
  readonly auth?: OriginHeader | null | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Maximum size after decompression, bytes. */
  readonly cap?: number | undefined;
  /** Cut a longer body at the cap instead of failing. */
  readonly cut?: boolean | undefined;
  /** Return a redirect instead of following it, so that the caller can check each hop. */
  readonly stay?: boolean | undefined;
}

export interface Web {
  /** Never throws for anything the network or server does. `headers` are added to the default ones. */
  get(url: string, headers?: Readonly<Record<string, string>>, options?: GetOptions): Promise<HttpAnswer>;
  /** Sends a form, with the same guard and limits. Follows only redirects that keep the method (307, 308). */
  post(url: string, form: URLSearchParams, options?: Pick<GetOptions, 'signal'>): Promise<HttpAnswer>;
  close(): Promise<void>;
}

export interface WebOptions {
  /** See `openConnector`. */
  readonly allow: readonly string[];
  /** `Attache/<version> (+<contact URL>)` */
  readonly userAgent: string;
  readonly lookup?: DnsLookup | undefined;
  /** By default every host is asked directly. */
  readonly proxies?: Proxies | null | undefined;
  /** Timeouts in ms for opening a connection, waiting for headers, and the whole request. */
  readonly timeouts?: Partial<Timeouts> | undefined;
}

interface Timeouts {
  readonly connect: number;
  readonly headers: number;
  readonly total: number;
}

const TIMEOUTS: Timeouts = { connect: 5_000, headers: 10_000, total: 20_000 };
const CAP = 10_000_000;
const MOST_HOPS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** RFC 9110, 15.4: the others may turn a POST into a GET. */
const METHOD_STAYS = new Set([307, 308]);
/** Of the answer to a form, bytes. */
const FORM_CAP = 65_536;

/** Prefers feeds but accepts everything: some servers answer 406 to a list without a wildcard. */
const ACCEPT =
  'application/atom+xml, application/rss+xml, application/rdf+xml, application/feed+json, application/xml;q=0.9, ' +
  'application/json;q=0.8, text/xml;q=0.9, text/html;q=0.5, */*;q=0.1';

interface Call {
  readonly agent: Dispatcher;
  /** Opens a connection for a second try with a lenient parser; null behind a proxy. */
  readonly connect: buildConnector.connector | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly cap: number;
  readonly cut: boolean;
  readonly stay: boolean;
  readonly auth: OriginHeader | null;
  /** What is posted; null: it is a GET. */
  readonly form: string | null;
}

/** Opens an HTTP client with one connection per host. Close it at the end. */
export function openWeb({ userAgent, timeouts, ...options }: WebOptions): Web {
  const limits = { ...TIMEOUTS, ...timeouts };
  const connect = openConnector({ allow: options.allow, lookup: options.lookup, timeout: limits.connect });
  const agent = openAgent(options, connect, limits);
  const ours = { 'user-agent': userAgent, accept: ACCEPT, 'accept-encoding': 'gzip, br, deflate' };
  const direct = options.proxies ? null : connect;
  async function inTime(
    url: string,
    signal: AbortSignal | undefined,
    call: Omit<Call, 'agent' | 'connect' | 'signal'>,
  ) {
    const deadline = AbortSignal.timeout(limits.total);
    const either = signal ? AbortSignal.any([deadline, signal]) : deadline;
    try {
      return await follow(url, { ...call, agent, connect: direct, signal: either });
    } catch (error) {
      const reason = reasonOf(error, deadline.aborted ? limits.total : null);
      return { kind: 'failed', reason } as const;
    }
  }
  return {
    get: (url, headers = {}, { signal, cap = CAP, cut = false, stay = false, auth = null } = {}) =>
      inTime(url, signal, { headers: { ...ours, ...headers }, cap, cut, stay, auth, form: null }),
    post: (url, form, { signal } = {}) => {
      const headers = { ...ours, accept: '*/*', 'content-type': 'application/x-www-form-urlencoded' };
      return inTime(url, signal, { headers, cap: FORM_CAP, cut: true, stay: false, auth: null, form: String(form) });
    },
    close: () => agent.destroy(),
  };
}

function openAgent(
  { allow, proxies }: Omit<WebOptions, 'userAgent'>,
  connect: buildConnector.connector,
  limits: Timeouts,
): Dispatcher {
  const options = { connections: 1, maxHeaderSize: 65_536, bodyTimeout: limits.total };
  if (!proxies) return new Agent({ ...options, connect, allowH2: false, headersTimeout: limits.headers });
  // A proxy connects for us, so that the guard sees only what goes directly.
  const refuse = openAddressCheck(allow);
  return openProxyAgent({ proxies, connect, options, patience: limits.headers }).compose(
    (dispatch) => (call, handler) => {
      refuse(new URL(String(call.origin)));
      return dispatch(call, handler);
    },
  );
}

/** Follows redirects; each hop is checked like the first. */
async function follow(start: string, call: Call): Promise<HttpAnswer> {
  const hops: Redirect[] = [];
  const cookies = new ChainCookies();
  for (let url = start; ; ) {
    const refused = refusedUrl(url);
    if (refused !== null) return { kind: 'failed', reason: refused };
    const sent = headersFor(url, call);
    const response = await ask(url, { ...sent, ...cookies.headerFor(url) }, call);
    const headers = firstOfEach(response.headers);
    cookies.keep(url, response.headers['set-cookie']);
    const status = response.statusCode;
    const follows = call.form === null ? REDIRECTS : METHOD_STAYS;
    if (follows.has(status) && headers.location !== undefined && !call.stay) {
      await response.body.dump();
      if (hops.length === MOST_HOPS) return { kind: 'failed', reason: `more than ${MOST_HOPS} redirects` };
      const to = URL.parse(asUtf8(headers.location), url);
      if (to === null) return { kind: 'failed', reason: 'redirect to an invalid address' };
      to.hash = '';
      to.username = '';
      to.password = '';
      url = to.href;
      hops.push({ status, to: url });
      continue;
    }
    return { kind: 'answered', status, headers, bytes: await bodyOf(response, headers, call), url, hops };
  }
}

/** One request; repeated once with a lenient parser where the response has a header that HTTP does not allow. */
async function ask(
  url: string,
  headers: Readonly<Record<string, string>>,
  { agent, connect, signal, form }: Call,
): Promise<Response> {
  const sent = form === null ? {} : ({ method: 'POST', body: form } as const);
  try {
    return await onceMore(() => request(url, { dispatcher: agent, headers, signal, ...sent }));
  } catch (error) {
    if (form !== null || connect === null || !hasBadHeader(error as Error)) throw error;
    return lenientRequest(url, { headers, signal }, connect);
  }
}

function headersFor(url: string, { headers, auth }: Call): Readonly<Record<string, string>> {
  return auth && new URL(url).origin === auth.origin ? { ...headers, [auth.name]: auth.value } : headers;
}

/** undici decodes headers as Latin-1, but some servers write UTF-8 into `Location` (RFC 9110 allows neither). */
function asUtf8(location: string): string {
  if (!/[\u0080-\u00ff]/.test(location) || /[\u0100-\uffff]/.test(location)) return location;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(location, 'latin1'));
  } catch {
    return location;
  }
}

async function bodyOf(
  response: Response,
  headers: AnswerHeaders,
  { cap, cut }: Call,
): Promise<Uint8Array<ArrayBuffer>> {
  if (response.statusCode >= 200 && response.statusCode < 300)
    return readBody(response.body, headers['content-encoding'] ?? '', cap, cut);
  await response.body.dump();
  return new Uint8Array(0);
}

/** Retries once: a kept-alive connection may have been closed, or DNS may fail briefly. Nothing else is retried. */
async function onceMore<T>(attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    const code = (error as { code?: string }).code ?? '';
    if (!['ECONNRESET', 'EAI_AGAIN', 'UND_ERR_SOCKET'].includes(code)) throw error;
    return attempt();
  }
}

function refusedUrl(url: string): string | null {
  const parsed = URL.parse(url);
  if (parsed === null) return 'invalid address';
  if (parsed.protocol === 'http:' || parsed.protocol === 'https:') return null;
  return `only http and https are supported, not ${parsed.protocol.slice(0, 40)}`;
}

function firstOfEach(headers: Readonly<Record<string, string | string[] | undefined>>): AnswerHeaders {
  const first: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(headers)) {
    const one = typeof value === 'string' ? value : name === 'link' ? value?.join(', ') : value?.[0];
    if (one !== undefined) first[name] = one;
  }
  return first;
}

/** `deadline` in ms when it has passed. */
function reasonOf(error: unknown, deadline: number | null): string {
  if (deadline !== null) return `took longer than ${deadline / 1000} s`;
  if (error instanceof RefusedAddress || error instanceof TooLarge || error instanceof UnknownCoding)
    return error.message;
  return describeNetworkError(error);
}
