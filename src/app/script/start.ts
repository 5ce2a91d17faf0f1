/** Runs the bot: reads the configuration, opens the store, connects to Discord, runs the loops, stops cleanly. */
import { join } from 'node:path';
import type { ConfigPlace } from '../../config/edit.ts';
import { loadConfig } from '../../config/load.ts';
import { printMistake } from '../../config/mistakes.ts';
import { configDir } from '../../config/read.ts';
import type { Config, Loaded } from '../../config/types.ts';
import { tokenMistake } from '../../discord/token.ts';
import { type LocalDiscord, openLocalDiscord } from '../../local/local.ts';
import { lockFolder } from '../../store/sqlite/lock.ts';
import { openSqlite } from '../../store/sqlite/open.ts';
import { type Store, StoreError } from '../../store/store.ts';
import { localChannels, localRoles } from '../channels/local-channels.ts';
import { isPlaceholder, SHIPPED } from '../config/place.ts';
import { discordAccess, type Environment, proxiesFrom } from '../environment.ts';
import { feedAddress } from '../listen/feed-server.ts';
import { publicAddress } from '../listen/public-address.ts';
import { type Log, openLog } from '../log/log.ts';
import { monitorFrom } from '../monitor/server.ts';
import { portOf, type ScriptCall, StartupError } from '../script.ts';

type Call = ScriptCall<{ readonly once: boolean; readonly port: string | undefined }>;

/** With what the bot runs, and how. */
interface Running {
  readonly log: Log;
  /** Of the local Discord's page. */
  readonly port: number;
  readonly run: (setting: Environment) => Promise<number>;
}

/** @returns the exit code */
export async function start(call: Call): Promise<number> {
  const { values, args, env, stderr, logTo } = call;
  const { ATTACHE_DATABASE: database } = env;
  if (!env.DISCORD_TOKEN && !database)
    stderr(
      'Not connected to Discord, because DISCORD_TOKEN is not set: running with a local Discord on this machine.\n',
    );
  const log = await openLog(env.LOG_LEVEL || 'info', logTo);
  const place = { dir: configDir(args, env), shipped: SHIPPED };
  if (database) return startShared(database, call, { log, place });
  const config = usableConfig(await loadConfig(place.dir, place.shipped, env), call);
  if (config === null) return 2;
  return withEnvironment(config, call, {
    log,
    port: portOf(values.port ?? env.ATTACHE_PORT, 'The port'),
    run: async (setting) =>
      values.once
        ? (await import('../once.ts')).runOnce(setting, call)
        : (await import('../service.ts')).runService(setting, place),
  });
}

/** Several machines share the work. Nothing of this is loaded without a database. */
async function startShared(
  database: string,
  call: Call,
  { log, place }: { readonly log: Log; readonly place: ConfigPlace },
): Promise<number> {
  if (call.values.once) throw new StartupError('--once is for one process alone: unset ATTACHE_DATABASE.');
  const { runShared } = await import('../machines/start.ts');
  return runShared({ database, log, place, usable: (loaded) => usableConfig(loaded, call) });
}

/** The configuration, or null after printing its mistakes. */
function usableConfig(loaded: Loaded, { env, stderr }: Call): Config | null {
  if (loaded.kind === 'mistakes') {
    stderr(`${loaded.mistakes.map(printMistake).join('\n')}\n`);
    return null;
  }
  const { config } = loaded;
  const placeholder = config.watches.find(({ channel }) => isPlaceholder(channel));
  if (!env.DISCORD_TOKEN || !placeholder) return config;
  stderr(
    `watches.yaml uses the placeholder channel ${placeholder.channel}. Replace it with your channel's id: in Discord, turn on ` +
      'Developer Mode (User Settings > Advanced), then right-click the channel and choose Copy Channel ID.\n',
  );
  return null;
}

/** Opens the data folder, the store and Discord, and closes them whatever happens. Mistakes in the environment are told before. */
async function withEnvironment(
  config: Config,
  { values: { once }, env }: Call,
  { log, port, run }: Running,
): Promise<number> {
  const proxies = proxiesFrom(env, log);
  // With --once nobody is there when a hub calls.
  const address = once ? null : publicAddress(env);
  const feeds = once ? null : feedAddress(env);
  const monitor = once ? null : monitorFrom(env);
  const token = env.DISCORD_TOKEN || null;
  const mistake = token && tokenMistake(token);
  if (mistake) throw new StartupError(mistake);
  const folder = env.ATTACHE_DATA || 'data';
  const unlock = usable(`Cannot use the data folder ${folder}`, () => lockFolder(folder));
  if (unlock === null)
    throw new StartupError(
      `Another bot is using the data folder ${folder}. Stop it first, or set ATTACHE_DATA to another folder.`,
    );
  let [store, local]: [Store | null, LocalDiscord | null] = [null, null];
  try {
    store = usable(`Cannot open the archive in ${folder}`, () => openSqlite(join(folder, 'attache.db')));
    local = token ? null : await localDiscord(join(folder, 'local-discord.db'), port, config);
    const discord = local ?? discordAccess(token!, env, proxies);
    return await run({ config, store, folder, discord, local, log, proxies, address, feeds, monitor });
  } finally {
    await local?.close();
    await store?.close();
    unlock();
  }
}

/** @throws StartupError when its file or its port cannot be used */
async function localDiscord(file: string, port: number, config: Config): Promise<LocalDiscord> {
  try {
    return await openLocalDiscord({ file, port, channels: localChannels(config), roles: localRoles(config) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE')
      throw new StartupError(`Port ${port} is in use by another program. Choose another one with --port.`);
    if ((error as NodeJS.ErrnoException).code === 'EACCES')
      throw new StartupError(`Port ${port} may not be used by this user. Choose one above 1023 with --port.`);
    throw new StartupError(
      `Cannot open the local Discord in ${file}: ${(error as Error).message}. Move the file away to begin with an empty one.`,
    );
  }
}

function usable<T>(trouble: string, open: () => T): T {
  try {
    return open();
  } catch (error) {
    // The store's own sentences name the file or folder, and say what to do.
    throw error instanceof StoreError ? error : new StartupError(`${trouble}: ${(error as Error).message}`);
  }
}
