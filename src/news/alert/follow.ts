/**
 * Follows: a person hears of one story by direct message, until an end that the person has chosen. Pure.
 *
 * A follow is one more alert of the story, in the channel of the direct messages with that person: it is edited and updated
 * by the same rules, and shows what the alert shows that the person found it by. Mutes, silences, snoozes and quiet hours
 * belong to the people of a channel, so none of them holds a follow back.
 */
import { CLUSTER_WINDOW } from '../story/cluster/window.ts';

const DAY = 24 * 3_600_000;
/** How long somebody follows a story who says nothing else, ms. */
export const USUAL_FOLLOW = 7 * DAY;
/** A follow that nobody remembers fills direct messages, ms. */
export const LONGEST_FOLLOW = 90 * DAY;
/** Stories that one person follows at a time. */
export const MOST_FOLLOWED = 25;
/** After so long without a report no other can join the story: it is over, ms. */
export const STORY_LASTS = CLUSTER_WINDOW;

/**
 * Why a follow ended: its time was up; the story is over; the person stopped it; no direct message reaches the person.
 */
export type FollowEnd = 'time' | 'quiet' | 'stopped' | 'unreachable';

/** What of a follow can be changed, and undone. */
export interface FollowState {
  /** When it ends by itself, ms. */
  readonly until: number;
  /** null: it goes on. */
  readonly ended: { readonly at: number; readonly why: FollowEnd } | null;
}

/** What an alert in direct messages has of its follow. */
export interface AlertFollow extends FollowState {
  readonly person: string;
  /** The channel in which the person found the alert. */
  readonly place: string;
  /** When it began, ms. */
  readonly since: number;
}

export interface Follow extends AlertFollow {
  readonly story: number;
  /** The server of `place`. */
  readonly server: string;
  /** The direct messages with the person. */
  readonly channel: string;
}

/** A follow that goes on, with when the newest report of its story was published, ms. */
export interface OpenFollow extends Follow {
  readonly newest: number;
}

/** What the last message of a follow says. */
export interface FollowNote extends Pick<Follow, 'since' | 'until'> {
  readonly kind: 'unfollowed';
  readonly why: Extract<FollowEnd, 'time' | 'quiet'>;
}

/**
 * Whether a follow has ended by itself, and why.
 * @param newestOfAll when the newest report of all stories was published, ms; null: there is none. By it, not by the clock,
 *   stories end: while the bot is down, no report can come
 */
export function endOf(
  { until, newest }: OpenFollow,
  newestOfAll: number | null,
  now: number,
): FollowNote['why'] | null {
  if (until <= now) return 'time';
  return newestOfAll !== null && newestOfAll - newest > STORY_LASTS ? 'quiet' : null;
}

/** Of two follows of one person whose stories became one: what goes on, as long as the longer of the two. */
export function together(elder: AlertFollow, younger: AlertFollow): AlertFollow {
  if (younger.ended) return elder;
  const isLonger = !elder.ended && elder.until > younger.until;
  return { ...elder, until: isLonger ? elder.until : younger.until, ended: null };
}
