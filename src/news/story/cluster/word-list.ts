/** The words of a report as numbers that lie beside each other, and what else of it is compared. */
import type { StoryMarks } from './story-words.ts';

/** A part of two arrays: words in their order in the report. */
export interface WordList {
  /** Their numbers; -1: not in the window. */
  readonly ids: Int32Array;
  /** What each weighs; with `NAME`, if it is a name in this report. */
  readonly weights: Uint16Array;
  readonly from: number;
  readonly to: number;
}

export const NAME = 1 << 15;
const WEIGHT_BITS = NAME - 1;

/** What the word at this place weighs. */
export const weightAt = ({ weights }: WordList, at: number): number => weights[at]! & WEIGHT_BITS;

export const isNameAt = ({ weights }: WordList, at: number): boolean => weights[at]! >= NAME;

/** What the word weighs in the list; 0: it is not there. Looks through all of them, some hundred at most. */
export function weightOf(list: WordList, id: number): number {
  const at = placeOf(list, id);
  return at < 0 ? 0 : weightAt(list, at);
}

/** Where the word stands, or -1. */
export function placeOf({ ids, from, to }: WordList, id: number): number {
  if (id < 0) return -1;
  for (let at = from; at < to; at++) if (ids[at] === id) return at;
  return -1;
}

/** What distinguishes a report from others, in few numbers: most have nothing of `marks` and share them. */
export interface Compared extends WordList {
  readonly marks: Pick<StoryMarks, 'magnitudes' | 'round' | 'talks' | 'isRoundUp'>;
  /** The headline's first word if it may be a name, and nothing else says so: its number, -1 (not in the window), or `NONE`. */
  readonly first: number;
  /** Kinds of event, as `kindBits` writes them. */
  readonly kinds: number;
  /** Is no word of it a name? */
  readonly isNameless: boolean;
  /** Of the words, where they need not be in the window; else they are asked of it. */
  readonly flags: Uint8Array | null;
}

export const NONE = -2;

/** How many words a piece holds. */
const PIECE = 1 << 14;

/** Room for the words of reports, in pieces: one is freed when the last report in it is forgotten. */
export class WordLists {
  #ids = new Int32Array(0);
  #weights = new Uint16Array(0);
  #used = 0;
  #pieces = 0;

  /** A list of so many words, to be filled. */
  take(length: number): WordList {
    if (this.#used + length > this.#ids.length) {
      // The first pieces are small: most bots have few reports.
      const room = Math.max(length, Math.min(PIECE, 1_024 << this.#pieces));
      this.#ids = new Int32Array(room);
      this.#weights = new Uint16Array(room);
      this.#used = 0;
      this.#pieces = Math.min(this.#pieces + 1, 8);
    }
    const from = this.#used;
    this.#used += length;
    return { ids: this.#ids, weights: this.#weights, from, to: this.#used };
  }
}
