/** The words in the window, and pairs of neighbours: by numbers, so that what is known of each stands in arrays. */
import { KeyTable } from './key-table.ts';
import { Postings } from './postings.ts';

/** What a word is. A part of many names, or a pair of such parts (`Supreme Court`), is generic. */
export const FLAG = { generic: 1, pair: 2, number: 4, tellingNumber: 8, digitFirst: 16 };

const NUMBER = /^[\p{N}.,]+$/u;
/** Of three digits or a decimal, and no year: `312,000`, `6.6`. */
const TELLING_NUMBER = /^(?!(?:19|20)\d\d$)\d[\d.]{2}/;
const DIGIT_FIRST = /^\p{N}/u;

/** The words in the window. A number is given again when its word has left. */
export class CountedWords {
  /** What is known of each, and the stories that have it. */
  readonly stories = new Postings();
  /** How often words have come and gone: while it is the same, so are the numbers. */
  changes = 0;
  readonly #isGeneric: (key: string) => boolean;
  readonly #keys: string[] = [];
  readonly #numbers = new KeyTable((id) => this.#keys[id]!);
  readonly #free: number[] = [];

  constructor(isGeneric: (key: string) => boolean) {
    this.#isGeneric = isGeneric;
  }

  /** The word's number, or -1: it is not in the window. */
  idOf(key: string): number {
    return this.#numbers.get(key);
  }

  keyOf(id: number): string {
    return this.#keys[id]!;
  }

  /** Adds a word that is not there yet. @param flags as `flagsOf` says */
  add(written: string, flags: number): number {
    const id = this.#free.pop() ?? this.#keys.length;
    const key = copyOf(written);
    this.#keys[id] = key;
    this.#numbers.add(key, id);
    this.stories.begin(id, flags);
    this.changes += 1;
    return id;
  }

  /** Another word gets its number. */
  drop(id: number): void {
    this.#numbers.delete(this.#keys[id]!);
    this.#keys[id] = '';
    this.#free.push(id);
    this.changes += 1;
  }

  /** Of any word, also one that is not in the window. */
  flagsOf(key: string): number {
    const generic = this.#isGeneric(key) ? FLAG.generic : 0;
    if (key.includes(' ')) return generic | FLAG.pair;
    return (
      generic |
      (NUMBER.test(key) ? FLAG.number : 0) |
      (TELLING_NUMBER.test(key) ? FLAG.tellingNumber : 0) |
      (DIGIT_FIRST.test(key) ? FLAG.digitFirst : 0)
    );
  }

  /** How many numbers there are, those that are free among them. */
  get numbers(): number {
    return this.#keys.length;
  }
}

/** Longer pieces that are cut out of a text keep the whole text in memory (V8's sliced strings). */
const SHORT = 12;

/** The same word without the text that it was cut from. */
function copyOf(key: string): string {
  return key.length > SHORT ? Array.from(key).join('') : key;
}
