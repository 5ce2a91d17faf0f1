/** A PostgreSQL of the machine's own (Debian's package `postgresql`) on a temporary folder, started and stopped by us. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPostgres } from '../../src/store/postgres/open.ts';
import { openPool } from '../../src/store/postgres/pool.ts';
import { freePort } from './free-port.ts';

export interface Cluster {
  readonly port: number;
  /** A new, empty database. @returns its address */
  database(): Promise<string>;
  /** A new database in which a store was opened already; it is a copy, which is faster than all migrations. @returns its address */
  archive(): Promise<string>;
  /** As an administrator does it: running transactions are ended. @param away how long it stays away, ms */
  restart(away?: number): Promise<void>;
  /** CPU time of the server, s. */
  cpu(): number;
  stop(): void;
}

/** The folder of PostgreSQL's programs; null where it is not installed. */
export function programs(): string | null {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => join(debian, version, 'bin')), '/usr/bin', '/usr/local/bin'];
  return folders.find((folder) => existsSync(join(folder, 'initdb'))) ?? null;
}

export const HAS_POSTGRES = programs() !== null;
/** Why tests are skipped. */
export const NO_POSTGRES = 'PostgreSQL is not installed (Debian: apt-get install postgresql)';

/** PostgreSQL refuses to run as root. */
function unprivileged(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const user = spawnSync('id', ['-u', 'postgres'], { encoding: 'utf8' }).status === 0 ? 'postgres' : 'nobody';
  const id = (which: string) => Number(execFileSync('id', [which, user], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** User and system time of a process, s; that of its ended children too. 0 where it has ended. */
export function ticksOf(pid: number, withEnded: boolean): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    return fields.slice(11, withEnded ? 15 : 13).reduce((sum, field) => sum + Number(field), 0) / 100;
  } catch {
    return 0;
  }
}

/** What may be lost where the machine loses power: no test is about that. */
const QUICK = '-c fsync=off -c synchronous_commit=off -c full_page_writes=off';

const MOST_TRIES = 5;

/** Between finding a free port and taking it, another process may have taken it. @param take throws where it cannot */
async function takePort(take: (port: number) => void): Promise<number> {
  for (let tries = 1; ; tries++) {
    const port = await freePort();
    try {
      take(port);
      return port;
    } catch (error) {
      if (tries === MOST_TRIES) throw error;
    }
  }
}

/**
 * @param isDurable as in operation, for what is measured; by default it does not wait for the disk
 * @throws Error where PostgreSQL is not installed
 */
export async function openCluster({ isDurable = false } = {}): Promise<Cluster> {
  const bin = programs();
  if (bin === null) throw new Error(NO_POSTGRES);
  const folder = mkdtempSync(join(tmpdir(), 'attache-postgres-'));
  const who = unprivileged();
  if (who.uid !== undefined) chownSync(folder, who.uid, who.gid!);
  const data = join(folder, 'data');
  const run = (program: string, ...args: string[]) =>
    execFileSync(join(bin, program), args, { ...who, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  run('initdb', '--no-sync', '-D', data, '-A', 'trust', '-U', 'attache', '-E', 'UTF8', '--locale=C.UTF-8');
  const how = `-k ${folder} -c listen_addresses=127.0.0.1 -c max_connections=200 ${isDurable ? '' : QUICK}`;
  const start = (at: number) =>
    run('pg_ctl', '-D', data, '-o', `-p ${at} ${how}`, '-l', join(folder, 'log'), '-w', 'start');
  const halt = () => run('pg_ctl', '-D', data, '-m', 'fast', '-w', 'stop');
  const port = await takePort(start);
  const admin = `postgres://attache@127.0.0.1:${port}/postgres`;
  // Should the tests be killed, the server goes with them.
  const guard = spawn(
    'sh',
    ['-c', `cat >/dev/null; "${bin}/pg_ctl" -D "${data}" -m immediate stop; rm -rf "${folder}"`],
    {
      ...{ ...who, cwd: '/', detached: true, stdio: ['pipe', 'ignore', 'ignore'] },
    },
  );
  guard.unref();
  (guard.stdin as unknown as { unref(): void }).unref();
  async function create(how: string): Promise<string> {
    const name = `t${randomBytes(6).toString('hex')}`;
    const pool = openPool(admin, 1);
    await pool.query(`CREATE DATABASE ${name} ${how}`);
    await pool.end();
    return `postgres://attache@127.0.0.1:${port}/${name}`;
  }
  let template: Promise<string> | null = null;
  async function makeTemplate(): Promise<string> {
    const url = await cluster.database();
    await (await openPostgres(url)).close();
    return url.split('/').at(-1)!;
  }
  /** Used before the last restart. */
  let before = 0;
  const cluster: Cluster = {
    port,
    database: () => create(''),
    async archive() {
      template ??= makeTemplate();
      return create(`TEMPLATE ${await template} STRATEGY FILE_COPY`);
    },
    async restart(away = 0) {
      before = cluster.cpu();
      halt();
      await new Promise((resolve) => setTimeout(resolve, away));
      start(port);
    },
    cpu() {
      const leader = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
      const { stdout } = spawnSync('pgrep', ['-P', String(leader)], { encoding: 'utf8' });
      const running = stdout.split('\n').filter(Boolean).map(Number);
      return before + ticksOf(leader, true) + running.reduce((sum, pid) => sum + ticksOf(pid, false), 0);
    },
    stop() {
      halt();
      guard.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return cluster;
}
