/** The similarity of two reports, word by word. The rarer a word is in the window, the more it counts. */

import { GENERIC_KEYS } from './generic-words.ts';
import type { LiveStory, Told } from './live-story.ts';
import { type StoryWords, WEIGHT } from './story-words.ts';
import type { Window } from './window.ts';

/** The parts of a report that are compared. */
export type Compared = Pick<Told, 'words' | 'marks'>;

export interface Likeness {
  /** Cosine of the reports' weighted words, 0 to 1. */
  readonly alike: number;
  /** Shared names, and numbers of three digits or a decimal: `Kharkiv`, `312,000`, `6.6`. */
  readonly names: number;
  /** Other shared words; `own`, without parts of names. `…InTitle`: those in at least one of the two headlines. */
  readonly plain: number;
  readonly own: number;
  readonly namesInTitle: number;
  readonly plainInTitle: number;
}

/** A word counts more in a headline or an address than in an opening. */
const IN_TITLE = 1.6;
const IN_SLUG = 1.5;
/** A name counts more than another word; a number, a little more. */
const NAME = 1.4;
const NUMBER = 1.2;
/** What a word counts that every story has: on the first day no word is known to be common. */
const LEAST = 1.2;
/** Added to the number of stories, so that few stories do not make words look common. */
const OTHERS = 4;

const TELLING_NUMBER = /^(?!(?:19|20)\d\d$)\d[\d.]{2}/;

/** Length of a report's vector, by which `compare` divides. */
export function lengthOf(window: Window, report: Compared): number {
  let total = 0;
  for (const [key, weight] of report.words) if (isCompared(key)) total += part(window, key, weight, report) ** 2;
  return Math.sqrt(total);
}

export function compare(window: Window, one: Compared, other: Compared, lengths: readonly [number, number]): Likeness {
  let product = 0;
  const count = { names: 0, plain: 0, own: 0, namesInTitle: 0, plainInTitle: 0 };
  const [small, large] = one.words.size < other.words.size ? [one, other] : [other, one];
  for (const [key, weight] of small.words) {
    const weightThere = large.words.get(key);
    if (weightThere === undefined || !isCompared(key)) continue;
    const isName = isNameIn(one, key) || isNameIn(other, key);
    const worth = rarity(window, key) * factorOf(key, isName);
    product += fieldOf(weight) * fieldOf(weightThere) * worth * worth;
    const inTitle = Math.max(weight, weightThere) >= WEIGHT.title ? 1 : 0;
    if (isName || TELLING_NUMBER.test(key)) {
      count.names += 1;
      count.namesInTitle += inTitle;
    } else {
      count.plain += 1;
      count.own += GENERIC_KEYS.has(key) ? 0 : 1;
      count.plainInTitle += inTitle;
    }
  }
  return { alike: product / (lengths[0] * lengths[1] || 1), ...count };
}

/** How much of the report the story has already told, 0 to 1. `length` is the report's. */
export function coveredBy(window: Window, report: Compared, story: LiveStory, length: number): number {
  let said = 0;
  for (const [key, weight] of report.words) {
    if (isCompared(key) && window.words.get(key)?.stories.has(story.slot))
      said += part(window, key, weight, report) ** 2;
  }
  return said / (length * length || 1);
}

/** Names that stand in the headline. */
export function titleNames({ words, marks }: Compared): string[] {
  return [...marks.names].filter((key) => isInTitle(words, key));
}

const isInTitle = (words: StoryWords, key: string): boolean => (words.get(key) ?? 0) >= WEIGHT.title;

/** Pairs of adjacent words count only in profiles. */
const isCompared = (key: string): boolean => !key.includes(' ');

const isNameIn = (report: Compared, key: string): boolean => report.marks.names.has(key);

function part(window: Window, key: string, weight: number, report: Compared): number {
  return fieldOf(weight) * rarity(window, key) * factorOf(key, isNameIn(report, key));
}

function fieldOf(weight: number): number {
  if (weight >= WEIGHT.title) return IN_TITLE;
  return weight >= WEIGHT.slug ? IN_SLUG : 1;
}

function factorOf(key: string, isName: boolean): number {
  if (/^\p{N}/u.test(key)) return NUMBER;
  return isName ? NAME : 1;
}

/** Counts the stories that have the word, not the reports: a big story does not make its own words common. */
function rarity(window: Window, key: string): number {
  const having = window.words.get(key)?.stories.size ?? 0;
  return Math.max(0.1, Math.log((window.stories.size + OTHERS) / (having + 1)) + LEAST);
}
