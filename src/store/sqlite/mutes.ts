import type { DatabaseSync } from 'node:sqlite';
import type { Mute, WithheldMatch } from '../../news/alert/types.ts';
import { muteOf, withheldMatch } from '../rows/updates.ts';
import { transaction } from './transaction.ts';

export function saveMute(db: DatabaseSync, story: number, { channel, until, origins }: Mute, now: number): void {
  db.prepare(
    `INSERT INTO mutes (story, channel, until, origins, made_at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET until = excluded.until, origins = excluded.origins, made_at = excluded.made_at`,
  ).run(story, channel, until, origins, now);
}

/** The alert is edited again, with the reports that it missed. */
export function unmuteStory(db: DatabaseSync, story: number, channel: string): void {
  transaction(db, () => lift(db, story, channel));
}

/** Removes expired mutes. */
export function endMutes(db: DatabaseSync, now: number): void {
  const ended = db.prepare('SELECT story, channel FROM mutes WHERE until <= ?').all(now);
  if (ended.length === 0) return;
  transaction(db, () => {
    for (const { story, channel } of ended) lift(db, Number(story), String(channel));
  });
}

function lift(db: DatabaseSync, story: number, channel: string): void {
  db.prepare('DELETE FROM mutes WHERE story = ? AND channel = ?').run(story, channel);
  db.prepare(
    `UPDATE messages SET wanted = wanted + 1
     WHERE kind = 'alert' AND id IN (SELECT message FROM alerts WHERE story = ? AND channel = ?)`,
  ).run(story, channel);
}

export function mutesOf(db: DatabaseSync, story: number): Mute[] {
  return db.prepare('SELECT * FROM mutes WHERE story = ?').all(story).map(muteOf);
}

/** Inside a transaction. */
export function saveRefusals(db: DatabaseSync, refused: readonly WithheldMatch[], now: number): void {
  const insert = db.prepare(
    'INSERT OR IGNORE INTO refusals (article, channel, watch, reason, at) VALUES (?, ?, ?, ?, ?)',
  );
  for (const { article, channel, watch, reason } of refused) insert.run(article, channel, watch, reason, now);
}

export function refusalsOf(db: DatabaseSync, story: number): WithheldMatch[] {
  return db
    .prepare(
      'SELECT r.* FROM refusals r JOIN articles a ON a.id = r.article WHERE a.story = ? ORDER BY r.article, r.channel, r.watch',
    )
    .all(story)
    .map(withheldMatch);
}
