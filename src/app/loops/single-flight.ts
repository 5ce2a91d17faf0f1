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

/** Runs of one kind of work that may overlap; `running` waits for those that have begun. */
export function overlapping<T>(work: () => Promise<T>): SingleFlight<T> {
  const runs = new Set<Promise<T>>();
  const call = (): Promise<T> => {
    const mine = work().finally(() => runs.delete(mine));
    runs.add(mine);
    return mine;
  };
  return Object.assign(call, { running: () => Promise.allSettled(runs) });
}

export interface SingleFlights<T> {
  /** As `singleFlight`, for each key apart. A run that is called for meanwhile does the latest work. */
  run(key: string, work: () => Promise<T>): Promise<T>;
  running(): Promise<unknown>;
  /** How many keys it knows now: those that run. */
  size(): number;
}

export function singleFlights<T>(): SingleFlights<T> {
  interface Entry {
    work: () => Promise<T>;
    readonly flight: SingleFlight<T>;
    /** Calls that are not answered yet. */
    calls: number;
  }
  const flights = new Map<string, Entry>();
  function open(key: string, work: () => Promise<T>): Entry {
    const entry: Entry = { work, flight: singleFlight(() => entry.work()), calls: 0 };
    flights.set(key, entry);
    return entry;
  }
  return {
    run(key, work) {
      const entry = flights.get(key) ?? open(key, work);
      entry.work = work;
      entry.calls++;
      return entry.flight().finally(() => {
        // Keys come and go: threads on alerts are channels, too.
        if (--entry.calls === 0) flights.delete(key);
      });
    },
    running: () => Promise.allSettled([...flights.values()].map(({ flight }) => flight.running())),
    size: () => flights.size,
  };
}

const noop = () => {};
