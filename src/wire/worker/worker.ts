/**
 * The worker turns bytes into articles and pages into text, attributes texts and summarises stories, where a hostile document
 * blocks nothing else. Started by `openReader`.
 */
import { hash } from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import { deflateRawSync } from 'node:zlib';
import { alertable } from '../../news/alert/alertable.ts';
import { draft, type FeedFacts } from '../../news/feed/clean.ts';
import { cleanListed } from '../../news/feed/clean-listed.ts';
import { type Identified, identify } from '../../news/feed/known/keys.ts';
import { decodeBytes } from '../../news/feed/parse/charset.ts';
import { parseFeed } from '../../news/feed/parse.ts';
import { packPrints, unpackPrints } from '../../news/feed/prints.ts';
import type { Publishers } from '../../news/publishers.ts';
import type { Item } from '../../news/types.ts';
import type { FeedBytes, FromWorker, Glance, Job } from './jobs.ts';
import { packUnsplit } from './pack.ts';

async function readDocument({
  bytes,
  contentType,
  url,
  feed,
  before,
  program,
  glance,
  ...lines
}: FeedBytes): Promise<FromWorker> {
  const parsed = await parseFeed(bytes, { contentType, url });
  if (parsed.kind === 'not a feed') return parsed;
  const { items, ...document } = parsed.feed;
  const facts = { ...feed, publisher: publisherOf(feed, document.title), language: feed.language ?? document.language };
  const { entries, shared } = identify(items.filter(saysSomething), feed.url, document.link ?? feed.homepage);
  const [learned, kept] = [new Set(lines.learned), new Set(lines.kept)];
  const newest = glance && mayAlert(entries, glance);
  if (newest) {
    const drafts = newest.map((one) => draft(one, facts, learned));
    const dates = entries.map(({ publishedAt }) => publishedAt);
    const putOff = { body: deflateRawSync(bytes, { level: 1 }), dates, newest: drafts };
    return { kind: 'feed', feed: document, articles: [], same: [], shared, taught: [], prints: null, putOff };
  }
  const context = digest([program, facts, [...learned].sort(), [...kept].sort()]);
  const stated = { context, items: entries.map(({ item, keys }) => digest([item, keys])) };
  const cleaned = cleanListed(entries, facts, { learned, kept, stated, before: unpackPrints(before) });
  const { articles, same, taught, prints } = cleaned;
  const packed = articles.map(packUnsplit);
  return { kind: 'feed', feed: document, articles: packed, same, shared, taught, prints: prints && packPrints(prints) };
}

/** Fewer items are read at once: nothing is gained by putting them off. */
const FEWEST_PUT_OFF = 8;

/** What of a first visit may alert; null: half of all, or nearly all that there is, so that the rest is not put off. */
function mayAlert(entries: readonly Identified[], { at, lookBack }: Glance): readonly Identified[] | null {
  const newest = entries.filter(
    ({ publishedAt }) => alertable(publishedAt, { at, previous: null, lookBack }) === 'now',
  );
  const rest = entries.length - newest.length;
  return rest >= FEWEST_PUT_OFF && rest > newest.length ? newest : null;
}

/** 16 hexadecimal digits that tell whether something is the same; nobody gains by forging them. */
const digest = (what: unknown): string => hash('sha1', JSON.stringify(what)).slice(0, 16);

/** A feed's title often says what it is: `Harbour Times - RSS`, `Harbour Times | Latest`. */
const FEED_WORDS = /\s*(?:[-–—|:»]\s*(?:rss|atom|latest|top stories|news feed|feed|home|all)\b.*|\brss(?: feed)?)$/i;

function publisherOf({ isNamed, publisher }: FeedFacts, title: string): string {
  return isNamed === false ? title.replace(FEED_WORDS, '').trim() || publisher : publisher;
}

/** Some feeds write an empty `<item/>` between two items. */
function saysSomething({ title, summary, content, link }: Item): boolean {
  return [title, summary, content, link].some(Boolean);
}

/** As they were sent last. */
let known: Publishers | null = null;

/** The code for all but feeds is loaded with the first one: most commands, and many configurations, need none. */
async function answer(job: Job): Promise<FromWorker> {
  if (job.do === 'read') return readDocument(job);
  if (job.do === 'read page') return (await import('../page/extract.ts')).extractPage(job);
  if (job.do === 'read list') {
    const { readOpml } = await import('../../news/feed/opml.ts');
    return readOpml(decodeBytes(job.bytes, null));
  }
  if (job.do === 'attribute' || job.do === 'view') {
    known = job.publishers ?? known;
    return (await import('./story-work.ts')).doStoryWork(job, known!);
  }
  return { kind: 'robots', allowed: (await import('../page/robots-rules.ts')).allows(job) };
}

function tell(message: FromWorker): void {
  parentPort?.postMessage(message);
}

parentPort?.on('message', (job: Job) => {
  answer(job).then(tell, (error: unknown) =>
    tell({ kind: 'broken', reason: `the parser crashed: ${String(error).slice(0, 200)}` }),
  );
});
tell({ kind: 'ready' });
