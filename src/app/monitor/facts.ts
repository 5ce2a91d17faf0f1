/** Collects what `health.ts` decides on: from the store, the disk, the events of the app and the answers of the target. */
import type { Config } from '../../config/types.ts';
import type { OutboxMessage } from '../../delivery/outbox.ts';
import type { ChannelAnswer } from '../../delivery/receipt.ts';
import type { Target } from '../../delivery/target.ts';
import type { Subscription } from '../../news/feed/hub.ts';
import { usualPause } from '../../news/feed/schedule.ts';
import type { FeedRecord } from '../../store/records.ts';
import { type Store, StoreError } from '../../store/store.ts';
import type { UnmetWish } from '../channels/wishes.ts';
import type { AppEvent } from '../log/events.ts';
import type { FeedHealth, HealthFacts } from './health.ts';
import { readPending } from './test-alert.ts';

export interface FactsContext {
  readonly clock: () => number;
  readonly store: Store;
  readonly config: () => Config;
  /** Space left where the archive is, bytes; null: not known. */
  readonly freeSpace: () => Promise<number | null>;
  /** Whether hubs are to reach us. */
  readonly hasHubs: boolean;
}

export interface Facts {
  /** Something happened in the app. */
  hear(event: AppEvent): void;
  /** An error that ended a round. */
  heardError(error: unknown): void;
  /** The answers of all watched channels, from a look at each. */
  looked<T extends ReadonlyMap<string, ChannelAnswer>>(channels: T): T;
  /** What watches want and do not get, from a look at all of them. @returns what was not known before */
  lookedAtWishes(unmet: readonly UnmetWish[]): readonly UnmetWish[];
  /** The same target, whose answers are heard. */
  listenTo(target: Target): Target;
  /** Whether the archive failed in the last `within` ms. Work that needs the archive waits as long. */
  archiveFailed(within: number): boolean;
  /** Tries to write to the archive. */
  tryArchive(): Promise<void>;
  collect(): Promise<HealthFacts>;
}

/** A small write may succeed where a large one fails: an error counts for so long, ms. */
const ERROR_LASTS = 10 * 60_000;
const DAY = 24 * 3_600_000;

export function openFacts({ clock, store, config, freeSpace, hasHubs }: FactsContext): Facts {
  const startedAt = clock();
  let collectedAt: number | null = null;
  let discord: string | null = null;
  let archive: { readonly reason: string; readonly at: number } | null = null;
  let closed = new Map<string, string>();
  let unmet: readonly UnmetWish[] = [];

  const heardError = (error: unknown) => {
    if (error instanceof StoreError) archive = { reason: error.message, at: clock() };
  };
  const answered = (answer: object) => {
    if ('refusesBot' in answer && answer.refusesBot) discord = (answer as unknown as { reason: string }).reason;
    else if (!('reason' in answer)) discord = null;
  };
  return {
    heardError,
    hear(event) {
      if (event.kind === 'visit' && ['changed', 'unchanged'].includes(event.visit.outcome)) collectedAt = clock();
      if (event.kind === 'broken') heardError(event.error);
      if (event.kind === 'closed') closed.set(event.channel, event.reason);
      if (event.kind === 'delivery' && event.delivery.kind === 'posted') closed.delete(event.delivery.channel);
    },
    looked(channels) {
      const refusals = [...channels].flatMap(([channel, answer]) =>
        answer.kind === 'resting' || answer.kind === 'gone' ? [[channel, answer.reason] as const] : [],
      );
      closed = new Map(refusals);
      return channels;
    },
    lookedAtWishes(now) {
      const known = new Set(unmet.map(wishKey));
      unmet = now;
      return now.filter((one) => !known.has(wishKey(one)));
    },
    listenTo: (target) => heard(target, answered),
    archiveFailed: (within) => archive !== null && Math.abs(clock() - archive.at) < within,
    async tryArchive() {
      try {
        await store.remember('archive tried', String(clock()));
        if (archive && clock() - archive.at >= ERROR_LASTS) archive = null;
      } catch (error) {
        archive = { reason: (error as Error).message, at: clock() };
      }
    },
    async collect() {
      const heard = { now: clock(), startedAt, collectedAt, discord, diskFree: await freeSpace().catch(() => null) };
      const stored = await storedFacts({ config: config(), closed, hasHubs }, store, clock()).catch(
        (error: unknown) => {
          heardError(error);
          if (archive === null) throw error;
          return NOTHING_STORED;
        },
      );
      const { answeredAt, ...known } = stored;
      // Where several machines share the feeds, another may have collected.
      const collected = Math.max(collectedAt ?? 0, answeredAt ?? 0) || null;
      return { ...heard, ...known, unmet, collectedAt: collected, archive: archive?.reason ?? null };
    },
  };
}

const wishKey = ({ channel, watch, text }: UnmetWish) => `${channel}\n${watch}\n${text}`;

/** What only the archive knows. */
interface StoredFacts
  extends Pick<
    HealthFacts,
    'feeds' | 'refused' | 'unfollowed' | 'lost' | 'waitingSince' | 'waitingBecause' | 'test' | 'hubs'
  > {
  /** When a feed answered last, ms; null: none ever did. */
  readonly answeredAt: number | null;
}

