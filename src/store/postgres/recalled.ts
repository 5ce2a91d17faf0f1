import type { OwnMessage } from '../../delivery/receipt.ts';
import type { Db } from './db.ts';
import { takeNumbers } from './numbers.ts';

export async function saveRecalled(db: Db, id: number, told: OwnMessage, stories: readonly number[]): Promise<void> {
  const unsent = db.prepare("SELECT channel, watch FROM messages WHERE id = ? AND state = 'due'");
  const move = db.prepare('UPDATE alerts SET message = ? WHERE message = ? AND story = ANY(?)');
  const fold = db.prepare(
    "UPDATE messages SET state = 'folded' WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM alerts WHERE message = ?1)",
  );
  const row = await unsent.get(id);
  if (!row) return;
  const { channel, watch } = row as { channel: string; watch: string };
  const isWhole = told.isAlert && stories.length === 1;
  await move.run(
    (await alsoTells(db, told)) ?? (await insertTold(db, { ...told, channel, watch, isWhole })),
    id,
    stories,
  );
  await fold.run(id);
}

/** A message that was found before, and tells yet another story. */
async function alsoTells(db: Db, { key }: OwnMessage): Promise<number | null> {
  const row = await db.prepare("UPDATE messages SET kind = 'gathered' WHERE key = ? RETURNING id").get(key);
  return row ? Number(row.id) : null;
}

interface Told extends OwnMessage {
  readonly channel: string;
  readonly watch: string;
  /** It tells one story, and nothing else. */
  readonly isWhole: boolean;
}

/** Its body is unknown, so the first edit is sent whatever it says; one that tells more is `gathered`, which is never edited. */
async function insertTold(db: Db, { key, channel, watch, remoteId, at, isWhole }: Told): Promise<number> {
  const id = await takeNumbers(db, 'messages');
  await db
    .prepare(
      `INSERT INTO messages (id, key, kind, channel, watch, state, made_at, due_at, body, discord_id, delivered_at, wanted, told)
     VALUES (?1, ?2, ?3, ?4, ?5, 'delivered', ?6, ?6, '{}', ?7, ?6, 1, 1)`,
    )
    .run(id, key, isWhole ? 'alert' : 'gathered', channel, watch, at, remoteId);
  return id;
}
