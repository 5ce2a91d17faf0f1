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
import type { StoryWords } from './story-words.ts';
import { idle, isQuiet, type LiveStory, type Window } from './window.ts';

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
  readonly words: readonly KnownWord[];
  readonly weight: number;
}

interface KnownWord {
  readonly key: string;
  readonly weight: number;
  readonly counted: CountedWord;
}

export function knownWords(window: Window, words: StoryWords): Known {
  const known: KnownWord[] = [];
  let total = 0;
  for (const [key, weight] of words) {
    total += weight;
    const counted = window.words.get(key);
    if (counted) known.push({ key, weight, counted });
  }
  return { words: known.sort((a, b) => a.counted.stories.size - b.counted.stories.size), weight: total };
}

/**
 * The live stories that share the report's rarest words. Words that many stories have tell little and would cost the most,
 * so they are skipped; a shared number alone is not enough. All of a word's stories are read or none, so that order does
 * not matter.
 */
export function candidates(window: Window, known: Known, at: number): LiveStory[] {
  const shared = new Map<number, number>();
  let steps = 0;
  for (const { key, weight, counted } of known.words) {
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

/** The fit of a report. */
export function profileFit(window: Window, known: Known, story: LiveStory): number {
  let total = 0;
  for (const { weight, counted } of known.words) {
    const within = counted.stories.get(story.id);
    if (within === undefined || !isTelling(window, counted)) continue;
    const elsewhere = shareElsewhere(window, counted, within, story.weight);
    total += weight * gain(within, story.weight, elsewhere);
  }
  return total / known.weight;
}

/** How many reports of the smaller of two stories are searched for shared words. */
const READ = 10;

/** How well two stories fit each other as a whole: the lower of the two fits. */
export function storyFit(window: Window, one: LiveStory, other: LiveStory): number {
  const smaller = one.told.length <= other.told.length ? one : other;
  const read = new Set<string>();
  let [oneInOther, otherInOne] = [0, 0];
  for (const { words } of smaller.told.slice(-READ)) {
    for (const key of words.keys()) {
      if (read.has(key)) continue;
      read.add(key);
      const counted = window.words.get(key);
      const inOne = counted?.stories.get(one.id);
      const inOther = inOne === undefined ? undefined : counted?.stories.get(other.id);
      if (!counted || inOne === undefined || inOther === undefined || !isTelling(window, counted)) continue;
      const elsewhere = shareElsewhere(window, counted, inOne + inOther, one.weight + other.weight);
      oneInOther += inOne * gain(inOther, other.weight, elsewhere);
      otherInOne += inOther * gain(inOne, one.weight, elsewhere);
    }
  }
  return Math.min(oneInOther / one.weight, otherInOne / other.weight);
}

/** The word's share outside the compared stories. `within` is its weight in them, `weight` the weight of all their words. */
function shareElsewhere(window: Window, counted: CountedWord, within: number, weight: number): number {
  return (counted.weight - within + PRIOR) / (window.weight - weight + PRIOR_ALL);
}

const isTelling = (window: Window, { isGeneric }: CountedWord): boolean => !isGeneric || isQuiet(window);

/** ln( share in the story / share in everything else ), but at least 0. */
function gain(within: number, weight: number, elsewhere: number): number {
  return Math.max(0, Math.log((within + BLUR * elsewhere) / (weight + BLUR) / elsewhere));
}
