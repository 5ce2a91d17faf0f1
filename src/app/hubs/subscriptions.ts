/** The subscriptions in the store, changed one after another, and those in use as they were last read. */
import PQueue from 'p-queue';
import { isReliable, judgePoll, type Subscription } from '../../news/feed/hub.ts';
import type { FeedState } from '../../store/records.ts';
import type { Store } from '../../store/store.ts';

interface SubscriptionsContext {
  readonly clock: () => number;
  readonly store: Pick<Store, 'subscription' | 'subscriptions' | 'saveSubscription' | 'deleteSubscription'>;
  /** What could not be saved, because nobody waits for it. */
  readonly onError: (feed: string, error: unknown) => void;
}

export type Subscriptions = ReturnType<typeof openSubscriptions>;

export function openSubscriptions({ store, clock, onError }: SubscriptionsContext) {
  const turns = new PQueue({ concurrency: 1 });
  const inUse = new Map<string, Subscription>();
  /** When a poll of a feed found something that its hub had not pushed yet. */
  const doubts = new Map<string, number>();

  function note(one: Subscription): Subscription {
    if (one.state !== 'leaving') inUse.set(one.feed, one);
    else drop(one);
    return one;
  }
  function drop({ feed, key }: Subscription): void {
    if (inUse.get(feed)?.key === key) inUse.delete(feed);
  }
  function change(key: string, to: (one: Subscription) => Subscription | null): Promise<Subscription | null> {
    return turns.add(async () => {
      const before = await store.subscription(key);
      if (!before) return null;
      const after = to(before);
      if (after) await store.saveSubscription(after);
      else await store.deleteSubscription(key);
      if (!after) drop(before);
      return after && note(after);
    });
  }
  const isPushed = (feed: string) => {
    const one = inUse.get(feed);
    return one !== undefined && isReliable(one, clock());
  };
  return {
    /** @param to what it becomes; null: it is deleted. @returns what it has become; null: there is none */
    change,
    isPushed,
    find: (key: string) => store.subscription(key),
    add: (one: Subscription) => turns.add(() => store.saveSubscription(one)).then(() => note(one)),
    async readAll(): Promise<readonly Subscription[]> {
      const all = await turns.add(() => store.subscriptions());
      inUse.clear();
      for (const one of all) note(one);
      return all;
    },
    /** A poll has found new items. @returns the subscription whose hub has failed by that for the first time */
    polled({ url, visitedAt }: FeedState, published: readonly (number | null)[]): Subscription | null {
      const one = inUse.get(url);
      if (!one) return null;
      const now = clock();
      const poll = { previous: visitedAt, doubtedAt: doubts.get(url) ?? null, now };
      const { missed, doubted } = judgePoll(one, published, poll);
      if (doubted) doubts.set(url, now);
      else doubts.delete(url);
      if (!missed || one.pushed === 0) return null;
      // A poll does not wait for the store.
      note({ ...one, pushed: 0 });
      change(one.key, (saved) => ({ ...saved, pushed: 0 })).catch((error: unknown) => onError(url, error));
      return one;
    },
    idle: () => turns.onIdle(),
  };
}
