/** Keys of a feed's items that are put aside, to be worked into `seen` together. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { SeenItem, SeenKey } from '../../news/feed/known.ts';
import type { Findings } from '../records.ts';

/** What one part of a visit has to save of its keys. */
export type KeysChange = Pick<Findings, 'seen' | 'shared' | 'at'>;

/** An item stands once, with all its keys. */
interface Packed extends Pick<KeysChange, 'shared' | 'at'> {
  readonly items: readonly (readonly [SeenItem | null, ...string[]])[];
}

/** As deflated JSON. */
export function packKeys(changes: readonly KeysChange[]): Uint8Array {
  const packed = changes.map(({ seen, ...rest }): Packed => ({ ...rest, items: byItem(seen) }));
  return deflateRawSync(JSON.stringify(packed), { level: 1 });
}

/** Keys with the same item that follow each other: of a key that stands twice, the last holds. */
function byItem(seen: KeysChange['seen']): Packed['items'] {
  const items: [SeenItem | null, ...string[]][] = [];
  let last: string | null = null;
  for (const { key, item } of seen) {
    const text = JSON.stringify(item);
    if (text === last) items.at(-1)!.push(key);
    else items.push([item, key]);
    last = text;
  }
  return items;
}

export function unpackKeys(packed: Uint8Array): KeysChange[] {
  const changes: readonly Packed[] = JSON.parse(inflateRawSync(packed).toString());
  return changes.map(({ items, ...rest }) => ({
    ...rest,
    seen: items.flatMap(([item, ...keys]) => keys.map((key) => ({ key, item }))),
  }));
}

/** What is known of these keys after the changes, in their order. */
export function keysAfter(
  keys: readonly string[],
  known: ReadonlyMap<string, SeenKey>,
  changes: readonly KeysChange[],
): Map<string, SeenKey> {
  const asked = new Set(keys);
  const after = new Map(known);
  for (const { seen, shared, at: listedAt } of changes) {
    for (const { key, item } of seen)
      if (asked.has(key)) after.set(key, { isShared: after.get(key)?.isShared ?? false, listedAt, item });
    for (const key of shared)
      if (asked.has(key)) after.set(key, { item: after.get(key)?.item ?? null, listedAt, isShared: true });
  }
  return after;
}
