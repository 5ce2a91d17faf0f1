/** Snowflakes count milliseconds from the first second of 2015 (docs, reference: snowflakes). */
const EPOCH = 1_420_070_400_000n;

/** The smallest id of anything created at `at` (ms); for paging by time. */
function snowflakeAt(at: number): bigint {
  const since = BigInt(Math.floor(at)) - EPOCH;
  return (since > 0n ? since : 0n) << 22n;
}

/**
 * Generates ids from the clock, each greater than the previous one and than `last`,
 * even if the clock stands still or is set back, because message history is ordered by id.
 */
export function snowflakes(clock: () => number, last: bigint): () => string {
  let previous = last;
  return () => {
    const wanted = snowflakeAt(clock());
    previous = wanted > previous ? wanted : previous + 1n;
    return previous.toString();
  };
}
