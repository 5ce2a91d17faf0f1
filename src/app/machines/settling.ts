/**
 * One machine settles, because reports of one event that are settled at once would each start a story. The others that may
 * settle follow the archive and are ready to take over.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import PQueue from 'p-queue';
import type pg from 'pg';
import type { Composed } from '../../news/alert/types.ts';
import type { Cluster } from '../../news/story/cluster.ts';
import { type SettleContext, settle } from '../../pipeline/pipeline.ts';
import { openReleased } from '../../pipeline/released.ts';
import { rejoin, separate } from '../../pipeline/separate.ts';
import { guardOf, type Lease } from '../../store/postgres/leases.ts';
import { firstParts, type Part, takeOut } from '../../store/postgres/parts.ts';
import { FenceLost, type Store, StoreError } from '../../store/store.ts';
import { stockIds } from '../loops/id-stock.ts';
import { saveAnswer } from './corrections.ts';
import { unpackPart } from './pack.ts';
import type { Session } from './session.ts';
import { openStandby } from './standby.ts';
import type { GuardedStore } from './store.ts';
import { counted, inPlainWords } from './trouble.ts';

export interface SettlingContext extends Omit<SettleContext, 'cluster' | 'store'> {
  readonly pool: pg.Pool;
  readonly store: GuardedStore;
  readonly session: Session;
  readonly onSettled: (composed: Composed) => void;
  /** This machine settles from now on; before the first part. */
  readonly onTakeOver: () => Promise<void>;
  /** A part that cannot be settled was dropped; its feed is to be asked again later. */
  readonly onBroken: (feed: string, error: unknown) => Promise<void>;
  readonly onError: (error: unknown) => void;
  /** It knows all that is settled: from now on it can take over within moments. */
  readonly onReady: () => void;
}

export interface Settling {
  /** There may be parts now. */
  wake(): void;
  /** Runs between two parts, where this machine settles; else not at all. */
  alone(work: () => Promise<void>): Promise<void>;
  /** Alerts about side stories that nothing mutes any more, likewise. */
  tellReleased(): Promise<void>;
  close(): Promise<void>;
}

/** So many parts are read at a time. */
const MOST = 20;
/** How often a machine in waiting follows, and one that settles looks for parts that nobody told it of, ms. */
const LOOKS = 1_000;

interface At {
  readonly lease: Lease;
  readonly cluster: Cluster;
  readonly reserveIds: Store['reserveIds'];
}

interface State {
  readonly context: SettlingContext;
  readonly standby: ReturnType<typeof openStandby>;
  readonly queue: PQueue;
  /** The lease that it settles under, and what it knows. */
  at: At | null;
  /** Ends a pause. */
  wake: () => void;
  isReady: boolean;
  isClosed: boolean;
}

export function openSettling(context: SettlingContext): Settling {
  const { store, pool, session } = context;
  const standby = openStandby({ store, pool, clock: session.clock });
  const state: State = {
    ...{ context, standby, queue: new PQueue({ concurrency: 1 }) },
    ...{ at: null, wake: () => {}, isReady: false, isClosed: false },
  };
  const tellReleased = openReleased();
  const running = run(state);
  return {
    wake: () => state.wake(),
    async alone(work) {
      await state.queue.add(async () => {
        if (state.at && session.holds(state.at.lease)) await work();
      });
    },
    async tellReleased() {
      await state.queue.add(async () => {
        if (!state.at || !session.holds(state.at.lease)) return;
        const { cluster, lease, reserveIds } = state.at;
        const { saveFindings } = store.guarded(guardOf(lease));
        const saved = await tellReleased({
          ...context,
          cluster: () => cluster,
          store: { ...store, reserveIds, saveFindings },
        }).catch((error: unknown) => {
          // Another machine goes on with it.
          if (error instanceof FenceLost) return [];
          throw error;
        });
        for (const composed of saved) context.onSettled(composed);
      });
    },
    async close() {
      state.isClosed = true;
      state.wake();
      await running;
    },
  };
}

