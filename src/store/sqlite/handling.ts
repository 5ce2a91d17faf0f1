import type { DatabaseSync } from 'node:sqlite';
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
import { currentStory } from './merges.ts';
import { insertMessage } from './outbox.ts';
import { transaction } from './transaction.ts';
import { saveUpdates } from './updates.ts';

export function changeHandling(
  db: DatabaseSync,
  { story: asked, channel }: AlertKey,
  expected: HandlingState,
  next: HandlingState,
): boolean {
  return transaction(db, () => {
    const story = currentStory(db, asked);
    db.prepare(OPEN_HANDLING).run(story, channel);
    const values = [...stateColumns(next), story, channel, ...stateColumns(expected)];
    const { changes } = db.prepare(CHANGE_HANDLING).run(...values);
    if (changes > 0) db.prepare(RAISE_ALERT).run(story, channel);
    return changes > 0;
  });
}

export function addNote(
  db: DatabaseSync,
  { story: asked, channel }: AlertKey,
  { by, at, text }: Omit<AlertNote, 'id'>,
): number {
  return transaction(db, () => {
    const story = currentStory(db, asked);
    const { lastInsertRowid } = db
      .prepare('INSERT INTO alert_notes (story, channel, person, at, text) VALUES (?, ?, ?, ?, ?)')
      .run(story, channel, by, at, text);
    db.prepare(RAISE_ALERT).run(story, channel);
    return Number(lastInsertRowid);
  });
}

export function removeNote(db: DatabaseSync, id: number): boolean {
  return transaction(db, () => {
    const note = db.prepare('SELECT story, channel FROM alert_notes WHERE id = ?').get(id);
    if (!note) return false;
    db.prepare('DELETE FROM alert_notes WHERE id = ?').run(id);
    db.prepare(RAISE_ALERT).run(note.story!, note.channel!);
    return true;
  });
}

export function boardAlerts(db: DatabaseSync, { channels, since, doneSince }: BoardQuestion): BoardAlert[] {
  const rows = db.prepare(BOARD).all(since, doneSince);
  return withNotes(
    db,
    rows.filter(({ channel }) => channels.includes(String(channel))),
  );
}

export function urgentAlerts(db: DatabaseSync, since: number): OpenAlert[] {
  return withNotes(db, db.prepare(URGENT).all(since));
}

function withNotes(db: DatabaseSync, rows: readonly Row[]): BoardAlert[] {
  const notes = db.prepare(NOTES_OF_STORY);
  return rows.map((row) => boardAlert(row, notes.all(row.story as number)));
}

export function saveEscalation(
  db: DatabaseSync,
  { watch, role, after, ...alert }: DueEscalation,
  now: number,
): boolean {
  return transaction(db, () => {
    const story = currentStory(db, alert.story);
    const { channel } = alert;
    db.prepare(OPEN_HANDLING).run(story, channel);
    if (db.prepare(ESCALATE).run(now, story, channel).changes === 0) return false;
    const message = insertMessage(db, { kind: 'update', channel, watch, dueAt: now }, now);
    saveUpdates(db, [{ message, story, channel, notes: [{ kind: 'escalation', role, after }] }]);
    return true;
  });
}
