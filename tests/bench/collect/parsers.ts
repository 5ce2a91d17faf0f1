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
const ROUNDS = 3;
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

/** CPU time of the whole process, the best of some rounds after one to warm up, ms. */
async function timed(documents: readonly Uint8Array[], work: Work): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const before = process.cpuUsage();
    for (const document of documents) await work(document);
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1_000);
  }
  return Math.min(...times.slice(1));
}

export async function measureParsers(tell: Parameters<Bench>[0]): Promise<void> {
  const press = pressFeeds({ feeds: DOCUMENTS, hosts: 1, now: Date.UTC(2026, 2, 4) });
  const documents = press.map((feed) => new TextEncoder().encode(feed.document(0)));
  const parse = await timed(documents, (document) => parseFeed(document, { contentType: null, url: URL }));
  const whole = await timed(documents, read);
  for (const [peer, load] of PEERS) {
    const work = await load().catch(() => null);
    if (work === null) {
      tell({ what: `${DOCUMENTS} documents`, peer, why: 'it is not installed (npm install brings it)' });
      continue;
    }
    const theirs = await timed(documents, work);
    const row = (what: string, ours: number) =>
      tell({ what: `${DOCUMENTS} documents: ${what}`, unit: 'ms CPU', ours, peer, theirs });
    row('parse alone', parse);
    row('parse, clean, split, pack', whole);
  }
}
