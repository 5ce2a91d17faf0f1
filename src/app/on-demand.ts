/** What is done on the web and in Discord because a person asks for it now, with the manners of the rounds. */

import type { Target } from '../delivery/target.ts';
import type { OnDemand } from '../desk/desk.ts';
import { mayAskAt } from '../news/feed/health.ts';
import { type VisitContext, visit } from '../pipeline/visit.ts';
import type { Store, Visit } from '../store/store.ts';
import { discoverFeed } from '../wire/discover/discover.ts';
import { politenessHost } from '../wire/fetch-feed.ts';
import type { HostQueue } from '../wire/http/host-queue.ts';
import type { Web } from '../wire/http/http.ts';
import type { Reader } from '../wire/worker/reader.ts';

export interface OnDemandContext {
  readonly clock: () => number;
  readonly store: Store;
  readonly target: Target;
  readonly reader: Reader;
  readonly hostQueue: HostQueue;
  /** One visit of a feed at a time. */
  readonly visitQueue: HostQueue;
  readonly web: () => Web;
  /** What a round would visit with, of the configuration as it is now. */
  readonly visiting: () => VisitContext;
  readonly signal: AbortSignal;
}

/** A person waits; a site with ten slow links does not get longer, ms. */
const PATIENCE = 60_000;

export function openOnDemand(rooms: OnDemandContext): OnDemand {
  const { clock, store, target, reader, hostQueue, visitQueue, web, visiting, signal } = rooms;
  return {
    discover(address) {
      const soon = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]);
      return discoverFeed(address, {
        web: web(),
        read: reader.read,
        inTurn: (url, job) => hostQueue.run(politenessHost(url), job, soon),
        now: clock(),
        signal: soon,
      });
    },
    visit: (url) =>
      visitQueue.run(
        url,
        async () => {
          // asked in the feed's turn: a round may have visited it while we waited
          const record = (await store.feedRecords(1)).find(({ state }) => state.url === url);
          if (!record || mayAskAt(record) > clock()) return null;
          const context = visiting();
          const told: Visit[] = [];
          await visit(record.state, new Set(), { ...context, onVisit: (one) => void told.push(one) });
          for (const one of told) context.onVisit(one);
          return told[0] ?? null;
        },
        signal,
      ),
    async testAlert(channel, watch) {
      const body = target.render({ kind: 'test', watch }, { key: null, form: 'full', purpose: 'post' });
      const receipt = await target.send(channel, body);
      if (receipt.kind === 'delivered' || receipt.kind === 'edited') return null;
      return 'reason' in receipt ? receipt.reason : 'someone deleted it';
    },
  };
}
