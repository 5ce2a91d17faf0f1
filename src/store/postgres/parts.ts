/** What was collected and is not settled yet, and what an editor asks the settling machine to correct. */
import type pg from 'pg';
import { FenceLost } from '../store.ts';
import type { Guard } from './leases.ts';

export interface Part {
  readonly id: number;
  readonly kind: 'visit' | 'separate' | 'rejoin';
  readonly body: Buffer;
}

/** Puts a part in line; its feed is not visited again before it is settled. @returns its id */
export async function savePart(
  pool: pg.Pool,
  { kind, feed, body }: Omit<Part, 'id'> & { readonly feed: string },
  guard: Guard = async () => {},
): Promise<number> {
  return inTransaction(pool, async (client) => {
    await guard(client);
    const { rows } = await client.query({
      name: 'save part',
      text: 'INSERT INTO parts (kind, feed, body) VALUES ($1, $2, $3) RETURNING id',
      values: [kind, feed, body],
    });
    await client.query("SELECT pg_notify('attache', 'parts')");
    return Number(rows[0].id);
  });
}

async function inTransaction<T>(pool: pg.Pool, work: (client: pg.ClientBase) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('BEGIN');
    const result = await work(client);
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

/** The parts first in line, so many at most. */
export async function firstParts(pool: pg.Pool, most: number): Promise<readonly Part[]> {
  const { rows } = await pool.query({
    name: 'first parts',
    text: 'SELECT id, kind, body FROM parts ORDER BY id LIMIT $1',
    values: [most],
  });
  return rows.map(({ id, kind, body }) => ({ id: Number(id), kind, body }));
}

/** Takes the part out of line in the transaction that settles it, so that it is settled once. */
export function takeOut(part: number, guard: Guard): Guard {
  return async (client) => {
    await guard(client);
    const { rowCount } = await client.query({
      name: 'take part out',
      text: 'DELETE FROM parts WHERE id = $1',
      values: [part],
    });
    if (!rowCount) throw new FenceLost(`part ${part} is settled already`);
  };
}

/** The feeds that have parts in line. */
export async function feedsInLine(pool: pg.Pool): Promise<ReadonlySet<string>> {
  const { rows } = await pool.query({ name: 'feeds in line', text: 'SELECT DISTINCT feed FROM parts' });
  return new Set(rows.map(({ feed }) => String(feed)));
}

export interface Line {
  readonly length: number;
  /** For how long the first has waited, ms; 0 where none waits. */
  readonly oldest: number;
}

export async function lineOfParts(pool: pg.Pool): Promise<Line> {
  const { rows } = await pool.query(
    'SELECT count(*) AS n, EXTRACT(EPOCH FROM clock_timestamp() - min(at)) * 1000 AS oldest FROM parts',
  );
  return { length: Number(rows[0].n), oldest: Math.round(Number(rows[0].oldest ?? 0)) };
}

/** Whether a part waits still. */
export async function isInLine(pool: pg.Pool, part: number): Promise<boolean> {
  const { rowCount } = await pool.query({
    name: 'is in line',
    text: 'SELECT 1 FROM parts WHERE id = $1',
    values: [part],
  });
  return rowCount === 1;
}

/** The answer to a correction; null: there is none yet. */
export async function answerTo(pool: pg.Pool, part: number): Promise<string | null> {
  const { rows } = await pool.query({
    name: 'answer to part',
    text: 'SELECT body FROM answers WHERE part = $1',
    values: [part],
  });
  return rows[0]?.body ?? null;
}

/** Answers a correction, and takes it out of line where it has not been. Answers are kept for an hour. */
export async function writeAnswer(
  pool: pg.Pool,
  part: number,
  { body, guard }: { readonly body: string; readonly guard: Guard },
): Promise<void> {
  await inTransaction(pool, async (client) => {
    await guard(client);
    await client.query('DELETE FROM parts WHERE id = $1', [part]);
    await client.query('INSERT INTO answers (part, body) VALUES ($1, $2) ON CONFLICT DO NOTHING', [part, body]);
    await client.query("DELETE FROM answers WHERE at < clock_timestamp() - interval '1 hour'");
  });
}

/** Takes a correction back. @returns whether it was still in line */
export async function withdraw(pool: pg.Pool, part: number): Promise<boolean> {
  const { rowCount } = await pool.query('DELETE FROM parts WHERE id = $1', [part]);
  return rowCount === 1;
}
