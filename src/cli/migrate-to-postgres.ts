/** `npm run migrate-to-postgres`: carries an SQLite archive over into the database of several machines. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import {
  CONFIG_OPTION,
  runScript,
  type Script,
  type ScriptCall,
  type ScriptProcess,
  StartupError,
} from '../app/script.ts';

const MIGRATE = {
  command: 'npm run migrate-to-postgres',
  says: 'Carries the SQLite archive of the data folder over into the database of ATTACHE_DATABASE, and counts what stands there. Stop all bots first. An interrupted run is simply repeated.',
  options: CONFIG_OPTION,
  notes: [
    'The archive itself is not changed. The configuration is taken from config/ when the first machine starts.',
    'Exit codes: 0 all of it stands in the database, 1 it does not, 2 a mistake in the arguments.',
  ],
} as const satisfies Script;

/** Brings the archive up to date and opens it. @throws StartupError when there is none, or a bot uses it */
async function openArchive(folder: string): Promise<{ sqlite: DatabaseSync; close: () => void }> {
  const { DatabaseSync } = await import('node:sqlite');
  const { lockFolder } = await import('../store/sqlite/lock.ts');
  const { openSqlite } = await import('../store/sqlite/open.ts');
  const { workInAll } = await import('../store/sqlite/put-aside.ts');
  const file = join(folder, 'attache.db');
  if (!existsSync(file)) throw new StartupError(`There is no archive in ${folder}. Set ATTACHE_DATA to its folder.`);
  const unlock = lockFolder(folder);
  if (unlock === null) throw new StartupError(`A bot is using the data folder ${folder}. Stop it first.`);
  await openSqlite(file).close();
  const sqlite = new DatabaseSync(file);
  workInAll(sqlite);
  return {
    sqlite,
    close() {
      sqlite.close();
      unlock();
    },
  };
}

async function carryAll(url: string, { env, stdout }: Pick<ScriptCall, 'env' | 'stdout'>): Promise<number> {
  const { openPostgres } = await import('../store/postgres/open.ts');
  const { openPool } = await import('../store/postgres/pool.ts');
  const { makeTables } = await import('../store/postgres/tables.ts');
  const { liveMachines } = await import('../store/postgres/machines.ts');
  const { carryOver } = await import('../store/postgres/carry-over.ts');
  const { sqlite, close } = await openArchive(env.ATTACHE_DATA || 'data');
  const pool = openPool(url, 2);
  try {
    await (await openPostgres(url)).close();
    await makeTables(pool);
    const [machine] = await liveMachines(pool);
    if (machine)
      throw new StartupError(`The machine ${machine.host} is at work on this database. Stop all bots first.`);
    let missing = 0;
    for await (const { table, from, to } of carryOver(sqlite, pool)) {
      missing += Math.max(0, from - to);
      stdout(`${table.padEnd(15)} ${String(from).padStart(9)} → ${String(to).padStart(9)}\n`);
    }
    stdout(missing === 0 ? 'All of it stands in the database.\n' : `${missing} rows are missing. Run it again.\n`);
    return missing === 0 ? 0 : 1;
  } finally {
    await pool.end();
    close();
  }
}

/** @returns the exit code */
export const migrateToPostgres = (around?: ScriptProcess): Promise<number> =>
  runScript(
    MIGRATE,
    async (call) => {
      const url = call.env.ATTACHE_DATABASE;
      if (!url) throw new StartupError('ATTACHE_DATABASE is not set: postgres://user:password@host/database.');
      return carryAll(url, call);
    },
    around,
  );

if (import.meta.main) process.exitCode = await migrateToPostgres();
