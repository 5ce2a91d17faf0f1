import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { APIMessage, APIOverwrite } from 'discord-api-types/v10';
import { WebSocketServer } from 'ws';
import type { Actions } from './actions.ts';
import { openActions } from './actions.ts';
import type { BucketSizes } from './buckets.ts';
import { openBuckets, USUAL } from './buckets.ts';
import type { Gateway } from './gateway.ts';
import { guildCreateBody, openGateway } from './gateway.ts';
import type { Guide, Page } from './page.ts';
import { openPage } from './page.ts';
import type { Intercept, Rest } from './rest.ts';
import { serveRest } from './rest.ts';
import type { ChannelPlan, Thread } from './shapes.ts';
import { tagsShape } from './shapes.ts';
import { changeThread } from './thread-changes.ts';
import type { GatewayEvent, LocalWorld } from './types.ts';
import type { ServerPlan } from './world.ts';
import {
  APPLICATION,
  addServer,
  deleteThread,
  directWith,
  emitEvent,
  ensureChannel,
  GUILD,
  isForum,
  isThread,
  openLocalWorld,
  putChannel,
  rolesOf,
  TOKEN,
} from './world.ts';

export interface LocalDiscordOptions {
  /** The database file; `:memory:` stores nothing. */
  file: string;
  channels: readonly ChannelPlan[];
  /** Ids of roles that each server has besides the usual ones. */
  roles?: readonly string[];
  /** Servers besides the first one. */
  servers?: readonly ServerPlan[];
  /** Default 0: any free port. */
  port?: number;
  /** Current time, ms. Dates ids and messages, and expires nonces. */
  clock?: () => number;
  /** True, or custom sizes: limits calls and sends Discord's rate-limit headers. Default: no limits and no headers. */
  rateLimits?: boolean | BucketSizes;
  intercept?: Intercept;
  /** A line at the top of the page. */
  notice?: string;
  /** The title of the page. */
  title?: string;
  /** Shown beside the messages until it is closed. */
  guide?: Guide;
  botName?: string;
  serverName?: string;
  /** Time limits, ms: first answer to an interaction (default 3 s), life of its token (15 min), interval of heartbeats. */
  patience?: { answer?: number; token?: number; heartbeat?: number };
}

/** A small Discord on this machine: REST API, gateway, and a page for people. */
export interface LocalDiscord {
  /** Address of the page. */
  readonly url: string;
  /** For discord.js's `rest.api`. */
  readonly api: string;
  readonly token: string;
  readonly applicationId: string;
  readonly guildId: string;
  /** User ids of the three people: the owner, one who may manage the server, one who may not. */
  readonly people: { owner: string; editor: string; member: string };
  readonly act: Actions;
  readonly gateway: Omit<Gateway, 'close'> & { acknowledges: boolean };
  ensureChannel: (channel: ChannelPlan, guildId?: string) => void;
  ensureRole: (id: string) => void;
  /** Removes the bot from a server, as its owner can at any time; `inviteBot` adds it again, or to a new server. */
  kickBot: (guildId: string) => void;
  inviteBot: (server: ServerPlan) => void;
  /** Replaces all permission overwrites of a channel. */
  setOverwrites: (channelId: string, overwrites: readonly APIOverwrite[]) => void;
  /** Gives a role of a server these permissions and no others, as its owner can. */
  setRole: (guildId: string, role: string, permissions: bigint) => void;
  /** Archives or locks a thread, or opens it again, as a moderator can. */
  setThread: (threadId: string, wanted: { archived?: boolean; locked?: boolean }) => void;
  /** Gives a forum these tags and no others, as its owner can. */
  setForum: (channelId: string, wanted: Pick<ChannelPlan, 'tags' | 'moderatedTags'>) => void;
  /** Whether a person takes direct messages from the bot, as each can choose. */
  setDirect: (personId: string, wanted: 'open' | 'closed') => void;
  /** The channel of the direct messages with a person; undefined: there are none. */
  direct: (personId: string) => string | undefined;
  /** Deletes a thread or a forum's post with its messages, as a moderator can. */
  deleteThread: (threadId: string) => void;
  /** The threads of a channel, or the posts of a forum, oldest first. */
  threads: (channelId: string) => Thread[];
  /** The messages of a channel that everyone can see, oldest first. */
  messages: (channelId: string) => APIMessage[];
  /** Calls `listener` for every event. Returns a function that stops it. */
  listen: (listener: (event: GatewayEvent) => void) => () => void;
  setNotice: (text: string) => void;
  setProgress: (text: string) => void;
  /** Resolves when somebody first opens the page. */
  readonly opened: Promise<void>;
  close: () => Promise<void>;
}

