/** Where a server of ours listens, and by which address others reach it. */
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StartupError } from '../script.ts';

export interface ListenAddress {
  readonly host: string;
  readonly port: number;
}

/**
 * `9464`, `0.0.0.0:9464`, `[::1]:9464`; without a host, this machine alone.
 * @param variable of the environment that it is written in, and an example of what to write there
 * @throws StartupError when it is neither
 */
export function listenAddress(written: string, variable: string, example: string): ListenAddress {
  const [, v6, host, port] = /^(?:(?:\[([0-9a-fA-F:.]+)\]|([^:\s[\]]+)):)?(\d{1,5})$/.exec(written.trim()) ?? [];
  if (port !== undefined && Number(port) <= 65_535) return { host: v6 ?? host ?? '127.0.0.1', port: Number(port) };
  throw new StartupError(`${variable} is “${written}”. Write a port or host:port, for example ${example}.`);
}

/**
 * The address by which others reach a server, without a slash at its end: `https://bot.example/push`.
 * @param reached what the sentence for operators asks for, after “Write the address by which”
 * @throws StartupError when it is no plain web address
 */
export function publicBase(written: string, variable: string, reached: string): string {
  const url = URL.parse(written.trim());
  const isPlain = url && !url.search && !url.hash && !url.username && !url.password;
  if (isPlain && /^https?:$/.test(url.protocol)) return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
  throw new StartupError(`${variable} is “${written}”. Write the address by which ${reached}.`);
}

export interface ListeningServer {
  /** `http://127.0.0.1:9464` */
  readonly url: string;
  close(): Promise<void>;
}

/** Why a server could not listen, with what to do. */
export function cannotListen({ host, port }: ListenAddress, variable: string, error: unknown): StartupError {
  const why = (error as NodeJS.ErrnoException).code === 'EADDRINUSE' ? 'it is in use' : (error as Error).message;
  return new StartupError(`Cannot listen on ${host}:${port} (${variable}): ${why}. Choose another address.`);
}

/** @param variable of the environment that names the address. @throws StartupError when it cannot be used */
export async function listenOn(server: Server, where: ListenAddress, variable: string): Promise<ListeningServer> {
  server.listen(where.port, where.host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw cannotListen(where, variable, error);
  }
  const { address, family, port } = server.address() as AddressInfo;
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
