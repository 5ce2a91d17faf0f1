import type { DatabaseSync } from 'node:sqlite';
import type { OwnMessage } from '../../delivery/receipt.ts';
import { takeNumbers } from './numbers.ts';
import { transaction } from './transaction.ts';

export function saveRecalled(db: DatabaseSync, id: number, told: OwnMessage, stories: readonly number[]): void {
  const unsent = db.prepare("SELECT channel, watch FROM messages WHERE id = ? AND state = 'due'");
  const move = db.prepare(
    'UPDATE alerts SET message = ? WHERE message = ? AND story IN (SELECT value FROM json_each(?))',
  );
  const fold = db.prepare(
    "UPDATE messages SET state = 'folded' WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM alerts WHERE message = ?1)",
  );
  transaction(db, () => {
    const row = unsent.get(id);
    if (!row) return;
    const { channel, watch } = row as { channel: string; watch: string };
    const isWhole = told.isAlert && stories.length === 1;
    move.run(alsoTells(db, told) ?? insertTold(db, { ...told, channel, watch, isWhole }), id, JSON.stringify(stories));
    fold.run(id);
  });
}

/** A message that was found before, and tells yet another story. */
function alsoTells(db: DatabaseSync, { key }: OwnMessage): number | null {
  const row = db.prepare("UPDATE messages SET kind = 'gathered' WHERE key = ? RETURNING id").get(key);
  return row ? Number(row.id) : null;
}

interface Told extends OwnMessage {
  readonly channel: string;
  readonly watch: string;
  /** It tells one story, and nothing else. */
  readonly isWhole: boolean;
}

/** Its body is unknown, so the first edit is sent whatever it says; one that tells more is `gathered`, which is never edited. */
function insertTold(db: DatabaseSync, { key, channel, watch, remoteId, at, isWhole }: Told): number {
  const id = takeNumbers(db, 'messages');
  db.prepare(
    `INSERT INTO messages (id, key, kind, channel, watch, state, made_at, due_at, body, discord_id, delivered_at, wanted, told)
     VALUES (?1, ?2, ?3, ?4, ?5, 'delivered', ?6, ?6, '{}', ?7, ?6, 1, 1)`,
  ).run(id, key, isWhole ? 'alert' : 'gathered', channel, watch, at, remoteId);
  return id;
}
