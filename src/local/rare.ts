import type { RestAnswer } from './answers.ts';
import { tooFast } from './buckets.ts';
import type { LocalWorld } from './types.ts';

/** Counts a call of which Discord allows a few in a long time. @returns its refusal; undefined: it may be carried out */
export function tooOften(
  { clock, rare }: LocalWorld,
  key: string,
  { count, ms }: { count: number; ms: number },
): RestAnswer | undefined {
  const now = clock();
  const recent = (rare.get(key) ?? []).filter((at) => now - at < ms);
  if (recent.length >= count) return tooFast((recent[0]! + ms - now) / 1000, 'user');
  rare.set(key, [...recent, now]);
  return undefined;
}
