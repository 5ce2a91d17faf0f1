import type { DatabaseSync } from 'node:sqlite';
import type { ChannelState, MessageChange, MessageState, OutboxMessage } from '../../delivery/outbox.ts';
import type { SilentWatch } from '../../news/alert/silence.ts';
import type { NewMessage } from '../../news/alert/types.ts';
import type { Delivered } from '../records.ts';
import { channelOf, deliveredOf, formNumber, numberInKey, outboxMessage, randomKey } from '../rows/messages.ts';
import { insertFollowUps } from './follow-ups.ts';
import { takeNumbers } from './numbers.ts';
import { transaction } from './transaction.ts';

/** A message, and of an update what it tells and the alert that it follows. */
const WITH_UPDATE = `
  SELECT m.*, s.body AS list, u.notes, u.channel AS alert_channel, l.state AS alert_state, l.discord_id AS alert_id, r.title AS alert_title, p.facts AS spike,
    (SELECT json_group_array(json_object('what', f.what, 'dueAt', f.due_at)) FROM follow_ups f
     WHERE f.message = m.id AND f.state = 'due') AS follow_ups
  FROM messages m
    LEFT JOIN lists s ON s.message = m.id
    LEFT JOIN updates u ON u.message = m.id
    LEFT JOIN alerts a ON a.story = u.story AND a.channel = u.channel
    LEFT JOIN messages l ON l.id = a.message
    LEFT JOIN articles r ON r.id = a.lead
    LEFT JOIN spikes p ON p.message = m.id`;

export function outbox(db: DatabaseSync, channel: string | null): OutboxMessage[] {
  return db
    .prepare(
      `${WITH_UPDATE}
       WHERE m.id IN (
           SELECT id FROM messages WHERE state IN ('due', 'attempted') OR (state = 'delivered' AND told < wanted)
           UNION SELECT message FROM follow_ups WHERE state = 'due')
         AND (?1 IS NULL OR m.channel = ?1)
       ORDER BY m.id`,
    )
    .all(channel)
    .map(outboxMessage);
}

export function message(db: DatabaseSync, id: number): OutboxMessage | null {
  const row = db.prepare(`${WITH_UPDATE} WHERE m.id = ?`).get(id);
  return row ? outboxMessage(row) : null;
}

export function messageByKey(db: DatabaseSync, key: string): OutboxMessage | null {
  const row = db.prepare('SELECT * FROM messages WHERE key = ? OR (key IS NULL AND id = ?)').get(key, numberInKey(key));
  return row ? outboxMessage(row) : null;
}

export function saveNotices(db: DatabaseSync, silent: readonly SilentWatch[], now: number): void {
  const told = db.prepare(
    "SELECT 1 FROM messages WHERE kind = 'notice' AND channel = ? AND watch = ? AND made_at >= ?",
  );
  transaction(db, () => {
    for (const { channel, watch, since } of silent)
      if (!told.get(channel, watch, since)) insertMessage(db, { kind: 'notice', channel, watch, dueAt: now }, now);
  });
}

export function saveTest(db: DatabaseSync, channel: string, now: number): number {
  return transaction(db, () => insertMessage(db, { kind: 'test', channel, watch: 'daily test', dueAt: now }, now));
}

export function lastDelivered(db: DatabaseSync, channels: readonly string[]): Delivered | null {
  const row = db
    .prepare(
      `SELECT channel, watch, delivered_at FROM messages
       WHERE state = 'delivered' AND kind = 'alert' AND channel IN (SELECT value FROM json_each(?))
       ORDER BY delivered_at DESC LIMIT 1`,
    )
    .get(JSON.stringify(channels));
  return row ? deliveredOf(row) : null;
}

export function storiesOf(db: DatabaseSync, id: number): number[] {
  return db
    .prepare(
      `SELECT story FROM alerts WHERE message = ?1 UNION SELECT story FROM updates WHERE message = ?1
       UNION SELECT story FROM listed WHERE message = ?1 ORDER BY story`,
    )
    .all(id)
    .map((row) => Number(row.story));
}

