/** The Store in PostgreSQL, for several machines. Each writing method is one transaction; a guard of it can refuse. */
import type pg from 'pg';
import type { Store } from '../store.ts';
import { activity } from './activity.ts';
import * as articles from './articles.ts';
import { backlogIn } from './backlog.ts';
import * as clock from './clock.ts';
import { type Db, dbOf, inTransaction } from './db.ts';
import * as drafts from './drafts.ts';
import * as feeds from './feeds.ts';
import { saveFindings, saveSeparation } from './findings.ts';
import * as followUps from './follow-ups.ts';
import * as follows from './follows.ts';
import * as handling from './handling.ts';
import type { Guard } from './leases.ts';
import * as lines from './lines.ts';
import * as lists from './lists.ts';
import * as mentions from './mentions.ts';
import * as merges from './merges.ts';
import { migrate } from './migrate.ts';
import * as mutes from './mutes.ts';
import { reserveIds } from './numbers.ts';
import * as outbox from './outbox.ts';
import * as pages from './pages.ts';
import { openPool } from './pool.ts';
import { prune } from './prune.ts';
import * as recalled from './recalled.ts';
import * as remembered from './remembered.ts';
import * as search from './search.ts';
import * as sideStories from './side-stories.ts';
import * as silences from './silences.ts';
import * as spikes from './spikes.ts';
import * as subscriptions from './subscriptions.ts';
import { checkServer, inPlainWords, placeOf } from './trouble.ts';
import * as undos from './undos.ts';
import * as watches from './watches.ts';

/** The store, and views of it whose writes a guard can refuse. */
export interface PostgresStore extends Store {
  /** The same, whose every writing transaction runs the guard first. */
  guarded(guard: Guard): Store;
}

/**
 * Opens the store, bringing its database up to date.
 * @param url `postgres://…`
 * @throws StoreError, in a sentence, when the database cannot be used or comes from a newer Attaché
 */
export async function openPostgres(url: string): Promise<PostgresStore> {
  const place = placeOf(url);
  const pool = openPool(url);
  try {
    await checkServer(pool, place);
    await migrate(pool);
  } catch (error) {
    await pool.end();
    throw inPlainWords(error, place);
  }
  return { ...viewOf(pool, null, place), guarded: (guard) => viewOf(pool, guard, place) };
}

type Write = <T>(work: (db: Db) => Promise<T>) => Promise<T>;

function viewOf(pool: pg.Pool, guard: Guard | null, place: string): Store {
  const read = dbOf(pool);
  const write: Write = (work) => inTransaction(pool, guard, work);
  const close = () => pool.end();
  const others = {
    ...messagesOf(read, write),
    ...handlingOf(read, write),
    ...mentionsOf(read, write),
    ...followsOf(read, write),
  };
  return inSentences({ ...storeOf(read, write), ...others, close }, place);
}

/** The store, with errors of PostgreSQL and of the network as sentences. */
function inSentences(store: Store, place: string): Store {
  const methods = Object.entries(store).map(([name, method]) => [
    name,
    (...args: never[]) =>
      (method as (...args: never[]) => Promise<unknown>)(...args).catch((error: unknown) => {
        throw inPlainWords(error, place);
      }),
  ]);
  return Object.fromEntries(methods);
}

