import { randomBytes } from 'node:crypto';
import type { APICommandAutocompleteInteractionResponseCallbackData, APIMessage } from 'discord-api-types/v10';
import type { AnyComponent } from './components.ts';
import type { LocalWorld, Person } from './world.ts';
import { channelFor, guildOf, may, memberOf, tell } from './world.ts';

export interface Modal {
  custom_id: string;
  title: string;
  components: AnyComponent[];
}

export type LocalChoice = NonNullable<APICommandAutocompleteInteractionResponseCallbackData['choices']>[number];

/** What the bot made of a command, a press or a form: what a person would see happen. */
export type LocalReply =
  | { kind: 'message'; message: APIMessage }
  /** "… is thinking": the message follows later, under the same id. */
  | { kind: 'thinking'; message: APIMessage }
  | { kind: 'updated'; message: APIMessage }
  /** Acknowledged; whatever comes of it comes later. */
  | { kind: 'unchanged' }
  | { kind: 'choices'; choices: LocalChoice[] }
  | { kind: 'modal'; modal: Modal }
  /** "The application did not respond": no answer within three seconds. */
  | { kind: 'silence' };

export interface Interaction {
  id: string;
  token: string;
  /** 2 command, 3 component, 4 autocomplete, 5 modal (docs, interactions: interaction type). */
  type: number;
  channelId: string;
  guildId: string;
  person: Person;
  /** The message whose component was used, or from whose component the modal came. */
  source: APIMessage | undefined;
  /** The command's name, and its type. */
  command: { name: string; type: number } | undefined;
  /** What opened the form, where this is one. */
  opener: Interaction | undefined;
  /** Milliseconds of the real clock, not of the world's: people and clients wait in real time. */
  beganAt: number;
  answered: boolean;
  /** The message that `@original` means. */
  originalId: string | undefined;
  settle: (reply: LocalReply) => void;
}

export interface Beginning {
  type: number;
  person: Person;
  channelId: string;
  body: object;
  source?: APIMessage | undefined;
  command?: Interaction['command'];
  opener?: Interaction | undefined;
}

/** Sends an interaction to the bot; resolves with its first answer, or with silence after three seconds. Throws where the person cannot see the channel. */
export function begin(world: LocalWorld, beginning: Beginning): Promise<LocalReply> {
  const channel = channelFor(world, beginning.person, beginning.channelId);
  const { promise, resolve } = Promise.withResolvers<LocalReply>();
  const interaction: Interaction = {
    id: world.nextId(),
    token: randomBytes(24).toString('base64url'),
    type: beginning.type,
    channelId: channel.id,
    guildId: channel.guild_id,
    person: beginning.person,
    source: beginning.source,
    command: beginning.command,
    opener: beginning.opener,
    beganAt: performance.now(),
    answered: false,
    originalId: undefined,
    settle: resolve,
  };
  keep(world, interaction);
  const body = dispatched(world, interaction, beginning.body);
  tell(world, { type: 'INTERACTION_CREATE', body, guildId: channel.guild_id });
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
