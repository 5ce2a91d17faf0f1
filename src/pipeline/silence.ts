/** Tells a channel, once, that none of a watch's feeds answers. `silentWatches` decides which watches. */
import { silentWatches, type WatchedFeed } from '../news/alert/silence.ts';
import type { Watch } from '../news/watch/types.ts';
import type { Store } from '../store/store.ts';

export interface SilenceContext {
  readonly clock: () => number;
  readonly store: Pick<Store, 'feedRecords' | 'saveNotices'>;
  readonly watches: readonly Watch[];
  /** The feeds that are polled. */
  readonly feeds: readonly Omit<WatchedFeed, 'failingSince'>[];
}

/** Puts the notices into the outbox. */
export async function noticeSilentWatches({ clock, store, watches, feeds }: SilenceContext): Promise<void> {
  const since = new Map((await store.feedRecords(1)).map(({ state, failingSince }) => [state.url, failingSince]));
  const polled = feeds.map((feed) => ({ ...feed, failingSince: since.get(feed.url) ?? null }));
  const silent = silentWatches(watches, polled, clock());
  if (silent.length > 0) await store.saveNotices(silent, clock());
}
