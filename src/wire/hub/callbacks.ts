/**
 * The server that WebSub hubs call: GET verifies what we have asked for, POST brings content. Everybody can reach it, so it
 * reads nothing for an address that is not ours, and no more than the largest document.
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Content that a hub brings. */
export interface PushedContent {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly contentType: string | null;
  /** The `X-Hub-Signature` header. */
  readonly signature: string | undefined;
  /** The `Link` header. */
  readonly link: string | null;
}

export interface CallbackAnswer {
  readonly status: number;
  readonly text: string;
}

/** Who decides on a hub's requests; `key` is the last part of a callback's address. */
export interface CallbackDesk {
  verify(key: string, question: URLSearchParams): Promise<CallbackAnswer>;
  /** Whether content is welcome there; it is read only where this answers 202. */
  welcomes(key: string): Promise<CallbackAnswer>;
  /** To answer at once: what follows from the content is done later. */
  push(key: string, content: PushedContent): Promise<CallbackAnswer>;
}

export interface CallbackServer {
  /** Where it listens: `http://127.0.0.1:8787`. */
  readonly url: string;
  close(): Promise<void>;
}

export interface CallbackOptions {
  readonly host: string;
  readonly port: number;
  /** The path of the public address, without a slash at its end: `/push`, or nothing. */
  readonly path: string;
  /** The largest body, bytes. */
  readonly cap?: number;
  readonly onError?: (error: unknown) => void;
}

const CAP = 5_000_000;
const MOST_CONNECTIONS = 100;

/** Opens the server. Rejects as `listen` does when the address cannot be used. */
export async function openCallbacks(
  { host, port, path, cap = CAP, onError = () => {} }: CallbackOptions,
  desk: CallbackDesk,
): Promise<CallbackServer> {
  const limits = { maxHeaderSize: 16_384, headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 5_000 };
  const server = createServer(limits, (request, response) => {
    answerTo(request, { path, cap }, desk).then(
      ({ status, text }) => reply(response, status, text),
      (error: unknown) => {
        onError(error);
        reply(response, 503, 'Try again later.\n');
      },
    );
  });
  server.maxConnections = MOST_CONNECTIONS;
  server.listen(port, host);
  await once(server, 'listening');
  const { address, family, port: actual } = server.address() as AddressInfo;
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${actual}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

const NOT_HERE: CallbackAnswer = { status: 404, text: 'Not found.\n' };

async function answerTo(
  request: IncomingMessage,
  { path, cap }: Required<Pick<CallbackOptions, 'path' | 'cap'>>,
  desk: CallbackDesk,
): Promise<CallbackAnswer> {
  const url = URL.parse(request.url ?? '', 'http://callback.example');
  const key = url?.pathname.startsWith(`${path}/`) ? url.pathname.slice(path.length + 1) : '';
  if (url === null || !/^[\w-]{20,100}$/.test(key)) return NOT_HERE;
  if (request.method === 'GET') return desk.verify(key, url.searchParams);
  if (request.method !== 'POST') return { status: 405, text: 'Only GET and POST.\n' };
  const welcome = await desk.welcomes(key);
  if (welcome.status !== 202) return welcome;
  const body = await bodyOf(request, cap);
  if (body === null) return { status: 413, text: 'Too large.\n' };
  const header = (name: string) => [request.headers[name]].flat()[0];
  return desk.push(key, {
    ...{ body, contentType: header('content-type') ?? null },
    ...{ signature: header('x-hub-signature'), link: header('link') ?? null },
  });
}

/** null: it is larger than the cap, and the rest was not read. */
async function bodyOf(request: IncomingMessage, cap: number): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(request.headers['content-length'] ?? 0) > cap) return null;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > cap) return null;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** As plain text, because a challenge is the hub's own words (WebSub, 8.2: cross-site scripting). */
function reply(response: ServerResponse, status: number, text: string): void {
  if (response.destroyed) return;
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'x-content-type-options': 'nosniff',
    ...(status >= 400 && { connection: 'close' }), // what is left of its body is not read
  });
  response.end(text);
}
