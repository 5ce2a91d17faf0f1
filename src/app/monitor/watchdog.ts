/** Reports each problem to the operators' channel: once when it starts, and once when it is over. */
import type { Store } from '../../store/store.ts';
import type { Trouble } from './health.ts';

/** What was told and is not over, by the trouble's key. */
export type ToldTroubles = Readonly<Record<string, { readonly over: string; readonly absentSince: number | null }>>;

interface Plan {
  /** Lines to tell; none: nothing is new. */
  readonly lines: readonly string[];
  /** What has been told once they are. */
  readonly told: ToldTroubles;
}

/** So long a trouble must be gone before that is told: what comes and goes is told once, ms. */
const QUIET = 10 * 60_000;

/** Decides what is new since it was last told. */
export function planWatchdog(told: ToldTroubles, troubles: readonly Trouble[], now: number): Plan {
  const present = new Map(troubles.map((trouble) => [trouble.key, trouble]));
  const fresh = troubles.filter(({ key }) => !(key in told));
  const absent = Object.entries(told).filter(([key]) => !present.has(key));
  const since = (entry: ToldTroubles[string]) => Math.min(entry.absentSince ?? now, now);
  const over = absent.filter(([, entry]) => now - since(entry) >= QUIET);
  const left = absent.filter(([, entry]) => now - since(entry) < QUIET);
  return {
    lines: [...fresh.map(({ text }) => `⚠️ ${text}`), ...over.map(([, entry]) => `✅ ${entry.over}`)],
    told: Object.fromEntries([
      ...troubles.map((trouble) => [trouble.key, { over: trouble.over, absentSince: null }] as const),
      ...left.map(([key, entry]) => [key, { ...entry, absentSince: since(entry) }] as const),
    ]),
  };
}

/** Of a message of Discord's, which has 2,000 characters. */
const MOST_CHARACTERS = 1_900;
const MOST_LINES = 12;

/** The lines as one message, short enough for any target. */
export function watchdogText(lines: readonly string[]): string {
  const shown: string[] = [];
  for (const line of lines) {
    const next = [...shown, line.slice(0, 400)];
    if (next.length > MOST_LINES || next.join('\n').length > MOST_CHARACTERS) break;
    shown.push(line.slice(0, 400));
  }
  const hidden = lines.length - shown.length;
  return hidden > 0 ? [...shown, `… and ${hidden} more: see /status and the log.`].join('\n') : shown.join('\n');
}

const NAME = 'watchdog';

export interface WatchdogContext {
  readonly clock: () => number;
  readonly store: Pick<Store, 'remembered' | 'remember'>;
  /** @returns why it could not be told; null: it was, or there is nobody to tell */
  readonly tell: (text: string) => Promise<string | null>;
  readonly log: (words: string) => void;
}

/** @returns a look at what is wrong now, to be taken every minute; what could not be told is told at the next look */
export function openWatchdog({ clock, store, tell, log }: WatchdogContext) {
  let told: ToldTroubles | null = null;
  return async (troubles: readonly Trouble[]): Promise<void> => {
    // An archive that cannot be read is a trouble to tell, and nothing is known to be told.
    told ??= await store.remembered(NAME).then(
      (text) => JSON.parse(text ?? '{}') as ToldTroubles,
      () => ({}),
    );
    const plan = planWatchdog(told, troubles, clock());
    if (plan.lines.length > 0) {
      const untold = await tell(watchdogText(plan.lines));
      if (untold !== null) return log(`cannot tell the operators' channel: ${untold}. ${plan.lines.join(' ')}`);
      log(plan.lines.join(' '));
    }
    const isNew = JSON.stringify(plan.told) !== JSON.stringify(told);
    told = plan.told;
    // Where it cannot be remembered, it is told again after a restart.
    if (isNew) await store.remember(NAME, JSON.stringify(told)).catch(() => {});
  };
}
