/** Keeps the pace of polling up to date: how the day's requests are spread over the feeds. */
import type { Config } from '../../config/types.ts';
import { type Pace, paceFor } from '../../news/feed/pace.ts';
import { pacedFeed } from '../../news/feed/schedule.ts';
import type { Store } from '../../store/store.ts';

export interface Pacer {
  /** Works the pace out anew where the configuration has changed, or an hour has passed. @param now ms since the epoch */
  refresh(config: Config, now: number): Promise<void>;
  /** null before the first refresh. */
  pace(): Pace | null;
}

const DAY = 24 * 3_600_000;
const HOLDS = 3_600_000;

/** @param isPushed whether a feed's hub brings the news before polls do */
export function openPacer(store: Pick<Store, 'feedStates'>, isPushed: (url: string) => boolean = () => false): Pacer {
  let current: { readonly pace: Pace; readonly config: Config; readonly at: number } | null = null;
  return {
    async refresh(config, now) {
      if (current?.config === config && Math.abs(now - current.at) < HOLDS) return;
      current = { pace: paceOf(await store.feedStates(), config, isPushed), config, at: now };
    },
    pace: () => current?.pace ?? null,
  };
}

/** Feeds whose interval the operator has set take their requests first; the others share what is left. */
function paceOf(
  states: Awaited<ReturnType<Store['feedStates']>>,
  { feeds, settings }: Config,
  isPushed: (url: string) => boolean,
): Pace {
  const intervals = new Map(feeds.map(({ url, interval }) => [url, interval]));
  const paced = states
    .filter(({ dueAt }) => dueAt !== null)
    .flatMap((state) => pacedFeed(state, intervals.get(state.url) ?? null, isPushed(state.url)) ?? []);
  const set = feeds.reduce(
    (all, { interval, enabled }) => all + (enabled && interval !== null ? DAY / interval : 0),
    0,
  );
  const usual = paced.reduce((all, { fixed, least }) => all + DAY / Math.max(fixed, least), 0);
  return paceFor(paced, settings.requestsPerDay === null ? usual : Math.max(0, settings.requestsPerDay - set));
}
