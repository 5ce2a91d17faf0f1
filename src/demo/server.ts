import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { OUTLETS } from './outlets.ts';
import { articlePage, frontPage, nothingHere, ROBOTS } from './pages.ts';
import { landscape } from './picture.ts';
import { renderDemoFeed } from './render.ts';
import type { Outlet } from './types.ts';
import { DAY, DAY_LENGTH, type DemoTime, feedAt, momentsOf, publishedBy } from './world.ts';

/** Serves the demo's outlets over HTTP. */
export interface DemoWorld {
  readonly outlets: readonly DemoOutlet[];
  /** The times at which a feed changes, ascending, ms. */
  readonly moments: readonly number[];
  /** The address that `wire.allow` must contain: `127.0.0.1:PORT`. */
  readonly allow: string;
  /** How many articles all outlets publish, including those published before the day. */
  readonly items: number;
  readonly dayStartsAt: number;
  readonly dayEndsAt: number;
  close(): Promise<void>;
}

export interface DemoOutlet extends Outlet {
  readonly feedUrl: string;
  readonly homepage: string;
}

export interface DemoWorldOptions {
  /** The demo's time, ms. Feeds contain what was published before it. */
  readonly clock: () => number;
  /** When the recorded day, 24 hours long, ends, ms. */
  readonly dayEndsAt: number;
  /** Default: any free port. */
  readonly port?: number;
}

/** Starts the HTTP server on 127.0.0.1. Throws if the port is in use. */
export async function openDemoWorld(options: DemoWorldOptions): Promise<DemoWorld> {
  const { promise: listening, resolve, reject } = Promise.withResolvers<void>();
  const server = createServer((request, response) => {
    const stage = { dayEndsAt: options.dayEndsAt, origin: originOf(server) };
    send(request, response, answer(new URL(request.url ?? '/', stage.origin).pathname, options.clock(), stage));
  });
  server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve);
  await listening;
  const stage = { dayEndsAt: options.dayEndsAt, origin: originOf(server) };
  return {
    outlets: OUTLETS.map((outlet) => ({ ...outlet, ...addresses(outlet, stage) })),
    moments: momentsOf(stage),
    allow: new URL(stage.origin).host,
    items: DAY.length,
    dayStartsAt: options.dayEndsAt - DAY_LENGTH,
    dayEndsAt: options.dayEndsAt,
    close: () => closed(server),
  };
}

function originOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function addresses(outlet: Outlet, stage: DemoTime): { feedUrl: string; homepage: string } {
  const homepage = `${stage.origin}/${outlet.id}/`;
  return { homepage, feedUrl: `${homepage}${outlet.file}` };
}

async function closed(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.close(() => resolve());
  server.closeAllConnections();
  await promise;
}

/** The content of a path at a given time. */
interface Answer {
  readonly status: 200 | 404;
  readonly contentType: string;
  readonly body: Buffer | string;
  /** When it last changed, ms; null for content without validators. */
  readonly changedAt: number | null;
}

function answer(path: string, t: number, stage: DemoTime): Answer {
  if (path === '/robots.txt') return { status: 200, contentType: 'text/plain', body: ROBOTS, changedAt: null };
  const [, id, ...rest] = path.split('/');
  const outlet = OUTLETS.find((one) => one.id === id);
  const name = rest.join('/');
  if (outlet === undefined) return html(404, nothingHere());
  if (name === outlet.file) return feed(outlet, t, stage);
  const published = publishedBy(outlet, t, stage);
  if (name === '') return html(200, frontPage(outlet, published));
  const entry = published.find(({ piece }) => piece.slug === name || name === `pictures/${piece.slug}.png`);
  if (entry === undefined) return html(404, nothingHere());
  if (entry.piece.slug === name) return html(200, articlePage(outlet, entry));
  return entry.picture === null
    ? html(404, nothingHere())
    : { status: 200, contentType: 'image/png', body: landscape(name), changedAt: null };
}

function feed(outlet: Outlet, t: number, stage: DemoTime): Answer {
  const entries = feedAt(outlet, t, stage);
  const changedAt = Math.max(stage.dayEndsAt - 2 * DAY_LENGTH, ...entries.map((entry) => entry.changedAt));
  const input = { outlet, entries, changedAt, ...addresses(outlet, stage) };
  return { status: 200, ...renderDemoFeed(input), changedAt };
}

function html(status: 200 | 404, body: string): Answer {
  return { status, contentType: 'text/html; charset=utf-8', body, changedAt: null };
}

/** Sends an answer, or 304 if the client already has it (RFC 9110, 13.1: the entity tag takes precedence over the date). */
function send(request: IncomingMessage, response: ServerResponse, { status, contentType, body, changedAt }: Answer) {
  const validators = changedAt === null ? null : validatorsOf(body, changedAt);
  if (validators !== null && hasIt(request, validators)) {
    response.writeHead(304, { ...validators }).end();
    return;
  }
  const zip = contentType !== 'image/png' && /\bgzip\b/.test(String(request.headers['accept-encoding']));
  response.writeHead(status, {
    ...validators,
    'content-type': contentType,
    vary: 'accept-encoding',
    ...(zip ? { 'content-encoding': 'gzip' } : {}),
  });
  if (request.method === 'HEAD') response.end();
  else response.end(zip ? gzipSync(body) : body);
}

interface Validators {
  readonly etag: string;
  readonly 'last-modified': string;
}

function validatorsOf(body: Buffer | string, changedAt: number): Validators {
  const digest = createHash('sha256').update(body).digest('base64url').slice(0, 16);
  return { etag: `W/"${digest}"`, 'last-modified': new Date(changedAt).toUTCString() };
}

function hasIt(request: IncomingMessage, validators: Validators): boolean {
  const tag = request.headers['if-none-match'];
  if (tag !== undefined) return tag === validators.etag;
  return request.headers['if-modified-since'] === validators['last-modified'];
}
