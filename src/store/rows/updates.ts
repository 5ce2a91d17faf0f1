/** Rows of updates, mutes and refusals. */
import type { Mute, WithheldMatch, WithheldReason } from '../../news/alert/types.ts';
import type { StoredUpdate, UpdateNote } from '../../news/alert/updates.ts';
import type { Row } from './row.ts';

/** From a row of `updates`, with due_at of its message and is_open (0 or 1). */
export function storedUpdate(row: Row): StoredUpdate {
  return {
    message: Number(row.message),
    channel: String(row.channel),
    dueAt: Number(row.due_at),
    isOpen: row.is_open === 1,
    notes: JSON.parse(String(row.notes)),
  };
}

/**
 * The notes after those that the update has already, as its column.
 * @param row undefined: it is new
 */
export function notesAfter(row: Row | undefined, notes: readonly UpdateNote[]): string {
  return JSON.stringify([...(row ? (JSON.parse(String(row.notes)) as UpdateNote[]) : []), ...notes]);
}

export function muteOf(row: Row): Mute {
  return {
    channel: String(row.channel),
    until: row.until as number | null,
    origins: row.origins as number | null,
  };
}

/** From a row of `refusals`. */
export function withheldMatch(row: Row): WithheldMatch {
  return {
    article: Number(row.article),
    channel: String(row.channel),
    watch: String(row.watch),
    reason: row.reason as WithheldReason,
  };
}
