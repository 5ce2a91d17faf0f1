/**
 * How early news is seen at an equal number of requests: the learned pace beside fixed intervals.
 *
 * Two weeks of publishing are simulated; the second is reported as "later", on days that nothing was learned from before they
 * came. By default the publishing is made up: rates as uneven as those of real feeds, each with its hours and its bursts.
 * With POLLS=DIR it is drawn from the times in a folder of real documents (FEED or FEED__TIME in their names): each simulated
 * day draws items of the feed with the burst that follows them, moved by up to 45 minutes.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Pace, paceFor, restOf } from '../../src/news/feed/pace.ts';
import { parseFeed } from '../../src/news/feed/parse.ts';
import { learnRhythm, type Rhythm } from '../../src/news/feed/rhythm.ts';
import type { Bench } from '../support/bench.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const DAYS = 14;
const START = Date.UTC(2026, 0, 5);
const FEEDS = 60;
const BURST = 10 * MINUTE;

/** Numbers from 0 to 1 that are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const random = seeded(7);
const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** One feed's times, ms since the epoch, in order. */
type Times = readonly number[];

/** Half the feeds bring fewer than ten items a day, a few bring hundreds; most work by day and little at weekends. */
function madeUp(): Times {
  const rate = Math.min(500, Math.exp(2.3 + 1.5 * normal()));
  const opens = random() * 24;
  const night = random() * 0.4;
  const bursts = random() * 0.5;
  const times: number[] = [];
  for (let day = 0; day < DAYS; day++) {
    const weekend = day % 7 >= 5 ? 0.6 : 1;
    let left = rate * weekend * Math.exp(0.3 * normal());
    while (left > random()) {
      const hour = (opens + 12 * random()) % 24;
      let at = START + day * DAY + (random() < night ? random() * 24 : hour) * HOUR;
      do {
        times.push(at);
        left--;
        at += random() * 5 * MINUTE;
      } while (left > 1 && random() < bursts);
    }
  }
  return times.sort((a, b) => a - b);
}

/** Days like those that the feed's documents show. */
function resampled(real: Times): Times {
  const end = real.at(-1)!;
  const span = Math.max(DAY, Math.min(7 * DAY, end - real[0]!));
  const recent = real.filter((time) => time > end - span);
  const times: number[] = [];
  for (let day = 0; day < DAYS; day++) {
    let left = (recent.length / (span / DAY)) * Math.exp(0.2 * normal());
    while (left > random()) {
      const first = recent[Math.floor(random() * recent.length)]!;
      const at = (first + (random() - 0.5) * 1.5 * HOUR + DAY) % DAY;
      const burst = recent
        .filter((time) => time >= first && time < first + BURST)
        .slice(0, Math.max(1, Math.floor(left)));
      times.push(...burst.map((time) => START + day * DAY + at + (time - first)));
      left -= burst.length;
    }
  }
  return times.sort((a, b) => a - b);
}

async function realTimes(directory: string): Promise<Times[]> {
  const feeds = new Map<string, Map<string, number>>();
  for (const { name: file } of readdirSync(directory, { withFileTypes: true }).filter((entry) => entry.isFile())) {
    const [feed = ''] = file.split('__');
    const parsed = await parseFeed(readFileSync(join(directory, file)), { contentType: null, url: '' });
    if (parsed.kind !== 'feed') continue;
    const times = feeds.get(feed) ?? new Map<string, number>();
    feeds.set(feed, times);
    for (const { link, guid, title, publishedAt } of parsed.feed.items)
      if (publishedAt !== null) times.set(link ?? guid ?? title, publishedAt);
  }
  return [...feeds.values()]
    .map((times) => [...times.values()].sort((a, b) => a - b))
    .filter((times) => new Set(times).size > 8 && bringsDaily(times));
}

/** A feed that a desk polls brings something every few days. */
const bringsDaily = (times: Times) => times.length / Math.max(1, (times.at(-1)! - times[0]!) / DAY) > 0.3;

