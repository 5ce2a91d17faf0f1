import { alertsAtOnce } from '../../config/time-rules.ts';
import type { Config, Feed } from '../../config/types.ts';
import { compileLevels, type Levels } from '../../news/alert/level/judge.ts';
import { latestDue } from '../../news/feed/schedule.ts';
import { familyOf, indexPublishers, type Publishers } from '../../news/publishers.ts';
import type { Publisher } from '../../news/types.ts';
import { asksOf } from '../../news/watch/asks.ts';
import { compileWatches, judgeAll } from '../../news/watch/match.ts';
import { compileThesaurus, type Thesaurus } from '../../news/watch/thesaurus.ts';
import type { MutedBy, UpdateMode } from '../../news/watch/types.ts';
import type { CollectContext } from '../../pipeline/pipeline.ts';
import type { Store } from '../../store/store.ts';
import { politenessHost } from '../../wire/fetch-feed.ts';
import { openWeb, type Web, type WebOptions } from '../../wire/http/http.ts';

/** Everything built from one configuration. */
export interface RuntimeConfig {
  readonly config: Config;
  readonly publishers: Publishers;
  readonly thesaurus: Thesaurus;
  readonly judge: CollectContext['judge'];
  /** When a watch's snooze ends; 0: it is not snoozed. */
  readonly restsUntil: (channel: string, watch: string) => number;
  /** Whether only its digest tells what a watch finds. */
  readonly digestOnly: (channel: string, watch: string) => boolean;
  /** How a watch wants to be told of developments; of one that is gone: by a reply. */
  readonly updateMode: (channel: string, watch: string) => UpdateMode;
  readonly levels: Levels;
  /** Which stories mute the small ones of a watch; null: none; undefined: there is no such watch, or it is paused. */
  readonly mutedBy: (channel: string, watch: string) => MutedBy | null | undefined;
  /** Whether a watch wants a thread on each alert. */
  readonly opensThread: (channel: string, watch: string) => boolean;
  readonly feeds: ReturnType<typeof feedsOf>;
  readonly web: Web;
}

/** @param web how we introduce ourselves on the web, and how long we wait there */
export function buildRuntimeConfig(
  config: Config,
  {
    inItsTurn = (client) => client,
    ...web
  }: Pick<WebOptions, 'userAgent' | 'timeouts' | 'proxies'> & {
    /** Where several machines ask the same hosts. */
    readonly inItsTurn?: ((web: Web) => Web) | undefined;
  },
): RuntimeConfig {
  const publishers = indexPublishers(allPublishers(config));
  const thesaurus = compileThesaurus(config.thesaurus);
  const watches = compileWatches(config.watches, thesaurus);
  const watchAt = (channel: string, name: string) =>
    config.watches.find((one) => one.channel === channel && one.name === name);
  const rests = new Map(config.watches.map((one) => [`${one.channel}\n${one.name}`, one.pausedUntil ?? 0]));
  const active = config.watches.filter(({ paused }) => !paused);
  const rules = new Map(active.map((one) => [`${one.channel}\n${one.name}`, one.mutedBy ?? null]));
  const digestOnly = new Set(
    config.watches.filter((one) => !alertsAtOnce(one, config.settings)).map((one) => `${one.channel}\n${one.name}`),
  );
  return {
    config,
    publishers,
    thesaurus,
    judge: (article) => judgeAll(watches, article, (name) => familyOf(publishers, name)),
    restsUntil: (channel, watch) => rests.get(`${channel}\n${watch}`) ?? 0,
    digestOnly: (channel, watch) => digestOnly.has(`${channel}\n${watch}`),
    levels: compileLevels(config.watches, thesaurus, publishers),
    updateMode: (channel, watch) => watchAt(channel, watch)?.updates ?? 'reply',
    mutedBy: (channel, watch) => rules.get(`${channel}\n${watch}`),
    opensThread: (channel, watch) => watchAt(channel, watch)?.thread === true,
    feeds: feedsOf(config),
    web: inItsTurn(openWeb({ ...web, allow: config.settings.wire.allow })),
  };
}

/** Those of publishers.yaml, and those that only feeds.yaml names: texts credit them as well. */
function allPublishers({ publishers, feeds }: Pick<Config, 'publishers' | 'feeds'>): Publisher[] {
  const known = new Set(publishers.flatMap(({ name, aka }) => [name, ...aka]).map((name) => name.toLowerCase()));
  const named = feeds.filter(({ isNamed, publisher }) => isNamed && !known.has(publisher.toLowerCase()));
  const names = [...new Set(named.map(({ publisher }) => publisher))];
  return [
    ...publishers,
    ...names.map((name) => ({
      name,
      aka: [],
      kind: null,
      country: null,
      domain: null,
      state: false,
      grade: null,
      family: name,
    })),
  ];
}

/** Tells the store which feeds are polled, and which watches look. A snoozed watch looks, and does not alert. */
export async function registerConfig(store: Store, { feeds, watches }: Config, now: number): Promise<void> {
  await store.listFeeds(
    feeds.filter(({ enabled }) => enabled).map(({ url }) => url),
    now,
  );
  const active = watches.filter(({ paused }) => !paused);
  await store.followWatches(
    active.map((watch) => ({ channel: watch.channel, watch: watch.name, asks: asksOf(watch) })),
    now,
  );
}

/** Brings the archive up to the configuration and the clock, when the bot starts. */
export async function takeUpConfig(store: Store, config: Config, now: number): Promise<void> {
  await store.bringBackMessages(now);
  await registerConfig(store, config, now);
  await bringBackFeeds(store, config.feeds, now);
}

/** Feeds due later than any can be are due now: that was written under a clock that was ahead. */
export async function bringBackFeeds(
  store: Store,
  feeds: readonly Pick<Feed, 'interval'>[],
  now: number,
): Promise<void> {
  const longest = Math.max(0, ...feeds.map(({ interval }) => interval ?? 0));
  for (const { url, dueAt, hints } of await store.feedStates()) {
    if (dueAt !== null && dueAt > latestDue(hints, longest, now)) await store.hasten(url, now);
  }
}

/** The watches, and the feeds polled for them. */
export function watchedBy({ config: { watches }, feeds, publishers }: RuntimeConfig) {
  return {
    watches,
    feeds: [...feeds.values()].map((feed) => ({ ...feed, family: familyOf(publishers, feed.publisher) })),
  };
}

/** The enabled feeds, each with the other feeds of its host. */
function feedsOf({ feeds }: Config) {
  const on = feeds.filter(({ enabled }) => enabled);
  const byHost = Map.groupBy(on, ({ url }) => politenessHost(url));
  return new Map(
    on.map((feed) => [feed.url, { ...feed, neighbours: byHost.get(politenessHost(feed.url))!.map(({ url }) => url) }]),
  );
}
