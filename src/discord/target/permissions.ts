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
import { DiscordAPIError } from '../library.ts';

/** The permissions that alerts need, by their names in Discord's settings. The invite link in docs/running-a-bot.md asks for exactly these. */
const NEEDED: Readonly<Record<string, bigint>> = {
  'View Channel': May.ViewChannel,
  'Send Messages': May.SendMessages,
  'Send Messages in Threads': May.SendMessagesInThreads,
  'Embed Links': May.EmbedLinks,
  'Read Message History': May.ReadMessageHistory,
};

/** `permissions=` of the invite link. */
export const NEEDED_BITS = Object.values(NEEDED).reduce((all, bit) => all | bit, 0n);

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
  const isForum = channel.type === ChannelType.GuildForum || channel.type === ChannelType.GuildMedia;
  return { guild, may, kind: isThread ? 'thread' : isForum ? 'forum' : 'text' };
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
    const missing = Object.entries(NEEDED).filter(([name, bit]) => name !== UNNEEDED[kind] && !(may & bit));
    return missing.map(([name]) => (kind === 'forum' ? (IN_FORUMS[name] ?? name) : name));
  } catch (error) {
    if (error instanceof DiscordAPIError) return null;
    throw error;
  }
}
