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
  return new CompactWords([...words.keys()].map(same), [...words.values()]);
}

/** The weight of a word in each story that has it: of most words in one. */
class StoryWeights {
  #story: number | null = null;
  #weight = 0;
  #others: Map<number, number> | null = null;

  get size(): number {
    return (this.#story === null ? 0 : 1) + (this.#others?.size ?? 0);
  }

  get(story: number): number | undefined {
    return story === this.#story ? this.#weight : this.#others?.get(story);
  }

  has(story: number): boolean {
    return this.get(story) !== undefined;
  }

  set(story: number, weight: number): void {
    if (story === this.#story || this.size === 0) {
      this.#story = story;
      this.#weight = weight;
    } else {
      this.#others ??= new Map();
      this.#others.set(story, weight);
    }
  }

  delete(story: number): void {
    if (story === this.#story) this.#story = null;
    else this.#others?.delete(story);
  }

  keys(): readonly number[] {
    return [...(this.#story === null ? [] : [this.#story]), ...(this.#others?.keys() ?? [])];
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
