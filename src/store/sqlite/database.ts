import { DatabaseSync, type StatementSync } from 'node:sqlite';

/** More than the store has; those whose text differs from call to call push out those that were not used for longest. */
const KEPT = 400;

/**
 * A database that prepares each statement once. `node:sqlite` frees a statement when its object is collected: those of some
 * minutes held half a gigabyte, and to free them stopped the process for 400 ms (measured).
 *
 * Two uses of one text share a statement: read with `all` or `get`, never with `iterate`.
 */
export class Database extends DatabaseSync {
  readonly #prepared = new Map<string, StatementSync>();

  override prepare(sql: string): StatementSync {
    const statement = this.#prepared.get(sql) ?? super.prepare(sql);
    this.#prepared.delete(sql);
    this.#prepared.set(sql, statement);
    if (this.#prepared.size > KEPT) this.#prepared.delete(this.#prepared.keys().next().value!);
    return statement;
  }
}
