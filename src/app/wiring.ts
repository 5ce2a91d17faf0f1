/** Connects a round to the outside: `collect` to the web, the worker and the store, `deliver` to Discord. */
import program from '../../package.json' with { type: 'json' };
import { zoneOf } from '../config/zone.ts';
import type { Home } from '../delivery/consequence.ts';
import { deskDefaults } from '../desk/servers/settings.ts';
import { keptKeys, learnedKeys } from '../news/feed/clean/learn.ts';
import { oneOfEachRow } from '../news/watch/rows.ts';
import type { Watch } from '../news/watch/types.ts';
import type { BacklogContext, Tried } from '../pipeline/backlog.ts';
import type { DeliverContext } from '../pipeline/conclude.ts';
import type { Resting } from '../pipeline/document.ts';
import type { EscalationContext } from '../pipeline/escalation.ts';
import { pause } from '../pipeline/pause.ts';
import type { CollectContext } from '../pipeline/pipeline.ts';
import { planVisit, requestFor } from '../pipeline/plan-visit.ts';
import type { Room } from '../pipeline/room.ts';
import type { SpikesContext } from '../pipeline/spikes.ts';
import type { WantedPagesContext } from '../pipeline/wanted-pages.ts';
import { FenceLost, type Store, StoreError } from '../store/store.ts';
import { fetchFeed, politenessHost } from '../wire/fetch-feed.ts';
import type { HostQueue } from '../wire/http/host-queue.ts';
import type { Pages } from '../wire/page/pages.ts';
import type { Reader } from '../wire/worker/reader.ts';
import type { RuntimeConfig } from './config/runtime.ts';
import type { Hubs } from './hubs.ts';
import type { AppEvent } from './log/events.ts';
import type { Pacer } from './loops/pacer.ts';
import { pageReading } from './loops/page-reading.ts';
import type { openQuietHours } from './loops/quiet-hours.ts';
import { silencerOf } from './loops/settle-queue.ts';
import { viewing } from './loops/story-work.ts';

const AFTER_BROKEN = 600_000;
/** A document that the machine had no time to read is fetched again this soon, ms. */
const AFTER_BUSY = 60_000;

/** What collecting and delivering currently work with. */
export interface AppContext {
  readonly clock: () => number;
  readonly store: Store;
  /** Returns a random number from 0 to 1; spreads polls over time. */
  readonly random: () => number;
  readonly onEvent: (event: AppEvent) => void;
  readonly runtime: RuntimeConfig;
  readonly reader: Reader;
  readonly hostQueue: HostQueue;
  /** One visit of a feed at a time. */
  readonly visitQueue: HostQueue;
  readonly pages: Pages;
  readonly pacer: Pacer;
  /** null: there is no public address for hubs. */
  readonly hubs: Pick<Hubs, 'polled'> | null;
  /** Feeds whose visit has begun. */
  readonly underWay: Set<string>;
  readonly resting: Resting;
  readonly room: Room;
  readonly tried: Tried;
  /** Looks for spikes, once a minute at most. */
  readonly tellSpikes: (context: SpikesContext) => Promise<void>;
  /** Runs a visit where several machines share the feeds. */
  readonly visiting?: ((url: string, visit: () => Promise<void>) => Promise<void>) | undefined;
  readonly signal: AbortSignal;
}

