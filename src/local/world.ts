import { EventEmitter } from 'node:events';
import type { APIMessage, APIOverwrite, APIUser } from 'discord-api-types/v10';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Interaction } from './interactions.ts';
import type { Memory } from './memory.ts';
import { openMemory } from './memory.ts';
import { EVERYONE, permissionsOf } from './permissions.ts';
import type { Channel } from './shapes.ts';
import { channelShape, guildShape, memberShape, roleShape, userShape } from './shapes.ts';
import { snowflakes } from './snowflake.ts';

/** The token opens nothing but this server on this machine: it is no secret, and the same on every start. */
export const TOKEN = 'MTAwMDAwMDAwMDAwMDAwMDEw.local.opens-only-this-machine';
export const APPLICATION = '100000000000000010';
export const GUILD = '100000000000000020';

export interface ServerPlan {
  id: string;
  name: string;
  channels: readonly { id: string; name: string; type?: number }[];
  /** Ids of the people who may manage the server, beside its owner; by default the second of the three. */
  managers?: readonly string[];
}

/** A member of every server. Three of them are people whom the page lets one act as. */
export interface Person {
  user: APIUser;
  /** What the person is on each server, in a word for the page. */
  standing: string;
}

export interface Server {
  id: string;
  name: string;
  ownerId: string;
  managers: readonly string[];
}

/** Something that happened: gateway sessions and pages are told. `viewer`: it concerns one person's page alone. */
export interface GatewayEvent {
  type: string;
  body: unknown;
  guildId?: string | undefined;
  viewer?: string | undefined;
}

/** All that the rooms of the local Discord share: who and what there is, and who wants to hear of changes. */
export interface LocalWorld {
  clock: () => number;
  nextId: () => string;
  memory: Memory;
  bot: Person;
  people: readonly Person[];
  servers: Map<string, Server>;
  /** By id and by token; kept only while the process lives, as they expire after minutes anyway. */
  interactions: Map<string, Interaction>;
  /** What opened each form, by whom it was opened for and the form's custom id; the last of a kind counts. */
  forms: Map<string, Interaction>;
  channels: Map<string, Channel>;
  happenings: EventEmitter<{ happening: [GatewayEvent] }>;
  /** Milliseconds: how long a first answer may take, and how long an interaction's token lives. */
  patience: { answer: number; token: number };
}

const roleId = (guildId: string, step: bigint) => (BigInt(guildId) + step).toString();

function person(id: string, name: string, standing: string): Person {
  return { user: userShape(id, name.toLowerCase(), name), standing };
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
  patience: LocalWorld['patience'];
}

/** Brings the world back from its file, or makes it. Throws where the file cannot be opened. */
export function openLocalWorld(plan: WorldPlan): LocalWorld {
  const memory = openMemory(plan.file);
  const bot: Person = {
    user: userShape(APPLICATION, plan.botName.toLowerCase(), plan.botName, true),
    standing: 'app',
  };
  const world: LocalWorld = {
    clock: plan.clock,
    nextId: snowflakes(plan.clock, memory.lastId()),
    memory,
    bot,
    people: PEOPLE,
    servers: new Map(),
    interactions: new Map(),
    forms: new Map(),
    channels: new Map(memory.channels().map((channel) => [channel.id, channel])),
    happenings: new EventEmitter(),
    patience: plan.patience,
  };
  world.happenings.setMaxListeners(0);
  for (const server of plan.servers) addServer(world, server);
  return world;
}

/** All three people are on every server, and the first owns it. */
export function addServer(world: LocalWorld, { id, name, channels, managers = [PEOPLE[1].user.id] }: ServerPlan): void {
  world.servers.set(id, { id, name, ownerId: PEOPLE[0].user.id, managers });
  for (const one of channels) ensureChannel(world, id, one);
}

export function tell(world: LocalWorld, happening: GatewayEvent): void {
  world.happenings.emit('happening', happening);
}

/** Makes the channel where it is missing, and gives it its name where that has changed. */
export function ensureChannel(
  world: LocalWorld,
  guildId: string,
  wanted: { id: string; name: string; type?: number },
): void {
  const known = world.channels.get(wanted.id);
  if (known && known.name === wanted.name) return;
  const made = known ?? channelShape(wanted.id, wanted.name, wanted.type ?? 0, guildId);
  made.name = wanted.name;
  if (!known && 'position' in made) made.position = world.channels.size;
  saveChannel(world, made);
  tell(world, { type: known ? 'CHANNEL_UPDATE' : 'CHANNEL_CREATE', body: made, guildId });
}

export function saveChannel(world: LocalWorld, channel: Channel): void {
  world.memory.saveChannel(channel);
  world.channels.set(channel.id, channel);
}

export function isThread(channel: Channel): channel is Extract<Channel, { thread_metadata?: unknown }> {
  return channel.type === 10 || channel.type === 11 || channel.type === 12;
}

export function worldChannels(world: LocalWorld, guildId: string): Channel[] {
  return [...world.channels.values()].filter((channel) => channel.guild_id === guildId);
}

export function rolesOf(guildId: string, botName: string) {
  return [
    roleShape(guildId, '@everyone', EVERYONE, 0),
    roleShape(roleId(guildId, 1n), 'Managers', EVERYONE | PermissionFlagsBits.ManageGuild, 1),
    { ...roleShape(roleId(guildId, 2n), botName, EVERYONE | PermissionFlagsBits.ManageMessages, 2), managed: true },
  ];
}

export function guildOf(world: LocalWorld, server: Server) {
  return guildShape(server.id, server.name, server.ownerId, rolesOf(server.id, world.bot.user.username));
}

function overwritesOf(world: LocalWorld, channel: Channel | undefined): APIOverwrite[] {
  const parent = channel && isThread(channel) ? world.channels.get(channel.parent_id ?? '') : channel;
  return (parent && 'permission_overwrites' in parent ? parent.permission_overwrites : undefined) ?? [];
}

/** The roles that somebody holds on a server. */
function heldRoles(world: LocalWorld, { user }: Person, guildId: string): string[] {
  if (user.id === world.bot.user.id) return [roleId(guildId, 2n)];
  return world.servers.get(guildId)?.managers.includes(user.id) ? [roleId(guildId, 1n)] : [];
}

/** What somebody may do in a channel, or on the server where no channel is given. */
export function may(world: LocalWorld, who: Person, guildId: string, channel?: Channel): bigint {
  const server = world.servers.get(guildId);
  if (!server) return 0n;
  return permissionsOf(
    { id: who.user.id, roles: heldRoles(world, who, guildId) },
    {
      guildId,
      ownerId: server.ownerId,
      roles: rolesOf(guildId, world.bot.user.username),
      overwrites: overwritesOf(world, channel),
    },
  );
}

/** The channel, where the person may see it and do what is asked. Throws where not, as the client would offer no such thing. */
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

/** Marks the message as the newest of its channel; ephemeral ones count for nobody. */
export function noteNewest(world: LocalWorld, message: APIMessage): void {
  const channel = world.channels.get(message.channel_id);
  if (!channel) return;
  channel.last_message_id = message.id;
  if (isThread(channel)) {
    channel.message_count = (channel.message_count ?? 0) + 1;
    channel.total_message_sent = (channel.total_message_sent ?? 0) + 1;
    if (channel.thread_metadata) channel.thread_metadata.archived = false;
  }
  saveChannel(world, channel);
}
