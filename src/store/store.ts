/**
 * The store, as sentences of the program. A method that writes decides nothing: the pipeline decides on a
 * snapshot, then calls one method that runs `BEGIN … COMMIT` without an await inside. All methods return promises and
 * hold no state outside the database, so that a second store has only to pass `tests/store/contract.ts`.
 */

import type { ChannelState, MessageChange, MessageState, OutboxMessage } from '../delivery/states.ts';
import type { SilentWatch } from '../news/alert/silence.ts';
import type { Composed, Mute, StoryFile, WithheldMatch } from '../news/alert/types.ts';
import type { Lines, LinesChange } from '../news/feed/clean/learn.ts';
import type { HostPolicy } from '../news/feed/page/host-policy.ts';
import type { PollState, PublisherHints } from '../news/feed/schedule.ts';
import type { Merge } from '../news/story/cluster.ts';
import type { PageNote, Report } from '../news/types.ts';

/** What polling a feed has taught us. */
export interface FeedState {
  readonly url: string;
  readonly poll: PollState;
  readonly hints: PublisherHints;
  /** The last Visit that was read, and saved to its last part; null: never. */
  readonly visitedAt: number | null;
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
  readonly seen: readonly string[];
  readonly shared: readonly string[];
  /** With the last part: the visit itself, and the feed's new state. */
  readonly visit: { readonly visit: Visit; readonly state: FeedState } | null;
  /** What the new articles of the part taught about the feed's lines. */
  readonly lines?: LinesChange | null;
}

/** An alert that stands. */
export interface Delivered {
  readonly channel: string;
  readonly watch: string;
  readonly at: number;
}

/** What `settle` looks at before it decides. */
export interface Snapshot {
  /** Of the URLs asked for, the articles that stand already. */
  readonly known: ReadonlyMap<string, { readonly report: Report; readonly story: number; readonly feed: string }>;
  /** Gathering messages not yet sent, by `gatheringKey`. */
  readonly gathering: ReadonlyMap<string, number>;
  /** When alerts of the last hour were made, by channel, oldest first. */
  readonly recentAlerts: ReadonlyMap<string, readonly number[]>;
}

/** Ids of articles and of stories: how many, or the first of them. */
export interface Reserved {
  readonly articles: number;
  readonly stories: number;
}

/** What a report was called, until `at`. */
export interface FormerHeadline {
  readonly article: number;
  readonly at: number;
  readonly title: string;
}

/** An article as it lies in the archive. */
export interface Archived {
  readonly report: Report;
  readonly story: number;
  readonly feed: string;
}

/** So many pages of a feed were read, or were not, for this reason. */
export interface PageCount {
  readonly note: PageNote;
  readonly times: number;
}

export interface Search {
  /** By `searchExpression` of news/search; null: all. */
  readonly expression: string | null;
  /** Published between these, ms. */
  readonly since: number;
  readonly until: number;
  readonly most: number;
}

export interface FoundArticle extends Archived {
  /** Greater is better; 0 where nothing was asked for. */
  readonly rank: number;
}

/** Something typed and not yet saved. */
export interface Draft {
  readonly id: number;
  readonly server: string;
  readonly person: string;
  readonly madeAt: number;
  /** What it is a draft of: `watch`. */
  readonly kind: string;
  /** JSON, for whoever wrote it. */
  readonly body: string;
}

/** What identifies a row in a file of the configuration: `{ list: 'watches', is: { channel, name } }`. */
export interface RowName {
  readonly list: 'watches' | 'feeds';
  readonly is: Readonly<Record<string, string>>;
}

/** What every change that can be undone has. */
interface UndoOf {
  readonly id: number;
  readonly server: string;
  readonly person: string;
  readonly madeAt: number;
  /** null while it has not been undone. */
  readonly doneAt: number | null;
  /** What was done, for people: `paused the watch “Docks”`. */
  readonly words: string;
}

