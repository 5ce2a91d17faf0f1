/** Finds two stories that are about one event. */

import { areOtherEvents } from './apart.ts';
import { type Fit, mergeable } from './judge.ts';
import { areMainWordsApart } from './main-words.ts';
import { storyFit } from './profile.ts';
import type { Clusterable } from './story-words.ts';
import { isApart, isQuiet, type Window } from './window.ts';

/** The lowest fit for a merge, in both directions: on average, words are twice as common there as elsewhere. */
const MERGE_FIT = 0.7;

/**
 * The story to merge with this one: a report of this story fits it too, and the two stories fit each other as a whole. The
 * best of several, the older one at a tie; null if there is none, or if an editor keeps them apart.
 */
export function twin(window: Window, report: Clusterable, id: number): number | null {
  const story = window.stories.get(id);
  if (!story) return null;
  let best: Fit | null = null;
  for (const other of mergeable(window, report, id)) {
    if (isApart(window, other.id, id) || areOtherEvents(story, other)) continue;
    const rank = storyFit(window, story, other);
    if (rank < MERGE_FIT || (!isQuiet(window) && areMainWordsApart(window, story, other))) continue;
    if (!best || rank > best.rank || (rank === best.rank && other.id < best.story)) {
      best = { story: other.id, rank };
    }
  }
  return best?.story ?? null;
}
