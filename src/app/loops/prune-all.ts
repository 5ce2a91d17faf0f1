import { setTimeout as sleep } from 'node:timers/promises';
import type { Keep, PruneCursor } from '../../store/records.ts';
import type { Store } from '../../store/store.ts';

/** The event loop is free for this long between two slices, ms. */
const PAUSE = 20;

/** Forgets all that is older than its time, slice by slice. What an abort leaves is left to the next run. */
export async function pruneAll(
  store: Pick<Store, 'prune'>,
  now: () => number,
  { keep, signal }: { readonly keep: Keep; readonly signal: AbortSignal },
): Promise<void> {
  let from: PruneCursor | null = null;
  while (!signal.aborted) {
    const { next } = await store.prune(now(), keep, from);
    if (next === null) return;
    from = next;
    await sleep(PAUSE);
  }
}
