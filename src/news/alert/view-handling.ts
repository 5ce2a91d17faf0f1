/** What an alert says of who takes care of it. */
import type { Watch } from '../watch/types.ts';
import {
  type AlertNote,
  type DeskDefaults,
  type Handling,
  type HandlingState,
  hasDesk,
  UNHANDLED,
} from './handling.ts';

export interface AlertHandlingView extends HandlingState {
  /** The newest note; null: there is none. */
  readonly note: AlertNote | null;
  /** How many notes there are. */
  readonly notes: number;
}

/**
 * @param watches those of the alert, as they are configured now
 * @returns null where none of them has the desk, and nothing was done
 */
export function viewHandling(
  { taken, done, notes }: Handling = UNHANDLED,
  watches: readonly Watch[],
  defaults: DeskDefaults,
): AlertHandlingView | null {
  const isUsed = taken !== null || done !== null || notes.length > 0;
  if (!isUsed && !watches.some((watch) => hasDesk(watch, defaults))) return null;
  return { taken, done, note: notes.at(-1) ?? null, notes: notes.length };
}
