/** What of a report tells which story it belongs to: the words of its headline, its opening and its address, weighed. */

import { telling } from '../../text/words/common.ts';
import { words } from '../../text/words.ts';
import type { Split } from '../../types.ts';
import { DATE_KEYS } from './generic-words.ts';
import { kindsIn } from './kinds.ts';
import { isRoundUp } from './round-ups.ts';
import { namesIn, type StoryNames } from './story-names.ts';
import { numbersIn, type StoryNumbers } from './story-numbers.ts';

/** What is read of a report. Words that were split already (`Article.split`) are taken as they are. */
export interface Clusterable {
  readonly title: string;
  readonly teaser: string;
  readonly url: string;
  /** Its own name is no name that two headlines share. */
  readonly publisher: string;
  /** Believable date, else when we first saw it, ms. */
  readonly at: number;
  readonly split?: Readonly<Record<'title' | 'teaser', Pick<Split, 'words'>>>;
}

/** Word families (and pairs of neighbours) with their weight. */
export type StoryWords = ReadonlyMap<string, number>;

/**
 * Whole numbers, so that counts can be taken back exactly when a report leaves the window: sums of fractions would
 * drift, and a restart would then decide otherwise. Without pairs `dev` loses 0.012, without the slug 0.014 (F1); the
 * opening at a third of the headline instead of a sixth does as well.
 */
export const WEIGHT = { title: 6, pair: 2, slug: 4, teaser: 1 };
/** Words of the opening that are read; what follows is background, which other stories share. */
const OPENING = 50;
/** A headline is not longer; what pretends to be one costs no more than this. */
const HEADLINE = 40;

/** The telling words of a report, without dates. Empty when it has none. */
export function storyWords(report: Clusterable): StoryWords {
  const found = new Map<string, number>();
  const title = undated(report.split?.title.words ?? words(report.title), HEADLINE);
  addAll(found, title, WEIGHT.title);
  addPairs(found, title);
  for (const key of new Set(undated(words(slugOf(report.url)), HEADLINE))) {
    if (!title.includes(key)) addAll(found, [key], WEIGHT.slug);
  }
  addAll(found, undated(report.split?.teaser.words ?? words(report.teaser), OPENING), WEIGHT.teaser);
  return found;
}

/** The telling words: what happened on one day is not one event. */
const undated = (all: Parameters<typeof telling>[0], most: number): string[] =>
  telling(all, most).filter((key) => !DATE_KEYS.has(key));

/** What is read of a report. */
export interface Reading {
  readonly words: StoryWords;
  readonly marks: StoryMarks;
}

/** A report is asked about three times (decide, record, merge) and read once. */
const readings = new WeakMap<Clusterable, Reading>();

export function readingOf(report: Clusterable): Reading {
  const known = readings.get(report);
  if (known) return known;
  const reading = { words: storyWords(report), marks: storyMarks(report) };
  readings.set(report, reading);
  return reading;
}

/** What tells a report apart from others that share its words. */
export interface StoryMarks extends StoryNumbers, StoryNames {
  /** The kinds of event that headline and opening tell of. */
  readonly kinds: ReadonlySet<string>;
  /** Does the headline stand over many events? */
  readonly isRoundUp: boolean;
}

export function storyMarks({ title, teaser, publisher, split }: Clusterable): StoryMarks {
  const opening = (split?.teaser.words ?? words(teaser)).slice(0, OPENING);
  const read = [
    { text: title, words: (split?.title.words ?? words(title)).slice(0, HEADLINE) },
    { text: teaser, words: opening },
  ];
  return {
    ...numbersIn(title, teaser.slice(0, opening.at(-1)?.end ?? 0)),
    ...namesIn(read, publisher),
    isRoundUp: isRoundUp(title),
    kinds: new Set(read.flatMap((part) => kindsIn(part.words))),
  };
}

function addAll(found: Map<string, number>, keys: readonly string[], weight: number): void {
  for (const key of keys) found.set(key, (found.get(key) ?? 0) + weight);
}

function addPairs(found: Map<string, number>, title: readonly string[]): void {
  for (let at = 1; at < title.length; at++) addAll(found, [`${title[at - 1]} ${title[at]}`], WEIGHT.pair);
}

/**
 * The headline that an address repeats, often as it stood first: the part of the path with the most hyphens, without
 * its ending and without the article's number. Empty when no part has any.
 */
function slugOf(url: string): string {
  const path = URL.parse(url)?.pathname ?? '';
  let best = '';
  for (const part of path.split('/')) if (joints(part) > joints(best)) best = part;
  return decoded(best.slice(0, 300))
    .replace(/\.[a-z]{2,5}$/i, '')
    .split(/[-_+]/)
    .filter((piece) => !/\d.*\d.*\d.*\d/.test(piece))
    .join(' ');
}

const joints = (part: string): number => part.split(/[-_]/).length - 1;

/** An address that is not in UTF-8, or cut within a letter, is not read. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
