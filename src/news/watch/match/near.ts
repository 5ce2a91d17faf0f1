/** Decides whether the words of a watch are near each other. The rules were measured on real reports (docs/watch-terms.md). */

import type { Split } from '../../types.ts';
import type { Atom } from './plan.ts';

/** A place where something counts for an atom. `from` and `to` are words, `[from, to)`. */
export interface MatchSpot {
  readonly atom: Atom;
  readonly from: number;
  readonly to: number;
  /** It counts by itself; otherwise (`also`, `with`) only close to another word of the watch. */
  readonly strong: boolean;
  /** It is the watch's own word, in any form. */
  readonly own: boolean;
  /** The group that made the words the same; null where they are the watch's own. */
  readonly group: string | null;
  /** Where `strong` is false: only beside a word of this group. */
  readonly beside: string | null;
}

/** Words of one watch stand at most so many words apart. */
const FARTHEST = 14;
/** An `also` word to another word of the watch, in the same clause. */
const CLOSE = 7;
/** Two `also` words of one watch. */
const CLOSEST = 3;
/** Words that a person typed beside each other, and that stand so in the text: at most two words between them. */
const SIDE_BY_SIDE = 3;
/** More is no news: lists and lyrics. */
const MOST_TRIED = 24;

/**
 * One spot for each atom that must occur, close enough to each other, or null. `spots` holds for each atom those of
 * one headline or sentence. From each spot of the first atom on, every other atom takes its nearest that fits.
 */
export function together(
  atoms: readonly Atom[],
  spots: readonly (readonly MatchSpot[])[],
  text: Split,
): MatchSpot[] | null {
  const needed = atoms.map((atom, n) => ({ atom, spots: spots[n]! })).filter(({ atom }) => !atom.optional);
  if (needed.some((one) => one.spots.length === 0)) return null;
  const [first, ...rest] = needed.toSorted((a, b) => a.spots.length - b.spots.length);
  if (!first) return null;
  for (const anchor of first.spots.slice(0, MOST_TRIED)) {
    const chosen = gather(
      anchor,
      rest.map((one) => one.spots),
      text,
    );
    if (chosen && (chosen.length > 1 || anchor.strong)) return chosen;
  }
  return null;
}

/**
 * The words that a person typed, all of them close to each other: what the thesaurus excludes does not concern them.
 * One word alone says too little: *Earthquakes* is a football club's name too.
 */
export function typedTogether(spots: readonly (readonly MatchSpot[])[], text: Split): MatchSpot[] | null {
  if (spots.length < 2 || spots.some((one) => one.length === 0)) return null;
  const [first, ...rest] = spots.toSorted((a, b) => a.length - b.length);
  for (const anchor of first!.slice(0, MOST_TRIED)) {
    const others = rest.map((one) => nearestTo(anchor, one));
    const reach = SIDE_BY_SIDE * others.length;
    const isNear = others.every((spot) => distanceBetween(spot, anchor) <= reach);
    if (isNear && !others.some((spot) => areOfTwo(spot, anchor, text))) return [anchor, ...others];
  }
  return null;
}

function nearestTo(anchor: MatchSpot, spots: readonly MatchSpot[]): MatchSpot {
  return spots.reduce((a, b) => (distanceBetween(b, anchor) < distanceBetween(a, anchor) ? b : a));
}

function gather(anchor: MatchSpot, rest: readonly (readonly MatchSpot[])[], text: Split): MatchSpot[] | null {
  const chosen = [anchor];
  for (const spots of rest) {
    const near = spots
      .slice(0, MOST_TRIED)
      .filter((spot) => chosen.every((other) => distanceBetween(spot, other) <= FARTHEST))
      .toSorted((a, b) => distanceBetween(a, anchor) - distanceBetween(b, anchor))
      .find((spot) => chosen.some((other) => fits(spot, other, text)));
    if (!near) return null;
    chosen.push(near);
  }
  return chosen;
}

/** How many words one must go from one to the other; 0 where they share words. */
export function distanceBetween(a: MatchSpot, b: MatchSpot): number {
  if (a.from < b.to && b.from < a.to) return 0;
  return a.from >= b.to ? a.from - b.to + 1 : b.from - a.to + 1;
}

function fits(a: MatchSpot, b: MatchSpot, text: Split): boolean {
  if (a.beside !== null && a.beside !== b.atom.group?.id) return false;
  if (b.beside !== null && b.beside !== a.atom.group?.id) return false;
  const reach = a.strong && b.strong ? FARTHEST : a.strong || b.strong ? CLOSE : CLOSEST;
  if (distanceBetween(a, b) > reach) return false;
  // One word says one word of the watch, unless the thesaurus says that it says both.
  if (distanceBetween(a, b) === 0 && (isLent(a) || isLent(b) || !(a.strong || b.strong))) return false;
  if (areOfTwo(a, b, text)) return false;
  return (a.strong && b.strong) || sameClause(a, b, text);
}

