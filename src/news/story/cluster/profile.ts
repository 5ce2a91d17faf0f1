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

import { FLAG } from './counted-words.ts';
import { idle, type LiveStory } from './live-story.ts';
import { type LookedUp, weigh, weighReport } from './looked-up.ts';
import type { Slots } from './slots.ts';
import { isQuiet, type Window } from './window.ts';
import { type WordList, weightAt } from './word-list.ts';

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

/** Where the words stand that the window has: by the number of their stories, then as they stand. */
export function rarestFirst({ workspace, words }: Window, { ids, to }: LookedUp): Uint8Array {
  const { order } = workspace;
  let found = 0;
  for (let at = 0; at < to; at++) {
    const id = ids[at]!;
    if (id < 0) continue;
    const rank = words.stories.sizeOf(id) * to + at;
    // By insertion: so few are sorted before the library's function has begun.
    let place = found++;
    while (place > 0 && order[place - 1]! > rank) {
      order[place] = order[place - 1]!;
      place -= 1;
    }
    order[place] = rank;
  }
  const places = new Uint8Array(found);
  for (let n = 0; n < found; n++) places[n] = order[n]! % to;
  return places;
}

/**
 * The live stories that share the report's rarest words. Words that many stories have tell little and would cost the most,
 * so they are skipped; a shared number alone is not enough. All of a word's stories are read or none, so that order does
 * not matter.
 */
export function candidates(window: Window, looked: LookedUp, order: Uint8Array, at: number): LiveStory[] {
  const { words, workspace } = window;
  const { shared } = window.slots;
  const sharing: number[] = [];
  let steps = 0;
  for (const place of order) {
    const id = looked.ids[place]!;
    if (words.stories.flagsOf(id) & FLAG.number) continue;
    const size = words.stories.sizeOf(id);
    steps += size;
    if (size > STEPS || (steps > STEPS && sharing.length > 0)) break;
    const telling =
      weightAt(looked, place) * Math.log((window.weight + PRIOR_ALL) / (words.stories.weightOf(id) + PRIOR));
    words.stories.read(id, workspace.slots);
    for (let n = 0; n < size; n++) {
      const slot = workspace.slots[n]!;
      if (shared[slot] === 0) sharing.push(slot);
      shared[slot]! += telling;
    }
  }
  const best = mostSharing(window.slots, sharing, at);
  for (const slot of sharing) shared[slot] = 0;
  return best.map((slot) => window.slots.at(slot));
}

/** Of the stories that are not over, those that share the most, in this order; of two that share as much, the older. */
function mostSharing({ shared, ids, firsts, lasts }: Slots, sharing: readonly number[], at: number): number[] {
  const best: number[] = [];
  for (const slot of sharing) {
    let place = best.length;
    while (place > 0 && isBefore(slot, best[place - 1]!)) place -= 1;
    if (place === JUDGED || idle({ first: firsts[slot]!, last: lasts[slot]! }, at) > LIFE) continue;
    if (best.length < JUDGED) best.push(slot);
    for (let n = best.length - 1; n > place; n--) best[n] = best[n - 1]!;
    best[place] = slot;
  }
  return best;

  function isBefore(one: number, other: number): boolean {
    return shared[one] === shared[other] ? ids[one]! < ids[other]! : shared[one]! > shared[other]!;
  }
}

/** The fit of a report. @param order where its words stand that the window has, the rarest first */
export function profileFit(window: Window, looked: LookedUp, order: Uint8Array, story: LiveStory): number {
  const within = weighReport(window, looked, story);
  const { words } = window;
  const quiet = isQuiet(window);
  let total = 0;
  for (let n = 0; n < order.length; n++) {
    const place = order[n]!;
    const inStory = within[place]!;
    const id = looked.ids[place]!;
    if (inStory === 0 || (!quiet && words.stories.flagsOf(id) & FLAG.generic)) continue;
    const elsewhere = shareElsewhere(window, words.stories.weightOf(id), inStory, story.weight);
    total += weightAt(looked, place) * gain(inStory, story.weight, elsewhere);
  }
  return total / looked.weight;
}

/** How many reports of the smaller of two stories are searched for shared words. */
const READ = 10;

/** How well two stories fit each other as a whole: the lower of the two fits. */
export function storyFit(window: Window, one: LiveStory, other: LiveStory): number {
  const list = wordsOf(window, one.told.length <= other.told.length ? one : other);
  const inOne = weigh(window, one, list);
  const inOther = weigh(window, other, list, 'beside');
  const quiet = isQuiet(window);
  let [oneInOther, otherInOne] = [0, 0];
  for (let at = list.from; at < list.to; at++) {
    const [mine, theirs] = [inOne[at - list.from]!, inOther[at - list.from]!];
    if (mine === 0 || theirs === 0) continue;
    const id = list.ids[at]!;
    if (!quiet && window.words.stories.flagsOf(id) & FLAG.generic) continue;
    const elsewhere = shareElsewhere(
      window,
      window.words.stories.weightOf(id),
      mine + theirs,
      one.weight + other.weight,
    );
    oneInOther += mine * gain(theirs, other.weight, elsewhere);
    otherInOne += theirs * gain(mine, one.weight, elsewhere);
  }
  return Math.min(oneInOther / one.weight, otherInOne / other.weight);
}

/** The words of the story's latest reports, each once. */
function wordsOf({ words, workspace }: Window, { told }: LiveStory): Pick<WordList, 'ids' | 'from' | 'to'> {
  if (told.length === 1) return told[0]!;
  workspace.fitWords(words.numbers);
  const { others } = workspace;
  const ids: number[] = [];
  for (const one of told.slice(-READ)) {
    for (let at = one.from; at < one.to; at++) {
      const id = one.ids[at]!;
      if (others[id] === 0) ids.push(id);
      others[id] = 1;
    }
  }
  for (const id of ids) others[id] = 0;
  return { ids: Int32Array.from(ids), from: 0, to: ids.length };
}

/** The word's share outside the compared stories. `within` is its weight in them, `weight` the weight of all their words. */
function shareElsewhere(window: Window, everywhere: number, within: number, weight: number): number {
  return (everywhere - within + PRIOR) / (window.weight - weight + PRIOR_ALL);
}

/** ln( share in the story / share in everything else ), but at least 0. */
function gain(within: number, weight: number, elsewhere: number): number {
  return Math.max(0, Math.log((within + BLUR * elsewhere) / (weight + BLUR) / elsewhere));
}
