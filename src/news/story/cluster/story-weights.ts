/** What words weigh in a story: the sum over its reports. And in how many of its headlines they are. */

import type { KeptWords } from './compact.ts';
import { WEIGHT } from './story-words.ts';

interface Weighed {
  readonly told: readonly { readonly words: KeptWords }[];
  readonly profile: Profile | null;
}

/** A story with more reports has a profile; those of a smaller one are read whenever its words are asked for. */
const SMALL = 8;

/** The profile of a story with these reports; null: they are few. */
export function profileOf(told: Weighed['told']): Profile | null {
  if (told.length <= SMALL) return null;
  const profile = new Profile();
  for (const { words } of told) profile.count(words, 1);
  return profile;
}

/** For each word its number + 1, what it weighs, and in how many headlines it is. */
const WIDTH = 4;

/**
 * The sums of a story that has many reports, by the numbers of its words: a hash table with open addressing (Knuth, The Art
 * of Computer Programming, 6.4, algorithm L). In a `Map`, a word is two steps through memory away, here mostly one.
 */
export class Profile {
  #rows = new Int32Array(WIDTH << 8);
  /** 32 less the binary logarithm of the number of rows. */
  #shift = 24;
  #used = 0;

  weightOf(word: number): number {
    return this.#rows[this.#rowOf(word) + 1]!;
  }

  headlinesWith(word: number): number {
    return this.#rows[this.#rowOf(word) + 2]!;
  }

  /** Adds a report, or takes it away. */
  count({ pairs }: KeptWords, sign: 1 | -1): void {
    for (let at = 0; at < pairs.length; at += 2) {
      const weight = pairs[at + 1]!;
      this.#add(pairs[at]!, sign * weight, weight >= WEIGHT.title ? sign : 0);
    }
  }

  #add(word: number, weight: number, headlines: number): void {
    const row = this.#rowOf(word);
    if (this.#rows[row] === 0) {
      this.#rows[row] = word + 1;
      this.#used += 1;
    }
    this.#rows[row + 1]! += weight;
    this.#rows[row + 2]! += headlines;
    if (2 * this.#used * WIDTH > this.#rows.length) this.#grow();
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
    this.#shift -= 1;
    this.#used = 0;
    for (let row = 0; row < before.length; row += WIDTH)
      if (before[row + 1] !== 0) this.#add(before[row]! - 1, before[row + 1]!, before[row + 2]!);
  }
}

/**
 * Writes what each of these words weighs in the story; 0: the story has not got it.
 * @param pairs numbers of words, each followed by something else
 * @param places for the number of each word, 0; left so
 * @param weights filled from its beginning
 */
export function weightsIn(
  { profile, told }: Weighed,
  pairs: Int32Array,
  places: Int32Array,
  weights: Int32Array,
): void {
  const length = pairs.length / 2;
  if (profile) {
    for (let at = 0; at < length; at++) weights[at] = profile.weightOf(pairs[2 * at]!);
    return;
  }
  weights.fill(0, 0, length);
  for (let at = 0; at < length; at++) places[pairs[2 * at]!] = at + 1;
  for (const { words } of told) addWeights(weights, words.pairs, places);
  for (let at = 0; at < length; at++) places[pairs[2 * at]!] = 0;
}

function addWeights(weights: Int32Array, pairs: Int32Array, places: Int32Array): void {
  for (let at = 0; at < pairs.length; at += 2) {
    const place = places[pairs[at]!]!;
    if (place > 0) weights[place - 1]! += pairs[at + 1]!;
  }
}

/** How many of the story's headlines have the word. */
export function headlinesWith({ profile, told }: Weighed, word: number): number {
  if (profile) return profile.headlinesWith(word);
  return told.filter(({ words }) => words.weightOf(word) >= WEIGHT.title).length;
}
