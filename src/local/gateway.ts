import { randomBytes } from 'node:crypto';
import type { WebSocket, WebSocketServer } from 'ws';
import type { GatewayEvent, LocalWorld } from './types.ts';
import { guildOf, isThread, memberOf, TOKEN, worldChannels } from './world.ts';

// Gateway v10: the opcodes and close codes of Discord's docs (topics/opcodes-and-status-codes).
const DISPATCH = 0;
const HEARTBEAT = 1;
const IDENTIFY = 2;
const RESUME = 6;
const RECONNECT = 7;
const INVALID_SESSION = 9;
const HELLO = 10;
const HEARTBEAT_ACK = 11;
/** Opcodes without effect here: presence, voice state, request guild members. */
const IGNORED = new Set([3, 4, 8]);

const GUILDS = 1 << 0;
const GUILD_MESSAGES = 1 << 9;
const DIRECT_MESSAGES = 1 << 12;
const MESSAGE_CONTENT = 1 << 15;
/** Events kept for sessions that resume. */
const REPLAY = 500;

interface Session {
  id: string;
  intents: number;
  sequence: number;
  log: { sequence: number; json: string }[];
  socket: WebSocket;
}

interface Payload {
  op: number;
  d: unknown;
}

/** What a test can do to connected clients. Discord does all of this now and then. */
export interface Gateway {
  /** Asks clients to reconnect and resume (op 7). */
  reconnect: () => void;
  /** Closes the connections, with a close code if one is given. */
  cut: (code?: number) => void;
  /** Invalidates the sessions (op 9): clients must identify again. */
  invalidate: () => void;
  /** How often clients identified and resumed since the start. */
  counts: { identified: number; resumed: number };
  close: () => void;
}

export interface GatewayOptions {
  /** Milliseconds between heartbeats. */
  heartbeat: number;
  /** Whether heartbeats are acknowledged; a test can turn it off. */
  acknowledges: () => boolean;
  /** Where clients connect, for example `ws://127.0.0.1:3001/gateway/`. */
  address: () => string;
}

/** Serves the gateway on the sockets that `sockets` accepts. */
export function openGateway(world: LocalWorld, sockets: WebSocketServer, options: GatewayOptions): Gateway {
  const sessions = new Map<string, Session>();
  const counts = { identified: 0, resumed: 0 };
  const state = { world, sessions, counts, options };
  sockets.on('connection', (socket) => acceptSocket(state, socket));
  const pass = (event: GatewayEvent) => {
    for (const session of sessions.values()) {
      const body = bodyFor(session, event, world);
      if (body) dispatch(session, event.type, body);
    }
  };
  world.events.on('event', pass);
  const each = (act: (session: Session) => void) => [...sessions.values()].forEach(act);
  return {
    reconnect: () => each((session) => send(session.socket, { op: RECONNECT, d: null })),
    cut: (code) => each(({ socket }) => (code === undefined ? socket.terminate() : socket.close(code))),
    invalidate: () =>
      each((session) => {
        sessions.delete(session.id);
        send(session.socket, { op: INVALID_SESSION, d: false });
      }),
    counts,
    close: () => void world.events.off('event', pass),
  };
}

interface GatewayState {
  world: LocalWorld;
  sessions: Map<string, Session>;
  counts: Gateway['counts'];
  options: GatewayOptions;
}

function acceptSocket(state: GatewayState, socket: WebSocket): void {
  let session: Session | undefined;
  send(socket, { op: HELLO, d: { heartbeat_interval: state.options.heartbeat, _trace: [] } });
  socket.on('error', () => socket.terminate());
  socket.on('message', (raw) => {
    const payload = parse(raw.toString());
    if (!payload) return socket.close(4002, 'Error while decoding payload.');
    if (payload.op === HEARTBEAT) return state.options.acknowledges() && send(socket, { op: HEARTBEAT_ACK, d: null });
    if (payload.op === IDENTIFY) {
      if (session) return socket.close(4005, 'Already authenticated.');
      session = identify(state, socket, payload.d as Identity);
      return;
    }
    if (payload.op === RESUME) {
      session = resume(state, socket, payload.d as Resumption);
      return;
    }
    if (!IGNORED.has(payload.op)) socket.close(4001, 'Unknown opcode.');
  });
}

