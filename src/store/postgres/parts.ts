/** What was collected and is not settled yet, and what an editor asks the settling machine to correct. */
import type pg from 'pg';
import { FenceLost, type Guard } from './leases.ts';

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
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('BEGIN');
    await guard(client);
    const { rows } = await client.query({
      name: 'save part',
      text: 'INSERT INTO parts (kind, feed, body) VALUES ($1, $2, $3) RETURNING id',
      values: [kind, feed, body],
    });
    await client.query("SELECT pg_notify('attache', 'parts')");
    await client.query('COMMIT');
    return Number(rows[0].id);
  } catch (error) {
    await client.query('ROLLBACK').catch((second: Error) => (broken = second));
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
