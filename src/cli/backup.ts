/** `npm run backup`: copies the archive, also while the bot runs. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runScript, type Script, StartupError } from '../app/script.ts';

const BACKUP = {
  command: 'npm run backup',
  says: 'Copies the archive into one file, also while the bot runs, and checks the copy.',
  arguments: [['[FILE]', 'where to; default: backups/ in the data folder, named after the time']],
  options: {},
  notes: [
    'The data folder is ATTACHE_DATA, else data. Your files in config/ and .env are not part of the copy.',
    'Exit codes: 0 copied, 1 it could not be, 2 a mistake in the arguments.',
  ],
} as const satisfies Script;

process.exitCode = await runScript(BACKUP, async ({ words: [to, ...more], misused }) => {
  if (more.length > 0) return misused('Name one file.');
  if (existsSync('.env')) process.loadEnvFile('.env');
  if (process.env.ATTACHE_DATABASE)
    throw new StartupError(
      'The archive is in PostgreSQL (ATTACHE_DATABASE is set). Use its own tool: pg_dump -Fc -f FILE "$ATTACHE_DATABASE".',
    );
  const folder = process.env.ATTACHE_DATA || 'data';
  const stamp = new Date().toISOString().replace(/[:.]/g, '-');
  const file = to ?? join(folder, 'backups', `attache-${stamp}.db`);
  const { backupArchive } = await import('../store/sqlite/backup.ts');
  const bytes = await backupArchive(join(folder, 'attache.db'), file);
  process.stdout.write(`Copied the archive to ${file} (${(bytes / 1_000_000).toFixed(1)} MB).\n`);
  return 0;
});
