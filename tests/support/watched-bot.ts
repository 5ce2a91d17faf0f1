/** The real bot in a process of its own, whose event loop and memory are watched, before a local Discord of ours. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openLocalDiscord } from '../../src/local/local.ts';
import { openSqlite } from '../../src/store/sqlite/open.ts';
import { startArguments, startEnvironment } from './child.ts';
import { ticksOf } from './postgres.ts';
import type { Watched } from './watched.ts';

export interface WatchedBot {
  /** What was seen since the last look. */
  look(): Promise<Watched>;
  /** All feeds are due now. */
  makeDue(): Promise<void>;
  /** Waits until the archive says so. @param sql a question with one answer, 1 for yes */
  until(sql: string): Promise<void>;
  /** The process's largest resident set so far, MB. */
  peak(): number;
  /** Its CPU time so far, ms. */
  cpu(): number;
  close(): Promise<void>;
}

const WATCHED = new URL('./watched.ts', import.meta.url).href;
const [MAIN, ...FLAGS] = startArguments().reverse() as [string, ...string[]];
const BENCH_CHANNEL = '100000000000000100';
const HOUR = 3_600_000;
const LOOKS = 100;

/** @param folder of the configuration and, under `data`, the archive */
export async function openWatchedBot(folder: string): Promise<WatchedBot> {
  const channels = [{ id: BENCH_CHANNEL, name: 'harbour' }];
  const discord = await openLocalDiscord({ file: ':memory:', channels, clock: Date.now });
  const data = join(folder, 'data');
  const file = join(data, 'attache.db');
  const env = { DISCORD_TOKEN: discord.token, DISCORD_API: discord.api, ATTACHE_DATA: data, LOG_LEVEL: 'error' };
  const bot = fork(MAIN, ['--config', folder], {
    execArgv: [...FLAGS, '--import', WATCHED],
    env: { ...process.env, ...startEnvironment(), ...env },
  });
  return {
    look: () => look(bot),
    async makeDue() {
      const store = openSqlite(file);
      await store.shiftDueTimes(-48 * HOUR);
      await store.close();
    },
    async until(sql) {
      while (!says(file, sql)) {
        if (bot.exitCode !== null) throw new Error(`the bot ended with ${bot.exitCode}`);
        await sleep(LOOKS);
      }
    },
    peak: () => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${bot.pid}/status`, 'utf8'))![1]) / 1_024,
    cpu: () => ticksOf(bot.pid!, false) * 1_000,
    async close() {
      bot.kill('SIGTERM');
      if (bot.exitCode === null) await once(bot, 'close');
      await discord.close();
    },
  };
}

function says(file: string, sql: string): boolean {
  try {
    const db = new DatabaseSync(file, { readOnly: true });
    try {
      return Object.values(db.prepare(sql).get() ?? {})[0] === 1;
    } finally {
      db.close();
    }
  } catch {
    return false; // not made yet
  }
}

async function look(child: ChildProcess): Promise<Watched> {
  child.send('look');
  const [watched] = await once(child, 'message');
  return watched as Watched;
}

/** A process that does nothing, watched in the same way: what the machine itself takes. */
export function openIdle(): { look(): Promise<Watched>; close(): void } {
  const child = fork(fileURLToPath(WATCHED), [], { execArgv: FLAGS });
  return { look: () => look(child), close: () => void child.kill() };
}
