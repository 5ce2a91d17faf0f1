/**
 * What a feed has listed. The keys of one item lie on as many pages of the file, so those of several visits are first put
 * aside, in the row that each visit writes anyway for its prints, and worked in together.
 */
import type { DatabaseSync } from 'node:sqlite';
import type { SeenKey } from '../../news/feed/known.ts';
import type { Findings } from '../records.ts';
import { seenKeysOf } from '../rows/feeds.ts';
import { type KeysChange, keysAfter, packKeys, unpackKeys } from '../rows/keys.ts';
import { transaction } from './transaction.ts';

/** So much is put aside of a feed, packed bytes: with the prints of some 60 items the row still fits on its page. */
const MOST_ASIDE = 2_000;

export function seenKeys(db: DatabaseSync, feed: string, keys: readonly string[]): Map<string, SeenKey> {
  const rows = db
    .prepare('SELECT key, shared, listed_at, item FROM seen WHERE feed = ? AND key IN (SELECT value FROM json_each(?))')
    .all(feed, JSON.stringify(keys));
  return keysAfter(keys, seenKeysOf(rows), asideOf(db, feed));
}

export function printsOf(db: DatabaseSync, feed: string): Uint8Array | null {
  return (db.prepare('SELECT items FROM prints WHERE feed = ?').get(feed)?.items ?? null) as Uint8Array | null;
}

function asideOf(db: DatabaseSync, feed: string): KeysChange[] {
  const packed = db.prepare('SELECT keys FROM prints WHERE feed = ?').get(feed)?.keys as Uint8Array | null | undefined;
  return packed ? unpackKeys(packed) : [];
}

/** Inside a transaction: the keys of a part and, with the last of a visit, its prints. */
export function saveSeen(
  db: DatabaseSync,
  { feed, seen, shared, at, prints }: KeysChange & Pick<Findings, 'feed' | 'prints'>,
): void {
  const isNothing = seen.length === 0 && shared.length === 0;
  if (prints === undefined && isNothing) return;
  const all = isNothing ? asideOf(db, feed) : [...asideOf(db, feed), { seen, shared, at }];
  const packed = prints && all.length > 0 ? packKeys(all) : null;
  const isAside = packed !== null && packed.length <= MOST_ASIDE;
  if (!isAside) workIn(db, feed, all);
  const keys = isAside ? packed : null;
  if (prints)
    db.prepare(
      `INSERT INTO prints (feed, items, keys) VALUES (?, ?, ?)
       ON CONFLICT DO UPDATE SET items = excluded.items, keys = excluded.keys`,
    ).run(feed, prints, keys);
  else if (prints === null) db.prepare('DELETE FROM prints WHERE feed = ?').run(feed);
  else db.prepare('UPDATE prints SET keys = NULL WHERE feed = ? AND keys IS NOT NULL').run(feed);
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

/** Inside a transaction: forgets a feed's prints. Its keys stay. */
export function forgetPrints(db: DatabaseSync, feed: string): void {
  saveSeen(db, { feed, seen: [], shared: [], at: 0, prints: null });
}

/** Works in the keys that are put aside: afterwards `seen` stands alone. */
export function workInKeys(db: DatabaseSync): void {
  const feeds = db.prepare('SELECT feed FROM prints WHERE keys IS NOT NULL').all();
  for (const { feed } of feeds)
    transaction(db, () => {
      workIn(db, String(feed), asideOf(db, String(feed)));
      db.prepare('UPDATE prints SET keys = NULL WHERE feed = ?').run(feed!);
    });
}
