/** Handles every interaction: checks permissions, runs the command, replies, and reports errors. */
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type AutocompleteInteraction,
  type BaseInteraction,
  type ChatInputCommandInteraction,
  ComponentType,
  type Interaction,
  InteractionContextType,
  type MessageContextMenuCommandInteraction,
  type ModalData,
  PermissionFlagsBits,
} from 'discord.js';
import { type Asker, type DeskContext, DIRECT } from '../../desk/desk.ts';
import { editorsOf, respondersOf } from '../../desk/servers/settings.ts';
import { LIMITS, shorten } from '../format/limits.ts';
import { type FileAccess, givenFile } from './given-files.ts';
import { canSeeChannel, findChannel, findRole, findUser } from './guild-lookup.ts';
import { type Answerable, acknowledge, isTooLate, respond } from './respond.ts';
import type { Choice, Command, CommandCall, CommandModule, Reply, RequiredRole } from './types.ts';

export interface InteractionContext {
  readonly modules: readonly CommandModule[];
  readonly context: DeskContext;
  /** Whether the bot serves this server. */
  readonly serves: (server: string) => Promise<boolean>;
  /** The application's owner or team members. */
  readonly owners: ReadonlySet<string>;
  /** Where files that people give to commands are fetched from. */
  readonly files: FileAccess;
  /** An error while answering, with the id that the person was shown. */
  readonly onError: (error: unknown, id: string) => void;
  /** Waits so many ms; real time by default. */
  readonly wait?: (ms: number) => Promise<unknown>;
}

/** Well before Discord's three seconds. */
const PATIENCE = 1_500;

const NOT_SERVED = 'I’m not set up for this server. Ask the person who runs me to add it.';
const NOT_IN_DIRECT =
  'That works only on a server. Here I know the buttons of my messages, `/follow list`, `/follow stop` and `/help`.';
const MAY_NOT: Readonly<Record<RequiredRole, string>> = {
  anyone: '',
  responder: 'You need Manage Server, an editor role or a responder role to work with alerts.',
  editor: 'You need Manage Server or an editor role to change watches.',
  manager: 'You need Manage Server to change this server’s settings.',
  operator: 'Only operators can do that, because all servers share the feeds.',
};

