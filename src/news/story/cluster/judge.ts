/** Which stories a report may join: on a quiet day by its similarity to their reports, on a busy day by their word profiles. */

import { areNamesApart, isLaterRound, isNextRound, isOtherEvent, roundOf } from './apart.ts';
import { compare, coveredBy, type Likeness, lengthOf } from './likeness.ts';
import { idle, type LiveStory } from './live-story.ts';
import { type LookedUp, lookUp } from './looked-up.ts';
import { lacksMainWords } from './main-words.ts';
import { candidates, profileFit, rarestFirst } from './profile.ts';
import { rareKinds, withKind } from './same-kind.ts';
import { type Clusterable, readingOf } from './story-words.ts';
import { isQuiet, type Window } from './window.ts';
import type { Compared } from './word-list.ts';

const DAY = 24 * 3_600_000;
/** The lowest fit at which a report joins a story on a busy day. */
const FIT = 0.9;
/** That limit is multiplied by this if the report has none of the story's main words. */
const LACKING = 1.15;
/** How much fit a day without reports costs. */
const FIT_IDLE_DAY = 1.5;
/** A story is considered for a merge if a report of the other story fits it at least this well. */
const FIT_MERGE = 0.6;
/** How strongly a larger story is preferred among those that a report fits. Size never makes a report fit. */
const SIZE = 0.2;

/** On a quiet day this fit is enough if one report of the story is also this similar and shares this many ordinary words. */
const FIT_QUIET = 0.58;
const FIT_QUIET_IDLE_DAY = 0.3;
const ALIKE_LEAST = 0.15;
const OWN_LEAST = 2;

const ALIKE = 0.19;
/** Limits if the headlines name different people or places: similarity, and number of shared ordinary words. */
const ALIKE_NAMES_APART = 0.38;
const WORDS_NAMES_APART = 10;
/** Limits if no name is shared; then, if many words of the headlines are; then, if one of the two has no names at all. */
const ALIKE_NO_NAME = 0.4;
const ALIKE_NO_NAME_MANY_WORDS = 0.28;
const ALIKE_NAMELESS = 0.2;
const MANY_WORDS = 5;
/** Limits if only names are shared; and if little besides a name is. */
const ALIKE_NAMES_ONLY = 0.6;
const ALIKE_NAME_MOSTLY = 0.27;
/** From its third report on, the second most similar report of a story counts for this share. */
const SECOND = 0.3;
const COVERED = 0.1;
const IDLE_DAY = 0.2;
/** How many of a story's latest reports are compared. */
const COMPARED = 12;

/** A story that a report fits. */
export interface Fit {
  readonly story: number;
  /** The highest rank is the best story. */
  readonly rank: number;
}

interface Judged {
  readonly at: number;
  readonly marks: Compared['marks'];
  readonly looked: LookedUp;
  /** Where its words stand that the window has, the rarest first. */
  readonly order: Uint8Array;
}

function judged(window: Window, report: Clusterable): Judged {
  const looked = lookUp(window, readingOf(report));
  return { at: report.at, marks: looked.marks, looked, order: rarestFirst(window, looked) };
}

const candidatesFor = (window: Window, { looked, order, at }: Judged): LiveStory[] =>
  candidates(window, looked, order, at);

/** The live stories that the report may join, the best first. */
export function fittingStories(window: Window, report: Clusterable): Fit[] {
  const one = judged(window, report);
  const quiet = isQuiet(window);
  const fits: Fit[] = [];
  for (const story of candidatesFor(window, one)) {
    const fit = quiet ? quietFit(window, one, story) : busyFit(window, one, story);
    if (fit) fits.push(fit);
  }
  fits.sort((a, b) => b.rank - a.rank || a.story - b.story);
  return quiet ? latestRoundFirst(window, fits) : fits;
}

/** The live stories to compare for a merge with the story `own`, in which the report stands. */
export function mergeable(window: Window, report: Clusterable, own: number): LiveStory[] {
  if (isQuiet(window))
    return fittingStories(window, report).flatMap(({ story }) => (story === own ? [] : window.stories.get(story)!));
  const one = judged(window, report);
  return candidatesFor(window, one).filter(
    (story) => story.id !== own && busyProfileFit(window, one, story) >= FIT_MERGE,
  );
}

/** The live story whose next round this report is about, or null. */
export function formerRound(window: Window, report: Clusterable): number | null {
  const one = judged(window, report);
  const former = candidatesFor(window, one)
    .filter((story) => isLaterRound(one, story))
    .flatMap((story) => likenessFit(window, one, story) ?? [])
    .sort((a, b) => b.rank - a.rank || b.story - a.story);
  return former[0]?.story ?? null;
}

function busyFit(window: Window, report: Judged, story: LiveStory): Fit | null {
  if (isOtherEvent(report, story)) return null;
  const fit = busyProfileFit(window, report, story);
  const isUnfit = fit < FIT || (fit < FIT * LACKING && lacksMainWords(window, report.looked, story));
  return isUnfit ? null : { story: story.id, rank: fit + SIZE * Math.log(story.told.length) };
}

function busyProfileFit(window: Window, report: Judged, story: LiveStory): number {
  return profileFit(window, report.looked, report.order, story) - FIT_IDLE_DAY * idleDays(report, story);
}

const idleDays = ({ at }: Pick<Judged, 'at'>, story: LiveStory): number => idle(story, at) / DAY;

function quietFit(window: Window, report: Judged, story: LiveStory): Fit | null {
  return isOtherEvent(report, story) ? null : likenessFit(window, report, story);
}

function likenessFit(window: Window, report: Judged, story: LiveStory): Fit | null {
  const { looked } = report;
  const length = lengthOf(window, looked);
  const namesApart = areNamesApart(looked, story);
  const { most, counted, own } = likeness(window, looked, story, { length, namesApart });
  const bonus = COVERED * coveredBy(window, looked, story, length) - IDLE_DAY * idleDays(report, story);
  const byReports = counted > 0 && counted + bonus >= ALIKE;
  const byProfile = () =>
    !namesApart &&
    own >= OWN_LEAST &&
    most >= ALIKE_LEAST &&
    profileFit(window, looked, report.order, story) - FIT_QUIET_IDLE_DAY * idleDays(report, story) >= FIT_QUIET;
  return byReports || byProfile() ? { story: story.id, rank: most + bonus } : null;
}

/** `most`: the similarity to the story's most similar report. `counted`: to the two most similar of those that share enough. */
function likeness(
  window: Window,
  report: Compared,
  story: LiveStory,
  { length, namesApart }: { readonly length: number; readonly namesApart: boolean },
) {
  const kinds = rareKinds(window, report.kinds);
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
 * Neither a shared name (Kharkiv, Fortinet) nor a shared kind of event (a recall, a rate cut) is enough for one event: both
 * must be shared in part, or one of them to a high degree.
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
  const isNameless = one.isNameless || other.isNameless;
  return plainInTitle >= MANY_WORDS && alike >= (isNameless ? ALIKE_NAMELESS : ALIKE_NO_NAME_MANY_WORDS);
}

/** Puts the later of two rounds first if a report fits both: what talks decide belongs to the day on which they are held. */
function latestRoundFirst(window: Window, fits: Fit[]): Fit[] {
  const best = fits[0] && window.stories.get(fits[0].story)!;
  if (!best) return fits;
  const later = fits.find(({ story: id }) => {
    const story = window.stories.get(id)!;
    return (roundOf(story) > roundOf(best) && story.first > best.last) || isNextRound(story, best);
  });
  return later ? [later, ...fits.filter((fit) => fit !== later)] : fits;
}
