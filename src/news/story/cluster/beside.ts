/**
 * Which live stories a report is about as well, although it reports another event: the zoo that closes because of the
 * state of emergency stands beside the story of that emergency.
 */

import type { LiveStory } from './live-story.ts';
import { wordsOfMost } from './main-words.ts';
import { type Clusterable, type Reading, readingOf, type StoryWords } from './story-words.ts';
import type { Window } from './window.ts';

/** A word is a name in a story if so large a share of the reports that have it writes it as a name. */
const AS_NAME = 0.5;
const NUMBER = /^\p{N}/u;

/**
 * The stories that the report stands beside, those with the most reports first: it has two of the words that most of the
 * story's headlines have in common, one of them a name and one of them no name. Words that only some of its headlines have
 * do not count, for a big story has so many of them that strangers share them: of 3,586 reports, words of most headlines
 * put 3 beside the story of another event, words of a third of the headlines 13 (another deal of the same firm). Nor do
 * years and other numbers, and a round-up stands beside nothing.
 *
 * @param since a story without a report since then is left out, ms
 */
export function storiesBeside(window: Window, report: Clusterable, since: number): number[] {
  const reading = readingOf(report);
  if (reading.marks.isRoundUp) return [];
  return sharingTwo(window, reading.words)
    .filter((story) => story.last >= since && !story.isOfRoundUp && isBeside(reading, story))
    .sort((a, b) => b.told.length - a.told.length || a.id - b.id)
    .map(({ id }) => id);
}

/** Stories that have two of the words anywhere, so that few need a closer look. */
function sharingTwo({ words, slots }: Window, own: StoryWords): LiveStory[] {
  const counts = new Map<number, number>();
  const count = (slot: number): void => void counts.set(slot, (counts.get(slot) ?? 0) + 1);
  for (const key of own.keys()) if (isWord(key)) words.get(key)?.stories.forEach(count);
  return [...counts].filter(([, shared]) => shared >= 2).map(([slot]) => slots.at(slot));
}

/** Neither a pair of words nor a number. */
const isWord = (key: string): boolean => !key.includes(' ') && !NUMBER.test(key);

function isBeside({ words, marks }: Reading, story: LiveStory): boolean {
  const shared = wordsOfMost(story).filter(({ key }) => isWord(key) && words.has(key));
  const names = shared.filter(({ key }) => isName(key, marks) || isNameIn(story, key));
  return names.length > 0 && names.length < shared.length;
}

/** The first word of a headline may be a name, too. */
const isName = (key: string, { names, first }: Reading['marks']): boolean => names.has(key) || first === key;

function isNameIn({ told }: LiveStory, key: string): boolean {
  const having = told.filter(({ words }) => words.has(key));
  return having.filter(({ marks }) => isName(key, marks)).length >= AS_NAME * having.length;
}
