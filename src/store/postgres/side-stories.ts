import type { SideStory } from '../../news/alert/types.ts';
import type { Merge } from '../../news/story/cluster.ts';
import type { ToldSideStory } from '../answers.ts';
import { HELD_SINCE, RAISE_BIG, sideStoryOf, toldSideStories, toldSideStory } from '../rows/side-stories.ts';
import type { Db } from './db.ts';

/** Inside a transaction, like all that writes here. */
export async function saveHeld(db: Db, held: readonly SideStory[], at: number): Promise<void> {
  const insert = db.prepare(
    `INSERT INTO side_stories (story, channel, watch, big, article, made_at) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (story, channel, watch) DO UPDATE SET big = excluded.big`,
  );
  const stories = new Set(held.map(({ story }) => story));
  // Those that held it back before tell of one less.
  for (const story of stories) await raiseBig(db, story);
  for (const { story, channel, watch, big, article } of held) await insert.run(story, channel, watch, big, article, at);
  for (const story of stories) await raiseBig(db, story);
}

const raiseBig = (db: Db, story: number) => db.prepare(RAISE_BIG).run(story);

/** The story has an alert in this channel now. */
export async function letGo(db: Db, story: number, channel: string): Promise<void> {
  if (!(await db.prepare('SELECT 1 FROM side_stories WHERE story = ? AND channel = ?').get(story, channel))) return;
  await raiseBig(db, story);
  await db.prepare('DELETE FROM side_stories WHERE story = ? AND channel = ?').run(story, channel);
}

/** These articles are taken out of the story. */
export async function letGoOf(db: Db, story: number, articles: readonly number[]): Promise<void> {
  await raiseBig(db, story);
  await db.prepare('DELETE FROM side_stories WHERE story = ? AND article = ANY(?)').run(story, articles);
}

/** After the alerts of the younger have become the elder's: where the elder has one, it is held back no longer. */
export async function mergeSideStories(db: Db, { younger, elder }: Merge): Promise<void> {
  for (const story of [younger, elder]) await raiseBig(db, story);
  await db
    .prepare(
      `UPDATE side_stories y SET story = ?2 WHERE y.story = ?1 AND NOT EXISTS (
         SELECT 1 FROM side_stories e WHERE e.story = ?2 AND e.channel = y.channel AND e.watch = y.watch)`,
    )
    .run(younger, elder);
  await db.prepare('DELETE FROM side_stories WHERE story = ?').run(younger);
  await db.prepare('UPDATE side_stories SET big = ?2 WHERE big = ?1').run(younger, elder);
  await db
    .prepare(
      `DELETE FROM side_stories WHERE story = ?1
         AND (big = ?1 OR channel IN (SELECT channel FROM alerts WHERE story = ?1))`,
    )
    .run(elder);
}

/** Where the story is held back, and what is held back because of it. */
export async function sideStoriesOf(db: Db, story: number) {
  const rows = await db
    .prepare(
      `SELECT * FROM side_stories WHERE story = ?1 OR big = ?1
       ORDER BY made_at, story, channel COLLATE "C", watch COLLATE "C"`,
    )
    .all(story);
  const all = rows.map(sideStoryOf);
  return { heldBy: all.filter((one) => one.story === story), sideStories: all.filter((one) => one.big === story) };
}

export async function sideStories(db: Db, stories: readonly number[]): Promise<ToldSideStory[]> {
  return (await db.prepare(toldSideStories('= ANY(?)')).all(stories)).map(toldSideStory);
}

export async function heldSince(db: Db, since: number): Promise<number[]> {
  return (await db.prepare(HELD_SINCE).all(since)).map(({ story }) => Number(story));
}
