/**
 * The store, as sentences of the program. A method that writes decides nothing: the pipeline decides on a
 * snapshot, then calls one method that runs `BEGIN … COMMIT` without an await inside. All methods return promises and
 * hold no state outside the database, so that a second store has only to pass `tests/store/contract.ts`.
 */

import type { FollowUpChange, FollowUpKind, RefusedFollowUp } from '../delivery/follow-ups.ts';
import type { ChannelState, MessageChange, MessageState, OutboxMessage } from '../delivery/outbox.ts';
import type { OwnMessage } from '../delivery/receipt.ts';
import type { Follow, FollowNote, FollowState, OpenFollow } from '../news/alert/follow.ts';
import type { AlertNote, DueEscalation, HandlingState, OpenAlert } from '../news/alert/handling.ts';
import type { SilentWatch } from '../news/alert/silence.ts';
import type { HeldSilence, NewSilence } from '../news/alert/silenced.ts';
import type { Spike } from '../news/alert/spike.ts';
import type { Mute, StoryFile, WithheldMatch } from '../news/alert/types.ts';
import type { Lines } from '../news/feed/clean/learn.ts';
import type { Subscription } from '../news/feed/hub.ts';
import type { SeenKey } from '../news/feed/known.ts';
import type { HostPolicy } from '../news/feed/page/host-policy.ts';
import type { Rhythm } from '../news/feed/rhythm.ts';
import type { Merge } from '../news/story/cluster.ts';
import type { MatchKey } from '../news/types.ts';
import type {
  ActiveWatch,
  Activity,
  AlertKey,
  Archived,
  BoardAlert,
  BoardQuestion,
  Candidate,
  FormerHeadline,
  MentionCount,
  MentionedStory,
  PageCount,
  Search,
  Span,
  ToldSideStory,
  WatchSpan,
} from './answers.ts';
import type {
  BacklogDocument,
  ClusteredReport,
  Delivered,
  DigestRun,
  DigestState,
  FeedRecord,
  FeedState,
  Findings,
  FollowKey,
  Keep,
  LostFollows,
  NewFollow,
  PruneCursor,
  Pruned,
  Reserved,
  Separation,
  Snapshot,
  Visit,
  Waking,
} from './records.ts';
import type { Draft, NewUndo, Undo } from './undo.ts';

