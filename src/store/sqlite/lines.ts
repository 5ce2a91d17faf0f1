/**
 * What a feed's items repeat: counts of their lines, saved with the part of a visit that brought them. The lines of one
 * article lie on as many pages of the file, so a change is first put aside, whole, and several are worked in together.
 */
import type { DatabaseSync } from 'node:sqlite';
import { deflateRawSync } from 'node:zlib';
import type { Lines, LinesChange } from '../../news/feed/clean/learn.ts';
import type { Findings } from '../records.ts';
import { linesIn, putAsideIn } from '../rows/lines.ts';
import { transaction } from './transaction.ts';

/** So many changes of a feed are put aside. */
const MOST_ASIDE = 8;

export function linesOf(db: DatabaseSync, feed: string): Lines {
  const counted = db.prepare('SELECT counted FROM feeds WHERE url = ?').get(feed)?.counted;
  const lines = db.prepare('SELECT * FROM lines WHERE feed = ?').all(feed);
  return linesIn(counted, lines, changesOf(db, feed));
}

function changesOf(db: DatabaseSync, feed: string): LinesChange[] {
  return db.prepare('SELECT change FROM line_changes WHERE feed = ? ORDER BY id').all(feed).map(putAsideIn);
}

export function learnedLines(db: DatabaseSync, feed: string): string[] {
  return db
    .prepare('SELECT line FROM lines WHERE feed = ? AND learned = 1 ORDER BY at DESC, key')
    .all(feed)
    .map(({ line }) => String(line));
}

/** Inside a transaction. */
export function saveLines(db: DatabaseSync, { feed, lines, at }: Pick<Findings, 'feed' | 'lines' | 'at'>): void {
  if (!lines) return;
  const aside = Number(db.prepare('SELECT COUNT(*) AS n FROM line_changes WHERE feed = ?').get(feed)?.n);
  if (aside < MOST_ASIDE && !teaches(db, feed, lines)) putAside(db, feed, lines, at);
  else workIn(db, feed, [...changesOf(db, feed), lines]);
}

/** Which lines are left out is read often, and never put aside. */
function teaches(db: DatabaseSync, feed: string, { set, forgotten }: LinesChange): boolean {
  if (set.some(({ learned }) => learned)) return true;
  const learned = db.prepare('SELECT key FROM lines WHERE feed = ? AND learned = 1').all(feed);
  if (learned.length === 0) return false;
  const changed = new Set([...forgotten, ...set.map(({ key }) => key)]);
  return learned.some(({ key }) => changed.has(String(key)));
}

function putAside(db: DatabaseSync, feed: string, change: LinesChange, at: number): void {
  const packed = deflateRawSync(JSON.stringify(change), { level: 1 });
  db.prepare('INSERT INTO line_changes (feed, at, change) VALUES (?, ?, ?)').run(feed, at, packed);
}

/** Works changes in, those put aside among them. */
function workIn(db: DatabaseSync, feed: string, changes: readonly LinesChange[]): void {
  for (const change of changes) workOneIn(db, feed, change);
  db.prepare('DELETE FROM line_changes WHERE feed = ?').run(feed);
}

function workOneIn(db: DatabaseSync, feed: string, lines: LinesChange): void {
  db.prepare('UPDATE feeds SET counted = ? WHERE url = ?').run(lines.articles, feed);
  const forget = db.prepare('DELETE FROM lines WHERE feed = ? AND key = ? AND kept = 0');
  for (const key of lines.forgotten) forget.run(feed, key);
  // An operator may have said what to keep after this visit had read the lines: only `keepLine` changes that.
  const save = db.prepare(
    `INSERT INTO lines (feed, key, line, times, at, about, learned) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET line = excluded.line, times = excluded.times, at = excluded.at, about = excluded.about,
       learned = CASE kept WHEN 1 THEN 0 ELSE excluded.learned END`,
  );
  for (const { key, line, times, at, about, learned } of lines.set)
    save.run(feed, key, line, times, at, JSON.stringify(about), learned ? 1 : 0);
}

export function keepLine(db: DatabaseSync, feed: string, key: string): boolean {
  return decide(db, feed, key, 'SET learned = 0, kept = 1 WHERE learned = 1');
}

export function relearnLine(db: DatabaseSync, feed: string, key: string): boolean {
  return decide(db, feed, key, 'SET learned = 1, kept = 0 WHERE kept = 1');
}

/** What an operator decides about a line holds for the changes after it, so those before it are worked in first. */
function decide(db: DatabaseSync, feed: string, key: string, change: string): boolean {
  return transaction(db, () => {
    workIn(db, feed, changesOf(db, feed));
    return db.prepare(`UPDATE lines ${change} AND feed = ? AND key = ?`).run(feed, key).changes === 1;
  });
}
