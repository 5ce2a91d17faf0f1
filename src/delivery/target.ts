import type { MessageView } from '../news/alert/view.ts';
import type { ChannelKind } from './channel-kind.ts';
import type { FollowUpKind, PublishLimit } from './follow-ups.ts';
import type { MessageForm } from './outbox.ts';
import type {
  ChannelAnswer,
  DirectAnswer,
  FailedReceipt,
  HistoryLookup,
  OwnMessages,
  PublishAnswer,
  Receipt,
  ThreadAnswer,
} from './receipt.ts';
import type { Wishes } from './wishes.ts';

/** What a target posts: JSON that only the target creates and reads. The outbox stores it and returns it unchanged. */
export type Body = object;

/** How to render a message. */
export interface RenderOptions {
  /** The message's key, by which the target finds it again; null if it is never searched for. */
  readonly key: string | null;
  readonly form: MessageForm;
  /** Roles are mentioned when a message is posted, never when it is edited. */
  readonly purpose: 'post' | 'edit';
  /** The target's id of the message that this one answers, in the same channel; null: none. */
  readonly replyTo: string | null;
  /** Where it will be posted. By default in a channel of Discord. */
  readonly channel?: string;
  /** The message is a post of its own, in a forum. By default it is not. */
  readonly inForum?: boolean;
}

/**
 * What a delivery target must do. Discord is one (`discord/target`); a webhook or another chat would be another.
 * No method throws for what can be expected of a network or of the other side: that is a receipt.
 */
export interface Target {
  /** Checks whether this channel may be used, which server owns it, and which message is its newest. */
  checkChannel(channel: string): Promise<ChannelAnswer>;
  /** The channel of the direct messages with a person, which is made if there is none yet. */
  openDirect(person: string): Promise<DirectAnswer>;
  render(view: MessageView, options: RenderOptions): Body;
  /** The body, marked as a possible repeat. */
  markMayRepeat(body: Body): Body;
  /** Whether a reader would see the same. */
  looksSame(a: Body, b: Body): boolean;
  /** The body's first line, for the log. */
  firstLine(body: Body): string;
  /** Posts a body. The same body sent twice within two minutes must not stand twice, where the target can hold to that. */
  send(channel: string, body: Body): Promise<Receipt>;
  /** Opens a thread on a message, or finds the one that is there. Where threads cannot be opened, that is a receipt. */
  openThread(channel: string, remoteId: string, name: string): Promise<ThreadAnswer>;
  /** What is to be done once this body was delivered. */
  followUps(body: Body): readonly FollowUpKind[];
  /** How the thread on this message is called; null: the body does not say. */
  threadName(body: Body): string | null;
  /** @param before the body as it stands; null: not known */
  edit(channel: string, remoteId: string, body: Body, before: Body | null): Promise<Receipt>;
  /** Publishes a message of an announcement channel to the servers that follow it. */
  publish(channel: string, remoteId: string): Promise<PublishAnswer>;
  /** For each of the wishes what will not come true in the channel, in sentences for operators. */
  unmetWishes(
    channel: string,
    holds: ChannelKind,
    wishes: readonly Wishes[],
  ): Promise<readonly (readonly string[])[] | FailedReceipt>;
  /** More is not asked of the target. */
  readonly publishLimit: PublishLimit;
  /** Looks through the channel's messages after that one for our own with this key. */
  findAttempted(channel: string, key: string, after: string): Promise<HistoryLookup>;
  /** Our messages about stories that were posted in the channel since then, ms. */
  ownMessages(channel: string, since: number): Promise<OwnMessages>;
}
