import type { APIAttachment, APIMessage } from 'discord-api-types/v10';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Channel } from './shapes.ts';
import type { LocalWorld, Person } from './types.ts';
import { may, memberOf, personOf, rolesOf, worldChannels } from './world.ts';

/** Who chooses, and on which server. Only what that person can see there can be chosen. */
export interface ChoiceContext {
  world: LocalWorld;
  person: Person;
  guildId: string;
}

/** What can be chosen in options of commands and in menus of messages and forms. */
export type Kind = 'user' | 'role' | 'channel' | 'mentionable' | 'attachment';

/** The objects behind the chosen ids (docs, receiving-and-responding: resolved data). */
export interface Resolved {
  users?: Record<string, object>;
  members?: Record<string, object>;
  roles?: Record<string, object>;
  channels?: Record<string, object>;
  attachments?: Record<string, APIAttachment>;
  messages?: Record<string, APIMessage>;
}

export interface Chosen {
  kind: Kind;
  id: string;
  /** Channel types that can be chosen; absent: all. */
  channelTypes?: readonly number[] | undefined;
}

/** Throws if this person could not have chosen an id, with a message for the person. */
export function resolveOptions(
  chooser: ChoiceContext,
  chosen: readonly Chosen[],
  attachments: readonly APIAttachment[],
): Resolved {
  return merged(chosen.map((one) => find(chooser, one, attachments)));
}

export function merged(all: readonly Resolved[]): Resolved {
  const whole: Record<string, object> = {};
  for (const [kind, things] of all.flatMap((one) => Object.entries(one))) whole[kind] = { ...whole[kind], ...things };
  return whole;
}

function find(
  chooser: ChoiceContext,
  { kind, id, channelTypes }: Chosen,
  attachments: readonly APIAttachment[],
): Resolved {
  const found =
    (kind === 'user' && userOf(chooser, id)) ||
    (kind === 'role' && roleOf(chooser, id)) ||
    (kind === 'mentionable' && (userOf(chooser, id) ?? roleOf(chooser, id))) ||
    (kind === 'channel' && channelOf(chooser, id, channelTypes)) ||
    (kind === 'attachment' && attachmentOf(attachments, id));
  if (!found) throw new Error(`There is no ${kind} ${id} to choose.`);
  return found;
}

export function userOf({ world, guildId }: ChoiceContext, id: string): Resolved | undefined {
  const person = personOf(world, id);
  if (!person) return undefined;
  const { user, deaf, mute, ...member } = memberOf(world, person, guildId);
  const permissions = may(world, person, guildId).toString();
  return { users: { [id]: person.user }, members: { [id]: { ...member, permissions } } };
}

function roleOf({ world, guildId }: ChoiceContext, id: string): Resolved | undefined {
  const role = rolesOf(world, guildId).find((one) => one.id === id);
  return role && { roles: { [id]: role } };
}

function channelOf(
  { world, person, guildId }: ChoiceContext,
  id: string,
  types?: readonly number[],
): Resolved | undefined {
  const channel = worldChannels(world, guildId).find((one) => one.id === id);
  if (!channel || (types?.length && !types.includes(channel.type))) return undefined;
  const permissions = may(world, person, guildId, channel);
  if (!(permissions & PermissionFlagsBits.ViewChannel)) return undefined;
  return { channels: { [id]: partial(channel, permissions) } };
}

/** A partial channel: with the person's permissions, without overwrites. */
function partial(channel: Channel, permissions: bigint): object {
  const { permission_overwrites, ...rest } = channel as Channel & { permission_overwrites?: unknown };
  return { ...rest, permissions: permissions.toString() };
}

function attachmentOf(attachments: readonly APIAttachment[], id: string): Resolved | undefined {
  const found = attachments.find((one) => one.id === id);
  return found && { attachments: { [id]: found } };
}
