/**
 * What a feed's items repeat: counts of their lines, saved with the part of a visit that brought them. The lines of one
 * article lie on as many pages of the file, so a change is first put aside, whole, and several are worked in together.
 */

import { deflateRawSync } from 'node:zlib';
import type { Lines, LinesChange } from '../../news/feed/clean/learn.ts';
import type { Findings } from '../records.ts';
import { changed, lineCount, linesIn, putAsideIn } from '../rows/lines.ts';
import type { Db } from './db.ts';

/** So many changes of a feed are put aside. */
const MOST_ASIDE = 16;

export async function linesOf(db: Db, feed: string): Promise<Lines> {
  const counted = (await db.prepare('SELECT counted FROM feeds WHERE url = ?').get(feed))?.counted;
  const lines = await db.prepare('SELECT * FROM lines WHERE feed = ?').all(feed);
  return (await changesOf(db, feed)).reduce(changed, linesIn(counted, lines.map(lineCount)));
}

async function changesOf(db: Db, feed: string): Promise<LinesChange[]> {
  return (await db.prepare('SELECT change FROM line_changes WHERE feed = ? ORDER BY id').all(feed)).map(putAsideIn);
}

/** Inside a transaction. */
export async function saveLines(db: Db, { feed, lines, at }: Pick<Findings, 'feed' | 'lines' | 'at'>): Promise<void> {
  if (!lines) return;
  const aside = Number((await db.prepare('SELECT COUNT(*) AS n FROM line_changes WHERE feed = ?').get(feed))?.n);
  if (aside < MOST_ASIDE && !(await teaches(db, feed, lines))) await putAside(db, feed, lines, at);
  else await workIn(db, feed, [...(await changesOf(db, feed)), lines]);
}

/** Which lines are left out is read often, and never put aside. */
async function teaches(db: Db, feed: string, { set, forgotten }: LinesChange): Promise<boolean> {
  if (set.some(({ learned }) => learned)) return true;
  const learned = await db
    .prepare('SELECT 1 FROM lines WHERE feed = ? AND learned = 1 AND key = ANY(?)')
    .get(feed, [...forgotten, ...set.map(({ key }) => key)]);
  return learned !== undefined;
}

async function putAside(db: Db, feed: string, change: LinesChange, at: number): Promise<void> {
  const packed = deflateRawSync(JSON.stringify(change));
  await db.prepare('INSERT INTO line_changes (feed, at, change) VALUES (?, ?, ?)').run(feed, at, packed);
}

/** Works changes in, those put aside among them. */
async function workIn(db: Db, feed: string, changes: readonly LinesChange[]): Promise<void> {
  for (const change of changes) await workOneIn(db, feed, change);
  await db.prepare('DELETE FROM line_changes WHERE feed = ?').run(feed);
}

async function workOneIn(db: Db, feed: string, lines: LinesChange): Promise<void> {
  await db.prepare('UPDATE feeds SET counted = ? WHERE url = ?').run(lines.articles, feed);
  const forget = db.prepare('DELETE FROM lines WHERE feed = ? AND key = ? AND kept = 0');
  for (const key of lines.forgotten) await forget.run(feed, key);
  // An operator may have said what to keep after this visit had read the lines: only `keepLine` changes that.
  const save = db.prepare(
    `INSERT INTO lines (feed, key, line, times, at, about, learned) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (feed, key) DO UPDATE SET line = excluded.line, times = excluded.times, at = excluded.at, about = excluded.about,
       learned = CASE lines.kept WHEN 1 THEN 0 ELSE excluded.learned END`,
  );
  for (const { key, line, times, at, about, learned } of lines.set)
    await save.run(feed, key, line, times, at, JSON.stringify(about), learned ? 1 : 0);
}

export async function keepLine(db: Db, feed: string, key: string): Promise<boolean> {
  return await decide(db, feed, key, 'SET learned = 0, kept = 1 WHERE learned = 1');
}

export async function relearnLine(db: Db, feed: string, key: string): Promise<boolean> {
  return await decide(db, feed, key, 'SET learned = 1, kept = 0 WHERE kept = 1');
}

/** What an operator decides about a line holds for the changes after it, so those before it are worked in first. */
async function decide(db: Db, feed: string, key: string, change: string): Promise<boolean> {
  await workIn(db, feed, await changesOf(db, feed));
  return (await db.prepare(`UPDATE lines ${change} AND feed = ? AND key = ?`).run(feed, key)).changes === 1;
}
