import type { APIAttachment, APIMessage } from 'discord-api-types/v10';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Channel } from './shapes.ts';
import type { LocalWorld, Person } from './world.ts';
import { may, memberOf, personOf, rolesOf, worldChannels } from './world.ts';

/** Where somebody chooses, and who: only what that person can see there can be chosen. */
export interface Chooser {
  world: LocalWorld;
  person: Person;
  guildId: string;
}

/** What a person can choose: one word for options of commands, menus of messages, and menus of forms. */
export type Kind = 'user' | 'role' | 'channel' | 'mentionable' | 'attachment';

/** What the ids that a person has chosen stand for (docs, receiving-and-responding: resolved data). */
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
  /** Types of channels that may be chosen; absent: all. */
  channelTypes?: readonly number[] | undefined;
}

/** Throws in plain words where an id is none that this person could have chosen. */
export function resolveOptions(
  chooser: Chooser,
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

function find(chooser: Chooser, { kind, id, channelTypes }: Chosen, attachments: readonly APIAttachment[]): Resolved {
  const found =
    (kind === 'user' && userOf(chooser, id)) ||
    (kind === 'role' && roleOf(chooser, id)) ||
    (kind === 'mentionable' && (userOf(chooser, id) ?? roleOf(chooser, id))) ||
    (kind === 'channel' && channelOf(chooser, id, channelTypes)) ||
    (kind === 'attachment' && attachmentOf(attachments, id));
  if (!found) throw new Error(`There is no ${kind} ${id} to choose.`);
  return found;
}

export function userOf({ world, guildId }: Chooser, id: string): Resolved | undefined {
  const person = personOf(world, id);
  if (!person) return undefined;
  const { user, deaf, mute, ...member } = memberOf(world, person, guildId);
  const permissions = may(world, person, guildId).toString();
  return { users: { [id]: person.user }, members: { [id]: { ...member, permissions } } };
}

function roleOf({ world, guildId }: Chooser, id: string): Resolved | undefined {
  const role = rolesOf(guildId, world.bot.user.username).find((one) => one.id === id);
  return role && { roles: { [id]: role } };
}

function channelOf({ world, person, guildId }: Chooser, id: string, types?: readonly number[]): Resolved | undefined {
  const channel = worldChannels(world, guildId).find((one) => one.id === id);
  if (!channel || (types?.length && !types.includes(channel.type))) return undefined;
  const permissions = may(world, person, guildId, channel);
  if (!(permissions & PermissionFlagsBits.ViewChannel)) return undefined;
  return { channels: { [id]: partial(channel, permissions) } };
}

/** Discord names a channel's place and rights here, and leaves its overwrites out. */
function partial(channel: Channel, permissions: bigint): object {
  const { permission_overwrites, ...rest } = channel as Channel & { permission_overwrites?: unknown };
  return { ...rest, permissions: permissions.toString() };
}

function attachmentOf(attachments: readonly APIAttachment[], id: string): Resolved | undefined {
  const found = attachments.find((one) => one.id === id);
  return found && { attachments: { [id]: found } };
}
