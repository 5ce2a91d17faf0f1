/**
 * Which stories have a word, by the slots of the stories: of most words one, of some thousands many. In arrays of numbers,
 * because a `Set` or an array for each word takes several times the memory.
 */
import { grown } from './workspace.ts';

/** So many stories of a word stand in a list; more in a hash table. */
const MOST_LISTED = 128;

/** Of each word, beside each other because they are asked for together. */
const WIDTH = 4;
const WEIGHT = 0;
const SIZE = 1;
/** Of a word with one story, its slot; with some, where their list begins in the pool. */
const AT = 2;
const FLAGS = 3;

/** What is known of each word in the window, and the stories that have it. Words have small numbers. */
export class Postings {
  #rows = new Int32Array(WIDTH << 10);
  #pool = new Int32Array(1 << 12);
  #used = 0;
  /** Lists that are free again, by the binary logarithm of their length. */
  readonly #free: number[][] = Array.from({ length: 8 }, () => []);
  readonly #many = new Map<number, SlotSet>();

  /** A new word, which no story has yet. */
  begin(word: number, flags: number): void {
    if (WIDTH * (word + 1) > this.#rows.length) this.#rows = grown(this.#rows, WIDTH * (word + 1));
    this.#rows.fill(0, WIDTH * word, WIDTH * (word + 1));
    this.#rows[WIDTH * word + FLAGS] = flags;
  }

  flagsOf(word: number): number {
    return this.#rows[WIDTH * word + FLAGS]!;
  }

  /** What it weighs in all stories. */
  weightOf(word: number): number {
    return this.#rows[WIDTH * word + WEIGHT]!;
  }

  /** @returns what it weighs now */
  addWeight(word: number, weight: number): number {
    const now = this.weightOf(word) + weight;
    this.#rows[WIDTH * word + WEIGHT] = now;
    return now;
  }

  /** How many stories have it. */
  sizeOf(word: number): number {
    return this.#rows[WIDTH * word + SIZE]!;
  }

  has(word: number, slot: number): boolean {
    const size = this.sizeOf(word);
    if (size < 2) return size === 1 && this.#at(word) === slot;
    return size > MOST_LISTED ? this.#many.get(word)!.has(slot) : this.#find(word, slot, size) >= 0;
  }

  /** Adds a story that is not there yet. */
  add(word: number, slot: number): void {
    const size = this.sizeOf(word);
    this.#rows[WIDTH * word + SIZE] = size + 1;
    if (size === 0) this.#rows[WIDTH * word + AT] = slot;
    else if (size === MOST_LISTED) this.#toTable(word, slot);
    else if (size > MOST_LISTED) this.#many.get(word)!.add(slot);
    else {
      if (size === room(size)) this.#move(word, size, [size, room(size + 1)]);
      this.#pool[this.#at(word) + size] = slot;
    }
  }

  /** Takes out a story that is there. */
  delete(word: number, slot: number): void {
    const rest = this.sizeOf(word) - 1;
    this.#rows[WIDTH * word + SIZE] = rest;
    if (rest === 0) return;
    if (rest >= MOST_LISTED) this.#many.get(word)!.delete(slot);
    if (rest === MOST_LISTED) this.#toList(word);
    if (rest >= MOST_LISTED) return;
    this.#pool[this.#find(word, slot, rest + 1)] = this.#pool[this.#at(word) + rest]!;
    if (room(rest) < room(rest + 1)) this.#move(word, rest, [room(rest + 1), room(rest)]);
  }

  /** Writes the stories of a word that few have into a list. */
  read(word: number, into: Int32Array): void {
    const size = this.sizeOf(word);
    const at = this.#at(word);
    if (size === 1) into[0] = at;
    else for (let n = 0; n < size; n++) into[n] = this.#pool[at + n]!;
  }

  /** The stories of any word; of one that many have, this makes a list. */
  slotsOf(word: number): Int32Array {
    const size = this.sizeOf(word);
    if (size > MOST_LISTED) return this.#many.get(word)!.slots();
    const at = this.#at(word);
    return size < 2 ? Int32Array.of(at).subarray(0, size) : this.#pool.subarray(at, at + size);
  }

  #at(word: number): number {
    return this.#rows[WIDTH * word + AT]!;
  }

