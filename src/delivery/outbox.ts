/** What the outbox holds: messages with the state of their delivery, and the channels that they go to. */

import type { ListView } from '../news/alert/list-view.ts';
import type { Spike } from '../news/alert/spike.ts';
import type { UpdateNote } from '../news/alert/updates.ts';
import type { ChannelKind } from './channel-kind.ts';
import type { FollowUp, FollowUpKind } from './follow-ups.ts';

export type MessageState = 'due' | 'attempted' | 'delivered' | 'rejected' | 'folded';

/** `full` as designed. After the target refused it: `plain`, headline and link as text; then `no links`, the headline alone. */
export type MessageForm = 'full' | 'plain' | 'no links';

/** A row of the outbox. */
export interface OutboxMessage {
  readonly id: number;
  /** The target finds the message by this key, in nonces and in the ids of its buttons. */
  readonly key: string;
  /**
   * An update reports a development in an alert's story; a notice says that none of a watch's feeds answers; a spike that a
   * watch matches clearly more than usual; a test shows once a day that messages arrive. `held` lists what quiet hours have
   * held, a digest the stories of a time.
   */
  readonly kind: 'alert' | 'gathered' | 'overflow' | 'update' | 'notice' | 'spike' | 'test' | ListView['kind'];
  readonly channel: string;
  /** The watch it was first made for. */
  readonly watch: string;
  readonly state: MessageState;
  readonly madeAt: number;
  readonly dueAt: number;
  /** When the body now stored was first attempted. */
  readonly attemptedAt: number | null;
  /** The newest message id known in the channel at that time. */
  readonly after: string | null;
  /** JSON, as it was attempted. */
  readonly body: string | null;
  readonly form: MessageForm;
  /** The target's id for it, once delivered. */
  readonly remoteId: string | null;
  readonly deliveredAt: number | null;
  readonly wanted: number;
  readonly told: number;
  readonly editedAt: number | null;
  /** Since when it could not be sent; null before the first attempt and after delivery. */
  readonly failingSince: number | null;
  /** Since when others go first, because it alone cannot be sent; null: they do not. */
  readonly asideSince: number | null;
  /** Why it could not be sent or edited the last time; null: it could, or was not tried. */
  readonly reason: string | null;
  /** For an update: its content, and the alert that it follows; else null. */
  readonly update: MessageUpdate | null;
  /** Since when it waits for the end of quiet hours, ms; null, or absent: it does not. */
  readonly heldSince?: number | null;
  /** What it lists, where that was settled when it was made; else null, or absent. */
  readonly list?: ListView | null;
  /** What is still to be done after its delivery; absent: nothing. */
  readonly followUps?: readonly FollowUp[];
  /** What a message about a spike says; else null. */
  readonly spike?: Spike | null;
}

export interface MessageUpdate {
  readonly notes: readonly UpdateNote[];
  /** The alert's channel: another than the message's own where it goes into a thread on the alert. */
  readonly channel: string;
  /** null: the alert is gone. */
  readonly alert: { readonly state: MessageState; readonly remoteId: string | null; readonly headline: string } | null;
}

/** What became of a message; saved at once after the target's answer. */
export type MessageChange =
  /** Saved before the call; `told` is the version of the story in the body. */
  | {
      readonly to: 'attempted';
      readonly at: number;
      readonly after: string;
      readonly body: string;
      readonly told: number;
    }
  | {
      readonly to: 'delivered';
      readonly at: number;
      readonly remoteId: string;
      /** What is to be done next, due at once. */
      readonly next?: readonly FollowUpKind[];
    }
  /** `until`: a part of it is still to be shown, not before. */
  | {
      readonly to: 'edited';
      readonly at: number;
      readonly told: number;
      readonly body: string;
      readonly until?: number;
    }
  /**
   * Not before `until`. An attempted message is due again, unless it may have arrived: then it stays attempted. `at`: when
   * it failed.
   */
  | {
      readonly to: 'later';
      readonly until: number;
      readonly reason: string;
      readonly at: number;
      readonly mayHaveArrived: boolean;
    }
  /** It waits for the end of quiet hours. */
  | { readonly to: 'held'; readonly at: number; readonly until: number }
  /** It waits no longer, and is sent as it is. */
  | { readonly to: 'released'; readonly at: number }
  /** Only this message cannot be sent: others go first until then. */
  | { readonly to: 'aside'; readonly until: number; readonly reason: string; readonly at: number }
  /** Due in another channel: its watch has moved there and the old channel is gone, or no thread could be opened. */
  | { readonly to: 'moved'; readonly channel: string; readonly reason: string }
  /** Refused: due again, to be rendered anew in this form. */
  | { readonly to: 'simpler'; readonly form: MessageForm; readonly reason: string }
  | { readonly to: 'rejected'; readonly reason: string }
  /** The edit can never be shown: the message was deleted, or the edit was refused. */
  | { readonly to: 'left'; readonly told: number; readonly reason: string };

export interface ChannelState {
  readonly id: string;
  /** null, or absent: not known. */
  readonly kind?: ChannelKind | null;
  /** Learned from the target; null: never looked at. */
  readonly server: string | null;
  /** The newest message id known in it. */
  readonly newest: string;
  /** Not to be tried before. */
  readonly restUntil: number | null;
  /** How often in a row it was found gone or forbidden. */
  readonly rests: number;
  readonly reason: string | null;
}
