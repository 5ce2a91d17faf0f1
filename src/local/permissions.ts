import type { APIOverwrite } from 'discord-api-types/v10';
import { OverwriteType, PermissionFlagsBits } from 'discord-api-types/v10';

const ALL = Object.values(PermissionFlagsBits).reduce((sum, bit) => sum | bit, 0n);

/** What everyone on a new server may do: read, write, use commands and threads; no managing. */
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

/** A member's permissions in a channel, by the algorithm of Discord's docs (topics/permissions: permission overwrites). */
export function permissionsOf(holder: Holder, ground: PermissionScope): bigint {
  if (holder.id === ground.ownerId) return ALL;
  const held = new Set([ground.guildId, ...holder.roles]);
  const base = ground.roles
    .filter((role) => held.has(role.id))
    .reduce((sum, role) => sum | BigInt(role.permissions), 0n);
  if (base & PermissionFlagsBits.Administrator) return ALL;
  const everyone = ground.overwrites.filter((one) => one.id === ground.guildId);
  const ofRoles = ground.overwrites.filter((one) => one.type === OverwriteType.Role && holder.roles.includes(one.id));
  const own = ground.overwrites.filter((one) => one.type === OverwriteType.Member && one.id === holder.id);
  return [everyone, ofRoles, own].reduce(overwrite, base);
}

function overwrite(permissions: bigint, ones: readonly APIOverwrite[]): bigint {
  const deny = ones.reduce((sum, one) => sum | BigInt(one.deny), 0n);
  const allow = ones.reduce((sum, one) => sum | BigInt(one.allow), 0n);
  return (permissions & ~deny) | allow;
}
