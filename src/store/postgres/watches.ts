import type { Archived } from '../answers.ts';
import { archivedOf } from '../rows/articles.ts';
import type { Db } from './db.ts';
import { renameSpans } from './mentions.ts';
import { renameSpikes } from './spikes.ts';

/** The newest articles below an id, newest first, a slice at a time. */
export async function archived(
  db: Db,
  { since, before, most }: { readonly since: number; readonly before: number; readonly most: number },
): Promise<Archived[]> {
  return (
    await db
      .prepare('SELECT * FROM articles WHERE id < ? AND collected_at >= ? ORDER BY id DESC LIMIT ?')
      .all(before, since, most)
  ).map(archivedOf);
}

/** Renames a watch in matches and alerts. */
export async function renameWatch(db: Db, channel: string, from: string, to: string): Promise<void> {
  await renameSpans(db, channel, from, to);
  await renameSpikes(db, channel, from, to);
  await db
    .prepare(
      `DELETE FROM matches o WHERE o.channel = ?2 AND o.watch = ?1
         AND EXISTS (SELECT 1 FROM matches m WHERE m.article = o.article AND m.channel = ?2 AND m.watch = ?3)`,
    )
    .run(to, channel, from);
  await db.prepare('UPDATE matches SET watch = ? WHERE channel = ? AND watch = ?').run(to, channel, from);
  await db.prepare('UPDATE messages SET watch = ? WHERE channel = ? AND watch = ?').run(to, channel, from);
  await db
    .prepare(
      `UPDATE side_stories o SET watch = ?1 WHERE o.channel = ?2 AND o.watch = ?3 AND NOT EXISTS (
         SELECT 1 FROM side_stories n WHERE n.story = o.story AND n.channel = ?2 AND n.watch = ?1)`,
    )
    .run(to, channel, from);
  await db.prepare('UPDATE silences SET watch = ? WHERE watch_channel = ? AND watch = ?').run(to, channel, from);
  const set = db.prepare('UPDATE alerts SET watches = ? WHERE story = ? AND channel = ?');
  const named = await db
    .prepare('SELECT story, watches FROM alerts WHERE channel = ? AND strpos(watches, ?) > 0')
    .all(channel, JSON.stringify(from));
  for (const { story, watches } of named) {
    const names = (JSON.parse(String(watches)) as string[]).map((name) => (name === from ? to : name));
    await set.run(JSON.stringify([...new Set(names)]), Number(story), channel);
  }
}
