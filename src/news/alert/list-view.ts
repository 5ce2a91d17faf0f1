/**
 * Many stories in one message: what quiet hours held, and digests. A list is settled when it is made, so that its parts
 * stay as they were counted; a target shows it as it is.
 */

/** A story in a list. */
export interface ListLine {
  readonly story: number;
  readonly headline: string;
  readonly link: string;
  readonly publisher: string;
  readonly at: number;
  /** `2 independent reports, 5 in all`. */
  readonly basis: string;
  /** The latest development of the time that the list tells of; null: none. */
  readonly change: string | null;
  /** The alert that stands in the channel; null: the story has none there, or this list is it. */
  readonly alert: { readonly server: string; readonly channel: string; readonly remoteId: string } | null;
}

export interface ListGroup {
  readonly watch: string;
  readonly colour: number | null;
  readonly lines: readonly ListLine[];
}

export interface ListView {
  /** What quiet hours held, or a digest. */
  readonly kind: 'held' | 'digest';
  /** All watches that it tells of, those of other parts too. */
  readonly watches: readonly string[];
  readonly groups: readonly ListGroup[];
  /** How many stories all parts have. */
  readonly stories: number;
  /** From 1. */
  readonly part: number;
  readonly parts: number;
  /** When it was made, in words of the channel's zone: `Thu 5 Mar, 08:00`. */
  readonly when: string;
  /** From when on it tells, ms. */
  readonly since: number;
  /** Sentences of its own below the list, such as that an earlier digest was missed. */
  readonly notes: readonly string[];
}
