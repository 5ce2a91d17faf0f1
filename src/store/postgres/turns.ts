/** Whose turn it is to ask a host: over all machines one request at a time, with a pause between two. */
import type pg from 'pg';

export interface Turn {
  readonly host: string;
  readonly holder: string;
  readonly number: number;
}

export type TurnAnswer =
  | { readonly kind: 'turn'; readonly turn: Turn }
  /** The host is free in so many ms at the latest; a machine that ends its request sooner frees it sooner. */
  | { readonly kind: 'wait'; readonly ms: number };

/** Takes the turn at a host where it is free. @param lasts how long the turn lasts where it is not renewed, ms */
export async function takeTurn(db: pg.Pool, host: string, holder: string, lasts: number): Promise<TurnAnswer> {
  const { rows } = await db.query<{ number: string }>({
    name: 'take turn',
    text: `INSERT INTO turns AS t (host, holder, number, until, free_at)
      VALUES ($1, $2, 1, clock_timestamp() + $3 * interval '1 millisecond', '-infinity')
      ON CONFLICT (host) DO UPDATE SET holder = excluded.holder, number = t.number + 1, until = excluded.until
      WHERE t.until < clock_timestamp() AND t.free_at < clock_timestamp() RETURNING number`,
    values: [host, holder, lasts],
  });
  if (rows[0]) return { kind: 'turn', turn: { host, holder, number: Number(rows[0].number) } };
  const { rows: waits } = await db.query<{ ms: string }>({
    name: 'wait for turn',
    text: 'SELECT EXTRACT(EPOCH FROM GREATEST(until, free_at) - clock_timestamp()) * 1000 AS ms FROM turns WHERE host = $1',
    values: [host],
  });
  return { kind: 'wait', ms: Math.max(1, Math.ceil(Number(waits[0]?.ms ?? 0))) };
}

/** Ends a turn: the next request to the host follows after `gap` ms. */
export async function endTurn(db: pg.Pool, { host, holder, number }: Turn, gap: number): Promise<void> {
  await db.query({
    name: 'end turn',
    text: `UPDATE turns SET until = clock_timestamp(), free_at = clock_timestamp() + $4 * interval '1 millisecond'
      WHERE host = $1 AND holder = $2 AND number = $3`,
    values: [host, holder, number, gap],
  });
}

/** Forgets hosts that nobody has asked for an hour. */
export async function forgetTurns(db: pg.Pool): Promise<void> {
  await db.query("DELETE FROM turns WHERE GREATEST(until, free_at) < clock_timestamp() - interval '1 hour'");
}
