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

export interface SingleFlights<T> {
  /** As `singleFlight`, for each key apart. A run that is called for meanwhile does the latest work. */
  run(key: string, work: () => Promise<T>): Promise<T>;
  running(): Promise<unknown>;
}

export function singleFlights<T>(): SingleFlights<T> {
  interface Entry {
    work: () => Promise<T>;
    readonly flight: SingleFlight<T>;
  }
  const flights = new Map<string, Entry>();
  return {
    run(key, work) {
      const known = flights.get(key);
      if (known) {
        known.work = work;
        return known.flight();
      }
      const entry: Entry = { work, flight: singleFlight(() => entry.work()) };
      flights.set(key, entry);
      return entry.flight();
    },
    running: () => Promise.allSettled([...flights.values()].map(({ flight }) => flight.running())),
  };
}

const noop = () => {};
