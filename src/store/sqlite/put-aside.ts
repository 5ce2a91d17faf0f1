import type { DatabaseSync } from 'node:sqlite';
import { workInKeys } from './seen.ts';
import { workInVisits } from './visits.ts';

/** Works in all that is put aside: afterwards each table stands alone. */
export function workInAll(db: DatabaseSync): void {
  workInKeys(db);
  workInVisits(db);
}
