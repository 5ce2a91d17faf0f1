import { readdirSync, readFileSync } from 'node:fs';
import type pg from 'pg';
import { StoreError } from '../store.ts';

const FOLDER = new URL('./migrations/', import.meta.url);
/** Any number, the same for all machines of one database. */
const MIGRATING = 4_711_016;

/**
 * Brings a database up to date, as SQLite's migrations do, in step with them: `migrations/NNN-name.sql`, in the order of their
 * names, all in one transaction. Machines that start at once wait for each other.
 * @throws StoreError when the database has run a migration that this program does not know
 */
export async function migrate(pool: pg.Pool): Promise<void> {
  const names = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.sql'))
    .map((name) => name.replace(/\.sql$/, ''))
    .sort();
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [MIGRATING]);
    await client.query('CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY)');
    const { rows } = await client.query<{ name: string }>('SELECT name FROM migrations');
    const done = new Set(rows.map(({ name }) => name));
    const unknown = [...done].find((name) => !names.includes(name));
    if (unknown) throw new StoreError(`The database was written by a newer Attaché (${unknown}). Start that version.`);
    for (const name of names.filter((one) => !done.has(one))) {
      await client.query(readFileSync(new URL(`${name}.sql`, FOLDER), 'utf8'));
      await client.query('INSERT INTO migrations (name) VALUES ($1)', [name]);
    }
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  } finally {
    client.release();
  }
}
