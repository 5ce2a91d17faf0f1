import type { APIApplicationCommand, APIMessage } from 'discord-api-types/v10';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { allComponents } from './components.ts';
import { checkFiles } from './files.ts';
import { type FilledForm, formData } from './form.ts';
import { startInteraction } from './interactions.ts';
import { resolveChoice } from './menus.ts';
import { postMessage } from './messages.ts';
import { type ChoiceContext, userOf } from './resolved.ts';
import { type SlashInput, slashData } from './slash.ts';
import type { AnyComponent, LocalChoice, LocalReply, LocalWorld, Modal, Person, Upload } from './types.ts';
import { channelFor, isForum } from './world.ts';

/** Who acts, and where. Without `as`: the owner. */
export interface Actor {
  channelId: string;
  as?: string | undefined;
}

export interface WriteAction extends Actor {
  content: string;
  files?: readonly Upload[];
}

export interface SlashAction extends Actor, SlashInput {}

/** A command in the context menu of a message or of a member. */
export type ContextAction = { command: string; as?: string | undefined } & (
  | { messageId: string }
  | { userId: string; channelId: string }
);

export interface ClickAction {
  messageId: string;
  customId: string;
  /** The chosen values of a select menu. */
  values?: readonly string[];
  as?: string | undefined;
}

export interface SubmitAction extends Actor, FilledForm {
  modal: Modal;
  /** The message whose button opened the form. */
  messageId?: string | undefined;
}

/** Everything that people can do. The page and the tests use only these. Each throws if that person could not do it. */
export type Actions = ReturnType<typeof openActions>;

export function openActions(world: LocalWorld, origin: () => string) {
  return {
    /** Sends a plain message, optionally with files. */
    write: ({ channelId, as, content, files = [] }: WriteAction): APIMessage => {
      const author = actor(world, as);
      const needed = PermissionFlagsBits.SendMessages | (files.length > 0 ? PermissionFlagsBits.AttachFiles : 0n);
      if (isForum(channelFor(world, author, channelId, needed)))
        throw new Error('Nobody writes in a forum itself. Open one of its posts.');
      checkFiles(files);
      if (!content.trim() && files.length === 0) throw new Error('The message is empty.');
      return postMessage(world, {
        channelId,
        author,
        body: { content: content.slice(0, 2000) },
        files,
        origin: origin(),
      });
    },
    /** Sends a slash command. */
    slash: (act: SlashAction): Promise<LocalReply> => slash(world, act, 2, origin()),
    /** Requests the bot's suggestions (autocomplete) for the option `focused`. */
    complete: async (act: SlashAction & { focused: string }): Promise<LocalChoice[]> => {
      const reply = await slash(world, act, 4, origin());
      return reply.kind === 'choices' ? reply.choices : [];
    },
    /** Uses a command of a context menu. */
    context: (act: ContextAction): Promise<LocalReply> => context(world, act),
    /** Presses a button or chooses from a select menu. */
    click: (act: ClickAction): Promise<LocalReply> => click(world, act),
    /** Submits a form. */
    submit: (act: SubmitAction): Promise<LocalReply> => submit(world, act, origin()),
  };
}

function actor(world: LocalWorld, id: string | undefined): Person {
  const found = id === undefined ? world.people[0] : world.people.find((one) => one.user.id === id);
  if (!found) throw new Error(`There is no person ${id}.`);
  return found;
}

/** The commands available on a server: its own and the global ones. */
export function commandsOn(world: LocalWorld, guildId: string): APIApplicationCommand[] {
  return [...world.memory.commands(guildId), ...world.memory.commands('global')];
}

function commandNamed(world: LocalWorld, channelId: string, name: string, type: number): APIApplicationCommand {
  const guildId = world.channels.get(channelId)?.guild_id ?? '';
  const found = commandsOn(world, guildId).find((one) => one.name === name && one.type === type);
  if (!found) throw new Error(`There is no command ${name}.`);
  return found;
}

function choiceContext(world: LocalWorld, person: Person, channelId: string): ChoiceContext {
  return { world, person, guildId: world.channels.get(channelId)?.guild_id ?? '' };
}

function slash(world: LocalWorld, act: SlashAction, type: 2 | 4, origin: string): Promise<LocalReply> {
  const { channelId } = act;
  const [name = ''] = act.command.split(' ');
  const command = commandNamed(world, channelId, name, 1);
  const person = actor(world, act.as);
  channelFor(world, person, channelId, PermissionFlagsBits.UseApplicationCommands);
  const body = slashData(
    command,
    type === 4 ? act : { ...act, focused: undefined },
    choiceContext(world, person, channelId),
    origin,
  );
  return startInteraction(world, { type, person, channelId, body, command: { name: act.command, type: 1 } });
}

function context(world: LocalWorld, act: ContextAction): Promise<LocalReply> {
  const message = 'messageId' in act ? visibleMessage(world, act.messageId, actor(world, act.as)) : undefined;
  const channelId = message?.channel_id ?? (act as { channelId: string }).channelId;
  const command = commandNamed(world, channelId, act.command, message ? 3 : 2);
  const person = actor(world, act.as);
  const target = message?.id ?? (act as { userId: string }).userId;
  const resolved = message
    ? { messages: { [message.id]: message } }
    : userOf(choiceContext(world, person, channelId), target);
  if (!resolved) throw new Error(`There is no person ${target}.`);
  const { id, name, type } = command;
  const body = { id, name, type, target_id: target, resolved };
  return startInteraction(world, { type: 2, person, channelId, command: { name, type }, body });
}

/** A message that this person can see; another person's ephemeral messages are not found. */
function visibleMessage(world: LocalWorld, id: string, person: Person): APIMessage {
  const message = /^\d{1,19}$/.test(id) ? world.memory.message(id) : undefined;
  const viewer = message && world.memory.viewerOf(message.id);
  if (!message || (viewer && viewer !== person.user.id)) throw new Error(`There is no message ${id}.`);
  return message;
}

function click(world: LocalWorld, act: ClickAction): Promise<LocalReply> {
  const person = actor(world, act.as);
  const message = visibleMessage(world, act.messageId, person);
  const all = allComponents(message.components as unknown as AnyComponent[]);
  const component = all.find((one) => one.custom_id === act.customId);
  if (!component || component.disabled) throw new Error(`The message has no active button or menu ${act.customId}.`);
  const { channel_id: channelId } = message;
  const { values } = act;
  const resolved = values ? resolveChoice(component, values, choiceContext(world, person, channelId)) : {};
  const body = {
    id: component.id,
    custom_id: act.customId,
    component_type: component.type,
    ...(values ? { values } : {}),
    ...(Object.keys(resolved).length > 0 ? { resolved } : {}),
  };
  return startInteraction(world, { type: 3, person, channelId, source: message, body });
}

function submit(world: LocalWorld, act: SubmitAction, origin: string): Promise<LocalReply> {
  const person = actor(world, act.as);
  const source = act.messageId === undefined ? undefined : visibleMessage(world, act.messageId, person);
  const { components, resolved } = formData(
    act.modal.components,
    act,
    choiceContext(world, person, act.channelId),
    origin,
  );
  const body = {
    custom_id: act.modal.custom_id,
    components,
    ...(Object.keys(resolved).length > 0 ? { resolved } : {}),
  };
  const form = `${person.user.id} ${act.modal.custom_id}`;
  const opener = world.forms.get(form);
  world.forms.delete(form);
  return startInteraction(world, { type: 5, person, channelId: act.channelId, source, body, opener });
}
