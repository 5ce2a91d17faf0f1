/**
 * What the window keeps of each report and each word, in little memory: on a busy day it holds some tens of thousands of
 * reports, and most of their words and pairs of words stand in one story alone. With a `Map` for each, it took 10 kB a report instead of 6.
 */

import type { StoryWords } from './story-words.ts';

/** The words of a report with their weights, in their order. `get` looks through all of them, some fifty. */
class CompactWords implements StoryWords {
  readonly #keys: readonly string[];
  readonly #weights: readonly number[];

  constructor(keys: readonly string[], weights: readonly number[]) {
    this.#keys = keys;
    this.#weights = weights;
  }

  get size(): number {
    return this.#keys.length;
  }

  get(key: string): number | undefined {
    const at = this.#keys.indexOf(key);
    return at < 0 ? undefined : this.#weights[at];
  }

  has(key: string): boolean {
    return this.#keys.includes(key);
  }

  keys(): MapIterator<string> {
    return this.#keys.values();
  }

  values(): MapIterator<number> {
    return this.#weights.values();
  }

  entries(): MapIterator<[string, number]> {
    return this.#keys.map((key, at): [string, number] => [key, this.#weights[at]!]).values();
  }

  [Symbol.iterator](): MapIterator<[string, number]> {
    return this.entries();
  }

  forEach(run: (weight: number, key: string, words: StoryWords) => void): void {
    for (const [key, weight] of this) run(weight, key, this);
  }
}

/** @param same a word as the window has it already, or the word itself: each is kept once */
export function compactWords(words: StoryWords, same: (key: string) => string): StoryWords {
  // A copy has no room to grow.
  return new CompactWords([...words.keys()].map(same), [...words.values()].slice());
}

/** More stories than this are looked up in a `Map`. */
const FEW = 128;

/** The weight of a word in each story that has it: of most words in one. */
class StoryWeights {
  /** One story and its weight after the other. */
  #few: number[] | null = null;
  #story: number | null = null;
  #weight = 0;
  #many: Map<number, number> | null = null;

  get size(): number {
    return (this.#story === null ? 0 : 1) + (this.#many ? this.#many.size : (this.#few?.length ?? 0) / 2);
  }

  get(story: number): number | undefined {
    if (story === this.#story) return this.#weight;
    if (this.#many) return this.#many.get(story);
    const at = this.#find(story);
    return at < 0 ? undefined : this.#few![at + 1];
  }

  has(story: number): boolean {
    return this.get(story) !== undefined;
  }

  set(story: number, weight: number): void {
    if (story === this.#story || this.size === 0) {
      this.#story = story;
      this.#weight = weight;
    } else if (this.#many) this.#many.set(story, weight);
    else this.#setFew(story, weight);
  }

  delete(story: number): void {
    if (story === this.#story) this.#story = null;
    else if (this.#many) this.#many.delete(story);
    else {
      const at = this.#find(story);
      if (at >= 0) this.#few!.splice(at, 2);
    }
  }

  keys(): readonly number[] {
    const others = this.#many ? [...this.#many.keys()] : (this.#few ?? []).filter((_, at) => at % 2 === 0);
    return this.#story === null ? others : [this.#story, ...others];
  }

  #setFew(story: number, weight: number): void {
    const few = this.#few ?? [];
    const at = this.#find(story);
    if (at >= 0) few[at + 1] = weight;
    // Not by `push`, which makes room for more than is there.
    else if (few.length < 2 * FEW) this.#few = few.concat(story, weight);
    else {
      this.#many = new Map(few.flatMap((id, n) => (n % 2 === 0 ? [[id, few[n + 1]!] as const] : [])));
      this.#many.set(story, weight);
      this.#few = null;
    }
  }

  /** Where the story stands among the few, or -1. */
  #find(story: number): number {
    const few = this.#few ?? [];
    for (let at = 0; at < few.length; at += 2) if (few[at] === story) return at;
    return -1;
  }
}

/** A word, or a pair of neighbours, in the window. */
export class CountedWord extends StoryWeights {
  readonly key: string;
  /** Is it a part of many names, or a pair of such parts (`Supreme Court`)? */
  readonly isGeneric: boolean;
  /** In all stories. */
  weight = 0;

  constructor(key: string, isGeneric: boolean) {
    super();
    this.key = key;
    this.isGeneric = isGeneric;
  }

  get stories(): StoryWeights {
    return this;
  }
}
