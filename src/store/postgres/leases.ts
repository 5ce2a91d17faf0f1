/**
 * Who does which work, so that no two machines do it at once (M. Kleppmann, "How to do distributed locking", 2016).
 *
 * A lease ends by itself at `until`, by the database's clock, unless its holder renews it. Time alone is no proof: a machine
 * that was paused believes that it still holds the lease. So taking a lease raises its epoch, and each write of the work
 * checks the epoch in its own transaction: what a former holder writes is refused. No session advisory locks: a paused
 * process keeps them, and a machine without power keeps them until TCP gives up.
 */
import type pg from 'pg';
import { FenceLost } from '../store.ts';

export type LeaseKind = 'collect' | 'settle' | 'deliver' | 'desk';

export interface Lease {
  readonly kind: LeaseKind;
  readonly key: number;
  readonly holder: string;
  readonly epoch: number;
}

/** Checks in a writing transaction, before its first write. What it throws rolls the transaction back. */
export type Guard = (client: pg.ClientBase) => Promise<void>;

export interface TakeLeases {
  readonly kind: LeaseKind;
  readonly holder: string;
  /** For so long, ms. */
  readonly lasts: number;
  /** So many at most. */
  readonly most: number;
}

/** Makes the keys 0 to `count` - 1 of a kind known, and forgets those beyond that nobody holds. */
export async function listLeases(db: pg.Pool | pg.ClientBase, kind: LeaseKind, count: number): Promise<void> {
  await db.query(
    'INSERT INTO leases (kind, key) SELECT $1, generate_series(0, $2::bigint - 1) ON CONFLICT DO NOTHING',
    [kind, count],
  );
  await db.query('DELETE FROM leases WHERE kind = $1 AND key >= $2 AND until < clock_timestamp()', [kind, count]);
}

/**
 * Takes leases that nobody holds. A write under a former epoch that has passed its check is waited for (`FOR UPDATE`
 * conflicts with the `FOR KEY SHARE` of `guardOf`): skipped now, and taken at the next call.
 */
export async function takeLeases(
  db: pg.Pool | pg.ClientBase,
  { kind, holder, lasts, most }: TakeLeases,
): Promise<readonly Lease[]> {
  const { rows } = await db.query<{ key: string; epoch: string }>({
    name: 'take leases',
    text: `WITH free AS (
        SELECT key FROM leases WHERE kind = $1 AND until < clock_timestamp()
        ORDER BY random() LIMIT $4 FOR UPDATE SKIP LOCKED)
      UPDATE leases l SET holder = $2, epoch = epoch + 1, since = clock_timestamp(),
        until = clock_timestamp() + $3 * interval '1 millisecond'
      FROM free WHERE l.kind = $1 AND l.key = free.key RETURNING l.key, l.epoch`,
    values: [kind, holder, lasts, most],
  });
  return rows.map(({ key, epoch }) => ({ kind, holder, key: Number(key), epoch: Number(epoch) }));
}

/** Prolongs all that a holder has, leases and turns of hosts. @returns the leases; one that is missing was lost */
export async function renewLeases(db: pg.ClientBase, holder: string, lasts: number): Promise<readonly Lease[]> {
  const { rows } = await db.query<{ kind: LeaseKind; key: string; epoch: string }>({
    name: 'renew leases',
    text: `WITH turn AS (
        UPDATE turns SET until = clock_timestamp() + $2 * interval '1 millisecond'
        WHERE holder = $1 AND until > clock_timestamp())
      UPDATE leases SET until = clock_timestamp() + $2 * interval '1 millisecond'
      WHERE holder = $1 AND until > clock_timestamp() RETURNING kind, key, epoch`,
    values: [holder, lasts],
  });
  return rows.map(({ kind, key, epoch }) => ({ kind, holder, key: Number(key), epoch: Number(epoch) }));
}

/** Gives leases back before their time. Their work must have ended. */
export async function releaseLeases(db: pg.Pool | pg.ClientBase, leases: readonly Lease[]): Promise<void> {
  for (const { kind, key, holder, epoch } of leases)
    await db.query(
      `UPDATE leases SET until = clock_timestamp() WHERE kind = $1 AND key = $2 AND holder = $3 AND epoch = $4`,
      [kind, key, holder, epoch],
    );
}

/** Lets the writes of a lease's work pass while nobody else has taken the lease. */
export function guardOf({ kind, key, holder, epoch }: Lease): Guard {
  return async (client) => {
    const { rowCount } = await client.query({
      name: 'fence',
      text: 'SELECT 1 FROM leases WHERE kind = $1 AND key = $2 AND holder = $3 AND epoch = $4 FOR KEY SHARE',
      values: [kind, key, holder, epoch],
    });
    if (!rowCount) throw new FenceLost(`another machine has taken ${kind} ${key}`);
  };
}

/** A lease as `/status` shows it. */
export interface HeldLease {
  readonly kind: LeaseKind;
  readonly key: number;
  readonly holder: string;
  /** For how long it has been held, ms. */
  readonly age: number;
}

export async function heldLeases(db: pg.Pool): Promise<readonly HeldLease[]> {
  const { rows } = await db.query<{ kind: LeaseKind; key: string; holder: string; age: string }>(
    `SELECT kind, key, holder, EXTRACT(EPOCH FROM clock_timestamp() - since) * 1000 AS age FROM leases
     WHERE until > clock_timestamp() ORDER BY kind, key`,
  );
  return rows.map(({ kind, key, holder, age }) => ({ kind, holder, key: Number(key), age: Math.round(Number(age)) }));
}
