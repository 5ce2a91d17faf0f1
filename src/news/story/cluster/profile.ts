/**
 * How well the words of a report fit a story as a whole: how much more common is each word in this story than in
 * everything else that was reported of late?
 *
 *            Σ weight(word) · ln( share of the word in the story / share of it in everything else )
 *   fit  =  ───────────────────────────────────────────────────────────────────────────────────── − 1.5 · idle days
 *                                      (weight of the report) ^ 0.6
 *
 * - "Everything else" leaves the story itself out, or a big story would make its own words common.
 * - Both shares are smoothed by a made-up past of 500 words of 4 each, or on a quiet day every word would be telling.
 * - The power is free: 0.5 with a fit of 5.8, or 0.65 with 3.5, does as well. Fit and power are changed together.
 */

import type { StoryWords } from './story-words.ts';
import { type CountedWord, idle, type LiveStory, type Window } from './window.ts';

const DAY = 24 * 3_600_000;
/** How long a story waits for its next report. */
const LIFE = DAY;

const LENGTH_POWER = 0.6;
const IDLE_DAY = 1.5;
/** The made-up past: so much of each word was there before, and so much of all words. */
const PRIOR = 4;
const PRIOR_ALL = 500 * PRIOR;
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

/** The fit of a report of this time. */
export function profileFit(window: Window, known: Known, story: LiveStory, at: number): number {
  const gain = gained(window, known.words, story, null);
  return gain / known.weight ** LENGTH_POWER - (IDLE_DAY * idle(story, at)) / DAY;
}

/** So many reports of the smaller of two stories are read for the words that both have. */
const READ = 30;

/** How well an average report of each of two stories fits the other: the worse of both fits. */
export function storyFit(window: Window, one: LiveStory, other: LiveStory): number {
  const smaller = one.told.length <= other.told.length ? one : other;
  const keys = new Set(smaller.told.slice(-READ).flatMap(({ words }) => [...words.keys()]));
  const shared = [...keys].flatMap((key) => {
    const counted = window.words.get(key);
    return counted?.stories.has(one.id) && counted.stories.has(other.id) ? [{ key, counted }] : [];
  });
  const fitOf = (from: LiveStory, to: LiveStory): number => {
    const words = shared.map(({ key, counted }) => ({ key, counted, weight: counted.stories.get(from.id)! }));
    const reports = from.told.length;
    return gained(window, words, to, from) / reports / (from.weight / reports) ** LENGTH_POWER;
  };
  return Math.min(fitOf(one, other), fitOf(other, one));
}

/** Σ weight · ln(share in the story / share in everything else); the story that the words are from is nothing else. */
function gained(window: Window, words: Known['words'], story: LiveStory, from: LiveStory | null): number {
  const rest = window.weight - story.weight - (from?.weight ?? 0) + PRIOR_ALL;
  let total = 0;
  for (const { weight, counted } of words) {
    const within = counted.stories.get(story.id);
    if (within === undefined) continue;
    const own = from ? (counted.stories.get(from.id) ?? 0) : 0;
    const elsewhere = (counted.weight - within - own + PRIOR) / rest;
    const share = (within + BLUR * elsewhere) / (story.weight + BLUR);
    total += Math.max(0, weight * Math.log(share / elsewhere));
  }
  return total;
}
