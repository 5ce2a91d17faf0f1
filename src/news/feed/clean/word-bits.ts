/** Bits by the hash of a word: asked at nearly each letter of each line, where a Map would take most of the time. Zero: none. */
export class WordBits {
  private readonly hashes: Int32Array;
  private readonly bits: Uint8Array;
  private readonly last: number;

  /** @param known by 32-bit hashes; at most 8 bits each */
  constructor(known: ReadonlyMap<number, number>) {
    const size = 2 ** Math.ceil(Math.log2(4 * known.size + 1));
    this.hashes = new Int32Array(size);
    this.bits = new Uint8Array(size);
    this.last = size - 1;
    for (const [hash, bits] of known) {
      const at = this.placeOf(hash);
      this.hashes[at] = hash;
      this.bits[at] = bits;
    }
  }

  of(hash: number): number {
    return this.bits[this.placeOf(hash)]!;
  }

  /** Where a hash stands, or could be put: a place without bits is free. */
  private placeOf(hash: number): number {
    let at = hash & this.last;
    while (this.bits[at] !== 0 && this.hashes[at] !== hash) at = (at + 1) & this.last;
    return at;
  }
}
