/** The similarity of two reports, word by word. The rarer a word is in the window, the more it counts. */

import { FLAG } from './counted-words.ts';
import type { LiveStory } from './live-story.ts';
import { WEIGHT } from './story-words.ts';
import type { Window } from './window.ts';
import { type Compared, isNameAt, placeOf, type WordList, weightAt } from './word-list.ts';

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

/** Length of a report's vector, by which `compare` divides. */
export function lengthOf(window: Window, report: Compared): number {
  let total = 0;
  for (let at = report.from; at < report.to; at++)
    if (isCompared(window, report, at)) total += part(window, report, at) ** 2;
  return Math.sqrt(total);
}

export function compare(window: Window, one: Compared, other: Compared, lengths: readonly [number, number]): Likeness {
  let product = 0;
  const count = { names: 0, plain: 0, own: 0, namesInTitle: 0, plainInTitle: 0 };
  const [small, large] = sizeOf(one) < sizeOf(other) ? [one, other] : [other, one];
  for (let at = small.from; at < small.to; at++) {
    const there = placeOf(large, small.ids[at]!);
    if (there < 0 || !isCompared(window, small, at)) continue;
    const [weight, weightThere] = [weightAt(small, at), weightAt(large, there)];
    const isName = isNameAt(small, at) || isNameAt(large, there);
    const flags = flagsAt(window, small, at);
    const worth = rarity(window, small.ids[at]!) * factorOf(flags, isName);
    product += fieldOf(weight) * fieldOf(weightThere) * worth * worth;
    const inTitle = Math.max(weight, weightThere) >= WEIGHT.title ? 1 : 0;
    if (isName || flags & FLAG.tellingNumber) {
      count.names += 1;
      count.namesInTitle += inTitle;
    } else {
      count.plain += 1;
      count.own += flags & FLAG.generic ? 0 : 1;
      count.plainInTitle += inTitle;
    }
  }
  return { alike: product / (lengths[0] * lengths[1] || 1), ...count };
}

/** How much of the report the story has already told, 0 to 1. `length` is the report's. */
export function coveredBy(window: Window, report: Compared, story: LiveStory, length: number): number {
  let said = 0;
  for (let at = report.from; at < report.to; at++) {
    const id = report.ids[at]!;
    if (id >= 0 && isCompared(window, report, at) && window.words.stories.has(id, story.slot))
      said += part(window, report, at) ** 2;
  }
  return said / (length * length || 1);
}

/** Names that stand in the headline, by their numbers. */
export function titleNames(report: WordList): number[] {
  const found: number[] = [];
  for (let at = report.from; at < report.to; at++)
    if (isNameAt(report, at) && weightAt(report, at) >= WEIGHT.title) found.push(report.ids[at]!);
  return found;
}

const sizeOf = ({ from, to }: WordList): number => to - from;

const flagsAt = (window: Window, { flags, ids }: Compared, at: number): number =>
  flags ? flags[at]! : window.words.stories.flagsOf(ids[at]!);

/** Pairs of adjacent words count only in profiles. */
const isCompared = (window: Window, report: Compared, at: number): boolean =>
  !(flagsAt(window, report, at) & FLAG.pair);

function part(window: Window, report: Compared, at: number): number {
  const factor = factorOf(flagsAt(window, report, at), isNameAt(report, at));
  return fieldOf(weightAt(report, at)) * rarity(window, report.ids[at]!) * factor;
}

function fieldOf(weight: number): number {
  if (weight >= WEIGHT.title) return IN_TITLE;
  return weight >= WEIGHT.slug ? IN_SLUG : 1;
}

function factorOf(flags: number, isName: boolean): number {
  if (flags & FLAG.digitFirst) return NUMBER;
  return isName ? NAME : 1;
}

/** Counts the stories that have the word, not the reports: a big story does not make its own words common. */
function rarity({ words, stories }: Window, id: number): number {
  const having = id < 0 ? 0 : words.stories.sizeOf(id);
  return Math.max(0.1, Math.log((stories.size + OTHERS) / (having + 1)) + LEAST);
}
