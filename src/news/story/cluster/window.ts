/** What the clusterer knows: the words and reports of the last 72 hours, and which stories an editor keeps apart. */

import { type CountedWord, CountedWords, copyOf, KeptWords } from './compact.ts';
import { GENERIC_KEYS } from './generic-words.ts';
import { addMentions, type KeptTold, type LiveStory, type Told } from './live-story.ts';
import { Slots } from './slots.ts';
import { profileOf, weightsIn } from './story-weights.ts';
import type { StoryWords } from './story-words.ts';
import { Workspace } from './workspace.ts';

const HOUR = 3_600_000;
/** How many hours words are counted for. */
const WINDOW_HOURS = 72;
/** After a restart, the reports of at least this time before the newest one must be recorded again, ms. */
export const CLUSTER_WINDOW = WINDOW_HOURS * HOUR;

/** The reports of the last 72 hours. All counts are whole numbers, so that they can be subtracted exactly. */
export interface Window {
  /** The newest report's time. */
  clock: number;
  weight: number;
  readonly stories: Map<number, LiveStory>;
  /** The same, by their slots. */
  readonly slots: Slots;
  readonly words: CountedWords;
  readonly workspace: Workspace;
  readonly hours: Map<number, KeptTold[]>;
  /** Stories that are never merged with each other; each pair is listed under both. */
  readonly apart: Map<number, Set<number>>;
  /** The words that were looked up last: those of a report are asked for when it is judged, recorded and merged. */
  lookedUp: LookedUp | null;
}

interface LookedUp {
  readonly words: StoryWords;
  readonly keys: readonly string[];
  readonly weights: readonly number[];
  /** Undefined, or with the weight 0: not in the window, when it was looked up. */
  readonly counted: (CountedWord | undefined)[];
}

