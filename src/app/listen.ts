/** Where a server of ours listens. */
import { StartupError } from './script.ts';

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
