/** Longer than any message or channel waits, ms: a channel rests for six hours at most. What is later was written under a clock that was ahead. */
export const LONGEST_WAIT = 7 * 3_600_000;
