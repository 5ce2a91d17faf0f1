/** Rows of who takes care of alerts, and of their levels, with the statements that both stores share. */
import type { AlertNote, Deed, Handling, HandlingState } from '../../news/alert/handling.ts';
import type { AlertLevel } from '../../news/alert/level.ts';
import type { BoardAlert } from '../answers.ts';
import type { Row } from './row.ts';

/** With state, body and discord_id of its message, the kind of its channel, who takes care of it, and who follows it there. */
export const ALERTS_OF_STORY = `
  SELECT a.*, m.state, m.body, m.discord_id, c.kind AS channel_kind,
    h.taken_by, h.taken_at, h.done_by, h.done_at, h.escalated_at, f.person, f.place, f.since, f.until, f.ended_at, f.why
  FROM alerts a JOIN messages m ON m.id = a.message LEFT JOIN handling h ON h.story = a.story AND h.channel = a.channel
    LEFT JOIN follows f ON f.story = a.story AND f.channel = a.channel LEFT JOIN channels c ON c.id = a.channel
  WHERE a.story = ? ORDER BY a.channel`;
/** Notes of a story's alerts, oldest first. */
export const NOTES_OF_STORY = 'SELECT * FROM alert_notes WHERE story = ? ORDER BY id';

/** Values: `levelColumns`, story, channel. Another reason for the same level changes no time. */
export const RAISE_LEVEL = `
  UPDATE alerts SET level = ?1, level_because = ?2, level_at = CASE WHEN level = ?1 THEN level_at ELSE ?3 END
  WHERE story = ?4 AND channel = ?5`;

/** Makes sure that there is a row. */
export const OPEN_HANDLING = 'INSERT INTO handling (story, channel) VALUES (?, ?) ON CONFLICT DO NOTHING';
/** Values: `stateColumns` of the next state, story, channel, `stateColumns` of the expected one. */
export const CHANGE_HANDLING = `
  UPDATE handling SET taken_by = ?, taken_at = ?, done_by = ?, done_at = ?
  WHERE story = ? AND channel = ?
    AND taken_by IS NOT DISTINCT FROM ? AND taken_at IS NOT DISTINCT FROM ?
    AND done_by IS NOT DISTINCT FROM ? AND done_at IS NOT DISTINCT FROM ?`;
export const ESCALATE = `
  UPDATE handling SET escalated_at = ?
  WHERE story = ? AND channel = ? AND taken_by IS NULL AND done_by IS NULL AND escalated_at IS NULL`;
/** An edit of the alert is due. */
export const RAISE_ALERT = `
  UPDATE messages SET wanted = wanted + 1
  WHERE kind = 'alert' AND id IN (SELECT message FROM alerts WHERE story = ? AND channel = ?)`;

const BOARD_ROW = `
  SELECT a.*, m.key, m.discord_id, m.delivered_at, r.title, r.publisher,
    h.taken_by, h.taken_at, h.done_by, h.done_at, h.escalated_at,
    CASE WHEN EXISTS (SELECT 1 FROM mutes u WHERE u.story = a.story AND u.channel = a.channel) THEN 1 ELSE 0 END AS is_muted
  FROM alerts a
    JOIN messages m ON m.id = a.message AND m.state = 'delivered' AND m.kind = 'alert'
    JOIN stories s ON s.id = a.story AND s.merged_into IS NULL
    JOIN articles r ON r.id = a.lead
    LEFT JOIN handling h ON h.story = a.story AND h.channel = a.channel`;
/** Values: delivered since, done since. */
export const BOARD = `
  WITH wanted AS (
    SELECT story, channel FROM alerts WHERE made_at >= ?1
    UNION SELECT story, channel FROM handling WHERE (taken_by IS NOT NULL AND done_by IS NULL) OR done_at >= ?2)
  ${BOARD_ROW} JOIN wanted w ON w.story = a.story AND w.channel = a.channel
  WHERE h.done_by IS NULL OR h.done_at >= ?2
  ORDER BY m.delivered_at, a.story`;
/** Those in channels: nobody takes an alert in direct messages. Values: urgent since. */
export const URGENT = `${BOARD_ROW} WHERE a.level = 'urgent' AND a.level_at >= ?
  AND NOT EXISTS (SELECT 1 FROM follows f WHERE f.story = a.story AND f.channel = a.channel) ORDER BY m.delivered_at, a.story`;

/** From the columns of `alerts`; null where its watches use no levels. */
export function levelOf({ level, level_because: because }: Row): AlertLevel | null {
  if (level === null || level === undefined) return null;
  return { level: level as AlertLevel['level'], because: JSON.parse(String(because ?? '[]')) };
}

/** The columns level, level_because and level_at. */
export function levelColumns(level: AlertLevel | null | undefined, at: number): (string | number | null)[] {
  return level ? [level.level, JSON.stringify(level.because), at] : [null, null, null];
}

/** The columns taken_by, taken_at, done_by and done_at. */
export function stateColumns({ taken, done }: HandlingState): (string | number | null)[] {
  return [taken?.by ?? null, taken?.at ?? null, done?.by ?? null, done?.at ?? null];
}

function noteOf(row: Row): AlertNote {
  return { id: Number(row.id), by: String(row.person), at: Number(row.at), text: String(row.text) };
}

const deed = (by: unknown, at: unknown): Deed | null =>
  by === null || by === undefined ? null : { by: String(by), at: Number(at) };

/** @param row with the columns of `handling` @param notes rows of `alert_notes` of the story, oldest first */
export function handlingOf(row: Row, notes: readonly Row[]): Handling {
  return {
    taken: deed(row.taken_by, row.taken_at),
    done: deed(row.done_by, row.done_at),
    escalatedAt: (row.escalated_at ?? null) as number | null,
    notes: notes.filter(({ channel }) => channel === row.channel).map(noteOf),
  };
}

/**
 * @param row of `alerts` with its message, handling and lead article @param notes rows of `alert_notes`, oldest first
 */
export function boardAlert(row: Row, notes: readonly Row[]): BoardAlert {
  return {
    story: Number(row.story),
    channel: String(row.channel),
    server: row.server as string | null,
    watches: JSON.parse(String(row.watches)) as string[],
    level: levelOf(row),
    levelAt: row.level_at as number | null,
    deliveredAt: Number(row.delivered_at),
    isMuted: Number(row.is_muted) === 1,
    handling: handlingOf(row, notes),
    key: row.key === null ? Number(row.message).toString(36) : String(row.key),
    remoteId: row.discord_id as string | null,
    headline: String(row.title),
    publisher: String(row.publisher),
  };
}
