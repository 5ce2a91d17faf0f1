import type { Receipt } from './receipt.ts';
import { type ChannelState, type MessageChange, type OutboxMessage, restFor } from './states.ts';

export interface Consequence {
  readonly change: MessageChange | null;
  readonly channel: ChannelState | null;
}

/** What a receipt means for the message and its channel: the arrows of the state machine in `states.ts`. */
export function consequence(
  receipt: Receipt,
  message: OutboxMessage,
  channel: ChannelState,
  { now, told }: { readonly now: number; readonly told: number },
): Consequence {
  const editing = message.state === 'delivered';
  switch (receipt.kind) {
    case 'delivered':
      return { change: { to: 'delivered', at: now, remoteId: receipt.remoteId }, channel: null };
    case 'edited':
      return { change: null, channel: null };
    case 'deleted':
      return { change: afterDeletion(editing, told), channel: null };
    case 'rejected':
      return { change: afterRejection(message, receipt.reason, told), channel: null };
    case 'unknown':
    case 'later': {
      const until = now + receipt.wait;
      const waits = { ...channel, restUntil: until, reason: receipt.reason };
      // An edit is a level and waits alone; without an answer a message stays `attempted`, its key protects it.
      if (editing) return { change: { to: 'later', until, reason: receipt.reason }, channel: null };
      return {
        change: receipt.kind === 'later' ? { to: 'later', until, reason: receipt.reason } : null,
        channel: waits,
      };
    }
    case 'resting': {
      const until = now + restFor(channel.rests);
      return {
        change: { to: 'later', until: editing ? until : message.dueAt, reason: receipt.reason },
        channel: { ...channel, restUntil: until, rests: channel.rests + 1, reason: receipt.reason },
      };
    }
  }
}

/** Someone did not want it: it is neither edited nor sent again. */
function afterDeletion(editing: boolean, told: number): MessageChange {
  const reason = 'someone deleted the message';
  return editing ? { to: 'left', told, reason } : { to: 'rejected', reason };
}

/** A refused body goes once more as headline and link; refused again it is set aside. A refused edit is left. */
function afterRejection(message: OutboxMessage, reason: string, told: number): MessageChange {
  if (message.state === 'delivered') return { to: 'left', told, reason };
  return message.form === 'plain' ? { to: 'rejected', reason } : { to: 'simpler', form: 'plain', reason };
}
