import type { DatabaseSync } from 'node:sqlite';
import type { StoryFile } from '../../news/alert/types.ts';
import type { FormerHeadline } from '../answers.ts';
import type { ClusteredReport, Snapshot } from '../records.ts';
import { clusteredReport } from '../rows/articles.ts';
import { ALERTS_OF_STORY, NOTES_OF_STORY } from '../rows/handling.ts';
import { formerHeadline, snapshotOf, storyFileOf } from '../rows/stories.ts';
import { currentStory } from './merges.ts';
import { mutesOf } from './mutes.ts';
import { withAllIndexed } from './search.ts';
import { sideStoriesOf } from './side-stories.ts';
import { updatesOf } from './updates.ts';

const HOUR = 3_600_000;

export function snapshot(db: DatabaseSync, urls: readonly string[], now: number): Snapshot {
  const known = db
    .prepare('SELECT * FROM articles WHERE url IN (SELECT value FROM json_each(?))')
    .all(JSON.stringify(urls));
  const gathering = db
    .prepare("SELECT id, kind, channel, watch FROM messages WHERE kind IN ('gathered', 'overflow') AND state = 'due'")
    .all();
  const recent = db
    .prepare("SELECT channel, made_at FROM messages WHERE kind = 'alert' AND made_at > ? ORDER BY made_at")
    .all(now - HOUR);
  const forums = db.prepare("SELECT id FROM channels WHERE kind = 'forum'").all();
  return snapshotOf(known, gathering, recent, forums);
}

export function newestReport(db: DatabaseSync): number | null {
  const newest = db.prepare('SELECT MAX(at) AS at FROM searchable');
  return withAllIndexed(db, () => (newest.get()?.at ?? null) as number | null);
}

/**
 * Read in the order of ids, from the first of the time asked for, which is looked for once; `+` keeps SQLite from sorting by the
 * index on time.
 */
const REPORTS_SINCE = `
  SELECT id, story, title, substr(teaser, 1, 1000) AS teaser, url, publisher, language, articles.at, words
  FROM articles LEFT JOIN searchable ON searchable.article = id
  WHERE id > :after
    AND id >= CASE :after WHEN 0 THEN (SELECT MIN(id) FROM articles WHERE collected_at >= :since) ELSE 0 END
    AND +collected_at >= :since
  ORDER BY id
  LIMIT :most`;

export function reportsSince(
  db: DatabaseSync,
  slice: Readonly<Record<'since' | 'after' | 'most', number>>,
): ClusteredReport[] {
  return withAllIndexed(db, () => db.prepare(REPORTS_SINCE).all(slice).map(clusteredReport));
}

export function storyFile(db: DatabaseSync, asked: number): StoryFile | null {
  const story = currentStory(db, asked);
  const articles = db.prepare('SELECT * FROM articles WHERE story = ? ORDER BY at, id').all(story);
  if (articles.length === 0) return null;
  const matches = db
    .prepare(
      'SELECT m.* FROM matches m JOIN articles a ON a.id = m.article WHERE a.story = ? ORDER BY m.article, m.channel, m.watch',
    )
    .all(story);
  const alerts = db.prepare(ALERTS_OF_STORY).all(story);
  const notes = db.prepare(NOTES_OF_STORY).all(story);
  return {
    ...storyFileOf(story, { articles, matches, alerts, notes }),
    mutes: mutesOf(db, story),
    updates: updatesOf(db, story),
    ...sideStoriesOf(db, story),
  };
}

export function headlinesOf(db: DatabaseSync, story: number): FormerHeadline[] {
  return db
    .prepare(
      'SELECT h.* FROM headlines h JOIN articles a ON a.id = h.article WHERE a.story = ? ORDER BY h.at, h.article',
    )
    .all(story)
    .map(formerHeadline);
}
