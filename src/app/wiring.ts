/** What a round needs of the world: `collect` of the web, the worker and the store, `deliver` of Discord. */
import type { Post } from '../discord/target/post.ts';
import { learnedKeys } from '../news/feed/clean/learn.ts';
import type { Delivering } from '../pipeline/delivery-step.ts';
import type { Collecting } from '../pipeline/pipeline.ts';
import { asked, planVisit } from '../pipeline/plan-visit.ts';
import type { PageReading } from '../pipeline/wanted-pages.ts';
import type { Store } from '../store/store.ts';
import { fetchFeed, hostOf } from '../wire/fetch-feed.ts';
import type { Lanes } from '../wire/http/host-queue.ts';
import type { Pages } from '../wire/page/pages.ts';
import type { Reader } from '../wire/worker/reader.ts';
import type { Happening } from './events.ts';
import { paging } from './page-reading.ts';
import { renderer } from './renderer.ts';
import type { Shelf } from './runtime-config.ts';

const AFTER_BROKEN = 600_000;

/** What collecting and delivering work with, as it is at that moment. */
export interface Rooms {
  readonly clock: () => number;
  readonly store: Store;
  /** Chance, 0 to 1, for polls that do not all meet at one minute. */
  readonly chance: () => number;
  readonly tell: (happening: Happening) => void;
  readonly shelf: Shelf;
  readonly reader: Reader;
  readonly lanes: Lanes;
  /** One visit of a feed at a time. */
  readonly visits: Lanes;
  readonly pages: Pages;
  readonly signal: AbortSignal;
}

/** What `collect` needs of the world. */
export function collecting(rooms: Rooms, settle: Collecting['settle']): Collecting & PageReading {
  const { clock, store, tell, chance, shelf, reader, lanes, visits, signal } = rooms;
  const { config, feeds, web, judge } = shelf;
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
    judge,
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
export function delivering({ clock, store, tell, shelf, signal }: Rooms, post: Post): Delivering {
  return {
    clock,
    store,
    post,
    leaving: () => signal.aborted,
    tell: (delivery) => tell({ kind: 'delivery', delivery }),
    render: renderer(shelf),
  };
}
