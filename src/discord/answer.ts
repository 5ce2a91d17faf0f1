/**
 * One path for everything people do: who asks, may they, what is answered; within three seconds, or deferred.
 * (Discord's docs, Receiving and Responding: 3 s for the first answer, 15 min for the token.)
 */
import {
  type AutocompleteInteraction,
  type BaseInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  ComponentType,
  type Interaction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  PermissionFlagsBits,
  type StringSelectMenuInteraction,
} from 'discord.js';
import { RESTJSONErrorCodes as Code } from 'discord-api-types/v10';
import type { Asker, Desk } from '../desk/desk.ts';
import type { Called, Command, Counter, Need, Reply } from './call.ts';
import { isSeen, roleOf, roomOf } from './ground.ts';

export interface Reception {
  readonly counters: readonly Counter[];
  readonly desk: Desk;
  /** Is this server one that we serve? */
  readonly serves: (server: string) => Promise<boolean>;
  /** The application's owner, or its team. */
  readonly owners: ReadonlySet<string>;
  /** What went wrong while answering, with the id that the person was told. */
  readonly trouble: (error: unknown, id: string) => void;
}

type Answerable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ButtonInteraction
  | StringSelectMenuInteraction
  | ModalSubmitInteraction;

/** Well before Discord's three seconds. */
const PATIENCE = 1_500;
/** The person was faster than we, or left: nothing to tell anyone. */
const TOO_LATE: readonly unknown[] = [Code.UnknownInteraction, Code.InteractionHasAlreadyBeenAcknowledged];

const NOT_SERVED = 'I do not serve this server. The person who runs me decides where I work.';
const MAY_NOT: Readonly<Record<Need, string>> = {
  anyone: '',
  editor: 'That changes what this server watches: it needs Manage Server, or a role that my settings name.',
  operator: 'That is for the people who run me: feeds are shared by all servers.',
};

/** Answers one interaction; never throws. */
export async function answer(interaction: Interaction, reception: Reception): Promise<void> {
  try {
    if (interaction.isAutocomplete()) return await complete(interaction, reception);
    if (isAnswerable(interaction)) await reply(interaction, reception);
  } catch (error) {
    if (!TOO_LATE.includes((error as { code?: unknown }).code)) reception.trouble(error, interaction.id);
  }
}

function isAnswerable(interaction: Interaction): interaction is Answerable {
  return (
    interaction.isChatInputCommand() ||
    interaction.isMessageContextMenuCommand() ||
    interaction.isButton() ||
    interaction.isStringSelectMenu() ||
    interaction.isModalSubmit()
  );
}

async function reply(interaction: Answerable, reception: Reception): Promise<void> {
  const work = decide(interaction, reception).catch((error: unknown): Reply => {
    reception.trouble(error, interaction.id);
    return { kind: 'say', content: `Something broke on my side. It is in the log as ${interaction.id}.` };
  });
  const soon = await Promise.race([work, new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null))]);
  if (soon === null) await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  await send(interaction, await work);
}

async function decide(interaction: Answerable, reception: Reception): Promise<Reply> {
  const asker = await askerOf(interaction, reception);
  if (!asker || !(await reception.serves(asker.server))) return { kind: 'say', content: NOT_SERVED };
  if (interaction.isCommand()) {
    const command = commandOf(interaction.commandName, reception);
    if (!command) return { kind: 'say', content: 'I no longer know that command. Discord will forget it soon.' };
    const call = calledOf(interaction, asker);
    return refusal(needOf(command, call.subcommand), asker) ?? command.run(call, reception.desk);
  }
  const [name = '', ...args] = interaction.customId.split(':');
  if (interaction.isModalSubmit()) {
    const form = reception.counters.flatMap(({ forms }) => forms).find((one) => one.name === name);
    if (!form) return { kind: 'say', content: 'I no longer know that form.' };
    const fields = Object.fromEntries(
      interaction.fields.fields.map((field) => [field.customId, 'value' in field ? String(field.value) : '']),
    );
    return refusal(form.needs, asker) ?? form.run({ ...asker, args, fields }, reception.desk);
  }
  const button = reception.counters.flatMap(({ buttons }) => buttons).find((one) => one.name === name);
  if (!button) return { kind: 'say', content: 'I no longer know that button.' };
  const values = interaction.isStringSelectMenu() ? interaction.values : [];
  return refusal(button.needs, asker) ?? button.run({ ...asker, args, values }, reception.desk);
}

