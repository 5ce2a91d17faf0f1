/** Bounds how much is held in memory at a time: whoever finds no room waits, in order. */

export interface Room {
  /** Runs a job, which may take room as it learns how much it needs, once; the room is free again when the job has ended. */
  hold<T>(job: (take: (size: number) => Promise<void>) => Promise<T>): Promise<T>;
}

/** @param most of the sizes taken together. Something larger is let in alone. */
export function openRoom(most: number): Room {
  let taken = 0;
  const waiting: { readonly size: number; readonly enter: () => void }[] = [];

  function letIn(): void {
    for (let first = waiting[0]; first && (taken === 0 || taken + first.size <= most); first = waiting[0]) {
      waiting.shift();
      taken += first.size;
      first.enter();
    }
  }

  function take(size: number): Promise<void> {
    return new Promise((enter) => {
      waiting.push({ size, enter });
      letIn();
    });
  }

  return {
    async hold(job) {
      let held = 0;
      try {
        return await job(async (size) => {
          await take(size);
          held = size;
        });
      } finally {
        taken -= held;
        letIn();
      }
    },
  };
}
