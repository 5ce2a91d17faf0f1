/** Parse, clean, split and pack, beside parsers that only parse. */
import { Readable } from 'node:stream';
import FeedParser from 'feedparser';
import { parseFeed as parseWithFeedsmith } from 'feedsmith';
import RssParser from 'rss-parser';
import { cleanAll } from '../../../src/news/feed/clean.ts';
import { identify } from '../../../src/news/feed/known/keys.ts';
import { parseFeed } from '../../../src/news/feed/parse.ts';
import { packArticle } from '../../../src/wire/worker/pack.ts';
import { pressFeeds } from '../../support/press.ts';

const DOCUMENTS = 100;
const ROUNDS = 3;
const URL = 'https://outlet.example/feed';

type Work = (document: Uint8Array) => Promise<unknown> | unknown;

const PEERS: readonly (readonly [name: string, work: Work])[] = [
  ['rss-parser', (document) => new RssParser({ defaultRSS: 2 }).parseString(textOf(document))],
  ['feedsmith', (document) => parseWithFeedsmith(textOf(document))],
  ['feedparser', (document) => parseWithFeedparser(document)],
];

const textOf = (document: Uint8Array): string => new TextDecoder().decode(document);

async function parseWithFeedparser(document: Uint8Array): Promise<number> {
  let items = 0;
  for await (const _ of Readable.from([Buffer.from(document)]).pipe(new FeedParser({ feedurl: URL }))) items += 1;
  return items;
}

async function read(document: Uint8Array): Promise<void> {
  const parsed = await parseFeed(document, { contentType: null, url: URL });
  if (parsed.kind !== 'feed') throw new Error(parsed.reason);
  const facts = { url: URL, publisher: 'Outlet', homepage: null, language: parsed.feed.language };
  const { entries } = identify(parsed.feed.items, URL, parsed.feed.link);
  cleanAll(entries, facts, { learned: new Set() }).articles.map(packArticle);
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

export async function measureParsers(): Promise<void> {
  const press = pressFeeds({ feeds: DOCUMENTS, hosts: 1, now: Date.UTC(2026, 2, 4) });
  const documents = press.map((feed) => new TextEncoder().encode(feed.document(0)));
  const parse = await timed(documents, (document) => parseFeed(document, { contentType: null, url: URL }));
  const whole = await timed(documents, read);
  for (const [name, work] of PEERS) {
    const theirs = await timed(documents, work);
    const row = (what: string, ours: number) =>
      console.log(
        `| ${what}, ms CPU | ${ours.toFixed(0)} | ${name} ${theirs.toFixed(0)} | ${(ours / theirs).toFixed(1)} |`,
      );
    row('parse alone', parse);
    row('parse, clean, split, pack', whole);
  }
}