const NOTHING_STORED: StoredFacts = {
  ...{ feeds: [], refused: [], waitingSince: null, waitingBecause: null },
  ...{ test: null, hubs: null, answeredAt: null, unfollowed: [] },
};

async function storedFacts(
  about: { readonly config: Config; readonly closed: ReadonlyMap<string, string>; readonly hasHubs: boolean },
  store: Store,
  now: number,
): Promise<StoredFacts> {
  const { closed, hasHubs } = about;
  const { feeds, watches, settings } = about.config;
  const records = new Map((await store.feedRecords(1)).map((record) => [record.state.url, record]));
  const channels = new Set([...watches.map(({ channel }) => channel), settings.operatorsChannel ?? []].flat());
  const refused = await refusedChannels(channels, closed, store);
  const waiting = await longestWaiting(new Set(refused.map(({ channel }) => channel)), store, now);
  return {
    feeds: feeds.flatMap((feed) => (feed.enabled ? factsOf(feed, records.get(feed.url)) : [])),
    answeredAt: lastAnswer([...records.values()]),
    refused,
    waitingSince: waiting?.since ?? null,
    waitingBecause: waiting?.reason ?? null,
    test: (await readPending(store))?.lost ?? null,
    unfollowed: await store.refusedFollowUps(now - DAY),
    lost: await store.lostFollows(now - DAY),
    hubs: hasHubs ? hubFacts(await store.subscriptions(), now) : null,
  };
}

function lastAnswer(records: readonly FeedRecord[]): number | null {
  const answered = records.flatMap(({ visits: [last] }) =>
    last && (last.outcome === 'changed' || last.outcome === 'unchanged') ? [last.at] : [],
  );
  return answered.reduce<number | null>((newest, at) => Math.max(newest ?? 0, at), null);
}

/** A hub that was asked so often has had an hour and more. */
const ASKED_OFTEN = 4;

function hubFacts(subscriptions: readonly Subscription[], now: number): NonNullable<HealthFacts['hubs']> {
  const active = subscriptions.filter(({ leaseUntil }) => (leaseUntil ?? 0) > now);
  const unverified = subscriptions.filter(({ state, failures }) => state === 'asked' && failures >= ASKED_OFTEN);
  return { active: active.length, unverified: unverified.length };
}

function factsOf({ url, publisher, interval }: Config['feeds'][number], record: FeedRecord | undefined): FeedHealth {
  const last = record?.visits[0];
  const failingSince = record?.failingSince ?? null;
  const { state } = record ?? {};
  const usual = state ? usualPause(state, interval) : 0;
  const planned = last && state?.dueAt && failingSince === null ? state.dueAt - last.at : 0;
  const pause = state && state.dueAt === null && last ? null : Math.max(usual, planned);
  return { url, publisher, failingSince, reason: last?.reason ?? null, pause };
}

async function refusedChannels(
  channels: ReadonlySet<string>,
  closed: ReadonlyMap<string, string>,
  store: Pick<Store, 'channel'>,
): Promise<{ channel: string; reason: string }[]> {
  const all = [...channels].map(async (channel) => {
    const { rests, reason } = await store.channel(channel);
    const known = rests > 0 ? reason : closed.get(channel);
    return known ? [{ channel, reason: known }] : [];
  });
  return (await Promise.all(all)).flat();
}

/** Of the messages that are not held back on purpose, and whose channel takes messages. */
async function longestWaiting(
  refused: ReadonlySet<string>,
  store: Pick<Store, 'outbox' | 'channel'>,
  now: number,
): Promise<{ since: number; reason: string | null } | null> {
  const unsent = (await store.outbox()).filter(({ state, channel }) => state !== 'delivered' && !refused.has(channel));
  const since = (message: OutboxMessage) => message.failingSince ?? Math.max(message.madeAt, message.dueAt);
  const [oldest] = unsent.filter((one) => since(one) <= now).toSorted((a, b) => since(a) - since(b));
  return oldest
    ? { since: since(oldest), reason: (await store.channel(oldest.channel)).reason ?? oldest.reason }
    : null;
}

/** The target, with each answer told to `tell`. */
function heard(target: Target, tell: (answer: object) => void): Target {
  const told = async <T extends object>(answer: Promise<T>): Promise<T> => {
    const given = await answer;
    tell(given);
    return given;
  };
  return {
    ...target,
    checkChannel: (channel) => told(target.checkChannel(channel)),
    send: (channel, body) => told(target.send(channel, body)),
    openDirect: (person) => told(target.openDirect(person)),
    openThread: (channel, remoteId, name) => told(target.openThread(channel, remoteId, name)),
    edit: (channel, remoteId, body, before) => told(target.edit(channel, remoteId, body, before)),
    publish: (channel, remoteId) => told(target.publish(channel, remoteId)),
    findAttempted: (channel, key, after) => told(target.findAttempted(channel, key, after)),
    ownMessages: (channel, since) => told(target.ownMessages(channel, since)),
  };
}
