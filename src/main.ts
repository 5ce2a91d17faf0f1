/**
 * Start here: read the configuration, open the store, connect to Discord, run the loops, stop cleanly.
 *
 *   npm start                              until SIGTERM
 *   npm start -- --once [--config DIR]     one round; its messages as JSON lines on stdout
 *
 * Exit codes: 2 invalid configuration or arguments; 1 Discord or the data folder is unavailable; 3 some feeds failed
 * (`--once`); 0 otherwise.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { configPlace, isPlaceholder } from './app/config-place.ts';
import { type Environment, localChannels, StartupError } from './app/environment.ts';
import { type Log, openLog } from './app/log.ts';
import { runOnce } from './app/once.ts';
import { runService } from './app/service.ts';
import { loadConfig } from './config/load.ts';
import { printMistake } from './config/mistakes.ts';
import type { Config } from './config/types.ts';
import { tokenMistake } from './discord/connect.ts';
import { openLocalDiscord } from './local/local.ts';
import { lockFolder } from './store/sqlite/lock.ts';
import { openSqlite } from './store/sqlite/open.ts';

async function main(): Promise<number> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const values = readArguments();
  if (values === null) return 2;
  const log = openLog(process.env.LOG_LEVEL || 'info', process.stderr.isTTY === true);
  const config = await readConfig();
  if (config === null) return 2;
  try {
    return await withEnvironment(config, log, values.once ? runOnce : (setting) => runService(setting, configPlace()));
  } catch (error) {
    if (!(error instanceof StartupError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

/** The command line's options, or null after printing why they are invalid. */
function readArguments(): { once?: boolean; config?: string } | null {
  try {
    return parseArgs({ options: { once: { type: 'boolean' }, config: { type: 'string' } } }).values;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\nUsage: npm start -- [--once] [--config DIR]\n`);
    return null;
  }
}

/** The configuration, or null after printing its mistakes. */
async function readConfig(): Promise<Config | null> {
  const { dir, shipped } = configPlace();
  const loaded = await loadConfig(dir, shipped);
  if (loaded.kind === 'mistakes') {
    process.stderr.write(`${loaded.mistakes.map(printMistake).join('\n')}\n`);
    return null;
  }
  const { config } = loaded;
  const placeholder = config.watches.find(({ channel }) => isPlaceholder(channel));
  if (!process.env.DISCORD_TOKEN || !placeholder) return config;
  process.stderr.write(
    `watches.yaml uses the placeholder channel ${placeholder.channel}. Replace it with your channel's id: in Discord, turn on ` +
      'Developer Mode (User Settings > Advanced), then right-click the channel and choose Copy Channel ID.\n',
  );
  return null;
}

/** Opens the data folder, the store and Discord, and closes them whatever happens. */
async function withEnvironment(
  config: Config,
  log: Log,
  run: (setting: Environment) => Promise<number>,
): Promise<number> {
  const folder = process.env.ATTACHE_DATA || 'data';
  const unlock = usable(`Cannot use the data folder ${folder}`, () => lockFolder(folder));
  if (unlock === null)
    throw new StartupError(
      `Another bot is using the data folder ${folder}. Stop it first, or set ATTACHE_DATA to another folder.`,
    );
  const store = usable(`Cannot open the archive in ${folder}`, () => openSqlite(join(folder, 'attache.db')));
  const token = process.env.DISCORD_TOKEN || null;
  const mistake = token && tokenMistake(token);
  if (mistake) throw new StartupError(mistake);
  const local = token
    ? null
    : await openLocalDiscord({ file: join(folder, 'local-discord.db'), channels: localChannels(config) });
  const door = local ?? { token: token!, api: process.env.DISCORD_API || null };
  try {
    return await run({ config, store, discord: door, local, log });
  } finally {
    await local?.close();
    await store.close();
    unlock();
  }
}

function usable<T>(trouble: string, open: () => T): T {
  try {
    return open();
  } catch (error) {
    throw new StartupError(`${trouble}: ${(error as Error).message}`);
  }
}

if (import.meta.main) process.exit(await main());
