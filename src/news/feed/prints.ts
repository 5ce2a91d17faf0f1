/**
 * What is kept of the items that a feed listed at its last saved visit, so that an item which is the same is not cleaned,
 * split, learned or rewritten again (docs/decisions/same-items.md).
 */
import type { ListedItem } from './known.ts';

/** What is kept of one item. */
export interface Print {
  /** A hash of all that it states and of its keys, 16 hexadecimal digits. */
  readonly item: string;
  /** A hash of its teaser, as `textHash` makes it. */
  readonly teaser: string;
  /** Hashes of its lines, which `taughtBy` counts. */
  readonly lines: readonly number[];
}

/** The items of a document, in its order. */
export interface Prints {
  /** A hash of all else that cleaning looks at, 16 hexadecimal digits: with another context no item is the same. */
  readonly context: string;
  readonly items: readonly Print[];
}

/** An item that states what it stated at the last saved visit, in its place among the items of the document. */
export interface SameItem extends ListedItem {
  readonly at: number;
  readonly url: string;
  readonly teaserHash: string;
}

/** So few items prove nothing about a line, and of so small a share no line is boilerplate (`taughtBy`). */
const FEWEST = 3;
const FEW = 4;
const HALF = 1 / 2;
const LEAST_SHARE = 1 / 8;

/** The print of each item that was listed before, null where it is new or has changed; null: none can be compared. */
export function sameItems(
  before: Prints | null,
  { context, items }: { readonly context: string; readonly items: readonly string[] },
): readonly (Print | null)[] | null {
  if (before?.context !== context) return null;
  const known = new Map(before.items.map((print) => [print.item, print]));
  const same = items.map((item) => known.get(item) ?? null);
  return same.some((print) => print !== null) ? same : null;
}

/**
 * May the document teach a line that it did not teach before? Counts each line in all items that have it, which is never
 * less than `taughtBy` counts.
 * @param changed hashes of the lines of each item that is new or has changed
 * @param kept hashes of lines that are never taught
 */
export function mayTeach(
  before: Prints,
  same: readonly (Print | null)[],
  changed: readonly (readonly number[])[],
  kept: ReadonlySet<number>,
): boolean {
  const standing = same.filter((print) => print !== null);
  const counts = new Map<number, number>();
  for (const lines of [...standing.map((print) => print.lines), ...changed])
    for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  const asked = isThinned(before, standing, same.length) ? counts.keys() : touched(before, standing, changed);
  return Iterator.from(asked).some((line) => !kept.has(line) && isMuch(counts.get(line) ?? 0, same.length));
}

/** Has the document fewer items, or another order? Then any line may count for more. */
function isThinned({ items }: Prints, standing: readonly Print[], now: number): boolean {
  const place = new Map(items.map((print, at) => [print, at]));
  return (
    now < items.length || standing.some((print, at) => at > 0 && place.get(print)! <= place.get(standing[at - 1]!)!)
  );
}

/** The lines whose count may have changed: those of items that came, and of items that left. */
function touched(
  { items }: Prints,
  standing: readonly Print[],
  changed: readonly (readonly number[])[],
): ReadonlySet<number> {
  const stands = new Set(standing);
  const left = items.filter((print) => !stands.has(print));
  return new Set([...changed, ...left.map(({ lines }) => lines)].flat());
}

const isMuch = (times: number, items: number): boolean =>
  times >= FEWEST && (times >= FEW || times >= items * HALF) && times >= items * LEAST_SHARE;

/** FNV-1a of a line's key, folded to 16 bits: two lines that are taken for one are counted too often, which costs a reading. */
export function lineHash(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 16)) & 0xffff;
}

/** Of an item before its lines, in 16-bit numbers: its hash (4), its teaser's (2), how many lines. */
const HEAD = 7;
const CONTEXT = 4;

/** As the store keeps them: 16-bit numbers, the context first. */
export function packPrints({ context, items }: Prints): Uint8Array {
  const packed = new Uint16Array(CONTEXT + items.reduce((sum, { lines }) => sum + HEAD + lines.length, 0));
  packed.set(numbersOf(context));
  let at = CONTEXT;
  for (const { item, teaser, lines } of items) {
    const said = Number.parseInt(teaser, 36).toString(16).padStart(8, '0');
    packed.set([...numbersOf(item), ...numbersOf(said), lines.length, ...lines], at);
    at += HEAD + lines.length;
  }
  return new Uint8Array(packed.buffer);
}

/** null: these are none. */
export function unpackPrints(stored: Uint8Array | null | undefined): Prints | null {
  if (!stored || stored.length < CONTEXT * 2 || stored.length % 2 !== 0) return null;
  const packed = new Uint16Array(stored.slice().buffer);
  const items: Print[] = [];
  for (let at = CONTEXT; at + HEAD <= packed.length; ) {
    const lines = packed.subarray(at + HEAD, at + HEAD + packed[at + HEAD - 1]!);
    const teaser = Number.parseInt(digitsOf(packed.subarray(at + 4, at + 6)), 16).toString(36);
    items.push({ item: digitsOf(packed.subarray(at, at + 4)), teaser, lines: Array.from(lines) });
    at += HEAD + lines.length;
  }
  return { context: digitsOf(packed.subarray(0, CONTEXT)), items };
}

const numbersOf = (digits: string): number[] =>
  Array.from({ length: digits.length / 4 }, (_, at) => Number.parseInt(digits.slice(at * 4, at * 4 + 4), 16));
const digitsOf = (numbers: Uint16Array): string =>
  Array.from(numbers, (number) => number.toString(16).padStart(4, '0')).join('');
