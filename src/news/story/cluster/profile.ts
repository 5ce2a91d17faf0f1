/**
 * How well the words of a report fit a story as a whole: how much more common is each word in this story than in
 * everything else in the window?
 *
 *            Σ weight(word) · ln( share of the word in the story / share of it in everything else )
 *   fit  =  ─────────────────────────────────────────────────────────────────────────────────────
 *                                      weight of the report
 *
 * - A fit of 1 means that, on average, a word of the report is e times as common in the story as elsewhere. Because it is a
 *   mean over the report's words, one limit suits bare headlines and reports with an opening.
 * - "Everything else" excludes the story itself; otherwise a large story would make its own words common.
 * - Both shares are smoothed by a prior of 250 words of weight 8; otherwise every word would be telling on a quiet day.
 * - On a busy day, parts of many names (`Supreme`, `Court`) do not count; otherwise a court's second ruling of the day would
 *   join the story of the first.
 */

import type { CountedWord } from './compact.ts';
import { idle, type LiveStory } from './live-story.ts';
import type { Slots } from './slots.ts';
import type { StoryWords } from './story-words.ts';
import { isQuiet, lookUp, type Window, weigh } from './window.ts';

/** A story ends after this time without a report, ms. */
const LIFE = 24 * 3_600_000;

/** The prior weight of each word, and of all words together. */
const PRIOR = 8;
const PRIOR_ALL = 250 * PRIOR;
/** The weight of other news that is added to each story as a prior. */
const BLUR = 4;

/** How many entries the search for candidates may read, rarest words first, and how many candidates are then judged. */
const STEPS = 100;
const JUDGED = 8;

const NUMBER = /^[\p{N}.,]+$/u;

/** The report's words that the window knows, those in the fewest stories first, and the weight of all its words. */
export interface Known {
  readonly words: readonly CountedWord[];
  /** Of each word its number, then its weight in the report. */
  readonly pairs: Int32Array;
  readonly weight: number;
}

export function knownWords(window: Window, words: StoryWords): Known {
  const { weights, counted } = lookUp(window, words);
  const order = rarestFirst(window, counted);
  const pairs = new Int32Array(2 * order.length);
  const known: CountedWord[] = [];
  for (const at of order) {
    const word = counted[at]!;
    pairs[2 * known.length] = word.id;
    pairs[2 * known.length + 1] = weights[at]!;
    known.push(word);
  }
  return { words: known, pairs, weight: weights.reduce((sum, weight) => sum + weight, 0) };
}

/** Where the words stand that the window has: by the number of their stories, then as they stand. */
function rarestFirst({ workspace }: Window, counted: readonly (CountedWord | undefined)[]): number[] {
  workspace.fitList(counted.length);
  const { order } = workspace;
  let found = 0;
  for (let at = 0; at < counted.length; at++) {
    const word = counted[at];
    // As numbers: to sort by a function takes several times as long.
    if (word?.weight) order[found++] = word.stories.size * counted.length + at;
  }
  return Array.from(order.subarray(0, found).sort(), (one) => one % counted.length);
}

/**
 * The live stories that share the report's rarest words. Words that many stories have tell little and would cost the most,
 * so they are skipped; a shared number alone is not enough. All of a word's stories are read or none, so that order does
 * not matter.
 */
export function candidates(window: Window, { words, pairs }: Known, at: number): LiveStory[] {
  const { shared } = window.slots;
  const sharing: number[] = [];
  let steps = 0;
  for (let n = 0; n < words.length; n++) {
    const { key, stories, weight } = words[n]!;
    if (NUMBER.test(key)) continue;
    steps += stories.size;
    if (stories.size > STEPS || (steps > STEPS && sharing.length > 0)) break;
    const telling = pairs[2 * n + 1]! * Math.log((window.weight + PRIOR_ALL) / (weight + PRIOR));
    stories.forEach((slot) => {
      if (shared[slot] === 0) sharing.push(slot);
      shared[slot]! += telling;
    });
  }
  const best = mostSharing(window.slots, sharing, at);
  for (const slot of sharing) shared[slot] = 0;
  return best.map((slot) => window.slots.at(slot));
}

