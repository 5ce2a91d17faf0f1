import type { APIOverwrite } from 'discord-api-types/v10';
import { OverwriteType, PermissionFlagsBits } from 'discord-api-types/v10';

const ALL = Object.values(PermissionFlagsBits).reduce((sum, bit) => sum | bit, 0n);

/** The permissions of @everyone on a new server: read, write, use commands and threads, but not manage. */
export const EVERYONE =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.CreatePublicThreads |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.AddReactions |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.UseApplicationCommands;

/** What everybody may in their direct messages. */
export const IN_DIRECT =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.AddReactions |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.UseApplicationCommands;

export interface Holder {
  id: string;
  roles: readonly string[];
}

export interface PermissionScope {
  guildId: string;
  ownerId: string;
  roles: readonly { id: string; permissions: string }[];
  overwrites: readonly APIOverwrite[];
}

/** A member's permissions in a channel, by the algorithm in Discord's docs (topics/permissions: permission overwrites). */
export function permissionsOf(holder: Holder, scope: PermissionScope): bigint {
  if (holder.id === scope.ownerId) return ALL;
  const held = new Set([scope.guildId, ...holder.roles]);
  const base = scope.roles
    .filter((role) => held.has(role.id))
    .reduce((sum, role) => sum | BigInt(role.permissions), 0n);
  if (base & PermissionFlagsBits.Administrator) return ALL;
  const everyone = scope.overwrites.filter((one) => one.id === scope.guildId);
  const ofRoles = scope.overwrites.filter((one) => one.type === OverwriteType.Role && holder.roles.includes(one.id));
  const own = scope.overwrites.filter((one) => one.type === OverwriteType.Member && one.id === holder.id);
  return [everyone, ofRoles, own].reduce(overwrite, base);
}

function overwrite(permissions: bigint, ones: readonly APIOverwrite[]): bigint {
  const deny = ones.reduce((sum, one) => sum | BigInt(one.deny), 0n);
  const allow = ones.reduce((sum, one) => sum | BigInt(one.allow), 0n);
  return (permissions & ~deny) | allow;
}
