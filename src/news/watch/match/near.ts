/** Decides whether the words of a watch are near each other. The rules were measured on real reports (docs/watch-terms.md). */

import type { Split } from '../../types.ts';
import type { Atom } from './plan.ts';
import { CONTRAST, otherRole } from './roles.ts';
import { isLent, type MatchSpot } from './spot.ts';
import { type Passage, textBetween } from './veto.ts';

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
  passage: Passage,
): MatchSpot[] | null {
  const needed = atoms.map((atom, n) => ({ atom, spots: spots[n]! })).filter(({ atom }) => !atom.optional);
  if (needed.some((one) => one.spots.length === 0)) return null;
  const [first, ...rest] = needed.toSorted((a, b) => a.spots.length - b.spots.length);
  if (!first) return null;
  for (const anchor of first.spots.slice(0, MOST_TRIED)) {
    const chosen = gather(
      anchor,
      rest.map((one) => one.spots),
      passage,
    );
    if (chosen && (chosen.length > 1 || anchor.strong)) return chosen;
  }
  return null;
}

/**
 * The words that a person typed, all of them close to each other: what the thesaurus excludes does not concern them.
 * One word alone says too little: *Earthquakes* is a football club's name too.
 */
export function typedTogether(
  spots: readonly (readonly MatchSpot[])[],
  passage: Passage,
  apart = SIDE_BY_SIDE,
): MatchSpot[] | null {
  if (spots.length < 2 || spots.some((one) => one.length === 0)) return null;
  const [first, ...rest] = spots.toSorted((a, b) => a.length - b.length);
  for (const anchor of first!.slice(0, MOST_TRIED)) {
    const others = rest.map((one) => nearestTo(anchor, one));
    const reach = apart * others.length;
    const isNear = others.every((spot) => distanceBetween(spot, anchor) <= reach);
    if (isNear && !others.some((spot) => otherRole(spot, anchor, passage))) return [anchor, ...others];
  }
  return null;
}

function nearestTo(anchor: MatchSpot, spots: readonly MatchSpot[]): MatchSpot {
  return spots.reduce((a, b) => (distanceBetween(b, anchor) < distanceBetween(a, anchor) ? b : a));
}

function gather(anchor: MatchSpot, rest: readonly (readonly MatchSpot[])[], passage: Passage): MatchSpot[] | null {
  const chosen = [anchor];
  for (const spots of rest) {
    const near = spots
      .slice(0, MOST_TRIED)
      .filter((spot) => chosen.every((other) => distanceBetween(spot, other) <= FARTHEST))
      .toSorted((a, b) => distanceBetween(a, anchor) - distanceBetween(b, anchor))
      .find((spot) => chosen.some((other) => fits(spot, other, passage)));
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

function fits(a: MatchSpot, b: MatchSpot, passage: Passage): boolean {
  if (a.beside !== null && a.beside !== b.atom.group?.id) return false;
  if (b.beside !== null && b.beside !== a.atom.group?.id) return false;
  const reach = a.strong && b.strong ? FARTHEST : a.strong || b.strong ? CLOSE : CLOSEST;
  if (distanceBetween(a, b) > reach) return false;
  // One word says one word of the watch, unless the thesaurus says that it says both.
  if (distanceBetween(a, b) === 0 && (isLent(a) || isLent(b) || !(a.strong || b.strong))) return false;
  if (otherRole(a, b, passage)) return false;
  return (a.strong && b.strong) || sameClause(a, b, passage.text);
}

const CLAUSE_ENDS = /[;:—–()]|,(?!\d)|\s-\s|(?<!\p{L})(?:as|after|while|who)(?!\p{L})/iu;

function sameClause(a: MatchSpot, b: MatchSpot, text: Split): boolean {
  const [left, right] = a.from <= b.from ? [a, b] : [b, a];
  const words = textBetween(text, left.to - 1, right.from);
  return !CLAUSE_ENDS.test(words) && !CONTRAST.test(words);
}