/** Does the sentence say the one of somebody or something, and the other of another? */
function areOfTwo(a: MatchSpot, b: MatchSpot, text: Split): boolean {
  const isOfOther = [belongsElsewhere, hasOtherObject].some((differs) => differs(a, b, text) || differs(b, a, text));
  return isOfOther || isAnothers(a, b, text) || isContrasted(a, b, text);
}

/** It counts by a class of the lexicon, close to another word only. */
function isLent({ strong, group }: MatchSpot): boolean {
  return !strong && group !== null && /^(?:class|things|kind) /.test(group);
}

/** `Mayor urges club boss to resign`: who tells is not who does. */
const TELLING =
  /(?<!\p{L})(?:urge[sd]?|ask(?:s|ed)?|tells?|told|call(?:s|ed)? on|press(?:es|ed)?|want(?:s|ed)?|advise[sd]?|help(?:s|ed)?) .+ to $/iu;
/** `Minister accepts resignation of police chief`. */
const ANSWERING = /^ (?:(?:accept|reject|demand|seek|refuse)(?:s|ed)?|rule[sd]? out) (?:the |a )?$/iu;
const DEPARTURE = /^(?:resign|resignation|depart|departure|quit|dismissal|exit|removal|withdrawal)$/;

/** Does another than the first do what the second says? */
function isAnothers(a: MatchSpot, b: MatchSpot, text: Split): boolean {
  const words = between(a, b, text);
  const last = a.from <= b.from ? b : a;
  return TELLING.test(words) || (ANSWERING.test(words) && DEPARTURE.test(text.words[last.from]!.form));
}

const PARTICIPLE = /(?:[^e]ed|en)$/;
const BEFORE_ATTRIBUTE: ReadonlySet<string> = new Set(
  'after before with of for in on as and from by over to the a an its his her their'.split(' '),
);
const NO_NOUN =
  /^(?:after|as|at|before|by|for|from|in|into|of|off|on|over|since|than|to|until|up|with|amid|and|or|but|the|a|an|its|his|her|their|again|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|during|while|when|if|is|was|are|were|.*ly|\d.*)$/;

/** `cancelled flights` in a watch `concert cancelled`: the participle belongs to the word behind it. */
function belongsElsewhere(spot: MatchSpot, other: MatchSpot, { words: all }: Split): boolean {
  if (other.atom.place || !PARTICIPLE.test(spot.atom.term) || spot.to - spot.from !== 1) return false;
  const [before, next] = [all[spot.from - 1]?.form, all[spot.to]?.form];
  if (!PARTICIPLE.test(all[spot.from]!.form) || next === undefined || NO_NOUN.test(next)) return false;
  if (other.from === spot.to || other.from === spot.to + 1 || other.to === spot.from) return false;
  return before === undefined || BEFORE_ATTRIBUTE.has(before);
}

const MOVING = /^(?:pull|pulls|pulling|cut|cuts|cutting)$/;
const WHO_MOVES =
  /(?<!\p{L})(?:staff|staffing|personnel|people|crew|troops|soldiers|forces|diplomats?|famil(?:y|ies)|workers|employees|officials|members|citizens|nationals|presence|size|half|out|back|from)(?!\p{L})/iu;

/** `Embassy pulls video`: what counts only beside a word of the watch is done to another thing. */
function hasOtherObject(spot: MatchSpot, other: MatchSpot, { text, words: all }: Split): boolean {
  if (spot.beside === null || !MOVING.test(all[spot.from]!.form)) return false;
  const last = all[Math.min(spot.to + 3, all.length - 1)]!;
  const isMoved = other.from >= spot.to && other.from <= spot.to + 3;
  return !isMoved && !WHO_MOVES.test(text.slice(all[spot.to - 1]!.end, last.end));
}

const CONTRAST = /(?<!\p{L})(?:in spite of|despite|instead of|unlike|rather than)(?!\p{L})/iu;

/** `Numbers increase in spite of fees`: what stands on both sides does not belong together. */
function isContrasted(a: MatchSpot, b: MatchSpot, text: Split): boolean {
  return CONTRAST.test(between(a, b, text));
}

function between(a: MatchSpot, b: MatchSpot, { text, words }: Split): string {
  const [left, right] = a.from <= b.from ? [a, b] : [b, a];
  return left.to > right.from ? '' : text.slice(words[left.to - 1]!.end, words[right.from]!.start);
}

const CLAUSE_ENDS = /[,;:—–()]|\s-\s|(?<!\p{L})(?:as|after|while|who)(?!\p{L})/iu;

function sameClause(a: MatchSpot, b: MatchSpot, text: Split): boolean {
  const words = between(a, b, text);
  return !CLAUSE_ENDS.test(words) && !CONTRAST.test(words);
}
