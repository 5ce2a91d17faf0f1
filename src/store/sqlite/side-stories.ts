import type { DatabaseSync } from 'node:sqlite';
import type { SideStory } from '../../news/alert/types.ts';
import type { Merge } from '../../news/story/cluster.ts';
import type { ToldSideStory } from '../answers.ts';
import { HELD_SINCE, RAISE_BIG, sideStoryOf, toldSideStories, toldSideStory } from '../rows/side-stories.ts';

/** Inside a transaction, like all that writes here. */
export function saveHeld(db: DatabaseSync, held: readonly SideStory[], at: number): void {
  const insert = db.prepare(
    `INSERT INTO side_stories (story, channel, watch, big, article, made_at) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET big = excluded.big`,
  );
  const stories = new Set(held.map(({ story }) => story));
  // Those that held it back before tell of one less.
  for (const story of stories) raiseBig(db, story);
  for (const { story, channel, watch, big, article } of held) insert.run(story, channel, watch, big, article, at);
  for (const story of stories) raiseBig(db, story);
}

const raiseBig = (db: DatabaseSync, story: number) => db.prepare(RAISE_BIG).run(story);

/** The story has an alert in this channel now. */
export function letGo(db: DatabaseSync, story: number, channel: string): void {
  if (!db.prepare('SELECT 1 FROM side_stories WHERE story = ? AND channel = ?').get(story, channel)) return;
  raiseBig(db, story);
  db.prepare('DELETE FROM side_stories WHERE story = ? AND channel = ?').run(story, channel);
}

/** These articles are taken out of the story. */
export function letGoOf(db: DatabaseSync, story: number, articles: readonly number[]): void {
  raiseBig(db, story);
  db.prepare('DELETE FROM side_stories WHERE story = ? AND article IN (SELECT value FROM json_each(?))').run(
    story,
    JSON.stringify(articles),
  );
}

/** After the alerts of the younger have become the elder's: where the elder has one, it is held back no longer. */
export function mergeSideStories(db: DatabaseSync, { younger, elder }: Merge): void {
  for (const story of [younger, elder]) raiseBig(db, story);
  db.prepare('UPDATE OR IGNORE side_stories SET story = ?2 WHERE story = ?1').run(younger, elder);
  db.prepare('DELETE FROM side_stories WHERE story = ?').run(younger);
  db.prepare('UPDATE side_stories SET big = ?2 WHERE big = ?1').run(younger, elder);
  db.prepare(
    `DELETE FROM side_stories WHERE story = ?1
       AND (big = ?1 OR channel IN (SELECT channel FROM alerts WHERE story = ?1))`,
  ).run(elder);
}

/** Where the story is held back, and what is held back because of it. */
export function sideStoriesOf(db: DatabaseSync, story: number) {
  const rows = db
    .prepare('SELECT * FROM side_stories WHERE story = ?1 OR big = ?1 ORDER BY made_at, story, channel, watch')
    .all(story)
    .map(sideStoryOf);
  return {
    heldBy: rows.filter((one) => one.story === story),
    sideStories: rows.filter((one) => one.big === story),
  };
}

export function sideStories(db: DatabaseSync, stories: readonly number[]): ToldSideStory[] {
  return db
    .prepare(toldSideStories('IN (SELECT value FROM json_each(?))'))
    .all(JSON.stringify(stories))
    .map(toldSideStory);
}

export function heldSince(db: DatabaseSync, since: number): number[] {
  return db
    .prepare(HELD_SINCE)
    .all(since)
    .map(({ story }) => Number(story));
}
