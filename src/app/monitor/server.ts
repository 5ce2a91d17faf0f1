/** `/healthz` and `/metrics` on a port of their own, for Docker, Kubernetes and Prometheus. */
import { createServer, type ServerResponse } from 'node:http';
import type { EnvironmentVariables } from '../../config/feed-auth.ts';
import { type ListenAddress, type ListeningServer, listenAddress, listenOn } from '../listen/listen.ts';
import { type HealthFacts, troublesOf } from './health.ts';
import type { Metrics } from './metrics.ts';

/** @throws StartupError when ATTACHE_MONITOR is neither a port nor host:port */
export const monitorAddress = (written: string): ListenAddress =>
  listenAddress(written, 'ATTACHE_MONITOR', '127.0.0.1:9464');

/** The address that the environment names; null: none. @throws StartupError, as above */
export const monitorFrom = ({ ATTACHE_MONITOR: written }: EnvironmentVariables): ListenAddress | null =>
  written ? monitorAddress(written) : null;

/** Opens the server. @throws StartupError when the address cannot be used */
export function openMonitorServer(
  where: ListenAddress,
  { facts, metrics }: { readonly facts: () => Promise<HealthFacts>; readonly metrics: Metrics },
): Promise<ListeningServer> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(response, 405, 'Only GET.\n');
    const [path] = (request.url ?? '').split('?');
    if (path === '/healthz') return void health(facts).then(({ status, text }) => answer(response, status, text));
    if (path === '/metrics')
      return void metrics.text().then(
        (text) => answer(response, 200, text, metrics.contentType),
        (error: unknown) => answer(response, 503, `${(error as Error).message}\n`),
      );
    answer(response, 404, 'There are /healthz and /metrics.\n');
  });
  return listenOn(server, where, 'ATTACHE_MONITOR');
}

/** 200, or 503 with a reason a line. */
async function health(facts: () => Promise<HealthFacts>): Promise<{ status: number; text: string }> {
  try {
    const reasons = troublesOf(await facts()).filter(({ isCritical }) => isCritical);
    if (reasons.length === 0) return { status: 200, text: 'healthy\n' };
    return { status: 503, text: reasons.map(({ text }) => `${text}\n`).join('') };
  } catch (error) {
    // Even the archive cannot be read.
    return { status: 503, text: `${(error as Error).message}\n` };
  }
}

function answer(response: ServerResponse, status: number, text: string, type = 'text/plain; charset=utf-8'): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(text);
}
