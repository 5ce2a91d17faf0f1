import type { DatabaseSync } from 'node:sqlite';
import type { Keep } from '../records.ts';

/** A look at a table. */
export interface Look {
  readonly db: DatabaseSync;
  readonly now: number;
  readonly keep: Keep;
  /** What the look before ended with; null: it begins. */
  readonly after: string | null;
}

/** What came of it. */
export interface Looked {
  /** null: the table is done. */
  readonly after: string | null;
  /** In rows deleted, or looked at for as long. */
  readonly cost: number;
  readonly articles?: number;
  readonly stories?: number;
}
