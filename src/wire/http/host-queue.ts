/** Queues requests per host: one at a time, with a pause between two, and a limit for all hosts together. p-queue keeps the order. */
import { setTimeout as sleep } from 'node:timers/promises';
import PQueue from 'p-queue';

export interface HostQueueOptions {
  /** Maximum concurrent jobs. */
  readonly global?: number;
  /** Minimum pause between two jobs of a host, ms. */
  readonly gap?: number;
  readonly now?: () => number;
  readonly wait?: (ms: number) => Promise<unknown>;
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

interface Lane {
  readonly queue: PQueue;
  freeAt: number;
}

/** Eight concurrent jobs and a pause of one second by default. */
export function openHostQueue({
  global = 8,
  gap = 1000,
  now = Date.now,
  wait = sleep,
}: HostQueueOptions = {}): HostQueue {
  const all = new PQueue({ concurrency: global });
  const lanes = new Map<string, Lane>();

  function laneOf(host: string): Lane {
    const known = lanes.get(host);
    if (known) return known;
    forgetIdle();
    const lane = { queue: new PQueue({ concurrency: 1 }), freeAt: Number.NEGATIVE_INFINITY };
    lanes.set(host, lane);
    return lane;
  }

  /** Pages and discovery bring ever new hosts: each new one makes room by those that have nothing to wait for. */
  function forgetIdle(): void {
    for (const [host, { queue, freeAt }] of lanes)
      if (queue.size + queue.pending === 0 && freeAt <= now()) lanes.delete(host);
  }

  return {
    size: () => lanes.size,
    run<T>(host: string, job: () => Promise<T>, signal?: AbortSignal, ahead = false) {
      const lane = laneOf(host);
      const how = { signal, priority: ahead ? 1 : 0 };
      const inTurn = async () => {
        if (lane.freeAt > now()) await wait(lane.freeAt - now());
        // wait out the host's pause before taking a global slot, so that a busy host does not delay others
        return all.add(() => job().finally(() => (lane.freeAt = now() + gap)), how);
      };
      return lane.queue.add(inTurn, how);
    },
  };
}