/** A change of one row of a file; it can be undone while the row still reads `after`. */
export interface RowUndo extends UndoOf {
  readonly kind: 'row';
  readonly file: 'watches.yaml' | 'feeds.yaml';
  /** What the row was called before the change and after it, and its index in the list. */
  readonly row: { readonly before: RowName; readonly after: RowName; readonly index: number };
  /** The row's text; null: there was none. */
  readonly before: string | null;
  /** null: it was removed. */
  readonly after: string | null;
}

/** A story was muted in a channel; it can be undone while `after` still holds. */
export interface MuteUndo extends UndoOf {
  readonly kind: 'mute';
  readonly story: number;
  readonly channel: string;
  /** null: it was not muted. */
  readonly before: Mute | null;
  readonly after: Mute;
}

/** An editor took reports out of a story into one of their own; it can be undone while both are kept. */
export interface SeparationUndo extends UndoOf {
  readonly kind: 'separation';
  /** The story that was founded. */
  readonly story: number;
  /** The one that the reports were taken out of. */
  readonly from: number;
  readonly channel: string;
}

/** How a change is undone. */
export type Undo = RowUndo | MuteUndo | SeparationUndo;

/** An undo as it is handed in: the store numbers it. */
export type NewUndo =
  | Omit<RowUndo, 'id' | 'doneAt'>
  | Omit<MuteUndo, 'id' | 'doneAt'>
  | Omit<SeparationUndo, 'id' | 'doneAt'>;

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
}

