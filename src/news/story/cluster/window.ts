/** What the clusterer knows: the words and reports of the last 72 hours, and which stories an editor keeps apart. */

import { CountedWord, compactWords } from './compact.ts';
import { GENERIC_KEYS } from './generic-words.ts';
import type { StoryMarks, StoryWords } from './story-words.ts';

const HOUR = 3_600_000;
/** How many hours words are counted for. */
const WINDOW_HOURS = 72;
/** After a restart, the reports of at least this time before the newest one must be recorded again, ms. */
export const CLUSTER_WINDOW = WINDOW_HOURS * HOUR;

/** What is kept of a report. */
export interface Told {
  readonly at: number;
  readonly words: StoryWords;
  readonly marks: StoryMarks;
  /** Changes when stories are merged, or an editor takes the report out. */
  story: number;
}

export interface LiveStory {
  readonly id: number;
  /** Its reports in the window, by time; never empty. */
  told: Told[];
  first: number;
  last: number;
  weight: number;
}

/** The reports of the last 72 hours. All counts are whole numbers, so that they can be subtracted exactly. */
export interface Window {
  /** The newest report's time. */
  clock: number;
  weight: number;
  readonly stories: Map<number, LiveStory>;
  readonly words: Map<string, CountedWord>;
  readonly hours: Map<number, Told[]>;
  /** Stories that are never merged with each other; each pair is listed under both. */
  readonly apart: Map<number, Set<number>>;
}

export function emptyWindow(): Window {
  return {
    clock: Number.NEGATIVE_INFINITY,
    weight: 0,
    stories: new Map(),
    words: new Map(),
    hours: new Map(),
    apart: new Map(),
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
  const kept = compact(window, told);
  put(window, kept);
  const sameHour = window.hours.get(hour);
  if (sameHour) sameHour.push(kept);
  else window.hours.set(hour, [kept]);
}

/** A word cut out of a text keeps the whole text in memory (V8's sliced strings); a copy does not. */
const copyOf = (key: string): string => [...key].join('');

/** The report, in little memory. */
function compact(window: Window, { at, words, marks, story }: Told): Told {
  const own = new Map([...words.keys()].map((key) => [key, window.words.get(key)?.key ?? copyOf(key)]));
  const same = (key: string) => own.get(key) ?? copyOf(key);
  return {
    at,
    words: compactWords(words, same),
    marks: { ...marks, names: new Set([...marks.names].map(same)) },
    story,
  };
}

/** Moves every report of the story `from` to the story `to`. */
export function moveAll(window: Window, from: number, to: number): void {
  for (const told of [...(window.stories.get(from)?.told ?? [])]) move(window, told, to);
  for (const other of window.apart.get(from) ?? []) keepApart(window, to, other);
}

/** Moves the report to another story. */
export function move(window: Window, told: Told, to: number): void {
  takeOut(window, told);
  told.story = to;
  put(window, told);
}

/** The report of a story that has this time and, where there are several, these words. */
export function findTold(
  window: Window,
  story: number,
  { at, words }: Omit<Told, 'story' | 'marks'>,
): Told | undefined {
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

/** The time between the story's nearest report and this time, ms; the story may be earlier or, for a late report, later. */
export function idle(story: Pick<LiveStory, 'first' | 'last'>, at: number): number {
  return Math.max(0, at - story.last, story.first - at);
}

function put(window: Window, told: Told): void {
  let story = window.stories.get(told.story);
  if (!story) {
    story = { id: told.story, told: [], first: told.at, last: told.at, weight: 0 };
    window.stories.set(told.story, story);
  }
  insert(story.told, told);
  story.first = Math.min(story.first, told.at);
  story.last = Math.max(story.last, told.at);
  count(window, story, told.words, 1);
}

/** Orders by time and, so that a restart gives the same order, by words if two have the same time. */
function insert(all: Told[], told: Told): void {
  let at = all.length;
  while (at > 0 && isBefore(told, all[at - 1]!)) at -= 1;
  all.splice(at, 0, told);
}

function isBefore(one: Told, other: Told): boolean {
  if (one.at !== other.at) return one.at < other.at;
  return one.words.size !== other.words.size
    ? one.words.size < other.words.size
    : [...one.words.keys()].join(' ') < [...other.words.keys()].join(' ');
}

function takeOut(window: Window, told: Told): void {
  const story = window.stories.get(told.story)!;
  count(window, story, told.words, -1);
  story.told.splice(story.told.indexOf(told), 1);
  span(window, story);
}

/** Adds a report's words to the counts, or subtracts them. */
function count(window: Window, story: LiveStory, words: StoryWords, sign: 1 | -1): void {
  for (const [key, part] of words) {
    const weight = sign * part;
    let word = window.words.get(key);
    if (!word) {
      word = new CountedWord(key, isGeneric(key));
      window.words.set(key, word);
    }
    const within = (word.stories.get(story.id) ?? 0) + weight;
    if (within === 0) word.stories.delete(story.id);
    else word.stories.set(story.id, within);
    word.weight += weight;
    story.weight += weight;
    window.weight += weight;
    if (word.weight === 0) window.words.delete(key);
  }
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
  const touched = new Set<LiveStory>();
  for (const [hour, reports] of window.hours) {
    if (hour > gone) continue;
    window.hours.delete(hour);
    for (const told of reports) {
      const story = window.stories.get(told.story)!;
      count(window, story, told.words, -1);
      touched.add(story);
    }
  }
  for (const story of touched) {
    story.told = story.told.filter((told) => hourOf(told.at) > gone);
    span(window, story);
  }
}

/** Drops a story without reports; otherwise updates the times of its first and last report. */
function span(window: Window, story: LiveStory): void {
  if (story.told.length === 0) window.stories.delete(story.id);
  story.first = story.told.reduce((least, { at }) => Math.min(least, at), Number.POSITIVE_INFINITY);
  story.last = story.told.reduce((most, { at }) => Math.max(most, at), Number.NEGATIVE_INFINITY);
}
