import { openRoom } from '../../pipeline/room.ts';
import { openSpikes } from '../../pipeline/spikes.ts';
import type { Store } from '../../store/store.ts';
import { openHostQueue } from '../../wire/http/host-queue.ts';
import type { Sharing } from '../sharing.ts';
import { openPacer } from './pacer.ts';

/** So many bytes of documents are at work at a time: what is made of them takes many times as much. */
const DOCUMENTS = 1_000_000;

interface PollingContext {
  readonly store: Store;
  /** Least pause between two requests to one host, ms. */
  readonly gap: number;
  readonly sharing?: Sharing | undefined;
}

/** What keeps polling polite: requests wait for their host, visits for their feed, feeds for their turn. */
export function openPolling({ store, gap, sharing }: PollingContext, isPushed: (feed: string) => boolean) {
  return {
    hostQueue: openHostQueue({ gap, turns: sharing?.turns }),
    visitQueue: openHostQueue({ global: Number.POSITIVE_INFINITY, gap: 0 }),
    pacer: openPacer(store, isPushed),
    ...{ underWay: new Set<string>(), resting: new Map<string, number>(), room: openRoom(DOCUMENTS) },
    ...{ tellSpikes: openSpikes(), tried: new Map<string, number>() },
  };
}
