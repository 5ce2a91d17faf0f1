/** Two reports of one fire share its place, though one says *blaze* and the other *goes up in smoke*. */

import { type Compared, type Likeness, titleNames } from './likeness.ts';
import type { Window } from './window.ts';

/** A kind of event that more than about this share of the window's stories tell of says nothing: a desk for fires. */
const COMMON = 0.45;
/** Made-up stories beside those of the window. */
const OTHERS = 4;
/** So much more alike are two reports that share a kind of event beside a name. */
const ALIKE = 0.05;

/** Those of these kinds of event of which few of the window's stories tell. */
export function rareKinds(window: Window, kinds: ReadonlySet<string>): ReadonlySet<string> {
  const stories = [...window.stories.values()];
  const limit = COMMON * (stories.length + OTHERS);
  return new Set(
    [...kinds].filter(
      (kind) => 1 + stories.filter(({ told }) => told.some(({ marks }) => marks.kinds.has(kind))).length <= limit,
    ),
  );
}

/**
 * The likeness of two reports, with the kind of event counted as one more shared word where a name is shared, and not each
 * headline names somebody or some place that the other report does not mention.
 */
export function withKind(shared: Likeness, one: Compared, other: Compared, rare: ReadonlySet<string>): Likeness {
  const isSame = shared.names > 0 && [...rare].some((kind) => other.marks.kinds.has(kind));
  if (!isSame || (namesAnother(one, other) && namesAnother(other, one))) return shared;
  const { alike, own, plain, plainInTitle } = shared;
  return { ...shared, alike: alike + ALIKE, own: own + 1, plain: plain + 1, plainInTitle: plainInTitle + 1 };
}

const namesAnother = (one: Compared, other: Compared): boolean => titleNames(one).some((key) => !other.words.has(key));
