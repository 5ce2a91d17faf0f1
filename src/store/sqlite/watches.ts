import type { DatabaseSync } from 'node:sqlite';
import type { Archived } from '../answers.ts';
import { archivedOf } from '../rows/articles.ts';
import { renameSpans } from './mentions.ts';
import { renameSpikes } from './spikes.ts';
import { transaction } from './transaction.ts';

/** The newest articles below an id, newest first, a slice at a time. */
export function archived(
  db: DatabaseSync,
  { since, before, most }: { readonly since: number; readonly before: number; readonly most: number },
): Archived[] {
  return db
    .prepare('SELECT * FROM articles WHERE id < ? AND collected_at >= ? ORDER BY id DESC LIMIT ?')
    .all(before, since, most)
    .map(archivedOf);
}

/** Renames a watch in matches and alerts. */
export function renameWatch(db: DatabaseSync, channel: string, from: string, to: string): void {
  transaction(db, () => {
    renameSpans(db, channel, from, to);
    renameSpikes(db, channel, from, to);
    db.prepare('UPDATE OR REPLACE matches SET watch = ? WHERE channel = ? AND watch = ?').run(to, channel, from);
    db.prepare('UPDATE messages SET watch = ? WHERE channel = ? AND watch = ?').run(to, channel, from);
    db.prepare('UPDATE OR REPLACE side_stories SET watch = ? WHERE channel = ? AND watch = ?').run(to, channel, from);
    db.prepare('UPDATE silences SET watch = ? WHERE watch_channel = ? AND watch = ?').run(to, channel, from);
    const set = db.prepare('UPDATE alerts SET watches = ? WHERE story = ? AND channel = ?');
    const named = db
      .prepare(
        'SELECT story, watches FROM alerts WHERE channel = ? AND EXISTS (SELECT 1 FROM json_each(watches) WHERE value = ?)',
      )
      .all(channel, from);
    for (const { story, watches } of named) {
      const names = (JSON.parse(String(watches)) as string[]).map((name) => (name === from ? to : name));
      set.run(JSON.stringify([...new Set(names)]), story!, channel);
    }
  });
}
