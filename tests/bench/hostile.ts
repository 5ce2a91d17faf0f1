/**
 * What hostile documents cost: `node tests/bench/hostile.ts`. Each is read by the bot's own reader, its worker included, while the
 * delay of the main loop is measured. What is larger than the wire lets in is named; its first 10 MB are read all the same.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { type Busy, type FeedResult, openReader } from '../../src/wire/worker/reader.ts';
import { HOSTILE_FEEDS } from '../support/hostile-feeds.ts';

const LARGEST = 10_000_000;
const ROUNDS = 5;
const FEED = { url: 'https://news.example/feed', publisher: 'Harbour Times', homepage: null, language: 'en' };

const reader = openReader();
let worst = [0, 0];
await read(new TextEncoder().encode('<rss><channel><item><title>Warm-up</title></item></channel></rss>'));
console.log(line('document', ['MB', 'ms', 'loop p99', 'loop max', 'read as']));
for (const { name, make } of HOSTILE_FEEDS) {
  const whole = new TextEncoder().encode(make());
  const { ms, delay, answer } = await measure(whole.slice(0, LARGEST));
  const size = (whole.length / 1e6).toFixed(1);
  worst = worst.map((most, column) => Math.max(most, delay[column] ?? 0));
  console.log(line(name, [size, rounded(ms), ...delay.map(rounded), told(answer, whole.length)]));
}
console.log(line('an idle loop', ['', '', ...(await idle()).map(rounded)]));
console.log(line('the worst of them', ['', '', ...worst.map(rounded)]));
await reader.close();

/** The best of some rounds, ms, since others may be at work on the machine; the loop's delay meanwhile, p99 and longest, ms. */
async function measure(bytes: Uint8Array): Promise<{ ms: number; delay: number[]; answer: FeedResult | Busy }> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const times: number[] = [];
  let answer = await read(bytes.slice());
  for (let round = 0; round < ROUNDS; round++) {
    const copy = bytes.slice();
    delay.enable();
    const start = performance.now();
    answer = await read(copy);
    times.push(performance.now() - start);
    delay.disable();
  }
  return { ms: Math.min(...times), delay: inMs(delay), answer };
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

function rounded(ms: number): string {
  return ms.toFixed(0);
}

function told(answer: FeedResult | Busy, length: number): string {
  const read = answer.kind === 'feed' ? `${answer.articles.length} articles` : answer.reason;
  return length > LARGEST ? `refused by the wire; ${read}` : read;
}

function line(name: string, [size = '', time = '', p99 = '', max = '', read = '']: readonly string[]): string {
  return `${name.padEnd(44)}${size.padStart(6)}${time.padStart(7)}${p99.padStart(10)}${max.padStart(10)}  ${read}`;
}
