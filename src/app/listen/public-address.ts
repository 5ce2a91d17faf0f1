/** The public address at which WebSub hubs reach the bot: WEBSUB_URL, and WEBSUB_PORT where we listen for it. */
import { randomBytes } from 'node:crypto';
import { type CallbackServer, openCallbacks } from '../../wire/hub/callbacks.ts';
import type { HubsContext } from '../hubs/context.ts';
import type { Hubs } from '../hubs.ts';
import type { Log } from '../log/log.ts';
import { StartupError } from '../script.ts';
import { cannotListen, type ListenAddress, listenAddress, publicBase } from './listen.ts';

export interface PublicAddress extends Pick<HubsContext, 'base' | 'newSecret'> {
  readonly listen: ListenAddress;
}

/** @returns null where WEBSUB_URL is not set: hubs are not used. @throws StartupError for a mistake in one of them */
export function publicAddress(env: Readonly<Record<string, string | undefined>>): PublicAddress | null {
  const { WEBSUB_URL: written, WEBSUB_PORT: port } = env;
  if (!written && !port) return null;
  if (!written || !port) {
    const missing = written ? 'WEBSUB_PORT' : 'WEBSUB_URL';
    throw new StartupError(`${missing} is not set. WEBSUB_URL and WEBSUB_PORT need each other: see .env.example.`);
  }
  return {
    base: publicBase(written, 'WEBSUB_URL', 'the web reaches this bot, for example https://bot.example/push'),
    listen: listenAddress(port, 'WEBSUB_PORT', '0.0.0.0:8787'),
    newSecret: () => randomBytes(32).toString('base64url'),
  };
}

/** Opens the server that hubs call. @throws StartupError when its address cannot be used */
export async function openPublicAddress(
  { base, listen }: PublicAddress,
  hubs: Hubs,
  log: Pick<Log, 'info' | 'error'>,
): Promise<CallbackServer> {
  const { host, port } = listen;
  const path = new URL(base).pathname.replace(/\/$/, '');
  const onError = (error: unknown) => log.error({ error }, 'a request of a hub could not be answered');
  const server = await openCallbacks({ host, port, path, onError }, hubs).catch((error: unknown) => {
    throw cannotListen(listen, 'WEBSUB_PORT', error);
  });
  log.info({}, `hubs reach the bot at ${base}, which must lead to ${server.url}${path}`);
  return server;
}
