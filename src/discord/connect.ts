/** Connects to Discord’s gateway, for commands and buttons. */
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type APIChannel,
  Client,
  type ClientApplication,
  Events,
  GatewayIntentBits,
  type Guild,
  Partials,
  Team,
} from 'discord.js';
import { dispatch, type InteractionContext } from './interactions/dispatch.ts';
import { fileAccess } from './interactions/given-files.ts';
import { requestsOf } from './requests.ts';
import type { DiscordAccess } from './rest.ts';

export interface GatewayContext extends Omit<InteractionContext, 'owners' | 'files'> {
  /** Small facts that a restart must know; by default nothing is remembered. */
  readonly remembered?: {
    get(name: string): Promise<string | null>;
    set(name: string, value: string): Promise<void>;
  };
  /** These channels can be seen again, or their permissions have changed. */
  readonly onSeen?: (channels: readonly string[]) => void;
  /** Where the servers are divided over several connections: which one this is. */
  readonly shard?: { readonly id: number; readonly count: number };
  /** Ends the wait for the commands to be registered. */
  readonly signal?: AbortSignal;
  /** Discord has ended the connection for good, such as after the token was reset: nothing comes through it any more. */
  readonly onLost?: (error: GatewayLost) => void;
}

/** The gateway was closed with a code after which discord.js does not connect again. */
export class GatewayLost extends Error {
  override readonly name = 'GatewayLost';
}

/**
 * Logs in, registers the commands where they have changed, and answers people. The only intent is Guilds; no privileged
 * one is needed. Registration that fails is told and tried again with growing pauses; the rest works meanwhile.
 * @returns a function that disconnects
 * @throws discord.js's error when the token is refused or Discord cannot be reached
 */
export async function connect(
  { token, api, fetch }: DiscordAccess,
  context: GatewayContext,
): Promise<() => Promise<void>> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    // Without these, interactions in direct messages come with a message that is no object of discord.js.
    partials: [Partials.Channel],
    ...(context.shard && { shards: [context.shard.id], shardCount: context.shard.count }),
    rest: { ...(api && { api }), makeRequest: requestsOf(fetch) },
  });
  // Without these two, a failed reply or a lost gateway connection would end the process.
  client.on(Events.Error, (error) => context.onError(error, 'client'));
  client.on(Events.ShardError, (error) => context.onError(error, 'gateway'));
  const lost = new Promise<never>((_, reject) =>
    client.once(Events.ShardDisconnect, ({ code }) => reject(new GatewayLost(`Discord closed the gateway (${code})`))),
  );
  lost.catch(context.onLost ?? (() => {}));
  try {
    const application = await Promise.race([loggedIn(client, token), lost]);
    return await serve(client, application, { ...context, files: fileAccess(api, fetch) });
  } catch (error) {
    await client.destroy();
    throw error;
  }
}

async function loggedIn(client: Client, token: string): Promise<ClientApplication> {
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  return (await ready).application;
}

/** @returns a function that disconnects */
async function serve(
  client: Client,
  application: ClientApplication,
  context: GatewayContext & Pick<InteractionContext, 'files'>,
): Promise<() => Promise<void>> {
  tellSeen(client, context.onSeen ?? (() => {}));
  const owners = ownersOf((await application.fetch()).owner);
  client.on(Events.InteractionCreate, (interaction) => void dispatch(interaction, { ...context, owners }));
  const leaving = new AbortController();
  // Discord may make us wait an hour for it; people press buttons meanwhile.
  const patience = sleep(SOON, undefined, { ref: false, ...(context.signal && { signal: context.signal }) });
  await Promise.race([registerUntilDone(application, context, leaving.signal), patience.catch(() => {})]);
  return () => {
    leaving.abort();
    return client.destroy();
  };
}

/** Tells which channels can be used again, perhaps: a server has let us in, a channel or a role has changed. */
function tellSeen(client: Client, onSeen: (channels: readonly string[]) => void): void {
  const server = (guild: Guild) => onSeen([...guild.channels.cache.keys()]);
  const channel = ({ id }: Pick<APIChannel, 'id'>) => onSeen([id]);
  client.on(Events.GuildCreate, server);
  client.on(Events.GuildRoleCreate, ({ guild }) => server(guild));
  client.on(Events.GuildRoleUpdate, ({ guild }) => server(guild));
  client.on(Events.GuildRoleDelete, ({ guild }) => server(guild));
  // Discord tells of our own roles without the intent for members.
  client.on(Events.GuildMemberUpdate, (_before, { guild }) => server(guild));
  client.on(Events.ChannelCreate, channel);
  client.on(Events.ChannelUpdate, (_before, after) => channel(after));
  client.on(Events.ThreadUpdate, (_before, after) => channel(after));
}

/** Registering takes a second or two, ms. */
const SOON = 10_000;
const FIRST_PAUSE = 30_000;
const LONGEST_PAUSE = 3_600_000;

/** Tries once now; where that fails, on in the background. */
async function registerUntilDone(application: ClientApplication, context: GatewayContext, signal: AbortSignal) {
  const attempt = (pause: number): Promise<void> =>
    register(application, context).catch((error: unknown) => {
      context.onError(error, 'registering the commands');
      const timer = setTimeout(() => void attempt(Math.min(pause * 2, LONGEST_PAUSE)), pause);
      signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    });
  await attempt(FIRST_PAUSE);
}

/** Discord limits how often commands are created, and a restart changes none: registered is what has changed. */
async function register(application: ClientApplication, { modules, remembered }: GatewayContext): Promise<void> {
  const commands = modules.flatMap((module) => module.commands.map(({ data }) => data));
  const hash = createHash('sha256')
    .update(JSON.stringify([application.id, commands]))
    .digest('base64url');
  if ((await remembered?.get('commands')) === hash) return;
  await application.commands.set(commands);
  await remembered?.set('commands', hash);
}

function ownersOf(owner: ClientApplication['owner']): ReadonlySet<string> {
  if (owner instanceof Team) return new Set(owner.members.keys());
  return new Set(owner ? [owner.id] : []);
}
