/** What the clusterer knows: the words and reports of the last 72 hours, and which stories an editor keeps apart. */

import { CountedWords } from './counted-words.ts';
import { GENERIC_KEYS } from './generic-words.ts';
import { addMentions, type KeptTold, type LiveStory, type Told } from './live-story.ts';
import { addWords, type LookedUp, lookUp, type WordWindow, weigh, weighReport } from './looked-up.ts';
import { Slots } from './slots.ts';
import { profileOf } from './story-weights.ts';
import type { Reading } from './story-words.ts';
import { type Compared, type WordList, WordLists, weightAt, weightOf } from './word-list.ts';
import { Workspace } from './workspace.ts';

const HOUR = 3_600_000;
/** How many hours words are counted for. */
const WINDOW_HOURS = 72;
/** After a restart, the reports of at least this time before the newest one must be recorded again, ms. */
export const CLUSTER_WINDOW = WINDOW_HOURS * HOUR;

/** The reports of the last 72 hours. All counts are whole numbers, so that they can be subtracted exactly. */
export interface Window extends WordWindow {
  /** The newest report's time. */
  clock: number;
  weight: number;
  readonly stories: Map<number, LiveStory>;
  /** The same, by their slots. */
  readonly slots: Slots;
  readonly lists: WordLists;
  /** How often stories have changed. */
  versions: number;
  readonly hours: Map<number, KeptTold[]>;
  /** Stories that are never merged with each other; each pair is listed under both. */
  readonly apart: Map<number, Set<number>>;
}

export function emptyWindow(): Window {
  return {
    clock: Number.NEGATIVE_INFINITY,
    weight: 0,
    stories: new Map(),
    slots: new Slots(),
    words: new CountedWords(isGeneric),
    lists: new WordLists(),
    versions: 0,
    workspace: new Workspace(),
    hours: new Map(),
    apart: new Map(),
    lookedUp: null,
  };
}

/**
 * Below this weight (about a hundred headlines) the window has not learned which words are common. Profiles alone would put
 * three countries into one story because of `embassy`, `staff` and `withdraws`.
 */
const QUIET = 6_000;

/** Has the window learned too little for word counts alone to decide? */
export const isQuiet = (window: Window): boolean => window.weight < QUIET;

/** Adds a report to a story, new or old, and drops what has left the window. A report older than the window is ignored. */
export function add(window: Window, told: Told): void {
  advance(window, told.at);
  const hour = hourOf(told.at);
  if (hour <= oldestHour(window)) return;
  const looked = lookUp(window, told);
  const kept = compact(window, looked, told);
  count(window, kept, 1);
  enter(window, kept, looked);
  const sameHour = window.hours.get(hour);
  if (sameHour) sameHour.push(kept);
  else window.hours.set(hour, [kept]);
}

/** The report, in little memory. */
function compact(window: Window, looked: LookedUp, { at, story }: Told): KeptTold {
  addWords(window, looked);
  const { ids, weights, from, to } = window.lists.take(looked.to);
  for (let at = from; at < to; at++) {
    ids[at] = looked.ids[at - from]!;
    weights[at] = looked.weights[at - from]!;
  }
  const { first, kinds, isNameless } = looked;
  return {
    at,
    story,
    ids,
    weights,
    from,
    to,
    marks: sharedIfPlain(looked.marks),
    first,
    kinds,
    isNameless,
    flags: null,
  };
}

const PLAIN: Compared['marks'] = { magnitudes: [], round: null, talks: null, isRoundUp: false };

function sharedIfPlain({ magnitudes, round, talks, isRoundUp }: Compared['marks']): Compared['marks'] {
  const isPlain = magnitudes.length === 0 && round === null && talks === null && !isRoundUp;
  return isPlain ? PLAIN : { magnitudes, round, talks, isRoundUp };
}

/** Moves every report of the story `from` to the story `to`. */
export function moveAll(window: Window, from: number, to: number): void {
  const story = window.stories.get(from);
  if (story && from !== to) moveTold(window, story, to);
  for (const other of window.apart.get(from) ?? []) keepApart(window, to, other);
}

/** Moves the report to another story. */
export function move(window: Window, told: KeptTold, to: number): void {
  moveTold(window, window.stories.get(told.story)!, to, [told]);
}

function moveTold(window: Window, from: LiveStory, to: number, moved: readonly KeptTold[] = from.told): void {
  leave(window, from, moved);
  for (const told of moved) {
    told.story = to;
    enter(window, told);
  }
}

/** The report of a story that has this time and, where there are several, these words. */
export function findTold(
  window: Window,
  story: number,
  report: Reading & { readonly at: number },
): KeptTold | undefined {
  const sameTime = window.stories.get(story)?.told.filter(({ at }) => at === report.at) ?? [];
  const looked = lookUp(window, report);
  return sameTime.find((one) => hasSameWords(one, looked)) ?? sameTime[0];
}

function hasSameWords(one: WordList, other: WordList): boolean {
  if (one.to - one.from !== other.to - other.from) return false;
  for (let at = other.from; at < other.to; at++)
    if (weightOf(one, other.ids[at]!) !== weightAt(other, at)) return false;
  return true;
}

export function keepApart(window: Window, one: number, other: number): void {
  if (one === other) return;
  for (const [a, b] of [
    [one, other],
    [other, one],
  ] as const) {
    const known = window.apart.get(a);
    if (known) known.add(b);
    else window.apart.set(a, new Set([b]));
  }
}

