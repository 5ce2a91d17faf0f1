/** Counts the kind of event as shared if one report says *blaze* and the other *goes up in smoke*. */

import { type Likeness, titleNames } from './likeness.ts';
import type { Window } from './window.ts';
import { type Compared, placeOf } from './word-list.ts';

/** A kind of event does not count if more than about this share of the window's stories mention it. */
const COMMON = 0.5;
/** Added to the number of stories, so that few stories do not make a kind look common. */
const OTHERS = 4;
/** Added to the similarity of two reports that share a name and a kind of event. */
const ALIKE = 0.05;

/** Those of these kinds of event that few of the window's stories mention. Kinds are bits. */
export function rareKinds({ stories }: Window, kinds: number): number {
  const limit = COMMON * (stories.size + OTHERS);
  let rare = 0;
  for (let rest = kinds; rest !== 0; rest &= rest - 1) {
    const kind = rest & -rest;
    let having = 1;
    for (const { told } of stories.values()) if (told.some((one) => one.kinds & kind)) having += 1;
    if (having <= limit) rare |= kind;
  }
  return rare;
}

/**
 * The similarity of two reports, with a shared kind of event counted as one more shared word. It counts only if they share
 * a name, and not if each headline names somebody or some place that the other report does not mention.
 */
export function withKind(shared: Likeness, one: Compared, other: Compared, rare: number): Likeness {
  const isSame = shared.names > 0 && (rare & other.kinds) !== 0;
  if (!isSame || (namesAnother(one, other) && namesAnother(other, one))) return shared;
  const { alike, own, plain, plainInTitle } = shared;
  return { ...shared, alike: alike + ALIKE, own: own + 1, plain: plain + 1, plainInTitle: plainInTitle + 1 };
}

const namesAnother = (one: Compared, other: Compared): boolean =>
  titleNames(one).some((word) => placeOf(other, word) < 0);
