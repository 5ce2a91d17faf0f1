/** What a feed's items repeat: counts of their lines, saved with the part of a visit that brought them. */
import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { LineCount, Lines } from '../../news/feed/clean/learn.ts';
import type { Findings } from '../records.ts';

export function linesOf(db: DatabaseSync, feed: string): Lines {
  const counted = db.prepare('SELECT counted FROM feeds WHERE url = ?').get(feed)?.counted;
  const rows = db.prepare('SELECT * FROM lines WHERE feed = ?').all(feed).map(lineCount);
  return { articles: Number(counted ?? 0), counts: new Map(rows.map((row) => [row.key, row])) };
}

export function learnedLines(db: DatabaseSync, feed: string): string[] {
  return db
    .prepare('SELECT line FROM lines WHERE feed = ? AND learned = 1 ORDER BY at DESC, key')
    .all(feed)
    .map(({ line }) => String(line));
}

/** Inside a transaction. */
export function saveLines(db: DatabaseSync, { feed, lines }: Pick<Findings, 'feed' | 'lines'>): void {
  if (!lines) return;
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
  const { changes } = db
    .prepare('UPDATE lines SET learned = 0, kept = 1 WHERE feed = ? AND key = ? AND learned = 1')
    .run(feed, key);
  return changes === 1;
}

export function relearnLine(db: DatabaseSync, feed: string, key: string): boolean {
  const { changes } = db
    .prepare('UPDATE lines SET learned = 1, kept = 0 WHERE feed = ? AND key = ? AND kept = 1')
    .run(feed, key);
  return changes === 1;
}

function lineCount(row: Record<string, SQLOutputValue>): LineCount {
  return {
    key: String(row.key),
    line: String(row.line),
    times: Number(row.times),
    at: Number(row.at),
    about: JSON.parse(String(row.about)),
    learned: row.learned === 1,
    kept: row.kept === 1,
  };
}
