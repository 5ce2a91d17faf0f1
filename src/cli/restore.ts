/** `npm run restore`: replaces the archive with a backup. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runScript, type Script, StartupError } from '../app/script.ts';

const RESTORE = {
  command: 'npm run restore',
  says: 'Replaces the archive with a backup; the former archive is kept under another name. Stop the bot first.',
  arguments: [['FILE', 'a file that npm run backup has written']],
  options: {},
  notes: [
    'The data folder is ATTACHE_DATA, else data.',
    'Exit codes: 0 restored, 1 it could not be and the archive is as it was, 2 a mistake in the arguments.',
  ],
} as const satisfies Script;

process.exitCode = await runScript(RESTORE, async ({ words: [from, ...more], misused }) => {
  if (from === undefined || more.length > 0) return misused('Name the one file to restore.');
  if (existsSync('.env')) process.loadEnvFile('.env');
  if (process.env.ATTACHE_DATABASE)
    throw new StartupError(
      'The archive is in PostgreSQL (ATTACHE_DATABASE is set). Use its own tool: pg_restore --clean --if-exists -d "$ATTACHE_DATABASE" FILE, while no bot runs.',
    );
  const { restoreArchive } = await import('../store/sqlite/backup.ts');
  const { lockFolder } = await import('../store/sqlite/lock.ts');
  const folder = process.env.ATTACHE_DATA || 'data';
  const unlock = lockFolder(folder);
  if (unlock === null) throw new StartupError(`A bot is using the data folder ${folder}. Stop it first.`);
  try {
    const { former } = await restoreArchive(from, join(folder, 'attache.db'), Date.now());
    process.stdout.write(
      `Restored ${from}.${former ? ` The former archive is kept as ${former}.` : ''} Start the bot again.\n`,
    );
    return 0;
  } finally {
    unlock();
  }
});
