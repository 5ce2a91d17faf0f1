/**
 * How well the words of a report fit a story as a whole: how much more common is each word in this story than in
 * everything else that was reported of late?
 *
 *            Σ weight(word) · ln( share of the word in the story / share of it in everything else )
 *   fit  =  ─────────────────────────────────────────────────────────────────────────────────────
 *                                      weight of the report
 *
 * - A fit of 1: on average, a word of the report is e times as common in the story as elsewhere. As it is a mean over the
 *   report's words, a report with an opening needs no other limit than a bare headline.
 * - "Everything else" leaves the story itself out, or a big story would make its own words common.
 * - Both shares are smoothed by a prior of 250 words of weight 8, or on a quiet day every word would be telling.
 * - On a busy day, words of which many names are made (`Supreme`, `Court`) count as common: a court's first ruling of the
 *   day would make them telling, and swallow its second.
 */

import type { CountedWord } from './compact.ts';
import type { StoryWords } from './story-words.ts';
import { idle, isQuiet, type LiveStory, type Window } from './window.ts';

/** How long a story waits for its next report, ms. */
const LIFE = 24 * 3_600_000;

/** The prior weight of each word, and of all words together. */
const PRIOR = 8;
const PRIOR_ALL = 250 * PRIOR;
/** A story has this much of everything else in it. */
const BLUR = 4;

/** Steps that the search for candidates may take, rarest words first, and how many of them are then judged. */
const STEPS = 100;
const JUDGED = 8;

const NUMBER = /^[\p{N}.,]+$/u;

/** Words to be judged, those of the fewest stories first, and the weight of all, known to the window or not. */
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
 * The live stories that share the report's rarest words: a word that half of all stories have tells nothing and would
 * cost the most, nor does a number alone make a candidate. A word is followed wholly or not, so order cannot matter.
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

/** So many reports of the smaller of two stories are read for the words that both have. */
const READ = 10;

/** How well each of two stories, as a whole, fits the other: the worse of both fits. */
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

/** How common the word is in everything but the stories compared, which have this much of it and of all words. */
function shareElsewhere(window: Window, counted: CountedWord, within: number, weight: number): number {
  return (counted.weight - within + PRIOR) / (window.weight - weight + PRIOR_ALL);
}

const isTelling = (window: Window, { isGeneric }: CountedWord): boolean => !isGeneric || isQuiet(window);

/** ln( share in the story / share in everything else ), where the word is more common in the story; else 0. */
function gain(within: number, weight: number, elsewhere: number): number {
  return Math.max(0, Math.log((within + BLUR * elsewhere) / (weight + BLUR) / elsewhere));
}
