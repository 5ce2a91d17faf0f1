/**
 * Feeds that a WebSub hub pushes: asks hubs for subscriptions, answers their questions, and takes what they bring. Polls go
 * on, and show whether a hub can be counted on. `news/feed/hub.ts` decides.
 */
import type { FeedState } from '../store/records.ts';
import type { CallbackDesk } from '../wire/hub/callbacks.ts';
import type { HubsContext, Tell } from './hubs/context.ts';
import { openPushes } from './hubs/pushes.ts';
import { openSubscribing } from './hubs/subscribing.ts';
import { openSubscriptions } from './hubs/subscriptions.ts';

export interface Hubs extends CallbackDesk {
  /**
   * Does what is to be done about subscriptions now; calls may overlap.
   * @param asks false: another machine asks the hubs, and this one only reads what is known of them
   */
  round(asks?: boolean): Promise<void>;
  /** Whether the feed's hub has shown that it brings the news before polls do. */
  isPushed(feed: string): boolean;
  /** A poll has found new items, published then; null: they do not say. @returns `isPushed`, with what that tells of the hub */
  polled(feed: FeedState, published: readonly (number | null)[]): boolean;
  /** Waits for pushes that are being read. */
  idle(): Promise<unknown>;
}

export function openHubs(context: HubsContext): Hubs {
  const { clock, store, signal, onEvent } = context;
  const onError = (feed: string, error: unknown) => signal.aborted || onEvent({ kind: 'broken', feed, error });
  const subscriptions = openSubscriptions({ clock, store, onError });
  const tell: Tell = ({ feed, hub }, event) => onEvent({ kind: 'hub', feed, hub, event });
  const pushes = openPushes(context, subscriptions, tell);
  const { isPushed } = subscriptions;
  return {
    ...openSubscribing(context, subscriptions, tell),
    welcomes: pushes.welcomes,
    push: pushes.push,
    isPushed,
    polled(feed, published) {
      const failed = subscriptions.polled(feed, published);
      if (failed) tell(failed, { kind: 'missed' });
      return isPushed(feed.url);
    },
    idle: () => Promise.allSettled([pushes.idle(), subscriptions.idle()]),
  };
}
