/** Notices that the clock was set back while we ran: what is due would otherwise wait as long again. */

export interface WatchedClock {
  /** The wall clock, ms. */
  readonly clock: () => number;
  /** Time that never goes back, ms, from any beginning. */
  readonly monotonic: () => number;
  /** How far the clock was set back, in ms; negative. */
  readonly onSetBack: (by: number) => void;
}

/** Small corrections of the system's time service pass. */
const TOLERATED = 20_000;

/** @returns a look at the clock, to be taken every few seconds */
export function watchClock({ clock, monotonic, onSetBack }: WatchedClock): () => void {
  let offset = clock() - monotonic();
  return () => {
    const now = clock() - monotonic();
    const by = now - offset;
    offset = now;
    if (by < -TOLERATED) onSetBack(Math.round(by));
  };
}