async function complete(interaction: AutocompleteInteraction, reception: Reception): Promise<void> {
  const asker = await askerOf(interaction, reception);
  const command = commandOf(interaction.commandName, reception);
  const allowed = asker && command?.complete && (await reception.serves(asker.server));
  const call = allowed ? calledOf(interaction, asker) : null;
  const may = call && command && refusal(needOf(command, call.subcommand), call) === null;
  const { name, value } = interaction.options.getFocused(true);
  const choices = may
    ? await command.complete!({ ...call, focused: { name, typed: String(value) } }, reception.desk)
    : [];
  await interaction.respond(
    choices.slice(0, 25).map((one) => ({ name: one.name.slice(0, 100), value: one.value.slice(0, 100) })),
  );
}

async function send(interaction: Answerable, reply: Reply): Promise<void> {
  if (reply.kind === 'ask') return ask(interaction, reply);
  const { content = '', embeds = [], components = [] } = reply;
  const body = { content, embeds, components, allowedMentions: { parse: [] } };
  if (interaction.deferred) return void (await interaction.editReply(body));
  const turns = reply.kind === 'turn';
  if (turns && interaction.isMessageComponent()) return void (await interaction.update(body));
  if (turns && interaction.isModalSubmit() && interaction.isFromMessage()) return void (await interaction.update(body));
  const isPrivate = turns || reply.shown !== true;
  await interaction.reply({ ...body, ...(isPrivate && { flags: MessageFlags.Ephemeral }) });
}

/** A form can only be the first answer, and not to a form. */
async function ask(interaction: Answerable, { form }: Extract<Reply, { kind: 'ask' }>): Promise<void> {
  if (interaction.isModalSubmit() || interaction.deferred) throw new Error(`the form ${form.custom_id} came too late`);
  await interaction.showModal(form);
}

function commandOf(name: string, { counters }: Reception): Command | undefined {
  return counters.flatMap(({ commands }) => commands).find(({ data }) => data.name === name);
}

function needOf({ needs }: Command, subcommand: string | null): Need {
  return typeof needs === 'function' ? needs(subcommand) : needs;
}

function refusal(need: Need, asker: Asker): Reply | null {
  const may = need === 'anyone' || (need === 'editor' && asker.isEditor) || asker.isOperator;
  return may ? null : { kind: 'say', content: MAY_NOT[need] };
}

function calledOf(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction | AutocompleteInteraction,
  asker: Asker,
): Called {
  if (interaction.isMessageContextMenuCommand()) {
    const { id, components } = interaction.targetMessage;
    const customIds = components.flatMap((row) =>
      row.type === ComponentType.ActionRow ? row.components.flatMap((c) => c.customId ?? []) : [],
    );
    return { ...asker, subcommand: null, options: {}, target: { id, customIds } };
  }
  const subcommand = interaction.options.getSubcommand(false);
  const [first] = interaction.options.data;
  const given = subcommand === null ? interaction.options.data : (first?.options ?? []);
  const options = Object.fromEntries(given.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])));
  return { ...asker, subcommand, options, target: null };
}

async function askerOf(interaction: BaseInteraction, { desk, owners }: Reception): Promise<Asker | null> {
  const { guildId, channelId, user } = interaction;
  if (!guildId || !channelId) return null;
  const { operators, editors } = desk.config().settings;
  const roles = interaction.inCachedGuild()
    ? [...interaction.member.roles.cache.keys()]
    : interaction.inRawGuild()
      ? interaction.member.roles
      : [];
  const manages = interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false;
  const isEditor = manages || roles.some((role) => editors.includes(role));
  return {
    person: user.id,
    server: guildId,
    channel: channelId,
    isEditor,
    isOperator: operators ? operators.includes(user.id) : owners.has(user.id),
    sees: async (channel) => (await isSeen(interaction, channel)) ?? isEditor,
    room: (written) => roomOf(interaction, written),
    role: async (written) => roleOf(interaction, written),
  };
}
