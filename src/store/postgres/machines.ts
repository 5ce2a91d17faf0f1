/** The machines that are at work, each known by what it holds its leases as. */
import type pg from 'pg';

export interface MachineRow {
  readonly holder: string;
  /** The machine's name. */
  readonly host: string;
  readonly pid: number;
  readonly version: string;
  readonly roles: readonly string[];
}

/** A machine as the others see it. */
export interface LiveMachine extends MachineRow {
  /** For how long it has been at work without a gap, ms. */
  readonly age: number;
  /** Fenced writes of it that were refused since it has started. */
  readonly refused: number;
}

/** Says that this machine is at work, for so many ms more. */
export async function showMachine(
  db: pg.ClientBase,
  { holder, host, pid, version, roles }: MachineRow,
  { lasts, refused }: { readonly lasts: number; readonly refused: number },
): Promise<void> {
  await db.query({
    name: 'show machine',
    text: `INSERT INTO machines (holder, host, pid, version, roles, refused, since, until)
      VALUES ($1, $2, $3, $4, $5, $6, clock_timestamp(), clock_timestamp() + $7 * interval '1 millisecond')
      ON CONFLICT (holder) DO UPDATE SET until = excluded.until, refused = excluded.refused`,
    values: [holder, host, pid, version, roles, refused, lasts],
  });
}

/** Those at work now, oldest first. Others are forgotten a day after their end. */
export async function liveMachines(db: pg.Pool | pg.ClientBase): Promise<readonly LiveMachine[]> {
  const { rows } = await db.query({
    name: 'live machines',
    text: `SELECT *, EXTRACT(EPOCH FROM clock_timestamp() - since) * 1000 AS age FROM machines
      WHERE until > clock_timestamp() ORDER BY since, holder`,
  });
  return rows.map(({ holder, host, pid, version, roles, age, refused }) => ({
    ...{ holder, host, version, roles },
    ...{ pid: Number(pid), age: Math.round(Number(age)), refused: Number(refused) },
  }));
}

/** This machine stops: the others need not wait for the end of its time. */
export async function hideMachine(db: pg.Pool | pg.ClientBase, holder: string): Promise<void> {
  await db.query('UPDATE machines SET until = clock_timestamp() WHERE holder = $1', [holder]);
  await db.query("DELETE FROM machines WHERE until < clock_timestamp() - interval '1 day'");
}
