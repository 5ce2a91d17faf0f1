import { setTimeout as sleep } from 'node:timers/promises';
import { schedule } from 'node-cron';
import { expect, test, vi } from 'vitest';
import { tellMissedRuns } from '../../../src/app/loops/missed-runs.ts';

test('what a suspended machine has missed is told in one line', async () => {
  const lines: (readonly [object, string])[] = [];
  const hear = tellMissedRuns({ warn: (...line) => lines.push(line) });
  let isSuspended = false;
  const task = schedule('* * * * * *', () => {
    if (isSuspended) return;
    isSuspended = true;
    // This thread does nothing for some seconds, as on a machine that is suspended.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 4_500);
  });
  hear(task);
  await vi.waitFor(() => expect(lines.length).toBeGreaterThan(0), { timeout: 60_000 });
  await task.destroy();
  await sleep(10);
  expect(lines).toHaveLength(1);
  expect(lines[0]![0]).toMatchObject({ missed: expect.any(Number) });
  expect((lines[0]![0] as { missed: number }).missed).toBeGreaterThanOrEqual(3);
});
