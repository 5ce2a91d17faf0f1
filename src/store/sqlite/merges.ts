import type { DatabaseSync } from 'node:sqlite';
import type { Merge } from '../../news/story/cluster.ts';
import { MERGE_FOLLOWS } from '../rows/follows.ts';
import { mergeSideStories } from './side-stories.ts';
import { transaction } from './transaction.ts';

/**
 * Inside a transaction. The younger's reports, and what hangs on it, become the elder's. A channel that had an alert of
 * both keeps the elder's: the younger's stays with its own story, to point to the elder's, and is not posted if it was
 * not yet; updates that still wait for it are not posted either.
 */
export function mergeStories(db: DatabaseSync, { younger, elder }: Merge, at: number): void {
  const doubled = 'channel IN (SELECT channel FROM alerts WHERE story = ?2)';
  db.prepare('UPDATE articles SET story = ?2 WHERE story = ?1').run(younger, elder);
  db.prepare('INSERT INTO stories (id, began_at) VALUES (?, ?) ON CONFLICT DO NOTHING').run(younger, at);
  db.prepare('UPDATE stories SET merged_into = ?2 WHERE id = ?1 OR merged_into = ?1').run(younger, elder);
  db.prepare(
    `UPDATE messages SET state = 'folded' WHERE state = 'due' AND body IS NULL AND id IN (
       SELECT message FROM updates WHERE story = ?1 AND ${doubled}
       UNION SELECT a.message FROM alerts a JOIN messages m ON m.id = a.message AND m.kind = 'alert' WHERE a.story = ?1 AND a.${doubled})`,
  ).run(younger, elder);
  db.prepare(`UPDATE updates SET story = ?2 WHERE story = ?1 AND NOT ${doubled}`).run(younger, elder);
  db.prepare(`UPDATE alerts SET story = ?2 WHERE story = ?1 AND NOT ${doubled}`).run(younger, elder);
  db.prepare('UPDATE OR IGNORE mutes SET story = ?2 WHERE story = ?1').run(younger, elder);
  db.prepare('DELETE FROM mutes WHERE story = ?').run(younger);
  moveHandling(db, younger, elder);
  db.prepare('UPDATE silences SET story = ?2 WHERE story = ?1').run(younger, elder);
  mergeSideStories(db, { younger, elder });
  for (const sql of MERGE_FOLLOWS) db.prepare(sql).run(younger, elder);
  log(db, 'merged', { story: younger, other: elder, at });
}

/** What people did at the alerts of the younger story counts for the elder's, unless somebody did something there too. */
function moveHandling(db: DatabaseSync, younger: number, elder: number): void {
  db.prepare(
    `UPDATE handling SET story = ?2 WHERE story = ?1 AND channel NOT IN (SELECT channel FROM handling WHERE story = ?2)`,
  ).run(younger, elder);
  db.prepare('UPDATE alert_notes SET story = ?2 WHERE story = ?1').run(younger, elder);
}

/** An editor's correction is undone: the story that was founded goes back into the one that it was taken out of. */
export function saveRejoin(db: DatabaseSync, merge: Merge, now: number): void {
  transaction(db, () => {
    db.prepare("DELETE FROM story_changes WHERE kind = 'separated' AND story = ? AND other = ?").run(
      merge.younger,
      merge.elder,
    );
    const double = db
      .prepare('SELECT message FROM alerts WHERE story = ? AND channel IN (SELECT channel FROM alerts WHERE story = ?)')
      .all(merge.younger, merge.elder);
    mergeStories(db, merge, now);
    const raise = db.prepare("UPDATE messages SET wanted = wanted + 1 WHERE id = ? AND kind = 'alert'");
    const alerts = db.prepare('SELECT message FROM alerts WHERE story = ?').all(merge.elder);
    for (const { message } of [...double, ...alerts]) raise.run(message!);
  });
}

export function keptApart(db: DatabaseSync): (readonly [number, number])[] {
  return db
    .prepare("SELECT story, other FROM story_changes WHERE kind = 'separated' ORDER BY id")
    .all()
    .map(({ story, other }) => [Number(story), Number(other)] as const);
}

/** Inside a transaction. */
export function log(
  db: DatabaseSync,
  kind: 'merged' | 'separated',
  { story, other, at }: { readonly story: number; readonly other: number; readonly at: number },
): void {
  db.prepare('INSERT INTO story_changes (at, kind, story, other) VALUES (?, ?, ?, ?)').run(at, kind, story, other);
}

/** The story that has this one's reports now: itself, unless it was merged. */
export function currentStory(db: DatabaseSync, story: number): number {
  const row = db.prepare('SELECT merged_into FROM stories WHERE id = ?').get(story);
  return Number(row?.merged_into ?? story);
}
