import type { APIApplicationCommand, APIMessage } from 'discord-api-types/v10';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { AnyComponent } from './components.ts';
import { allComponents } from './components.ts';
import type { Choice, Modal, Reply } from './interactions.ts';
import { begin } from './interactions.ts';
import { postMessage } from './messages.ts';
import type { Person, World } from './world.ts';
import { channelFor } from './world.ts';

/** Who acts, and where. Without `as` it is the owner. */
export interface Actor {
  channelId: string;
  as?: string | undefined;
}

export interface SlashAct extends Actor {
  /** The command with its groups: `watch add`. */
  command: string;
  options?: Record<string, string | number | boolean>;
}

export interface ClickAct {
  messageId: string;
  customId: string;
  /** What was chosen, where it is a select menu. */
  values?: readonly string[];
  as?: string | undefined;
}

export interface SubmitAct extends Actor {
  modal: Modal;
  /** What was typed or chosen, by the custom id of the input. */
  values: Record<string, string | readonly string[]>;
  /** The message from whose button the modal came. */
  messageId?: string | undefined;
}

/** What people do: the page and the tests act through these alone. Each throws where a person could not do it. */
export type Acts = ReturnType<typeof actsOf>;

export function actsOf(world: World, origin: () => string) {
  return {
    /** Writes a plain message. */
    write: ({ channelId, as, content }: Actor & { content: string }): APIMessage => {
      const author = actor(world, as);
      channelFor(world, author, channelId, PermissionFlagsBits.SendMessages);
      return postMessage(world, { channelId, author, body: { content: content.slice(0, 2000) }, origin: origin() });
    },
    /** Sends a slash command. */
    slash: (act: SlashAct): Promise<Reply> => slash(world, act, 2),
    /** Asks what the bot suggests for the option `focused` of a command that is being typed. */
    complete: async (act: SlashAct & { focused: string }): Promise<Choice[]> => {
      const reply = await slash(world, act, 4);
      return reply.kind === 'choices' ? reply.choices : [];
    },
    /** Uses a command of a message's context menu. */
    context: (act: { command: string; messageId: string; as?: string }): Promise<Reply> => context(world, act),
    /** Presses a button, or chooses from a select menu. */
    click: (act: ClickAct): Promise<Reply> => click(world, act),
    /** Sends a form. */
    submit: (act: SubmitAct): Promise<Reply> => submit(world, act),
  };
}

function actor(world: World, id: string | undefined): Person {
  const found = id === undefined ? world.people[0] : world.people.find((one) => one.user.id === id);
  if (!found) throw new Error(`There is no person ${id}.`);
  return found;
}

/** The commands that can be used on a server: its own and the global ones. */
export function commandsOn(world: World, guildId: string): APIApplicationCommand[] {
  return [...world.memory.commands(guildId), ...world.memory.commands('global')];
}

function commandNamed(world: World, channelId: string, name: string, type: number): APIApplicationCommand {
  const guildId = world.channels.get(channelId)?.guild_id ?? '';
  const found = commandsOn(world, guildId).find((one) => one.name === name && one.type === type);
  if (!found) throw new Error(`There is no command ${name}.`);
  return found;
}

interface Option {
  name: string;
  type: number;
  required?: boolean;
  options?: Option[];
}

const SUB_COMMAND_GROUP = 2;

function slash(world: World, act: SlashAct & { focused?: string }, type: 2 | 4): Promise<Reply> {
  const [name = '', ...steps] = act.command.split(' ');
  const command = commandNamed(world, act.channelId, name, 1);
  let level = (command.options ?? []) as Option[];
  const chain = steps.map((step) => {
    const found = level.find((option) => option.name === step && option.type <= SUB_COMMAND_GROUP);
    if (!found) throw new Error(`There is no command ${act.command}.`);
    level = found.options ?? [];
    return found;
  });
  const innermost: object[] = valuesOf(level, act, type === 4);
  const options = chain.reduceRight((within, { name, type }) => [{ name, type, options: within }], innermost);
  const data = {
    id: command.id,
    name: command.name,
    type: 1,
    options,
    ...(command.guild_id ? { guild_id: command.guild_id } : {}),
  };
  const { channelId } = act;
  return begin(world, {
    type,
    person: actor(world, act.as),
    channelId,
    body: { ...data, ...resolved(world, level, act) },
    command: { name, type: 1 },
  });
}

