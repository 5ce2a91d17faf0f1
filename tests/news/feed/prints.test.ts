import { describe, expect, test } from 'vitest';
import { lineHash, mayTeach, type Print, packPrints, sameItems, unpackPrints } from '../../../src/news/feed/prints.ts';

const print = (n: number, ...lines: readonly string[]): Print => ({
  item: n.toString(16).padStart(16, '0'),
  teaser: (n * 7_919).toString(36),
  lines: lines.map(lineHash),
});
const context = 'c0ffee00c0ffee00';

test('prints come out of the store as they went in', () => {
  const prints = { context, items: [print(1, 'a line', 'another'), print(2), print(0xffff, 'a line')] };
  expect(unpackPrints(packPrints(prints))).toEqual(prints);
  expect(unpackPrints(packPrints({ context, items: [] }))).toEqual({ context, items: [] });
});

test.each([null, undefined, new Uint8Array(), Uint8Array.of(1, 2, 3)])('what is no prints is none: %s', (stored) => {
  expect(unpackPrints(stored)).toBeNull();
});

test('items are the same only where all else that cleaning looks at is the same', () => {
  const before = { context, items: [print(1), print(2)] };
  const items = [print(3).item, print(2).item];
  expect(sameItems(before, { context, items })).toEqual([null, print(2)]);
  expect(sameItems(before, { context: '0000000000000000', items })).toBeNull();
  expect(sameItems(before, { context, items: [print(4).item] })).toBeNull();
  expect(sameItems(null, { context, items })).toBeNull();
});

describe('a document may teach a new line', () => {
  const standing = Array.from({ length: 8 }, (_, n) => print(n, `own ${n}`, ...(n < 3 ? ['slogan'] : [])));
  const before = { context, items: standing };
  const none: ReadonlySet<number> = new Set();

  test('when a new item makes it frequent, and not when it has lines of its own', () => {
    const same = [null, ...standing.slice(0, 7)];
    expect(mayTeach(before, same, [[lineHash('slogan')]], none)).toBe(true);
    expect(mayTeach(before, same, [[lineHash('something else')]], none)).toBe(false);
    expect(mayTeach(before, same, [[lineHash('own 1')]], none)).toBe(false);
  });

  test('when fewer items are left, or their order is another: then any line may count for more', () => {
    expect(mayTeach(before, standing.slice(0, 6), [], none)).toBe(true);
    expect(mayTeach(before, standing.slice(0, 7), [], none)).toBe(false);
    const often = { context, items: standing.map((one) => ({ ...one, lines: [7] })) };
    expect(mayTeach(often, often.items, [], none)).toBe(false);
    expect(mayTeach(often, often.items.toReversed(), [], none)).toBe(true);
  });

  test('but never one that an operator keeps', () => {
    const same = [null, ...standing.slice(0, 7)];
    expect(mayTeach(before, same, [[lineHash('slogan')]], new Set([lineHash('slogan')]))).toBe(false);
  });
});
