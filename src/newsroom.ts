/** Puts the rooms together: the configuration's words, the store, the web, Discord's REST, and a clock make a newsroom. */

import type { REST } from 'discord.js';
import about from '../package.json' with { type: 'json' };
import type { Config, Mistake } from './config/types.ts';
import type { Deed, Desk } from './desk/desk.ts';
import { type ChannelAnswer, openPost, type Post } from './discord/post.ts';
import { learnedKeys } from './news/clean/learn.ts';
import { openLeftOut } from './news/match/left-out.ts';
import { compileWatches, matchAll } from './news/match.ts';
import { familyOf, indexPublishers, type Publishers } from './news/publishers.ts';
import { compileThesaurus, type Thesaurus } from './news/thesaurus.ts';
import { lookAtChannels, nextUnsent, tellOperators, unknownChannels } from './newsroom/channels.ts';
import { openErrands } from './newsroom/errands.ts';
import { onceAtATime } from './newsroom/once.ts';
import { type PageTold, paging } from './newsroom/paging.ts';
import { renderer } from './newsroom/renderer.ts';
import { openSettling, settling } from './newsroom/settling.ts';
import type { Delivering, Delivery } from './pipeline/act.ts';
import { type PageReading, readWanted } from './pipeline/pages.ts';
import { asked, planVisit } from './pipeline/plan.ts';
import { mindSilence } from './pipeline/silence.ts';
import { type Collecting, collect, deliver } from './pipeline.ts';
import type { Store, Visit } from './store/store.ts';
import { fetchFeed, hostOf } from './wire/feed.ts';
import { openWeb, type Web } from './wire/http.ts';
import { type Lanes, openLanes } from './wire/lanes.ts';
import { openPages, type Pages } from './wire/page.ts';
import { openReader, type Reader } from './wire/reader.ts';

/** What happens, for the log. */
export type Happening =
  | { readonly kind: 'visit'; readonly visit: Visit }
  | { readonly kind: 'moved'; readonly feed: string; readonly to: string }
  /** A channel that a changed watches.yaml names for the first time cannot be used. */
  | { readonly kind: 'closed'; readonly channel: string; readonly reason: string }
  /** Unexpected trouble with one feed; the others go on. */
  | { readonly kind: 'broken'; readonly feed: string; readonly error: unknown }
  | { readonly kind: 'page'; readonly page: PageTold }
  | { readonly kind: 'delivery'; readonly delivery: Delivery }
  /** A person has changed something. */
  | { readonly kind: 'deed'; readonly deed: Deed };

export interface NewsroomOptions {
  readonly config: Config;
  readonly store: Store;
  readonly rest: REST;
  readonly clock: () => number;
  /** How long late news is gathered into one message, ms; 0 where all is collected before anything is sent. */
  readonly gatherFor: number;
  /** Least pause between two requests to one host, ms. */
  readonly gap: number;
  /** Chance, 0 to 1, for polls that do not all meet at one minute. */
  readonly chance: () => number;
  readonly userAgent: string;
  /** How long a page may take before its teaser serves, ms; by default five seconds. */
  readonly pagePatience?: number | undefined;
  readonly tell: (happening: Happening) => void;
}

export interface Newsroom {
  /** Looks at each watched channel: may it be used, whose is it? */
  lookAtChannels(): Promise<ReadonlyMap<string, ChannelAnswer>>;
  /** One round over the feeds that are due. Rounds never overlap: a second call waits for the first's end. */
  collect(): Promise<void>;
  /** Sends what is due; the same promise while it runs. When something will be due again, ms; null: nothing waits. */
  deliver(): Promise<number | null>;
  /** When the next feed is due. */
  nextVisit(): Promise<number | null>;
  /** Until when an unsent message must wait; null when all are sent. Edits do not count. */
  nextUnsent(): Promise<number | null>;
  /** What questions are asked of. */
  readonly desk: Desk;
  /** Works on with another configuration: what is collected from now on is matched by it. */
  follow(config: Config): Promise<void>;
  /** A hand edit was wrong: the last good configuration stays at work, and `/status` tells why. */
  mistaken(mistakes: readonly Mistake[]): void;
  /** Says it in the channel that settings.yaml names for the operators. @returns why it could not be said; null: it was, or there is none */
  tellOperators(text: string): Promise<string | null>;
  /** Lets what is in hand come to its end, and gives the web and the worker back. */
  close(): Promise<void>;
}