export function emptyWindow(): Window {
  return {
    clock: Number.NEGATIVE_INFINITY,
    weight: 0,
    stories: new Map(),
    slots: new Slots(),
    words: new CountedWords(isGeneric),
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

/** Looks a report's words up, in their order. */
export function lookUp(window: Window, words: StoryWords): Pick<LookedUp, 'keys' | 'weights' | 'counted'> {
  const before = window.lookedUp;
  if (before?.words !== words) {
    const keys = [...words.keys()];
    const found = { words, keys, weights: [...words.values()], counted: keys.map((key) => window.words.get(key)) };
    window.lookedUp = found;
    return found;
  }
  const { keys, counted } = before;
  for (let at = 0; at < keys.length; at++) if (!counted[at]?.weight) counted[at] = window.words.get(keys[at]!);
  return before;
}

/** Adds a report to a story, new or old, and drops what has left the window. A report older than the window is ignored. */
export function add(window: Window, told: Told): void {
  advance(window, told.at);
  const hour = hourOf(told.at);
  if (hour <= oldestHour(window)) return;
  const kept = compact(window, told);
  count(window, kept.words, 1);
  enter(window, kept);
  const sameHour = window.hours.get(hour);
  if (sameHour) sameHour.push(kept);
  else window.hours.set(hour, [kept]);
}

/** The report, in little memory. */
function compact(window: Window, { at, words, marks, story }: Told): KeptTold {
  const { keys, weights, counted } = lookUp(window, words);
  const pairs = new Int32Array(2 * keys.length);
  for (let n = 0; n < keys.length; n++) {
    const word = counted[n] ?? window.words.add(keys[n]!);
    counted[n] = word;
    pairs[2 * n] = word.id;
    pairs[2 * n + 1] = weights[n]!;
  }
  const same = (key: string) => window.words.get(key)?.key ?? copyOf(key);
  return {
    at,
    words: new KeptWords(pairs, window.words),
    marks: { ...marks, names: new Set(Array.from(marks.names, same)), first: marks.first && same(marks.first) },
    story,
  };
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
  { at, words }: Omit<Told, 'story' | 'marks'>,
): KeptTold | undefined {
  const sameTime = window.stories.get(story)?.told.filter((one) => one.at === at) ?? [];
  return sameTime.find((one) => isSame(one.words, words)) ?? sameTime[0];
}

function isSame(one: StoryWords, other: StoryWords): boolean {
  return one.size === other.size && [...one].every(([key, weight]) => other.get(key) === weight);
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
function count(window: Window, { pairs }: KeptWords, sign: 1 | -1): void {
  for (let at = 0; at < pairs.length; at += 2) {
    const word = window.words.at(pairs[at]!);
    const weight = sign * pairs[at + 1]!;
    word.weight += weight;
    window.weight += weight;
    if (word.weight === 0) window.words.drop(word);
  }
}

/** What each of these words weighs in the story, as `weightsIn` writes it. The next call writes over it. */
export function weigh({ words, workspace }: Window, story: LiveStory, pairs: Int32Array, again?: 'beside'): Int32Array {
  workspace.fitWords(words.numbers);
  workspace.fitList(pairs.length / 2);
  const weights = again ? workspace.others : workspace.weights;
  weightsIn(story, pairs, workspace.places, weights);
  return weights;
}

/** The report stands in its story from now on, new or old. */
function enter(window: Window, told: KeptTold): void {
  const story = window.stories.get(told.story) ?? begin(window, told.story);
  const { pairs } = told.words;
  const before = weigh(window, story, pairs);
  for (let at = 0; at < pairs.length / 2; at++) {
    if (before[at] === 0) window.words.at(pairs[2 * at]!).stories.add(story.slot);
    story.weight += pairs[2 * at + 1]!;
  }
  insert(story.told, told);
  if (story.profile) story.profile.count(told.words, 1);
  else story.profile = profileOf(story.told);
  if (story.mentions) addMentions(story.mentions, told);
  changed(window, story);
}

function begin(window: Window, id: number): LiveStory {
  const slot = window.slots.take();
  const never = { first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY };
  const nothing = { weight: 0, isOfRoundUp: false, profile: null, mainWords: null, mentions: null };
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
  for (const told of gone) story.profile?.count(told.words, -1);
  for (const { words } of gone) takeWords(window, story, words);
  story.mentions = null;
  changed(window, story);
  if (story.told.length === 0) end(window, story);
}

/** After the report has been taken out. */
function takeWords(window: Window, story: LiveStory, { pairs }: KeptWords): void {
  const after = weigh(window, story, pairs);
  for (let at = 0; at < pairs.length / 2; at++) {
    const { stories } = window.words.at(pairs[2 * at]!);
    if (after[at] === 0 && stories.has(story.slot)) stories.delete(story.slot);
    story.weight -= pairs[2 * at + 1]!;
  }
}

/** Its reports are others now. */
function changed(window: Window, story: LiveStory): void {
  story.first = story.told[0]?.at ?? Number.POSITIVE_INFINITY;
  story.last = story.told.at(-1)?.at ?? Number.NEGATIVE_INFINITY;
  story.isOfRoundUp = story.told[0]?.marks.isRoundUp ?? false;
  window.slots.put(story);
  story.mainWords = null;
}

/** Orders by time and, so that a restart gives the same order, by words if two have the same time. */
function insert(all: KeptTold[], told: KeptTold): void {
  let at = all.length;
  while (at > 0 && isBefore(told, all[at - 1]!)) at -= 1;
  if (at === all.length) all.push(told);
  else all.splice(at, 0, told);
}

function isBefore(one: Told, other: Told): boolean {
  if (one.at !== other.at) return one.at < other.at;
  return one.words.size !== other.words.size
    ? one.words.size < other.words.size
    : [...one.words.keys()].join(' ') < [...other.words.keys()].join(' ');
}

const isGeneric = (key: string): boolean => key.split(' ').every((part) => GENERIC_KEYS.has(part));

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
    for (const { words } of reports) count(window, words, -1);
  }
}
