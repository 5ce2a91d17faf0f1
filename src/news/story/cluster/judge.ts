/** How well a report fits a story, and which stories it is compared with. */

import { type Clusterable, type StoryWords, storyNames, storyWords } from './story-words.ts';
import { type CountedWord, idle, isApart, type LiveStory, type Window } from './window.ts';

const DAY = 24 * 3_600_000;
/** How long a story waits for its next report. */
const LIFE = DAY;

const FIT = 4.3;
const LENGTH_POWER = 0.6;
const IDLE_DAY = 1.5;
const SIZE = 3;
/** The made-up past: so much of each word was there before, and so much of all words. */
const PRIOR = 4;
const PRIOR_ALL = 500 * PRIOR;
/**
 * With less than this in the window (some hundreds of reports) every word is telling still: `embassy`, `staff` and
 * `withdraws` would put three countries into one story. Until then two headlines that name places or people must share one.
 */
const QUIET = 20_000;
/** A story has this much of everything else in it. */
const BLUR = 4;

/** Steps that the search for candidates may take, rarest words first, and how many of them are then judged. */
const STEPS = 100;
const JUDGED = 8;

const NUMBER = /^[\p{N}.,]+$/u;

/** A story that a report fits. */
export interface Fit {
  readonly story: number;
  /** By which the best of several stories is chosen. */
  readonly rank: number;
}

/** The live stories that the report may join, the best first. */
export function fitting(window: Window, report: Clusterable): Fit[] {
  const words = storyWords(report);
  const asked = known(window, words);
  const length = sum(words.values()) ** LENGTH_POWER;
  const names = storyNames(report);
  const isQuiet = window.weight < QUIET;
  const fits: Fit[] = [];
  for (const story of candidates(window, asked, report.at)) {
    const fit = gain(window, asked, story) / length - (IDLE_DAY * idle(story, report.at)) / DAY;
    if (fit < FIT || (isQuiet && namesApart(names, story))) continue;
    fits.push({ story: story.id, rank: fit + SIZE * Math.log(story.told.length) });
  }
  return fits.sort((a, b) => b.rank - a.rank || a.story - b.story);
}

/** A word of the report under judgement. */
interface Asked {
  readonly key: string;
  readonly weight: number;
  readonly counted: CountedWord;
}

/** Both headlines name places or people, and no name is in both. */
function namesApart(names: ReadonlySet<string>, { told }: LiveStory): boolean {
  const theirs = told.filter((one) => one.names.size > 0);
  return names.size > 0 && theirs.length > 0 && theirs.every((one) => names.isDisjointFrom(one.names));
}

/** The words of the report that were seen before, those of the fewest stories first. */
function known(window: Window, words: StoryWords): Asked[] {
  const asked: Asked[] = [];
  for (const [key, weight] of words) {
    const counted = window.words.get(key);
    if (counted) asked.push({ key, weight, counted });
  }
  return asked.sort((a, b) => a.counted.stories.size - b.counted.stories.size);
}

/**
 * The live stories that share the report's rarest words: a word that half of all stories have tells nothing and would
 * cost the most, nor does a number alone make a candidate. A word is followed wholly or not, so order cannot matter.
 */
function candidates(window: Window, asked: readonly Asked[], at: number): LiveStory[] {
  const shared = new Map<number, number>();
  let steps = 0;
  for (const { key, weight, counted } of asked) {
    if (NUMBER.test(key)) continue;
    steps += counted.stories.size;
    if (steps > STEPS && shared.size > 0) break;
    if (counted.stories.size > STEPS) break;
    const telling = weight * Math.log((window.weight + PRIOR_ALL) / (counted.weight + PRIOR));
    for (const id of counted.stories.keys()) shared.set(id, (shared.get(id) ?? 0) + telling);
  }
  return [...shared]
    .filter(([id]) => idle(window.stories.get(id)!, at) <= LIFE)
    .sort(([a, most], [b, more]) => more - most || a - b)
    .slice(0, JUDGED)
    .map(([id]) => window.stories.get(id)!);
}

/** What the shared words say for the story: Σ weight · ln(share in it / share in everything else). */
function gain(window: Window, asked: readonly Asked[], story: LiveStory): number {
  const rest = window.weight - story.weight + PRIOR_ALL;
  let total = 0;
  for (const { weight, counted } of asked) {
    const within = counted.stories.get(story.id);
    if (within === undefined) continue;
    const elsewhere = (counted.weight - within + PRIOR) / rest;
    const share = (within + BLUR * elsewhere) / (story.weight + BLUR);
    total += Math.max(0, weight * Math.log(share / elsewhere));
  }
  return total;
}

/** Two stories are one when an average report of each fits the other so well. */
const MERGE_FIT = 4.5;

/** The best of the live stories that are one with this story, the elder at a tie; null where none is. */
export function twin(window: Window, of: Fit['story'], others: readonly Fit[]): number | null {
  const story = window.stories.get(of);
  if (!story) return null;
  let best: Fit | null = null;
  for (const { story: id } of others) {
    const other = window.stories.get(id)!;
    if (id === of || isApart(window, id, of)) continue;
    const rank = Math.min(storyFit(window, story, other), storyFit(window, other, story));
    if (rank >= MERGE_FIT && (!best || rank > best.rank)) best = { story: id, rank };
  }
  return best?.story ?? null;
}

function storyFit(window: Window, story: LiveStory, other: LiveStory): number {
  const words = new Map<string, number>();
  for (const told of story.told) for (const [key, weight] of told.words) words.set(key, (words.get(key) ?? 0) + weight);
  const asked = known(window, words);
  const n = story.told.length;
  const rest = window.weight - story.weight - other.weight + PRIOR_ALL;
  let total = 0;
  for (const { weight, counted } of asked) {
    const within = counted.stories.get(other.id);
    if (within === undefined) continue;
    const elsewhere = (counted.weight - within - counted.stories.get(story.id)! + PRIOR) / rest;
    const share = (within + BLUR * elsewhere) / (other.weight + BLUR);
    total += Math.max(0, (weight / n) * Math.log(share / elsewhere));
  }
  return total / (story.weight / n) ** LENGTH_POWER;
}

function sum(weights: Iterable<number>): number {
  let total = 0;
  for (const weight of weights) total += weight;
  return total;
}
