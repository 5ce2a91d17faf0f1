import { expect, test } from 'vitest';
import { openRoom } from '../../src/pipeline/room.ts';

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** A job that takes some room and ends when told. */
function begin(room: ReturnType<typeof openRoom>, ...sizes: readonly number[]) {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const job = room.hold(async (take) => {
    for (const size of sizes) take(size);
    await promise;
  });
  return { resolve, reject, job };
}

test('who finds it full may look again when there is room', async () => {
  const room = openRoom(10);
  await room.free();
  const jobs = [4, 4, 7].map((size) => begin(room, size));
  expect(room.isFull()).toBe(true);
  const woken: number[] = [];
  for (const n of [0, 1]) void room.free().then(() => woken.push(n));
  jobs[0]!.resolve();
  await turn();
  expect([woken, room.isFull()]).toEqual([[], true]);
  jobs[1]!.resolve();
  await turn();
  expect([woken, room.isFull()]).toEqual([[0, 1], false]);
});

test('what is given back before a job has ended is free at once', async () => {
  const room = openRoom(10);
  const { job, resolve } = begin(room, 30, -25);
  expect(room.isFull()).toBe(false);
  resolve();
  await job;
  begin(room, 9);
  expect(room.isFull()).toBe(false);
  begin(room, 1);
  expect(room.isFull()).toBe(true);
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