/** Of the stories that are not over, those that share the most, in this order; of two that share as much, the older. */
function mostSharing(slots: Slots, sharing: readonly number[], at: number): number[] {
  const { shared, ids, firsts, lasts } = slots;
  const best: number[] = [];
  for (const slot of sharing) {
    if (idle({ first: firsts[slot]!, last: lasts[slot]! }, at) > LIFE) continue;
    let place = best.length;
    while (place > 0 && isBefore(slot, best[place - 1]!)) place -= 1;
    if (place === JUDGED) continue;
    best.splice(place, 0, slot);
    if (best.length > JUDGED) best.pop();
  }
  return best;

  function isBefore(one: number, other: number): boolean {
    return shared[one] === shared[other] ? ids[one]! < ids[other]! : shared[one]! > shared[other]!;
  }
}

/** The fit of a report. */
export function profileFit(window: Window, { words, pairs, weight }: Known, story: LiveStory): number {
  const within = weigh(window, story, pairs);
  const quiet = isQuiet(window);
  let total = 0;
  for (let at = 0; at < words.length; at++) {
    const inStory = within[at]!;
    const counted = words[at]!;
    if (inStory === 0 || (counted.isGeneric && !quiet)) continue;
    const elsewhere = shareElsewhere(window, counted, inStory, story.weight);
    total += pairs[2 * at + 1]! * gain(inStory, story.weight, elsewhere);
  }
  return total / weight;
}

/** How many reports of the smaller of two stories are searched for shared words. */
const READ = 10;

/** How well two stories fit each other as a whole: the lower of the two fits. */
export function storyFit(window: Window, one: LiveStory, other: LiveStory): number {
  const pairs = wordsOf(one.told.length <= other.told.length ? one : other);
  const inOne = weigh(window, one, pairs);
  const inOther = weigh(window, other, pairs, 'beside');
  const quiet = isQuiet(window);
  let [oneInOther, otherInOne] = [0, 0];
  for (let at = 0; at < pairs.length / 2; at++) {
    const [mine, theirs] = [inOne[at]!, inOther[at]!];
    if (mine === 0 || theirs === 0) continue;
    const counted = window.words.at(pairs[2 * at]!);
    if (counted.isGeneric && !quiet) continue;
    const elsewhere = shareElsewhere(window, counted, mine + theirs, one.weight + other.weight);
    oneInOther += mine * gain(theirs, other.weight, elsewhere);
    otherInOne += theirs * gain(mine, one.weight, elsewhere);
  }
  return Math.min(oneInOther / one.weight, otherInOne / other.weight);
}

/** The words of the story's latest reports, each once, as the pairs of `weightsIn`. */
function wordsOf({ told }: LiveStory): Int32Array {
  const [only] = told;
  if (told.length === 1) return only!.words.pairs;
  const ids = new Set<number>();
  for (const { words } of told.slice(-READ))
    for (let at = 0; at < words.pairs.length; at += 2) ids.add(words.pairs[at]!);
  const pairs = new Int32Array(2 * ids.size);
  let at = 0;
  for (const id of ids) pairs[2 * at++] = id;
  return pairs;
}

/** The word's share outside the compared stories. `within` is its weight in them, `weight` the weight of all their words. */
function shareElsewhere(window: Window, counted: CountedWord, within: number, weight: number): number {
  return (counted.weight - within + PRIOR) / (window.weight - weight + PRIOR_ALL);
}

/** ln( share in the story / share in everything else ), but at least 0. */
function gain(within: number, weight: number, elsewhere: number): number {
  return Math.max(0, Math.log((within + BLUR * elsewhere) / (weight + BLUR) / elsewhere));
}
