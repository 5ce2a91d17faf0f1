import type { ChannelState, MessageChange, MessageState, OutboxMessage } from '../../delivery/outbox.ts';
import type { SilentWatch } from '../../news/alert/silence.ts';
import type { NewMessage } from '../../news/alert/types.ts';
import type { Delivered } from '../records.ts';
import { channelOf, deliveredOf, formNumber, numberInKey, outboxMessage, randomKey } from '../rows/messages.ts';
import type { Db } from './db.ts';
import { insertFollowUps } from './follow-ups.ts';
import { takeNumbers } from './numbers.ts';

/** A message, and of an update what it tells and the alert that it follows. */
const WITH_UPDATE = `
  SELECT m.*, s.body AS list, u.notes, u.channel AS alert_channel, l.state AS alert_state, l.discord_id AS alert_id, r.title AS alert_title, p.facts AS spike,
    (SELECT json_agg(json_build_object('what', f.what, 'dueAt', f.due_at))::text FROM follow_ups f
     WHERE f.message = m.id AND f.state = 'due') AS follow_ups
  FROM messages m
    LEFT JOIN lists s ON s.message = m.id
    LEFT JOIN updates u ON u.message = m.id
    LEFT JOIN alerts a ON a.story = u.story AND a.channel = u.channel
    LEFT JOIN messages l ON l.id = a.message
    LEFT JOIN articles r ON r.id = a.lead
    LEFT JOIN spikes p ON p.message = m.id`;

export async function outbox(db: Db, channel: string | null): Promise<OutboxMessage[]> {
  return (
    await db
      .prepare(
        `${WITH_UPDATE}
       WHERE m.id IN (
           SELECT id FROM messages WHERE state IN ('due', 'attempted') OR (state = 'delivered' AND told < wanted)
           UNION SELECT message FROM follow_ups WHERE state = 'due')
         AND (?1::text IS NULL OR m.channel = ?1)
       ORDER BY m.id`,
      )
      .all(channel)
  ).map(outboxMessage);
}

export async function message(db: Db, id: number): Promise<OutboxMessage | null> {
  const row = await db.prepare(`${WITH_UPDATE} WHERE m.id = ?`).get(id);
  return row ? outboxMessage(row) : null;
}

export async function messageByKey(db: Db, key: string): Promise<OutboxMessage | null> {
  const row = await db
    .prepare('SELECT * FROM messages WHERE key = ? OR (key IS NULL AND id = ?)')
    .get(key, numberInKey(key));
  return row ? outboxMessage(row) : null;
}

export async function saveNotices(db: Db, silent: readonly SilentWatch[], now: number): Promise<void> {
  const told = db.prepare(
    "SELECT 1 FROM messages WHERE kind = 'notice' AND channel = ? AND watch = ? AND made_at >= ?",
  );
  for (const { channel, watch, since } of silent)
    if (!(await told.get(channel, watch, since)))
      await insertMessage(db, { kind: 'notice', channel, watch, dueAt: now }, now);
}

export async function saveTest(db: Db, channel: string, now: number): Promise<number> {
  return await insertMessage(db, { kind: 'test', channel, watch: 'daily test', dueAt: now }, now);
}

export async function lastDelivered(db: Db, channels: readonly string[]): Promise<Delivered | null> {
  const row = await db
    .prepare(
      `SELECT channel, watch, delivered_at FROM messages
       WHERE state = 'delivered' AND kind = 'alert' AND channel = ANY(?)
       ORDER BY delivered_at DESC LIMIT 1`,
    )
    .get(channels);
  return row ? deliveredOf(row) : null;
}

export async function storiesOf(db: Db, id: number): Promise<number[]> {
  return (
    await db
      .prepare(
        `SELECT story FROM alerts WHERE message = ?1 UNION SELECT story FROM updates WHERE message = ?1
       UNION SELECT story FROM listed WHERE message = ?1 ORDER BY story`,
      )
      .all(id)
  ).map((row) => Number(row.story));
}

/** @returns whether the message was still in the state that was expected */
export async function changeMessage(
  db: Db,
  id: number,
  expected: MessageState,
  change: MessageChange,
): Promise<boolean> {
  const { set, values } = columns(change);
  const { changes } = await db
    .prepare(`UPDATE messages SET ${set} WHERE id = ? AND state = ?`)
    .run(...values, id, expected);
  if (changes > 0 && change.to === 'delivered') {
    await growNewest(db, id, change.remoteId);
    await insertFollowUps(db, id, change.next ?? [], change.at);
  }
  if (changes > 0 && change.to === 'moved') await moveAlerts(db, id, change.channel);
  return changes > 0;
}

