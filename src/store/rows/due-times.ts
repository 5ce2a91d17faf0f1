/** How late due times can be. What is later was written under a clock that was ahead. */
import { LONGEST_WAIT } from '../../news/feed/schedule.ts';

const HOUR = 3_600_000;
/** Longer than any feed waits, ms. */
export const LONGEST_FEED = LONGEST_WAIT + HOUR;
/** Longer than any message or channel waits, ms: a channel rests for six hours at most. */
export const LONGEST_MESSAGE = 7 * HOUR;
