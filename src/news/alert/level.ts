/** How much an alert matters. A level belongs to an alert, comes from its watches, and only rises. */
import type { Watch } from '../watch/types.ts';

/** From the least to the most. */
export const LEVELS = ['info', 'notice', 'urgent'] as const;
export type Level = (typeof LEVELS)[number];

/** Why an alert has its level: `12 dead`, with the sentence that says so. */
export interface LevelReason {
  readonly words: string;
  /** Verbatim; null: it is counted over all reports. */
  readonly sentence: string | null;
  readonly publisher: string | null;
}

/** `because` is empty where a watch gives all its alerts this level. */
export interface AlertLevel {
  readonly level: Level;
  readonly because: readonly LevelReason[];
}

/** Whether a level is this one, or above it. */
export function isAtLeast(level: Level, least: Level): boolean {
  return LEVELS.indexOf(level) >= LEVELS.indexOf(least);
}

/** Whether a watch gives levels at all; the alerts of others show none. */
export function usesLevels({ level, notice, urgent }: Pick<Watch, 'level' | 'notice' | 'urgent'>): boolean {
  return level !== undefined || notice !== undefined || urgent !== undefined;
}

/** `12 dead (Northern Bell), “state of emergency” (Courier)`; empty where there is no reason but the watch. */
export function tellReasons(because: readonly LevelReason[]): string {
  return because.map(({ words, publisher }) => (publisher ? `${words} (${publisher})` : words)).join(', ');
}
