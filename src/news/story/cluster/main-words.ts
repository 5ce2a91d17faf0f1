/** The words that a story is about: most of its headlines have them. Another firm's results have another firm's name. */

import { WEIGHT } from './story-words.ts';
import type { LiveStory, Told } from './window.ts';

/** A main word stands in this share of the latest headlines … */
const MOST = 0.6;
/** … of which so many are read. */
const READ = 40;
/** A word that stands in fewer of another story's headlines than this is none of its own. */
const HARDLY = 0.1;
/** A smaller story's headlines do not tell yet which of their words are its main ones. */
const SETTLED = 5;
/** … and for a merge: two headlines do, for both stories are asked. */
const SETTLED_MERGE = 2;

/** The story is about something that the report does not mention. */
export function lacksMainWords({ words }: Pick<Told, 'words'>, story: LiveStory): boolean {
  const main = mainWords(story, SETTLED);
  return main.length > 0 && !main.some((key) => words.has(key));
}

/**
 * Each story is about something that the other hardly mentions: none of its main words stands there, or, where both
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