function parse(text: string): Payload | undefined {
  try {
    const payload = JSON.parse(text) as Payload;
    return typeof payload === 'object' && payload !== null ? payload : undefined;
  } catch {
    return undefined;
  }
}

interface Identity {
  token?: string;
  intents?: number;
  shard?: [number, number];
}

function identify(state: GatewayState, socket: WebSocket, identity: Identity): Session | undefined {
  if (identity?.token?.replace(/^Bot /, '') !== TOKEN) {
    socket.close(4004, 'Authentication failed.');
    return undefined;
  }
  if (!Number.isInteger(identity.intents)) {
    socket.close(4013, 'Invalid intent(s).');
    return undefined;
  }
  const id = randomBytes(16).toString('hex');
  const session: Session = { id, intents: identity.intents ?? 0, sequence: 0, log: [], socket };
  state.sessions.set(id, session);
  state.counts.identified += 1;
  sendReady(state, session, identity.shard ?? [0, 1]);
  return session;
}

function sendReady({ world, options }: GatewayState, session: Session, shard: [number, number]): void {
  const servers = [...world.servers.values()];
  dispatch(session, 'READY', {
    v: 10,
    user: world.bot.user,
    guilds: servers.map(({ id }) => ({ id, unavailable: true })),
    session_id: session.id,
    resume_gateway_url: options.address(),
    shard,
    application: { id: world.bot.user.id, flags: 1 << 19 },
  });
  for (const server of servers) dispatch(session, 'GUILD_CREATE', guildCreateBody(world, server.id));
}

/** The body of GUILD_CREATE. */
export function guildCreateBody(world: LocalWorld, guildId: string) {
  const channels = worldChannels(world, guildId);
  return {
    ...guildOf(world, world.servers.get(guildId)!),
    joined_at: '2026-01-01T00:00:00.000000+00:00',
    large: false,
    unavailable: false,
    member_count: world.people.length + 1,
    members: [memberOf(world, world.bot, guildId)],
    channels: channels.filter((channel) => !isThread(channel)),
    threads: channels.filter((channel) => isThread(channel) && !channel.thread_metadata?.archived),
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

interface Resumption {
  token?: string;
  session_id?: string;
  seq?: number;
}

function resume(state: GatewayState, socket: WebSocket, resumption: Resumption): Session | undefined {
  const session = state.sessions.get(resumption?.session_id ?? '');
  if (!session || resumption.token?.replace(/^Bot /, '') !== TOKEN) {
    send(socket, { op: INVALID_SESSION, d: false });
    return undefined;
  }
  session.socket = socket;
  state.counts.resumed += 1;
  for (const event of session.log) if (event.sequence > (resumption.seq ?? 0)) socket.send(event.json);
  dispatch(session, 'RESUMED', { _trace: [] });
  return session;
}

function dispatch(session: Session, type: string, body: unknown): void {
  session.sequence += 1;
  const json = JSON.stringify({ op: DISPATCH, t: type, s: session.sequence, d: body });
  session.log.push({ sequence: session.sequence, json });
  if (session.log.length > REPLAY) session.log.shift();
  if (session.socket.readyState === session.socket.OPEN) session.socket.send(json);
}

function send(socket: WebSocket, payload: Payload): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify({ s: null, t: null, ...payload }));
}

/** The body that a session gets for an event, depending on its intents; undefined if it does not get the event. */
function bodyFor(session: Session, { type, body, guildId, viewer }: GatewayEvent, world: LocalWorld): unknown {
  if (viewer) return undefined;
  if (type === 'INTERACTION_CREATE') return body;
  if (/^(?:GUILD|CHANNEL|THREAD)_/.test(type)) return session.intents & GUILDS ? body : undefined;
  const needed = guildId === undefined ? DIRECT_MESSAGES : GUILD_MESSAGES;
  if (!type.startsWith('MESSAGE_') || !(session.intents & needed)) return undefined;
  const message = body as { author?: { id: string } };
  const readable = !message.author || message.author.id === world.bot.user.id || session.intents & MESSAGE_CONTENT;
  return readable ? body : { ...message, content: '', embeds: [], attachments: [], components: [] };
}
