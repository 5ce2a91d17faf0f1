/** Lanes: one request a host at a time, with a pause between two, and a limit for all hosts together. p-queue keeps the order. */
import { setTimeout as sleep } from 'node:timers/promises';
import PQueue from 'p-queue';

export interface HostQueueOptions {
  /** Most jobs at a time. */
  readonly global?: number;
  /** Least time between the end of a host's job and the start of its next, ms. */
  readonly gap?: number;
  readonly now?: () => number;
  readonly wait?: (ms: number) => Promise<unknown>;
}

export interface HostQueue {
  /**
   * Runs the job when its host's turn has come. Rejects with the job's error, or with the signal's reason if it still
   * waits. `ahead`: before all that waits without.
   */
  run<T>(host: string, job: () => Promise<T>, signal?: AbortSignal, ahead?: boolean): Promise<T>;
}

interface Lane {
  readonly queue: PQueue;
  freeAt: number;
}

/** By default eight at a time, a second apart. */
export function openHostQueue({
  global = 8,
  gap = 1000,
  now = Date.now,
  wait = sleep,
}: HostQueueOptions = {}): HostQueue {
  const all = new PQueue({ concurrency: global });
  const hostQueue = new Map<string, Lane>();

  function laneOf(host: string): Lane {
    const lane = hostQueue.get(host) ?? { queue: new PQueue({ concurrency: 1 }), freeAt: Number.NEGATIVE_INFINITY };
    hostQueue.set(host, lane);
    return lane;
  }

  return {
    run<T>(host: string, job: () => Promise<T>, signal?: AbortSignal, ahead = false) {
      const lane = laneOf(host);
      const how = { signal, priority: ahead ? 1 : 0 };
      const inTurn = async () => {
        if (lane.freeAt > now()) await wait(lane.freeAt - now());
        // the pause is waited out before a place among all is taken, so that a busy host holds up no other
        return all.add(() => job().finally(() => (lane.freeAt = now() + gap)), how);
      };
      return lane.queue.add(inTurn, how);
    },
  };
}