/** The archive cannot be read or written. The message says why, and what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}

/** A write was refused, or a call to the outside not made, because another machine does this work now. */
export class FenceLost extends Error {
  override readonly name = 'FenceLost';
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
  seenKeys(feed: string, keys: readonly string[]): Promise<ReadonlyMap<string, SeenKey>>;
  /** What the lines of the feed's items have taught. */
  linesOf(feed: string): Promise<Lines>;
  /** The `prints` of the feed's last saved visit; null: there are none. */
  printsOf(feed: string): Promise<Uint8Array | null>;
  /** A learned line of the feed is no boilerplate: it is not left out any more, nor learned again. @returns whether it was learned */
  keepLine(feed: string, key: string): Promise<boolean>;
  /** Undoes `keepLine`. @returns whether the line was kept */
  relearnLine(feed: string, key: string): Promise<boolean>;
  snapshot(urls: readonly string[], now: number): Promise<Snapshot>;
  /**
   * Reserves so many ids for new articles and stories, which are nobody else's, used or not.
   * @returns the first of each
   */
  reserveIds(wanted: Reserved): Promise<Reserved>;
  /** When the newest report was published; null: there is none. */
  newestReport(): Promise<number | null>;
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
  /**
   * Changes who has an alert, if that is still as expected, and makes an edit of the alert due.
   * @returns whether it was as expected; else nothing is changed
   */
  changeHandling(alert: AlertKey, expected: HandlingState, next: HandlingState): Promise<boolean>;
  /** Adds a note to an alert, and makes an edit of the alert due. @returns its id */
  addNote(alert: AlertKey, note: Omit<AlertNote, 'id'>): Promise<number>;
  /** Takes a note back, likewise. @returns whether there was one */
  removeNote(id: number): Promise<boolean>;
  /** Delivered alerts of these channels: open ones that are recent or taken, and those done since a time; oldest first. */
  boardAlerts(asked: BoardQuestion): Promise<readonly BoardAlert[]>;
  /** Delivered alerts that are urgent since then or later, oldest first. */
  urgentAlerts(since: number): Promise<readonly OpenAlert[]>;
  /**
   * Puts the message that calls somebody into the outbox, once for an alert, and only while nobody has taken it or done it.
   * @returns whether it was put there
   */
  saveEscalation(escalation: DueEscalation, now: number): Promise<boolean>;
  /** @returns its id */
  saveSilence(silence: NewSilence): Promise<number>;
  /** Silences that have not ended at this time, ms, each with the channels of its server as they are known now; oldest first. */
  silences(since: number): Promise<readonly HeldSilence[]>;
  /**
   * Ends a silence, or with null takes its end back, if it is as expected.
   * @returns whether it was; else nothing is changed
   */
  endSilence(id: number, expected: number | null, endedAt: number | null): Promise<boolean>;
  /**
   * Somebody follows a story from now on: puts its alert for the person into the outbox, as it stands in the follow's place.
   * @returns the message; null: the story has no alert there, or the person follows it already
   */
  saveFollow(follow: NewFollow): Promise<number | null>;
  /**
   * Changes until when somebody follows a story, ends it, or goes on with it, if it is still as expected, and makes an edit
   * of the person's alert due. What waits to be sent to who stops is not sent.
   * @returns whether it was as expected; else nothing is changed
   */
  changeFollow(follow: FollowKey, expected: FollowState, next: FollowState): Promise<boolean>;
  /**
   * A follow has ended by itself: puts the message that says so into the outbox, once, after what waits there.
   * @returns whether it went on until then; else nothing is changed
   */
  endFollow(follow: Follow, note: FollowNote, now: number): Promise<boolean>;
  /**
   * No message reaches the person of these direct messages: all that they follow ends, and nothing is sent there any more.
   * @param reason in plain words, for operators @returns how many follows ended
   */
  loseFollows(channel: string, reason: string, now: number): Promise<number>;
  follow(follow: FollowKey): Promise<Follow | null>;
  /** What somebody follows now, in the order in which it began. */
  followsOf(person: string): Promise<readonly Follow[]>;
  /** All follows that go on, those first that end first. */
  openFollows(): Promise<readonly OpenFollow[]>;
  /** Follows that `loseFollows` has ended since then, of people who had been reached before. */
  lostFollows(since: number): Promise<LostFollows>;
  /** What these channels were told since then, and what was held back. */
  activity(channels: readonly string[], since: number): Promise<Activity>;
  /** Those of these stories that are held back as side stories of others, each with the big story's alert; oldest first. */
  sideStories(stories: readonly number[]): Promise<readonly ToldSideStory[]>;
  /** Stories that are held back somewhere and have a report that was published since, ms. */
  heldSince(since: number): Promise<readonly number[]>;
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
  /** A Visit that brought nothing to read, or a document that is kept and read later; null: what was kept can not be read. */
  saveVisit(visit: Visit, state: FeedState, backlog?: BacklogDocument | null): Promise<void>;
  /** The feeds with a document that is kept, and how many items it has; the oldest first. */
  backlog(): Promise<readonly { readonly feed: string; readonly items: number }[]>;
  backlogOf(feed: string): Promise<BacklogDocument | null>;
  /** These feeds' host wants rest: none of them is due before. */
  postpone(urls: readonly string[], until: number): Promise<void>;

  /** A listed feed; null: it is not listed. */
  feedState(url: string): Promise<FeedState | null>;
  /** The feed has changed: it is due at this time, unless it is due before, or never. */
  hasten(url: string, at: number): Promise<void>;
  /** When the feed publishes, after items that came by push. */
  saveRhythm(url: string, rhythm: Rhythm): Promise<void>;
  /** All subscriptions at hubs, those of feeds that are not listed any more included. */
  subscriptions(): Promise<readonly Subscription[]>;
  subscription(key: string): Promise<Subscription | null>;
  /** A new one, or a change of all but where it is and for what. */
  saveSubscription(subscription: Subscription): Promise<void>;
  deleteSubscription(key: string): Promise<void>;