/** Starts the local Discord on 127.0.0.1. Throws if the file cannot be opened or the port is in use. */
export async function openLocalDiscord(options: LocalDiscordOptions): Promise<LocalDiscord> {
  const { answer = 3000, token = 900_000, heartbeat = 41_250 } = options.patience ?? {};
  const first = { id: GUILD, name: options.serverName ?? 'Local server', channels: options.channels };
  const world = openLocalWorld({
    file: options.file,
    clock: options.clock ?? Date.now,
    botName: options.botName ?? 'Attaché',
    servers: [first, ...(options.servers ?? [])],
    roles: options.roles ?? [],
    patience: { answer, token },
  });
  const server = createServer();
  const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const act = openActions(world, origin);
  const page = openPage({
    world,
    act,
    notice: options.notice ?? '',
    title: options.title ?? 'Attaché · local Discord',
    guide: options.guide ?? null,
  });
  const sizes = options.rateLimits === true ? USUAL : options.rateLimits || undefined;
  const intercept: Intercept = options.intercept ?? ((_call, next) => next());
  const rest: Rest = { world, origin, intercept, buckets: sizes && openBuckets(sizes) };
  server.on('request', (request, response) => void serve({ rest, page }, request, response));
  const sockets = new WebSocketServer({
    server,
    path: '/gateway/',
    verifyClient: ({ req }: { req: IncomingMessage }) => isOurs(req),
  });
  // If the port is in use, `listen` reports it; the socket server would throw the same error again.
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
  act: Actions;
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
    ensureRole: (id) => void world.ownRoles.add(id),
    kickBot: (guildId) => {
      world.servers.delete(guildId);
      emitEvent(world, { type: 'GUILD_DELETE', body: { id: guildId }, guildId });
    },
    inviteBot: (server) => {
      addServer(world, server);
      emitEvent(world, { type: 'GUILD_CREATE', body: guildCreateBody(world, server.id), guildId: server.id });
    },
    setOverwrites: (channelId, overwrites) => {
      const channel = world.channels.get(channelId);
      if (!channel || !('permission_overwrites' in channel)) throw new Error(`There is no channel ${channelId}.`);
      channel.permission_overwrites = [...overwrites];
      putChannel(world, channel);
      emitEvent(world, { type: 'CHANNEL_UPDATE', body: channel, guildId: channel.guild_id });
    },
    setRole: (guildId, name, permissions) => {
      const role = rolesOf(world, guildId).find((one) => one.name === name);
      if (!role) throw new Error(`There is no role ${name}.`);
      world.changedRoles.set(role.id, String(permissions));
      const body = { guild_id: guildId, role: { ...role, permissions: String(permissions) } };
      emitEvent(world, { type: 'GUILD_ROLE_UPDATE', body, guildId });
    },
    setThread: (threadId, wanted) => {
      const thread = world.channels.get(threadId);
      if (!thread || !isThread(thread) || !thread.thread_metadata) throw new Error(`There is no thread ${threadId}.`);
      changeThread(world, thread, wanted);
      putChannel(world, thread);
      emitEvent(world, { type: 'THREAD_UPDATE', body: thread, guildId: thread.guild_id });
    },
    setForum: (channelId, wanted) => {
      const forum = world.channels.get(channelId);
      if (!forum || !isForum(forum)) throw new Error(`There is no forum ${channelId}.`);
      forum.available_tags = tagsShape({ id: channelId, name: forum.name ?? '', ...wanted });
      putChannel(world, forum);
      emitEvent(world, { type: 'CHANNEL_UPDATE', body: forum, guildId: forum.guild_id });
    },
    setDirect: (personId, wanted) =>
      void (wanted === 'closed' ? world.closed.add(personId) : world.closed.delete(personId)),
    direct: (personId) => directWith(world, personId)?.id,
    deleteThread: (threadId) => {
      const thread = world.channels.get(threadId);
      if (!thread || !isThread(thread)) throw new Error(`There is no thread ${threadId}.`);
      deleteThread(world, thread);
    },
    threads: (channelId) => [...world.channels.values()].filter(isThread).filter((one) => one.parent_id === channelId),
    messages: (channelId) => world.memory.history(channelId, { limit: 1_000_000 }).reverse(),
    listen: (listener) => {
      world.events.on('event', listener);
      return () => void world.events.off('event', listener);
    },
    setNotice: page.setNotice,
    setProgress: page.setProgress,
    opened: page.opened,
    close,
  };
}

interface Serving {
  rest: Rest;
  page: Page;
}

async function serve({ rest, page }: Serving, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    if (!isOurs(request))
      return void response.writeHead(403).end('This server answers only requests to its own address.');
    if (request.url?.startsWith('/api/')) await serveRest(rest, request, response);
    else await page.serve(request, response);
  } catch (error) {
    if (!response.headersSent) response.writeHead(500, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ message: `500: ${(error as Error).message}`, code: 0 }));
  }
}

/**
 * Rejects requests that another website may have sent: to a host name that resolves to this machine (DNS rebinding),
 * or with a foreign Origin. Programs send no Origin.
 */
function isOurs(request: IncomingMessage): boolean {
  const port = request.socket.localPort;
  const own = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host, origin } = request.headers;
  return own.includes(host ?? '') && (origin === undefined || own.some((name) => origin === `http://${name}`));
}
