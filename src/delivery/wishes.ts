import type { Mentions } from '../news/watch/types.ts';

/** What a watch wants of its channel beyond that its alerts are posted there. */
export interface Wishes {
  readonly mentions: Mentions;
  readonly thread: boolean;
  readonly publish: boolean;
  /** Names of tags of which a post of it always has one. */
  readonly tags: readonly string[];
}
