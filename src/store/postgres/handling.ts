import type { AlertNote, DueEscalation, HandlingState, OpenAlert } from '../../news/alert/handling.ts';
import type { AlertKey, BoardAlert, BoardQuestion } from '../answers.ts';
import {
  BOARD,
  boardAlert,
  CHANGE_HANDLING,
  ESCALATE,
  NOTES_OF_STORY,
  OPEN_HANDLING,
  RAISE_ALERT,
  stateColumns,
  URGENT,
} from '../rows/handling.ts';
import type { Row } from '../rows/row.ts';
import type { Db } from './db.ts';
import { heldStory } from './merges.ts';
import { insertMessage } from './outbox.ts';
import { saveUpdates } from './updates.ts';

/** Inside a transaction. */
export async function changeHandling(
  db: Db,
  { story: asked, channel }: AlertKey,
  expected: HandlingState,
  next: HandlingState,
): Promise<boolean> {
  const story = await heldStory(db, asked);
  await db.prepare(OPEN_HANDLING).run(story, channel);
  const values = [...stateColumns(next), story, channel, ...stateColumns(expected)];
  const { changes } = await db.prepare(CHANGE_HANDLING).run(...values);
  if (changes > 0) await db.prepare(RAISE_ALERT).run(story, channel);
  return changes > 0;
}

/** Inside a transaction. */
export async function addNote(
  db: Db,
  { story: asked, channel }: AlertKey,
  { by, at, text }: Omit<AlertNote, 'id'>,
): Promise<number> {
  const story = await heldStory(db, asked);
  const saved = await db
    .prepare('INSERT INTO alert_notes (story, channel, person, at, text) VALUES (?, ?, ?, ?, ?) RETURNING id')
    .get(story, channel, by, at, text);
  await db.prepare(RAISE_ALERT).run(story, channel);
  return Number(saved?.id);
}

/** Inside a transaction. */
export async function removeNote(db: Db, id: number): Promise<boolean> {
  const note = await db.prepare('DELETE FROM alert_notes WHERE id = ? RETURNING story, channel').get(id);
  if (!note) return false;
  await db.prepare(RAISE_ALERT).run(Number(note.story), String(note.channel));
  return true;
}

export async function boardAlerts(db: Db, { channels, since, doneSince }: BoardQuestion): Promise<BoardAlert[]> {
  const rows = await db.prepare(BOARD).all(since, doneSince);
  return withNotes(
    db,
    rows.filter(({ channel }) => channels.includes(String(channel))),
  );
}

export async function urgentAlerts(db: Db, since: number): Promise<OpenAlert[]> {
  return withNotes(db, await db.prepare(URGENT).all(since));
}

async function withNotes(db: Db, rows: readonly Row[]): Promise<BoardAlert[]> {
  const alerts: BoardAlert[] = [];
  for (const row of rows) alerts.push(boardAlert(row, await db.prepare(NOTES_OF_STORY).all(Number(row.story))));
  return alerts;
}

/** Inside a transaction. */
export async function saveEscalation(
  db: Db,
  { watch, role, after, ...alert }: DueEscalation,
  now: number,
): Promise<boolean> {
  const story = await heldStory(db, alert.story);
  const { channel } = alert;
  await db.prepare(OPEN_HANDLING).run(story, channel);
  if ((await db.prepare(ESCALATE).run(now, story, channel)).changes === 0) return false;
  const message = await insertMessage(db, { kind: 'update', channel, watch, dueAt: now }, now);
  await saveUpdates(db, [{ message, story, channel, notes: [{ kind: 'escalation', role, after }] }]);
  return true;
}
