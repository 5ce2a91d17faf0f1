/** What is decided about stories and alerts, and what the store keeps of them. */
import type { Merge } from '../story/cluster.ts';
import type { Attribution, Match, MatchKey, REWRITTEN_FIELDS, Report, Story } from '../types.ts';
import type { StoredUpdate, UpdateNote } from './updates.ts';

export interface NewArticle extends Report {
  readonly feed: string;
  readonly story: number;
  readonly collectedAt: number;
}

/** A new row for the outbox. */
export interface NewMessage {
  /** Below zero: a temporary number, by which alerts refer to it until the store gives it its own. */
  readonly id: number;
  /** `overflow`: beyond the channel's cap of alerts an hour. */
  readonly kind: 'alert' | 'gathered' | 'overflow' | 'update';
  readonly channel: string;
  readonly watch: string;
  readonly dueAt: number;
}

/** A decision to tell one channel about one Story. */
export interface NewAlert {
  readonly story: number;
  readonly channel: string;
  /** A message of the outbox, or a new one by its temporary number. */
  readonly message: number;
  /** The article that founded it: what the alert shows, whatever older report its story also has. */
  readonly lead: number;
  /** Names of the channel's watches that matched, in the order in which they joined. */
  readonly watches: readonly string[];
}

/** A story with all that hangs on it. */
export interface StoryFile {
  readonly story: Story;
  readonly matches: readonly (Match & { readonly article: number })[];
  readonly alerts: readonly StandingAlert[];
  readonly mutes?: readonly Mute[];
  /** All updates that its channels have had, or wait for. */
  readonly updates?: readonly StoredUpdate[];
  /** Messages of alerts that became superfluous when their story was merged into this one: they point to its alert. */
  readonly pointers?: readonly number[];
}

/** An alert as the store has it. */
export interface StandingAlert extends NewAlert {
  /** The server that owns the channel, as far as it is known. */
  readonly server?: string | null;
  /** It was attempted: the channel has it, or may have it. Before that, it will tell the story as it is by then. */
  readonly isTold?: boolean;
  /** The target's id of its message, once it was delivered. */
  readonly remoteId?: string | null;
}

/** A story that a channel does not want to hear of. */
export interface Mute {
  readonly channel: string;
  /** ms; null: for good. */
  readonly until: number | null;
  /** Not null: until the story rests on more independent origins than these. */
  readonly origins: number | null;
}

/**
 * Why a match did not alert: `too old` for a first visit or a moved site; `known` where only a later wording matches;
 * `left out` by the watch's `only` or `except`; `gathered` and `too many` went into one message with others.
 */
export type WithheldReason = 'too old' | 'known' | 'left out' | 'snoozed' | 'muted' | 'gathered' | 'too many';

export interface WithheldMatch extends MatchKey {
  readonly article: number;
  readonly reason: WithheldReason;
}

/** A new article that has found its story. */
export interface Placed {
  readonly article: NewArticle;
  readonly matches: readonly Match[];
  /** Watches that would have matched, but leave its publisher, feed or language out. */
  readonly leftOut: readonly MatchKey[];
  readonly alertable: 'now' | 'late' | 'never';
}

/** An article whose feed now tells it otherwise: watches that it matched before stay. */
export interface Rewritten extends Pick<Report, 'article' | 'attribution' | (typeof REWRITTEN_FIELDS)[number]> {
  readonly matches: readonly Match[];
  /** Of `matches`, those that only the new headline of a young article has made: they may alert. */
  readonly fresh: readonly Match[];
  /** Watches that match this wording and did not match the one before, where that may not alert. */
  readonly late: readonly MatchKey[];
}

export interface Composed {
  /** Ids of stories that begin. */
  readonly stories: readonly number[];
  readonly articles: readonly NewArticle[];
  readonly rewritten: readonly Rewritten[];
  /** Attributions of reports that stood already, wanted since their story has a match. */
  readonly attributed: readonly { readonly article: number; readonly attribution: Attribution }[];
  readonly matches: readonly (Match & { readonly article: number })[];
  readonly messages: readonly NewMessage[];
  readonly alerts: readonly NewAlert[];
  /** Watches that join an alert that stands already: all its watches, old and new. */
  readonly joined: readonly Pick<NewAlert, 'story' | 'channel' | 'watches'>[];
  /** Messages whose story has changed: an edit becomes due. */
  readonly raised: readonly number[];
  /** What channels are told beyond their alert: in messages of their own, or added to ones that wait. */
  readonly updates: readonly NewUpdate[];
  /** Stories that turned out to be one, in order. */
  readonly merged: readonly Merge[];
  /** Matches that neither founded an alert nor joined one, each with its reason. */
  readonly withheld: readonly WithheldMatch[];
}

/** Where a report matches, and whether it may alert. */
export interface Matching {
  readonly article: Pick<Report, 'article'>;
  readonly matches: readonly Match[];
  readonly alertable: Placed['alertable'];
}

/** Notes for an update: a new message by its temporary number, or one that waits in the outbox. */
export interface NewUpdate {
  readonly message: number;
  readonly story: number;
  /** The alert's channel. */
  readonly channel: string;
  readonly notes: readonly UpdateNote[];
}