function storeOf(read: Db, write: Write) {
  return {
    listFeeds: (urls, now) => write((db) => feeds.listFeeds(db, urls, now)),
    dueFeeds: (now) => feeds.dueFeeds(read, now),
    feedStates: () => feeds.feedStates(read),
    feedRecords: (visits) => feeds.feedRecords(read, visits),
    nextVisit: () => feeds.nextVisit(read),
    seenKeys: (feed, keys) => feeds.seenKeys(read, feed, keys),
    linesOf: (feed) => lines.linesOf(read, feed),
    printsOf: (feed) => feeds.printsOf(read, feed),
    keepLine: (feed, key) => write((db) => lines.keepLine(db, feed, key)),
    relearnLine: (feed, key) => write((db) => lines.relearnLine(db, feed, key)),
    saveVisit: (visit, state, backlog) => write((db) => feeds.saveVisit(db, visit, state, backlog)),
    ...backlogIn(read),
    postpone: (urls, until) => write((db) => feeds.postpone(db, urls, until)),
    feedState: (url) => feeds.feedStateOf(read, url),
    hasten: (url, at) => write((db) => feeds.hasten(db, url, at)),
    saveRhythm: (url, rhythm) => write((db) => feeds.saveRhythm(db, url, rhythm)),
    subscriptions: () => subscriptions.subscriptions(read),
    subscription: (key) => subscriptions.subscription(read, key),
    saveSubscription: (one) => write((db) => subscriptions.saveSubscription(db, one)),
    deleteSubscription: (key) => write((db) => subscriptions.deleteSubscription(db, key)),
    snapshot: (urls, now) => articles.snapshot(read, urls, now),
    reserveIds: (wanted) => write((db) => reserveIds(db, wanted)),
    newestReport: () => articles.newestReport(read),
    reportsSince: (slice) => articles.reportsSince(read, slice),
    headlinesOf: (story) => articles.headlinesOf(read, story),
    muteStory: (story, mute, now) => write((db) => mutes.saveMute(db, story, mute, now)),
    endMutes: (now) => write((db) => mutes.endMutes(db, now)),
    unmuteStory: (story, channel) => write((db) => mutes.unmuteStory(db, story, channel)),
    saveSilence: (silence) => write((db) => silences.saveSilence(db, silence)),
    silences: (since) => silences.silences(read, since),
    endSilence: (id, expected, endedAt) => write((db) => silences.endSilence(db, id, expected, endedAt)),
    activity: (channels, since) => activity(read, channels, since),
    sideStories: (stories) => sideStories.sideStories(read, stories),
    heldSince: (since) => sideStories.heldSince(read, since),
    withheldMatches: (story) => mutes.refusalsOf(read, story),
    storyFile: (story) => articles.storyFile(read, story),
    saveFindings: (findings) => write((db) => saveFindings(db, findings)),
    separate: (separation) => write((db) => saveSeparation(db, separation)),
    rejoin: (merge, now) => write((db) => merges.saveRejoin(db, merge, now)),
    keptApart: () => merges.keptApart(read),
    bringBackMessages: (now) => write((db) => clock.bringBackMessages(db, now)),
    shiftDueTimes: (by) => write((db) => clock.shiftDueTimes(db, by)),
    remembered: (name) => remembered.remembered(read, name),
    remember: (name, value) => write((db) => remembered.remember(db, name, value)),
    archived: (slice) => watches.archived(read, slice),
    findCandidates: (asked) => search.findCandidates(read, asked),
    articles: (ids) => search.articles(read, ids),
    wantedPages: (asked) => pages.wantedPages(read, asked),
    pagesOf: (feed, since) => pages.pagesOf(read, feed, since),
    host: (origin) => pages.host(read, origin),
    saveHost: (policy) => write((db) => pages.saveHost(db, policy)),
    renameWatch: (channel, from, to) => write((db) => watches.renameWatch(db, channel, from, to)),
    saveDraft: (draft) => write((db) => drafts.saveDraft(db, draft)),
    draft: (id) => drafts.draft(read, id),
    deleteDraft: (id) => write((db) => drafts.deleteDraft(db, id)),
    saveUndo: (undo) => write((db) => undos.saveUndo(db, undo)),
    undo: (id) => undos.findUndo(read, id),
    markUndone: (id, now) => write((db) => undos.markUndone(db, id, now)),
    prune: (now, keep, from = null) => write((db) => prune(db, now, keep, from)),
  } satisfies Partial<Store>;
}

