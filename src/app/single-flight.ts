/** Work that may be requested more often than it can run. */

export interface SingleFlight<T> {
  (): Promise<T>;
  running(): Promise<unknown>;
}

/** Never overlaps: a call made during a run gets the promise of one more run after it. */
export function singleFlight<T>(work: () => Promise<T>): SingleFlight<T> {
  let now: Promise<T> | null = null;
  let next: Promise<T> | null = null;
  const run = (): Promise<T> => {
    const mine = work().finally(() => {
      if (now === mine) now = null;
    });
    now = mine;
    return mine;
  };
  const call = (): Promise<T> => {
    if (!now) return run();
    next ??= now.then(noop, noop).then(() => {
      next = null;
      return run();
    });
    return next;
  };
  return Object.assign(call, { running: async () => next ?? now });
}

const noop = () => {};
