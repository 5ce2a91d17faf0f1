/**
 * What it costs to put a report into its story on a busy day: `npm run bench -- cluster`. Made-up news of one day, 60,000
 * reports of events of all sizes; then some more reports, timed. Beside it the least that a search for similar reports
 * does: a bare inverted index over the same words, the cosine with each report that shares one of the rarer ones.
 */

import { type Clusterable, readingOf } from '../../src/news/story/cluster/story-words.ts';
import { cluster, mergeAll } from '../../src/news/story/cluster.ts';
import { split } from '../../src/news/text/words.ts';
import type { Bench } from '../support/bench.ts';

const LIVE = 60_000;
const TIMED = 4_000;
const DAY = 24 * 3_600_000;
/** Of all words of the made-up language, the first are the most common (Zipf). */
const VOCABULARY = 30_000;
const NAMES = 8_000;
/** In the bare index, words that more reports have are not followed, as in the cluster. */
const FOLLOWED = 100;

/** Marsaglia's xorshift: the same numbers in each run. */
let state = 2_463_534_242;
function chance(): number {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return (state >>> 0) / 2 ** 32;
}
const upTo = (most: number): number => Math.floor(chance() * most);
/** A number below `most`, n + 1 about 1 / (n + 1) as often as the first. */
const zipf = (most: number): number => Math.floor(most ** chance()) - 1;

const SYLLABLES = 'ba ke li mo nu ra se ti vo wa da fe gi ho ju ka le mi no pu'.split(' ');
function word(n: number): string {
  let made = '';
  for (let rest = n + 400; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    made += SYLLABLES[rest % SYLLABLES.length];
  return `${made}r`;
}
const name = (n: number): string => `${word(n)[0]!.toUpperCase()}${word(n).slice(1)}o`;

interface Event {
  readonly names: readonly string[];
  readonly words: readonly string[];
}

const anyWords = (count: number) => Array.from({ length: count }, () => word(zipf(VOCABULARY)));
const event = (): Event => ({
  names: Array.from({ length: 4 }, () => name(zipf(NAMES))),
  words: Array.from({ length: 14 }, () => word(200 + upTo(VOCABULARY - 200))),
});

const some = (list: readonly string[], count: number) => Array.from({ length: count }, () => list[upTo(list.length)]!);

function report({ names, words }: Event, n: number, at: number): Clusterable {
  const title = [some(names, 1), some(words, 3), anyWords(2), some(names, 1), some(words, 2)].flat().join(' ');
  const teaser = [some(names, 3), some(words, 10), anyWords(30), some(names, 2)].flat().join(' ');
  const url = `https://news.example/${n}/${title.toLowerCase().replaceAll(' ', '-')}`;
  return {
    title,
    teaser,
    url,
    at,
    publisher: 'News',
    split: { title: split(title, 'en'), teaser: split(teaser, 'en') },
  };
}

/** Half of the reports tell of events of which many tell, the others of events of their own. */
const events = Array.from({ length: LIVE / 20 }, event);
const next = (n: number) =>
  report(chance() < 0.5 ? events[zipf(events.length)]! : event(), n, (n * DAY) / (LIVE + TIMED));

const stories = cluster();
let founded = 0;
function settle(one: Clusterable): void {
  const story = stories.decide(one) ?? ++founded;
  stories.record(one, story);
  mergeAll(stories, one, story);
}

/** Reports by their words; and of each report the length of its vector. */
const index = new Map<string, number[]>();
const lengths: number[] = [];
function addToIndex(one: Clusterable): void {
  const { words } = readingOf(one);
  for (const key of words.keys()) {
    const having = index.get(key);
    if (having) having.push(lengths.length);
    else index.set(key, [lengths.length]);
  }
  lengths.push(Math.sqrt(words.size));
}

function nearest(one: Clusterable): number {
  const products = new Map<number, number>();
  const { words } = readingOf(one);
  for (const key of words.keys()) {
    const having = index.get(key) ?? [];
    if (having.length > FOLLOWED) continue;
    const rarity = Math.log(lengths.length / having.length);
    for (const other of having) products.set(other, (products.get(other) ?? 0) + rarity);
  }
  let best = -1;
  let most = 0;
  for (const [other, product] of products) {
    const cosine = product / lengths[other]!;
    if (cosine > most) [best, most] = [other, cosine];
  }
  return best;
}

/** µs of this thread's CPU time for each report. */
function timed(reports: readonly Clusterable[], work: (one: Clusterable) => unknown): number {
  const before = process.threadCpuUsage();
  for (const one of reports) work(one);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / reports.length;
}

export const bench: Bench = async (tell) => {
  for (let n = 0; n < LIVE; n++) {
    const one = next(n);
    settle(one);
    addToIndex(one);
  }
  const more = Array.from({ length: TIMED }, (_, n) => next(LIVE + n));
  const read = timed(more, readingOf);
  const settled = timed(more, settle);
  const theirs = timed(more, (one) => {
    nearest(one);
    addToIndex(one);
  });
  const beside = { unit: 'µs', peer: 'a bare inverted index with cosine', theirs };
  tell({ what: 'read a report’s words and names', ours: read, ...beside });
  tell({ what: `put a report into a story, ${LIVE} live reports`, ours: settled, ...beside });
};
