/** The decisions about stories and alerts, and what the store keeps of them. */
import type { Merge } from '../story/cluster.ts';
import type { Article, Attribution, Match, MatchKey, REWRITTEN_FIELDS, Report, Story } from '../types.ts';
import type { AlertFollow } from './follow.ts';
import type { Handling } from './handling.ts';
import type { AlertLevel } from './level.ts';
import type { StoredUpdate, UpdateNote } from './updates.ts';

export interface NewArticle extends Report {
  readonly feed: string;
  readonly story: number;
  readonly collectedAt: number;
  /** Its words, as they came from the worker; not stored. */
  readonly split?: Article['split'];
}

/** A new row for the outbox. */
export interface NewMessage {
  /** Below zero: a temporary number, by which alerts refer to it until the store assigns one. */
  readonly id: number;
  /** `overflow`: beyond the channel's limit of alerts an hour. */
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
  /** The article that made the alert. The alert shows it, even if its story has an older report. */
  readonly lead: number;
  /** Names of the channel's watches that matched, in the order in which they joined. */
  readonly watches: readonly string[];
  /** null, or absent: its watches use no levels. */
  readonly level?: AlertLevel | null;
}

/** The level that an alert has from now on: a higher one, or the same for another reason. */
export interface RaisedLevel extends Pick<NewAlert, 'story' | 'channel'> {
  readonly level: AlertLevel;
}

/** A story with everything that belongs to it. */
export interface StoryFile {
  readonly story: Story;
  readonly matches: readonly (Match & { readonly article: number })[];
  readonly alerts: readonly StandingAlert[];
  readonly mutes?: readonly Mute[];
  /** All updates sent to its channels, or waiting. */
  readonly updates?: readonly StoredUpdate[];
  /** Messages of alerts that were replaced when their story was merged into this one: they point to its alert. */
  readonly pointers?: readonly number[];
  /** Where it is held back as a side story of another. */
  readonly heldBy?: readonly SideStory[];
  /** The side stories that are held back because of this one. */
  readonly sideStories?: readonly SideStory[];
}

/** An alert as the store has it. */
export interface StandingAlert extends NewAlert {
  /** The server that owns the channel, as far as it is known. */
  readonly server?: string | null;
  /** It was attempted: the channel has it, or may have it. Before that, it shows the story as it is when it is sent. */
  readonly isTold?: boolean;
  /** The target's id of its message, once it was delivered. */
  readonly remoteId?: string | null;
  /** Its message is the first of a post. */
  readonly inForum?: boolean;
  /** When it got its level, ms; null: it has none. */
  readonly levelAt?: number | null;
  /** Absent: nobody has done anything. */
  readonly handling?: Handling;
  /** Of an alert in direct messages: who follows the story there; else absent, or null. */
  readonly follow?: AlertFollow | null;
}

/** A story that a channel does not want to hear of. */
export interface Mute {
  readonly channel: string;
  /** ms; null: for good. */
  readonly until: number | null;
  /** Not null: the mute ends when the story has more independent origins than this. */
  readonly origins: number | null;
}

/** A story that is held back from a channel, for one of its watches. */
export interface SideStory {
  readonly story: number;
  readonly channel: string;
  readonly watch: string;
  /** The story that mutes it. */
  readonly big: number;
  /** The article that would have made the alert. */
  readonly article: number;
}

/**
 * Why a match did not alert: `too old` for a first visit or a moved site; `known` where only a later wording matches;
 * `left out` by the watch's `only` or `except`; `gathered` and `too many` went into one message with others;
 * `silenced` by people of the server; `digest`: only the digest tells what the watch finds; `side story` of a bigger one.
 */
export type WithheldReason =
  | 'too old'
  | 'known'
  | 'left out'
  | 'snoozed'
  | 'muted'
  | 'gathered'
  | 'too many'
  | 'silenced'
  | 'digest'
  | 'side story';

export interface WithheldMatch extends MatchKey {
  readonly article: number;
  readonly reason: WithheldReason;
}

/** A new article, placed in its story. */
export interface Placed {
  readonly article: NewArticle;
  readonly matches: readonly Match[];
  /** Watches that would have matched, but exclude its publisher, feed or language. */
  readonly leftOut: readonly MatchKey[];
  readonly alertable: 'now' | 'late' | 'never';
}

/** An article that its feed has rewritten. The watches that it matched before stay. */
export interface Rewritten extends Pick<Report, 'article' | 'attribution' | (typeof REWRITTEN_FIELDS)[number]> {
  readonly matches: readonly Match[];
  /** Those of `matches` that come only from the new headline of a young article: they may alert. */
  readonly fresh: readonly Match[];
  /** Watches that match only the new wording, if that may not alert. */
  readonly late: readonly MatchKey[];
}

export interface Composed {
  /** Ids of new stories. */
  readonly stories: readonly number[];
  readonly articles: readonly NewArticle[];
  readonly rewritten: readonly Rewritten[];
  /** Attributions of earlier reports, needed now that their story has a match. */
  readonly attributed: readonly { readonly article: number; readonly attribution: Attribution }[];
  readonly matches: readonly (Match & { readonly article: number })[];
  readonly messages: readonly NewMessage[];
  readonly alerts: readonly NewAlert[];
  /** Existing alerts that watches join, with all their watches, old and new. */
  readonly joined: readonly Pick<NewAlert, 'story' | 'channel' | 'watches'>[];
  /** Levels that existing alerts have from now on, with their reasons. */
  readonly levels?: readonly RaisedLevel[];
  /** Messages whose story has changed: an edit becomes due. */
  readonly raised: readonly number[];
  /** Updates for channels, in messages of their own or added to waiting ones. */
  readonly updates: readonly NewUpdate[];
  /** Stories that turned out to be one, in order. */
  readonly merged: readonly Merge[];
  /** Matches that neither made an alert nor joined one, each with its reason. */
  readonly withheld: readonly WithheldMatch[];
  /** Stories that are held back as side stories from now on. Those that alert are so no longer. */
  readonly held?: readonly SideStory[];
}

/** Where a report matches, and whether it may alert. */
export interface Matching {
  readonly article: Pick<Report, 'article'>;
  readonly matches: readonly Match[];
  readonly alertable: Placed['alertable'];
}

/** Notes for an update, in a new message (by its temporary number) or in one that waits in the outbox. */
export interface NewUpdate {
  readonly message: number;
  readonly story: number;
  /** The alert's channel. */
  readonly channel: string;
  readonly notes: readonly UpdateNote[];
}
