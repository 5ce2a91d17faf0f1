/**
 * The daily test alert: a marked message that goes through archive, outbox and Discord as an alert does, and is then
 * looked for in its channel. What does not come back is trouble.
 */
import type { Settings } from '../../config/types.ts';
import type { Target } from '../../delivery/target.ts';
import type { Store } from '../../store/store.ts';

/** When the test alert is sent: `daily 09:00 Europe/Berlin`. */
export type DailyTime = NonNullable<Settings['testAlert']>;

/** The last test alert. */
export interface PendingTest {
  readonly message: number;
  /** ms */
  readonly at: number;
  readonly isBack: boolean;
  /** It should have come back by now; null: it did, or there is time left. */
  readonly lost: { readonly at: number; readonly reason: string } | null;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** So long a test alert may be on its way. */
const ON_ITS_WAY = 10 * MINUTE;
/** A start later in the day does not make up for a test alert that was missed. */
const LATE = HOUR;

/** Is it time for the test alert of this day? @param last when the one before was sent, ms; null: never */
export function isTestDue({ minutes, zone }: DailyTime, last: number | null, now: number): boolean {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(now);
  const [hour, minute] = parts.split(':').map(Number);
  const late = (hour! * 60 + minute! - minutes + 24 * 60) % (24 * 60);
  return late * MINUTE < LATE && (last === null || now - last > 2 * LATE || now < last);
}

const NAME = 'test alert';

export async function readPending(store: Pick<Store, 'remembered'>): Promise<PendingTest | null> {
  return JSON.parse((await store.remembered(NAME)) ?? 'null') as PendingTest | null;
}

interface TestAlertContext {
  readonly clock: () => number;
  readonly store: Pick<Store, 'remembered' | 'remember' | 'saveTest' | 'message'>;
  readonly target: Pick<Target, 'findAttempted'>;
}

/** Sends the test alert when it is due, and looks whether the last one has come back. To be called every minute. */
export async function runTestAlert(
  { testAlert, operatorsChannel }: Pick<Settings, 'testAlert' | 'operatorsChannel'>,
  { clock, store, target }: TestAlertContext,
): Promise<void> {
  const keep = (test: PendingTest) => store.remember(NAME, JSON.stringify(test));
  const last = await readPending(store);
  if (!testAlert || !operatorsChannel) return last?.lost ? keep({ ...last, lost: null, isBack: true }) : undefined;
  const now = clock();
  if (isTestDue(testAlert, last?.at ?? null, now)) {
    const message = await store.saveTest(operatorsChannel, now);
    // Until this one is back, what is known of the last one stays.
    return keep({ message, at: now, isBack: false, lost: last?.lost ?? null });
  }
  if (!last || last.isBack) return;
  const missing = await whyMissing(last.message, { store, target });
  if (missing === null) await keep({ ...last, isBack: true, lost: null });
  else if (now - last.at >= ON_ITS_WAY) await keep({ ...last, lost: { at: last.at, reason: missing } });
}

/** @returns null: it stands in its channel */
async function whyMissing(id: number, { store, target }: Pick<TestAlertContext, 'store' | 'target'>) {
  const message = await store.message(id);
  if (!message) return 'it has left the archive';
  if (message.state !== 'delivered') return message.state === 'rejected' ? 'it was refused' : 'it has not been sent';
  const found = await target.findAttempted(message.channel, message.key, message.after ?? '0');
  switch (found.kind) {
    case 'found':
      return null;
    case 'absent':
      return 'it was sent, and is not in its channel';
    case 'unreadable':
      return 'the history of its channel may not be read (needs Read Message History)';
    default:
      return found.reason;
  }
}
