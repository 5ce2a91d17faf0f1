/**
 * Which live stories a report is about as well, although it reports another event: the zoo that closes because of the
 * state of emergency stands beside the story of that emergency.
 */

import { FLAG } from './counted-words.ts';
import type { LiveStory } from './live-story.ts';
import { type LookedUp, lookUp } from './looked-up.ts';
import { wordsOfMost } from './main-words.ts';
import { type Clusterable, readingOf } from './story-words.ts';
import type { Window } from './window.ts';
import { type Compared, isNameAt, placeOf } from './word-list.ts';

/** A word is a name in a story if so large a share of the reports that have it writes it as a name. */
const AS_NAME = 0.5;
/** Of so many of its latest reports. */
const READ = 40;

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
  const looked = lookUp(window, readingOf(report));
  if (looked.marks.isRoundUp) return [];
  return sharingTwo(window, looked)
    .filter((story) => story.last >= since && !story.isOfRoundUp && isBeside(window, looked, story))
    .sort((a, b) => b.told.length - a.told.length || a.id - b.id)
    .map(({ id }) => id);
}

/** Stories that have two of the words anywhere, so that few need a closer look. */
function sharingTwo({ words, slots }: Window, { ids, flags, to }: LookedUp): LiveStory[] {
  const { shared } = slots;
  const sharing: number[] = [];
  for (let at = 0; at < to; at++) {
    if (ids[at]! < 0 || !isWord(flags[at]!)) continue;
    for (const slot of words.stories.slotsOf(ids[at]!)) {
      if (shared[slot] === 0) sharing.push(slot);
      shared[slot]! += 1;
    }
  }
  const found = sharing.filter((slot) => shared[slot]! >= 2).map((slot) => slots.at(slot));
  for (const slot of sharing) shared[slot] = 0;
  return found;
}

/** Neither a pair of words nor a number. */
const isWord = (flags: number): boolean => !(flags & (FLAG.pair | FLAG.digitFirst));

function isBeside(window: Window, report: LookedUp, story: LiveStory): boolean {
  const { stories } = window.words;
  const shared = wordsOfMost(window, story).filter((id) => isWord(stories.flagsOf(id)) && placeOf(report, id) >= 0);
  const names = shared.filter((id) => isName(report, id) || isNameIn(story, id));
  return names.length > 0 && names.length < shared.length;
}

/** The first word of a headline may be a name, too. */
function isName(report: Compared, id: number): boolean {
  const at = placeOf(report, id);
  return at >= 0 && (isNameAt(report, at) || report.first === id);
}

function isNameIn({ told }: LiveStory, id: number): boolean {
  const having = told.slice(-READ).filter((one) => placeOf(one, id) >= 0);
  return having.filter((one) => isName(one, id)).length >= AS_NAME * having.length;
}
