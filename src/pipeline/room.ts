/** Bounds how much is held in memory at a time. Nobody waits while holding what others need: who finds it full comes back. */

export interface Room {
  /** Runs a job, which says how much it has taken once it knows; all is given back when the job has ended. */
  hold<T>(job: (take: (size: number) => void) => Promise<T>): Promise<T>;
  isFull(): boolean;
  /** Resolves when somebody may look again: in order, one for each job that ends. */
  free(): Promise<void>;
}

/** @param most of the sizes taken together; jobs that had begun before it was full may exceed it */
export function openRoom(most: number): Room {
  let taken = 0;
  const waiting: (() => void)[] = [];
  const isFull = () => taken >= most;
  return {
    isFull,
    free: () => (isFull() ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve()),
    async hold(job) {
      let held = 0;
      try {
        return await job((size) => {
          held += size;
          taken += size;
        });
      } finally {
        taken -= held;
        if (!isFull()) waiting.shift()?.();
      }
    },
  };
}
