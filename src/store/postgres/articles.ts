import type { StoryFile } from '../../news/alert/types.ts';
import type { FormerHeadline } from '../answers.ts';
import type { ClusteredReport, Snapshot } from '../records.ts';
import { clusteredReport } from '../rows/articles.ts';
import { ALERTS_OF_STORY, NOTES_OF_STORY } from '../rows/handling.ts';
import { formerHeadline, snapshotOf, storyFileOf } from '../rows/stories.ts';
import type { Db } from './db.ts';
import { currentStory } from './merges.ts';
import { mutesOf } from './mutes.ts';
import { sideStoriesOf } from './side-stories.ts';
import { updatesOf } from './updates.ts';

const HOUR = 3_600_000;

export async function snapshot(db: Db, urls: readonly string[], now: number): Promise<Snapshot> {
  const known = await db.prepare('SELECT * FROM articles WHERE url = ANY(?)').all(urls);
  const gathering = await db
    .prepare("SELECT id, kind, channel, watch FROM messages WHERE kind IN ('gathered', 'overflow') AND state = 'due'")
    .all();
  const recent = await db
    .prepare("SELECT channel, made_at FROM messages WHERE kind = 'alert' AND made_at > ? ORDER BY made_at")
    .all(now - HOUR);
  const forums = await db.prepare("SELECT id FROM channels WHERE kind = 'forum'").all();
  return snapshotOf(known, gathering, recent, forums);
}

export async function newestReport(db: Db): Promise<number | null> {
  return ((await db.prepare('SELECT MAX(at) AS at FROM search').get())?.at ?? null) as number | null;
}

/** Read in the order of ids, from the first of the time asked for. */
const REPORTS_SINCE = `
  SELECT id, story, articles.title, substr(articles.teaser, 1, 1000) AS teaser, url, publisher, language, articles.at, words
  FROM articles LEFT JOIN search ON search.article = id
  WHERE id > ?1 AND collected_at >= ?2
  ORDER BY id
  LIMIT ?3`;

export async function reportsSince(
  db: Db,
  slice: Readonly<Record<'since' | 'after' | 'most', number>>,
): Promise<ClusteredReport[]> {
  return (await db.prepare(REPORTS_SINCE).all(slice.after, slice.since, slice.most)).map(clusteredReport);
}

export async function storyFile(db: Db, asked: number): Promise<StoryFile | null> {
  const story = await currentStory(db, asked);
  const articles = await db.prepare('SELECT * FROM articles WHERE story = ? ORDER BY at, id').all(story);
  if (articles.length === 0) return null;
  const matches = await db
    .prepare(
      'SELECT m.* FROM matches m JOIN articles a ON a.id = m.article WHERE a.story = ? ORDER BY m.article, m.channel, m.watch',
    )
    .all(story);
  const alerts = await db.prepare(ALERTS_OF_STORY).all(story);
  const notes = await db.prepare(NOTES_OF_STORY).all(story);
  return {
    ...storyFileOf(story, { articles, matches, alerts, notes }),
    mutes: await mutesOf(db, story),
    updates: await updatesOf(db, story),
    ...(await sideStoriesOf(db, story)),
  };
}

export async function headlinesOf(db: Db, story: number): Promise<FormerHeadline[]> {
  return (
    await db
      .prepare(
        'SELECT h.* FROM headlines h JOIN articles a ON a.id = h.article WHERE a.story = ? ORDER BY h.at, h.article',
      )
      .all(story)
  ).map(formerHeadline);
}
