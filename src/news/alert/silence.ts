/** Finds watches that cannot see anything: all feeds that could match them have failed for a day. */

import { fold } from '../text/words.ts';
import type { Selection, Watch } from '../watch/types.ts';

export interface WatchedFeed {
  readonly url: string;
  readonly publisher: string;
  readonly family: string;
  readonly language: string | null;
  /** When its current failures began; null while it answers. */
  readonly failingSince: number | null;
}

export interface SilentWatch {
  readonly channel: string;
  readonly watch: string;
  /** When the last of its feeds stopped answering. */
  readonly since: number;
}

const DAY = 24 * 3_600_000;

/** @param feeds the feeds that are polled */
export function silentWatches(watches: readonly Watch[], feeds: readonly WatchedFeed[], now: number): SilentWatch[] {
  const awake = watches.filter(({ paused, pausedUntil }) => !paused && (pausedUntil ?? 0) <= now);
  return awake.flatMap((watch) => {
    const mine = feeds.filter((feed) => mayBring(watch, feed));
    const since = mine.reduce((last, { failingSince }) => Math.max(last, failingSince ?? now), 0);
    return mine.length > 0 && now - since >= DAY ? [{ channel: watch.channel, watch: watch.name, since }] : [];
  });
}

function mayBring({ only, except }: Watch, feed: WatchedFeed): boolean {
  const wanted = saidOf(only, feed);
  const unwanted = saidOf(except, feed);
  return wanted.every((said) => said !== false) && unwanted.every((said) => said !== true);
}

/** What each list says of the feed; null: it says nothing, or the feed does not say its language. */
function saidOf({ feeds, publishers, languages }: Selection, feed: WatchedFeed): (boolean | null)[] {
  const names = [fold(feed.publisher), fold(feed.family)];
  return [
    feeds.length > 0 ? feeds.includes(feed.url) : null,
    publishers.length > 0 ? publishers.some((name) => names.includes(fold(name))) : null,
    languages.length > 0 && feed.language !== null ? languages.some((tag) => tag === feed.language) : null,
  ];
}