function columns(change: MessageChange): { set: string; values: (string | number)[] } {
  switch (change.to) {
    case 'attempted':
      return {
        set: "state = 'attempted', attempted_at = ?, after = ?, body = ?, told = ?",
        values: [change.at, change.after, change.body, change.told],
      };
    case 'delivered':
      return {
        set: "state = 'delivered', delivered_at = ?, discord_id = ?, reason = NULL, failing_since = NULL, aside_since = NULL",
        values: [change.at, change.remoteId],
      };
    case 'edited':
      return {
        set: 'told = ?, edited_at = ?, body = ?, reason = NULL, due_at = GREATEST(due_at, ?::bigint)',
        values: [change.told, change.at, change.body, change.until ?? 0],
      };
    case 'later':
      return {
        set: `due_at = ?, reason = ?, failing_since = COALESCE(failing_since, ?::bigint),
          state = CASE WHEN state = 'attempted' AND ?::int = 0 THEN 'due' ELSE state END`,
        values: [change.until, change.reason, change.at, change.mayHaveArrived ? 1 : 0],
      };
    case 'held':
      return { set: 'due_at = ?, held_since = COALESCE(held_since, ?::bigint)', values: [change.until, change.at] };
    case 'released':
      return { set: 'due_at = ?, held_since = NULL', values: [change.at] };
    case 'aside':
      return {
        set: 'due_at = ?, reason = ?, aside_since = COALESCE(aside_since, ?::bigint)',
        values: [change.until, change.reason, change.at],
      };
    case 'moved':
      return {
        set: "state = 'due', channel = ?, reason = ?, body = NULL, after = NULL, failing_since = NULL, aside_since = NULL",
        values: [change.channel, change.reason],
      };
    case 'simpler':
      return {
        set: "state = 'due', plain = ?, body = NULL, reason = ?",
        values: [formNumber(change.form), change.reason],
      };
    case 'rejected':
      return { set: "state = 'rejected', reason = ?", values: [change.reason] };
    case 'left':
      return { set: 'told = ?, reason = ?', values: [change.told, change.reason] };
  }
}

/** The newest message id known in a channel only grows. Of two snowflakes the longer is newer. */
const IS_NEWER =
  'length(excluded.newest) > length(channels.newest) OR (length(excluded.newest) = length(channels.newest) AND excluded.newest > channels.newest)';

/** The channel has this message now: what is looked for later comes after it. */
async function growNewest(db: Db, id: number, remoteId: string): Promise<void> {
  await db
    .prepare(
      `INSERT INTO channels (id, newest) SELECT channel, ?1::text FROM messages WHERE id = ?2
     ON CONFLICT (id) DO UPDATE SET newest = excluded.newest, rests = 0, rest_until = NULL, reason = NULL
     WHERE ${IS_NEWER}`,
    )
    .run(remoteId, id);
}

/** The stories of a message that moved are told in its new channel now; where one was told there already, that alert stays. */
async function moveAlerts(db: Db, id: number, channel: string): Promise<void> {
  await db
    .prepare(
      `UPDATE matches SET channel = ?1
     WHERE NOT EXISTS (SELECT 1 FROM matches o WHERE o.article = matches.article AND o.channel = ?1 AND o.watch = matches.watch)
       AND channel IN (SELECT channel FROM alerts WHERE message = ?2)
       AND article IN (SELECT a.id FROM articles a JOIN alerts l ON l.story = a.story WHERE l.message = ?2)`,
    )
    .run(channel, id);
  await db
    .prepare(
      `UPDATE updates SET channel = ?1 WHERE EXISTS (
       SELECT 1 FROM alerts l WHERE l.message = ?2 AND l.story = updates.story AND l.channel = updates.channel)`,
    )
    .run(channel, id);
  await db
    .prepare(`UPDATE alerts SET channel = ?1, server = NULL WHERE message = ?2
       AND NOT EXISTS (SELECT 1 FROM alerts o WHERE o.story = alerts.story AND o.channel = ?1)`)
    .run(channel, id);
}

export async function gather(db: Db, first: number, folded: readonly number[]): Promise<void> {
  const fold = db.prepare("UPDATE messages SET state = 'folded' WHERE id = ? AND state = 'due'");
  const move = db.prepare('UPDATE alerts SET message = ? WHERE message = ?');
  await db.prepare("UPDATE messages SET kind = 'gathered', body = NULL WHERE id = ? AND state = 'due'").run(first);
  for (const id of folded) {
    if ((await fold.run(id)).changes) await move.run(first, id);
  }
}

/** Inside a transaction. @returns the number that the store has given it */
export async function insertMessage(
  db: Db,
  { kind, channel, watch, dueAt }: Omit<NewMessage, 'id' | 'kind'> & { readonly kind: OutboxMessage['kind'] },
  now: number,
): Promise<number> {
  const id = await takeNumbers(db, 'messages');
  await db
    .prepare(
      "INSERT INTO messages (id, key, kind, channel, watch, state, made_at, due_at) VALUES (?, ?, ?, ?, ?, 'due', ?, ?)",
    )
    .run(id, randomKey(), kind, channel, watch, now, dueAt);
  return id;
}

export async function channel(db: Db, id: string): Promise<ChannelState> {
  return channelOf(id, await db.prepare('SELECT * FROM channels WHERE id = ?').get(id));
}

export async function saveChannel(db: Db, channel: ChannelState): Promise<void> {
  await db
    .prepare(
      `INSERT INTO channels (id, server, newest, rest_until, rests, reason, kind) VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET server = COALESCE(excluded.server, channels.server), newest = CASE WHEN ${IS_NEWER} THEN excluded.newest ELSE channels.newest END,
         rest_until = excluded.rest_until, rests = excluded.rests, reason = excluded.reason,
         kind = COALESCE(excluded.kind, channels.kind)`,
    )
    .run(
      channel.id,
      channel.server,
      channel.newest,
      channel.restUntil,
      channel.rests,
      channel.reason,
      channel.kind ?? null,
    );
  await db.prepare('UPDATE alerts SET server = ? WHERE channel = ? AND server IS NULL').run(channel.server, channel.id);
}

/** Only a channel's rest ends; a rate limit does not end because the channel was seen. */
export async function endRests(db: Db, channels: readonly string[]): Promise<void> {
  await db
    .prepare(
      `UPDATE channels SET rest_until = NULL, rests = 0, reason = NULL
     WHERE rests > 0 AND id = ANY(?)`,
    )
    .run(channels);
}
