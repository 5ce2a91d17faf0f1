/** The words in the window, and pairs of neighbours: by numbers, so that what is known of each stands in arrays. */
import { KeyTable, writeHashes } from './key-table.ts';
import { Postings } from './postings.ts';

/** What a word is. A part of many names, or a pair of such parts (`Supreme Court`), is generic. */
export const FLAG = { generic: 1, pair: 2, number: 4, tellingNumber: 8, digitFirst: 16 };

const NUMBER = /^[\p{N}.,]+$/u;
/** Of three digits or a decimal, and no year: `312,000`, `6.6`. */
const TELLING_NUMBER = /^(?!(?:19|20)\d\d$)\d[\d.]{2}/;
const NUMBER_FIRST = /^[\p{N}.,]/u;
const DIGIT_FIRST = /^\p{N}/u;

/** The words in the window. A number is given again when its word has left. */
export class CountedWords {
  /** What is known of each, and the stories that have it. */
  readonly stories = new Postings();
  /** How often words have come and gone: while it is the same, so are the numbers. */
  changes = 0;
  readonly #isGeneric: (key: string) => boolean;
  readonly #numbers = new KeyTable();
  readonly #free: number[] = [];
  readonly #hashes = new Int32Array(2);
  #given = 0;

  constructor(isGeneric: (key: string) => boolean) {
    this.#isGeneric = isGeneric;
  }

  /** The word's number, or -1: it is not in the window. */
  idOf(key: string): number {
    writeHashes(key, this.#hashes, 0);
    return this.#numbers.get(this.#hashes[0]!, this.#hashes[1]!);
  }

  /** Writes the numbers of so many words, or -1. @param hashes two of each word, as `writeHashes` writes them */
  writeIds(hashes: Int32Array, count: number, into: Int32Array): void {
    for (let at = 0; at < count; at++) into[at] = this.#numbers.get(hashes[2 * at]!, hashes[2 * at + 1]!);
  }

  /** Adds a word that is not there yet. @param flags as `flagsOf` says */
  add(key: string, flags: number): number {
    const id = this.#free.pop() ?? this.#given++;
    writeHashes(key, this.#hashes, 0);
    this.#numbers.add(this.#hashes[0]!, this.#hashes[1]!, id);
    this.stories.begin(id, flags);
    this.changes += 1;
    return id;
  }

  /** Another word gets its number. */
  drop(id: number): void {
    this.#numbers.delete(id);
    this.#free.push(id);
    this.changes += 1;
  }

  /** Below 0 if the one word comes before the other: in an order of no meaning, the same after a restart. */
  compare(id: number, other: number): number {
    return this.#numbers.compare(id, other);
  }

  /** Of any word, also one that is not in the window. */
  flagsOf(key: string): number {
    const generic = this.#isGeneric(key) ? FLAG.generic : 0;
    if (key.includes(' ')) return generic | FLAG.pair;
    if (!NUMBER_FIRST.test(key)) return generic;
    return (
      generic |
      (NUMBER.test(key) ? FLAG.number : 0) |
      (TELLING_NUMBER.test(key) ? FLAG.tellingNumber : 0) |
      (DIGIT_FIRST.test(key) ? FLAG.digitFirst : 0)
    );
  }

  /** How many numbers there are, those that are free among them. */
  get numbers(): number {
    return this.#given;
  }
}
