/**
 * Reads an article's own page for its full text, as politely as feeds: one request a host at a time, a pause between two,
 * our name, the address guard at each hop, a size limit and robots.txt. What takes more than a few seconds is left, and the
 * teaser serves.
 *
 *   robots.txt (once a day a host) ─▶ the page, hop by hop, in its host's turn ─▶ worker: its text and metadata
 */
import { asksForRest, pageRestFor } from '../../news/feed/page/host-policy.ts';
import type { Article } from '../../news/types.ts';
import { meaning, politenessHost, retryAfter } from '../fetch-feed.ts';
import type { HostQueue } from '../http/host-queue.ts';
import type { HttpAnswer, Web } from '../http/http.ts';
import type { Reader, ReadPage } from '../worker/reader.ts';
import type { PageBytes } from './extract.ts';
import { type HostMemory, openRobots } from './robots.ts';

export type PageAnswer =
  | (Extract<ReadPage, { kind: 'article' }> & { readonly url: string })
  /** Use the teaser and never retry. `reason` is a short phrase for people: "it is a login page". */
  | { readonly kind: 'unread'; readonly reason: string }
  /** Retry later: the queue was too long or the host asked for a pause; `rest` is set when it asked just now. */
  | { readonly kind: 'later'; readonly reason: string; readonly rest: HostRest | null };

export interface HostRest {
  readonly host: string;
  /** ms */
  readonly until: number;
}

export interface AskedPage extends Pick<Article, 'link' | 'title' | 'teaser'>, Pick<PageBytes, 'language'> {
  /** Keys of lines that the feed repeats, to be removed. */
  readonly learned: readonly string[];
}

export interface Pages {
  /** Never throws for anything the network or server does. */
  read(article: AskedPage): Promise<PageAnswer>;
}

export interface PagesOptions {
  readonly clock: () => number;
  readonly web: () => Web;
  readonly reader: Pick<Reader, 'readPage' | 'allows'>;
  readonly hostQueue: HostQueue;
  readonly hosts: HostMemory;
  /** Our product name in robots.txt: `Attache`. */
  readonly agent: string;
  /** Timeout for a page, including the queue and robots.txt, ms. */
  readonly patience?: number | undefined;
  /** A signal that aborts after so many ms. */
  readonly timeLimit?: ((ms: number) => AbortSignal) | undefined;
  /** Aborted when the bot shuts down. */
  readonly signal: AbortSignal;
}

const PATIENCE = 5_000;
/** So many pages that came late are kept for the next call. */
const MOST_KEPT = 50;
const CAP = 4_000_000;
const MOST_HOPS = 5;
const HEADERS = { accept: 'text/html, application/xhtml+xml, */*;q=0.1' };

export function openPages({
  patience = PATIENCE,
  timeLimit = (ms) => AbortSignal.timeout(ms),
  ...context
}: PagesOptions): Pages {
  const way = { ...context, robots: openRobots({ ...context, patience, timeLimit }) };
  /** Pages that arrived and were not read in time, since the reader was busy: the next call takes what came of them. */
  const reading = new Map<string, Promise<PageAnswer>>();

  function keepReading(url: string, work: Promise<PageAnswer>): void {
    const oldest = reading.keys().next();
    if (reading.size >= MOST_KEPT && !oldest.done) reading.delete(oldest.value);
    reading.set(url, work);
    work.catch(() => {}); // whoever takes it hears of its error
  }

  return {
    async read(article) {
      const soon = AbortSignal.any([context.signal, timeLimit(patience)]);
      const half = timeLimit(patience / 2);
      const kept = reading.get(article.link);
      const stages: Stages = { hadTime: false, came: kept !== undefined };
      const trip: Trip = {
        ...{ ...way, signal: soon },
        setsOut: () => (stages.hadTime ||= !half.aborted),
        arrives: () => (stages.came = true),
      };
      const work = kept ?? read(article, trip);
      reading.delete(article.link);
      try {
        return await inTime(work, soon);
      } catch (error) {
        if (!soon.aborted) throw error;
        if (context.signal.aborted) return later('shutting down');
        if (stages.came) {
          keepReading(article.link, work);
          return later('the parser was busy');
        }
        return stages.hadTime
          ? unread(`took longer than ${patience / 1000} s`)
          : later('still waiting for other requests to this host');
      }
    },
  };
}

/** How far a page got. */
interface Stages {
  /** It was asked for in the first half of its time: what is not here at the end is slow itself. */
  hadTime: boolean;
  /** Whether its bytes have arrived. */
  came: boolean;
}

interface Trip extends Pick<PagesOptions, 'clock' | 'web' | 'reader' | 'hostQueue' | 'hosts'> {
  readonly robots: ReturnType<typeof openRobots>;
  readonly signal: AbortSignal;
  readonly setsOut: () => void;
  readonly arrives: () => void;
}

/** Rejects when the signal aborts first. */
function inTime<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  return Promise.race([work, promise]);
}

const unread = (reason: string): PageAnswer => ({ kind: 'unread', reason });
const later = (reason: string, rest: HostRest | null = null): PageAnswer => ({ kind: 'later', reason, rest });

/** Follows redirects one by one, so that each host's queue and robots.txt apply. */
async function read(article: AskedPage, trip: Trip): Promise<PageAnswer> {
  let url = article.link;
  for (let hop = 0; hop <= MOST_HOPS; hop++) {
    const refused = await trip.robots.refusal(url);
    if (refused) return refused.kind === 'rest' ? later(refused.reason, refused.rest) : unread(refused.reason);
    const answer = await trip.hostQueue.run(politenessHost(url), () => get(url, trip), trip.signal, true);
    trip.signal.throwIfAborted();
    const to = redirectOf(answer, url);
    if (to === null) return conclude(answer, article, trip);
    url = to;
  }
  return unread(`more than ${MOST_HOPS} redirects`);
}

function get(url: string, { web, signal, setsOut }: Trip): Promise<HttpAnswer> {
  setsOut();
  return web().get(url, HEADERS, { signal, cap: CAP, stay: true });
}

function redirectOf(answer: HttpAnswer, url: string): string | null {
  if (answer.kind === 'failed' || answer.status < 300 || answer.status > 399) return null;
  const to = URL.parse(answer.headers.location ?? '', url);
  return answer.headers.location === undefined ? null : (to?.href ?? null);
}

async function conclude(answer: HttpAnswer, article: AskedPage, trip: Trip): Promise<PageAnswer> {
  if (answer.kind === 'failed') return unread(answer.reason);
  const { status, headers, bytes, url } = answer;
  if (asksForRest(status)) {
    const rest = {
      host: politenessHost(url),
      until: trip.clock() + pageRestFor(status, retryAfter(headers, trip.clock())),
    };
    await trip.robots.letRest(url, rest.until);
    return later(meaning(status, headers), rest);
  }
  if (status !== 200 && status !== 203) return unread(meaning(status, headers));
  const contentType = headers['content-type'] ?? null;
  if (contentType !== null && !/\b(?:html|xhtml\+xml)\b/i.test(contentType))
    return unread(`not a web page but ${contentType.slice(0, 60)}`);
  trip.arrives();
  const { title, teaser, language, learned } = article;
  const found = await trip.reader.readPage({ bytes, contentType, url, title, teaser, language, learned });
  if (found.kind === 'article') return { ...found, url };
  return found.kind === 'busy' ? later(found.reason) : unread(found.reason);
}
