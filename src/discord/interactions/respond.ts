/**
 * How an answer reaches the person who asked: within three seconds, or after an acknowledgement.
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

/** The person was faster than we, or left, or another of us has answered: nobody is there to be told. */
export function isTooLate(error: unknown): boolean {
  return TOO_LATE.includes((error as { code?: unknown } | null)?.code);
}

/** Says that the answer will take longer: silently where it will stand in the place of an answer of ours, else "… is thinking". */
export async function acknowledge(interaction: Answerable): Promise<void> {
  if (standsOnAnswer(interaction)) await interaction.deferUpdate();
  else await interaction.deferReply(PRIVATE);
}

/** @throws discord.js's error when Discord refuses it */
export async function respond(interaction: Answerable, reply: Reply): Promise<void> {
  if (reply.kind === 'ask') return ask(interaction, reply);
  const { content = '', embeds = [], components = [] } = reply;
  const body = { content, embeds, components, allowedMentions: { parse: [] } };
  const turns = reply.kind === 'turn';
  if (interaction.replied || (interaction.deferred && standsOnAnswer(interaction) && !turns))
    return void (await interaction.followUp({ ...body, ...PRIVATE }));
  if (interaction.deferred) return void (await interaction.editReply(body));
  if (turns && standsOnAnswer(interaction)) return void (await interaction.update(body));
  await interaction.reply({ ...body, ...((turns || reply.shown !== true) && PRIVATE) });
}

const TOO_SLOW = 'I took too long to open the form. Please try it once more.';

/** A form can only be the first answer, and not to a form. */
async function ask(interaction: Answerable, { form }: Extract<Reply, { kind: 'ask' }>): Promise<void> {
  if (interaction.isModalSubmit()) throw new Error(`the form ${form.custom_id} cannot follow on a form`);
  if (interaction.deferred) return respond(interaction, { kind: 'say', content: TOO_SLOW });
  await interaction.showModal(form);
}

type OnAnswer = ButtonInteraction | StringSelectMenuInteraction | ModalMessageModalSubmitInteraction;

/** Does the button, menu or form belong to an answer that only its person sees? Then the next answer may take its place. */
function standsOnAnswer(interaction: Answerable): interaction is OnAnswer {
  const isFromMessage =
    interaction.isMessageComponent() || (interaction.isModalSubmit() && interaction.isFromMessage());
  return isFromMessage && interaction.message.flags.has(MessageFlags.Ephemeral);
}
