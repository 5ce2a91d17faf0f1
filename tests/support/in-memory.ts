/** Set-up of all tests: their temporary files lie in memory, where there is room. On a disk, each commit of a test waits for it. */
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';

const MEMORY = '/dev/shm';
const PREFIX = 'attache-tests-';
/** Of all that lies there at one time, the databases of PostgreSQL take most: 1.5 GB. */
const ENOUGH = 4_000_000_000;

/** @returns what takes the files away */
export default function setUp(): () => void {
  if (process.env.TMPDIR || !existsSync(MEMORY)) return () => {};
  forgetKilledRuns();
  const { bavail, bsize } = statfsSync(MEMORY);
  if (bavail * bsize < ENOUGH) return () => {};
  const folder = mkdtempSync(join(MEMORY, `${PREFIX}${process.pid}-`));
  // PostgreSQL runs as another user.
  chmodSync(folder, 0o755);
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

function forgetKilledRuns(): void {
  for (const name of readdirSync(MEMORY).filter((one) => one.startsWith(PREFIX))) {
    const [pid] = name.slice(PREFIX.length).split('-');
    if (!existsSync(`/proc/${pid}`)) rmSync(join(MEMORY, name), { recursive: true, force: true });
  }
}
