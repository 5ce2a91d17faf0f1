import PQueue from 'p-queue';
import { attribute } from '../news/story/attribute.ts';
import { CLUSTER_WINDOW, type Cluster, cluster } from '../news/story/cluster.ts';
import { standing } from '../news/story/provenance.ts';
import type { Article, Report } from '../news/types.ts';
import { type Settling, settle } from '../pipeline/pipeline.ts';
import type { Part } from '../pipeline/visit.ts';
import type { Store } from '../store/store.ts';
import type { Shelf } from './runtime-config.ts';

/** What `settle` needs of the world, with the configuration as it is at that moment. */
export function settling(
  { clock, store, gatherFor }: { readonly clock: () => number; readonly store: Store; readonly gatherFor: number },
  shelf: () => Shelf,
) {
  return {
    clock,
    store,
    gatherFor,
    match: (article: Article) => shelf().judge(article).matches,
    snoozed: (channel: string, watch: string) => shelf().restsUntil(channel, watch) > clock(),
    attribute: (report: Pick<Report, 'publisher' | 'title' | 'text'>) => attribute(report, shelf().publishers),
    independent: (reports: readonly Report[]) => standing({ id: 0, reports }, shelf().publishers).independent,
    get alertsPerHour() {
      return shelf().config.settings.alertsPerHour;
    },
  };
}

/** Settles one part at a time; when one could not be saved, the cluster has learned what does not stand, and is made anew. */
export async function openSettling(desk: Omit<Settling, 'cluster'> & { readonly store: Store }) {
  const alone = new PQueue({ concurrency: 1 });
  let stories = await replay(desk.store, desk.clock());
  const settleAlone = (part: Part): Promise<unknown> =>
    alone.add(async () => {
      try {
        return await settle(part, { ...desk, cluster: stories });
      } catch (error) {
        stories = await replay(desk.store, desk.clock());
        throw error;
      }
    });
  return Object.assign(settleAlone, {
    idle: () => alone.onIdle(),
    /** Runs between two parts: what numbers messages, too. */
    alone: (work: () => Promise<void>): Promise<void> => alone.add(work),
  });
}

/** Rebuilds what the cluster knows, in order; from twice its window, so that a long rest does not thin out what it counts. */
async function replay(store: Pick<Store, 'reportsSince'>, now: number): Promise<Cluster> {
  const fresh = cluster();
  for (const { report, story } of await store.reportsSince(now - 2 * CLUSTER_WINDOW)) fresh.record(report, story);
  return fresh;
}
