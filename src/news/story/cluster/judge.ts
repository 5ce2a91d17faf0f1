/** Which stories a report may join: by its likeness to their reports on a quiet day, by their word profiles on a busy one. */

import { areNamesApart, isLaterRound, isNextRound, isOtherEvent, roundOf } from './apart.ts';
import { type Compared, compare, coveredBy, type Likeness, lengthOf } from './likeness.ts';
import { lacksMainWords } from './main-words.ts';
import { candidates, type Known, knownWords, profileFit } from './profile.ts';
import { rareKinds, withKind } from './same-kind.ts';
import { type Clusterable, readingOf } from './story-words.ts';
import { idle, isQuiet, type LiveStory, type Window } from './window.ts';

const DAY = 24 * 3_600_000;
/** On a busy day, the least fit of a report that joins a story. */
const FIT = 0.9;
/** The least fit is so many times as high where the report has none of the story's main words. */
const LACKING = 1.15;
/** The fit that a story loses in a day without reports. */
const FIT_IDLE_DAY = 1.5;
/** The least fit of a report in one story for the other story to be compared with it as a whole. */
const FIT_MERGE = 0.6;
/** Among the stories that a report fits, a larger one is preferred; its size alone never admits a report. */
const SIZE = 0.2;

/** On a quiet day, a fit that is enough if one report is also this alike and shares so many words that are no names. */
const FIT_QUIET = 0.58;
const FIT_QUIET_IDLE_DAY = 0.3;
const ALIKE_LEAST = 0.15;
const OWN_LEAST = 2;

const ALIKE = 0.19;
/** Where the headlines' names disagree: so much, and so many words. */
const ALIKE_NAMES_APART = 0.38;
const WORDS_NAMES_APART = 10;
/** Where no name is shared; and where many words of the headlines are, or one of the two has no names at all. */
const ALIKE_NO_NAME = 0.4;
const ALIKE_NO_NAME_MANY_WORDS = 0.28;
const ALIKE_NAMELESS = 0.2;
const MANY_WORDS = 5;
/** Where nothing but names is shared; and where hardly anything is. */
const ALIKE_NAMES_ONLY = 0.6;
const ALIKE_NAME_MOSTLY = 0.27;
/** A third report has to be alike to two. */
const SECOND = 0.3;
const COVERED = 0.1;
const IDLE_DAY = 0.2;
/** So many of a story's latest reports are compared. */
const COMPARED = 12;

/** A story that a report fits. */
export interface Fit {
  readonly story: number;
  /** By which the best of several stories is chosen. */
  readonly rank: number;
}

interface Judged extends Compared {
  readonly at: number;
  readonly known: Known;
}

function judged(window: Window, report: Clusterable): Judged {
  const reading = readingOf(report);
  return { at: report.at, ...reading, known: knownWords(window, reading.words) };
}

/** The live stories that the report may join, the best first. */
export function fittingStories(window: Window, report: Clusterable): Fit[] {
  const one = judged(window, report);
  const stories = candidates(window, one.known, one.at);
  const quiet = isQuiet(window);
  const fits = stories.flatMap((story) => (quiet ? quietFit(window, one, story) : busyFit(window, one, story)));
  fits.sort((a, b) => b.rank - a.rank || a.story - b.story);
  return quiet ? latestRoundFirst(window, fits) : fits;
}

/** The live stories that may be one with the story that the report stands in. */
export function mergeable(window: Window, report: Clusterable): LiveStory[] {
  if (isQuiet(window)) return fittingStories(window, report).map(({ story }) => window.stories.get(story)!);
  const one = judged(window, report);
  return candidates(window, one.known, one.at).filter((story) => busyProfileFit(window, one, story) >= FIT_MERGE);
}

/** The live story of which this report tells the next round, or null. */
export function formerRound(window: Window, report: Clusterable): number | null {
  const one = judged(window, report);
  const former = candidates(window, one.known, one.at)
    .filter((story) => isLaterRound(one, story))
    .flatMap((story) => likenessFit(window, one, story))
    .sort((a, b) => b.rank - a.rank || b.story - a.story);
  return former[0]?.story ?? null;
}

