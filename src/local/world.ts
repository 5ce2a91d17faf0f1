import { EventEmitter } from 'node:events';
import type { APIMessage, APIOverwrite } from 'discord-api-types/v10';
import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import { openMemory } from './memory.ts';
import { EVERYONE, IN_DIRECT, permissionsOf } from './permissions.ts';
import type { Channel, ChannelPlan, Direct, Forum } from './shapes.ts';
import { channelShape, directShape, guildShape, memberShape, roleShape, tagsShape, userShape } from './shapes.ts';
import { snowflakes } from './snowflake.ts';
import type { GatewayEvent, LocalWorld, Person, Server } from './types.ts';

/** Not a secret: the token is valid only for this server on this machine, and the same at every start. */
export const TOKEN = 'MTAwMDAwMDAwMDAwMDAwMDEw.local.opens-only-this-machine';
export const APPLICATION = '100000000000000010';
export const GUILD = '100000000000000020';

export interface ServerPlan {
  id: string;
  name: string;
  channels: readonly ChannelPlan[];
  /** Ids of the people who may manage the server besides its owner. Default: the second person. */
  managers?: readonly string[];
}

const roleId = (guildId: string, step: bigint) => (BigInt(guildId) + step).toString();

function person(id: string, name: string, description: string): Person {
  return { user: userShape(id, name.toLowerCase(), name), description };
}

const PEOPLE = [
  person('100000000000000011', 'Olive', 'owner'),
  person('100000000000000012', 'Max', 'may manage the server'),
  person('100000000000000013', 'Rita', 'member'),
] as const;

export interface WorldPlan {
  file: string;
  clock: () => number;
  botName: string;
  servers: readonly ServerPlan[];
  roles: readonly string[];
  patience: LocalWorld['patience'];
}

/** Loads the state from its file, or creates it. Throws if the file cannot be opened. */
export function openLocalWorld(plan: WorldPlan): LocalWorld {
  const memory = openMemory(plan.file);
  const bot: Person = {
    user: userShape(APPLICATION, plan.botName.toLowerCase(), plan.botName, true),
    description: 'app',
  };
  const world: LocalWorld = {
    clock: plan.clock,
    nextId: snowflakes(plan.clock, memory.lastId()),
    memory,
    bot,
    people: PEOPLE,
    servers: new Map(),
    ownRoles: new Set(plan.roles),
    changedRoles: new Map(),
    interactions: new Map(),
    forms: new Map(),
    channels: new Map(memory.channels().map((channel) => [channel.id, channel])),
    closed: new Set(),
    rare: new Map(),
    events: new EventEmitter(),
    patience: plan.patience,
  };
  world.events.setMaxListeners(0);
  for (const server of plan.servers) addServer(world, server);
  return world;
}

/** All three people are members of every server; the first one owns it. */
export function addServer(world: LocalWorld, { id, name, channels, managers = [PEOPLE[1].user.id] }: ServerPlan): void {
  world.servers.set(id, { id, name, ownerId: PEOPLE[0].user.id, managers });
  for (const one of channels) ensureChannel(world, id, one);
}

export function emitEvent(world: LocalWorld, event: GatewayEvent): void {
  world.events.emit('event', event);
}

/** Creates the channel if it is missing, or changes what is planned otherwise now: its name, its kind, tags that it lacks. */
export function ensureChannel(world: LocalWorld, guildId: string, wanted: ChannelPlan): void {
  const found = world.channels.get(wanted.id);
  const known = found && !isDirect(found) ? found : undefined;
  const isKind = known?.type === (wanted.type ?? ChannelType.GuildText);
  const made = known && isKind ? withTags({ ...known, name: wanted.name }, wanted) : channelShape(wanted, guildId);
  if (known && JSON.stringify(known) === JSON.stringify(made)) return;
  if ('position' in made) made.position = known && 'position' in known ? known.position : world.channels.size;
  putChannel(world, made);
  emitEvent(world, { type: known ? 'CHANNEL_UPDATE' : 'CHANNEL_CREATE', body: made, guildId });
}

/** With the planned tags that it lacks: those that it has keep their ids, which posts carry. */
function withTags(channel: Channel, { id, tags = [] }: ChannelPlan): Channel {
  if (!isForum(channel)) return channel;
  const names = channel.available_tags.map(({ name }) => name);
  const lacking = tags.filter((name) => !names.includes(name));
  if (lacking.length === 0) return channel;
  const all = tagsShape({ id, name: '', tags: [...names, ...lacking] });
  return { ...channel, available_tags: [...channel.available_tags, ...all.slice(names.length)] };
}

export function putChannel(world: LocalWorld, channel: Channel): void {
  world.memory.saveChannel(channel);
  world.channels.set(channel.id, channel);
}

export function isThread(channel: Channel): channel is Extract<Channel, { thread_metadata?: unknown }> {
  return channel.type === 10 || channel.type === 11 || channel.type === 12;
}

export function isForum(channel: Channel): channel is Forum {
  return channel.type === ChannelType.GuildForum || channel.type === ChannelType.GuildMedia;
}

export function isDirect(channel: Channel): channel is Direct {
  return channel.type === ChannelType.DM;
}