/** The archive cannot be read or written. The message says why, and what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}

export interface Store {
  /** Makes the feeds known exactly those of feeds.yaml; what others have taught us is kept. */
  listFeeds(urls: readonly string[], now: number): Promise<void>;
  /** Listed feeds whose time has come; never visited means due. */
  dueFeeds(now: number): Promise<readonly FeedState[]>;
  feedStates(): Promise<readonly FeedState[]>;
  /** All listed feeds, each with its last visits, so many. */
  feedRecords(visits: number): Promise<readonly FeedRecord[]>;
  /** When the next listed feed is due; null when none ever is. */
  nextVisit(): Promise<number | null>;
  seenKeys(feed: string, keys: readonly string[]): Promise<ReadonlyMap<string, 'seen' | 'shared'>>;
  /** What the lines of the feed's items have taught. */
  linesOf(feed: string): Promise<Lines>;
  snapshot(urls: readonly string[], now: number): Promise<Snapshot>;
  /**
   * Reserves so many ids for new articles and stories, which are nobody else's, used or not.
   * @returns the first of each
   */
  reserveIds(wanted: Reserved): Promise<Reserved>;
  /** Reports collected since then, in the order in which they were settled, after the article `after`, so many at most. */
  reportsSince(slice: {
    readonly since: number;
    readonly after: number;
    readonly most: number;
  }): Promise<readonly ClusteredReport[]>;
  /** The story with all that hangs on it; of one that was merged into another, that other. */
  storyFile(story: number): Promise<StoryFile | null>;
  /** What its reports were called before, oldest first. */
  headlinesOf(story: number): Promise<readonly FormerHeadline[]>;
  muteStory(story: number, mute: Mute, now: number): Promise<void>;
  /** Lifts the mutes whose time has come to an end. */
  endMutes(now: number): Promise<void>;
  /** The alert grows again, with what it has missed. */
  unmuteStory(story: number, channel: string): Promise<void>;
  /** Why matches of this story did not alert, in the last 30 days. */
  withheldMatches(story: number): Promise<readonly WithheldMatch[]>;
  /** One part of a visit, in one transaction. New messages come with temporary ids, below zero, and are numbered here. */
  saveFindings(findings: Findings): Promise<void>;
  /** Takes reports out of a story, in one transaction. */
  separate(separation: Separation): Promise<void>;
  /** Puts a story that was taken out of another back into it. */
  rejoin(merge: Merge, now: number): Promise<void>;
  /** Pairs of stories that an editor keeps apart. */
  keptApart(): Promise<readonly (readonly [number, number])[]>;
  /** A Visit that brought nothing to read. */
  saveVisit(visit: Visit, state: FeedState): Promise<void>;
  /** These feeds' host wants rest: none of them is due before. */
  postpone(urls: readonly string[], until: number): Promise<void>;

  /** All that waits, in one channel or in all: due, attempted, and delivered messages with an edit due; oldest first. */
  outbox(channel?: string): Promise<readonly OutboxMessage[]>;
  message(id: number): Promise<OutboxMessage | null>;
  /** The message that the target's buttons name by this key. */
  messageByKey(key: string): Promise<OutboxMessage | null>;
  storiesOf(message: number): Promise<readonly number[]>;
  /** Notices for these watches, each unless one was made since then already. */
  saveNotices(silent: readonly SilentWatch[], now: number): Promise<void>;
  /** The newest alert that was delivered in these channels. */
  lastDelivered(channels: readonly string[]): Promise<Delivered | null>;
  /** Changes a message that is still in the state in which it was read. @returns whether it was; else nothing is changed */
  changeMessage(id: number, expected: MessageState, change: MessageChange): Promise<boolean>;
  /** Folds alerts that waited too long into the first of them, which becomes a gathering message. */
  gather(first: number, folded: readonly number[]): Promise<void>;
  /** What is known of a channel; of one never tried, that nothing is. */
  channel(id: string): Promise<ChannelState>;
  saveChannel(channel: ChannelState): Promise<void>;
  /** These channels were seen: none of them rests any longer. */
  endRests(channels: readonly string[]): Promise<void>;
  /** What is due later than anything can be is due now: it was written under a clock that was ahead. */
  bringBackDueTimes(now: number): Promise<void>;
  /** The clock has jumped by so many ms: all due times move with it. */
  shiftDueTimes(by: number): Promise<void>;
  /** A small fact that a restart must know, by its name. */
  remembered(name: string): Promise<string | null>;
  remember(name: string, value: string): Promise<void>;

  /** Articles collected since then with an id below `before`, newest first, `most` of them: small slices keep the loop free. */
  archived(slice: {
    readonly since: number;
    readonly before: number;
    readonly most: number;
  }): Promise<readonly Archived[]>;
  /** Articles by full-text search, best first; `most` of them. */
  findArticles(search: Search): Promise<readonly FoundArticle[]>;
  /** Articles of stories that have a match, collected since then, with an id below `before`, whose page is wanted still: newest first, `most` of them. */
  wantedPages(asked: {
    readonly since: number;
    readonly before: number;
    readonly most: number;
  }): Promise<readonly Archived[]>;
  /** What has become of the pages of a feed's articles that were collected since then, most frequent first. */
  pagesOf(feed: string, since: number): Promise<readonly PageCount[]>;
  /** What a host (`https://news.example`) has said of reading its pages; null: it was never asked. */
  host(origin: string): Promise<HostPolicy | null>;
  saveHost(policy: HostPolicy): Promise<void>;
  /** What was matched and alerted under one name stands under the other from now on. */
  renameWatch(channel: string, from: string, to: string): Promise<void>;
  /** Keeps something typed for 30 days. @returns its id */
  saveDraft(draft: Omit<Draft, 'id'>): Promise<number>;
  draft(id: number): Promise<Draft | null>;
  deleteDraft(id: number): Promise<void>;
  /** Keeps for 30 days how a change is undone. @returns its id */
  saveUndo(undo: NewUndo): Promise<number>;
  undo(id: number): Promise<Undo | null>;
  markUndone(id: number, now: number): Promise<void>;

  /** Forgets what is older than its time: articles without alert, alerted stories, visits beyond the last n, unlisted keys. */
  prune(
    now: number,
    keep: { readonly articles: number; readonly stories: number; readonly visits: number },
  ): Promise<{ readonly articles: number; readonly stories: number }>;
  close(): Promise<void>;
}
