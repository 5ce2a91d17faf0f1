import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { openHostQueue } from '../../../src/wire/http/host-queue.ts';

/** A job that notes how many run beside it. */
function counter() {
  let running = 0;
  const seen = { most: 0, job: async () => {} };
  seen.job = async () => {
    seen.most = Math.max(seen.most, ++running);
    await sleep(2);
    running--;
  };
  return seen;
}

test('a host has one request at a time, all hosts together no more than the limit', async () => {
  const hostQueue = openHostQueue({ global: 3, gap: 0 });
  const perHost = counter();
  await Promise.all(Array.from({ length: 5 }, () => hostQueue.run('a.example', perHost.job)));
  const all = counter();
  await Promise.all(Array.from({ length: 12 }, (_, i) => hostQueue.run(`${i}.example`, all.job)));
  expect([perHost.most, all.most]).toEqual([1, 3]);
});

test('between two requests to a host lies a second', async () => {
  let now = 0;
  const starts: number[] = [];
  const hostQueue = openHostQueue({ gap: 1000, now: () => now, wait: async (ms) => (now += ms) });
  const job = async () => void starts.push(now);
  await Promise.all([
    hostQueue.run('a.example', job),
    hostQueue.run('a.example', job),
    hostQueue.run('a.example', job),
  ]);
  expect(starts).toEqual([0, 1000, 2000]);
});

test('a failure is reported, and the host’s queue continues', async () => {
  const hostQueue = openHostQueue({ gap: 0 });
  const failing = hostQueue.run('a.example', () => Promise.reject(new Error('no')));
  const next = hostQueue.run('a.example', async () => 'yes');
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe('yes');
});

test('what still waits when it is called off does not run', async () => {
  const hostQueue = openHostQueue({ gap: 0 });
  const stop = new AbortController();
  const first = hostQueue.run('a.example', () => sleep(5));
  const waiting = hostQueue.run('a.example', async () => 'ran', stop.signal);
  stop.abort(new Error('stopping'));
  await expect(waiting).rejects.toThrow('stopping');
  await first;
});

test('it forgets hosts: over a week of pages on ever new hosts it knows only those of the last second', async () => {
  let now = 0;
  const hostQueue = openHostQueue({ gap: 1000, now: () => now, wait: async (ms) => (now += ms) });
  const sizes: number[] = [];
  for (let hour = 0; hour < 7 * 24; hour++) {
    for (let page = 0; page < 10; page++) {
      await hostQueue.run('feeds.example', async () => {});
      await hostQueue.run(`${hour}-${page}.example`, async () => {});
      now += 500;
    }
    sizes.push(hostQueue.size());
    now += 3_600_000;
  }
  expect(Math.max(...sizes)).toBeLessThanOrEqual(4);
});

test('a host is not forgotten while it has work or its pause lasts', async () => {
  let now = 0;
  const waits: number[] = [];
  const wait = async (ms: number) => {
    waits.push(ms);
    now += ms;
  };
  const hostQueue = openHostQueue({ gap: 1000, now: () => now, wait });
  await hostQueue.run('a.example', async () => {});
  now += 400;
  await hostQueue.run('b.example', async () => {});
  await hostQueue.run('a.example', async () => {});
  expect(waits).toEqual([600]);
});

test('a clock that is set back while it runs makes nobody wait', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 10 * 3_600_000 });
  const waits: number[] = [];
  const hostQueue = openHostQueue({ gap: 50, wait: async (ms) => waits.push(ms) });
  await hostQueue.run('a.example', async () => {});
  vi.setSystemTime(9 * 3_600_000);
  await hostQueue.run('a.example', async () => {});
  vi.useRealTimers();
  expect(Math.max(0, ...waits)).toBeLessThanOrEqual(50);
});
