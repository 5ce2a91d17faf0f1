/**
 * The numbers of words by their letters: open addressing with linear probing (Knuth, The Art of Computer Programming, 6.4,
 * algorithms L and R). A `Map` of some hundred thousand strings takes four times the memory, and is four steps through it
 * away from each of them.
 */
export class KeyTable {
  /** Of each row the hash of a word, then its number + 1; 0: empty. */
  #rows = new Int32Array(2 << 10);
  #size = 0;
  readonly #keyOf: (id: number) => string;

  constructor(keyOf: (id: number) => string) {
    this.#keyOf = keyOf;
  }

  /** -1: it is not there. */
  get(key: string): number {
    return this.#rows[this.#rowOf(key, hashOf(key)) + 1]! - 1;
  }

  /** Adds a word that is not there yet; `keyOf` knows its number already. */
  add(key: string, id: number): void {
    if (3 * (this.#size + 1) > this.#rows.length) this.#grow();
    this.#put(this.#rowOf(key, hashOf(key)), hashOf(key), id);
    this.#size += 1;
  }

  /** Takes out a word that is there. */
  delete(key: string): void {
    const rows = this.#rows;
    const last = rows.length - 1;
    let hole = this.#rowOf(key, hashOf(key));
    for (let row = (hole + 2) & last; rows[row + 1] !== 0; row = (row + 2) & last) {
      // It may move to the hole if its own place is not between the two.
      if (((row - this.#home(rows[row]!)) & last) < ((row - hole) & last)) continue;
      rows[hole] = rows[row]!;
      rows[hole + 1] = rows[row + 1]!;
      hole = row;
    }
    rows[hole + 1] = 0;
    this.#size -= 1;
  }

  #put(row: number, hash: number, id: number): void {
    this.#rows[row] = hash;
    this.#rows[row + 1] = id + 1;
  }

  #grow(): void {
    const before = this.#rows;
    this.#rows = new Int32Array(2 * before.length);
    const last = this.#rows.length - 1;
    for (let at = 0; at < before.length; at += 2) {
      if (before[at + 1] === 0) continue;
      let row = this.#home(before[at]!);
      while (this.#rows[row + 1] !== 0) row = (row + 2) & last;
      this.#put(row, before[at]!, before[at + 1]! - 1);
    }
  }

  #home(hash: number): number {
    return (Math.imul(hash, 0x9e3779b1) >>> Math.clz32(this.#rows.length / 2 - 1)) * 2;
  }

  /** Where the word stands, or the empty row that it would get. */
  #rowOf(key: string, hash: number): number {
    const rows = this.#rows;
    const last = rows.length - 1;
    let row = this.#home(hash);
    while (rows[row + 1] !== 0 && (rows[row] !== hash || this.#keyOf(rows[row + 1]! - 1) !== key))
      row = (row + 2) & last;
    return row;
  }
}

/** FNV-1a, 32 bits. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash | 0;
}
