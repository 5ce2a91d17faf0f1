/** What the store holds and returns: feeds and visits, findings, articles. */
import type { Follow } from '../news/alert/follow.ts';
import type { ListView } from '../news/alert/list-view.ts';
import type { Composed, WithheldMatch } from '../news/alert/types.ts';
import type { LinesChange } from '../news/feed/clean/learn.ts';
import type { DateHabits } from '../news/feed/date-habits.ts';
import type { SeenItem } from '../news/feed/known.ts';
import type { Rhythm } from '../news/feed/rhythm.ts';
import type { PollState, PublisherHints } from '../news/feed/schedule.ts';
import type { Report } from '../news/types.ts';

/** What polling a feed has taught us. */
export interface FeedState {
  readonly url: string;
  readonly poll: PollState;
  readonly hints: PublisherHints;
  /** The last Visit that was read, and saved to its last part; null: never. */
  readonly visitedAt: number | null;
  /** How far its dates can be trusted; absent before its first document. */
  readonly dates?: DateHabits | null;
  /** When it publishes; absent before its first document. */
  readonly rhythm?: Rhythm | null;
  /** null: never again (410). */
  readonly dueAt: number | null;
}

/** The record of one poll. */
export interface Visit {
  readonly feed: string;
  readonly at: number;
  readonly outcome: 'changed' | 'unchanged' | 'gone' | 'failed' | 'not a feed';
  readonly status: number | null;
  /** In plain words, null when all went well. */
  readonly reason: string | null;
  readonly fresh: number;
  readonly updated: number;
  /** Until the document was here, ms; null: not measured. */
  readonly took: number | null;
}

/** A listed feed, and how its polls went. */
export interface FeedRecord {
  readonly state: FeedState;
  /** The last ones, newest first. */
  readonly visits: readonly Visit[];
  /** When the first of its failures in a row was; null while it answers. */
  readonly failingSince: number | null;
  /** Lines that its items have in common and that are left out, as they stood first, the newest first. */
  readonly learned: readonly string[];
}

/** All that one part of a Visit taught us; saved whole or not at all. */
export interface Findings extends Composed {
  readonly at: number;
  readonly feed: string;
  /** The keys of its items, with what they say now. */
  readonly seen: readonly { readonly key: string; readonly item: SeenItem | null }[];
  readonly shared: readonly string[];
  /** With the last part: the visit itself, and the feed's new state. */
  readonly visit: { readonly visit: Visit; readonly state: FeedState } | null;
  /** What the new articles of the part taught about the feed's lines. */
  readonly lines?: LinesChange | null;
  /** With the last part: what tells the next visit which items are the same, opaque to the store; null: none are known. */
  readonly prints?: Uint8Array | null;
  /** null: what was kept of the feed is read. Absent: it stays. */
  readonly backlog?: null;
}

/** The document of a first visit that is still to be read. */
export interface BacklogDocument {
  /** When it was fetched, ms. */
  readonly at: number;
  readonly contentType: string | null;
  /** The base of its relative links. */
  readonly base: string;
  /** So many items it has. */
  readonly items: number;
  /** Deflated (RFC 1951). */
  readonly body: Uint8Array;
}

/** An alert that stands. */
export interface Delivered {
  readonly channel: string;
  readonly watch: string;
  readonly at: number;
}

/** A list of stories for the outbox. */
export interface NewList {
  readonly list: ListView;
  readonly stories: readonly number[];
}

/** What becomes of messages that quiet hours have held. */
export interface Waking {
  readonly folded: readonly number[];
  readonly channel: string;
  /** The watch that the lists are made for first. */
  readonly watch: string;
  readonly at: number;
  readonly lists: readonly NewList[];
  /** Matches that people do not want to be told of by now. */
  readonly withheld: readonly WithheldMatch[];
  /** Their stories: those whose alert was held have none any more, so that they can alert again. */
  readonly untold: readonly number[];
}

/** How far a digest has come: that of the watches of a channel which have this line. Times in ms. */
export interface DigestState {
  readonly channel: string;
  /** The cron line and its zone. */
  readonly line: string;
  /** The last time that it fell due, sent or not; at first, when it was configured. */
  readonly ranAt: number;
  /** Up to when it has told. */
  readonly told: number;
  /** When it was due and not sent, until the next one tells so; null: none was missed. */
  readonly missed: number | null;
}

/** A digest is due: its lists, and how far it has come with them. */
export interface DigestRun {
  readonly after: DigestState;
  /** As it was read; null: there was no such digest. */
  readonly before: Pick<DigestState, 'ranAt' | 'told'> | null;
  readonly watch: string;
  readonly at: number;
  readonly lists: readonly NewList[];
}

/** What `settle` looks at before it decides. */
export interface Snapshot {
  /** Of the URLs asked for, the articles that stand already. */
  readonly known: ReadonlyMap<string, { readonly report: Report; readonly story: number; readonly feed: string }>;
  /** Gathering messages not yet sent, by `gatheringKey`. */
  readonly gathering: ReadonlyMap<string, number>;
  /** When alerts of the last hour were made, by channel, oldest first. */
  readonly recentAlerts: ReadonlyMap<string, readonly number[]>;
  /** Channels in which each message is a post, with messages of its own. */
  readonly forums: ReadonlySet<string>;
}

/** Ids of articles and of stories: how many, or the first of them. */
export interface Reserved {
  readonly articles: number;
  readonly stories: number;
}

/** Reports that are taken out of a story, and the alerts that they found. */
export interface Separation extends Pick<Composed, 'messages' | 'alerts' | 'raised'> {
  readonly from: number;
  /** A reserved id. */
  readonly into: number;
  readonly articles: readonly number[];
  readonly at: number;
}

/** What the cluster reads of a report when it is rebuilt; of its teaser only the opening, 1,000 characters. */
export interface ClusteredReport
  extends Pick<Report, 'article' | 'title' | 'teaser' | 'url' | 'publisher' | 'language' | 'at'> {
  readonly story: number;
  /** Where the words of its headline and teaser stand (news/text/words/packed.ts); null: an older archive does not say. */
  readonly words: string | null;
}

/** How long things are kept: articles without alert and stories with one in ms, visits in number for each feed. */
export interface Keep {
  readonly articles: number;
  readonly stories: number;
  readonly visits: number;
}

/** Where pruning goes on: a table, and what was looked at last in it; null: at its beginning. */
export interface PruneCursor {
  readonly table: string;
  readonly after: string | null;
}

/** What a slice of pruning has forgotten. */
export interface Pruned {
  readonly articles: number;
  readonly stories: number;
  /** null: all that is older than its time is gone. */
  readonly next: PruneCursor | null;
}

/** A follow, by what identifies it. */
export type FollowKey = Pick<Follow, 'story' | 'person'>;

/** A follow that begins. */
export type NewFollow = Omit<Follow, 'ended'>;

/** Follows that ended because no direct message reached their person any more. */
export interface LostFollows {
  readonly people: number;
  readonly follows: number;
  /** Why, of one of them; empty where there is none. */
  readonly reason: string;
}
