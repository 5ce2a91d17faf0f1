/** A story's main words: those that most of its headlines have, such as the name of the firm whose results it reports. */

import { FLAG } from './counted-words.ts';
import type { KeptTold, LiveStory } from './live-story.ts';
import { headlinesWith } from './story-weights.ts';
import { WEIGHT } from './story-words.ts';
import type { Window } from './window.ts';
import { type WordList, weightAt, weightOf } from './word-list.ts';

/** A main word is in at least this share of the latest headlines. */
const MOST = 0.6;
/** How many of the latest headlines are read. */
const READ = 40;
/** A word is foreign to a story if a smaller share of its headlines has it. */
const HARDLY = 0.1;
/** A story has main words once it has this many reports. */
const SETTLED = 5;
/** For a merge two reports are enough, because both stories are checked; and for what only has words in common. */
const SETTLED_MERGE = 2;

/** The story is about something that the report does not mention. */
export function lacksMainWords(window: Window, report: WordList, story: LiveStory): boolean {
  const main = mainWords(window, story, SETTLED);
  return main.length > 0 && !main.some((word) => weightOf(report, word) > 0);
}

/**
 * Each story is about something that the other hardly mentions: the other has none of its main words, or, where both
 * stories are settled, one of them does not. So two firms with a word in common stay apart (`Harbour Foods`, `Harbour Air`).
 */
export function areMainWordsApart(window: Window, one: LiveStory, other: LiveStory): boolean {
  return (
    (isForeign(window, one, other) && isForeign(window, other, one)) ||
    (hasOwn(window, one, other) && hasOwn(window, other, one))
  );
}

function isForeign(window: Window, one: LiveStory, other: LiveStory): boolean {
  const main = mainWords(window, one, SETTLED_MERGE);
  return main.length > 0 && main.every((word) => isRareIn(other, word));
}

const hasOwn = (window: Window, one: LiveStory, other: LiveStory): boolean =>
  mainWords(window, one, SETTLED).some((word) => isRareIn(other, word));

const isRareIn = (story: LiveStory, word: number): boolean => headlinesWith(story, word) / story.told.length < HARDLY;

/** The words that most of a story's latest headlines have; of a story with a single report none. */
export const wordsOfMost = (window: Window, story: LiveStory): readonly number[] =>
  mainWords(window, story, SETTLED_MERGE);

/** @param settled a story with fewer reports has none */
function mainWords(window: Window, story: LiveStory, settled: number): readonly number[] {
  if (story.told.length < settled) return [];
  story.mainWords ??= inMost(window, story.told.slice(-READ));
  return story.mainWords;
}

function inMost({ words }: Window, told: readonly KeptTold[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const one of told) {
    for (let at = one.from; at < one.to; at++) {
      const id = one.ids[at]!;
      if (weightAt(one, at) >= WEIGHT.title && !(words.stories.flagsOf(id) & FLAG.pair))
        counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return [...counts.keys()].filter((word) => counts.get(word)! >= MOST * told.length);
}