export function allowTogether(window: Window, one: number, other: number): void {
  window.apart.get(one)?.delete(other);
  window.apart.get(other)?.delete(one);
}

export function isApart(window: Window, one: number, other: number): boolean {
  return window.apart.get(one)?.has(other) ?? false;
}

/** Counts a report's words in the window, or takes them off. Those that no report has any more are dropped. */
function count(window: Window, list: WordList, sign: 1 | -1): void {
  const { words } = window;
  for (let at = list.from; at < list.to; at++) {
    const id = list.ids[at]!;
    const weight = sign * weightAt(list, at);
    window.weight += weight;
    if (words.stories.addWeight(id, weight) === 0) words.drop(id);
  }
}

/** The report stands in its story from now on, new or old. */
function enter(window: Window, told: KeptTold, looked?: LookedUp): void {
  const story = window.stories.get(told.story) ?? begin(window, told.story);
  const before = looked ? weighReport(window, looked, story) : weigh(window, story, told);
  for (let at = told.from; at < told.to; at++) {
    if (before[at - told.from] === 0) window.words.stories.add(told.ids[at]!, story.slot);
    story.weight += weightAt(told, at);
  }
  story.told = inserted(window, story.told, told);
  if (story.profile) story.profile.count(told, 1);
  else story.profile = profileOf(story.told);
  if (story.mentions) addMentions(story.mentions, told);
  changed(window, story);
}

function begin(window: Window, id: number): LiveStory {
  const slot = window.slots.take();
  const never = { first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY };
  window.versions += 1;
  const nothing = {
    version: window.versions,
    weight: 0,
    isOfRoundUp: false,
    profile: null,
    mainWords: null,
    mentions: null,
  };
  const story = { id, slot, told: [], ...never, ...nothing };
  window.stories.set(id, story);
  return story;
}

function end(window: Window, story: LiveStory): void {
  window.stories.delete(story.id);
  window.slots.drop(story);
}

/** The reports stand in the story no longer. One that has no report left is dropped. */
function leave(window: Window, story: LiveStory, gone: readonly KeptTold[]): void {
  const out = new Set(gone);
  story.told = story.told.filter((told) => !out.has(told));
  for (const told of gone) story.profile?.count(told, -1);
  for (const told of gone) takeWords(window, story, told);
  story.mentions = null;
  changed(window, story);
  if (story.told.length === 0) end(window, story);
}

/** After the report has been taken out. */
function takeWords(window: Window, story: LiveStory, list: WordList): void {
  const after = weigh(window, story, list);
  const { stories } = window.words;
  for (let at = list.from; at < list.to; at++) {
    const id = list.ids[at]!;
    if (after[at - list.from] === 0 && stories.has(id, story.slot)) stories.delete(id, story.slot);
    story.weight -= weightAt(list, at);
  }
}

/** Its reports are others now. */
function changed(window: Window, story: LiveStory): void {
  story.first = story.told[0]?.at ?? Number.POSITIVE_INFINITY;
  story.last = story.told.at(-1)?.at ?? Number.NEGATIVE_INFINITY;
  story.isOfRoundUp = story.told[0]?.marks.isRoundUp ?? false;
  window.slots.put(story);
  story.mainWords = null;
  window.versions += 1;
  story.version = window.versions;
}

/**
 * The reports with one more: by time and, so that a restart gives the same order, by words if two have the same time. A new
 * array, because one that grows reserves 17 places and most stories have one to three reports.
 */
function inserted(window: Window, all: readonly KeptTold[], told: KeptTold): KeptTold[] {
  let at = all.length;
  while (at > 0 && isBefore(window, told, all[at - 1]!)) at -= 1;
  return all.toSpliced(at, 0, told);
}

function isBefore(window: Window, one: KeptTold, other: KeptTold): boolean {
  if (one.at !== other.at) return one.at < other.at;
  const [size, sizeOfOther] = [one.to - one.from, other.to - other.from];
  return size === sizeOfOther ? compareWords(window, one, other) < 0 : size < sizeOfOther;
}

/** Of two lists of as many words. */
function compareWords({ words }: Window, one: WordList, other: WordList): number {
  for (let at = one.from; at < one.to; at++) {
    const order = words.compare(one.ids[at]!, other.ids[other.from + at - one.from]!);
    if (order !== 0) return order;
  }
  return 0;
}

const isGeneric = (key: string): boolean =>
  GENERIC_KEYS.has(key) || (key.includes(' ') && key.split(' ').every((part) => GENERIC_KEYS.has(part)));

const hourOf = (at: number): number => Math.floor(at / HOUR);

/** The last hour that has left the window. */
const oldestHour = (window: Window): number => hourOf(window.clock) - WINDOW_HOURS;

/** Advances to this time, and removes the reports of the hours that have left the window. */
function advance(window: Window, at: number): void {
  if (at <= window.clock) return;
  const before = oldestHour(window);
  window.clock = at;
  const gone = oldestHour(window);
  if (gone === before) return;
  for (const [hour, reports] of window.hours) {
    if (hour > gone) continue;
    window.hours.delete(hour);
    for (const [story, told] of Map.groupBy(reports, (one) => one.story))
      leave(window, window.stories.get(story)!, told);
    for (const one of reports) count(window, one, -1);
  }
}
