/** Which two stories turn out to be one. */

import { areOtherEvents } from './apart.ts';
import { type Fit, isQuiet, mergeable } from './judge.ts';
import { areMainWordsApart } from './main-words.ts';
import { storyFit } from './profile.ts';
import type { Clusterable } from './story-words.ts';
import { isApart, type Window } from './window.ts';

/** Two stories are one when an average report of each fits the other so well; better on a day that knows few words. */
const MERGE_FIT = 3.6;
const MERGE_FIT_QUIET = 4.2;

/**
 * The story that is one with this one: a report that stands in this one fits it too, and so do both stories as a whole.
 * The best of several, the elder at a tie; null where there is none, or an editor keeps them apart.
 */
export function twin(window: Window, report: Clusterable, id: number): number | null {
  const story = window.stories.get(id);
  if (!story) return null;
  const least = isQuiet(window) ? MERGE_FIT_QUIET : MERGE_FIT;
  let best: Fit | null = null;
  for (const other of mergeable(window, report)) {
    if (other.id === id || isApart(window, other.id, id) || areOtherEvents(story, other)) continue;
    const rank = storyFit(window, story, other);
    if (rank < least || (!isQuiet(window) && areMainWordsApart(story, other))) continue;
    if (!best || rank > best.rank || (rank === best.rank && other.id < best.story)) {
      best = { story: other.id, rank };
    }
  }
  return best?.story ?? null;
}
