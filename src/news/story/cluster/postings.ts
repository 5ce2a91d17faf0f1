/**
 * Which stories have a word, by the slots of the stories: of most words one, of some thousands many. In arrays of numbers,
 * because a `Set` or an array for each word takes several times the memory.
 */
import { addSlot, deleteSlot, rowOfSlot, slotsIn } from './slot-table.ts';
import { grown } from './workspace.ts';

/** So many stories of a word stand in a list; more in a hash table of `slot-table.ts`. */
const MOST_LISTED = 128;

/** Of each word, beside each other because they are asked for together. */
const WIDTH = 4;
const WEIGHT = 0;
const SIZE = 1;
/** Of a word with one story, its slot; with more, where their list or table begins in the pool. */
const AT = 2;
const FLAGS = 3;

/** What is known of each word in the window, and the stories that have it. Words have small numbers. */
export class Postings {
  #rows = new Int32Array(WIDTH << 10);
  #pool = new Int32Array(1 << 12);
  #used = 0;
  /** Parts of the pool that are free again, by the binary logarithm of their length. */
  readonly #free: number[][] = Array.from({ length: 32 }, () => []);

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
    if (size <= MOST_LISTED) return this.#find(word, slot, size) >= 0;
    return this.#pool[rowOfSlot(this.#pool, this.#table(word, size), slot)] !== 0;
  }

  /** Adds a story that is not there yet. */
  add(word: number, slot: number): void {
    const size = this.sizeOf(word);
    this.#rows[WIDTH * word + SIZE] = size + 1;
    if (size === 0) {
      this.#rows[WIDTH * word + AT] = slot;
      return;
    }
    if (room(size) < room(size + 1)) this.#move(word, size, [size, size + 1]);
    if (size < MOST_LISTED) this.#pool[this.#at(word) + size] = slot;
    else addSlot(this.#pool, this.#table(word, size + 1), slot);
  }

  /** Takes out a story that is there. */
  delete(word: number, slot: number): void {
    const rest = this.sizeOf(word) - 1;
    this.#rows[WIDTH * word + SIZE] = rest;
    if (rest === 0) return;
    if (rest >= MOST_LISTED) deleteSlot(this.#pool, this.#table(word, rest + 1), slot);
    else this.#pool[this.#find(word, slot, rest + 1)] = this.#pool[this.#at(word) + rest]!;
    if (room(rest) < room(rest + 1)) this.#move(word, rest, [rest + 1, rest]);
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
    if (size > MOST_LISTED) return slotsIn(this.#pool, this.#table(word, size));
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

  /** The table of a word with so many stories. */
  #table(word: number, size: number): { readonly begin: number; readonly length: number } {
    return { begin: this.#at(word), length: room(size) };
  }

  /** Moves so many slots from a part of the pool that suits one size to one that suits another. */
  #move(word: number, size: number, [from, to]: readonly [number, number]): void {
    const before = this.#at(word);
    if (from > MOST_LISTED || to > MOST_LISTED) this.#refill(word, [from, to]);
    else {
      const begin = to === 1 ? this.#pool[before]! : this.#take(room(to));
      if (from === 1) this.#pool[begin] = before;
      else if (to > 1) this.#pool.copyWithin(begin, before, before + size);
      this.#rows[WIDTH * word + AT] = begin;
    }
    if (from > 1) this.#free[logarithm(room(from))]!.push(before);
  }

  /** The same if one of the two is a table. */
  #refill(word: number, [from, to]: readonly [number, number]): void {
    const slots =
      from > MOST_LISTED
        ? slotsIn(this.#pool, this.#table(word, from))
        : this.#pool.slice(this.#at(word), this.#at(word) + from);
    const begin = this.#take(room(to));
    this.#rows[WIDTH * word + AT] = begin;
    if (to <= MOST_LISTED) this.#pool.set(slots, begin);
    else {
      this.#pool.fill(0, begin, begin + room(to));
      for (const slot of slots) addSlot(this.#pool, this.#table(word, to), slot);
    }
  }

  #take(length: number): number {
    const free = this.#free[logarithm(length)]!.pop();
    if (free !== undefined) return free;
    const begin = this.#used;
    this.#used += length;
    if (this.#used > this.#pool.length) this.#pool = grown(this.#pool, this.#used);
    return begin;
  }
}

/** What so many slots take of the pool, a power of two; half of a table or more is empty. */
function room(size: number): number {
  if (size < 2) return 1;
  return (size > MOST_LISTED ? 2 : 1) << logarithm(size);
}

const logarithm = (size: number): number => 32 - Math.clz32(size - 1);
