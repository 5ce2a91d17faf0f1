/** A small real web server on loopback, scripted by path. It counts requests and keeps their headers. */
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { createGzip } from 'node:zlib';

export interface Page {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Waits before it answers, ms; `Infinity` never answers. */
  readonly delay?: number;
  /** Sends the body one byte at a time, with so many ms between. */
  readonly drip?: number;
  /** Sends so many bytes of the body, then cuts the connection. */
  readonly cutAfter?: number;
  /** Cuts the connection without a word. */
  readonly reset?: boolean;
  /** Sends so many megabytes of zeros, gzipped. */
  readonly bomb?: number;
}

export interface Request {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

/** A page, or what decides on one for each request. */
export type Script = Page | ((request: Request, nth: number) => Page);

export interface TestWeb {
  /** `http://127.0.0.1:<port>` */
  readonly base: string;
  /** For `wire.allow`. */
  readonly host: string;
  /** All requests so far, oldest first. */
  readonly requests: Request[];
  /** The most requests that were in hand at one time. */
  readonly most: () => number;
  put(path: string, script: Script): void;
  close(): Promise<void>;
}

export async function openTestWeb(pages: Readonly<Record<string, Script>> = {}): Promise<TestWeb> {
  const scripts = new Map(Object.entries(pages));
  const requests: Request[] = [];
  let inHand = 0;
  let most = 0;
  const server = createServer((incoming, outgoing) => {
    const request = { path: incoming.url ?? '', headers: incoming.headers };
    requests.push(request);
    most = Math.max(most, ++inHand);
    outgoing.on('close', () => inHand--);
    const script = scripts.get(request.path) ?? { status: 404 };
    const nth = requests.filter(({ path }) => path === request.path).length;
    void play(typeof script === 'function' ? script(request, nth) : script, incoming, outgoing);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    base: `http://${host}`,
    host,
    requests,
    most: () => most,
    put: (path, script) => void scripts.set(path, script),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function play(page: Page, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  if (page.delay === Number.POSITIVE_INFINITY) return;
  if (page.reset) return void incoming.socket.destroy();
  if (page.delay !== undefined) await sleep(page.delay);
  outgoing.writeHead(page.status ?? 200, page.headers);
  const body = Buffer.from(page.body ?? '');
  if (page.bomb !== undefined) return explode(page.bomb, outgoing);
  if (page.drip !== undefined) return drip(body, page.drip, outgoing);
  if (page.cutAfter === undefined) return void outgoing.end(body);
  outgoing.write(body.subarray(0, page.cutAfter), () => incoming.socket.destroy());
}

async function drip(body: Buffer, pause: number, outgoing: ServerResponse): Promise<void> {
  for (const byte of body) {
    if (outgoing.destroyed) return;
    outgoing.write(Buffer.of(byte));
    await sleep(pause);
  }
  outgoing.end();
}

function explode(megabytes: number, outgoing: ServerResponse): void {
  const gzip = createGzip();
  gzip.pipe(outgoing);
  outgoing.on('close', () => gzip.destroy());
  const zeros = Buffer.alloc(1_000_000);
  let left = megabytes;
  const more = (): void => void (left-- > 0 ? gzip.write(zeros, more) : gzip.end());
  more();
}