function valuesOf(level: readonly Option[], act: SlashAct & { focused?: string }, partial: boolean) {
  const given = act.options ?? {};
  const missing = level.find((option) => option.required && given[option.name] === undefined);
  if (missing && !partial) throw new Error(`The option ${missing.name} is required.`);
  return Object.entries(given).map(([name, value]) => {
    const option = level.find((one) => one.name === name);
    if (!option) throw new Error(`The command has no option ${name}.`);
    return { name, type: option.type, value, ...(name === act.focused ? { focused: true } : {}) };
  });
}

const USER_OPTION = 6;
const CHANNEL_OPTION = 7;

/** Users and channels that the options name come along in full. */
function resolved(world: World, level: readonly Option[], act: SlashAct) {
  const chosen = (type: number) =>
    level.flatMap((option) =>
      option.type === type && act.options?.[option.name] !== undefined ? [String(act.options[option.name])] : [],
    );
  const channels = chosen(CHANNEL_OPTION).flatMap((id) => {
    const channel = world.channels.get(id);
    return channel ? [[id, { ...channel, permissions: '0' }]] : [];
  });
  const users = chosen(USER_OPTION).map((id) => [id, actor(world, id).user]);
  if (channels.length === 0 && users.length === 0) return {};
  return { resolved: { channels: Object.fromEntries(channels), users: Object.fromEntries(users) } };
}

function context(world: World, act: { command: string; messageId: string; as?: string | undefined }): Promise<Reply> {
  const message = messageOf(world, act.messageId);
  const command = commandNamed(world, message.channel_id, act.command, 3);
  return begin(world, {
    type: 2,
    person: actor(world, act.as),
    channelId: message.channel_id,
    command: { name: command.name, type: 3 },
    body: {
      id: command.id,
      name: command.name,
      type: 3,
      target_id: message.id,
      resolved: { messages: { [message.id]: message } },
    },
  });
}

function messageOf(world: World, id: string): APIMessage {
  const message = /^\d{1,19}$/.test(id) ? world.memory.message(id) : undefined;
  if (!message) throw new Error(`There is no message ${id}.`);
  return message;
}

function click(world: World, act: ClickAct): Promise<Reply> {
  const message = messageOf(world, act.messageId);
  const person = actor(world, act.as);
  const viewer = world.memory.viewerOf(message.id);
  if (viewer && viewer !== person.user.id) throw new Error(`There is no message ${act.messageId}.`);
  const all = allComponents(message.components as unknown as AnyComponent[]);
  const component = all.find((one) => one.custom_id === act.customId);
  if (!component || component.disabled) throw new Error(`The message has nothing to press called ${act.customId}.`);
  const body = {
    id: component.id,
    custom_id: act.customId,
    component_type: component.type,
    ...(act.values ? { values: act.values } : {}),
  };
  return begin(world, { type: 3, person, channelId: message.channel_id, source: message, body });
}

function submit(world: World, act: SubmitAct): Promise<Reply> {
  const source = act.messageId === undefined ? undefined : world.memory.message(act.messageId);
  const components = act.modal.components.flatMap((one) => filled(one, act.values));
  const body = { custom_id: act.modal.custom_id, components };
  return begin(world, { type: 5, person: actor(world, act.as), channelId: act.channelId, source, body });
}

const TEXT_DISPLAY = 10;
const TEXT_INPUT = 4;

/** A form's components as they come back: inputs with what was typed, texts left out, the nesting kept. */
function filled(one: AnyComponent, values: SubmitAct['values']): object[] {
  if (one.type === TEXT_DISPLAY) return [];
  const own = { type: one.type, id: one.id ?? 1 };
  if (one.component) return [{ ...own, component: filled(one.component, values)[0] }];
  if (one.components) return [{ ...own, components: one.components.flatMap((inner) => filled(inner, values)) }];
  const value = values[one.custom_id ?? ''];
  if (one.type === TEXT_INPUT) return [{ ...own, custom_id: one.custom_id, value: value ?? one.value ?? '' }];
  return [{ ...own, custom_id: one.custom_id, values: value ?? [] }];
}
