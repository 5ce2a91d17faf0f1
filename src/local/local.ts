import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { APIMessage, APIOverwrite } from 'discord-api-types/v10';
import { WebSocketServer } from 'ws';
import type { Acts } from './acts.ts';
import { actsOf } from './acts.ts';
import type { BucketSizes } from './buckets.ts';
import { openBuckets, USUAL } from './buckets.ts';
import type { Gateway } from './gateway.ts';
import { arrival, openGateway } from './gateway.ts';
import type { Page } from './page.ts';
import { openPage } from './page.ts';
import type { Intercept, Rest } from './rest.ts';
import { serveRest } from './rest.ts';
import type { GatewayEvent, LocalWorld, ServerPlan } from './world.ts';
import { APPLICATION, addServer, ensureChannel, GUILD, openLocalWorld, saveChannel, TOKEN, tell } from './world.ts';

export interface LocalDiscordOptions {
  /** Where channels and messages are kept; `:memory:` keeps nothing. */
  file: string;
  channels: readonly { id: string; name: string; type?: number }[];
  /** Further servers beside the first. */
  servers?: readonly ServerPlan[];
  /** 0, the default, takes a free one. */
  port?: number;
  /** Milliseconds; it dates ids, messages and the life of nonces. */
  clock?: () => number;
  /** True, or sizes of one's own: limits calls and sends Discord's rate-limit headers. By default there are neither. */
  rateLimits?: boolean | BucketSizes;
  intercept?: Intercept;
  /** A line on top of the page. */
  notice?: string;
  botName?: string;
  serverName?: string;
  /** Milliseconds: for a first answer to an interaction (3 s), for its token (15 min), between heartbeats. */
  patience?: { answer?: number; token?: number; heartbeat?: number };
}

/** A Discord of one's own, on this machine alone. */
export interface LocalDiscord {
  /** The page's address. */
  readonly url: string;
  /** For discord.js's `rest.api`. */
  readonly api: string;
  readonly token: string;
  readonly applicationId: string;
  readonly guildId: string;
  /** The three one can act as: the owner, one who may manage the server, one who may not. */
  readonly people: { owner: string; editor: string; member: string };
  readonly act: Acts;
  readonly gateway: Omit<Gateway, 'close'> & { acknowledges: boolean };
  ensureChannel: (channel: { id: string; name: string; type?: number }, guildId?: string) => void;
  /** Removes the bot from a server, as its owner may at any time; `invite` adds it (again). */
  expel: (guildId: string) => void;
  invite: (server: ServerPlan) => void;
  /** A channel's permission overwrites, whole. */
  setOverwrites: (channelId: string, overwrites: readonly APIOverwrite[]) => void;
  /** The messages of a channel that everyone may see, oldest first. */
  messages: (channelId: string) => APIMessage[];
  /** All that happens, as gateway and page are told. Returns how to stop listening. */
  listen: (listener: (happening: GatewayEvent) => void) => () => void;
  setNotice: (text: string) => void;
  setProgress: (text: string) => void;
  close: () => Promise<void>;
}

/** Starts it on 127.0.0.1. Throws where the file cannot be opened or the port is taken. */
export async function openLocalDiscord(options: LocalDiscordOptions): Promise<LocalDiscord> {
  const { answer = 3000, token = 900_000, heartbeat = 41_250 } = options.patience ?? {};
  const first = { id: GUILD, name: options.serverName ?? 'Local server', channels: options.channels };
  const world = openLocalWorld({
    file: options.file,
    clock: options.clock ?? Date.now,
    botName: options.botName ?? 'Attaché',
    servers: [first, ...(options.servers ?? [])],
    patience: { answer, token },
  });
  const server = createServer();
  const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const act = actsOf(world, origin);
  const page = openPage({ world, act, notice: options.notice ?? '' });
  const sizes = options.rateLimits === true ? USUAL : options.rateLimits || undefined;
  const intercept: Intercept = options.intercept ?? ((_call, next) => next());
  const rest: Rest = { world, origin, intercept, buckets: sizes && openBuckets(sizes) };
  server.on('request', (request, response) => void serve({ rest, page }, request, response));
  const sockets = new WebSocketServer({
    server,
    path: '/gateway/',
    verifyClient: ({ req }: { req: IncomingMessage }) => isOurs(req),
  });
  // A port that is taken shows where the server listens; the sockets would throw it a second time.
  sockets.on('error', () => {});
  const switches = { acknowledges: true };
  const address = () => `${origin().replace('http', 'ws')}/gateway/`;
  const gateway = openGateway(world, sockets, { heartbeat, acknowledges: () => switches.acknowledges, address });
  server.listen(options.port ?? 0, '127.0.0.1');
  await once(server, 'listening');
  return describe({ world, origin: origin(), act, page, gateway: Object.assign(switches, gateway) }, async () => {
    gateway.close();
    page.close();
    for (const socket of sockets.clients) socket.terminate();
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
    world.memory.close();
  });
}

interface Parts {
  world: LocalWorld;
  origin: string;
  act: Acts;
  page: Page;
  gateway: LocalDiscord['gateway'];
}

function describe({ world, origin, act, page, gateway }: Parts, close: () => Promise<void>): LocalDiscord {
  const [owner, editor, member] = world.people.map((one) => one.user.id);
  return {
    url: `${origin}/`,
    api: `${origin}/api`,
    token: TOKEN,
    applicationId: APPLICATION,
    guildId: GUILD,
    people: { owner: owner!, editor: editor!, member: member! },
    act,
    gateway,
    ensureChannel: (channel, guildId = GUILD) => ensureChannel(world, guildId, channel),
    expel: (guildId) => {
      world.servers.delete(guildId);
      tell(world, { type: 'GUILD_DELETE', body: { id: guildId }, guildId });
    },
    invite: (server) => {
      addServer(world, server);
      tell(world, { type: 'GUILD_CREATE', body: arrival(world, server.id), guildId: server.id });
    },
    setOverwrites: (channelId, overwrites) => {
      const channel = world.channels.get(channelId);
      if (!channel || !('permission_overwrites' in channel)) throw new Error(`There is no channel ${channelId}.`);
      channel.permission_overwrites = [...overwrites];
      saveChannel(world, channel);
      tell(world, { type: 'CHANNEL_UPDATE', body: channel, guildId: channel.guild_id });
    },
    messages: (channelId) => world.memory.history(channelId, { limit: 1_000_000 }).reverse(),
    listen: (listener) => {
      world.happenings.on('happening', listener);
      return () => void world.happenings.off('happening', listener);
    },
    setNotice: page.setNotice,
    setProgress: page.setProgress,
    close,
  };
}

interface Serving {
  rest: Rest;
  page: Page;
}

async function serve({ rest, page }: Serving, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    if (!isOurs(request)) return void response.writeHead(403).end('This server answers only to its own address.');
    if (request.url?.startsWith('/api/')) await serveRest(rest, request, response);
    else await page.serve(request, response);
  } catch (error) {
    if (!response.headersSent) response.writeHead(500, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ message: `500: ${(error as Error).message}`, code: 0 }));
  }
}

/**
 * Refuses what another website may have sent: a name of its own that resolves to this machine (DNS rebinding),
 * or a request from its pages. Programs send no Origin.
 */
function isOurs(request: IncomingMessage): boolean {
  const port = request.socket.localPort;
  const own = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host, origin } = request.headers;
  return own.includes(host ?? '') && (origin === undefined || own.some((name) => origin === `http://${name}`));
}
