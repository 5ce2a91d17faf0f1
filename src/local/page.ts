import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { extname } from 'node:path';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Actions } from './actions.ts';
import { commandsOn } from './actions.ts';
import { parseBody, readRequestBody } from './rest.ts';
import type { Channel } from './shapes.ts';
import type { GatewayEvent, LocalWorld, Person } from './types.ts';
import { directWith, may, rolesOf, worldChannels } from './world.ts';

export interface Page {
  serve: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  setNotice: (text: string) => void;
  setProgress: (text: string) => void;
  /** Resolves when somebody first opens the page. */
  opened: Promise<void>;
  close: () => void;
}

interface PageState {
  world: LocalWorld;
  act: Actions;
  notice: string;
  progress: string;
  title: string;
  guide: Guide | null;
  listeners: Map<ServerResponse, Person>;
  onListener: () => void;
}

/** A few lines for somebody who sees the page for the first time. */
export interface Guide {
  readonly title: string;
  readonly steps: readonly string[];
}

interface PageOptions {
  world: LocalWorld;
  act: Actions;
  notice: string;
  /** The document's title. */
  title: string;
  guide: Guide | null;
}

/** Serves the page and its few requests. The page loads nothing from other hosts, and its content security policy forbids it. */
export function openPage(options: PageOptions): Page {
  const { promise: opened, resolve: onListener } = Promise.withResolvers<void>();
  const state: PageState = { ...options, progress: '', listeners: new Map(), onListener };
  const pass = (event: GatewayEvent) => {
    for (const [response, person] of state.listeners) if (concerns(state, event, person)) push(response, event);
  };
  state.world.events.on('event', pass);
  const banner = () => {
    const body = { notice: state.notice, progress: state.progress, now: state.world.clock() };
    for (const response of state.listeners.keys()) push(response, { type: 'BANNER', body });
  };
  return {
    opened,
    serve: (request, response) => serve(state, request, response),
    setNotice: (text) => {
      state.notice = text;
      banner();
    },
    setProgress: (text) => {
      state.progress = text;
      banner();
    },
    close: () => {
      state.world.events.off('event', pass);
      for (const response of state.listeners.keys()) response.end();
    },
  };
}

/** Ephemeral messages go to one person, other events to everyone who can see the channel, and interactions only to the bot. */
function concerns({ world }: PageState, { type, body, viewer }: GatewayEvent, person: Person): boolean {
  if (type === 'INTERACTION_CREATE') return false;
  if (viewer !== undefined) return viewer === person.user.id;
  const channel = world.channels.get((body as { channel_id?: string }).channel_id ?? '');
  return !channel || maySee(world, person, channel);
}

function maySee(world: LocalWorld, person: Person, channel: Channel): boolean {
  return (may(world, person, channel.guild_id, channel) & PermissionFlagsBits.ViewChannel) !== 0n;
}

function push(response: ServerResponse, event: GatewayEvent): void {
  response.write(`data: ${JSON.stringify({ type: event.type, body: event.body })}\n\n`);
}