/** The direct messages of the bot with a person; undefined: none were opened. */
export function directWith(world: LocalWorld, personId: string): Direct | undefined {
  return [...world.channels.values()].filter(isDirect).find(({ recipients }) => recipients?.[0]?.id === personId);
}

/** The same; opens them if need be. The gateway tells of no new direct messages. */
export function openDirect(world: LocalWorld, { user }: Person): Direct {
  const known = directWith(world, user.id);
  if (known) return known;
  const made = directShape(world.nextId(), user);
  putChannel(world, made);
  emitEvent(world, { type: 'CHANNEL_CREATE', body: made, viewer: user.id });
  return made;
}

/** Removes a thread with its messages, as a moderator can. */
export function deleteThread(world: LocalWorld, thread: Channel): void {
  for (const { id } of world.memory.history(thread.id, { limit: 1_000_000 })) world.memory.removeMessage(id);
  world.memory.removeChannel(thread.id);
  world.channels.delete(thread.id);
  const { id, guild_id, type } = thread;
  const parent_id = 'parent_id' in thread ? thread.parent_id : null;
  emitEvent(world, { type: 'THREAD_DELETE', body: { id, guild_id, parent_id, type }, guildId: guild_id });
}

export function worldChannels(world: LocalWorld, guildId: string): Channel[] {
  return [...world.channels.values()].filter((channel) => channel.guild_id === guildId);
}

export function rolesOf(world: LocalWorld, guildId: string) {
  const { ManageGuild, ManageMessages } = PermissionFlagsBits;
  const usual = [
    roleShape(guildId, '@everyone', EVERYONE, 0),
    roleShape(roleId(guildId, 1n), 'Managers', EVERYONE | ManageGuild, 1),
    { ...roleShape(roleId(guildId, 2n), world.bot.user.username, EVERYONE | ManageMessages, 2), managed: true },
  ];
  const own = [...world.ownRoles].map((id, n) => roleShape(id, `role ${id.slice(-4)}`, EVERYONE, usual.length + n));
  return [...usual, ...own].map((role) => ({
    ...role,
    permissions: world.changedRoles.get(role.id) ?? role.permissions,
  }));
}

export function guildOf(world: LocalWorld, server: Server) {
  return guildShape(server.id, server.name, server.ownerId, rolesOf(world, server.id));
}

function overwritesOf(world: LocalWorld, channel: Channel | undefined): APIOverwrite[] {
  const parent = channel && isThread(channel) ? world.channels.get(channel.parent_id ?? '') : channel;
  return (parent && 'permission_overwrites' in parent ? parent.permission_overwrites : undefined) ?? [];
}

/** The ids of the roles that a person has on a server. */
function heldRoles(world: LocalWorld, { user }: Person, guildId: string): string[] {
  if (user.id === world.bot.user.id) return [roleId(guildId, 2n)];
  return world.servers.get(guildId)?.managers.includes(user.id) ? [roleId(guildId, 1n)] : [];
}

function isIn({ recipients = [] }: Direct, { user }: Person): boolean {
  return user.bot === true || recipients.some(({ id }) => id === user.id);
}

/** A person's permission bits in a channel, or on the server if no channel is given. */
export function may(world: LocalWorld, who: Person, guildId: string | undefined, channel?: Channel): bigint {
  if (channel && isDirect(channel)) return isIn(channel, who) ? IN_DIRECT : 0n;
  if (guildId === undefined) return 0n;
  const server = world.servers.get(guildId);
  if (!server) return 0n;
  return permissionsOf(
    { id: who.user.id, roles: heldRoles(world, who, guildId) },
    {
      guildId,
      ownerId: server.ownerId,
      roles: rolesOf(world, guildId),
      overwrites: overwritesOf(world, channel),
    },
  );
}

/** The channel, if the person can see it and has the `needed` permissions. Throws otherwise: Discord's client would not offer it. */
export function channelFor(world: LocalWorld, who: Person, channelId: string, needed = 0n): Channel {
  const channel = world.channels.get(channelId);
  const wanted = needed | PermissionFlagsBits.ViewChannel;
  if (channel && (may(world, who, channel.guild_id, channel) & wanted) === wanted) return channel;
  throw new Error(`${who.user.global_name} cannot do that in channel ${channelId}.`);
}

export function memberOf(world: LocalWorld, who: Person, guildId: string, channel?: Channel) {
  return memberShape(who.user, heldRoles(world, who, guildId), channel && may(world, who, guildId, channel));
}

export function personOf(world: LocalWorld, id: string): Person | undefined {
  return [world.bot, ...world.people].find((one) => one.user.id === id);
}

/** Records the message as the newest of its channel. Not called for ephemeral messages. */
export function noteNewest(world: LocalWorld, message: APIMessage): void {
  const channel = world.channels.get(message.channel_id);
  if (!channel) return;
  channel.last_message_id = message.id;
  if (isThread(channel)) {
    channel.message_count = (channel.message_count ?? 0) + 1;
    channel.total_message_sent = (channel.total_message_sent ?? 0) + 1;
    if (channel.thread_metadata) channel.thread_metadata.archived = false;
  }
  putChannel(world, channel);
}
