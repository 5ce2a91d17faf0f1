/**
 * Sets of slots in parts of one array: open addressing with linear probing (Knuth, The Art of Computer Programming, 6.4,
 * algorithms L and R). In an array for each set, a slot is five steps through memory away, here two.
 */

/** A part of an array. Its length is a power of two. Each row holds a slot + 1; 0: empty. */
interface Table {
  readonly begin: number;
  readonly length: number;
}

/** Where the slot stands, or the empty row that it would get. */
export function rowOfSlot(rows: Int32Array, { begin, length }: Table, slot: number): number {
  let at = homeOf(slot, length);
  while (rows[begin + at] !== 0 && rows[begin + at] !== slot + 1) at = (at + 1) & (length - 1);
  return begin + at;
}

export function addSlot(rows: Int32Array, table: Table, slot: number): void {
  rows[rowOfSlot(rows, table, slot)] = slot + 1;
}

/** Takes out a slot that is there. */
export function deleteSlot(rows: Int32Array, table: Table, slot: number): void {
  const { begin, length } = table;
  const last = length - 1;
  let hole = rowOfSlot(rows, table, slot) - begin;
  for (let at = (hole + 1) & last; rows[begin + at] !== 0; at = (at + 1) & last) {
    // It may move to the hole if its own place is not between the two.
    if (((at - homeOf(rows[begin + at]! - 1, length)) & last) < ((at - hole) & last)) continue;
    rows[begin + hole] = rows[begin + at]!;
    hole = at;
  }
  rows[begin + hole] = 0;
}

export function slotsIn(rows: Int32Array, { begin, length }: Table): Int32Array {
  return rows
    .subarray(begin, begin + length)
    .filter((row) => row !== 0)
    .map((row) => row - 1);
}

const homeOf = (slot: number, length: number): number => Math.imul(slot, 0x9e3779b1) >>> Math.clz32(length - 1);