/** Who takes care of alerts. */
function handlingOf(read: Db, write: Write) {
  return {
    changeHandling: (alert, expected, next) => write((db) => handling.changeHandling(db, alert, expected, next)),
    addNote: (alert, note) => write((db) => handling.addNote(db, alert, note)),
    removeNote: (id) => write((db) => handling.removeNote(db, id)),
    boardAlerts: (asked) => handling.boardAlerts(read, asked),
    urgentAlerts: (since) => handling.urgentAlerts(read, since),
    saveEscalation: (escalation, now) => write((db) => handling.saveEscalation(db, escalation, now)),
  } satisfies Partial<Store>;
}

/** Who follows what by direct message. */
function followsOf(read: Db, write: Write) {
  return {
    saveFollow: (follow) => write((db) => follows.saveFollow(db, follow)),
    changeFollow: (follow, expected, next) => write((db) => follows.changeFollow(db, follow, expected, next)),
    endFollow: (follow, note, now) => write((db) => follows.endFollow(db, follow, note, now)),
    loseFollows: (channel, reason, now) => write((db) => follows.loseFollows(db, channel, reason, now)),
    follow: (key) => follows.follow(read, key),
    followsOf: (person) => follows.followsOf(read, person),
    openFollows: () => follows.openFollows(read),
    lostFollows: (since) => follows.lostSince(read, since),
  } satisfies Partial<Store>;
}

/** The outbox and its channels. */
function messagesOf(read: Db, write: Write) {
  return {
    outbox: (channel) => outbox.outbox(read, channel ?? null),
    message: (id) => outbox.message(read, id),
    messageByKey: (key) => outbox.messageByKey(read, key),
    storiesOf: (message) => outbox.storiesOf(read, message),
    saveNotices: (silent, now) => write((db) => outbox.saveNotices(db, silent, now)),
    saveTest: (channel, now) => write((db) => outbox.saveTest(db, channel, now)),
    lastDelivered: (channels) => outbox.lastDelivered(read, channels),
    changeMessage: (id, expected, change) => write((db) => outbox.changeMessage(db, id, expected, change)),
    changeFollowUp: (message, what, change) => write((db) => followUps.changeFollowUp(db, message, what, change)),
    publishedSince: (channel, since) => followUps.publishedSince(read, channel, since),
    refusedFollowUps: (since) => followUps.refusedFollowUps(read, since),
    refusedFollowUpsOf: (message) => followUps.refusedFollowUpsOf(read, message),
    gather: (first, folded) => write((db) => outbox.gather(db, first, folded)),
    saveWaking: (waking) => write((db) => lists.saveWaking(db, waking)),
    digests: () => lists.digests(read),
    saveDigest: (run) => write((db) => lists.saveDigest(db, run)),
    forgetDigest: (of) => write((db) => lists.forgetDigest(db, of)),
    storiesSince: (span) => lists.storiesSince(read, span),
    saveRecalled: (id, told, stories) => write((db) => recalled.saveRecalled(db, id, told, stories)),
    channel: (id) => outbox.channel(read, id),
    saveChannel: (channel) => write((db) => outbox.saveChannel(db, channel)),
    endRests: (channels) => write((db) => outbox.endRests(db, channels)),
  } satisfies Partial<Store>;
}

/** How much watches match, and when they looked. */
function mentionsOf(read: Db, write: Write) {
  return {
    countMentions: (watch, spans) => mentions.countMentions(read, watch, spans),
    mostMentioned: (watch, span, most) => mentions.mostMentioned(read, watch, span, most),
    followWatches: (active, now) => write((db) => mentions.followWatches(db, active, now)),
    watchSpans: (watch) => mentions.watchSpans(read, watch),
    polledHours: (since) => mentions.polledHours(read, since),
    lastSpike: (watch) => spikes.lastSpike(read, watch),
    saveSpike: (watch, spike, now) => write((db) => spikes.saveSpike(db, watch, spike, now)),
  } satisfies Partial<Store>;
}