  #find(word: number, slot: number, size: number): number {
    const begin = this.#at(word);
    for (let at = begin; at < begin + size; at++) if (this.#pool[at] === slot) return at;
    return -1;
  }

  /** Moves so many slots from a list with one length to one with another. */
  #move(word: number, size: number, [from, to]: readonly [number, number]): void {
    const before = this.#at(word);
    const begin = to === 1 ? this.#pool[before]! : this.#take(to);
    if (from === 1) this.#pool[begin] = before;
    else if (to > 1) this.#pool.copyWithin(begin, before, before + size);
    this.#rows[WIDTH * word + AT] = begin;
    if (from > 1) this.#freeList(before, from);
  }

  #take(length: number): number {
    const free = this.#free[logarithm(length)]!.pop();
    if (free !== undefined) return free;
    const begin = this.#used;
    this.#used += length;
    if (this.#used > this.#pool.length) this.#pool = grown(this.#pool, this.#used);
    return begin;
  }

  #freeList(begin: number, length: number): void {
    this.#free[logarithm(length)]!.push(begin);
  }

  #toTable(word: number, slot: number): void {
    const set = new SlotSet();
    const begin = this.#at(word);
    for (let n = 0; n < MOST_LISTED; n++) set.add(this.#pool[begin + n]!);
    set.add(slot);
    this.#many.set(word, set);
    this.#freeList(begin, MOST_LISTED);
  }

  #toList(word: number): void {
    const begin = this.#take(MOST_LISTED);
    this.#pool.set(this.#many.get(word)!.slots(), begin);
    this.#many.delete(word);
    this.#rows[WIDTH * word + AT] = begin;
  }
}

/** The room of a list: a power of two. */
const room = (size: number): number => (size < 2 ? 1 : 1 << logarithm(size));
const logarithm = (size: number): number => 32 - Math.clz32(size - 1);

/** A set of slots: open addressing with linear probing (Knuth, The Art of Computer Programming, 6.4, algorithms L and R). */
class SlotSet {
  /** Slots + 1; 0: empty. */
  #rows = new Int32Array(512);
  #size = 0;

  has(slot: number): boolean {
    return this.#rows[this.#rowOf(slot)] !== 0;
  }

  add(slot: number): void {
    if (3 * (this.#size + 1) > 2 * this.#rows.length) this.#resize(2 * this.#rows.length);
    this.#rows[this.#rowOf(slot)] = slot + 1;
    this.#size += 1;
  }

  delete(slot: number): void {
    const rows = this.#rows;
    const last = rows.length - 1;
    let hole = this.#rowOf(slot);
    for (let row = (hole + 1) & last; rows[row] !== 0; row = (row + 1) & last) {
      // It may move to the hole if its own place is not between the two.
      if (((row - this.#home(rows[row]! - 1)) & last) < ((row - hole) & last)) continue;
      rows[hole] = rows[row]!;
      hole = row;
    }
    rows[hole] = 0;
    this.#size -= 1;
    if (8 * this.#size < rows.length && rows.length > 512) this.#resize(rows.length / 2);
  }

  slots(): Int32Array {
    return this.#rows.filter((row) => row !== 0).map((row) => row - 1);
  }

  #resize(rows: number): void {
    const slots = this.slots();
    this.#rows = new Int32Array(rows);
    for (const slot of slots) this.#rows[this.#rowOf(slot)] = slot + 1;
  }

  #home(slot: number): number {
    return Math.imul(slot, 0x9e3779b1) >>> Math.clz32(this.#rows.length - 1);
  }

  /** Where the slot stands, or the empty row that it would get. */
  #rowOf(slot: number): number {
    const last = this.#rows.length - 1;
    let row = this.#home(slot);
    while (this.#rows[row] !== 0 && this.#rows[row] !== slot + 1) row = (row + 1) & last;
    return row;
  }
}
