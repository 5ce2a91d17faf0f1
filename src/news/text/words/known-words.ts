import { standsAt, unitAt } from '../characters.ts';

/** What is known of words, asked by where they stand in a text: nearly all are known, and no string is made of those. */
export class KnownWords<Value> {
  private readonly words: string[] = [];
  private readonly values: Value[] = [];
  private readonly hashes: number[] = [];
  /** By the hash of a word, or behind that place where it is taken: its number, counted from one. */
  private slots = new Int32Array(1_024);

  get size(): number {
    return this.words.length;
  }

  /** The word of `text` from `start` to `end`. */
  find(text: string, start: number, end: number): Value | undefined {
    const { slots, hashes, words } = this;
    const hash = hashOf(text, start, end);
    const last = slots.length - 1;
    for (let at = hash & last; slots[at] !== 0; at = (at + 1) & last) {
      const n = slots[at]! - 1;
      if (hashes[n] === hash && words[n]!.length === end - start && standsAt(text, words[n]!, start))
        return this.values[n];
    }
    return undefined;
  }

  /** A word that is not known yet. */
  add(word: string, value: Value): void {
    if (2 * this.size >= this.slots.length) this.grow();
    this.hashes.push(hashOf(word, 0, word.length));
    this.values.push(value);
    this.enter(this.words.push(word));
  }

  clear(): void {
    this.words.length = 0;
    this.values.length = 0;
    this.hashes.length = 0;
    this.slots.fill(0);
  }

  private grow(): void {
    this.slots = new Int32Array(2 * this.slots.length);
    for (let slot = 1; slot <= this.size; slot++) this.enter(slot);
  }

  private enter(slot: number): void {
    const last = this.slots.length - 1;
    let at = this.hashes[slot - 1]! & last;
    while (this.slots[at] !== 0) at = (at + 1) & last;
    this.slots[at] = slot;
  }
}

/** FNV-1a, with its upper bits in the lower, which alone choose a place. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ unitAt(text, at), 0x01000193);
  return hash ^ (hash >>> 15);
}
