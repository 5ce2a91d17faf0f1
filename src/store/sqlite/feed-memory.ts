/**
 * What one poll of a feed leaves to the next, beside keys: prints of the items that it lists, and counts of their lines. All of it
 * stands packed in one row: as rows of their own, the lines of one visit would lie on as many pages of the file.
 */
import type { DatabaseSync } from 'node:sqlite';
import type { LineCount, Lines } from '../../news/feed/clean/learn.ts';
import type { Findings } from '../records.ts';
import { changed, learnedIn, lineCount, linesIn, packLines, putAsideIn, unpackLines } from '../rows/lines.ts';
import { transaction } from './transaction.ts';

export function printsOf(db: DatabaseSync, feed: string): Uint8Array | null {
  const row = db.prepare('SELECT prints FROM feed_memory WHERE feed = ?').get(feed);
  return (row?.prints ?? null) as Uint8Array | null;
}

/** Inside a transaction. @param prints undefined: they stay */
export function savePrints(db: DatabaseSync, { feed, prints }: Pick<Findings, 'feed' | 'prints'>): void {
  if (prints === undefined) return;
  db.prepare(
    'INSERT INTO feed_memory (feed, prints) VALUES (?, ?) ON CONFLICT DO UPDATE SET prints = excluded.prints',
  ).run(feed, prints);
}

export function linesOf(db: DatabaseSync, feed: string): Lines {
  const counted = db.prepare('SELECT counted FROM feeds WHERE url = ?').get(feed)?.counted;
  const packed = db.prepare('SELECT lines FROM feed_memory WHERE feed = ?').get(feed)?.lines as
    | Uint8Array
    | null
    | undefined;
  return linesIn(counted, packed ? unpackLines(packed) : []);
}

export function learnedLines(db: DatabaseSync, feed: string): string[] {
  const learned = db.prepare('SELECT learned FROM feed_memory WHERE feed = ?').get(feed)?.learned;
  return typeof learned === 'string' ? JSON.parse(learned) : [];
}

/** Inside a transaction. */
export function saveLines(db: DatabaseSync, { feed, lines, at }: Pick<Findings, 'feed' | 'lines' | 'at'>): void {
  // An operator may have said what to keep after this visit had read the lines.
  if (lines) writeLines(db, feed, changed(linesOf(db, feed), lines), at);
}

/** Inside a transaction. */
function writeLines(db: DatabaseSync, feed: string, lines: Lines, at: number): void {
  db.prepare('UPDATE feeds SET counted = ? WHERE url = ?').run(lines.articles, feed);
  db.prepare(
    `INSERT INTO feed_memory (feed, lines_at, learned, lines) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET lines_at = excluded.lines_at, learned = excluded.learned, lines = excluded.lines`,
  ).run(feed, at, JSON.stringify(learnedIn(lines)), packLines(lines));
}

export function keepLine(db: DatabaseSync, feed: string, key: string): boolean {
  return decide(db, feed, key, ({ learned }) => learned);
}

export function relearnLine(db: DatabaseSync, feed: string, key: string): boolean {
  return decide(db, feed, key, ({ kept }) => kept);
}

/** A line is either kept or left out. @returns whether it was as expected, and is the other now */
function decide(db: DatabaseSync, feed: string, key: string, isExpected: (line: LineCount) => boolean): boolean {
  return transaction(db, () => {
    const lines = linesOf(db, feed);
    const line = lines.counts.get(key);
    if (!line || !isExpected(line)) return false;
    const counts = new Map(lines.counts).set(key, { ...line, kept: line.learned, learned: line.kept });
    const at = Number(db.prepare('SELECT lines_at FROM feed_memory WHERE feed = ?').get(feed)?.lines_at);
    writeLines(db, feed, { ...lines, counts }, at);
    return true;
  });
}

/** Packs what earlier versions kept as rows of their own, some of them put aside. */
export function packOlder(db: DatabaseSync): void {
  const feeds = db
    .prepare(
      'SELECT feed, MAX(at) AS at FROM (SELECT feed, at FROM lines UNION ALL SELECT feed, at FROM line_changes) GROUP BY feed',
    )
    .all();
  for (const { feed, at } of feeds) transaction(db, () => packOlderOf(db, String(feed), Number(at)));
}

function packOlderOf(db: DatabaseSync, feed: string, at: number): void {
  const rows = db.prepare('SELECT * FROM lines WHERE feed = ?').all(feed);
  const changes = db.prepare('SELECT change FROM line_changes WHERE feed = ? ORDER BY id').all(feed);
  const { articles } = linesOf(db, feed);
  const lines = changes.map(putAsideIn).reduce(changed, linesIn(articles, rows.map(lineCount)));
  writeLines(db, feed, lines, at);
  for (const table of ['lines', 'line_changes']) db.prepare(`DELETE FROM ${table} WHERE feed = ?`).run(feed);
}
