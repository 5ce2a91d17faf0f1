import type { Guard } from '../../store/postgres/leases.ts';
import type { Store } from '../../store/store.ts';

/** The store in PostgreSQL. */
export interface GuardedStore extends Store {
  /** The same, whose every writing transaction runs the guard first. */
  guarded(guard: Guard): Store;
}
