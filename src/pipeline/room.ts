/** Bounds how much is held in memory at a time. Nobody waits while holding what others need: who finds it full comes back. */

export interface Room {
  /** Runs a job, which says how much it takes, and (below zero) gives back; the rest is given back when it has ended. */
  hold<T>(job: (take: (size: number) => void) => Promise<T>): Promise<T>;
  isFull(): boolean;
  /** Resolves when there is room again, for all who wait: each looks again, since others may have been faster. */
  free(): Promise<void>;
}

/** @param most of the sizes taken together; jobs that had begun before it was full may exceed it */
export function openRoom(most: number): Room {
  let taken = 0;
  let waiting: (() => void)[] = [];
  const isFull = () => taken >= most;

  function change(by: number): void {
    taken += by;
    if (isFull()) return;
    const woken = waiting;
    waiting = [];
    for (const wake of woken) wake();
  }

  return {
    isFull,
    free: () => (isFull() ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve()),
    async hold(job) {
      let held = 0;
      try {
        return await job((size) => {
          held += size;
          change(size);
        });
      } finally {
        change(-held);
      }
    },
  };
}
