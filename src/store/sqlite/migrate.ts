import { readdirSync, readFileSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { transaction } from './transaction.ts';

const FOLDER = new URL('./migrations/', import.meta.url);

/**
 * Brings a database up to date: runs each `migrations/NNN-name.sql` beyond `PRAGMA user_version`, each in a
 * transaction of its own. Migrations are immutable. A file with something in it is copied beside itself first.
 * @throws when the database is newer than this program
 */
export function migrate(db: DatabaseSync, file: string, folder: URL = FOLDER): void {
  const steps = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort();
  const has = Number(db.prepare('PRAGMA user_version').get()?.user_version);
  if (has > steps.length)
    throw new Error(`${file} was written by a newer Attaché (format ${has}, this one knows ${steps.length})`);
  if (has === steps.length) return;
  if (has > 0 && file !== ':memory:')
    db.prepare('VACUUM INTO ?').run(`${file}.before-${has + 1}-${process.hrtime.bigint()}`);
  for (const [n, name] of steps.entries()) {
    if (n < has) continue;
    transaction(db, () => {
      db.exec(readFileSync(new URL(name, folder), 'utf8'));
      db.exec(`PRAGMA user_version = ${n + 1}`);
    });
  }
}
