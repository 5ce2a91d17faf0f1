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
  const forget = db.prepare('DELETE FROM lines WHERE feed = ? AND key = ?');
  for (const key of lines.forgotten) forget.run(feed, key);
  const save = db.prepare(
    'INSERT OR REPLACE INTO lines (feed, key, line, times, at, about, learned) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  for (const { key, line, times, at, about, learned } of lines.set)
    save.run(feed, key, line, times, at, JSON.stringify(about), learned ? 1 : 0);
}

function lineCount(row: Record<string, SQLOutputValue>): LineCount {
  return {
    key: String(row.key),
    line: String(row.line),
    times: Number(row.times),
    at: Number(row.at),
    about: JSON.parse(String(row.about)),
    learned: row.learned === 1,
  };
}
