/**
 * Sends the reply to an interaction: within three seconds, or after an acknowledgement.
 * (Discord's docs, Receiving and Responding: 3 s for the first answer, 15 min for the token.)
 */
import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalMessageModalSubmitInteraction,
  type ModalSubmitInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import { RESTJSONErrorCodes as Code } from 'discord-api-types/v10';
import type { Reply } from './types.ts';

export type Answerable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ButtonInteraction
  | StringSelectMenuInteraction
  | ModalSubmitInteraction;

const PRIVATE = { flags: MessageFlags.Ephemeral } as const;
const TOO_LATE: readonly unknown[] = [Code.UnknownInteraction, Code.InteractionHasAlreadyBeenAcknowledged];

/** The interaction expired or was already answered, so there is nobody to reply to. */
export function isTooLate(error: unknown): boolean {
  return TOO_LATE.includes((error as { code?: unknown } | null)?.code);
}

/** Tells Discord that the reply takes longer: silently when it will update our own reply, otherwise as "… is thinking". */
export async function acknowledge(interaction: Answerable): Promise<void> {
  if (isOnOwnReply(interaction)) await interaction.deferUpdate();
  else await interaction.deferReply(PRIVATE);
}

/** @throws discord.js's error when Discord rejects the reply */
export async function respond(interaction: Answerable, reply: Reply): Promise<void> {
  if (reply.kind === 'openForm') return openForm(interaction, reply);
  const { content = '', embeds = [], components = [] } = reply;
  const files = (reply.files ?? []).map(({ name, bytes, description }) => ({
    ...{ name, attachment: Buffer.from(bytes) },
    ...(description !== undefined && { description }),
  }));
  const isUpdate = reply.kind === 'update';
  // An answer that is replaced keeps its files, unless it is told to have none but the new ones.
  const only = isUpdate ? { attachments: [] } : {};
  const body = { content, embeds, components, files, ...only, allowedMentions: { parse: [] } };
  if (interaction.replied || (interaction.deferred && isOnOwnReply(interaction) && !isUpdate))
    return void (await interaction.followUp({ ...body, ...PRIVATE }));
  if (interaction.deferred) return void (await interaction.editReply(body));
  if (isUpdate && isOnOwnReply(interaction)) return void (await interaction.update(body));
  await interaction.reply({ ...body, ...((isUpdate || reply.shown !== true) && PRIVATE) });
}

const TOO_SLOW = 'Opening the form took too long. Please try again.';

/** A form can only be the first reply, and never the reply to a form. */
async function openForm(interaction: Answerable, { form }: Extract<Reply, { kind: 'openForm' }>): Promise<void> {
  if (interaction.isModalSubmit()) throw new Error(`the form ${form.custom_id} cannot be the reply to another form`);
  if (interaction.deferred) return respond(interaction, { kind: 'reply', content: TOO_SLOW });
  await interaction.showModal(form);
}

type OnOwnReply = ButtonInteraction | StringSelectMenuInteraction | ModalMessageModalSubmitInteraction;

/** Whether the button, menu or form belongs to a private reply of ours, which the new reply may then replace. */
function isOnOwnReply(interaction: Answerable): interaction is OnOwnReply {
  const isFromMessage =
    interaction.isMessageComponent() || (interaction.isModalSubmit() && interaction.isFromMessage());
  return isFromMessage && interaction.message.flags.has(MessageFlags.Ephemeral);
}
