import { expect, test } from 'vitest';
import { openRoom } from '../../src/pipeline/room.ts';

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** A job that takes some room and ends when told. */
function begin(room: ReturnType<typeof openRoom>, size: number) {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const job = room.hold(async (take) => {
    take(size);
    await promise;
  });
  return { resolve, reject, job };
}

test('who finds it full may look again when a job has ended, in order, one for each', async () => {
  const room = openRoom(10);
  await room.free();
  const jobs = [4, 4, 4].map((size) => begin(room, size));
  expect(room.isFull()).toBe(true);
  const woken: number[] = [];
  for (const n of [0, 1, 2]) void room.free().then(() => woken.push(n));
  await turn();
  expect(woken).toEqual([]);
  jobs[0]!.resolve();
  await turn();
  expect(woken).toEqual([0]);
  await room.hold(async () => {});
  await turn();
  expect(woken).toEqual([0, 1]);
  const more = begin(room, 9);
  jobs[1]!.resolve();
  await turn();
  expect([woken, room.isFull()]).toEqual([[0, 1], true]);
  more.resolve();
  await turn();
  expect(woken).toEqual([0, 1, 2]);
});

test('a job that fails gives its room back', async () => {
  const room = openRoom(10);
  const { job, reject } = begin(room, 30);
  const waiting = room.free();
  reject(new Error('the disk is full'));
  await expect(job).rejects.toThrow('the disk is full');
  await waiting;
  expect(room.isFull()).toBe(false);
});
