/** The words by which a report is assigned to a story: those of its headline, opening and address, weighted. */

import { telling } from '../../text/words/common.ts';
import { words } from '../../text/words.ts';
import type { Split } from '../../types.ts';
import { DATE_KEYS } from './generic-words.ts';
import { kindsIn } from './kinds.ts';
import { isRoundUp } from './round-ups.ts';
import { namesIn, type StoryNames } from './story-names.ts';
import { numbersIn, type StoryNumbers } from './story-numbers.ts';

/** The parts of a report that are used. Words that are already split (`Article.split`) are not split again. */
export interface Clusterable {
  readonly title: string;
  readonly teaser: string;
  readonly url: string;
  /** Its name does not count as a name in the headline. */
  readonly publisher: string;
  /** Believable date, else when we first saw it, ms. */
  readonly at: number;
  readonly split?: Readonly<Record<'title' | 'teaser', Pick<Split, 'words'>>>;
}

/** Word families (and pairs of neighbours) with their weight. */
export type StoryWords = ReadonlyMap<string, number>;

/**
 * Whole numbers, so that counts can be subtracted exactly when a report leaves the window: sums of fractions would drift,
 * and a restart would then decide differently. Without pairs `dev` loses 0.012, without the slug 0.014 (F1); the
 * opening at a third of the headline's weight instead of a sixth does as well.
 */
export const WEIGHT = { title: 6, pair: 2, slug: 4, teaser: 1 };
/** How many words of the opening are read; what follows is background, which other stories share. */
const OPENING = 50;
/** How many words of a headline are read, which bounds the cost of an overlong one. */
const HEADLINE = 40;

/** The report's telling words, without dates. Empty if it has none. */
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

/** Without dates, because two events may happen on one day. */
const undated = (all: Parameters<typeof telling>[0], most: number): string[] =>
  telling(all, most).filter((key) => !DATE_KEYS.has(key));

/** A report's words and marks. */
export interface Reading {
  readonly words: StoryWords;
  readonly marks: StoryMarks;
}

/** Each report is used three times (decide, record, merge) but read once. */
const readings = new WeakMap<Clusterable, Reading>();

export function readingOf(report: Clusterable): Reading {
  const known = readings.get(report);
  if (known) return known;
  const reading = { words: storyWords(report), marks: storyMarks(report) };
  readings.set(report, reading);
  return reading;
}

/** What distinguishes a report from others that share its words. */
export interface StoryMarks extends StoryNumbers, StoryNames {
  /** The kinds of event that the headline and the opening mention. */
  readonly kinds: ReadonlySet<string>;
  /** Is it a round-up of many events? */
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
 * The headline in the address, often the original one: the part of the path with the most hyphens, without its extension
 * and the article's number. Empty if no part has a hyphen.
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

/** Empty if the address is not valid UTF-8. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
