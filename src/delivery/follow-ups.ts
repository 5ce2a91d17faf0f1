/**
 * What follows a message that was delivered: a thread that is opened on it, and its publication to the servers that follow
 * an announcement channel. Both can be asked for again without harm: what exists already is answered as done.
 *
 *   due ──▶ done
 *    ▲ └──▶ refused: the target will not, or it was beyond what may be published; told, and never tried again
 *    └── later: no answer, or a short limit; at most an hour after the message
 */
import type { ChannelKind } from './channel-kind.ts';
import type { FailedReceipt } from './receipt.ts';

export type FollowUpKind = 'thread' | 'publish';

/** One that is still to be done. */
export interface FollowUp {
  readonly what: FollowUpKind;
  readonly dueAt: number;
}

/** What became of one. */
export type FollowUpChange =
  | { readonly to: 'done'; readonly at: number }
  | { readonly to: 'later'; readonly until: number; readonly reason: string }
  | { readonly to: 'refused'; readonly at: number; readonly reason: string };

/** One that was refused, for people. */
export interface RefusedFollowUp {
  readonly channel: string;
  readonly what: FollowUpKind;
  readonly at: number;
  readonly reason: string;
}

/** How many messages of a channel may be published in a time, ms. */
export interface PublishLimit {
  readonly most: number;
  readonly within: number;
}

/** The answer to opening the thread, or to publishing the message. */
export type FollowUpAnswer = { readonly kind: 'thread' | 'published' } | { readonly kind: 'deleted' } | FailedReceipt;

const PLACES: Readonly<Record<FollowUpKind, readonly ChannelKind[]>> = {
  thread: ['text', 'announcement'],
  publish: ['announcement'],
};

/** Those that a channel can have; one of an unknown kind is asked. */
export function possibleIn(kind: ChannelKind | null | undefined, wanted: readonly FollowUpKind[]): FollowUpKind[] {
  return wanted.filter((what) => !kind || PLACES[what].includes(kind));
}

/** A longer limit is no pause between two calls: the message is beyond what the target publishes. */
const SHORT = 60_000;
/** News that is published later than this is none. */
const TRIED_FOR = 3_600_000;

export function followUpChange(
  answer: FollowUpAnswer,
  { what, deliveredAt, now }: { readonly what: FollowUpKind; readonly deliveredAt: number; readonly now: number },
): FollowUpChange {
  switch (answer.kind) {
    case 'thread':
    case 'published':
      return { to: 'done', at: now };
    case 'deleted':
      return { to: 'refused', at: now, reason: 'someone deleted the message' };
    case 'later':
    case 'unknown': {
      const isBeyond = what === 'publish' && answer.kind === 'later' && answer.wait > SHORT && !answer.refusesBot;
      if (isBeyond || now + answer.wait - deliveredAt > TRIED_FOR)
        return { to: 'refused', at: now, reason: answer.reason };
      return { to: 'later', until: now + Math.max(answer.wait, pauseAfter(now - deliveredAt)), reason: answer.reason };
    }
    default:
      return { to: 'refused', at: now, reason: answer.reason };
  }
}

/** The longer it has failed, the longer the pauses. */
function pauseAfter(age: number): number {
  return Math.min(Math.max(age, 5_000), 10 * 60_000);
}

/** Why a message is not published though the target was not asked. */
export function beyondLimit({ most, within }: PublishLimit): string {
  return `at most ${most} messages of a channel are published in ${within / 60_000} minutes, and this one was beyond that`;
}
