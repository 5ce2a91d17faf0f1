import type { DatabaseSync } from 'node:sqlite';
import type { Look, Looked } from './prune-look.ts';
import { unindexArticle } from './search.ts';

/** Reports looked at, and stories' articles deleted, in one look. */
const LOOKS = 200;
const ARTICLES = 40;
/** Deleting an article takes as long as deleting so many small rows. */
const PER_ARTICLE = 5;

interface OldStory {
  readonly id: number;
  readonly newest: number;
  readonly isTold: boolean;
}

/**
 * Unalerted stories whose newest report is older than `keep.articles`, alerted ones older than `keep.stories`. A story of
 * many reports goes in several slices, oldest first, so that it stays old by its newest until it is gone.
 */
export function pruneStories({ db, now, keep, after }: Look): Looked {
  const looked = reportsBefore(db, now - Math.min(keep.articles, keep.stories), after);
  const isOld = ({ newest, isTold }: OldStory) => newest < now - (isTold ? keep.stories : keep.articles);
  const stories = [...new Set(looked.map(({ story }) => story))].map((id) => storyOf(db, id));
  let [articles, gone] = [0, 0];
  for (const story of stories.filter(isOld)) {
    const deleted = forgetArticles(db, story.id, ARTICLES - articles);
    articles += deleted.articles;
    const cost = looked.length / 20 + articles * PER_ARTICLE;
    // What is gone is not looked at again.
    if (!deleted.all) return { after: after ?? '', cost, articles, stories: gone };
    forgetStory(db, story.id);
    gone += 1;
  }
  const last = looked.at(-1);
  const rest = looked.length < LOOKS || !last ? null : JSON.stringify([last.at, last.story]);
  return { after: rest, cost: 1 + looked.length / 20 + articles * PER_ARTICLE, articles, stories: gone };
}

/** The oldest reports after those looked at before, by time. */
function reportsBefore(db: DatabaseSync, before: number, after: string | null): { at: number; story: number }[] {
  const [at, story]: number[] = after ? JSON.parse(after) : [Number.MIN_SAFE_INTEGER, 0];
  return db
    .prepare(
      `SELECT DISTINCT collected_at AS at, story FROM articles
       WHERE (collected_at, story) > (?, ?) AND collected_at < ? ORDER BY collected_at, story LIMIT ${LOOKS}`,
    )
    .all(at!, story!, before)
    .map((row) => ({ at: Number(row.at), story: Number(row.story) }));
}

function storyOf(db: DatabaseSync, id: number): OldStory {
  const row = db
    .prepare(
      `SELECT (SELECT MAX(collected_at) FROM articles WHERE story = ?1) AS newest,
         EXISTS (SELECT 1 FROM alerts WHERE story = ?1) AS told`,
    )
    .get(id)!;
  return { id, newest: Number(row.newest), isTold: row.told === 1 };
}

function forgetArticles(db: DatabaseSync, story: number, most: number): { articles: number; all: boolean } {
  const ids = db
    .prepare('SELECT id FROM articles WHERE story = ? ORDER BY collected_at, id LIMIT ?')
    .all(story, most + 1)
    .map(({ id }) => Number(id));
  const forget = db.prepare('DELETE FROM articles WHERE id = ?');
  const now = ids.slice(0, most);
  for (const id of now) unindexArticle(db, id);
  for (const id of now) forget.run(id);
  return { articles: now.length, all: ids.length <= most };
}

/** The story and those merged into it; none has an article any more. */
function forgetStory(db: DatabaseSync, id: number): void {
  const all = 'IN (SELECT id FROM stories WHERE id = ?1 OR merged_into = ?1)';
  for (const table of ['alerts', 'updates']) db.prepare(`DELETE FROM ${table} WHERE story ${all}`).run(id);
  db.prepare('DELETE FROM stories WHERE id = ?1 OR merged_into = ?1').run(id);
}
