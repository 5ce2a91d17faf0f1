/** What words weigh in a story: the sum over its reports. And in how many of its headlines they are. */

import { WEIGHT } from './story-words.ts';
import { type WordList, weightAt, weightOf } from './word-list.ts';

interface Weighed {
  readonly told: readonly WordList[];
  readonly profile: Profile | null;
}

/** A story with more reports has a profile; those of a smaller one are read whenever its words are asked for. */
const SMALL = 8;

/** The profile of a story with these reports; null: they are few. */
export function profileOf(told: Weighed['told']): Profile | null {
  if (told.length <= SMALL) return null;
  const profile = new Profile();
  for (const one of told) profile.count(one, 1);
  return profile;
}

/** For each word its number + 1, what it weighs, and in how many headlines it is. */
const WIDTH = 4;
/** Bits for each row, as the power of two that `#bitOf` takes. */
const BITS = 4;

/**
 * The sums of a story that has many reports, by the numbers of its words: a hash table with open addressing (Knuth, The Art
 * of Computer Programming, 6.4, algorithm L). In a `Map`, a word is two steps through memory away, here mostly one.
 */
export class Profile {
  #rows = new Int32Array(WIDTH << 8);
  /** Some bits for each row: one is set for each word that is there. Most words that are asked for are not. */
  #bits = new Int32Array(BITS * 8);
  /** 32 less the binary logarithm of the number of rows. */
  #shift = 24;
  #used = 0;

  weightOf(word: number): number {
    const bit = this.#bitOf(word);
    return this.#bits[bit >>> 5]! & (1 << bit) ? this.#rows[this.#rowOf(word) + 1]! : 0;
  }

  headlinesWith(word: number): number {
    return this.#rows[this.#rowOf(word) + 2]!;
  }

  /** Adds a report, or takes it away. */
  count(list: WordList, sign: 1 | -1): void {
    for (let at = list.from; at < list.to; at++) {
      const weight = weightAt(list, at);
      this.#add(list.ids[at]!, sign * weight, weight >= WEIGHT.title ? sign : 0);
    }
  }

  #add(word: number, weight: number, headlines: number): void {
    const row = this.#rowOf(word);
    if (this.#rows[row] === 0) {
      this.#rows[row] = word + 1;
      this.#used += 1;
      const bit = this.#bitOf(word);
      this.#bits[bit >>> 5]! |= 1 << bit;
    }
    this.#rows[row + 1]! += weight;
    this.#rows[row + 2]! += headlines;
    if (2 * this.#used * WIDTH > this.#rows.length) this.#grow();
  }

  #bitOf(word: number): number {
    return Math.imul(word, 0x9e3779b1) >>> (this.#shift - 2);
  }

  /** Where the word's row begins, or the empty one that it would get. */
  #rowOf(word: number): number {
    const last = this.#rows.length - 1;
    // Fibonacci hashing (Knuth, 6.4): neighbouring numbers come to lie far apart.
    let row = (Math.imul(word, 0x9e3779b1) >>> this.#shift) * WIDTH;
    while (this.#rows[row] !== 0 && this.#rows[row] !== word + 1) row = (row + WIDTH) & last;
    return row;
  }

  /** Words that no report has any more are left behind. */
  #grow(): void {
    const before = this.#rows;
    this.#rows = new Int32Array(2 * before.length);
    this.#bits = new Int32Array(2 * this.#bits.length);
    this.#shift -= 1;
    this.#used = 0;
    for (let row = 0; row < before.length; row += WIDTH)
      if (before[row + 1] !== 0) this.#add(before[row]! - 1, before[row + 1]!, before[row + 2]!);
  }
}

/**
 * Writes what each of these words weighs in the story; 0: the story has not got it.
 * @param places for the number of each word, where it stands in the list, from 1; 0: it does not
 * @param weights filled from its beginning
 */
export function weightsIn(
  { profile, told }: Weighed,
  { ids, from, to }: Pick<WordList, 'ids' | 'from' | 'to'>,
  places: Uint8Array | Uint16Array,
  weights: Int32Array,
): void {
  if (profile) {
    for (let at = from; at < to; at++) weights[at - from] = ids[at]! < 0 ? 0 : profile.weightOf(ids[at]!);
    return;
  }
  weights.fill(0, 0, to - from);
  for (const one of told) addWeights(weights, one, places);
}

function addWeights(weights: Int32Array, list: WordList, places: Uint8Array | Uint16Array): void {
  const { ids, to } = list;
  for (let at = list.from; at < to; at++) {
    const place = places[ids[at]!]!;
    if (place > 0) weights[place - 1]! += weightAt(list, at);
  }
}

/** How many of the story's headlines have the word. */
export function headlinesWith({ profile, told }: Weighed, word: number): number {
  if (profile) return profile.headlinesWith(word);
  return told.filter((one) => weightOf(one, word) >= WEIGHT.title).length;
}