  /**
   * All that waits, in one channel or in all: due, attempted, and delivered messages with an edit due or something that is
   * still to follow; oldest first.
   */
  outbox(channel?: string): Promise<readonly OutboxMessage[]>;
  message(id: number): Promise<OutboxMessage | null>;
  /** The message that the target's buttons name by this key. */
  messageByKey(key: string): Promise<OutboxMessage | null>;
  storiesOf(message: number): Promise<readonly number[]>;
  /** Notices for these watches, each unless one was made since then already. */
  saveNotices(silent: readonly SilentWatch[], now: number): Promise<void>;
  /** Puts a daily test into the outbox. @returns its id */
  saveTest(channel: string, now: number): Promise<number>;
  /** The newest alert that was delivered in these channels. */
  lastDelivered(channels: readonly string[]): Promise<Delivered | null>;
  /** Changes a message that is still in the state in which it was read. @returns whether it was; else nothing is changed */
  changeMessage(id: number, expected: MessageState, change: MessageChange): Promise<boolean>;
  /** Changes what follows a delivered message, if it is still to be done. @returns whether it was */
  changeFollowUp(message: number, what: FollowUpKind, change: FollowUpChange): Promise<boolean>;
  /** How many messages of a channel were published since then. */
  publishedSince(channel: string, since: number): Promise<number>;
  /** What was refused since then: messages that were not published, threads that were not opened; oldest first. */
  refusedFollowUps(since: number): Promise<readonly RefusedFollowUp[]>;
  refusedFollowUpsOf(message: number): Promise<readonly RefusedFollowUp[]>;
  /** Folds alerts that waited too long into the first of them, which becomes a gathering message. */
  gather(first: number, folded: readonly number[]): Promise<void>;
  /**
   * Quiet hours are over: the held messages end, their alerts belong to the lists that tell their stories, and those are due.
   * @returns whether all of them were still waiting; else nothing is changed
   */
  saveWaking(waking: Waking): Promise<boolean>;
  /** How far the digests of all channels have come. */
  digests(): Promise<readonly DigestState[]>;
  /** @returns whether the digest was still as `before`; else nothing is changed */
  saveDigest(run: DigestRun): Promise<boolean>;
  /** Forgets a digest that is not configured any more. */
  forgetDigest(of: Pick<DigestState, 'channel' | 'line'>): Promise<void>;
  /**
   * Stories of a channel's watches with an article collected, or a match found, after `since` and not after `until`: each once
   * for each watch, matches that were withheld for good left out.
   */
  storiesSince(span: {
    readonly channel: string;
    readonly since: number;
    readonly until: number;
  }): Promise<readonly { readonly story: number; readonly watch: string; readonly isNew: boolean }[]>;
  /**
   * These stories of an unsent message stand in its channel already, in a message that the archive had forgotten: they
   * belong to that one now. An alert found so is edited from then on; a message of several stories is left as it is.
   */
  saveRecalled(message: number, told: OwnMessage, stories: readonly number[]): Promise<void>;
  /** What is known of a channel; of one never tried, that nothing is. */
  channel(id: string): Promise<ChannelState>;
  saveChannel(channel: ChannelState): Promise<void>;
  /** These channels were seen: none of them rests any longer. */
  endRests(channels: readonly string[]): Promise<void>;
  /** Messages and channels due later than any can be are due now: that was written under a clock that was ahead. */
  bringBackMessages(now: number): Promise<void>;
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
  /**
   * Articles that have these terms, in any order; of more than `most`, those that suit best by the store's own measure, by
   * which a headline's words count more. Without terms the newest, newest first. In which order people see them, `searchRank`
   * decides for all stores.
   */
  findCandidates(search: Search): Promise<readonly Candidate[]>;
  /** Articles by their ids, in that order. */
  articles(ids: readonly number[]): Promise<readonly Archived[]>;
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
  /** How much a watch matched of what was published in each of these spans. */
  countMentions(watch: MatchKey, spans: readonly Span[]): Promise<readonly MentionCount[]>;
  /** The stories of which a watch matched most reports that were published in this span, so many at most. */
  mostMentioned(watch: MatchKey, span: Span, most: number): Promise<readonly MentionedStory[]>;
  /** These are the active watches, and no others: from now on it is known since when each has looked, and for what. */
  followWatches(watches: readonly ActiveWatch[], now: number): Promise<void>;
  /** When a watch was active, oldest first. */
  watchSpans(watch: MatchKey): Promise<readonly WatchSpan[]>;
  /** The starts of the hours since then in which a feed answered, ms, in order. */
  polledHours(since: number): Promise<readonly number[]>;
  /** The last day, `2026-03-04`, on which a spike of this watch was told; null: never. */
  lastSpike(watch: MatchKey): Promise<string | null>;
  /** Puts the message about a spike into the outbox, unless one of that watch and day was told. @returns whether it did */
  saveSpike(watch: MatchKey, spike: Spike, now: number): Promise<boolean>;
  /** Keeps something typed for 30 days. @returns its id */
  saveDraft(draft: Omit<Draft, 'id'>): Promise<number>;
  draft(id: number): Promise<Draft | null>;
  deleteDraft(id: number): Promise<void>;
  /** Keeps for 30 days how a change is undone. @returns its id */
  saveUndo(undo: NewUndo): Promise<number>;
  undo(id: number): Promise<Undo | null>;
  markUndone(id: number, now: number): Promise<void>;

  /**
   * Forgets a slice of what is older than its time: unalerted stories whose newest report is older than `keep.articles`,
   * alerted ones older than `keep.stories`, all but the last `keep.visits` visits of a feed, keys that a feed has not listed
   * for 30 days, silences that ended longer ago, and what was learned of feeds that are polled no longer. Call again with `next` until that is null.
   */
  prune(now: number, keep: Keep, from?: PruneCursor | null): Promise<Pruned>;
  close(): Promise<void>;
}
