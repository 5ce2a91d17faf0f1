/** Queues requests per host: one at a time, with a pause between two, and a limit for all hosts together. p-queue keeps the order. */
import { setTimeout as sleep } from 'node:timers/promises';
import PQueue from 'p-queue';

export interface HostQueueOptions {
  /** Maximum concurrent jobs. */
  readonly global?: number;
  /** Minimum pause between two jobs of a host, ms. */
  readonly gap?: number;
  /** Ms, from any beginning. It must never go back, or a host would be left alone for as long as the clock was set back. */
  readonly now?: () => number;
  readonly wait?: (ms: number) => Promise<unknown>;
  /** Where other machines ask the same hosts: whose turn it is. */
  readonly turns?: HostTurns | undefined;
}

/** Of all jobs that a queue runs at once. */
export interface Slots {
  inSlot<T>(work: () => Promise<T>): Promise<T>;
  readonly signal: AbortSignal | undefined;
}

/** Turns at hosts, over all machines. */
export interface HostTurns {
  /**
   * Runs the job when it is our turn, in a slot of the queue; while another machine has the turn, no slot is taken. Rejects as
   * the job does, or with the signal's reason.
   */
  take<T>(host: string, job: () => Promise<T>, slots: Slots): Promise<T>;
}

export interface HostQueue {
  /**
   * Runs the job when its host is free. Rejects with the job's error, or with the signal's reason if aborted while
   * waiting. `ahead` puts it before jobs without `ahead`.
   */
  run<T>(host: string, job: () => Promise<T>, signal?: AbortSignal, ahead?: boolean): Promise<T>;
  /** How many hosts it knows now: those with work, and those whose pause may not be over. */
  size(): number;
}

interface HostState {
  readonly queue: PQueue;
  freeAt: number;
}

/** Eight concurrent jobs and a pause of one second by default. */
export function openHostQueue({
  global = 8,
  gap = 1000,
  now = () => performance.now(),
  wait = sleep,
  turns,
}: HostQueueOptions = {}): HostQueue {
  const all = new PQueue({ concurrency: global });
  const hosts = new Map<string, HostState>();

  function stateOf(host: string): HostState {
    const known = hosts.get(host);
    if (known) return known;
    forgetIdle();
    const state = { queue: new PQueue({ concurrency: 1 }), freeAt: Number.NEGATIVE_INFINITY };
    hosts.set(host, state);
    return state;
  }

  /** Pages and discovery keep bringing new hosts, so each new host removes those that are idle. */
  function forgetIdle(): void {
    for (const [host, { queue, freeAt }] of hosts)
      if (queue.size + queue.pending === 0 && freeAt <= now()) hosts.delete(host);
  }

  return {
    size: () => hosts.size,
    run<T>(host: string, job: () => Promise<T>, signal?: AbortSignal, ahead = false) {
      const state = stateOf(host);
      const how = { signal, priority: ahead ? 1 : 0 };
      const inTurn = async () => {
        if (state.freeAt > now()) await wait(state.freeAt - now());
        // wait out the host's pause before taking a global slot, so that a busy host does not delay others
        const paced = () => job().finally(() => (state.freeAt = now() + gap));
        return turns ? turns.take(host, paced, { inSlot: (work) => all.add(work, how), signal }) : all.add(paced, how);
      };
      return state.queue.add(inTurn, how);
    },
  };
}