function busyFit(window: Window, report: Judged, story: LiveStory): Fit[] {
  if (isOtherEvent(report, story)) return [];
  const fit = busyProfileFit(window, report, story);
  const isUnfit = fit < FIT || (fit < FIT * LACKING && lacksMainWords(report, story));
  return isUnfit ? [] : [{ story: story.id, rank: fit + SIZE * Math.log(story.told.length) }];
}

function busyProfileFit(window: Window, report: Judged, story: LiveStory): number {
  return profileFit(window, report.known, story) - FIT_IDLE_DAY * idleDays(report, story);
}

const idleDays = ({ at }: Pick<Judged, 'at'>, story: LiveStory): number => idle(story, at) / DAY;

function quietFit(window: Window, report: Judged, story: LiveStory): Fit[] {
  return isOtherEvent(report, story) ? [] : likenessFit(window, report, story);
}

function likenessFit(window: Window, report: Judged, story: LiveStory): Fit[] {
  const length = lengthOf(window, report);
  const namesApart = areNamesApart(report, story);
  const { most, counted, own } = likeness(window, report, story, { length, namesApart });
  const bonus = COVERED * coveredBy(window, report, story.id, length) - IDLE_DAY * idleDays(report, story);
  const byReports = counted > 0 && counted + bonus >= ALIKE;
  const byProfile = () =>
    !namesApart &&
    own >= OWN_LEAST &&
    most >= ALIKE_LEAST &&
    profileFit(window, report.known, story) - FIT_QUIET_IDLE_DAY * idleDays(report, story) >= FIT_QUIET;
  return byReports || byProfile() ? [{ story: story.id, rank: most + bonus }] : [];
}

/** How alike the report is to the nearest of the story's; and so far as enough is shared, to the nearest two. */
function likeness(
  window: Window,
  report: Judged,
  story: LiveStory,
  { length, namesApart }: { readonly length: number; readonly namesApart: boolean },
) {
  const kinds = rareKinds(window, report.marks.kinds);
  let [most, first, second, own] = [0, 0, 0, 0];
  for (const told of story.told.slice(-COMPARED)) {
    const compared = compare(window, report, told, [length, lengthOf(window, told)]);
    const shared = withKind(compared, report, told, kinds);
    most = Math.max(most, shared.alike);
    own = Math.max(own, shared.own);
    if (namesApart && (shared.alike < ALIKE_NAMES_APART || shared.plain < WORDS_NAMES_APART)) continue;
    if (!isEnough(shared, report, told)) continue;
    second = Math.max(second, Math.min(first, shared.alike));
    first = Math.max(first, shared.alike);
  }
  return { most, own, counted: story.told.length < 3 ? first : first * (1 - SECOND) + second * SECOND };
}

/**
 * One event is more than a name in the news (Kharkiv, Fortinet) and more than a kind of event (a recall, a rate cut):
 * some of both must be shared, or very much of one.
 */
function isEnough(
  { alike, names, plain, own, namesInTitle, plainInTitle }: Likeness,
  one: Compared,
  other: Compared,
): boolean {
  if (namesInTitle + plainInTitle === 0) return false;
  if (own === 0) return alike >= ALIKE_NAMES_ONLY;
  if (plain < 2 || (names === 1 && plain < 3)) return alike >= ALIKE_NAME_MOSTLY;
  if (names > 0 || alike >= ALIKE_NO_NAME) return true;
  const isNameless = one.marks.names.size === 0 || other.marks.names.size === 0;
  return plainInTitle >= MANY_WORDS && alike >= (isNameless ? ALIKE_NAMELESS : ALIKE_NO_NAME_MANY_WORDS);
}

/** What the talks decide belongs to the day on which they are held: the later of two rounds that a report fits. */
function latestRoundFirst(window: Window, fits: Fit[]): Fit[] {
  const best = fits[0] && window.stories.get(fits[0].story)!;
  if (!best) return fits;
  const later = fits.find(({ story: id }) => {
    const story = window.stories.get(id)!;
    return (roundOf(story) > roundOf(best) && story.first > best.last) || isNextRound(story, best);
  });
  return later ? [later, ...fits.filter((fit) => fit !== later)] : fits;
}
