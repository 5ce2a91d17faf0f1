import { readdirSync, readFileSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { transaction } from './transaction.ts';

const FOLDER = new URL('./migrations/', import.meta.url);

/**
 * Before migrations were recorded by name, `PRAGMA user_version` counted them: a file that says 3 has run the first three
 * of these. The list never grows.
 */
const COUNTED: readonly string[] = [
  '001-start',
  '003-desk',
  '004-visits',
  '005-search',
  '006-mutes',
  '007-lines',
  '008-pages',
  '009-families',
  '010-headlines',
  '011-wanted',
];

/**
 * Brings a database up to date: runs each `migrations/NNN-name.sql` that it has not run yet, in the order of their names,
 * each in a transaction of its own, and records it. Migrations are immutable. A file with something in it is copied
 * beside itself first.
 * @throws when the database has run a migration that this program does not know
 */
export function migrate(db: DatabaseSync, file: string, folder: URL = FOLDER): void {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .map((name) => name.replace(/\.sql$/, ''))
    .sort();
  const done = migrationsRun(db, file);
  const unknown = done.find((name) => !names.includes(name));
  if (unknown) throw new Error(newerThanThis(file, unknown));
  const missing = names.filter((name) => !done.includes(name));
  if (missing.length === 0) return;
  if (done.length > 0 && file !== ':memory:')
    db.prepare('VACUUM INTO ?').run(`${file}.before-${missing[0]}-${process.hrtime.bigint()}`);
  for (const name of missing)
    transaction(db, () => {
      record(db, name, done);
      db.exec(readFileSync(new URL(`${name}.sql`, folder), 'utf8'));
    });
}

/** The names of the migrations that a database has run; reads only. */
function migrationsRun(db: DatabaseSync, file: string): readonly string[] {
  const isRecorded = db.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'migrations'").get();
  if (isRecorded)
    return db
      .prepare('SELECT name FROM migrations ORDER BY name')
      .all()
      .map(({ name }) => String(name));
  const counted = Number(db.prepare('PRAGMA user_version').get()?.user_version);
  if (counted > COUNTED.length) throw new Error(newerThanThis(file, `format ${counted}`));
  return COUNTED.slice(0, counted);
}

/** Inside the transaction of the migration. `user_version` stays far above what an older program knows, so that it refuses the file. */
function record(db: DatabaseSync, name: string, before: readonly string[]): void {
  db.exec('CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY) STRICT, WITHOUT ROWID');
  const insert = db.prepare('INSERT OR IGNORE INTO migrations (name) VALUES (?)');
  for (const one of [...before, name]) insert.run(one);
  db.exec('PRAGMA user_version = 1000');
}

function newerThanThis(file: string, what: string): string {
  return `${file} was written by a newer Attaché (${what}). Start that version, or restore a backup from before it.`;
}
