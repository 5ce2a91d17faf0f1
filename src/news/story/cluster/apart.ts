/** Signs that a report and a story are about different events, whatever words they share. */

import { type Compared, titleNames } from './likeness.ts';
import type { LiveStory, Told } from './window.ts';

/** Magnitudes that differ by no more may be one quake's: they are revised in the first hours, and agencies disagree. */
const SAME_MAGNITUDE = 0.35;
/** Talks without news for this long have been adjourned, ms. */
const NIGHT = 8 * 3_600_000;

/** Another quake, another day's round of the same talks, or one of the two is a round-up of many events. */
export function isOtherEvent(report: Pick<Told, 'marks' | 'at'>, story: LiveStory): boolean {
  return report.marks.isRoundUp || isOfRoundUp(story) || isOtherQuake(report, story) || isLaterRound(report, story);
}

/** A round-up founds a story that no other report joins. */
const isOfRoundUp = ({ told }: LiveStory): boolean => told[0]!.marks.isRoundUp;

function isOtherQuake({ marks }: Pick<Told, 'marks'>, { told }: LiveStory): boolean {
  return marks.magnitudes.length > 0 && areApart(marks.magnitudes, magnitudesOf(told));
}

/** Two quakes, two rounds of the same talks, or a round-up of many events. */
export function areOtherEvents(one: LiveStory, other: LiveStory): boolean {
  const areRounds = roundOf(one) !== roundOf(other) || isNextRound(one, other) || isNextRound(other, one);
  return areRounds || isOfRoundUp(one) || isOfRoundUp(other) || areOtherQuakes(one, other);
}

function areOtherQuakes(one: LiveStory, other: LiveStory): boolean {
  const mine = magnitudesOf(one.told);
  return mine.length > 0 && areApart(mine, magnitudesOf(other.told));
}

function magnitudesOf(told: readonly Told[]): readonly number[] {
  const all: number[] = [];
  for (const { marks } of told) if (marks.magnitudes.length > 0) all.push(...marks.magnitudes);
  return all;
}

function areApart(mine: readonly number[], theirs: readonly number[]): boolean {
  if (mine.length === 0 || theirs.length === 0) return false;
  return !mine.some((one) => theirs.some((other) => Math.abs(one - other) <= SAME_MAGNITUDE));
}

/**
 * The report's headline mentions a second or later round that none of the story's headlines mentions, or says that talks
 * resume which the story last mentioned at least a night ago.
 */
export function isLaterRound({ marks, at }: Pick<Told, 'marks' | 'at'>, story: LiveStory): boolean {
  if (marks.round !== null) return marks.round > 1 && !story.told.some((one) => one.marks.round === marks.round);
  return marks.talks === 'resumed' && at - story.last >= NIGHT && story.told.some((one) => one.marks.talks !== null);
}

/** The story begins with talks that resume at least a night after the former story's last report. */
export function isNextRound(story: LiveStory, former: LiveStory): boolean {
  const [first] = story.told;
  return first !== undefined && isLaterRound({ marks: { ...first.marks, round: null }, at: first.at }, former);
}

/** The highest round that the story's headlines mention. */
export function roundOf({ told }: LiveStory): number {
  return told.reduce((most, { marks }) => Math.max(most, marks.round ?? 1), 1);
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
    if (mine.some((key) => one.words.has(key)) || theirs.some((key) => report.words.has(key))) return false;
  }
  return named > 0;
}

function namesBeside(one: Compared, other: Compared): readonly string[] {
  const { first, names } = one.marks;
  const inTitle = titleNames(one);
  return first === null || names.has(first) || other.words.has(first) ? inTitle : [...inTitle, first];
}
