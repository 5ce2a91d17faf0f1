/** Calls somebody for urgent alerts that nobody has taken in time. `dueEscalations` decides for which. */
import { type DeskDefaults, dueEscalations } from '../news/alert/handling.ts';
import type { Watch } from '../news/watch/types.ts';
import type { Store } from '../store/store.ts';

export interface EscalationContext {
  readonly clock: () => number;
  readonly store: Pick<Store, 'urgentAlerts' | 'saveEscalation'>;
  readonly watches: readonly Watch[];
  /** How a server has the desk. */
  readonly defaults: (server: string | null) => DeskDefaults;
  /** Whether anybody is to be called at all; else the archive is not asked. */
  readonly isUsed: boolean;
}

/** Alerts that became urgent earlier are too old for a call. An alert may be delivered days after it was made. */
const LOOKS_BACK = 8 * 24 * 3_600_000;

/** Puts the calls into the outbox: each once, however many machines do this at a time. */
export async function escalate({ clock, store, isUsed, ...rules }: EscalationContext): Promise<void> {
  if (!isUsed) return;
  const now = clock();
  const due = dueEscalations(await store.urgentAlerts(now - LOOKS_BACK), rules, now);
  for (const one of due) await store.saveEscalation(one, now);
}
