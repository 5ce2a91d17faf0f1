import { setTimeout as sleep } from 'node:timers/promises';
import type { App } from './app.ts';

import { type Environment, reportChannels, startApp } from './environment.ts';

const MINUTE = 60_000;
/** How long `--once` waits out rate limits. */
const PATIENCE = MINUTE;
/** Runs one round over REST, without the gateway: polls, settles and sends what is due. The exit code says how it went. */
export async function runOnce(setting: Environment): Promise<number> {
  const failed: string[] = [];
  const room = await startApp(setting, 0, (happening) => {
    if (happening.kind === 'delivery' && (happening.delivery.kind === 'posted' || happening.delivery.kind === 'edited'))
      process.stdout.write(`${JSON.stringify(happening.delivery)}\n`);
    if (happening.kind === 'broken') failed.push(`${happening.feed}: the parser crashed`);
    if (happening.kind === 'visit' && !['changed', 'unchanged'].includes(happening.visit.outcome))
      failed.push(`${happening.visit.feed}: ${happening.visit.reason ?? happening.visit.outcome}`);
  });
  try {
    reportChannels(await room.lookAtChannels(), setting.log);
    await room.collect();
    const unsent = await sendAll(room);
    if (failed.length) process.stderr.write(`Some feeds failed:\n${failed.map((line) => `  ${line}\n`).join('')}`);
    if (unsent) process.stderr.write('Some messages could not be sent. The next run will retry them.\n');
    return unsent ? 1 : failed.length ? 3 : 0;
  } finally {
    await room.close();
  }
}

/** @returns whether unsent messages remain when the time is up; throttled edits do not count */
async function sendAll(room: App): Promise<boolean> {
  const until = Date.now() + PATIENCE;
  for (;;) {
    await room.deliver();
    const next = await room.nextUnsent();
    if (next === null) return false;
    if (next > until || Date.now() > until) return true;
    await sleep(Math.max(next - Date.now(), 50));
  }
}
