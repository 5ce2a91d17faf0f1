/** A story in the window, and its reports. */

import type { Profile } from './story-weights.ts';
import type { StoryMarks, StoryWords } from './story-words.ts';
import type { Compared } from './word-list.ts';

/** What is read of a report. */
export interface Told {
  readonly at: number;
  readonly words: StoryWords;
  readonly marks: StoryMarks;
  readonly story: number;
}

/** What is kept of it. */
export interface KeptTold extends Compared {
  readonly at: number;
  /** Changes when stories are merged, or an editor takes the report out. */
  story: number;
}

export interface LiveStory {
  readonly id: number;
  /** Its reports in the window, by time; never empty. */
  told: KeptTold[];
  first: number;
  last: number;
  /** Did a round-up found it? No other report joins it. */
  isOfRoundUp: boolean;
  weight: number;
  /** Of a large story, what its words weigh together; a small one's are added up when asked for. */
  profile: Profile | null;
  /** What most of its latest headlines have in common; null: not asked for since its reports changed. */
  mainWords: readonly number[] | null;
  /** The same: not asked for since a report left it. */
  mentions: Mentions | null;
  /** Its own while it is in the window. */
  readonly slot: number;
  /** Another number whenever its reports change; none is 0. */
  version: number;
}

/** What a story's reports mention: magnitudes of quakes, rounds of talks, and whether talks at all. */
export interface Mentions {
  readonly magnitudes: Set<number>;
  readonly rounds: Set<number>;
  talks: boolean;
}

/** The time between the story's nearest report and this time, ms; the story may be earlier or, for a late report, later. */
export function idle(story: Pick<LiveStory, 'first' | 'last'>, at: number): number {
  return Math.max(0, at - story.last, story.first - at);
}

/** What the story's reports mention. */
export function mentionsOf(story: LiveStory): Mentions {
  if (story.mentions) return story.mentions;
  const mentions = { magnitudes: new Set<number>(), rounds: new Set<number>(), talks: false };
  for (const told of story.told) addMentions(mentions, told);
  story.mentions = mentions;
  return mentions;
}

export function addMentions(mentions: Mentions, { marks }: Pick<Compared, 'marks'>): void {
  for (const magnitude of marks.magnitudes) mentions.magnitudes.add(magnitude);
  if (marks.round !== null) mentions.rounds.add(marks.round);
  mentions.talks ||= marks.talks !== null;
}
