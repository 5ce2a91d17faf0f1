/** How the page plays the day: quickly up to the first alert that a newcomer sees, then slowly enough to read along. */

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** When the feed that has the main story first is polled with it, ms after the day's start. */
export const FIRST_ALERT = 380 * MINUTE;

/** Ms after the day's start, and when they are shown, ms after the page was opened. Between two the pace is even. */
const POINTS: readonly (readonly [at: number, shown: number])[] = [
  [0, 0],
  [FIRST_ALERT, 4 * SECOND],
  // Time to read the first alert, and to press its buttons.
  [FIRST_ALERT + MINUTE, 24 * SECOND],
  [24 * 60 * MINUTE, 180 * SECOND],
];

/** When a moment of the day is shown, ms after the page was opened. @param at ms after the day's start */
export function shownAfter(at: number): number {
  const next = POINTS.findIndex(([end]) => at <= end);
  if (next === -1) return POINTS.at(-1)![1];
  if (next === 0) return 0;
  const [[from, since], [to, until]] = [POINTS[next - 1]!, POINTS[next]!];
  return since + ((at - from) / (to - from)) * (until - since);
}
