/** Discord counts its ids from the first second of 2015 (docs, reference: snowflakes). */
const EPOCH = 1_420_070_400_000n;

/** The smallest id that a thing made at `at` (milliseconds) can have; good for paging by time. */
export function snowflakeAt(at: number): bigint {
  const since = BigInt(Math.floor(at)) - EPOCH;
  return (since > 0n ? since : 0n) << 22n;
}

/** When the thing with this id was made, in milliseconds. */
export function timeOf(id: string): number {
  return Number((BigInt(id) >> 22n) + EPOCH);
}

/**
 * Yields ids from the clock, each greater than the one before and than `last`,
 * also when the clock stands still or is set back: history is ordered by them.
 */
export function snowflakes(clock: () => number, last: bigint): () => string {
  let previous = last;
  return () => {
    const wanted = snowflakeAt(clock());
    previous = wanted > previous ? wanted : previous + 1n;
    return previous.toString();
  };
}
