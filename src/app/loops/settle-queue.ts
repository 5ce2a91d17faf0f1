import PQueue from 'p-queue';
import { type HeldSilence, type Silencer, silencer } from '../../news/alert/silenced.ts';
import type { Composed } from '../../news/alert/types.ts';
import { familyOf } from '../../news/publishers.ts';
import { type Cluster, cluster } from '../../news/story/cluster.ts';
import { provenanceOf } from '../../news/story/provenance.ts';
import type { Article, Report } from '../../news/types.ts';
import type { VisitPart } from '../../pipeline/document.ts';
import { pause } from '../../pipeline/pause.ts';
import { type SettleContext, settle } from '../../pipeline/pipeline.ts';
import { openReleased } from '../../pipeline/released.ts';
import { rejoin, separate } from '../../pipeline/separate.ts';
import type { Store } from '../../store/store.ts';
import type { RuntimeConfig } from '../config/runtime.ts';
import { stockIds } from './id-stock.ts';
import { replayCluster } from './replay-cluster.ts';

interface SettleQueueContext {
  readonly store: Store;
  /** A part was settled and saved. */
  readonly onSettled: (composed: Composed) => void;
}

type OpenContext = Omit<SettleContext, 'cluster'> &
  SettleQueueContext & {
    /** Aborted when the bot stops. */
    readonly signal: AbortSignal;
    /** The cluster is rebuilt with the first part that needs it, not at once: there may be none in the only round. */
    readonly replaysWhenNeeded?: boolean | undefined;
  };

/** Gives `settle` the store, the clock and the current configuration. */
export function settleContext(
  {
    clock,
    store,
    gatherFor,
    onSettled,
    attribute,
  }: Pick<SettleContext, 'clock' | 'gatherFor' | 'attribute'> & SettleQueueContext,
  runtime: () => RuntimeConfig,
) {
  return {
    clock,
    store,
    gatherFor,
    onSettled,
    match: (article: Article) => runtime().judge(article).matches,
    updateMode: (channel: string, watch: string) => runtime().updateMode(channel, watch),
    levelOf: (channel: string, watches: readonly string[], reports: () => readonly Report[]) =>
      runtime().levels.levelOf(channel, watches, reports),
    snoozed: (channel: string, watch: string) =>
      runtime().restsUntil(channel, watch) > clock() || runtime().digestOnly(channel, watch),
    digestOnly: (channel: string, watch: string) =>
      runtime().restsUntil(channel, watch) <= clock() && runtime().digestOnly(channel, watch),
    silencer: (silences: readonly HeldSilence[], now: number) => silencerOf(runtime(), silences, now),
    mutedBy: (channel: string, watch: string) => runtime().mutedBy(channel, watch),
    opensThread: (channel: string, watch: string) => runtime().opensThread(channel, watch),
    attribute,
    independent: (reports: readonly Report[]) => provenanceOf({ id: 0, reports }, runtime().publishers).independent,
    get lookBack() {
      return runtime().config.settings.lookBack;
    },
    get alertsPerHour() {
      return runtime().config.settings.alertsPerHour;
    },
  };
}

/** A part without reports needs no cluster, and waits for none. */
const hasReports = ({ candidates, known }: VisitPart): boolean => candidates.length + known.length > 0;

/**
 * Settles one part at a time. What the cluster must know is read from the archive before the first part, while feeds are polled
 * already; parts wait for it. When a part could not be saved, the cluster knows reports that do not exist: it is rebuilt.
 */
export function openSettleQueue(context: OpenContext) {
  const store: Store = Object.create(context.store, { reserveIds: { value: stockIds(context.store) } });
  const alone = new PQueue({ concurrency: 1 });
  const tellReleased = openReleased();
  let stories: Cluster | null = null;
  async function known(): Promise<Cluster> {
    stories ??= await replayCluster(context.store, context.signal);
    return stories;
  }
  // What it throws, the first part throws to whoever brings it, for the archive is asked again.
  if (!context.replaysWhenNeeded) void alone.add(known).catch(() => {});
  const settleAlone = (part: VisitPart): Promise<unknown> =>
    alone.add(
      async () => {
        await pause();
        const settling = { ...context, store, cluster: hasReports(part) ? await known() : cluster() };
        try {
          const composed = await settle(part, settling);
          context.onSettled(composed);
          return composed;
        } catch (error) {
          stories = null;
          throw error;
        }
      },
      part.canWait ? LAST : {},
    );
  return Object.assign(settleAlone, {
    idle: () => alone.onIdle(),
    /** An editor takes reports out of a story, or puts them back: see pipeline/separate. */
    separate: (wanted: Parameters<typeof separate>[0]) =>
      alone.add(async () => separate(wanted, { ...context, store, cluster: await known() })),
    rejoin: (wanted: Parameters<typeof rejoin>[0]) =>
      alone.add(async () => rejoin(wanted, { ...context, cluster: await known() })),
    /** Alerts about side stories that nothing mutes any more. */
    tellReleased: () =>
      alone.add(async () => {
        const saved = await tellReleased({ ...context, store, cluster: known });
        for (const composed of saved) context.onSettled(composed);
      }),
    /** Runs between two parts: for other work that numbers messages. */
    alone: (work: () => Promise<void>): Promise<void> => alone.add(work),
  });
}

/** After all others that wait. */
const LAST = { priority: -1 };

/** Compiles silences by the configuration. */
export function silencerOf(
  { thesaurus, publishers }: Pick<RuntimeConfig, 'thesaurus' | 'publishers'>,
  silences: readonly HeldSilence[],
  now: number,
): Silencer {
  return silencer(silences, { now, thesaurus, familyOf: (name) => familyOf(publishers, name) });
}
