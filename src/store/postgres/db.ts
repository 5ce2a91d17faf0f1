/**
 * A connection as the statements of this folder see it: `?` and `?1` as in SQLite, numbers as numbers, and any text: what
 * PostgreSQL refuses in TEXT (NUL, half a surrogate pair) is written in another way and read back.
 */
import type pg from 'pg';
import type { Guard } from './leases.ts';

export type Value = string | number | null | Uint8Array | readonly string[] | readonly number[];
export type Row = Record<string, string | number | bigint | null | Uint8Array<ArrayBuffer>>;

export interface Statement {
  run(...values: readonly Value[]): Promise<{ readonly changes: number }>;
  get(...values: readonly Value[]): Promise<Row | undefined>;
  all(...values: readonly Value[]): Promise<Row[]>;
}

export interface Db {
  prepare(sql: string): Statement;
}

interface Prepared {
  readonly name: string;
  readonly text: string;
}

const prepared = new Map<string, Prepared>();

/** The same statement for PostgreSQL, under a name: it is planned once for each connection. */
function preparedOf(sql: string): Prepared {
  const known = prepared.get(sql);
  if (known) return known;
  let n = 0;
  const text = sql.replace(/'[^']*'|\?(\d*)/g, (found, number?: string) =>
    found.startsWith("'") ? found : `$${number || ++n}`,
  );
  const made = { name: `s${prepared.size}`, text };
  prepared.set(sql, made);
  return made;
}

type Queryable = Pick<pg.Pool, 'query'> | Pick<pg.ClientBase, 'query'>;

export function dbOf(connection: Queryable): Db {
  return {
    prepare(sql) {
      const { name, text } = preparedOf(sql);
      const query = async (values: readonly Value[]) =>
        (connection as pg.Pool).query<Row>({ name, text, values: values.map(written) });
      return {
        run: async (...values) => ({ changes: (await query(values)).rowCount ?? 0 }),
        get: async (...values) => readRow((await query(values)).rows[0]),
        all: async (...values) => (await query(values)).rows.map((row) => readRow(row)!),
      };
    },
  };
}

/** A private character that no text needs; where one has it, it is written twice. */
const ESCAPE = '\u{10FFFD}';
const REFUSED = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|\u{10FFFD}/gu;
const ESCAPED = new RegExp(`${ESCAPE}(?:${ESCAPE}|([0-9a-f]{4}))`, 'gu');

function written(value: Value): unknown {
  if (typeof value === 'string') return writtenText(value);
  if (Array.isArray(value)) return value.map((one) => (typeof one === 'string' ? writtenText(one) : one));
  return value instanceof Uint8Array ? Buffer.from(value) : value;
}

function writtenText(text: string): string {
  if (text.isWellFormed() && !text.includes('\0') && !text.includes(ESCAPE)) return text;
  return text.replace(REFUSED, (one) =>
    one === ESCAPE ? ESCAPE + ESCAPE : ESCAPE + one.charCodeAt(0).toString(16).padStart(4, '0'),
  );
}

function readText(text: string): string {
  if (!text.includes(ESCAPE)) return text;
  return text.replace(ESCAPED, (_, code?: string) => (code ? String.fromCharCode(Number.parseInt(code, 16)) : ESCAPE));
}

function readRow(row: Row | undefined): Row | undefined {
  if (row) for (const [name, value] of Object.entries(row)) if (typeof value === 'string') row[name] = readText(value);
  return row;
}

/** Deadlocks and the like: PostgreSQL asks for another try. */
const AGAIN: readonly string[] = ['40P01', '40001'];
const TRIES = 5;

/** Runs work in a transaction on one connection, the guard first. What it throws rolls it back. */
export async function inTransaction<T>(pool: pg.Pool, guard: Guard | null, work: (db: Db) => Promise<T>): Promise<T> {
  for (let n = 1; ; n++) {
    try {
      return await once(pool, guard, work);
    } catch (error) {
      if (n === TRIES || !AGAIN.includes((error as { code?: string }).code ?? '')) throw error;
    }
  }
}

async function once<T>(pool: pg.Pool, guard: Guard | null, work: (db: Db) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('BEGIN');
    await guard?.(client);
    const result = await work(dbOf(client));
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch((second: Error) => {
      broken = second;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}
