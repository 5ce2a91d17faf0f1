import { expect, test } from 'vitest';
import { openRoom } from '../../src/pipeline/room.ts';

/** Jobs that each take some room and end when told. @returns which are in, and how to end one */
function begin(most: number, ...sizes: readonly number[]) {
  const room = openRoom(most);
  const inside: number[] = [];
  const ends = sizes.map((size, n) => {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const job = room.hold(async (take) => {
      await take(size);
      inside.push(n);
      await promise;
    });
    return { resolve, reject, job };
  });
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  return { inside, ends, settled };
}

test('who finds no room waits, in order, and enters when enough is free', async () => {
  const { inside, ends, settled } = begin(10, 4, 4, 4, 1);
  await settled();
  expect(inside).toEqual([0, 1]);
  ends[1]!.resolve();
  await settled();
  expect(inside).toEqual([0, 1, 2, 3]);
});

test('what is larger than the room is let in alone', async () => {
  const { inside, ends, settled } = begin(10, 30, 1);
  await settled();
  expect(inside).toEqual([0]);
  ends[0]!.resolve();
  await settled();
  expect(inside).toEqual([0, 1]);
});

test('a job that fails leaves its room, and one that takes none needs none', async () => {
  const { inside, ends, settled } = begin(10, 10, 10);
  await settled();
  ends[0]!.reject(new Error('the disk is full'));
  await expect(ends[0]!.job).rejects.toThrow('the disk is full');
  await settled();
  expect(inside).toEqual([0, 1]);
  const room = openRoom(1);
  await room.hold((take) => take(1));
  expect(await room.hold(async () => 'nothing taken')).toBe('nothing taken');
});
