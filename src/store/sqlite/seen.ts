/**
 * What a feed has listed. The keys of one item lie on as many pages of the file, so those of several visits are first put
 * aside, in the feed's row, which each visit writes anyway, and worked in together.
 */
import type { DatabaseSync } from 'node:sqlite';
import type { SeenKey } from '../../news/feed/known.ts';
import { seenKeysOf } from '../rows/feeds.ts';
import { type KeysChange, keysAfter, packKeys, unpackKeys } from '../rows/keys.ts';
import { transaction } from './transaction.ts';

/** So much is put aside of a feed, packed bytes: with the rest of its row that is less than a page. */
const MOST_ASIDE = 2_300;

export function seenKeys(db: DatabaseSync, feed: string, keys: readonly string[]): Map<string, SeenKey> {
  const rows = db
    .prepare('SELECT key, shared, listed_at, item FROM seen WHERE feed = ? AND key IN (SELECT value FROM json_each(?))')
    .all(feed, JSON.stringify(keys));
  return keysAfter(keys, seenKeysOf(rows), asideOf(db, feed));
}

function asideOf(db: DatabaseSync, feed: string): KeysChange[] {
  const packed = db.prepare('SELECT keys FROM feeds WHERE url = ?').get(feed)?.keys as Uint8Array | null | undefined;
  return packed ? unpackKeys(packed) : [];
}

/** When the first keys that are put aside of a feed were listed, ms. */
export function asideSince(db: DatabaseSync, feed: string): number {
  return asideOf(db, feed)[0]?.at ?? Number.POSITIVE_INFINITY;
}

/** @returns whether there is a row for it */
function putAside(db: DatabaseSync, feed: string, packed: Uint8Array | null): boolean {
  return db.prepare('UPDATE feeds SET keys = ? WHERE url = ?').run(packed, feed).changes > 0;
}

/** Inside a transaction. */
export function saveSeen(db: DatabaseSync, { feed, seen, shared, at }: KeysChange & { readonly feed: string }): void {
  if (seen.length === 0 && shared.length === 0) return;
  const all = [...asideOf(db, feed), { seen, shared, at }];
  const packed = packKeys(all);
  if (packed.length <= MOST_ASIDE && putAside(db, feed, packed)) return;
  workIn(db, feed, all);
  putAside(db, feed, null);
}

function workIn(db: DatabaseSync, feed: string, changes: readonly KeysChange[]): void {
  const see = db.prepare(
    `INSERT INTO seen (feed, key, listed_at, item) VALUES (?, ?, ?, ?)
     ON CONFLICT (feed, key) DO UPDATE SET listed_at = excluded.listed_at, item = excluded.item`,
  );
  const share = db.prepare(
    'INSERT INTO seen (feed, key, shared, listed_at) VALUES (?, ?, 1, ?) ON CONFLICT (feed, key) DO UPDATE SET shared = 1, listed_at = excluded.listed_at',
  );
  for (const { seen, shared, at } of changes) {
    for (const { key, item } of seen) see.run(feed, key, at, item && JSON.stringify(item));
    for (const key of shared) share.run(feed, key, at);
  }
}

/** Inside a transaction: works in what is put aside of a feed. */
export function workInKeysOf(db: DatabaseSync, feed: string): void {
  const aside = asideOf(db, feed);
  if (aside.length === 0) return;
  workIn(db, feed, aside);
  putAside(db, feed, null);
}

/** Works in the keys that are put aside: afterwards `seen` stands alone. */
export function workInKeys(db: DatabaseSync): void {
  const feeds = db.prepare('SELECT url FROM feeds WHERE keys IS NOT NULL').all();
  for (const { url } of feeds) transaction(db, () => workInKeysOf(db, String(url)));
}
