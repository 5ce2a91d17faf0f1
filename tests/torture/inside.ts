/**
 * Loaded into the bot's own process by `--import`, before the bot: what no referee can do from outside. The clock can be
 * set, and the disk can be full. The bot itself knows nothing of it.
 */
import { DatabaseSync } from 'node:sqlite';
import { isMainThread } from 'node:worker_threads';

/** What the referee sends. */
export interface Order {
  /** How far the bot's clock is ahead of this machine's, ms. */
  readonly ahead?: number;
  /** Whether the archive may grow no more. */
  readonly isDiskFull?: boolean;
}

let ahead = Number(process.env.TORTURE_AHEAD ?? 0);
const MachineDate = Date;
globalThis.Date = class extends MachineDate {
  constructor(...given: readonly unknown[]) {
    if (given.length === 0) super(MachineDate.now() + ahead);
    else super(...(given as [number]));
  }
  static override now(): number {
    return MachineDate.now() + ahead;
  }
} as DateConstructor;

const databases = new Set<DatabaseSync>();
const { exec } = DatabaseSync.prototype;
/** Each is known from its first statement, which sets it up. */
DatabaseSync.prototype.exec = function (this: DatabaseSync, sql: string): void {
  databases.add(this);
  exec.call(this, sql);
};

/** SQLite answers as on a full disk beyond its page limit, which it never sets below the file's size. */
function setPageLimit(pages: number): void {
  for (const database of databases) if (database.isOpen) exec.call(database, `PRAGMA max_page_count = ${pages}`);
}

if (isMainThread && process.channel) {
  process.on('message', (order: Order) => {
    if (order.ahead !== undefined) ahead = order.ahead;
    if (order.isDiskFull !== undefined) setPageLimit(order.isDiskFull ? 1 : 1_000_000);
  });
  process.channel.unref();
}
