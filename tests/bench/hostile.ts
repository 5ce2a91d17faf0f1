/**
 * What hostile documents cost: `npm run bench -- hostile`. Each is read by the bot's own reader, its worker included, while the
 * delay of the main loop is measured. Of what is larger than the wire lets in, the first 10 MB are read all the same. Then
 * articles with hostile texts are matched, attributed and summarised.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { WATCH_DEFAULTS } from '../../src/desk/watches/watches.ts';
import { clean } from '../../src/news/feed/clean.ts';
import { indexPublishers } from '../../src/news/publishers.ts';
import { attribute } from '../../src/news/story/attribute.ts';
import { summarise } from '../../src/news/story/summarise.ts';
import { compileWatches, matchAll } from '../../src/news/watch/match.ts';
import { parseQuery } from '../../src/news/watch/query.ts';
import { compileThesaurus } from '../../src/news/watch/thesaurus.ts';
import type { Busy, FeedResult } from '../../src/wire/worker/jobs.ts';
import { openReader } from '../../src/wire/worker/reader.ts';
import { item } from '../support/articles.ts';
import type { Bench } from '../support/bench.ts';
import { HOSTILE_FEEDS } from '../support/hostile-feeds.ts';
import { HOSTILE_TEXTS } from '../support/hostile-texts.ts';
import { shippedThesaurus } from '../support/shipped.ts';

const LARGEST = 10_000_000;
const ROUNDS = 5;
const FEED = { url: 'https://news.example/feed', publisher: 'Harbour Times', homepage: null, language: 'en' };

const MB = 1_000_000;

const asked = parseQuery('embassy withdrawals');
if (asked.kind !== 'query') throw new Error('the terms of the bench have a mistake');
const watch = { ...WATCH_DEFAULTS, name: 'Embassies', terms: 'embassy withdrawals', query: asked.query, channel: '7' };
const watches = compileWatches([watch], compileThesaurus(await shippedThesaurus()));

const reader = openReader();

export const bench: Bench = async (tell) => {
  let worst = [0, 0];
  let longest = 0;
  await read(new TextEncoder().encode('<rss><channel><item><title>Warm-up</title></item></channel></rss>'));
  for (const { make } of HOSTILE_FEEDS) {
    const whole = new TextEncoder().encode(make());
    const { ms, delay } = await measure(whole.slice(0, LARGEST));
    worst = worst.map((most, column) => Math.max(most, delay[column] ?? 0));
    longest = Math.max(longest, ms);
  }
  const rest = await idle();
  await reader.close();
  const what = `${HOSTILE_FEEDS.length} hostile documents`;
  tell({
    what: `${what}, the slowest to read or refuse`,
    unit: 'ms',
    ours: longest,
    peer: 'JSON.parse of as much',
    theirs: jsonTime(),
  });
  for (const [n, name] of ['p99', 'longest'].entries())
    tell({
      what: `${what}, delay of the loop, ${name}`,
      unit: 'ms',
      ours: worst[n]!,
      peer: 'an idle loop',
      theirs: rest[n]!,
    });
  const { name, ms, plain } = slowestText();
  tell({
    what: `${Object.keys(HOSTILE_TEXTS).length} hostile texts, the slowest to match, attribute and summarise (${name})`,
    unit: 'ms CPU',
    ours: ms,
    peer: 'as much plain text',
    theirs: plain,
  });
};

const PUBLISHERS = indexPublishers([]);
const PLAIN = 'The ministry said on Monday that the ferry leaves the harbour at noon.\n\n';

/** The text that takes the most CPU time, and an ordinary one of a megabyte. */
function slowestText(): { name: string; ms: number; plain: number } {
  workedIn(PLAIN);
  const plain = workedIn(PLAIN.repeat(MB / PLAIN.length));
  const all = Object.entries(HOSTILE_TEXTS).map(([name, text]) => ({ name, ms: workedIn(text), plain }));
  return all.reduce((slowest, one) => (one.ms > slowest.ms ? one : slowest));
}

/** ms of this thread's CPU time to do with an article what the bot does with each that is new. */
function workedIn(text: string): number {
  const told = item({ title: `Embassy withdrawals ${text.slice(0, 100_000)}`, content: `<p>${text}</p>` });
  const article = clean(told, [], FEED);
  const before = process.threadCpuUsage();
  const matches = matchAll(watches, article);
  attribute(article, PUBLISHERS);
  summarise(
    article,
    matches.flatMap(({ found }) => found),
  );
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
}

/** How long a parser of the engine's own takes for the same number of bytes, ms. */
function jsonTime(): number {
  const text = JSON.stringify(Array.from({ length: LARGEST / 20 }, (_, n) => `item ${n} of a list`)).slice(0, LARGEST);
  const whole = `${text.slice(0, text.lastIndexOf(','))}]`;
  const times = Array.from({ length: ROUNDS }, () => {
    const began = performance.now();
    JSON.parse(whole);
    return performance.now() - began;
  });
  return Math.min(...times);
}

/** The best of some rounds, ms, since others may be at work on the machine; the loop's delay meanwhile, p99 and longest, ms. */
async function measure(bytes: Uint8Array): Promise<{ ms: number; delay: number[] }> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const times: number[] = [];
  await read(bytes.slice());
  for (let round = 0; round < ROUNDS; round++) {
    const copy = bytes.slice();
    delay.enable();
    const start = performance.now();
    await read(copy);
    times.push(performance.now() - start);
    delay.disable();
  }
  return { ms: Math.min(...times), delay: inMs(delay) };
}

function read(bytes: Uint8Array): Promise<FeedResult | Busy> {
  return reader.read({ bytes, contentType: null, url: FEED.url, feed: FEED });
}

/** The delay of a loop that has nothing to do: what the machine itself takes. */
async function idle(): Promise<number[]> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await setTimeout(2_000);
  delay.disable();
  return inMs(delay);
}

function inMs(delay: ReturnType<typeof monitorEventLoopDelay>): number[] {
  return [delay.percentile(99) / 1e6, delay.max / 1e6];
}
