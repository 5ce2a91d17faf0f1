/** Lists of stories: what quiet hours held, and digests. */
import type { DigestRun, DigestState, NewList, Waking } from '../records.ts';
import { digestOf, GONE_FOR_GOOD } from '../rows/lists.ts';
import type { Db } from './db.ts';
import { saveRefusals } from './mutes.ts';
import { insertMessage } from './outbox.ts';

export async function saveWaking(
  db: Db,
  { folded, channel, watch, at, lists, withheld, untold }: Waking,
): Promise<boolean> {
  const waiting = await db
    .prepare("SELECT id FROM messages WHERE state = 'due' AND id = ANY(?::bigint[]) FOR UPDATE")
    .all(folded);
  if (waiting.length !== folded.length) return false;
  await db.prepare("UPDATE messages SET state = 'folded' WHERE id = ANY(?::bigint[])").run(folded);
  const move = db.prepare(
    'UPDATE alerts SET message = ?::bigint WHERE message = ANY(?::bigint[]) AND story = ANY(?::bigint[])',
  );
  for (const one of lists) await move.run(await insertList(db, one, { channel, watch, at }), folded, one.stories);
  await saveRefusals(db, withheld, at);
  await db
    .prepare('DELETE FROM alerts WHERE message = ANY(?::bigint[]) AND story = ANY(?::bigint[])')
    .run(folded, untold);
  return true;
}

async function insertList(
  db: Db,
  { list, stories }: NewList,
  { at, ...of }: Pick<Waking, 'channel' | 'watch' | 'at'>,
): Promise<number> {
  const id = await insertMessage(db, { ...of, kind: list.kind, dueAt: at }, at);
  await db.prepare('INSERT INTO lists (message, body) VALUES (?, ?)').run(id, JSON.stringify(list));
  await db.prepare('INSERT INTO listed (message, story) SELECT ?::bigint, unnest(?::bigint[])').run(id, stories);
  return id;
}

export async function digests(db: Db): Promise<DigestState[]> {
  return (await db.prepare('SELECT * FROM digests ORDER BY channel, line').all()).map(digestOf);
}

export async function saveDigest(db: Db, { after, before, watch, at, lists }: DigestRun): Promise<boolean> {
  const { channel, line, ranAt, told, missed } = after;
  const saved = await db
    .prepare(
      `INSERT INTO digests (channel, line, ran_at, told, missed) SELECT ?1, ?2, ?3::bigint, ?4::bigint, ?5::bigint
       WHERE ?6::bigint IS NULL OR EXISTS (SELECT 1 FROM digests WHERE channel = ?1 AND line = ?2)
       ON CONFLICT (channel, line) DO UPDATE SET ran_at = excluded.ran_at, told = excluded.told, missed = excluded.missed
         WHERE digests.ran_at = ?6 AND digests.told = ?7`,
    )
    .run(channel, line, ranAt, told, missed, before?.ranAt ?? null, before?.told ?? null);
  if (saved.changes === 0) return false;
  for (const one of lists) await insertList(db, one, { channel, watch, at });
  return true;
}

export async function forgetDigest(db: Db, { channel, line }: Pick<DigestState, 'channel' | 'line'>): Promise<void> {
  await db.prepare('DELETE FROM digests WHERE channel = ? AND line = ?').run(channel, line);
}

export async function storiesSince(
  db: Db,
  { channel, since, until }: { readonly channel: string; readonly since: number; readonly until: number },
): Promise<{ story: number; watch: string; isNew: boolean }[]> {
  const foundAt = 'COALESCE(m.found_at, a.collected_at)';
  const rows = await db
    .prepare(
      `WITH touched AS (
         SELECT story FROM articles WHERE collected_at > ?2 AND collected_at <= ?3
         UNION SELECT a.story FROM matches m JOIN articles a ON a.id = m.article
         WHERE m.channel = ?1 AND m.found_at > ?2 AND m.found_at <= ?3)
       SELECT a.story, m.watch, MAX((${foundAt} > ?2 AND ${foundAt} <= ?3)::int) AS is_new
       FROM touched t JOIN articles a ON a.story = t.story JOIN matches m ON m.article = a.id
       WHERE m.channel = ?1 AND ${foundAt} <= ?3 AND NOT EXISTS (
         SELECT 1 FROM refusals r WHERE r.article = m.article AND r.channel = m.channel AND r.watch = m.watch
           AND r.reason = ANY(?4))
       GROUP BY a.story, m.watch ORDER BY a.story, m.watch COLLATE "C"`,
    )
    .all(channel, since, until, GONE_FOR_GOOD);
  return rows.map(({ story, watch, is_new: isNew }) => ({
    story: Number(story),
    watch: String(watch),
    isNew: Boolean(Number(isNew)),
  }));
}
