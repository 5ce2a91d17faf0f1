/** Parse, clean, split and pack, beside parsers that only parse. */
import { Readable } from 'node:stream';
import type FeedParser from 'feedparser';
import { cleanAll } from '../../../src/news/feed/clean.ts';
import { identify } from '../../../src/news/feed/known/keys.ts';
import { parseFeed } from '../../../src/news/feed/parse.ts';
import { packUnsplit } from '../../../src/wire/worker/pack.ts';
import type { Bench } from '../../support/bench.ts';
import { pressFeeds } from '../../support/press.ts';

const DOCUMENTS = 100;
const ROUNDS = 5;
const URL = 'https://outlet.example/feed';

type Work = (document: Uint8Array) => Promise<unknown> | unknown;

/** From npm; where one is missing its rows say so. */
const PEERS: readonly (readonly [name: string, load: () => Promise<Work>])[] = [
  [
    'rss-parser',
    async () => {
      const { default: RssParser } = await import('rss-parser');
      return (document) => new RssParser({ defaultRSS: 2 }).parseString(textOf(document));
    },
  ],
  [
    'feedsmith',
    async () => {
      const { parseFeed: parse } = await import('feedsmith');
      return (document) => parse(textOf(document));
    },
  ],
  [
    'feedparser',
    async () => {
      const { default: Parser } = await import('feedparser');
      return (document) => countItems(document, new Parser({ feedurl: URL }));
    },
  ],
];

const textOf = (document: Uint8Array): string => new TextDecoder().decode(document);

async function countItems(document: Uint8Array, parser: FeedParser): Promise<number> {
  let items = 0;
  for await (const _ of Readable.from([Buffer.from(document)]).pipe(parser)) items += 1;
  return items;
}

async function read(document: Uint8Array): Promise<void> {
  const parsed = await parseFeed(document, { contentType: null, url: URL });
  if (parsed.kind !== 'feed') throw new Error(parsed.reason);
  const facts = { url: URL, publisher: 'Outlet', homepage: null, language: parsed.feed.language };
  const { entries } = identify(parsed.feed.items, URL, parsed.feed.link);
  cleanAll(entries, facts, { learned: new Set() }).articles.map(packUnsplit);
}

const parse: Work = (document) => parseFeed(document, { contentType: null, url: URL });

async function cpuOf(documents: readonly Uint8Array[], work: Work): Promise<number> {
  const before = process.cpuUsage();
  for (const document of documents) await work(document);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** CPU time of each, ms: the best of some rounds after one to warm up. They take turns, so that a slow minute is a slow minute of all. */
async function timed(documents: readonly Uint8Array[], works: readonly Work[]): Promise<readonly number[]> {
  const best = works.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round <= ROUNDS; round++)
    for (const [n, work] of works.entries()) {
      const took = await cpuOf(documents, work);
      if (round > 0) best[n] = Math.min(best[n]!, took);
    }
  return best;
}

export async function measureParsers(tell: Parameters<Bench>[0]): Promise<void> {
  const press = pressFeeds({ feeds: DOCUMENTS, hosts: 1, now: Date.UTC(2026, 2, 4) });
  const documents = press.map((feed) => new TextEncoder().encode(feed.document(0)));
  const peers: (readonly [string, Work])[] = [];
  for (const [peer, load] of PEERS) {
    const work = await load().catch(() => null);
    if (work) peers.push([peer, work]);
    else tell({ what: `${DOCUMENTS} documents`, peer, why: 'it is not installed (npm install brings it)' });
  }
  const [parsed, whole, ...theirs] = await timed(documents, [parse, read, ...peers.map(([, work]) => work)]);
  for (const [n, [peer]] of peers.entries()) {
    const row = (what: string, ours: number) =>
      tell({ what: `${DOCUMENTS} documents: ${what}`, unit: 'ms CPU', ours, peer, theirs: theirs[n]! });
    row('parse alone', parsed!);
    row('parse, clean, split, pack', whole!);
  }
}
