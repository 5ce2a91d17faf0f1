import { randomBytes } from 'node:crypto';
import type { APIMessage } from 'discord-api-types/v10';
import type { Channel } from './shapes.ts';
import type { Interaction, LocalReply, LocalWorld, Person } from './types.ts';
import { channelFor, emitEvent, guildOf, may, memberOf } from './world.ts';

export interface InteractionStart {
  type: number;
  person: Person;
  channelId: string;
  body: object;
  source?: APIMessage | undefined;
  command?: Interaction['command'];
  opener?: Interaction | undefined;
}

/** Sends an interaction to the bot. Resolves with its first answer, or with `silence` after three seconds. Throws if the person cannot see the channel. */
export function startInteraction(world: LocalWorld, start: InteractionStart): Promise<LocalReply> {
  const channel = channelFor(world, start.person, start.channelId);
  const { promise, resolve } = Promise.withResolvers<LocalReply>();
  const interaction: Interaction = {
    id: world.nextId(),
    token: randomBytes(24).toString('base64url'),
    type: start.type,
    channelId: channel.id,
    guildId: channel.guild_id,
    person: start.person,
    source: start.source,
    command: start.command,
    opener: start.opener,
    beganAt: performance.now(),
    answered: false,
    originalId: undefined,
    settle: resolve,
  };
  keep(world, interaction);
  const body = dispatched(world, interaction, start.body);
  emitEvent(world, { type: 'INTERACTION_CREATE', body, guildId: channel.guild_id });
  setTimeout(() => resolve({ kind: 'silence' }), world.patience.answer).unref();
  return promise;
}

function keep(world: LocalWorld, interaction: Interaction): void {
  world.interactions.set(interaction.id, interaction);
  world.interactions.set(interaction.token, interaction);
  setTimeout(() => {
    world.interactions.delete(interaction.id);
    world.interactions.delete(interaction.token);
  }, world.patience.token + 60_000).unref();
}

function dispatched(world: LocalWorld, interaction: Interaction, body: object) {
  const channel = world.channels.get(interaction.channelId)!;
  return {
    id: interaction.id,
    token: interaction.token,
    type: interaction.type,
    version: 1,
    application_id: world.bot.user.id,
    data: body,
    ...whereOf(world, interaction, channel),
    channel_id: channel.id,
    channel: { ...channel, permissions: may(world, interaction.person, channel.guild_id, channel).toString() },
    app_permissions: may(world, world.bot, channel.guild_id, channel).toString(),
    locale: 'en-US',
    entitlements: [],
    attachment_size_limit: 10_485_760,
    ...(interaction.source ? { message: interaction.source } : {}),
  };
}

/** A person on a server is a member; in direct messages with the bot, a user (docs, receiving-and-responding). */
function whereOf(world: LocalWorld, { person }: Interaction, channel: Channel) {
  const server = channel.guild_id === undefined ? undefined : world.servers.get(channel.guild_id);
  if (!server) return { user: person.user, context: 1, authorizing_integration_owners: ownersOf(undefined) };
  return {
    guild_id: server.id,
    guild: { id: server.id, features: guildOf(world, server).features, locale: 'en-US' },
    member: memberOf(world, person, server.id, channel),
    guild_locale: 'en-US',
    authorizing_integration_owners: ownersOf(server.id),
    context: 0,
  };
}

/** Of an application that is installed on servers: the server, or "0" in direct messages with its bot. */
export const ownersOf = (guildId: string | undefined) => ({ 0: guildId ?? '0' });
