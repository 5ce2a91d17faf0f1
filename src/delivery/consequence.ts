import type { FollowUpKind } from './follow-ups.ts';
import type { ChannelState, MessageChange, MessageForm, OutboxMessage } from './outbox.ts';
import type { Receipt } from './receipt.ts';
import { restFor } from './states.ts';

export interface Consequence {
  readonly change: MessageChange | null;
  readonly channel: ChannelState | null;
}

/** Where a channel's alerts belong in the current configuration. */
export type Home =
  /** A watch names this channel. */
  | { readonly kind: 'here' }
  /** No watch names it, and the message's watch now uses this other channel. */
  | { readonly kind: 'moved'; readonly channel: string }
  | { readonly kind: 'nowhere' };

export interface ReceiptContext {
  readonly now: number;
  /** The version that the edit carried. */
  readonly told: number;
  readonly home: Home;
  /** An earlier attempt may have arrived: this answer proves nothing about it. */
  readonly mayHaveArrived: boolean;
  /** What is to be done once the message is delivered; by default nothing. */
  readonly next?: readonly FollowUpKind[];
}

/** Decides what a receipt changes for the message and its channel: the arrows of the state machine in `states.ts`. */
export function consequence(
  receipt: Receipt,
  message: OutboxMessage,
  channel: ChannelState,
  context: ReceiptContext,
): Consequence {
  const { now, told } = context;
  const editing = message.state === 'delivered';
  switch (receipt.kind) {
    case 'delivered':
      return {
        change: { to: 'delivered', at: now, remoteId: receipt.remoteId, next: context.next ?? [] },
        channel: null,
      };
    case 'edited':
      return { change: null, channel: null };
    case 'deleted':
      return { change: afterDeletion(editing, told), channel: null };
    case 'rejected':
      return { change: afterRejection(message, receipt.reason, told), channel: null };
    case 'unknown':
    case 'later':
      return afterFailure(receipt, editing, channel, context);
    case 'gone':
      if (context.home.kind !== 'here') return { change: afterLoss(message, receipt.reason, context), channel: null };
      return afterRest(receipt.reason, message, channel, context);
    case 'resting':
      return afterRest(receipt.reason, message, channel, context);
  }
}

/** An edit waits alone; otherwise the channel waits, unless only this message has trouble. */
function afterFailure(
  receipt: Receipt & { kind: 'unknown' | 'later' },
  editing: boolean,
  channel: ChannelState,
  { now, mayHaveArrived }: ReceiptContext,
): Consequence {
  const { reason } = receipt;
  const until = now + receipt.wait;
  const isUnknown = receipt.kind === 'unknown';
  const change = { to: 'later', until, reason, at: now, mayHaveArrived: mayHaveArrived || isUnknown } as const;
  const waitsAlone = editing || (receipt.kind === 'later' && receipt.ofMessage);
  return { change, channel: waitsAlone ? null : { ...channel, restUntil: until, reason } };
}

/** The channel is tried again after growing pauses; the message keeps its place in it. */
function afterRest(
  reason: string,
  message: OutboxMessage,
  channel: ChannelState,
  { now, mayHaveArrived }: ReceiptContext,
): Consequence {
  const restUntil = now + restFor(channel.rests);
  const until = message.state === 'delivered' ? restUntil : message.dueAt;
  return {
    change: { to: 'later', until, reason, at: now, mayHaveArrived },
    channel: { ...channel, restUntil, rests: channel.rests + 1, reason },
  };
}

/** The channel is gone and no watch names it any more: unsent messages move with their watch, or are closed. */
function afterLoss(message: OutboxMessage, reason: string, { home, told }: ReceiptContext): MessageChange {
  if (message.state === 'delivered') return { to: 'left', told, reason };
  return home.kind === 'moved' ? { to: 'moved', channel: home.channel, reason } : { to: 'rejected', reason };
}

/** Someone deleted it: it is neither edited nor sent again. */
function afterDeletion(editing: boolean, told: number): MessageChange {
  const reason = 'someone deleted the message';
  return editing ? { to: 'left', told, reason } : { to: 'rejected', reason };
}

const SIMPLER: Readonly<Record<MessageForm, MessageForm | null>> = {
  full: 'plain',
  plain: 'no links',
  'no links': null,
};

/** A refused body is sent as headline and link, then as the headline alone; refused again, it is set aside. A refused edit is dropped. */
function afterRejection(message: OutboxMessage, reason: string, told: number): MessageChange {
  if (message.state === 'delivered') return { to: 'left', told, reason };
  const form = SIMPLER[message.form];
  return form === null ? { to: 'rejected', reason } : { to: 'simpler', form, reason };
}

/** How long a message is tried before others go first. */
const STUCK_AFTER = 10 * 60_000;

/** Whether this message has failed so long that others go first, provided its channel works. */
export function isStuck({ state, failingSince }: OutboxMessage, receipt: Receipt, now: number): boolean {
  const failed = receipt.kind === 'unknown' || receipt.kind === 'later';
  return failed && state !== 'delivered' && failingSince !== null && now - failingSince >= STUCK_AFTER;
}

/**
 * The longer it stands aside, the longer others go first; at most an hour, ms. Not by how long it has failed: after the
 * clock was set on, it seems to have failed for hours.
 */
export function asidePause({ asideSince }: OutboxMessage, now: number): number {
  return Math.min(Math.max((now - (asideSince ?? now)) / 2, 60_000), 60 * 60_000);
}
