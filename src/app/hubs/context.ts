/** What subscribing and taking pushes work with. */
import type { Subscription } from '../../news/feed/hub.ts';
import type { PushContext } from '../../pipeline/push.ts';
import type { Store } from '../../store/store.ts';
import type { HostQueue } from '../../wire/http/host-queue.ts';
import type { Web } from '../../wire/http/http.ts';
import type { AppEvent, HubEvent } from '../log/events.ts';

export interface HubsContext {
  /** The public address under which hubs reach us, without a slash at its end. */
  readonly base: string;
  readonly clock: () => number;
  /** Returns a random number from 0 to 1. */
  readonly random: () => number;
  /** Makes what nobody can guess: at least 32 letters, digits, `-` or `_`. */
  readonly newSecret: () => string;
  readonly store: Store;
  readonly web: () => Pick<Web, 'post'>;
  readonly hostQueue: HostQueue;
  /** One visit of a feed at a time; a push waits for its turn like a visit. */
  readonly visitQueue: HostQueue;
  readonly pushing: () => PushContext & {
    /** Runs when no other machine visits the feed; not at all where one does. */
    readonly visiting: (url: string, read: () => Promise<void>) => Promise<void>;
  };
  readonly signal: AbortSignal;
  readonly onEvent: (event: AppEvent) => void;
}

export type Tell = (about: Subscription, event: HubEvent) => void;
