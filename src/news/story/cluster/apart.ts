/** Signs that a report and a story are about different events, whatever words they share. */

import { titleNames } from './likeness.ts';
import { type LiveStory, mentionsOf } from './live-story.ts';
import { type Compared, NONE, placeOf } from './word-list.ts';

/** What is asked of a report. */
interface Dated extends Pick<Compared, 'marks'> {
  readonly at: number;
}

/** Magnitudes that differ by no more may be one quake's: they are revised in the first hours, and agencies disagree. */
const SAME_MAGNITUDE = 0.35;
/** Talks without news for this long have been adjourned, ms. */
const NIGHT = 8 * 3_600_000;

/** Another quake, another day's round of the same talks, or one of the two is a round-up of many events. */
export function isOtherEvent(report: Dated, story: LiveStory): boolean {
  return report.marks.isRoundUp || story.isOfRoundUp || isOtherQuake(report, story) || isLaterRound(report, story);
}

function isOtherQuake({ marks }: Dated, story: LiveStory): boolean {
  return marks.magnitudes.length > 0 && areApart(marks.magnitudes, [...mentionsOf(story).magnitudes]);
}

/** Two quakes, two rounds of the same talks, or a round-up of many events. */
export function areOtherEvents(one: LiveStory, other: LiveStory): boolean {
  const areRounds = roundOf(one) !== roundOf(other) || isNextRound(one, other) || isNextRound(other, one);
  return areRounds || one.isOfRoundUp || other.isOfRoundUp || areOtherQuakes(one, other);
}

function areOtherQuakes(one: LiveStory, other: LiveStory): boolean {
  const mine = mentionsOf(one).magnitudes;
  return mine.size > 0 && areApart([...mine], [...mentionsOf(other).magnitudes]);
}

function areApart(mine: readonly number[], theirs: readonly number[]): boolean {
  if (mine.length === 0 || theirs.length === 0) return false;
  return !mine.some((one) => theirs.some((other) => Math.abs(one - other) <= SAME_MAGNITUDE));
}

/**
 * The report's headline mentions a second or later round that none of the story's headlines mentions, or says that talks
 * resume which the story last mentioned at least a night ago.
 */
export function isLaterRound({ marks, at }: Dated, story: LiveStory): boolean {
  if (marks.round !== null) return marks.round > 1 && !mentionsOf(story).rounds.has(marks.round);
  return marks.talks === 'resumed' && at - story.last >= NIGHT && mentionsOf(story).talks;
}

/** The story begins with talks that resume at least a night after the former story's last report. */
export function isNextRound(story: LiveStory, former: LiveStory): boolean {
  const [first] = story.told;
  return first !== undefined && isLaterRound({ marks: { ...first.marks, round: null }, at: first.at }, former);
}

/** The highest round that the story's headlines mention. */
export function roundOf(story: LiveStory): number {
  return Math.max(1, ...mentionsOf(story).rounds);
}

/**
 * Both have names of places or people in their headlines, and neither mentions a name from the other's headline. The first
 * word of a headline counts as a name unless the other report has it too.
 */
export function areNamesApart(report: Compared, { told }: LiveStory): boolean {
  let named = 0;
  for (const one of told) {
    const mine = namesBeside(report, one);
    const theirs = namesBeside(one, report);
    if (mine.length === 0 || theirs.length === 0) continue;
    named += 1;
    if (mine.some((word) => has(one, word)) || theirs.some((word) => has(report, word))) return false;
  }
  return named > 0;
}

function namesBeside(one: Compared, other: Compared): readonly number[] {
  const { first } = one;
  const inTitle = titleNames(one);
  return first === NONE || has(other, first) ? inTitle : [...inTitle, first];
}

const has = (report: Compared, word: number): boolean => placeOf(report, word) >= 0;
