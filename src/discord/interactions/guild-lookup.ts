/** What Discord says of a server's channels and roles, as discord.js keeps it, and as a person may write them. */
import {
  type BaseInteraction,
  ChannelType,
  type GuildBasedChannel,
  PermissionFlagsBits,
  type PermissionsBitField,
} from 'discord.js';
import type { ChannelInfo } from '../../desk/desk.ts';

/** A channel of the interaction's server that messages can stand in, by `#name`, `<#id>` or id. */
export async function findChannel(interaction: BaseInteraction, written: string): Promise<ChannelInfo | null> {
  const { guild } = interaction;
  if (!guild || !interaction.inCachedGuild()) return null;
  const channel = await channelCalled(interaction, written);
  if (!channel?.isTextBased()) return null;
  const may = (permissions: Readonly<PermissionsBitField> | null, needed: bigint) => permissions?.has(needed) ?? false;
  const write = channel.isThread() ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;
  const us = guild.members.me ?? (await guild.members.fetchMe());
  return {
    id: channel.id,
    name: channel.name,
    isOpenToUs: may(
      channel.permissionsFor(us),
      PermissionFlagsBits.ViewChannel | write | PermissionFlagsBits.EmbedLinks,
    ),
    isOpenToPerson: may(channel.permissionsFor(interaction.member), PermissionFlagsBits.ViewChannel | write),
  };
}

/** May the person see this channel? null: the server has none such, or no longer. */
export async function canSeeChannel(interaction: BaseInteraction, id: string): Promise<boolean | null> {
  if (!interaction.guild || !interaction.inCachedGuild()) return null;
  const channel = await channelCalled(interaction, id);
  if (!channel) return null;
  const may = channel.permissionsFor(interaction.member);
  if (!may?.has(PermissionFlagsBits.ViewChannel)) return false;
  if (channel.type !== ChannelType.PrivateThread || may.has(PermissionFlagsBits.ManageThreads)) return true;
  return channel.members.cache.has(interaction.user.id);
}

async function channelCalled({ guild }: BaseInteraction, written: string): Promise<GuildBasedChannel | null> {
  const id = /^(?:<#)?(\d{17,20})>?$/.exec(written.trim())?.[1];
  const channels = guild!.channels;
  // Discord answers for channels of other servers too: only this server's count.
  if (id) return channels.cache.get(id) ?? (await channels.fetch(id).catch(() => null));
  const name = written.trim().replace(/^#/, '').toLowerCase();
  return channels.cache.find((channel) => channel.name.toLowerCase() === name && channel.isTextBased()) ?? null;
}

/** A role of the interaction's server that may be mentioned, by `@name`, `<@&id>` or id. Never @everyone. */
export function findRole({ guild }: BaseInteraction, written: string): { id: string; name: string } | null {
  const id = /^(?:<@&)?(\d{17,20})>?$/.exec(written.trim())?.[1];
  const name = written.trim().replace(/^@/, '').toLowerCase();
  const role = guild?.roles.cache.find((one) => (id ? one.id === id : one.name.toLowerCase() === name));
  return role && role.id !== guild?.id ? { id: role.id, name: role.name } : null;
}
