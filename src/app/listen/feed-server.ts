/**
 * Serves the feed of each watch that has `feed: true`, on a port of its own. The address of a feed holds a token that only
 * those who know FEEDS_SECRET can make: who has the address may read the feed, and nothing else.
 */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { DeskContext, WatchFeedAddress } from '../../desk/desk.ts';
import { readWatchFeed } from '../../desk/watch-feed/watch-feed.ts';
import type { Watch } from '../../news/watch/types.ts';
import type { Log } from '../log/log.ts';
import { StartupError } from '../script.ts';
import { type ListenAddress, type ListeningServer, listenAddress, listenOn, publicBase } from './listen.ts';

export interface FeedAddress {
  readonly listen: ListenAddress;
  readonly secret: string;
  /** By which readers reach it, without a slash at its end; null: as it listens. */
  readonly base: string | null;
}

/** A secret that nobody guesses. */
const SHORTEST = 16;

/** @returns null where FEEDS_PORT is not set: there are no feeds. @throws StartupError for a mistake */
export function feedAddress(env: Readonly<Record<string, string | undefined>>): FeedAddress | null {
  const { FEEDS_PORT: port, FEEDS_SECRET: secret = '', FEEDS_URL: written } = env;
  if (!port) return null;
  if (secret.length < SHORTEST)
    throw new StartupError(
      `FEEDS_PORT is set, and FEEDS_SECRET is ${secret === '' ? 'not' : 'too short'}. Write at least ${SHORTEST} random characters there: the addresses of the feeds are made from it.`,
    );
  const reached = 'readers reach the feeds, for example https://bot.example/feeds';
  const base = written ? publicBase(written, 'FEEDS_URL', reached) : null;
  return { listen: listenAddress(port, 'FEEDS_PORT', '0.0.0.0:8788'), secret, base };
}

/** The token of a watch: 160 bits of an HMAC of its identity. */
function tokenOf({ channel, name }: Pick<Watch, 'channel' | 'name'>, secret: string): string {
  return createHmac('sha256', secret).update(`${channel}\n${name}`).digest('hex').slice(0, 40);
}

/** Where the feed of a watch is; null: it has none. */
export function feedOf({ listen, secret, base }: FeedAddress): (watch: Watch) => WatchFeedAddress | null {
  const host = listen.host.includes(':') ? `[${listen.host}]` : listen.host;
  return (watch) => {
    const at = `${base ?? `http://${host}:${listen.port}`}/${tokenOf(watch, secret)}`;
    return watch.feed ? { json: `${at}/feed.json`, atom: `${at}/feed.atom` } : null;
  };
}

/** Opens the server. @throws StartupError when its address cannot be used */
export async function openFeedServer(
  where: FeedAddress,
  context: Pick<DeskContext, 'store' | 'publishers' | 'config' | 'clock'>,
  log: Pick<Log, 'info' | 'error'>,
): Promise<ListeningServer> {
  const served: Served = { ...context, secret: where.secret, addressOf: feedOf(where) };
  const server = createServer((request, response) => {
    answer(request, response, served).catch((error: unknown) => {
      log.error({ error }, 'the feed of a watch could not be served');
      if (!response.headersSent) response.writeHead(503, { 'retry-after': '60' });
      response.end();
    });
  });
  const listening = await listenOn(server, where.listen, 'FEEDS_PORT');
  log.info({}, `feeds of watches are served at ${listening.url}`);
  return listening;
}

interface Served extends Pick<DeskContext, 'store' | 'publishers' | 'config' | 'clock'> {
  readonly secret: string;
  readonly addressOf: ReturnType<typeof feedOf>;
}

const TYPES = { json: 'application/feed+json', atom: 'application/atom+xml' } as const;

async function answer(request: IncomingMessage, response: ServerResponse, served: Served): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
  const [path = ''] = (request.url ?? '').split('?');
  const [, token = '', form = ''] = /\/([0-9a-f]{40})\/feed\.(json|atom)$/.exec(path) ?? [];
  const watch =
    token === '' ? undefined : served.config().watches.find((one) => one.feed && hasToken(one, token, served));
  if (!watch) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such feed.\n');
  const kind = form as keyof typeof TYPES;
  const feed = await readWatchFeed(watch, served);
  const self = served.addressOf(watch)![kind];
  const { atomFeed, jsonFeed } = await import('../../desk/watch-feed/write.ts');
  const text = kind === 'json' ? jsonFeed(feed, self) : atomFeed(feed, self);
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
  // A reader asks at most once a minute; its address is a secret, so nothing between may keep it.
  const headers = { etag, 'cache-control': 'private, max-age=60', 'referrer-policy': 'no-referrer' };
  if (request.headers['if-none-match']?.split(',').some((one) => one.trim().replace(/^W\//, '') === etag))
    return void response.writeHead(304, headers).end();
  response.writeHead(200, { ...headers, 'content-type': `${TYPES[kind]}; charset=utf-8` });
  response.end(request.method === 'HEAD' ? undefined : text);
}

/** Compared in constant time, so that nobody finds a token letter by letter. */
function hasToken(watch: Watch, token: string, { secret }: Served): boolean {
  return timingSafeEqual(Buffer.from(tokenOf(watch, secret)), Buffer.from(token));
}
