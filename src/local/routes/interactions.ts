import type { APIMessage } from 'discord-api-types/v10';
import { InteractionResponseType, MessageFlags, MessageType } from 'discord-api-types/v10';
import type { RestAnswer, RouteContext } from '../answers.ts';
import { nothing, ok, refused, unknownInteraction, unknownMessage, unknownWebhook } from '../answers.ts';
import { ownersOf } from '../interactions.ts';
import type { MessageBody } from '../messages.ts';
import { deleteMessage, editMessage, postMessage } from '../messages.ts';
import type { Interaction, LocalChoice, LocalReply, LocalWorld, Modal } from '../types.ts';

interface Callback {
  type: number;
  data?: MessageBody & Partial<Modal> & { choices?: LocalChoice[] };
}

/** The first answer to an interaction. Only one is accepted, within three seconds. */
export function answerInteraction(context: RouteContext): RestAnswer {
  const { world } = context;
  const interaction = world.interactions.get(context.at('interaction'));
  if (!interaction || interaction.token !== context.at('token')) return unknownInteraction;
  if (interaction.answered) return refused(400, 40060, 'Interaction has already been acknowledged.');
  if (performance.now() - interaction.beganAt > world.patience.answer) return unknownInteraction;
  interaction.answered = true;
  const callback = context.call.body as Callback;
  const reply = applyCallback(context, interaction, callback);
  const message = 'message' in reply ? reply.message : undefined;
  interaction.originalId = message?.id ?? interaction.source?.id;
  interaction.settle(reply);
  if (context.call.query.get('with_response') !== 'true') return nothing;
  return ok(told(interaction, callback, message));
}

function applyCallback(context: RouteContext, interaction: Interaction, callback: Callback): LocalReply {
  const data = callback.data ?? {};
  switch (callback.type) {
    case InteractionResponseType.ChannelMessageWithSource:
      return { kind: 'message', message: answerWith(context, interaction, data) };
    case InteractionResponseType.DeferredChannelMessageWithSource: {
      const flags = (Number(data.flags ?? 0) & MessageFlags.Ephemeral) | MessageFlags.Loading;
      return { kind: 'thinking', message: answerWith(context, interaction, { flags }) };
    }
    case InteractionResponseType.UpdateMessage: {
      const source = interaction.source && context.world.memory.message(interaction.source.id);
      return source ? { kind: 'updated', message: edited(context, source, data) } : { kind: 'unchanged' };
    }
    case InteractionResponseType.ApplicationCommandAutocompleteResult:
      return { kind: 'choices', choices: data.choices ?? [] };
    case InteractionResponseType.Modal:
      context.world.forms.set(`${interaction.person.user.id} ${data.custom_id}`, interaction);
      return { kind: 'modal', modal: data as Modal };
    default:
      return { kind: 'unchanged' };
  }
}

function edited({ world, call, origin }: RouteContext, message: APIMessage, body: MessageBody): APIMessage {
  return editMessage(world, message, body, { files: call.files, origin });
}

function answerWith(context: RouteContext, interaction: Interaction, body: MessageBody, followUp = false): APIMessage {
  const { world, call, origin } = context;
  return postMessage(world, {
    channelId: interaction.channelId,
    author: world.bot,
    body,
    files: call.files,
    origin,
    viewer: Number(body.flags ?? 0) & MessageFlags.Ephemeral ? interaction.person.user.id : undefined,
    extra: { ...messageKind(interaction, followUp), ...metadata(world, interaction) },
  });
}

function messageKind(interaction: Interaction, followUp: boolean): Partial<APIMessage> {
  const source = followUp ? interaction.originalId : interaction.source?.id;
  if (source === undefined) {
    // A form without a message was opened by a slash command.
    const isSlash = (interaction.command?.type ?? 1) === 1;
    return { type: isSlash ? MessageType.ChatInputCommand : MessageType.ContextMenuCommand };
  }
  const reference = { type: 0, message_id: source, channel_id: interaction.channelId, ...inGuild(interaction) };
  return { type: MessageType.Reply, message_reference: reference };
}

const inGuild = ({ guildId }: Interaction) => (guildId === undefined ? {} : { guild_id: guildId });

function metadata(world: LocalWorld, interaction: Interaction): Partial<APIMessage> {
  const own = triggerOf(interaction);
  const opener = triggerOf(interaction.opener ?? { ...interaction, type: 2, command: { name: '', type: 1 } });
  const full = interaction.type === 5 ? { ...own, triggering_interaction_metadata: opener } : own;
  const app = world.bot.user.id;
  return { interaction_metadata: full as never, application_id: app, webhook_id: app };
}

/** The interaction metadata of an answer (docs, resources/message: interaction metadata). */
function triggerOf({ id, type, person, guildId, command, source }: Interaction) {
  return {
    id,
    type,
    user: person.user,
    authorizing_integration_owners: ownersOf(guildId),
    ...(command ? { name: command.name, command_type: command.type } : {}),
    ...(type === 3 && source ? { interacted_message_id: source.id } : {}),
  };
}

function told(interaction: Interaction, callback: Callback, message: APIMessage | undefined) {
  const about = {
    id: interaction.id,
    type: interaction.type,
    response_message_loading: Boolean((message?.flags ?? 0) & MessageFlags.Loading),
    response_message_ephemeral: Boolean((message?.flags ?? 0) & MessageFlags.Ephemeral),
    ...(message ? { response_message_id: message.id } : {}),
  };
  return { interaction: about, ...(message ? { resource: { type: callback.type, message } } : {}) };
}

/** Calls `then` with the interaction whose token is used as a webhook, while the token is valid. */
function withToken(context: RouteContext, then: (interaction: Interaction) => RestAnswer): RestAnswer {
  const interaction = context.world.interactions.get(context.at('token'));
  if (!interaction?.answered) return unknownWebhook;
  const age = performance.now() - interaction.beganAt;
  return age > context.world.patience.token ? refused(401, 50027, 'Invalid Webhook Token') : then(interaction);
}

function withAnswer(
  context: RouteContext,
  then: (message: APIMessage, interaction: Interaction) => RestAnswer,
): RestAnswer {
  return withToken(context, (interaction) => {
    const named = context.at('message');
    const id = named === '@original' ? interaction.originalId : named;
    const message = id && /^\d{1,19}$/.test(id) ? context.world.memory.message(id) : undefined;
    return message ? then(message, interaction) : unknownMessage;
  });
}

export function followUp(context: RouteContext): RestAnswer {
  return withToken(context, (interaction) =>
    ok(answerWith(context, interaction, context.call.body as MessageBody, true)),
  );
}

export function readAnswer(context: RouteContext): RestAnswer {
  return withAnswer(context, (message) => ok(message));
}

export function editAnswer(context: RouteContext): RestAnswer {
  return withAnswer(context, (message) => ok(edited(context, message, context.call.body as MessageBody)));
}

export function deleteAnswer(context: RouteContext): RestAnswer {
  return withAnswer(context, (message) => {
    deleteMessage(context.world, message);
    return nothing;
  });
}
