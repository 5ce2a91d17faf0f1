import { randomBytes } from 'node:crypto';
import type { APIMessage } from 'discord-api-types/v10';
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
  const server = world.servers.get(interaction.guildId)!;
  const features = guildOf(world, server).features;
  return {
    id: interaction.id,
    token: interaction.token,
    type: interaction.type,
    version: 1,
    application_id: world.bot.user.id,
    data: body,
    guild_id: server.id,
    guild: { id: server.id, features, locale: 'en-US' },
    channel_id: channel.id,
    channel: { ...channel, permissions: may(world, interaction.person, server.id, channel).toString() },
    member: memberOf(world, interaction.person, server.id, channel),
    app_permissions: may(world, world.bot, server.id, channel).toString(),
    locale: 'en-US',
    guild_locale: 'en-US',
    entitlements: [],
    authorizing_integration_owners: { 0: server.id },
    context: 0,
    attachment_size_limit: 10_485_760,
    ...(interaction.source ? { message: interaction.source } : {}),
  };
}
