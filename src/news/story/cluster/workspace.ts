/** Arrays that are used again for each report: to make new ones would cost more than all that is done with them. */
import type { LiveStory } from './live-story.ts';

/** A report has fewer words: 40 of its headline, as many pairs, 40 of its address, 50 of its opening. */
export const MOST_WORDS = 255;
/** More than the stories that a report is compared with. */
const ROWS = 12;

type Numbers = Int32Array<ArrayBuffer> | Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

/** A copy with room for so much, and for half as much again. */
export function grown<T extends Numbers>(array: T, length: number): T {
  const larger = new (array.constructor as new (length: number) => T)(Math.max(length + (length >> 1), 1 << 10));
  larger.set(array);
  return larger;
}

export class Workspace {
  /** Of the words of the report that is looked at: numbers, weights, flags, and two hashes each. */
  readonly report = {
    ids: new Int32Array(MOST_WORDS),
    weights: new Uint16Array(MOST_WORDS),
    flags: new Uint8Array(MOST_WORDS),
    hashes: new Int32Array(2 * MOST_WORDS),
  };
  readonly hashesOfOne = new Int32Array(2);
  /** For the number of each word, where it stands in the report that is looked at, from 1; 0: it does not. */
  places = new Uint8Array(1 << 10);
  /** The same for any list of words. All 0 between two uses. */
  others = new Uint16Array(1 << 10);
  /** What the words of a list weigh in one story, and in another. */
  weights = [new Int32Array(1 << 10), new Int32Array(1 << 10)] as const;
  /** What is sorted. */
  readonly order = new Float64Array(MOST_WORDS + 1);
  /** The stories of one word. */
  readonly slots = new Int32Array(1 << 8);
  readonly #rows = Array.from({ length: ROWS }, () => new Int32Array(MOST_WORDS + 1));
  readonly #of = new Float64Array(ROWS);
  #next = 0;

  /** Room for the numbers of so many words. */
  fitWords(numbers: number): void {
    if (this.places.length >= numbers) return;
    this.places = grown(this.places, numbers);
    this.others = grown(this.others, numbers);
  }

  /** Room for a list of so many words. */
  fitList(length: number): void {
    if (this.weights[0].length < length) this.weights = [new Int32Array(2 * length), new Int32Array(2 * length)];
  }

  /** What the report's words weigh in the story as it is now, if that is known yet. */
  rowOf({ version }: LiveStory): Int32Array | null {
    const at = this.#of.indexOf(version);
    return at < 0 ? null : this.#rows[at]!;
  }

  /** A row for the story, to be filled. */
  takeRow({ version }: LiveStory): Int32Array {
    const at = this.#next;
    this.#next = (at + 1) % ROWS;
    this.#of[at] = version;
    return this.#rows[at]!;
  }

  /** The words that rows are about are others now. */
  forgetRows(): void {
    this.#of.fill(0);
  }
}
