/** A story's main words: those that most of its headlines have, such as the name of the firm whose results it reports. */

import type { CountedWord } from './compact.ts';
import type { KeptTold, LiveStory, Told } from './live-story.ts';
import { headlinesWith } from './story-weights.ts';
import { WEIGHT } from './story-words.ts';

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
export function lacksMainWords({ words }: Pick<Told, 'words'>, story: LiveStory): boolean {
  const main = mainWords(story, SETTLED);
  return main.length > 0 && !main.some(({ key }) => words.has(key));
}

/**
 * Each story is about something that the other hardly mentions: the other has none of its main words, or, where both
 * stories are settled, one of them does not. So two firms with a word in common stay apart (`Harbour Foods`, `Harbour Air`).
 */
export function areMainWordsApart(one: LiveStory, other: LiveStory): boolean {
  return (isForeign(one, other) && isForeign(other, one)) || (hasOwn(one, other) && hasOwn(other, one));
}

function isForeign(one: LiveStory, other: LiveStory): boolean {
  const main = mainWords(one, SETTLED_MERGE);
  return main.length > 0 && main.every((word) => isRareIn(other, word));
}

const hasOwn = (one: LiveStory, other: LiveStory): boolean =>
  mainWords(one, SETTLED).some((word) => isRareIn(other, word));

const isRareIn = (story: LiveStory, { id }: CountedWord): boolean =>
  headlinesWith(story, id) / story.told.length < HARDLY;

/** The words that most of a story's latest headlines have; of a story with a single report none. */
export const wordsOfMost = (story: LiveStory): readonly CountedWord[] => mainWords(story, SETTLED_MERGE);

/** @param settled a story with fewer reports has none */
function mainWords(story: LiveStory, settled: number): readonly CountedWord[] {
  if (story.told.length < settled) return [];
  story.mainWords ??= inMost(story.told.slice(-READ));
  return story.mainWords;
}

function inMost(told: readonly KeptTold[]): readonly CountedWord[] {
  const counts = new Map<CountedWord, number>();
  for (const { words } of told)
    for (const word of words.weighing(WEIGHT.title)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts.keys()].filter((word) => counts.get(word)! >= MOST * told.length && !word.key.includes(' '));
}
