/** The state of a story in a few words, by which a forum's posts are tagged. Derived, like all that an alert says. */
import type { Development } from '../types.ts';

/** In this order where there is space for a few. */
export const STORY_STATES = [
  'Denied',
  'Corrected',
  'Confirmed',
  'All clear',
  'Ended',
  'Developing',
  'Official source',
  'Independent reports',
  'Single source',
] as const;
export type StoryState = (typeof STORY_STATES)[number];

const BY_DEVELOPMENT: Readonly<Record<Development['kind'], StoryState>> = {
  denied: 'Denied',
  corrected: 'Corrected',
  confirmed: 'Confirmed',
  'all-clear': 'All clear',
  done: 'Ended',
  claimed: 'Developing',
  raised: 'Developing',
  toll: 'Developing',
  origin: 'Developing',
};

/**
 * @param latest what it has told last since it was alerted about
 * @param independent how many newsrooms reported independently
 * @param primary whether all reports rest on one official source
 */
export function statesOf({
  latest,
  independent,
  primary,
}: {
  readonly latest: Pick<Development, 'kind'> | null;
  readonly independent: number;
  readonly primary: boolean;
}): readonly StoryState[] {
  const rests = independent > 1 ? 'Independent reports' : primary ? 'Official source' : 'Single source';
  return [...(latest ? [BY_DEVELOPMENT[latest.kind]] : []), rests];
}
