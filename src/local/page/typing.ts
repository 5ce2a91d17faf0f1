import type { APIApplicationCommand } from 'discord-api-types/v10';

export interface Option {
  name: string;
  type: number;
  description: string;
  required?: boolean;
  autocomplete?: boolean;
  choices?: { name: string; value: string | number }[];
  channel_types?: number[];
  options?: Option[];
}

/** A slash command with its groups: `watch add`. */
export interface TypedCommand {
  path: string;
  description: string;
  options: Option[];
}

/** A person, channel or role that can be chosen by name. `name` begins with `@` or `#`. */
export interface Named {
  name: string;
  value: string;
}

/** Lists those that fit the type of an option or a menu. */
export type NamedOf = (kind: 'user' | 'role' | 'channel' | 'mentionable', channelTypes?: readonly number[]) => Named[];

/** The value of each name that the bot has suggested. */
export type Picked = ReadonlyMap<string, string>;

export type Values = Record<string, string | number | boolean>;

export const ATTACHMENT = 11;
const SUB_COMMAND_GROUP = 2;
const INTEGER = 4;
const BOOLEAN = 5;
const NUMBER = 10;
const KINDS = { 6: 'user', 7: 'channel', 8: 'role', 9: 'mentionable' } as const;

/** The slash commands among these, with subcommands expanded. */
export function typedOf(commands: readonly APIApplicationCommand[]): TypedCommand[] {
  return commands.filter((one) => one.type === 1).flatMap((one) => spread(one as Option, one.name));
}

function spread(one: Option, path: string): TypedCommand[] {
  const subs = (one.options ?? []).filter((option) => option.type <= SUB_COMMAND_GROUP);
  if (subs.length > 0) return subs.flatMap((sub) => spread(sub, `${path} ${sub.name}`));
  return [{ path, description: one.description, options: one.options ?? [] }];
}

/** The command that the text begins with; the longest if several do. `text` has no slash. */
export function commandIn(all: readonly TypedCommand[], text: string): TypedCommand | undefined {
  return all
    .filter(({ path }) => text === path || text.startsWith(`${path} `))
    .sort((one, other) => other.path.length - one.path.length)[0];
}

/** The positions of the option names in the text after the command. */
export function marksIn({ options }: TypedCommand, text: string): { option: Option; at: number; end: number }[] {
  return [...text.matchAll(/(?:^| )([\w-]{1,32}):/g)].flatMap((found) => {
    const option = options.find(({ name }) => name === found[1]);
    return option ? [{ option, at: found.index, end: found.index + found[0].length }] : [];
  });
}

/** Names that people see, and the values behind them. */
export interface Names {
  named: NamedOf;
  picked: Picked;
}

/** Parses `query: embassy watch: Baghdad`. A value ends at the next option name; text before the first name is the first option's value. */
export function valuesIn(command: TypedCommand, text: string, names: Names): Values {
  const marks = marksIn(command, text);
  const values: Values = {};
  const lead = text.slice(0, marks[0]?.at ?? text.length).trim();
  const [first] = command.options;
  if (lead && first && first.type !== ATTACHMENT) values[first.name] = cast(first, lead, names);
  marks.forEach(({ option, end }, index) => {
    const value = text.slice(end, marks[index + 1]?.at ?? text.length).trim();
    if (value && option.type !== ATTACHMENT) values[option.name] = cast(option, value, names);
  });
  return values;
}

function cast(option: Option, value: string, { named, picked }: Names): string | number | boolean {
  if (option.autocomplete) return picked.get(value) ?? value;
  const choice = option.choices?.find((one) => one.name === value);
  if (choice) return choice.value;
  if (option.type === INTEGER || option.type === NUMBER) return Number(value);
  if (option.type === BOOLEAN) return value === 'true' ? true : value === 'false' ? false : value;
  const plain = (name: string) => name.replace(/^[@#]/, '').toLowerCase();
  const chosen = optionNames(option, named).find((one) => plain(one.name) === plain(value));
  return chosen?.value ?? value.replace(/^<(?:[@#]|@&|@!)(\d+)>$/, '$1');
}

/** What can be chosen for the option. */
export function optionNames(option: Option, named: NamedOf): Named[] {
  const kind = KINDS[option.type as keyof typeof KINDS];
  return kind ? named(kind, option.channel_types) : [];
}

/** The first required option without a value. `attached`: the options that have a file. */
export function missingOptions(command: TypedCommand, values: Values, attached: readonly string[]): string | undefined {
  return command.options.find(
    ({ name, required }) => required && values[name] === undefined && !attached.includes(name),
  )?.name;
}
