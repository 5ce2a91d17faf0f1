/** What the bot may do in a channel, from Discord's REST answers alone: no gateway, no cache. */
import type { REST } from 'discord.js';
import {
  type APIGuild,
  type APIGuildChannel,
  type APIGuildMember,
  type APIUser,
  ChannelType,
  PermissionFlagsBits as May,
  OverwriteType,
  Routes,
} from 'discord-api-types/v10';
import { isForumType } from '../format/channel-types.ts';
import { DiscordAPIError } from '../library.ts';

export interface Permission {
  /** As Discord's settings call it. */
  readonly name: string;
  readonly bit: bigint;
  /** What the bot does with it, for people. */
  readonly why: string;
}

/** The permissions that alerts need everywhere. The invite link in docs/running-a-bot.md asks for exactly these. */
const NEEDED: readonly Permission[] = [
  { name: 'View Channel', bit: May.ViewChannel, why: 'finding the channel' },
  { name: 'Send Messages', bit: May.SendMessages, why: 'alerts, and posts in a forum' },
  {
    name: 'Send Messages in Threads',
    bit: May.SendMessagesInThreads,
    why: 'alerts in threads and in posts of a forum, and updates in threads',
  },
  { name: 'Embed Links', bit: May.EmbedLinks, why: 'the body of an alert' },
  {
    name: 'Read Message History',
    bit: May.ReadMessageHistory,
    why: 'checking after a crash or a restore whether an alert has arrived; without it an alert may be repeated, and says so',
  },
];

/** What a configuration may want beyond that. */
export interface PermissionNeeds {
  /** A watch opens threads. */
  readonly threads: boolean;
  /** A watch mentions here or everyone. */
  readonly everyone: boolean;
  /** A watch tells of spikes, with a chart. */
  readonly charts: boolean;
}

const ADDED: Readonly<Record<keyof PermissionNeeds, Permission>> = {
  threads: {
    name: 'Create Public Threads',
    bit: May.CreatePublicThreads,
    why: 'watches with `thread: true` or `updates: thread`; without it, updates are replies',
  },
  everyone: {
    name: 'Mention Everyone',
    bit: May.MentionEveryone,
    why: 'watches that mention here or everyone, and roles that not everybody may mention; without it, such a mention calls nobody',
  },
  charts: {
    name: 'Attach Files',
    bit: May.AttachFiles,
    why: 'the chart of a watch with `spike`; without it, the message comes without its chart',
  },
};

/** The permissions that a configuration needs, as the invite link asks for them. Publishing needs none: the bot publishes only its own messages (Discord's docs, Crosspost Message). */
export function permissionsFor(needs: PermissionNeeds): readonly Permission[] {
  const added = (Object.keys(ADDED) as (keyof PermissionNeeds)[]).flatMap((need) => (needs[need] ? [ADDED[need]] : []));
  return [...NEEDED, ...added];
}

/** `permissions=` of an invite link. */
export function permissionBits(permissions: readonly Permission[]): bigint {
  return permissions.reduce((all, { bit }) => all | bit, 0n);
}

type Overwrites = NonNullable<APIGuildChannel['permission_overwrites']>;

/** Discord's own order (docs, topics/permissions): roles, then the overwrites of everyone, of the roles together, of the member. */
export function permissionsIn(
  guild: Pick<APIGuild, 'id' | 'roles' | 'owner_id'>,
  member: { readonly id: string; readonly roles: readonly string[] },
  overwrites: Overwrites,
): bigint {
  const mine = guild.roles.filter(({ id }) => id === guild.id || member.roles.includes(id));
  const base = mine.reduce((all, { permissions }) => all | BigInt(permissions), 0n);
  if (guild.owner_id === member.id || base & May.Administrator) return ~0n;
  const of = (type: OverwriteType, ids: readonly string[]) =>
    overwrites.filter((one) => one.type === type && ids.includes(one.id));
  const layers = [
    of(OverwriteType.Role, [guild.id]),
    of(OverwriteType.Role, member.roles),
    of(OverwriteType.Member, [member.id]),
  ];
  return layers.reduce((may, layer) => {
    const denied = layer.reduce((all, { deny }) => all | BigInt(deny), 0n);
    const allowed = layer.reduce((all, { allow }) => all | BigInt(allow), 0n);
    return (may & ~denied) | allowed;
  }, base);
}

/** Where a channel's permissions come from: a thread has its parent's. */
interface Place {
  readonly guild: APIGuild;
  readonly kind: 'text' | 'forum' | 'thread';
  readonly may: bigint;
}

const THREADS: readonly number[] = [
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
];

/** The server of a channel with its roles, and what the bot may do there. @throws discord.js's error when Discord does not tell */
export async function placeOf(rest: REST, channelId: string): Promise<Place> {
  const channel = (await rest.get(Routes.channel(channelId))) as APIGuildChannel & { parent_id?: string | null };
  const isThread = THREADS.includes(channel.type);
  const ruling = isThread ? ((await rest.get(Routes.channel(channel.parent_id!))) as APIGuildChannel) : channel;
  const guild = (await rest.get(Routes.guild(channel.guild_id!))) as APIGuild;
  const me = (await rest.get(Routes.user())) as APIUser;
  const member = (await rest.get(Routes.guildMember(channel.guild_id!, me.id))) as APIGuildMember;
  const may = permissionsIn(guild, { id: me.id, roles: member.roles }, ruling.permission_overwrites ?? []);
  return { guild, may, kind: isThread ? 'thread' : isForumType(channel.type) ? 'forum' : 'text' };
}

const UNNEEDED: Readonly<Record<Place['kind'], string | null>> = {
  text: 'Send Messages in Threads',
  thread: 'Send Messages',
  forum: null,
};
/** What Discord's settings call them in a forum. */
const IN_FORUMS: Readonly<Record<string, string>> = {
  'Send Messages': 'Create Posts',
  'Send Messages in Threads': 'Send Messages in Posts',
};

/** The names of what is missing for alerts in this channel; null when Discord does not tell. */
export async function missingPermissions(rest: REST, channelId: string): Promise<readonly string[] | null> {
  try {
    const { kind, may } = await placeOf(rest, channelId);
    const missing = NEEDED.filter(({ name, bit }) => name !== UNNEEDED[kind] && !(may & bit));
    return missing.map(({ name }) => (kind === 'forum' ? (IN_FORUMS[name] ?? name) : name));
  } catch (error) {
    if (error instanceof DiscordAPIError) return null;
    throw error;
  }
}
