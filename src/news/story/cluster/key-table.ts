/**
 * The numbers of words by two hashes of each: open addressing with linear probing (Knuth, The Art of Computer Programming,
 * 6.4, algorithms L and R). The words themselves are not kept: they would take most of the memory and of the time to find
 * one. That any two of 300,000 words have both hashes in common happens less than once in ten million times; such two
 * would be taken for one word.
 */
import { grown } from './workspace.ts';

const WIDTH = 3;
const ID = 2;

export class KeyTable {
  /** Of each row both hashes of a word, then its number + 1; 0: empty. */
  #rows = new Int32Array(WIDTH << 10);
  /** How many rows there are, a power of two. */
  #length = 1 << 10;
  /** Of each number, both hashes of its word. */
  #hashes = new Int32Array(2 << 10);
  #size = 0;

  /** -1: it is not there. */
  get(first: number, second: number): number {
    return this.#rows[WIDTH * this.#rowOf(first, second) + ID]! - 1;
  }

  /** Adds a word that is not there yet. */
  add(first: number, second: number, id: number): void {
    if (3 * (this.#size + 1) > 2 * this.#length) this.#grow();
    if (2 * (id + 1) > this.#hashes.length) this.#hashes = grown(this.#hashes, 2 * (id + 1));
    this.#hashes[2 * id] = first;
    this.#hashes[2 * id + 1] = second;
    this.#put(this.#rowOf(first, second), id);
    this.#size += 1;
  }

  /** Takes out a word that is there. */
  delete(id: number): void {
    const rows = this.#rows;
    const last = this.#length - 1;
    let hole = this.#rowOf(this.#hashes[2 * id]!, this.#hashes[2 * id + 1]!);
    for (let row = (hole + 1) & last; rows[WIDTH * row + ID] !== 0; row = (row + 1) & last) {
      // It may move to the hole if its own place is not between the two.
      if (((row - this.#home(rows[WIDTH * row]!)) & last) < ((row - hole) & last)) continue;
      this.#put(hole, rows[WIDTH * row + ID]! - 1);
      hole = row;
    }
    rows[WIDTH * hole + ID] = 0;
    this.#size -= 1;
  }

  /** Below 0 if the one word comes before the other: the same order wherever it is asked for. */
  compare(id: number, other: number): number {
    const hashes = this.#hashes;
    return hashes[2 * id]! - hashes[2 * other]! || hashes[2 * id + 1]! - hashes[2 * other + 1]!;
  }

  #put(row: number, id: number): void {
    this.#rows[WIDTH * row] = this.#hashes[2 * id]!;
    this.#rows[WIDTH * row + 1] = this.#hashes[2 * id + 1]!;
    this.#rows[WIDTH * row + ID] = id + 1;
  }

  #grow(): void {
    const before = this.#rows;
    this.#rows = new Int32Array(2 * before.length);
    this.#length *= 2;
    for (let at = 0; at < before.length; at += WIDTH)
      if (before[at + ID] !== 0) this.#put(this.#rowOf(before[at]!, before[at + 1]!), before[at + ID]! - 1);
  }

  #home(first: number): number {
    return Math.imul(first, 0x9e3779b1) >>> Math.clz32(this.#length - 1);
  }

  /** Where the word stands, or the empty row that it would get. */
  #rowOf(first: number, second: number): number {
    const rows = this.#rows;
    const last = this.#length - 1;
    let row = this.#home(first);
    while (rows[WIDTH * row + ID] !== 0 && (rows[WIDTH * row] !== first || rows[WIDTH * row + 1] !== second))
      row = (row + 1) & last;
    return row;
  }
}

/** Writes the two hashes of a word at the place `at`: FNV-1a, and the same by another factor, mixed with the first. */
export function writeHashes(key: string, into: Int32Array, at: number): void {
  let first = 0x811c9dc5;
  let second = 0;
  for (let n = 0; n < key.length; n++) {
    const code = key.charCodeAt(n);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code ^ (first >>> 13), 0x85ebca6b);
  }
  into[at] = first;
  into[at + 1] = second;
}
