import PQueue from 'p-queue';
import { attribute } from '../news/story/attribute.ts';
import { CLUSTER_WINDOW, type Cluster, cluster } from '../news/story/cluster.ts';
import { provenanceOf } from '../news/story/provenance.ts';
import type { Article, Report } from '../news/types.ts';
import { type SettleContext, settle } from '../pipeline/pipeline.ts';
import type { VisitPart } from '../pipeline/visit.ts';
import type { Store } from '../store/store.ts';
import type { RuntimeConfig } from './runtime-config.ts';

/** What `settle` needs of the world, with the configuration as it is at that moment. */
export function settleContext(
  { clock, store, gatherFor }: { readonly clock: () => number; readonly store: Store; readonly gatherFor: number },
  runtime: () => RuntimeConfig,
) {
  return {
    clock,
    store,
    gatherFor,
    match: (article: Article) => runtime().judge(article).matches,
    snoozed: (channel: string, watch: string) => runtime().restsUntil(channel, watch) > clock(),
    attribute: (report: Pick<Report, 'publisher' | 'title' | 'text'>) => attribute(report, runtime().publishers),
    independent: (reports: readonly Report[]) => provenanceOf({ id: 0, reports }, runtime().publishers).independent,
    get alertsPerHour() {
      return runtime().config.settings.alertsPerHour;
    },
  };
}

/** Settles one part at a time; when one could not be saved, the cluster has learned what does not stand, and is made anew. */
export async function openSettleQueue(context: Omit<SettleContext, 'cluster'> & { readonly store: Store }) {
  const alone = new PQueue({ concurrency: 1 });
  let stories = await replay(context.store, context.clock());
  const settleAlone = (part: VisitPart): Promise<unknown> =>
    alone.add(async () => {
      try {
        return await settle(part, { ...context, cluster: stories });
      } catch (error) {
        stories = await replay(context.store, context.clock());
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
