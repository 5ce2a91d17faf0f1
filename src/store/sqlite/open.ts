/**
 * The Store in one SQLite file, through Node's own `node:sqlite` (WAL, STRICT, prepared statements, visible SQL).
 * Statements block the loop, so every write is small: a part of a Visit is at most 50 articles (11 ms measured).
 */
import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { Store } from '../store.ts';
import { activity } from './activity.ts';
import * as articles from './articles.ts';
import { backlogIn } from './backlog.ts';
import * as clock from './clock.ts';
import { Database } from './database.ts';
import * as drafts from './drafts.ts';
import * as memory from './feed-memory.ts';
import * as feeds from './feeds.ts';
import { saveFindings, saveSeparation } from './findings.ts';
import { makeFolder } from './folder.ts';
import * as followUps from './follow-ups.ts';
import * as follows from './follows.ts';
import * as handling from './handling.ts';
import * as lists from './lists.ts';
import * as mentions from './mentions.ts';
import * as merges from './merges.ts';
import { migrate } from './migrate.ts';
import * as mutes from './mutes.ts';
import { reserveIds } from './numbers.ts';
import * as outbox from './outbox.ts';
import * as pages from './pages.ts';
import { prune } from './prune.ts';
import * as recalled from './recalled.ts';
import * as remembered from './remembered.ts';
import * as search from './search.ts';
import * as seen from './seen.ts';
import * as sideStories from './side-stories.ts';
import * as silences from './silences.ts';
import * as spikes from './spikes.ts';
import * as subscriptions from './subscriptions.ts';
import { emptyFile, inPlainWords, startTrouble } from './trouble.ts';
import * as undos from './undos.ts';
import * as watches from './watches.ts';

/**
 * Opens the store, bringing an older file up to date (after copying it). Parent folders are made.
 * @throws StoreError, in a plain sentence, when the file cannot be opened or written, is empty, damaged or no database;
 *   Error when it comes from a newer Attaché
 */
export function openSqlite(file: string): Store {
  const db = openDatabase(file);
  return inSentences(storeOf(db), file);
}

function openDatabase(file: string): DatabaseSync {
  if (file !== ':memory:') {
    makeFolder(dirname(file));
    if (statSync(file, { throwIfNoEntry: false })?.size === 0) throw emptyFile(file);
  }
  let db: DatabaseSync | null = null;
  try {
    db = new Database(file);
    // synchronous=FULL: a message marked `attempted` must still be so after a power cut; see also `lightTransaction`.
    db.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 5000',
    );
    const { quick_check: found } = db.prepare('PRAGMA quick_check(1)').get() as { quick_check: string };
    if (found !== 'ok') throw Object.assign(new Error(found), { errcode: CORRUPT });
    migrate(db, file);
    memory.packOlder(db);
    search.indexRest(db);
    return db;
  } catch (error) {
    db?.close();
    throw startTrouble(error, file);
  }
}

/** SQLITE_CORRUPT */
const CORRUPT = 11;

/** The store, with SQLite's errors as sentences. */
function inSentences(store: Store, file: string): Store {
  const methods = Object.entries(store).map(([name, method]) => [
    name,
    (...args: never[]) =>
      (method as (...args: never[]) => Promise<unknown>)(...args).catch((error: unknown) => {
        throw inPlainWords(error, file);
      }),
  ]);
  return Object.fromEntries(methods);
}