async function run(state: State): Promise<void> {
  while (!state.isClosed) {
    const hasMore = await turn(state).catch((error: unknown) => {
      unlearn(state);
      // Another machine goes on with it.
      if (!(error instanceof FenceLost)) state.context.onError(error);
      return false;
    });
    if (!hasMore && !state.isClosed) await pause(state);
  }
}

function pause(state: State): Promise<unknown> {
  const ended = new AbortController();
  state.wake = () => ended.abort();
  return sleep(LOOKS, undefined, { signal: ended.signal }).catch(() => {});
}

/** @returns whether there may be more to settle at once */
async function turn(state: State): Promise<boolean> {
  const { session } = state.context;
  const lease = session.lease('settle', 0);
  if (state.at && !session.holds(state.at.lease)) {
    unlearn(state);
  }
  if (lease && !state.at) await takeOver(state, lease);
  if (!state.at) {
    await state.standby.follow();
    tellReady(state);
    return false;
  }
  const { at } = state;
  const parts = await firstParts(state.context.pool, MOST).catch(inPlainWords);
  for (const part of parts) {
    if (state.isClosed || state.at !== at) return true;
    await session.during(at.lease, () => state.queue.add(() => settleOne(part, at, state)));
  }
  return parts.length > 0;
}

/** What the cluster knows is no longer what is saved. */
function unlearn(state: State): void {
  state.at = null;
  state.isReady = false;
  state.standby.forget();
}

function tellReady(state: State): void {
  if (!state.isReady) state.context.onReady();
  state.isReady = true;
}

/** What the machine before has begun is finished or refused since the lease is ours: what is followed now is all. */
async function takeOver(state: State, lease: Lease): Promise<void> {
  const cluster = await state.standby.follow();
  await state.context.onTakeOver();
  const reserveIds = stockIds(state.context.store.guarded(guardOf(lease)));
  if (state.context.session.holds(lease)) state.at = { lease, cluster, reserveIds };
  tellReady(state);
}

async function settleOne(part: Part, at: At, state: State): Promise<void> {
  const { context } = state;
  const guard = guardOf(at.lease);
  if (!context.session.holds(at.lease)) throw new FenceLost('another machine settles');
  try {
    await counted(part.kind === 'visit' ? settleVisit(part, at, context) : correct(part, at, context), context.session);
  } catch (error) {
    if (error instanceof FenceLost || error instanceof StoreError) throw error;
    // It would fail again, and hold up all others.
    const { feed } = part.kind === 'visit' ? unpackPart(part.body) : { feed: '' };
    await context.store.guarded(takeOut(part.id, guard)).postpone([], 0);
    await context.onBroken(feed, error);
    unlearn(state);
  }
}

/** The store for one part: what is saved takes the part out of line. */
function storeFor(part: Part, { lease, reserveIds }: At, { store }: SettlingContext) {
  const guard = guardOf(lease);
  const { saveFindings, separate: saveSeparation, rejoin: saveRejoin } = store.guarded(takeOut(part.id, guard));
  return { ...store, reserveIds, saveFindings, separate: saveSeparation, rejoin: saveRejoin };
}

async function settleVisit(part: Part, at: At, context: SettlingContext): Promise<void> {
  const { cluster } = at;
  const composed = await settle(unpackPart(part.body), { ...context, cluster, store: storeFor(part, at, context) });
  context.onSettled(composed);
  if (composed.messages.length > 0) await context.pool.query("NOTIFY attache, 'messages'").catch(inPlainWords);
}

/** An editor's correction, whose answer another machine waits for. */
async function correct(part: Part, at: At, context: SettlingContext): Promise<void> {
  const wanted = JSON.parse(part.body.toString());
  const how = { ...context, cluster: at.cluster, store: storeFor(part, at, context) };
  const answer = part.kind === 'separate' ? await separate(wanted, how) : await rejoin(wanted, how);
  await saveAnswer(context.pool, part.id, answer, guardOf(at.lease));
}
