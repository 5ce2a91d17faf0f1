/** Looks up a server's channels and roles in discord.js, by the names that people type. */
import {
  type BaseInteraction,
  ChannelType,
  type GuildBasedChannel,
  PermissionFlagsBits,
  type PermissionsBitField,
} from 'discord.js';
import type { ChannelInfo } from '../../desk/desk.ts';

/** A channel that can hold alerts of the interaction's server: text, forum or thread, by `#name`, `<#id>` or id. */
export async function findChannel(interaction: BaseInteraction, typed: string): Promise<ChannelInfo | null> {
  const { guild } = interaction;
  if (!guild || !interaction.inCachedGuild()) return null;
  const channel = await channelByName(interaction, typed);
  if (!channel || !canHoldAlerts(channel)) return null;
  const may = (permissions: Readonly<PermissionsBitField> | null, needed: bigint) => permissions?.has(needed) ?? false;
  const write = channel.isThread() ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;
  const inPosts = channel.isThreadOnly() ? PermissionFlagsBits.SendMessagesInThreads : 0n;
  const us = guild.members.me ?? (await guild.members.fetchMe());
  return {
    id: channel.id,
    name: channel.name,
    isForum: channel.isThreadOnly(),
    parent: channel.isThread() ? channel.parentId : null,
    isOpenToUs: may(
      channel.permissionsFor(us),
      PermissionFlagsBits.ViewChannel | write | inPosts | PermissionFlagsBits.EmbedLinks,
    ),
    isOpenToPerson: may(channel.permissionsFor(interaction.member), PermissionFlagsBits.ViewChannel | write),
  };
}

function canHoldAlerts(channel: GuildBasedChannel): boolean {
  return channel.isTextBased() || channel.isThreadOnly();
}

/** Whether the person can see this channel; null when the server does not have it. */
export async function canSeeChannel(interaction: BaseInteraction, id: string): Promise<boolean | null> {
  if (!interaction.guild || !interaction.inCachedGuild()) return null;
  const channel = await channelByName(interaction, id);
  if (!channel) return null;
  const may = channel.permissionsFor(interaction.member);
  if (!may?.has(PermissionFlagsBits.ViewChannel)) return false;
  if (channel.type !== ChannelType.PrivateThread || may.has(PermissionFlagsBits.ManageThreads)) return true;
  return channel.members.cache.has(interaction.user.id);
}

async function channelByName({ guild }: BaseInteraction, typed: string): Promise<GuildBasedChannel | null> {
  const id = /^(?:<#)?(\d{17,20})>?$/.exec(typed.trim())?.[1];
  const channels = guild!.channels;
  // Discord also answers for channels of other servers: accept only this server's.
  if (id) return channels.cache.get(id) ?? (await channels.fetch(id).catch(() => null));
  const name = typed.trim().replace(/^#/, '').toLowerCase();
  return channels.cache.find((channel) => channel.name.toLowerCase() === name && canHoldAlerts(channel)) ?? null;
}

/** A role of the interaction's server, by `@name`, `<@&id>` or id. Never @everyone. */
export function findRole({ guild }: BaseInteraction, typed: string): { id: string; name: string } | null {
  const id = /^(?:<@&)?(\d{17,20})>?$/.exec(typed.trim())?.[1];
  const name = typed.trim().replace(/^@/, '').toLowerCase();
  const role = guild?.roles.cache.find((one) => (id ? one.id === id : one.name.toLowerCase() === name));
  return role && role.id !== guild?.id ? { id: role.id, name: role.name } : null;
}

/** A member of the interaction's server, by user name, `<@id>` or id. */
export async function findUser(
  { guild }: BaseInteraction,
  typed: string,
): Promise<{ id: string; name: string } | null> {
  if (!guild) return null;
  const id = /^(?:<@!?)?(\d{17,20})>?$/.exec(typed.trim())?.[1];
  const name = typed.trim().replace(/^@/, '').toLowerCase();
  const found = id
    ? [await guild.members.fetch(id).catch(() => null)]
    : [...((await guild.members.search({ query: name.slice(0, 100), limit: 20 }).catch(() => null))?.values() ?? [])];
  const member = found.find((one) => one && (id || one.user.username.toLowerCase() === name));
  return member ? { id: member.id, name: member.user.username } : null;
}
