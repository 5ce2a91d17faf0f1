/** Counts the kind of event as shared if one report says *blaze* and the other *goes up in smoke*. */

import { type Compared, type Likeness, titleNames } from './likeness.ts';
import type { Window } from './window.ts';

/** A kind of event does not count if more than about this share of the window's stories mention it. */
const COMMON = 0.5;
/** Added to the number of stories, so that few stories do not make a kind look common. */
const OTHERS = 4;
/** Added to the similarity of two reports that share a name and a kind of event. */
const ALIKE = 0.05;

/** Those of these kinds of event that few of the window's stories mention. */
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
 * The similarity of two reports, with a shared kind of event counted as one more shared word. It counts only if they share
 * a name, and not if each headline names somebody or some place that the other report does not mention.
 */
export function withKind(shared: Likeness, one: Compared, other: Compared, rare: ReadonlySet<string>): Likeness {
  const isSame = shared.names > 0 && [...rare].some((kind) => other.marks.kinds.has(kind));
  if (!isSame || (namesAnother(one, other) && namesAnother(other, one))) return shared;
  const { alike, own, plain, plainInTitle } = shared;
  return { ...shared, alike: alike + ALIKE, own: own + 1, plain: plain + 1, plainInTitle: plainInTitle + 1 };
}

const namesAnother = (one: Compared, other: Compared): boolean => titleNames(one).some((key) => !other.words.has(key));
