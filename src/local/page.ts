import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { extname } from 'node:path';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Acts } from './acts.ts';
import { commandsOn } from './acts.ts';
import { parseBody, readRequestBody } from './rest.ts';
import type { Channel } from './shapes.ts';
import type { GatewayEvent, LocalWorld, Person } from './world.ts';
import { may, rolesOf, worldChannels } from './world.ts';

export interface Page {
  serve: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  setNotice: (text: string) => void;
  setProgress: (text: string) => void;
  close: () => void;
}

interface PageState {
  world: LocalWorld;
  act: Acts;
  notice: string;
  progress: string;
  listeners: Map<ServerResponse, Person>;
}

/** The page and the few questions it asks of the server. It loads nothing from elsewhere, and its policy forbids it. */
export function openPage(options: { world: LocalWorld; act: Acts; notice: string }): Page {
  const state: PageState = { ...options, progress: '', listeners: new Map() };
  const pass = (happening: GatewayEvent) => {
    for (const [response, person] of state.listeners) if (concerns(state, happening, person)) push(response, happening);
  };
  state.world.happenings.on('happening', pass);
  const banner = () => {
    const body = { notice: state.notice, progress: state.progress };
    for (const response of state.listeners.keys()) push(response, { type: 'BANNER', body });
  };
  return {
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
      state.world.happenings.off('happening', pass);
      for (const response of state.listeners.keys()) response.end();
    },
  };
}

/** Ephemeral messages are for one; the rest is for whoever may see the channel. Interactions are the bot's alone. */
function concerns({ world }: PageState, { type, body, viewer }: GatewayEvent, person: Person): boolean {
  if (type === 'INTERACTION_CREATE') return false;
  if (viewer !== undefined) return viewer === person.user.id;
  const channel = world.channels.get((body as { channel_id?: string }).channel_id ?? '');
  return !channel || maySee(world, person, channel);
}

function maySee(world: LocalWorld, person: Person, channel: Channel): boolean {
  return (may(world, person, channel.guild_id, channel) & PermissionFlagsBits.ViewChannel) !== 0n;
}

function push(response: ServerResponse, happening: GatewayEvent): void {
  response.write(`data: ${JSON.stringify({ type: happening.type, body: happening.body })}\n\n`);
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

/** All that the page needs to draw its frame, as this person sees it. */
function describe({ world, notice, progress }: PageState, as: Person) {
  return {
    notice,
    progress,
    me: as.user.id,
    bot: world.bot.user,
    people: world.people.map(({ user, standing }) => ({ user, standing })),
    servers: [...world.servers.values()].map(({ id, name }) => ({
      id,
      name,
      channels: worldChannels(world, id).filter((channel) => maySee(world, as, channel)),
      commands: commandsOn(world, id),
      roles: rolesOf(id, world.bot.user.username).map((role) => ({ id: role.id, name: role.name })),
      permissions: may(world, as, id).toString(),
    })),
  };
}

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
  response.on('close', () => state.listeners.delete(response));
}

/** One of the acts a person has, by its name; its answer is what the person would see happen. Files come as Discord's client sends them. */
async function act(state: PageState, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const type = request.headers['content-type'] ?? '';
  if (!/^(?:application\/json|multipart\/form-data)\b/.test(type)) return void response.writeHead(415).end();
  const raw = await readRequestBody(request);
  if (!raw) return json(response, { message: 'That is more than Discord takes in one go.' }, 413);
  try {
    const { body, files } = await parseBody(raw, type);
    const { act: name, ...rest } = body as { act: keyof Acts };
    if (!Object.hasOwn(state.act, name)) return json(response, { message: 'There is no such act.' }, 400);
    const perform = state.act[name] as (act: unknown) => unknown;
    json(response, await perform({ ...rest, files }));
  } catch (error) {
    json(response, { message: (error as Error).message }, 400);
  }
}

/** Uploads are only ever saved, never shown as a page of this origin. */
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

/** The page's own files; TypeScript goes out with its types stripped, so there is nothing to build. */
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
