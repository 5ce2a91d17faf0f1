/** A story's main words: those that most of its headlines have, such as the name of the firm whose results it reports. */

import { WEIGHT } from './story-words.ts';
import type { LiveStory, Told } from './window.ts';

/** A main word is in at least this share of the latest headlines. */
const MOST = 0.6;
/** How many of the latest headlines are read. */
const READ = 40;
/** A word is foreign to a story if a smaller share of its headlines has it. */
const HARDLY = 0.1;
/** A story has main words once it has this many reports. */
const SETTLED = 5;
/** For a merge two reports are enough, because both stories are checked. */
const SETTLED_MERGE = 2;

/** The story is about something that the report does not mention. */
export function lacksMainWords({ words }: Pick<Told, 'words'>, story: LiveStory): boolean {
  const main = mainWords(story, SETTLED);
  return main.length > 0 && !main.some((key) => words.has(key));
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
  return main.length > 0 && main.every((key) => isRareIn(other, key));
}

const hasOwn = (one: LiveStory, other: LiveStory): boolean =>
  mainWords(one, SETTLED).some((key) => isRareIn(other, key));

const isRareIn = ({ told }: LiveStory, key: string): boolean => shareOf(told, key) < HARDLY;

function mainWords({ told }: LiveStory, settled: number): readonly string[] {
  if (told.length < settled) return [];
  const latest = told.slice(-READ);
  const counts = new Map<string, number>();
  for (const { words } of latest) {
    for (const [key, weight] of words) if (weight >= WEIGHT.title) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].filter(([key, count]) => count >= MOST * latest.length && !key.includes(' ')).map(([key]) => key);
}

/** The share of these headlines that have the word. */
const shareOf = (told: readonly Told[], key: string): number =>
  told.filter(({ words }) => (words.get(key) ?? 0) >= WEIGHT.title).length / told.length;