/** Builds the dependencies of `collect`. */
export function collectContext(
  context: AppContext,
  settle: CollectContext['settle'],
): CollectContext & WantedPagesContext & Pick<BacklogContext, 'store'> {
  const { clock, store, onEvent, random, runtime, reader, hostQueue, visitQueue, pacer, hubs, underWay, signal } =
    context;
  const { config, feeds, web, judge } = runtime;
  const { visiting = (_url, visit) => visit() } = context;
  let starting = Promise.resolve();
  /** An unexpected error: log it and wait, because a feed that crashes the parser would be fetched at every tick. */
  async function broken(url: string, error: unknown): Promise<void> {
    // Another machine visits the feed now.
    if (signal.aborted || error instanceof FenceLost) return;
    onEvent({ kind: 'broken', feed: url, error });
    // The archive is to blame, and could note nothing: the rounds wait instead (app.ts).
    if (error instanceof StoreError) return;
    await store.postpone([url], clock() + AFTER_BROKEN);
  }
  return {
    clock,
    store,
    alone: (url, visit) => {
      underWay.add(url);
      // Hundreds may be due at once: each begins in a turn of its own.
      starting = starting.then(pause);
      const visited = starting
        .then(() => visitQueue.run(url, () => visiting(url, visit), signal))
        .catch((error) => broken(url, error));
      return visited.finally(() => underWay.delete(url));
    },
    underWay,
    resting: context.resting,
    room: context.room,
    inTurn: (url, job) => hostQueue.run(politenessHost(url), job, signal),
    fetch: async (feed) => {
      const began = performance.now();
      const auth = feeds.get(feed.url)?.auth;
      const fetched = await fetchFeed(requestFor(feed), web, { now: clock(), signal, auth });
      signal.throwIfAborted(); // a visit that we aborted ourselves says nothing about the feed
      return { ...fetched, took: Math.round(performance.now() - began) };
    },
    read: ({ bytes, contentType, url }, feed, { lines, prints, ...how }) => {
      const about = { feed: feeds.get(feed)!, learned: learnedKeys(lines), kept: keptKeys(lines) };
      return reader.read({ bytes, contentType, url, ...about, before: prints, program: program.version, ...how });
    },
    busy: async (url) => {
      onEvent({ kind: 'busy', feed: url });
      await store.postpone([url], clock() + AFTER_BUSY);
    },
    plan: (feed, fetched, read, published) => {
      const { interval, neighbours } = feeds.get(feed.url)!;
      const isPushed = hubs?.polled(feed, published) ?? false;
      const timing = { interval, pace: pacer.pace(), now: clock(), jitter: random() };
      const planned = planVisit({ feed, fetched, read, published, neighbours, feeds, isPushed, ...timing });
      if (planned.moved) onEvent({ kind: 'moved', feed: feed.url, to: planned.moved });
      return planned;
    },
    judge,
    page: pageReading({
      ...{ clock, store, runtime, pages: context.pages },
      tell: (page) => onEvent({ kind: 'page', page }),
      broken: (feed, error) => onEvent({ kind: 'broken', feed, error }),
    }),
    lookBack: config.settings.lookBack,
    settle,
    onVisit: (visit) => onEvent({ kind: 'visit', visit }),
  };
}

/** Builds the dependencies of `deliver`. */
export function deliverContext(
  { clock, store, onEvent, runtime, reader, signal }: AppContext,
  {
    target,
    recall,
    alone,
    quietHours,
  }: Pick<DeliverContext, 'target' | 'recall' | 'alone'> & { readonly quietHours: ReturnType<typeof openQuietHours> },
): DeliverContext {
  return {
    clock,
    store,
    target,
    recall,
    isStopping: () => signal.aborted,
    alone,
    home: ({ channel, watch, update }) => homeOf(update?.channel ?? channel, watch, runtime.config.watches),
    quietHours: quietHours({
      ...{ clock, store, config: runtime.config, publishers: runtime.publishers },
      levelOf: ({ level }) => level?.level ?? 'info',
      silencer: (silences, at) => silencerOf(runtime, silences, at),
    }),
    onDelivery: (delivery) => onEvent({ kind: 'delivery', delivery }),
    view: viewing({ reader, runtime: () => runtime, onEvent }, store),
  };
}

/** Builds the dependencies of the look for spikes. */
export function spikesContext({ clock, store, runtime }: AppContext): SpikesContext {
  const { watches, settings } = runtime.config;
  return {
    ...{ clock, store, watches, keep: settings.keep.articles },
    zoneOf: (server, watch) => zoneOf(server, watch, settings),
    silencer: (silences, now) => silencerOf(runtime, silences, now),
  };
}

/** Builds the dependencies of `escalate`. */
export function escalationContext({ clock, store, runtime: { config } }: AppContext): EscalationContext {
  const { watches, settings } = config;
  const isUsed = [...watches, ...settings.servers].some((one) => (one.escalate ?? null) !== null);
  return { clock, store, watches, defaults: (server) => deskDefaults(server, config), isUsed };
}

/** Where the alerts of a watch belong now: of several channels the first; a name that several watches have tells nothing. */
function homeOf(channel: string, name: string, watches: readonly Watch[]): Home {
  if (watches.some((watch) => watch.channel === channel)) return { kind: 'here' };
  const [only, ...others] = oneOfEachRow(watches.filter((watch) => watch.name === name));
  return only && others.length === 0 ? { kind: 'moved', channel: only.channel } : { kind: 'nowhere' };
}
