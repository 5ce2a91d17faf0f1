/** How much an alert matters. A level belongs to an alert, and only rises. */

/** From the least to the most. */
export const LEVELS = ['info', 'notice', 'urgent'] as const;
export type Level = (typeof LEVELS)[number];

/** Whether a level is this one, or above it. */
export function isAtLeast(level: Level, least: Level): boolean {
  return LEVELS.indexOf(level) >= LEVELS.indexOf(least);
}
