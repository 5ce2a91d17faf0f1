import type { Mute, WithheldMatch } from '../../news/alert/types.ts';
import { muteOf, withheldMatch } from '../rows/updates.ts';
import type { Db } from './db.ts';

export async function saveMute(db: Db, story: number, { channel, until, origins }: Mute, now: number): Promise<void> {
  await db
    .prepare(
      `INSERT INTO mutes (story, channel, until, origins, made_at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (story, channel) DO UPDATE SET until = excluded.until, origins = excluded.origins, made_at = excluded.made_at`,
    )
    .run(story, channel, until, origins, now);
}

/** The alert is edited again, with the reports that it missed. */
export async function unmuteStory(db: Db, story: number, channel: string): Promise<void> {
  await lift(db, story, channel);
}

/** Removes expired mutes. */
export async function endMutes(db: Db, now: number): Promise<void> {
  const ended = await db.prepare('SELECT story, channel FROM mutes WHERE until <= ?').all(now);
  if (ended.length === 0) return;
  for (const { story, channel } of ended) await lift(db, Number(story), String(channel));
}

async function lift(db: Db, story: number, channel: string): Promise<void> {
  await db.prepare('DELETE FROM mutes WHERE story = ? AND channel = ?').run(story, channel);
  await db
    .prepare(
      `UPDATE messages SET wanted = wanted + 1
     WHERE kind = 'alert' AND id IN (SELECT message FROM alerts WHERE story = ? AND channel = ?)`,
    )
    .run(story, channel);
}

export async function mutesOf(db: Db, story: number): Promise<Mute[]> {
  return (await db.prepare('SELECT * FROM mutes WHERE story = ?').all(story)).map(muteOf);
}

/** Inside a transaction. */
export async function saveRefusals(db: Db, refused: readonly WithheldMatch[], now: number): Promise<void> {
  const insert = db.prepare(
    'INSERT INTO refusals (article, channel, watch, reason, at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  for (const { article, channel, watch, reason } of refused) await insert.run(article, channel, watch, reason, now);
}

export async function refusalsOf(db: Db, story: number): Promise<WithheldMatch[]> {
  return (
    await db
      .prepare(
        'SELECT r.* FROM refusals r JOIN articles a ON a.id = r.article WHERE a.story = ? ORDER BY r.article, r.channel, r.watch',
      )
      .all(story)
  ).map(withheldMatch);
}
