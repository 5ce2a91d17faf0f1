import type { MessageView } from '../news/alert/view.ts';
import type { ChannelAnswer, HistoryLookup, Receipt, ThreadAnswer } from './receipt.ts';
import type { MessageForm } from './states.ts';

/** What a target posts: JSON that its target alone makes and reads. The outbox stores it and gives it back unchanged. */
export type Body = object;

/** How a message is to look. */
export interface RenderOptions {
  /** The message's own key, by which the target finds it again; null: it is not looked for. */
  readonly key: string | null;
  readonly form: MessageForm;
  /** Roles are mentioned when it is posted, never when it is edited. */
  readonly purpose: 'post' | 'edit';
  /** The target's id of the message that this one answers, in the same channel; null: none. */
  readonly replyTo: string | null;
}

/**
 * What a delivery target must do. Discord is one (`discord/target`); a webhook or another chat would be another.
 * No method throws for what can be expected of a network or of the other side: that is a receipt.
 */
export interface Target {
  /** May this channel be used, whose is it, and what is its newest message? */
  checkChannel(channel: string): Promise<ChannelAnswer>;
  render(view: MessageView, options: RenderOptions): Body;
  /** The body, marked as one that may stand in the channel already. */
  markMayRepeat(body: Body): Body;
  /** Would a reader see the same? */
  looksSame(a: Body, b: Body): boolean;
  /** The body's first line, for the log. */
  firstLine(body: Body): string;
  /** Posts a body. The same body sent twice within two minutes must not stand twice, where the target can hold to that. */
  send(channel: string, body: Body): Promise<Receipt>;
  /** Opens a thread on a message, or finds the one that is there. Where threads cannot be opened, that is a receipt. */
  openThread(channel: string, remoteId: string, name: string): Promise<ThreadAnswer>;
  edit(channel: string, remoteId: string, body: Body): Promise<Receipt>;
  /** Looks through the channel's messages after that one for our own with this key. */
  findAttempted(channel: string, key: string, after: string): Promise<HistoryLookup>;
}
