/**
 * What the window keeps of each word and each report, in little memory: on a busy day it holds some tens of thousands of
 * reports, and most of their words and pairs of words stand in one story alone. Words have numbers, so that those of a
 * report lie beside each other and are found in a story without a search by their letters.
 */

import type { StoryWords } from './story-words.ts';

const NONE = -1;
/** So many stories are kept in an array without room for more; and so many in an array at all, more in a `Set`. */
const TIGHT = 8;
const FEW = 128;

/** The stories that have a word, by their slots: of most words, one. */
class Having {
  size = 0;
  #one = NONE;
  #few: number[] | null = null;
  #many: Set<number> | null = null;

  has(slot: number): boolean {
    return slot === this.#one || (this.#many ? this.#many.has(slot) : (this.#few?.includes(slot) ?? false));
  }

  /** Adds a story that is not there yet. */
  add(slot: number): void {
    this.size += 1;
    if (this.#one === NONE) this.#one = slot;
    else if (this.#many) this.#many.add(slot);
    else this.#addToFew(slot);
  }

  /** Takes out a story that is there. */
  delete(slot: number): void {
    this.size -= 1;
    if (slot === this.#one) this.#one = NONE;
    else if (this.#many) this.#many.delete(slot);
    else this.#few!.splice(this.#few!.indexOf(slot), 1);
  }

  forEach(run: (slot: number) => void): void {
    if (this.#one !== NONE) run(this.#one);
    (this.#many ?? this.#few)?.forEach(run);
  }

  #addToFew(slot: number): void {
    const few = this.#few ?? [];
    if (few.length < TIGHT) this.#few = few.concat(slot);
    else if (few.length < FEW) few.push(slot);
    else {
      this.#many = new Set(few).add(slot);
      this.#few = null;
    }
  }
}

/** A word, or a pair of neighbours, in the window. */
export class CountedWord extends Having {
  readonly key: string;
  /** Its own while it is in the window. */
  readonly id: number;
  /** Is it a part of many names, or a pair of such parts (`Supreme Court`)? */
  readonly isGeneric: boolean;
  /** In all stories. 0: it has left the window. */
  weight = 0;

  constructor(key: string, id: number, isGeneric: boolean) {
    super();
    this.key = key;
    this.id = id;
    this.isGeneric = isGeneric;
  }

  get stories(): Having {
    return this;
  }
}

/** The words in the window. */
export class CountedWords {
  readonly #isGeneric: (key: string) => boolean;
  /** Most are pairs, of one report alone. Words by themselves are asked for all the time, and found faster among few. */
  readonly #words = new Map<string, CountedWord>();
  readonly #pairs = new Map<string, CountedWord>();
  readonly #byId: (CountedWord | undefined)[] = [];
  readonly #free: number[] = [];

  constructor(isGeneric: (key: string) => boolean) {
    this.#isGeneric = isGeneric;
  }

  get(key: string): CountedWord | undefined {
    return this.#among(key).get(key);
  }

  at(id: number): CountedWord {
    return this.#byId[id]!;
  }

  /** Adds a word that is not there yet. */
  add(written: string): CountedWord {
    const id = this.#free.pop() ?? this.#byId.length;
    const key = copyOf(written);
    const word = new CountedWord(key, id, this.#isGeneric(key));
    this.#among(key).set(key, word);
    this.#byId[id] = word;
    return word;
  }

  /** Another word gets its number. */
  drop({ key, id }: CountedWord): void {
    this.#among(key).delete(key);
    this.#byId[id] = undefined;
    this.#free.push(id);
  }

  #among(key: string): Map<string, CountedWord> {
    return key.includes(' ') ? this.#pairs : this.#words;
  }

  /** How many numbers there are, those that are free among them. */
  get numbers(): number {
    return this.#byId.length;
  }
}

/** Longer pieces that are cut out of a text keep the whole text in memory (V8's sliced strings). */
const SHORT = 12;

/** The same word without the text that it was cut from. */
export function copyOf(key: string): string {
  return key.length > SHORT ? Array.from(key).join('') : key;
}

/** The words of a report with their weights, in their order. `get` looks through all of them, some hundred. */
export class KeptWords implements StoryWords {
  /** A word's number, then its weight, and so on. */
  readonly pairs: Int32Array;
  readonly #all: CountedWords;

  constructor(pairs: Int32Array, all: CountedWords) {
    this.pairs = pairs;
    this.#all = all;
  }

  get size(): number {
    return this.pairs.length / 2;
  }

  /** By the word's number; 0: the report has not got it. */
  weightOf(id: number): number {
    const { pairs } = this;
    for (let at = 0; at < pairs.length; at += 2) if (pairs[at] === id) return pairs[at + 1]!;
    return 0;
  }

  /** Those that weigh so much or more. */
  weighing(least: number): CountedWord[] {
    const found: CountedWord[] = [];
    const { pairs } = this;
    for (let at = 0; at < pairs.length; at += 2) if (pairs[at + 1]! >= least) found.push(this.#all.at(pairs[at]!));
    return found;
  }

  get(key: string): number | undefined {
    const id = this.#all.get(key)?.id;
    return id === undefined ? undefined : this.weightOf(id) || undefined;
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  keys(): MapIterator<string> {
    return this.#list((key) => key);
  }

  values(): MapIterator<number> {
    return this.#list((_, weight) => weight);
  }

  entries(): MapIterator<[string, number]> {
    return this.#list((key, weight) => [key, weight]);
  }

  [Symbol.iterator](): MapIterator<[string, number]> {
    return this.entries();
  }

  forEach(run: (weight: number, key: string, words: StoryWords) => void): void {
    for (const [key, weight] of this) run(weight, key, this);
  }

  #list<T>(make: (key: string, weight: number) => T): MapIterator<T> {
    const { pairs } = this;
    const all = this.#all;
    return Array.from({ length: this.size }, (_, at) => make(all.at(pairs[2 * at]!).key, pairs[2 * at + 1]!)).values();
  }
}
