import PQueue from 'p-queue';
import type { Composed } from '../news/alert/types.ts';
import type { Attributable } from '../news/story/attribute/reading.ts';
import { attribute } from '../news/story/attribute.ts';
import { provenanceOf } from '../news/story/provenance.ts';
import type { Article, Report } from '../news/types.ts';
import { type SettleContext, settle } from '../pipeline/pipeline.ts';
import { rejoin, separate } from '../pipeline/separate.ts';
import type { VisitPart } from '../pipeline/visit.ts';
import type { Store } from '../store/store.ts';
import { stockIds } from './id-stock.ts';
import { replayCluster } from './replay-cluster.ts';
import type { RuntimeConfig } from './runtime-config.ts';

interface SettleQueueContext {
  readonly store: Store;
  /** A part was settled and saved. */
  readonly onSettled: (composed: Composed) => void;
}

/** Gives `settle` the store, the clock and the current configuration. */
export function settleContext(
  { clock, store, gatherFor, onSettled }: Pick<SettleContext, 'clock' | 'gatherFor'> & SettleQueueContext,
  runtime: () => RuntimeConfig,
) {
  return {
    clock,
    store,
    gatherFor,
    onSettled,
    match: (article: Article) => runtime().judge(article).matches,
    updateMode: (channel: string, watch: string) => runtime().updateMode(channel, watch),
    snoozed: (channel: string, watch: string) => runtime().restsUntil(channel, watch) > clock(),
    attribute: (report: Attributable) => attribute(report, runtime().publishers),
    independent: (reports: readonly Report[]) => provenanceOf({ id: 0, reports }, runtime().publishers).independent,
    get lookBack() {
      return runtime().config.settings.lookBack;
    },
    get alertsPerHour() {
      return runtime().config.settings.alertsPerHour;
    },
  };
}

/** Settles one part at a time. When a part could not be saved, the cluster knows reports that do not exist: it is rebuilt. */
export async function openSettleQueue(context: Omit<SettleContext, 'cluster'> & SettleQueueContext) {
  const store: Store = Object.create(context.store, { reserveIds: { value: stockIds(context.store) } });
  const alone = new PQueue({ concurrency: 1 });
  let stories = await replayCluster(context.store, context.clock());
  const settleAlone = (part: VisitPart): Promise<unknown> =>
    alone.add(async () => {
      try {
        const composed = await settle(part, { ...context, store, cluster: stories });
        context.onSettled(composed);
        return composed;
      } catch (error) {
        stories = await replayCluster(context.store, context.clock());
        throw error;
      }
    });
  return Object.assign(settleAlone, {
    idle: () => alone.onIdle(),
    /** An editor takes reports out of a story, or puts them back: see pipeline/separate. */
    separate: (wanted: Parameters<typeof separate>[0]) =>
      alone.add(() => separate(wanted, { ...context, store, cluster: stories })),
    rejoin: (wanted: Parameters<typeof rejoin>[0]) => alone.add(() => rejoin(wanted, { ...context, cluster: stories })),
    /** Runs between two parts: for other work that numbers messages. */
    alone: (work: () => Promise<void>): Promise<void> => alone.add(work),
  });
}
