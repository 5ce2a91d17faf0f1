/**
 * Everything that goes wrong with feeds: answers of servers, malformed and hostile documents. Each has a server of its own,
 * as real feeds have. A feed that can be read through its fault must be; all must be read once they are well again.
 */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { MEASURED_BEFORE, OURS } from '../support/faults.ts';
import { HOSTILE_FEEDS } from '../support/hostile-feeds.ts';
import { openTestWeb, type Script, type TestWeb } from '../support/web.ts';
import { openReferee, type Published, type Referee } from './referee.ts';
import type { TortureRow } from './result.ts';

const ITEMS = 6;
const HOUR = 3_600_000;
const RSS = { 'content-type': 'application/rss+xml' };

interface FeedFault {
  readonly name: string;
  answer(document: string): Script;
  /** By default ITEMS. */
  readonly items?: number;
  /** Which of the items must arrive while the fault lasts; by default none. */
  readonly readable?: (document: string) => { readonly from: number; readonly to: number };
}

const html = '<!doctype html><html><title>Just a moment</title><body>Checking your browser</body></html>';
const page = (status: number, headers: Record<string, string> = {}): Script => ({ status, headers, body: html });

/** Servers, by facts that were measured on real ones. */
const OF_SERVERS: readonly FeedFault[] = [
  { name: 'never answers', answer: () => ({ delay: Number.POSITIVE_INFINITY }) },
  { name: 'comes byte by byte', answer: (body) => ({ body, drip: 1_000 }) },
  { name: 'cuts the connection', answer: () => ({ reset: true }) },
  { name: 'cuts the body', answer: (body) => ({ headers: { 'content-length': '99999' }, body, cutAfter: 300 }) },
  { name: 'a gzip bomb of 300 MB', answer: () => ({ headers: { 'content-encoding': 'gzip', ...RSS }, bomb: 300 }) },
  { name: 'gzip that is none', answer: (body) => ({ headers: { 'content-encoding': 'gzip' }, body }) },
  { name: 'headers of 100 KB', answer: (body) => ({ headers: { 'x-long': 'x'.repeat(100_000) }, body }) },
  { name: 'redirects in a circle', answer: () => ({ status: 302, headers: { location: '?again' } }) },
  {
    name: 'redirects to a private address',
    answer: () => ({ status: 301, headers: { location: 'http://10.0.0.1/' } }),
  },
  { name: 'a login page in its place', answer: () => page(200, { 'content-type': 'text/html' }) },
  { name: 'an empty answer', answer: () => ({ body: '' }) },
  { name: '304 though nothing was asked', answer: () => page(304) },
  ...[400, 401, 403, 404, 406, 451, 500, 502, 504].map((status) => ({ name: `${status}`, answer: () => page(status) })),
  { name: '429 for two hours', answer: () => page(429, { 'retry-after': '7200' }) },
  { name: '503 until a date', answer: () => page(503, { 'retry-after': 'Wed, 01 Jan 2025 00:00:00 GMT' }) },
];

const MALFORMED: readonly FeedFault[] = [...MEASURED_BEFORE, ...OURS].map(({ name, spoil, left, overwrites }) => {
  // Where all headlines get the same words, their events would be one story.
  const items = overwrites === 'title' ? 1 : ITEMS;
  return {
    ...{ name, items },
    answer: (document) => ({ headers: RSS, body: spoil(document) ?? document }),
    readable: (document) => left?.(document, items) ?? { from: 0, to: items },
  };
});

const HOSTILE: readonly FeedFault[] = HOSTILE_FEEDS.map(({ name, make }) => {
  return { name, answer: () => () => ({ headers: RSS, body: make() }) };
});

interface Tried {
  readonly fault: FeedFault;
  readonly web: TestWeb;
  readonly published: Published;
}

export async function* feedRows(): AsyncGenerator<TortureRow> {
  for (const [kind, faults] of Object.entries({ server: OF_SERVERS, malformed: MALFORMED, hostile: HOSTILE }))
    yield* faultRows(kind, faults);
}

/** A visit when all is well and nothing is new; one under the fault; one a day later, when all is well again. */
async function* faultRows(kind: string, faults: readonly FeedFault[]): AsyncGenerator<TortureRow> {
  const referee = await openReferee();
  const all: Tried[] = [];
  try {
    for (const fault of faults) {
      const web = await openTestWeb();
      const items = fault.items ?? ITEMS;
      const published = referee.publish(items, { web, script: () => ({ headers: RSS, body: EMPTY }) });
      all.push({ fault, web, published });
    }
    const witness = referee.publish(0, { script: () => ({ headers: RSS, body: EMPTY }) });
    await referee.start({ once: true }).ended;
    referee.clock.ahead += 61 * 60_000;
    askAll(referee);
    for (const { fault, web, published } of all) web.put(published.path, fault.answer(published.render()));
    const news = referee.publish(ITEMS);
    const under = await round(referee);
    const early = all.map(({ fault, published }) => missing(referee, fault, published));
    yield referee.row(`${kind} feeds beside a good one`, news.ids, '1 run', under);

    referee.clock.ahead += 23 * HOUR;
    for (const { web, published } of all) web.put(published.path, { headers: RSS, body: published.render() });
    referee.web.put(witness.path, { headers: RSS, body: EMPTY });
    const after = await round(referee);
    for (const [n, { fault, published }] of all.entries())
      yield referee.row(`feed: ${fault.name}`, published.ids, '1 run', early[n] ?? after);
  } finally {
    for (const { web } of all) await web.close();
    await referee.close();
  }
}

/** When a feed is asked next is spread over an hour or more; here each meets its fault in the same round. */
function askAll({ folder }: Referee): void {
  const db = new DatabaseSync(join(folder, 'data', 'attache.db'));
  db.exec('UPDATE feeds SET due_at = 0');
  db.close();
}

const EMPTY = '<rss version="2.0"><channel><title>Karsk</title></channel></rss>';

/** One round of the bot. @returns what was wrong with it */
async function round(referee: Referee): Promise<string | null> {
  const bot = referee.start({ once: true });
  const code = await bot.ended;
  if (code !== 0 && code !== 3) return `the bot ended with ${code}`;
  return /parser crashed|\\n\s+at /.test(bot.said()) ? 'it printed a stack trace' : null;
}

/** What has not arrived through a fault through which it can be read. */
function missing(referee: Referee, { readable }: FeedFault, published: Published): string | null {
  if (!readable) return null;
  const { from, to } = readable(published.render());
  const counts = referee.arrivals();
  const lost = published.ids.slice(from, to).filter((id) => !counts.has(id)).length;
  return lost === 0 ? null : `${lost} of ${to - from} not read through the fault`;
}
