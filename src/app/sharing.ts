/** How the app works where several machines share its work; app/machines/ does it. One process alone has none of this. */
import type { ConfigFile, Loaded } from '../config/types.ts';
import type { DeskContext, OnDemand } from '../desk/desk.ts';
import type { DiscordAccess } from '../discord/rest.ts';
import type { DeliverContext } from '../pipeline/conclude.ts';
import type { VisitPart } from '../pipeline/document.ts';
import type { SettleContext } from '../pipeline/pipeline.ts';
import type { Store } from '../store/store.ts';
import type { HostTurns } from '../wire/http/host-queue.ts';
import type { Web } from '../wire/http/http.ts';
import type { GatewayLoop } from './channels/gateway.ts';
import type { openSettleQueue } from './loops/settle-queue.ts';

export type SettleQueue = ReturnType<typeof openSettleQueue>;

export interface SettleHooks {
  /** This machine settles from now on. */
  readonly onTakeOver: () => Promise<void>;
  readonly onBroken: (feed: string, error: unknown) => Promise<void>;
}

export interface Sharing {
  /** The same on all machines, ms since the epoch. */
  readonly clock: () => number;
  /** Aborted when this machine may not go on with what it does. */
  readonly signal: () => AbortSignal;
  readonly turns: HostTurns;
  readonly inItsTurn: (web: Web) => Web;
  /** The store as collecting sees it. */
  readonly collectStore: Store;
  readonly visiting: (url: string, visit: () => Promise<void>) => Promise<void>;
  /** Hands a part to the machine that settles. */
  readonly settle: (part: VisitPart) => Promise<void>;
  readonly openSettleQueue: (
    context: Omit<SettleContext, 'cluster' | 'store'> & Pick<Parameters<typeof openSettleQueue>[0], 'onSettled'>,
    hooks: SettleHooks,
  ) => SettleQueue;
  readonly deliver: (context: DeliverContext) => Promise<number | null>;
  /** Visits a feed, on whichever machine may. */
  readonly visitSoon: OnDemand['visit'];
  /** Whether this machine does what one machine does for all. */
  readonly leads: () => boolean;
  readonly editText: NonNullable<DeskContext['editText']>;
  readonly machines: NonNullable<DeskContext['machines']>;
  /** Hears which part of the work there may be more of. */
  readonly onNotice: (hear: (what: 'messages') => void) => void;
  /** Calls `changed` when the texts of the configuration have changed. @returns how to stop */
  readonly followTexts: (
    changed: (loaded: Loaded) => Promise<void>,
    from: readonly ConfigFile[],
    onError: (error: unknown) => void,
  ) => () => void;
  /** Divides what Discord allows per second over the machines that send. */
  readonly divide: (options: { globalRequestsPerSecond: number }) => void;
  /** Keeps the gateway's shards connected that this machine holds. @returns how to leave */
  readonly keepConnected: (access: DiscordAccess, context: GatewayLoop) => () => Promise<void>;
  /** Lines for `/metrics`, in Prometheus' text format. */
  readonly metrics: () => string;
}
