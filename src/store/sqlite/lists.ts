/** Lists of stories: what quiet hours held, and digests. */
import type { DatabaseSync } from 'node:sqlite';
import type { DigestRun, DigestState, NewList, Waking } from '../records.ts';
import { digestOf, GONE_FOR_GOOD } from '../rows/lists.ts';
import { saveRefusals } from './mutes.ts';
import { insertMessage } from './outbox.ts';
import { transaction } from './transaction.ts';

export function saveWaking(db: DatabaseSync, { folded, channel, watch, at, lists, withheld, untold }: Waking): boolean {
  const ids = JSON.stringify(folded);
  return transaction(db, () => {
    const waiting = db
      .prepare("SELECT count(*) AS n FROM messages WHERE state = 'due' AND id IN (SELECT value FROM json_each(?))")
      .get(ids);
    if (Number(waiting?.n) !== folded.length) return false;
    db.prepare("UPDATE messages SET state = 'folded' WHERE id IN (SELECT value FROM json_each(?))").run(ids);
    const move = db.prepare(
      `UPDATE alerts SET message = ? WHERE message IN (SELECT value FROM json_each(?))
         AND story IN (SELECT value FROM json_each(?))`,
    );
    for (const one of lists) move.run(insertList(db, one, { channel, watch, at }), ids, JSON.stringify(one.stories));
    saveRefusals(db, withheld, at);
    db.prepare(
      `DELETE FROM alerts WHERE message IN (SELECT value FROM json_each(?))
         AND story IN (SELECT value FROM json_each(?))`,
    ).run(ids, JSON.stringify(untold));
    return true;
  });
}

function insertList(
  db: DatabaseSync,
  { list, stories }: NewList,
  { at, ...of }: Pick<Waking, 'channel' | 'watch' | 'at'>,
): number {
  const id = insertMessage(db, { ...of, kind: list.kind, dueAt: at }, at);
  db.prepare('INSERT INTO lists (message, body) VALUES (?, ?)').run(id, JSON.stringify(list));
  const insert = db.prepare('INSERT INTO listed (message, story) VALUES (?, ?)');
  for (const story of stories) insert.run(id, story);
  return id;
}

export function digests(db: DatabaseSync): DigestState[] {
  return db.prepare('SELECT * FROM digests ORDER BY channel, line').all().map(digestOf);
}

export function saveDigest(db: DatabaseSync, { after, before, watch, at, lists }: DigestRun): boolean {
  const { channel, line, ranAt, told, missed } = after;
  return transaction(db, () => {
    const row = db.prepare('SELECT * FROM digests WHERE channel = ? AND line = ?').get(channel, line);
    const is = row ? digestOf(row) : null;
    if (is?.ranAt !== before?.ranAt || is?.told !== before?.told) return false;
    db.prepare(
      `INSERT INTO digests (channel, line, ran_at, told, missed) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET ran_at = excluded.ran_at, told = excluded.told, missed = excluded.missed`,
    ).run(channel, line, ranAt, told, missed);
    for (const one of lists) insertList(db, one, { channel, watch, at });
    return true;
  });
}

export function forgetDigest(db: DatabaseSync, { channel, line }: Pick<DigestState, 'channel' | 'line'>): void {
  db.prepare('DELETE FROM digests WHERE channel = ? AND line = ?').run(channel, line);
}

export function storiesSince(
  db: DatabaseSync,
  { channel, since, until }: { readonly channel: string; readonly since: number; readonly until: number },
): { story: number; watch: string; isNew: boolean }[] {
  const foundAt = 'COALESCE(m.found_at, a.collected_at)';
  return db
    .prepare(
      `WITH touched AS (
         SELECT story FROM articles WHERE collected_at > ?2 AND collected_at <= ?3
         UNION SELECT a.story FROM matches m JOIN articles a ON a.id = m.article
         WHERE m.channel = ?1 AND m.found_at > ?2 AND m.found_at <= ?3)
       SELECT a.story, m.watch, MAX(${foundAt} > ?2 AND ${foundAt} <= ?3) AS is_new
       FROM touched t JOIN articles a ON a.story = t.story JOIN matches m ON m.article = a.id
       WHERE m.channel = ?1 AND ${foundAt} <= ?3 AND NOT EXISTS (
         SELECT 1 FROM refusals r WHERE r.article = m.article AND r.channel = m.channel AND r.watch = m.watch
           AND r.reason IN (${GONE_FOR_GOOD.map((reason) => `'${reason}'`)}))
       GROUP BY a.story, m.watch ORDER BY a.story, m.watch`,
    )
    .all(channel, since, until)
    .map(({ story, watch, is_new: isNew }) => ({ story: Number(story), watch: String(watch), isNew: Boolean(isNew) }));
}