const AFTER_BROKEN = 600_000;

export async function openNewsroom(options: NewsroomOptions): Promise<Newsroom> {
  const { store, clock, tell } = options;
  const leaving = new AbortController();
  const { signal } = leaving;
  const reader = openReader();
  const post = openPost(options.rest);
  let shelf = await stock(options.config, options);
  let mistakes: readonly Mistake[] = [];
  await listFeeds(store, shelf.config, clock());

  const settleAlone = await openSettling(settling(options, () => shelf));
  const lanes = openLanes({ gap: options.gap });
  const visits = openLanes({ global: Number.POSITIVE_INFINITY, gap: 0 });
  const pages = openPages({
    ...{ clock, reader, lanes, hosts: store, patience: options.pagePatience, signal, web: () => shelf.web },
    agent: options.userAgent.split('/')[0]!,
  });
  const rooms = () => ({ options, shelf, reader, lanes, visits, pages, signal });
  const round = onceAtATime(async () => {
    const desk = collecting(rooms(), settleAlone);
    await collect(desk);
    await readWanted(desk);
    await settleAlone.alone(() => mindSilence({ clock, store, ...watchedBy(shelf) }));
  });
  const send = onceAtATime(() => deliver(delivering(rooms(), post)));
  async function follow(config: Config): Promise<void> {
    const { web } = shelf;
    shelf = await stock(config, options);
    mistakes = [];
    await listFeeds(store, config, clock());
    const looked = await lookAtChannels(await unknownChannels(config, store), store, post);
    for (const [channel, answer] of looked)
      if (answer.kind !== 'channel') tell({ kind: 'closed', channel, reason: answer.reason });
    // A round works with the old one to its end; a person who has just saved a watch does not wait for it.
    void round.running().then(web.close, web.close);
  }
  const errands = openErrands({
    ...{ clock, store, post, reader, lanes, visits, signal, web: () => shelf.web },
    visiting: () => collecting(rooms(), settleAlone),
  });
  const desk: Desk = {
    clock,
    errands,
    startedAt: clock(),
    version: about.version,
    mistakes: () => mistakes,
    store,
    config: () => shelf.config,
    publishers: () => shelf.publishers,
    thesaurus: () => shelf.thesaurus,
    follow,
    told: (deed) => tell({ kind: 'deed', deed }),
  };

  return {
    desk,
    follow,
    mistaken: (some) => {
      mistakes = some;
    },
    tellOperators: (text) => tellOperators(shelf.config.settings, text, post),
    lookAtChannels: () => lookAtChannels(shelf.config.watches, store, post),
    collect: round,
    deliver: send,
    nextVisit: () => store.nextVisit(),
    nextUnsent: () => nextUnsent(store),
    async close() {
      leaving.abort();
      await Promise.allSettled([round.running(), send.running(), settleAlone.idle()]);
      await Promise.all([shelf.web.close(), reader.close()]);
    },
  };
}

/** All that is made of one configuration. */
export interface Shelf {
  readonly config: Config;
  readonly publishers: Publishers;
  readonly thesaurus: Thesaurus;
  readonly match: Collecting['match'];
  readonly leftOut: Collecting['leftOut'];
  /** Until when a watch is snoozed; 0: it is not. */
  readonly restsUntil: (channel: string, watch: string) => number;
  readonly feeds: ReturnType<typeof feedsOf>;
  readonly web: Web;
}

async function stock(config: Config, { userAgent }: NewsroomOptions): Promise<Shelf> {
  const publishers = indexPublishers(config.publishers);
  const thesaurus = compileThesaurus(config.thesaurus);
  const watches = compileWatches(config.watches, thesaurus);
  const rests = new Map(config.watches.map((one) => [`${one.channel}\n${one.name}`, one.pausedUntil ?? 0]));
  return {
    config,
    publishers,
    thesaurus,
    match: (article) => matchAll(watches, article, (name) => familyOf(publishers, name)),
    leftOut: openLeftOut(config.watches, thesaurus),
    restsUntil: (channel, watch) => rests.get(`${channel}\n${watch}`) ?? 0,
    feeds: feedsOf(config),
    web: openWeb({ allow: config.settings.wire.allow, userAgent }),
  };
}

