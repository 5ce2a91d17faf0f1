import type { Merge } from '../../news/story/cluster.ts';
import { MERGE_FOLLOWS } from '../rows/follows.ts';
import type { Db } from './db.ts';
import { mergeSideStories } from './side-stories.ts';

/**
 * Inside a transaction. The younger's reports, and what hangs on it, become the elder's. A channel that had an alert of
 * both keeps the elder's: the younger's stays with its own story, to point to the elder's, and is not posted if it was
 * not yet; updates that still wait for it are not posted either.
 */
export async function mergeStories(db: Db, { younger, elder }: Merge, at: number): Promise<void> {
  const doubled = 'channel IN (SELECT channel FROM alerts WHERE story = ?2)';
  await db.prepare('UPDATE articles SET story = ?2 WHERE story = ?1').run(younger, elder);
  await db.prepare('INSERT INTO stories (id, began_at) VALUES (?, ?) ON CONFLICT DO NOTHING').run(younger, at);
  await db.prepare('UPDATE stories SET merged_into = ?2 WHERE id = ?1 OR merged_into = ?1').run(younger, elder);
  await db
    .prepare(
      `UPDATE messages SET state = 'folded' WHERE state = 'due' AND body IS NULL AND id IN (
       SELECT message FROM updates WHERE story = ?1 AND ${doubled}
       UNION SELECT a.message FROM alerts a JOIN messages m ON m.id = a.message AND m.kind = 'alert' WHERE a.story = ?1 AND a.${doubled})`,
    )
    .run(younger, elder);
  await db.prepare(`UPDATE updates SET story = ?2 WHERE story = ?1 AND NOT ${doubled}`).run(younger, elder);
  await db.prepare(`UPDATE alerts SET story = ?2 WHERE story = ?1 AND NOT ${doubled}`).run(younger, elder);
  await db
    .prepare(`UPDATE mutes SET story = ?2 WHERE story = ?1
       AND channel NOT IN (SELECT channel FROM mutes WHERE story = ?2)`)
    .run(younger, elder);
  await db.prepare('DELETE FROM mutes WHERE story = ?').run(younger);
  await moveHandling(db, younger, elder);
  await db.prepare('UPDATE silences SET story = ?2 WHERE story = ?1').run(younger, elder);
  await mergeSideStories(db, { younger, elder });
  for (const sql of MERGE_FOLLOWS) await db.prepare(sql).run(younger, elder);
  await log(db, 'merged', { story: younger, other: elder, at });
}

/** What people did at the alerts of the younger story counts for the elder's, unless somebody did something there too. */
async function moveHandling(db: Db, younger: number, elder: number): Promise<void> {
  await db
    .prepare(
      `UPDATE handling SET story = ?2 WHERE story = ?1 AND channel NOT IN (SELECT channel FROM handling WHERE story = ?2)`,
    )
    .run(younger, elder);
  await db.prepare('UPDATE alert_notes SET story = ?2 WHERE story = ?1').run(younger, elder);
}

/** An editor's correction is undone: the story that was founded goes back into the one that it was taken out of. */
export async function saveRejoin(db: Db, merge: Merge, now: number): Promise<void> {
  await db
    .prepare("DELETE FROM story_changes WHERE kind = 'separated' AND story = ? AND other = ?")
    .run(merge.younger, merge.elder);
  const double = await db
    .prepare('SELECT message FROM alerts WHERE story = ? AND channel IN (SELECT channel FROM alerts WHERE story = ?)')
    .all(merge.younger, merge.elder);
  await mergeStories(db, merge, now);
  const raise = db.prepare("UPDATE messages SET wanted = wanted + 1 WHERE id = ? AND kind = 'alert'");
  const alerts = await db.prepare('SELECT message FROM alerts WHERE story = ?').all(merge.elder);
  for (const { message } of [...double, ...alerts]) await raise.run(Number(message));
}

export async function keptApart(db: Db): Promise<(readonly [number, number])[]> {
  return (await db.prepare("SELECT story, other FROM story_changes WHERE kind = 'separated' ORDER BY id").all()).map(
    ({ story, other }) => [Number(story), Number(other)] as const,
  );
}

/** Inside a transaction. */
export async function log(
  db: Db,
  kind: 'merged' | 'separated',
  { story, other, at }: { readonly story: number; readonly other: number; readonly at: number },
): Promise<void> {
  await db
    .prepare('INSERT INTO story_changes (at, kind, story, other) VALUES (?, ?, ?, ?)')
    .run(at, kind, story, other);
}

/** The story that has this one's reports now: itself, unless it was merged. */
export async function currentStory(db: Db, story: number): Promise<number> {
  const row = await db.prepare('SELECT merged_into FROM stories WHERE id = ?').get(story);
  return Number(row?.merged_into ?? story);
}

/** The same; until the transaction ends, it is merged into no other. */
export async function heldStory(db: Db, story: number): Promise<number> {
  const row = await db.prepare('SELECT merged_into FROM stories WHERE id = ? FOR SHARE').get(story);
  return Number(row?.merged_into ?? story);
}
