/** What a step of the delivery works with, and what an answer of the target means for a message and its channel. */

import { asidePause, consequence, type Home, isStuck } from '../delivery/consequence.ts';
import { type FollowUpKind, possibleIn } from '../delivery/follow-ups.ts';
import type { ChannelState, OutboxMessage } from '../delivery/outbox.ts';
import type { Receipt } from '../delivery/receipt.ts';
import type { Body, Target } from '../delivery/target.ts';
import type { StoryFile } from '../news/alert/types.ts';
import type { MessageView } from '../news/alert/view.ts';
import type { Store } from '../store/store.ts';
import type { QuietDelivery, WakeContext } from './quiet-step.ts';
import type { Recall } from './recall.ts';

/** The outcome of a step; it goes to the log and, with `--once`, to stdout. */
export type Delivery =
  | {
      readonly kind: 'posted' | 'edited';
      readonly channel: string;
      readonly id: string;
      readonly message: Body;
      /** The first line of the message. */
      readonly text: string;
      /** When the message was put into the outbox, ms. */
      readonly madeAt: number;
    }
  | { readonly kind: 'gathered'; readonly channel: string; readonly folded: number }
  /** No direct message reaches the person any more: so many follows have ended. */
  | { readonly kind: 'unreachable'; readonly channel: string; readonly follows: number; readonly reason: string }
  | QuietDelivery
  | { readonly kind: 'found'; readonly channel: string; readonly id: string }
  | { readonly kind: 'may repeat'; readonly channel: string; readonly message: number }
  /** Only this message cannot be sent, so others go first from now on. */
  | { readonly kind: 'stuck'; readonly channel: string; readonly message: number; readonly reason: string }
  /** A thread was opened on a message, or the message was published. */
  | { readonly kind: 'followed'; readonly channel: string; readonly id: string; readonly what: FollowUpKind }
  /** That failed, for now or for good; or the title of a post could not be changed. */
  | {
      readonly kind: 'follows later' | 'not followed';
      readonly channel: string;
      readonly id: string;
      readonly what: FollowUpKind | 'title';
      readonly reason: string;
    }
  /** Its channel is gone, so it moves with its watch. */
  | { readonly kind: 'moved'; readonly channel: string; readonly to: string }
  | {
      readonly kind: Exclude<Receipt['kind'], 'delivered' | 'edited'>;
      readonly channel: string;
      readonly reason: string;
    };

export interface DeliverContext extends WakeContext {
  readonly clock: () => number;
  readonly store: Pick<
    Store,
    | 'outbox'
    | 'storiesOf'
    | 'storyFile'
    | 'changeMessage'
    | 'changeFollowUp'
    | 'publishedSince'
    | 'gather'
    | 'saveWaking'
    | 'silences'
    | 'channel'
    | 'saveChannel'
    | 'saveRecalled'
    | 'loseFollows'
  >;
  readonly target: Target;
  /** What a channel was told and the archive has forgotten. */
  readonly recall: Recall;
  /** Where this message belongs in the current configuration. */
  readonly home: (message: OutboxMessage) => Home;
  /** Runs the deliveries of a channel when no other run of them is under way. */
  readonly alone: (channel: string, deliver: () => Promise<number | null>) => Promise<number | null>;
  /** The content of a message about these stories; null if they are gone. */
  readonly view: (message: OutboxMessage, stories: readonly StoryFile[]) => Promise<MessageView | null>;
  readonly onDelivery: (delivery: Delivery) => void;
  /** Aborted when the bot stops: begin no further step. */
  readonly isStopping: () => boolean;
}

interface ConcludeContext extends DeliverContext {
  readonly mayHaveArrived: boolean;
  /** What was sent, where it was delivered. */
  readonly body?: Body;
}

/** Saves what a receipt means, and reports it. */
export async function conclude(
  receipt: Receipt,
  message: OutboxMessage,
  channel: ChannelState,
  context: ConcludeContext,
): Promise<void> {
  const { clock, store, target, onDelivery, mayHaveArrived } = context;
  const now = clock();
  if (isStuck(message, receipt, now) && (await target.checkChannel(channel.id)).kind === 'channel')
    return standAside(receipt, message, context);
  if (receipt.kind === 'gone' && channel.kind === 'direct') return giveUp(receipt.reason, channel, context);
  const home = receipt.kind === 'gone' ? await homeOf(message, context) : context.home(message);
  const next = context.body ? possibleIn(channel.kind, target.followUps(context.body)) : [];
  const after = consequence(receipt, message, channel, { now, told: message.wanted, home, mayHaveArrived, next });
  if (after.change) await store.changeMessage(message.id, message.state, after.change);
  if (after.channel) await store.saveChannel(after.channel);
  if (receipt.kind === 'delivered' || receipt.kind === 'edited') return;
  if (after.change?.to === 'moved') return onDelivery({ kind: 'moved', channel: channel.id, to: after.change.channel });
  // A resting channel is reported once, not at each attempt.
  if ((receipt.kind === 'resting' || receipt.kind === 'gone') && channel.rests > 0 && after.channel) return;
  onDelivery({ kind: receipt.kind, channel: channel.id, reason: reasonOf(receipt) });
}

/** Nothing more is sent to somebody whom no direct message reaches. */
async function giveUp(reason: string, { id }: ChannelState, { clock, store, onDelivery }: DeliverContext) {
  const follows = await store.loseFollows(id, reason, clock());
  onDelivery({ kind: 'unreachable', channel: id, follows, reason });
}

/** Where a thread or post is gone, what was to be posted in it goes beside the alert; in a forum there is no such place. */
async function homeOf(message: OutboxMessage, { home, store }: DeliverContext): Promise<Home> {
  const parent = message.update?.channel;
  if (parent === undefined || parent === message.channel) return home(message);
  const isForum = (await store.channel(parent)).kind === 'forum';
  return isForum ? { kind: 'nowhere' } : { kind: 'moved', channel: parent };
}

/** Its channel works: others go first, and this is reported once. */
async function standAside(receipt: Receipt, message: OutboxMessage, context: ConcludeContext): Promise<void> {
  const now = context.clock();
  const reason = reasonOf(receipt);
  const until = now + asidePause(message, now);
  await context.store.changeMessage(message.id, message.state, { to: 'aside', until, at: now, reason });
  if (message.asideSince === null)
    context.onDelivery({ kind: 'stuck', channel: message.channel, message: message.id, reason });
}

function reasonOf(receipt: Receipt): string {
  return 'reason' in receipt ? receipt.reason : 'someone deleted it';
}
