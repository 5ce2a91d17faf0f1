/** Which two stories turn out to be one. */

import { areOtherEvents } from './apart.ts';
import { type Fit, mergeable } from './judge.ts';
import { areMainWordsApart } from './main-words.ts';
import { storyFit } from './profile.ts';
import type { Clusterable } from './story-words.ts';
import { isApart, isQuiet, type Window } from './window.ts';

/** Two stories are one when each fits the other so well: on average, its words are twice as common there as elsewhere. */
const MERGE_FIT = 0.7;

/**
 * The story that is one with this one: a report that stands in this one fits it too, and so do both stories as a whole.
 * The best of several, the elder at a tie; null where there is none, or an editor keeps them apart.
 */
export function twin(window: Window, report: Clusterable, id: number): number | null {
  const story = window.stories.get(id);
  if (!story) return null;
  let best: Fit | null = null;
  for (const other of mergeable(window, report)) {
    if (other.id === id || isApart(window, other.id, id) || areOtherEvents(story, other)) continue;
    const rank = storyFit(window, story, other);
    if (rank < MERGE_FIT || (!isQuiet(window) && areMainWordsApart(story, other))) continue;
    if (!best || rank > best.rank || (rank === best.rank && other.id < best.story)) {
      best = { story: other.id, rank };
    }
  }
  return best?.story ?? null;
}
