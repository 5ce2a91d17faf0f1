/** The answers of a delivery target, as values: a call never throws for expected trouble. */
import type { ChannelKind } from './channel-kind.ts';

/** The call was not carried out, or this is unknown. `reason` is in plain words, for operators. */
export type FailedReceipt =
  /** Not carried out; try again after `wait` ms. `ofMessage`: the channel accepts other messages in the meantime. */
  | {
      readonly kind: 'later';
      readonly wait: number;
      readonly reason: string;
      readonly ofMessage?: boolean;
      /** The target does not accept the bot at all: its token is wrong or was withdrawn. */
      readonly refusesBot?: boolean;
    }
  /** The channel is forbidden, locked, or of a kind that cannot hold alerts. */
  | { readonly kind: 'resting'; readonly reason: string }
  /** There is no such channel, or it was deleted; or the person of these direct messages takes none from the bot. */
  | { readonly kind: 'gone'; readonly reason: string }
  /** The target refuses this body, and will refuse it again. */
  | { readonly kind: 'rejected'; readonly reason: string }
  /** It may or may not have been carried out. Try again after `wait` ms, under the same key. */
  | { readonly kind: 'unknown'; readonly wait: number; readonly reason: string };

/** The answer to a message that was sent or edited. */
export type Receipt =
  | { readonly kind: 'delivered'; readonly remoteId: string }
  | {
      readonly kind: 'edited';
      /**
       * A part could not be shown. `stands`: the body as it is seen now; `wait`: when to try again, ms, or null for not at all;
       * `reason`: null while this is the usual pace.
       */
      readonly rest?: { readonly stands: object; readonly wait: number | null; readonly reason: string | null };
    }
  /** Someone deleted the message that was to be edited, or that was sent before under the same key. */
  | { readonly kind: 'deleted' }
  | FailedReceipt;

/** The answer to a look at a channel. */
export type ChannelAnswer =
  /** `server` owns the channel; `newest` is the id of its newest message, `'0'` where it has none. */
  | {
      readonly kind: 'channel';
      readonly server: string;
      readonly name: string;
      readonly newest: string;
      readonly holds: ChannelKind;
    }
  | FailedReceipt;

/** The answer to a wish to send direct messages to a person; it does not yet show that the person takes them. */
export type DirectAnswer =
  | (ChannelAnswer & { readonly kind: 'channel' } & { readonly channel: string })
  | FailedReceipt;

/** The answer to publishing a message; what was published before is so, too. */
export type PublishAnswer = { readonly kind: 'published' } | { readonly kind: 'deleted' } | FailedReceipt;

/** The answer to opening a thread: `channel` is what messages in it are posted to. */
export type ThreadAnswer = { readonly kind: 'thread'; readonly channel: string } | FailedReceipt;

/** A message of ours about stories, as it stands in a channel. */
export interface OwnMessage {
  readonly remoteId: string;
  readonly key: string;
  /** When it was posted, ms. */
  readonly at: number;
  /** The web addresses in it. */
  readonly links: readonly string[];
  /** It is the alert of one story; else it holds several, or a shorter form of one. */
  readonly isAlert: boolean;
}

/** Our messages in a channel, oldest first; where its history may not be read, none. */
export type OwnMessages = { readonly kind: 'messages'; readonly messages: readonly OwnMessage[] } | FailedReceipt;

/** Whether an attempted message is in its channel. */
export type HistoryLookup =
  | { readonly kind: 'found'; readonly remoteId: string }
  | { readonly kind: 'absent' }
  /** The channel's history may not be read. */
  | { readonly kind: 'unreadable' }
  | FailedReceipt;
