/** How much hubs may bring. What is beyond is a hint: the feed is polled. Kept in memory: a restart forgives. */

export interface PushLimits {
  /** Why content is not read: it came before. */
  whyRepeated(key: string, digest: string): string | null;
  /** Whether content of this size may be read now; `done` ends it. */
  admits(feed: string, bytes: number): boolean;
  done(feed: string, bytes: number): void;
}

/** Of one feed that wait or are read at a time, of one feed in ten minutes, and of all that wait, bytes. */
const MOST_AT_ONCE = 3;
const MOST_IN_SPAN = 30;
const SPAN = 10 * 60_000;
const MOST_BYTES = 20_000_000;
/** Digests kept for each subscription. */
const REMEMBERED = 50;

export function openPushLimits(clock: () => number): PushLimits {
  const digests = new Map<string, Set<string>>();
  const times = new Map<string, number[]>();
  const atOnce = new Map<string, number>();
  let bytesInHand = 0;
  const lately = (feed: string, now: number) => (times.get(feed) ?? []).filter((at) => at <= now && now - at < SPAN);
  return {
    whyRepeated(key, digest) {
      const seen = digests.get(key) ?? new Set();
      if (seen.has(digest)) return 'it came before';
      seen.add(digest);
      if (seen.size > REMEMBERED) seen.delete(seen.values().next().value!);
      digests.set(key, seen);
      return null;
    },
    admits(feed, bytes) {
      const now = clock();
      const recent = lately(feed, now);
      const running = atOnce.get(feed) ?? 0;
      if (running >= MOST_AT_ONCE || recent.length >= MOST_IN_SPAN || bytesInHand + bytes > MOST_BYTES) return false;
      times.set(feed, [...recent, now]);
      atOnce.set(feed, running + 1);
      bytesInHand += bytes;
      return true;
    },
    done(feed, bytes) {
      bytesInHand -= bytes;
      const left = (atOnce.get(feed) ?? 1) - 1;
      if (left > 0) atOnce.set(feed, left);
      else atOnce.delete(feed);
    },
  };
}
