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

/** It counts by a class of the lexicon, close to another word only. */
export function isLent({ strong, group }: MatchSpot): boolean {
  return !strong && group !== null && /^(?:class|things|kind) /.test(group);
}
