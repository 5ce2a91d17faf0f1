import pg from 'pg';
import { placeOf } from './trouble.ts';

/** A transaction that a paused process holds open ends after this long, ms: what it has locked is free then. */
const IDLE_IN_TRANSACTION = 5_000;
const STATEMENT = 30_000;
const LOCK = 10_000;
const CONNECT = 5_000;

/** Numbers as numbers: ours stay below 2^53. */
const BIGINT = 20;
const types: pg.CustomTypesConfig = {
  getTypeParser: (type: number, format?: 'text' | 'binary') =>
    type === BIGINT ? Number : pg.types.getTypeParser(type, format as 'text'),
};

const HOW: pg.ClientConfig = {
  types,
  application_name: 'attache',
  idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION,
  statement_timeout: STATEMENT,
  lock_timeout: LOCK,
  // A server that cannot be reached does not answer at all.
  query_timeout: STATEMENT + 5_000,
  connectionTimeoutMillis: CONNECT,
  keepAlive: true,
};

/**
 * Connections to a database, `postgres://…`. One that breaks is replaced; only its own query fails.
 * @throws StoreError, in a sentence that shows no password, when it is no such address
 * @param isRelaxed its commits do not wait for the disk: a crash of the database may forget the last half second
 */
export function openPool(url: string, max = 10, isRelaxed = false): pg.Pool {
  placeOf(url);
  const options = isRelaxed ? { options: '-c synchronous_commit=off' } : {};
  const pool = new pg.Pool({ ...HOW, ...options, connectionString: url, max, allowExitOnIdle: true });
  // Without a listener, the end of an idle connection would end the process.
  pool.on('error', () => {});
  return pool;
}

/** A connection of its own, for what must not wait for others. @param statement how long a query may take, ms */
export async function openConnection(url: string, statement: number): Promise<pg.Client> {
  const client = new pg.Client({
    ...HOW,
    ...{ connectionString: url, statement_timeout: statement, lock_timeout: statement, query_timeout: statement },
    connectionTimeoutMillis: Math.min(CONNECT, statement),
  });
  client.on('error', () => {});
  await client.connect();
  return client;
}