function storeOf(db: DatabaseSync): Store {
  return {
    listFeeds: async (urls, now) => feeds.listFeeds(db, urls, now),
    dueFeeds: async (now) => feeds.dueFeeds(db, now),
    feedStates: async () => feeds.feedStates(db),
    feedRecords: async (visits) => feeds.feedRecords(db, visits),
    nextVisit: async () => feeds.nextVisit(db),
    seenKeys: async (feed, keys) => seen.seenKeys(db, feed, keys),
    linesOf: async (feed) => memory.linesOf(db, feed),
    printsOf: async (feed) => memory.printsOf(db, feed),
    keepLine: async (feed, key) => memory.keepLine(db, feed, key),
    relearnLine: async (feed, key) => memory.relearnLine(db, feed, key),
    saveVisit: async (visit, state, backlog) => feeds.saveVisit(db, visit, state, backlog),
    ...backlogIn(db),
    postpone: async (urls, until) => feeds.postpone(db, urls, until),
    feedState: async (url) => feeds.feedStateOf(db, url),
    hasten: async (url, at) => feeds.hasten(db, url, at),
    saveRhythm: async (url, rhythm) => feeds.saveRhythm(db, url, rhythm),
    subscriptions: async () => subscriptions.subscriptions(db),
    subscription: async (key) => subscriptions.subscription(db, key),
    saveSubscription: async (one) => subscriptions.saveSubscription(db, one),
    deleteSubscription: async (key) => subscriptions.deleteSubscription(db, key),
    snapshot: async (urls, now) => articles.snapshot(db, urls, now),
    reserveIds: async (wanted) => reserveIds(db, wanted),
    headlinesOf: async (story) => articles.headlinesOf(db, story),
    muteStory: async (story, mute, now) => mutes.saveMute(db, story, mute, now),
    endMutes: async (now) => mutes.endMutes(db, now),
    unmuteStory: async (story, channel) => mutes.unmuteStory(db, story, channel),
    ...handlingOf(db),
    ...heldBackOf(db),
    ...followsOf(db),
    activity: async (channels, since) => activity(db, channels, since),
    withheldMatches: async (story) => mutes.refusalsOf(db, story),
    storyFile: async (story) => articles.storyFile(db, story),
    saveFindings: async (findings) => saveFindings(db, findings),
    separate: async (separation) => saveSeparation(db, separation),
    rejoin: async (merge, now) => merges.saveRejoin(db, merge, now),
    ...replayOf(db),
    ...messagesOf(db),
    ...mentionsOf(db),
    bringBackMessages: async (now) => clock.bringBackMessages(db, now),
    shiftDueTimes: async (by) => clock.shiftDueTimes(db, by),
    remembered: async (name) => remembered.remembered(db, name),
    remember: async (name, value) => remembered.remember(db, name, value),
    archived: async (slice) => watches.archived(db, slice),
    findCandidates: async (asked) => search.findCandidates(db, asked),
    articles: async (ids) => search.articles(db, ids),
    wantedPages: async (asked) => pages.wantedPages(db, asked),
    pagesOf: async (feed, since) => pages.pagesOf(db, feed, since),
    host: async (origin) => pages.host(db, origin),
    saveHost: async (policy) => pages.saveHost(db, policy),
    renameWatch: async (channel, from, to) => watches.renameWatch(db, channel, from, to),
    saveDraft: async (draft) => drafts.saveDraft(db, draft),
    draft: async (id) => drafts.draft(db, id),
    deleteDraft: async (id) => drafts.deleteDraft(db, id),
    saveUndo: async (undo) => undos.saveUndo(db, undo),
    undo: async (id) => undos.findUndo(db, id),
    markUndone: async (id, now) => undos.markUndone(db, id, now),
    prune: async (now, keep, from = null) => prune(db, now, keep, from),
    close: async () => db.close(),
  };
}

/** What the cluster is rebuilt from. */
function replayOf(db: DatabaseSync) {
  return {
    newestReport: async () => articles.newestReport(db),
    reportsSince: async (slice) => articles.reportsSince(db, slice),
    keptApart: async () => merges.keptApart(db),
  } satisfies Partial<Store>;
}

/** Who takes care of alerts. */
function handlingOf(db: DatabaseSync) {
  return {
    changeHandling: async (alert, expected, next) => handling.changeHandling(db, alert, expected, next),
    addNote: async (alert, note) => handling.addNote(db, alert, note),
    removeNote: async (id) => handling.removeNote(db, id),
    boardAlerts: async (asked) => handling.boardAlerts(db, asked),
    urgentAlerts: async (since) => handling.urgentAlerts(db, since),
    saveEscalation: async (escalation, now) => handling.saveEscalation(db, escalation, now),
  } satisfies Partial<Store>;
}