/** Answers one interaction; never throws. */
export async function dispatch(interaction: Interaction, interactions: InteractionContext): Promise<void> {
  const act = interaction.isAutocomplete()
    ? complete(interaction, interactions)
    : isAnswerable(interaction)
      ? reply(interaction, interactions)
      : null;
  await act?.catch((error: unknown) => {
    if (!isTooLate(error)) interactions.onError(error, interaction.id);
  });
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

async function reply(interaction: Answerable, interactions: InteractionContext): Promise<void> {
  const report = (what: string) => (error: unknown) => {
    if (isTooLate(error)) throw error;
    interactions.onError(error, interaction.id);
    return { kind: 'reply' as const, content: `${what} Log reference: ${interaction.id}.` };
  };
  const work = decide(interaction, interactions).catch(report('Something went wrong.'));
  if ((await inTime(work, interactions)) === null) await acknowledge(interaction);
  const failure = await respond(interaction, await work).catch(report(NOT_SHOWN));
  if (failure) await respond(interaction, failure);
}

const NOT_SHOWN = 'I couldn’t show the result, but your request may have been carried out.';

/** Resolves to null when the work takes too long to reply without an acknowledgement. */
function inTime<T>(work: Promise<T>, { wait = (ms) => sleep(ms, undefined, { ref: false }) }: InteractionContext) {
  return Promise.race([work, wait(PATIENCE).then(() => null)]);
}

async function decide(interaction: Answerable, interactions: InteractionContext): Promise<Reply> {
  const asker = await askerOf(interaction, interactions);
  if (!asker || !(await isServed(asker, interactions))) return { kind: 'reply', content: NOT_SERVED };
  if (interaction.isCommand()) {
    const command = commandOf(interaction.commandName, interactions);
    if (!command) return { kind: 'reply', content: 'This command no longer exists. Discord will remove it inTime.' };
    const call = calledOf(interaction, asker, interactions.files);
    if (!worksAt(asker, command, call.subcommand)) return { kind: 'reply', content: NOT_IN_DIRECT };
    return refusal(needOf(command, call.subcommand), asker) ?? command.run(call, interactions.context);
  }
  const [name = '', ...args] = interaction.customId.split(':');
  if (interaction.isModalSubmit()) {
    const form = interactions.modules.flatMap(({ forms }) => forms).find((one) => one.name === name);
    if (!form) return { kind: 'reply', content: 'This form is no longer supported.' };
    if (isDirect(asker)) return { kind: 'reply', content: NOT_IN_DIRECT };
    const lists = Object.fromEntries(interaction.fields.fields.map((field) => [field.customId, enteredIn(field)]));
    const fields = Object.fromEntries(Object.entries(lists).map(([name, values]) => [name, values[0] ?? '']));
    return refusal(form.needs, asker) ?? form.run({ ...asker, args, fields, lists }, interactions.context);
  }
  const button = interactions.modules.flatMap(({ buttons }) => buttons).find((one) => one.name === name);
  if (!button) return { kind: 'reply', content: 'This button is no longer supported.' };
  if (!worksAt(asker, button)) return { kind: 'reply', content: NOT_IN_DIRECT };
  const values = interaction.isStringSelectMenu() ? interaction.values : [];
  return refusal(button.needs, asker) ?? button.run({ ...asker, args, values }, interactions.context);
}

/** The text of a field, or the values of a menu. */
function enteredIn(field: ModalData): readonly string[] {
  if ('value' in field) return [String(field.value)];
  return 'values' in field ? [...field.values] : [];
}

/** A completion cannot be deferred: if it is late, it is empty, and the next keystroke asks again. */
async function complete(interaction: AutocompleteInteraction, interactions: InteractionContext): Promise<void> {
  const work = choicesFor(interaction, interactions).catch((error: unknown) => {
    interactions.onError(error, interaction.id);
    return [];
  });
  const choices = (await inTime(work, interactions)) ?? [];
  await interaction.respond(
    choices
      .filter(({ value }) => value.length <= LIMITS.choice)
      .slice(0, LIMITS.choices)
      .map(({ name, value }) => ({ name: shorten(name, LIMITS.choice), value })),
  );
}

async function choicesFor(
  interaction: AutocompleteInteraction,
  interactions: InteractionContext,
): Promise<readonly Choice[]> {
  const asker = await askerOf(interaction, interactions);
  const command = commandOf(interaction.commandName, interactions);
  if (!asker || !command?.complete || !(await isServed(asker, interactions))) return [];
  const call = calledOf(interaction, asker, interactions.files);
  if (!worksAt(asker, command, call.subcommand)) return [];
  if (refusal(needOf(command, call.subcommand), call)) return [];
  const { name, value } = interaction.options.getFocused(true);
  return command.complete({ ...call, focused: { name, typed: String(value) } }, interactions.context);
}

function commandOf(name: string, { modules }: InteractionContext): Command | undefined {
  return modules.flatMap(({ commands }) => commands).find(({ data }) => data.name === name);
}

function needOf({ needs }: Command, subcommand: string | null): RequiredRole {
  return typeof needs === 'function' ? needs(subcommand) : needs;
}

function refusal(need: RequiredRole, asker: Asker): Reply | null {
  const may =
    need === 'anyone' ||
    (need === 'responder' && asker.isResponder) ||
    (need === 'editor' && asker.isEditor) ||
    (need === 'manager' && asker.isManager) ||
    asker.isOperator;
  return may ? null : { kind: 'reply', content: MAY_NOT[need] };
}

function calledOf(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction | AutocompleteInteraction,
  asker: Asker,
  access: FileAccess,
): CommandCall {
  if (interaction.isMessageContextMenuCommand()) {
    const { id, components } = interaction.targetMessage;
    const customIds = components.flatMap((row) =>
      row.type === ComponentType.ActionRow ? row.components.flatMap((c) => c.customId ?? []) : [],
    );
    return { ...asker, subcommand: null, options: {}, files: {}, target: { id, customIds } };
  }
  const subcommand = interaction.options.getSubcommand(false);
  const [first] = interaction.options.data;
  const given = subcommand === null ? interaction.options.data : (first?.options ?? []);
  const options = Object.fromEntries(given.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])));
  const files = Object.fromEntries(
    given.flatMap(({ name, attachment }) => (attachment ? [[name, givenFile(attachment, access)]] : [])),
  );
  return { ...asker, subcommand, options, files, target: null };
}

const isDirect = ({ server }: Pick<Asker, 'server'>): boolean => server === DIRECT;

/** Who writes to the bot alone has no rights of a server, and sees none of its channels. */
function directAsker(person: string, channel: string): Asker {
  return {
    ...{ person, channel, server: DIRECT },
    ...{ isManager: false, isResponder: false, isEditor: false, isOperator: false },
    canSee: async () => false,
    findChannel: async () => null,
    findRole: async () => null,
    findUser: async () => null,
  };
}

/** The bot writes to nobody who has not asked for it on a server that it serves. */
async function isServed(asker: Asker, { serves }: InteractionContext): Promise<boolean> {
  return isDirect(asker) || serves(asker.server);
}

function worksAt(asker: Asker, { inDirect = false }: Pick<Command, 'inDirect'>, sub: string | null = null): boolean {
  return !isDirect(asker) || (typeof inDirect === 'function' ? inDirect(sub) : inDirect);
}

async function askerOf(interaction: BaseInteraction, { context, owners }: InteractionContext): Promise<Asker | null> {
  const { guildId, channelId, user } = interaction;
  if (!channelId) return null;
  if (!guildId) return interaction.context === InteractionContextType.BotDM ? directAsker(user.id, channelId) : null;
  const { operators } = context.config().settings;
  const editors = editorsOf(guildId, context);
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
    isManager: manages,
    isResponder: isEditor || roles.some((role) => respondersOf(guildId, context).includes(role)),
    isEditor,
    isOperator: operators ? operators.includes(user.id) : owners.has(user.id),
    canSee: async (channel) => (await canSeeChannel(interaction, channel)) ?? isEditor,
    findChannel: (typed) => findChannel(interaction, typed),
    findRole: async (typed) => findRole(interaction, typed),
    findUser: (typed) => findUser(interaction, typed),
  };
}