function listFeeds(store: Store, { feeds }: Config, now: number): Promise<void> {
  return store.listFeeds(
    feeds.filter(({ enabled }) => enabled).map(({ url }) => url),
    now,
  );
}

interface Rooms {
  readonly options: NewsroomOptions;
  readonly shelf: Shelf;
  readonly reader: Reader;
  readonly lanes: Lanes;
  /** One visit of a feed at a time. */
  readonly visits: Lanes;
  readonly pages: Pages;
  readonly signal: AbortSignal;
}

/** What `collect` needs of the world. */
function collecting(rooms: Rooms, settle: Collecting['settle']): Collecting & PageReading {
  const { options, shelf, reader, lanes, visits, signal } = rooms;
  const { clock, store, tell, chance } = options;
  const { config, feeds, web, match, leftOut } = shelf;
  const took = new Map<string, number>();
  /** Unexpected: told, and not tried again at once, since a feed that breaks us would be fetched at every tick. */
  async function broken(url: string, error: unknown): Promise<void> {
    if (signal.aborted) return;
    tell({ kind: 'broken', feed: url, error });
    await store.postpone([url], clock() + AFTER_BROKEN);
  }
  return {
    clock,
    store,
    alone: (url, visit) => visits.run(url, visit, signal).catch((error) => broken(url, error)),
    inTurn: (url, job) => lanes.run(hostOf(url), job, signal),
    fetch: async (feed) => {
      const began = performance.now();
      const fetched = await fetchFeed(asked(feed), web, { now: clock(), signal });
      took.set(feed.url, Math.round(performance.now() - began));
      signal.throwIfAborted(); // a visit that we broke off ourselves says nothing about the feed
      return fetched;
    },
    read: ({ bytes, contentType, url }, feed, lines) =>
      reader.read({ bytes, contentType, url, feed: feeds.get(feed)!, learned: learnedKeys(lines) }),
    plan: (feed, fetched, read) => {
      const { interval, neighbours } = feeds.get(feed.url)!;
      const planned = planVisit({
        feed,
        fetched,
        read,
        interval,
        neighbours,
        now: clock(),
        jitter: chance(),
        took: took.get(feed.url) ?? null,
      });
      if (planned.moved) tell({ kind: 'moved', feed: feed.url, to: planned.moved });
      return planned;
    },
    match,
    leftOut,
    page: paging({
      ...{ clock, store, shelf, pages: rooms.pages },
      tell: (page) => tell({ kind: 'page', page }),
      broken: (feed, error) => tell({ kind: 'broken', feed, error }),
    }),
    lookBack: config.settings.lookBack,
    settle,
    tell: (visit) => tell({ kind: 'visit', visit }),
  };
}

/** What `deliver` needs of the world. */
function delivering({ options, shelf, signal }: Rooms, post: Post): Delivering {
  const { clock, store, tell } = options;
  return {
    clock,
    store,
    post,
    leaving: () => signal.aborted,
    tell: (delivery) => tell({ kind: 'delivery', delivery }),
    render: renderer(shelf),
  };
}

/** Who watches, and what is polled for them. */
function watchedBy({ config: { watches }, feeds, publishers }: Shelf) {
  return {
    watches,
    feeds: [...feeds.values()].map((feed) => ({ ...feed, family: familyOf(publishers, feed.publisher) })),
  };
}

/** The feeds that are on, each with those of its host. */
function feedsOf({ feeds }: Config) {
  const on = feeds.filter(({ enabled }) => enabled);
  const byHost = Map.groupBy(on, ({ url }) => hostOf(url));
  return new Map(
    on.map((feed) => [feed.url, { ...feed, neighbours: byHost.get(hostOf(feed.url))!.map(({ url }) => url) }]),
  );
}
