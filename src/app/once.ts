import { setTimeout as sleep } from 'node:timers/promises';
import { StoreError } from '../store/store.ts';
import type { App } from './app.ts';
import { type Environment, reportChannels, startApp } from './environment.ts';
import type { ScriptCall } from './script.ts';

const MINUTE = 60_000;
/** How long `--once` waits out rate limits. */
const PATIENCE = MINUTE;
/** Runs one round over REST, without the gateway: polls, settles and sends what is due. The exit code says how it went. */
export async function runOnce(
  environment: Environment,
  { stdout, stderr }: Pick<ScriptCall, 'stdout' | 'stderr'>,
): Promise<number> {
  const failed: string[] = [];
  const app = await startApp(environment, { gatherFor: 0, replaysWhenNeeded: true }, (event) => {
    if (event.kind === 'delivery' && (event.delivery.kind === 'posted' || event.delivery.kind === 'edited')) {
      const { madeAt: _, ...delivery } = event.delivery;
      stdout(`${JSON.stringify(delivery)}\n`);
    }
    if (event.kind === 'broken') {
      const reason = event.error instanceof StoreError ? event.error.message : 'the parser crashed';
      failed.push(`${event.feed}: ${reason}`);
    }
    if (event.kind === 'visit' && !['changed', 'unchanged'].includes(event.visit.outcome))
      failed.push(`${event.visit.feed}: ${event.visit.reason ?? event.visit.outcome}`);
  });
  try {
    reportChannels(await app.lookAtChannels(), environment.config, environment.log);
    await app.round();
    // Alerts do not wait for what is old.
    await app.deliver();
    await app.readBacklog();
    const unsent = await sendAll(app);
    if (failed.length) stderr(failedFeeds(failed));
    if (unsent) stderr('Some messages could not be sent. The next run will retry them.\n');
    return unsent ? 1 : failed.length ? 3 : 0;
  } finally {
    await app.close();
  }
}

function failedFeeds(lines: readonly string[]): string {
  const rows = lines.map((line) => `  ${line}\n`).join('');
  return `Some feeds failed:\n${rows}Open each address in a browser. If it works there, check the network of this machine; npm run doctor says more about each feed. The next run tries them again.\n`;
}

/** @returns whether unsent messages remain when the time is up; throttled edits do not count */
async function sendAll(app: App): Promise<boolean> {
  const until = Date.now() + PATIENCE;
  for (;;) {
    await app.deliver();
    const next = await app.nextUnsent();
    if (next === null) return false;
    if (next > until || Date.now() > until) return true;
    await sleep(Math.max(next - Date.now(), 50));
  }
}