interface Run {
  readonly requests: readonly number[];
  readonly delays: readonly { readonly feed: number; readonly day: number; readonly delay: number }[];
  /** The longest rest, in fixed intervals. */
  readonly longest: number;
}

/** Plays all feeds at fixed intervals or at the learned pace; jitter as in the bot. */
function play(feeds: readonly Times[], fixed: number, isPaced: boolean): Run {
  const requests = Array.from({ length: DAYS }, () => 0);
  const delays: { feed: number; day: number; delay: number }[] = [];
  const states = feeds.map(() => ({ rhythm: null as Rhythm | null, due: START + random() * fixed, read: 0 }));
  let longest = 0;
  let pace: Pace = paceFor([], 0);
  for (let hour = START; hour < START + DAYS * DAY; hour += HOUR) {
    pace = paceFor(
      states.map(({ rhythm }) => ({ rhythm, fixed, least: 0 })),
      (feeds.length * DAY) / fixed,
    );
    for (const [feed, state] of states.entries())
      while (state.due < hour + HOUR) {
        const now = state.due;
        const fresh = feeds[feed]!.slice(state.read).filter((time) => time <= now);
        state.read += fresh.length;
        requests[Math.floor((now - START) / DAY)]! += 1;
        for (const time of fresh) delays.push({ feed, day: Math.floor((time - START) / DAY), delay: now - time });
        state.rhythm = learnRhythm(state.rhythm, fresh, now);
        const rest = isPaced ? restOf({ rhythm: state.rhythm, fixed, least: 0 }, pace, now) : fixed;
        longest = Math.max(longest, (rest * 1.1) / fixed);
        state.due = now + rest * (1 + random() * 0.1);
      }
  }
  return { requests, delays, longest };
}

const mean = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0) / numbers.length;
const middle = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const MEASURES = [
  ['requests', 'a day'],
  ['mean delay', 'min'],
  ['median delay', 'min'],
  ['mean delay on the first day', 'min'],
  ['mean delay in the first week', 'min'],
  ['mean delay, each feed alike', 'min'],
  ['longest rest', 'fixed intervals'],
] as const;

type Measured = Record<(typeof MEASURES)[number][0], number>;

/** The learned pace and fixed intervals. */
function compare(feeds: readonly Times[], minutes: number): { readonly paced: Measured; readonly fixed: Measured } {
  return {
    fixed: measured(play(feeds, minutes * MINUTE, false)),
    paced: measured(play(feeds, minutes * MINUTE, true)),
  };
}

function measured({ requests, delays, longest }: Run): Measured {
  const between = (from: number, to: number) =>
    delays.filter(({ day }) => day >= from && day < to).map(({ delay }) => delay / MINUTE);
  const later = delays.filter(({ day }) => day >= 7);
  const byFeed = [...Map.groupBy(later, ({ feed }) => feed).values()];
  return {
    requests: mean(requests.slice(7)),
    'mean delay': mean(between(7, DAYS)),
    'median delay': middle(between(7, DAYS)),
    'mean delay on the first day': mean(between(0, 1)),
    'mean delay in the first week': mean(between(0, 7)),
    'mean delay, each feed alike': mean(byFeed.map((all) => mean(all.map(({ delay }) => delay / MINUTE)))),
    'longest rest': longest,
  };
}

export const bench: Bench = async (tell) => {
  const directory = process.env.POLLS;
  const feeds = directory ? (await realTimes(directory)).map(resampled) : Array.from({ length: FEEDS }, madeUp);
  for (const minutes of [10, 15, 30, 60]) {
    const { paced, fixed } = compare(feeds, minutes);
    for (const [what, unit] of MEASURES) {
      const row = { what: `${feeds.length} feeds, ${what}`, unit, ours: paced[what]!, theirs: fixed[what]! };
      tell({ ...row, peer: `each ${minutes} minutes` });
    }
  }
};