/** @returns whether the message was still in the state that was expected */
export function changeMessage(db: DatabaseSync, id: number, expected: MessageState, change: MessageChange): boolean {
  const { set, values } = columns(change);
  return transaction(db, () => {
    const { changes } = db
      .prepare(`UPDATE messages SET ${set} WHERE id = ? AND state = ?`)
      .run(...values, id, expected);
    if (changes > 0 && change.to === 'delivered') {
      growNewest(db, id, change.remoteId);
      insertFollowUps(db, id, change.next ?? [], change.at);
    }
    if (changes > 0 && change.to === 'moved') moveAlerts(db, id, change.channel);
    return changes > 0;
  });
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
        set: 'told = ?, edited_at = ?, body = ?, reason = NULL, due_at = MAX(due_at, ?)',
        values: [change.told, change.at, change.body, change.until ?? 0],
      };
    case 'later':
      return {
        set: `due_at = ?, reason = ?, failing_since = COALESCE(failing_since, ?),
          state = CASE WHEN state = 'attempted' AND ? = 0 THEN 'due' ELSE state END`,
        values: [change.until, change.reason, change.at, change.mayHaveArrived ? 1 : 0],
      };
    case 'held':
      return { set: 'due_at = ?, held_since = COALESCE(held_since, ?)', values: [change.until, change.at] };
    case 'released':
      return { set: 'due_at = ?, held_since = NULL', values: [change.at] };
    case 'aside':
      return {
        set: 'due_at = ?, reason = ?, aside_since = COALESCE(aside_since, ?)',
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
  'length(excluded.newest) > length(newest) OR (length(excluded.newest) = length(newest) AND excluded.newest > newest)';

/** The channel has this message now: what is looked for later comes after it. */
function growNewest(db: DatabaseSync, id: number, remoteId: string): void {
  db.prepare(
    `INSERT INTO channels (id, newest) SELECT channel, ?1 FROM messages WHERE id = ?2
     ON CONFLICT (id) DO UPDATE SET newest = excluded.newest, rests = 0, rest_until = NULL, reason = NULL
     WHERE ${IS_NEWER}`,
  ).run(remoteId, id);
}

/** The stories of a message that moved are told in its new channel now; where one was told there already, that alert stays. */
function moveAlerts(db: DatabaseSync, id: number, channel: string): void {
  db.prepare(
    `UPDATE OR IGNORE matches SET channel = ?1
     WHERE channel IN (SELECT channel FROM alerts WHERE message = ?2)
       AND article IN (SELECT a.id FROM articles a JOIN alerts l ON l.story = a.story WHERE l.message = ?2)`,
  ).run(channel, id);
  db.prepare(
    `UPDATE updates SET channel = ?1 WHERE EXISTS (
       SELECT 1 FROM alerts l WHERE l.message = ?2 AND l.story = updates.story AND l.channel = updates.channel)`,
  ).run(channel, id);
  db.prepare('UPDATE OR IGNORE alerts SET channel = ?, server = NULL WHERE message = ?').run(channel, id);
}

export function gather(db: DatabaseSync, first: number, folded: readonly number[]): void {
  const fold = db.prepare("UPDATE messages SET state = 'folded' WHERE id = ? AND state = 'due'");
  const move = db.prepare('UPDATE alerts SET message = ? WHERE message = ?');
  transaction(db, () => {
    db.prepare("UPDATE messages SET kind = 'gathered', body = NULL WHERE id = ? AND state = 'due'").run(first);
    for (const id of folded) {
      if (fold.run(id).changes) move.run(first, id);
    }
  });
}

/** Inside a transaction. @returns the number that the store has given it */
export function insertMessage(
  db: DatabaseSync,
  { kind, channel, watch, dueAt }: Omit<NewMessage, 'id' | 'kind'> & { readonly kind: OutboxMessage['kind'] },
  now: number,
): number {
  const id = takeNumbers(db, 'messages');
  db.prepare(
    "INSERT INTO messages (id, key, kind, channel, watch, state, made_at, due_at) VALUES (?, ?, ?, ?, ?, 'due', ?, ?)",
  ).run(id, randomKey(), kind, channel, watch, now, dueAt);
  return id;
}

export function channel(db: DatabaseSync, id: string): ChannelState {
  return channelOf(id, db.prepare('SELECT * FROM channels WHERE id = ?').get(id));
}

export function saveChannel(db: DatabaseSync, channel: ChannelState): void {
  transaction(db, () => {
    db.prepare(
      `INSERT INTO channels (id, server, newest, rest_until, rests, reason, kind) VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET server = COALESCE(excluded.server, server), newest = CASE WHEN ${IS_NEWER} THEN excluded.newest ELSE newest END,
         rest_until = excluded.rest_until, rests = excluded.rests, reason = excluded.reason,
         kind = COALESCE(excluded.kind, channels.kind)`,
    ).run(
      channel.id,
      channel.server,
      channel.newest,
      channel.restUntil,
      channel.rests,
      channel.reason,
      channel.kind ?? null,
    );
    db.prepare('UPDATE alerts SET server = ? WHERE channel = ? AND server IS NULL').run(channel.server, channel.id);
  });
}

/** Only a channel's rest ends; a rate limit does not end because the channel was seen. */
export function endRests(db: DatabaseSync, channels: readonly string[]): void {
  db.prepare(
    `UPDATE channels SET rest_until = NULL, rests = 0, reason = NULL
     WHERE rests > 0 AND id IN (SELECT value FROM json_each(?))`,
  ).run(JSON.stringify(channels));
}