async function serve(state: PageState, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://local');
  if (request.method === 'POST' && url.pathname === '/local/act') return act(state, request, response);
  if (request.method !== 'GET') return void response.writeHead(405).end();
  const as = state.world.people.find((one) => one.user.id === url.searchParams.get('as')) ?? state.world.people[0]!;
  if (url.pathname === '/local/world') return json(response, describe(state, as));
  if (url.pathname === '/local/messages') return json(response, history(state, url.searchParams, as));
  if (url.pathname === '/local/events') return listen(state, response, as);
  if (/^\/(?:ephemeral-)?attachments\//.test(url.pathname)) return serveUpload(state, url.pathname, response);
  return serveAsset(url.pathname, response);
}

function json(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

/** Everything the page needs except messages, as this person sees it. */
function describe({ world, notice, progress, title, guide }: PageState, as: Person) {
  return {
    notice,
    progress,
    title,
    guide,
    now: world.clock(),
    me: as.user.id,
    bot: world.bot.user,
    people: world.people.map(({ user, description }) => ({ user, description })),
    servers: [
      ...[...world.servers.values()].map(({ id, name }) => ({
        id,
        name,
        channels: worldChannels(world, id).filter((channel) => maySee(world, as, channel)),
        commands: commandsOn(world, id),
        roles: rolesOf(world, id).map((role) => ({ id: role.id, name: role.name })),
        permissions: may(world, as, id).toString(),
      })),
      ...directMessages(world, as),
    ],
  };
}

/** Shown like one more server with one channel, once there are any. */
function directMessages(world: LocalWorld, as: Person) {
  const direct = directWith(world, as.user.id);
  if (!direct) return [];
  const channel = { ...direct, name: world.bot.user.global_name ?? world.bot.user.username, parent_id: null };
  const commands = commandsOn(world, DIRECT).filter(({ contexts }) => contexts?.includes(IN_DIRECT) ?? true);
  return [{ id: DIRECT, name: 'Direct messages', channels: [channel], commands, roles: [], permissions: '0' }];
}

/** Discord's own addresses have it in the place of a server. */
const DIRECT = '@me';
/** The context of commands that can be used in direct messages with the bot. */
const IN_DIRECT = 1;

function history({ world }: PageState, query: URLSearchParams, as: Person) {
  const channel = world.channels.get(query.get('channel') ?? '');
  if (!channel || !maySee(world, as, channel)) return [];
  const before = /^\d{1,19}$/.exec(query.get('before') ?? '')?.[0];
  return world.memory.history(
    channel.id,
    { before: before === undefined ? undefined : BigInt(before), limit: 50 },
    as.user.id,
  );
}

function listen(state: PageState, response: ServerResponse, as: Person): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(': hello\n\n');
  state.listeners.set(response, as);
  state.onListener();
  response.on('close', () => state.listeners.delete(response));
}

/** Performs one of the `Actions` by name and answers with what that person would see. Files are sent as Discord's client sends them. */
async function act(state: PageState, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const type = request.headers['content-type'] ?? '';
  if (!/^(?:application\/json|multipart\/form-data)\b/.test(type)) return void response.writeHead(415).end();
  const raw = await readRequestBody(request);
  if (!raw) return json(response, { message: 'The request is larger than Discord accepts.' }, 413);
  try {
    const { body, files } = await parseBody(raw, type);
    const { act: name, ...rest } = body as { act: keyof Actions };
    if (!Object.hasOwn(state.act, name)) return json(response, { message: 'Unknown action.' }, 400);
    const perform = state.act[name] as (act: unknown) => unknown;
    json(response, await perform({ ...rest, files }));
  } catch (error) {
    json(response, { message: (error as Error).message }, 400);
  }
}

/** Uploads are served as downloads, except pictures: none can run as a page of this origin. */
function serveUpload({ world }: PageState, path: string, response: ServerResponse): void {
  const id = /^\/(?:ephemeral-)?attachments\/\d+\/(\d{1,19})\//.exec(path)?.[1];
  const file = id === undefined ? undefined : world.memory.file(id);
  if (!file) return void response.writeHead(404).end();
  const isPicture = /^image\/(?:png|jpeg|gif|webp)$/.test(file.type);
  response.writeHead(200, {
    'content-type': isPicture ? file.type : 'application/octet-stream',
    'content-disposition': isPicture ? 'inline' : 'attachment',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'",
  });
  response.end(file.bytes);
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ts': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const POLICY =
  "default-src 'self'; img-src 'self' data:; style-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** The page's own files. TypeScript is served with its types stripped, so there is no build. */
async function serveAsset(path: string, response: ServerResponse): Promise<void> {
  const name = path === '/' ? 'index.html' : /^\/page\/([a-z-]+\.(?:ts|css|svg))$/.exec(path)?.[1];
  const type = TYPES[extname(name ?? '')];
  const text =
    name && type
      ? await readFile(new URL(`./page/${name}`, import.meta.url), 'utf8').catch(() => undefined)
      : undefined;
  if (text === undefined || !type || !name) return void response.writeHead(404).end('Not found');
  response.writeHead(200, {
    'content-type': type,
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  });
  response.end(name.endsWith('.ts') ? stripTypeScriptTypes(text) : text);
}