/** What is held back. */
function heldBackOf(db: DatabaseSync) {
  return {
    saveSilence: async (silence) => silences.saveSilence(db, silence),
    silences: async (since) => silences.silences(db, since),
    endSilence: async (id, expected, endedAt) => silences.endSilence(db, id, expected, endedAt),
    sideStories: async (stories) => sideStories.sideStories(db, stories),
    heldSince: async (since) => sideStories.heldSince(db, since),
  } satisfies Partial<Store>;
}

/** Who follows what by direct message. */
function followsOf(db: DatabaseSync) {
  return {
    saveFollow: async (follow) => follows.saveFollow(db, follow),
    changeFollow: async (follow, expected, next) => follows.changeFollow(db, follow, expected, next),
    endFollow: async (follow, note, now) => follows.endFollow(db, follow, note, now),
    loseFollows: async (channel, reason, now) => follows.loseFollows(db, channel, reason, now),
    follow: async (key) => follows.follow(db, key),
    followsOf: async (person) => follows.followsOf(db, person),
    openFollows: async () => follows.openFollows(db),
    lostFollows: async (since) => follows.lostSince(db, since),
  } satisfies Partial<Store>;
}

/** The outbox and its channels. */
function messagesOf(db: DatabaseSync) {
  return {
    outbox: async (channel) => outbox.outbox(db, channel ?? null),
    message: async (id) => outbox.message(db, id),
    messageByKey: async (key) => outbox.messageByKey(db, key),
    storiesOf: async (message) => outbox.storiesOf(db, message),
    saveNotices: async (silent, now) => outbox.saveNotices(db, silent, now),
    saveTest: async (channel, now) => outbox.saveTest(db, channel, now),
    lastDelivered: async (channels) => outbox.lastDelivered(db, channels),
    changeMessage: async (id, expected, change) => outbox.changeMessage(db, id, expected, change),
    changeFollowUp: async (message, what, change) => followUps.changeFollowUp(db, message, what, change),
    publishedSince: async (channel, since) => followUps.publishedSince(db, channel, since),
    refusedFollowUps: async (since) => followUps.refusedFollowUps(db, since),
    refusedFollowUpsOf: async (message) => followUps.refusedFollowUpsOf(db, message),
    gather: async (first, folded) => outbox.gather(db, first, folded),
    saveWaking: async (waking) => lists.saveWaking(db, waking),
    digests: async () => lists.digests(db),
    saveDigest: async (run) => lists.saveDigest(db, run),
    forgetDigest: async (of) => lists.forgetDigest(db, of),
    storiesSince: async (span) => lists.storiesSince(db, span),
    saveRecalled: async (id, told, stories) => recalled.saveRecalled(db, id, told, stories),
    channel: async (id) => outbox.channel(db, id),
    saveChannel: async (channel) => outbox.saveChannel(db, channel),
    endRests: async (channels) => outbox.endRests(db, channels),
  } satisfies Partial<Store>;
}

/** How much watches match, and when they looked. */
function mentionsOf(db: DatabaseSync) {
  return {
    countMentions: async (watch, spans) => mentions.countMentions(db, watch, spans),
    mostMentioned: async (watch, span, most) => mentions.mostMentioned(db, watch, span, most),
    followWatches: async (active, now) => mentions.followWatches(db, active, now),
    watchSpans: async (watch) => mentions.watchSpans(db, watch),
    polledHours: async (since) => mentions.polledHours(db, since),
    lastSpike: async (watch) => spikes.lastSpike(db, watch),
    saveSpike: async (watch, spike, now) => spikes.saveSpike(db, watch, spike, now),
  } satisfies Partial<Store>;
}
