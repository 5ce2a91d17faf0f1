import { DatabaseSync } from 'node:sqlite';
import type { APIApplicationCommand, APIMessage } from 'discord-api-types/v10';
import type { Channel } from './shapes.ts';

/** A part of a channel's history. At most one of `before`, `after` and `around` is used. */
export interface HistoryRange {
  before?: bigint | undefined;
  after?: bigint | undefined;
  around?: bigint | undefined;
  limit: number;
}

export interface StoredFile {
  name: string;
  type: string;
  bytes: Uint8Array;
}

/** What survives a restart: channels, messages, nonces, commands and uploaded files. */
export type Memory = ReturnType<typeof openMemory>;

// Message ids are stored as integers, so that SQLite orders them as Discord does.
// `viewer` is set on ephemeral messages: only that person sees them, and a restart deletes them.
const SCHEMA = `
  CREATE TABLE IF NOT EXISTS channels (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS messages (id INTEGER PRIMARY KEY, channel TEXT NOT NULL, viewer TEXT, body TEXT NOT NULL) STRICT;
  CREATE INDEX IF NOT EXISTS history ON messages (channel, id);
  CREATE TABLE IF NOT EXISTS nonces (author TEXT, nonce TEXT, message INTEGER NOT NULL, at INTEGER NOT NULL,
    PRIMARY KEY (author, nonce)) STRICT;
  CREATE TABLE IF NOT EXISTS commands (id INTEGER PRIMARY KEY, scope TEXT NOT NULL, body TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS files (id INTEGER PRIMARY KEY, name TEXT NOT NULL, type TEXT NOT NULL, bytes BLOB NOT NULL) STRICT;
  DELETE FROM messages WHERE viewer IS NOT NULL;
`;

/**
 * Opens or creates the database of the local Discord; `:memory:` stores nothing.
 * Every write is on disk before it returns, so nothing that was answered is lost if the process is killed.
 */
export function openMemory(file: string) {
  const db = new DatabaseSync(file);
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 2000;');
  db.exec(SCHEMA);
  return { ...rememberMessages(db), ...rememberRest(db), close: () => db.close() };
}

interface Row {
  body: string;
}

function read<T>(row: unknown): T | undefined {
  return row === undefined ? undefined : (JSON.parse((row as Row).body) as T);
}

function readAll<T>(rows: unknown[]): T[] {
  return rows.map((row) => JSON.parse((row as Row).body) as T);
}

function rememberMessages(db: DatabaseSync) {
  const save = db.prepare(
    'INSERT INTO messages (id, channel, viewer, body) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body',
  );
  const find = db.prepare('SELECT body FROM messages WHERE id = ?');
  const viewer = db.prepare('SELECT viewer FROM messages WHERE id = ?');
  const remove = db.prepare('DELETE FROM messages WHERE id = ?');
  const shared = 'SELECT body FROM messages WHERE channel = ? AND (viewer IS NULL OR viewer = ?)';
  const before = db.prepare(`${shared} AND id < ? ORDER BY id DESC LIMIT ?`);
  const from = db.prepare(`${shared} AND id >= ? ORDER BY id ASC LIMIT ?`);
  const newest = 2n ** 63n - 1n;

  /**
   * Newest first, as Discord answers for every range. `after` takes the *oldest* messages that follow;
   * `around` takes about half before and half after the id, including the message with that id.
   */
  function history(channel: string, range: HistoryRange, person = ''): APIMessage[] {
    const older = (id: bigint, limit: number) => readAll<APIMessage>(before.all(channel, person, id, limit));
    const since = (id: bigint, limit: number) => readAll<APIMessage>(from.all(channel, person, id, limit)).reverse();
    if (range.around !== undefined) {
      const half = Math.floor(range.limit / 2);
      return [...since(range.around, range.limit - half), ...older(range.around, half)];
    }
    if (range.after !== undefined) return since(range.after + 1n, range.limit);
    return older(range.before ?? newest, range.limit);
  }

  return {
    history,
    saveMessage: (message: APIMessage, seenBy: string | null = null) =>
      void save.run(BigInt(message.id), message.channel_id, seenBy, JSON.stringify(message)),
    message: (id: string) => read<APIMessage>(find.get(BigInt(id))),
    /** The only person who can see the message; undefined if everyone can. */
    viewerOf: (id: string) => (viewer.get(BigInt(id)) as { viewer: string | null } | undefined)?.viewer ?? undefined,
    removeMessage: (id: string) => void remove.run(BigInt(id)),
  };
}

function rememberRest(db: DatabaseSync) {
  const saveChannel = db.prepare('INSERT OR REPLACE INTO channels (id, body) VALUES (?, ?)');
  const removeChannel = db.prepare('DELETE FROM channels WHERE id = ?');
  const channels = db.prepare('SELECT body FROM channels ORDER BY id');
  const saveNonce = db.prepare('INSERT OR REPLACE INTO nonces (author, nonce, message, at) VALUES (?, ?, ?, ?)');
  const nonce = db.prepare('SELECT CAST(message AS TEXT) AS message, at FROM nonces WHERE author = ? AND nonce = ?');
  const commands = db.prepare('SELECT body FROM commands WHERE scope = ? ORDER BY id');
  const dropCommands = db.prepare('DELETE FROM commands WHERE scope = ?');
  const saveCommand = db.prepare('INSERT INTO commands (id, scope, body) VALUES (?, ?, ?)');
  const saveFile = db.prepare('INSERT INTO files (id, name, type, bytes) VALUES (?, ?, ?, ?)');
  const file = db.prepare('SELECT name, type, bytes FROM files WHERE id = ?');
  const lastId = db.prepare(
    `SELECT CAST(max(coalesce((SELECT max(id) FROM messages), 0), coalesce((SELECT max(id) FROM channels), 0),
      coalesce((SELECT max(id) FROM commands), 0), coalesce((SELECT max(id) FROM files), 0)) AS TEXT) AS id`,
  );
  return {
    saveChannel: (channel: Channel) => void saveChannel.run(BigInt(channel.id), JSON.stringify(channel)),
    removeChannel: (id: string) => void removeChannel.run(BigInt(id)),
    channels: () => readAll<Channel>(channels.all()),
    saveNonce: (author: string, text: string, message: string, at: number) =>
      void saveNonce.run(author, text, BigInt(message), Math.floor(at)),
    nonce: (author: string, text: string) => nonce.get(author, text) as { message: string; at: number } | undefined,
    commands: (scope: string) => readAll<APIApplicationCommand>(commands.all(scope)),
    saveCommands: (scope: string, all: readonly APIApplicationCommand[]) => {
      db.exec('BEGIN');
      dropCommands.run(scope);
      for (const command of all) saveCommand.run(BigInt(command.id), scope, JSON.stringify(command));
      db.exec('COMMIT');
    },
    saveFile: (id: string, stored: StoredFile) => void saveFile.run(BigInt(id), stored.name, stored.type, stored.bytes),
    file: (id: string) => file.get(BigInt(id)) as StoredFile | undefined,
    /** The greatest id in the database. */
    lastId: () => BigInt((lastId.get() as { id: string }).id),
  };
}
