/** PostgreSQL's errors as sentences for operators. None shows the password of the address. */
import pg from 'pg';
import { FenceLost, StoreError } from '../store.ts';

/** The oldest version that the tests run on. */
const OLDEST = 15;

/** By codes of PostgreSQL (its docs, Appendix A), of Node's network and of its TLS. */
const SENTENCES: Readonly<Record<string, string>> = {
  '28P01': 'refuses this user or password. Correct ATTACHE_DATABASE.',
  '28000': 'does not let this user in. Correct ATTACHE_DATABASE, or the server’s pg_hba.conf.',
  '3D000': 'does not exist. Create it: CREATE DATABASE … ENCODING ‘UTF8’.',
  '42501': 'does not give this user the rights it needs. Make the user the owner of the database.',
  '25006': 'can only be read. Name the primary server, not a replica.',
  '53100': 'cannot grow: the disk is full. Free some space; the bot then continues without a restart.',
  '53300': 'has no free connection. Raise max_connections on the server, or run fewer machines.',
  '57P01': 'was shut down or restarted.',
  '57P03': 'is starting up or shutting down. Try again in a moment.',
  ECONNREFUSED: 'cannot be reached: no server answers there. Start it, or correct ATTACHE_DATABASE.',
  ENOTFOUND: 'cannot be reached: there is no such host. Correct ATTACHE_DATABASE.',
  EAI_AGAIN: 'cannot be reached: the name of its host cannot be looked up now.',
  ETIMEDOUT: 'cannot be reached: its host does not answer.',
  EHOSTUNREACH: 'cannot be reached: there is no way to its host.',
  ECONNRESET: 'has ended the connection.',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'shows a certificate that nobody vouches for. Name its authority: sslrootcert=FILE.',
  SELF_SIGNED_CERT_IN_CHAIN: 'shows a certificate of an unknown authority. Name that: sslrootcert=FILE.',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'shows a certificate of an unknown authority. Name that: sslrootcert=FILE.',
  ERR_TLS_CERT_ALTNAME_INVALID: 'shows a certificate for another host. Correct the host in ATTACHE_DATABASE.',
};

/**
 * Host and database of an address, without user and password.
 * @throws StoreError, in a sentence, when it is no address of a PostgreSQL database
 */
export function placeOf(address: string): string {
  const url = URL.parse(address);
  // An `@` in the path: what stands before it is a part of a password.
  if (!url || !/^postgres(?:ql)?:$/.test(url.protocol) || url.pathname.includes('@'))
    throw new StoreError(
      'ATTACHE_DATABASE is no address of a PostgreSQL database. Write postgres://user:password@host/database; write other ' +
        'characters than letters and digits in the password as %XX (# is %23, / is %2F, @ is %40).',
    );
  return `${url.host}${url.pathname}`;
}

/** An error of PostgreSQL or of the network as a sentence about the database there; any other as it is. */
export function inPlainWords(error: unknown, place: string): unknown {
  if (error instanceof FenceLost || error instanceof StoreError) return error;
  const { code = '', message } = error as { code?: string; message: string };
  const sentence = SENTENCES[code];
  if (sentence) return new StoreError(`The database ${place} ${sentence}`, { cause: error });
  // A mistake of ours in a statement is no trouble of the database's.
  const isOurs = error instanceof pg.DatabaseError && /^(?:22|23|42)/.test(code);
  const isOfDatabase = error instanceof pg.DatabaseError || code !== '' || /connection|timeout|SSL/i.test(message);
  if (isOurs || !isOfDatabase) return error;
  return new StoreError(`The database ${place} cannot be used: ${message}`, { cause: error });
}

/** Why a server with this version (`server_version_num`) and encoding cannot be used; null: it can. */
export function unfit(version: number, encoding: string): string | null {
  const major = Math.floor(version / 10_000);
  if (major < OLDEST) return `runs PostgreSQL ${major}, which is too old: ${OLDEST} or newer is needed.`;
  return encoding === 'UTF8' ? null : `has the encoding ${encoding}. Create it anew with ENCODING ‘UTF8’.`;
}

/** @throws StoreError, in a sentence, when the server is too old or the database cannot hold every text */
export async function checkServer(pool: pg.Pool, place: string): Promise<void> {
  const { rows } = await pool.query<{ version: string; encoding: string }>(
    "SELECT current_setting('server_version_num') AS version, current_setting('server_encoding') AS encoding",
  );
  const why = unfit(Number(rows[0]!.version), rows[0]!.encoding);
  if (why) throw new StoreError(`The database ${place} ${why}`);
}
