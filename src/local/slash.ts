import type { APIApplicationCommand, APIAttachment } from 'discord-api-types/v10';
import { saveGivenFile } from './files.ts';
import type { ChoiceContext, Chosen, Kind, Resolved } from './resolved.ts';
import { resolveOptions } from './resolved.ts';
import type { Upload } from './types.ts';

/** A command with its groups (`watch add`) and the values of its options. */
export interface SlashInput {
  command: string;
  options?: Record<string, string | number | boolean>;
  /** Files for attachment options; `key` is the name of the option. */
  files?: readonly Upload[];
  /** The option being typed, for autocomplete. */
  focused?: string | undefined;
}

interface Option {
  name: string;
  type: number;
  required?: boolean;
  autocomplete?: boolean;
  options?: Option[];
  choices?: { value: string | number }[];
  channel_types?: number[];
  min_value?: number;
  max_value?: number;
  min_length?: number;
  max_length?: number;
}

type Value = string | number | boolean;

const SUB_COMMAND_GROUP = 2;
const ATTACHMENT = 11;
const KINDS: Readonly<Record<number, Kind>> = {
  6: 'user',
  7: 'channel',
  8: 'role',
  9: 'mentionable',
  11: 'attachment',
};

/**
 * A command's `data` as the bot receives it. Throws if Discord's client would not send it, with a message for the person: an option
 * is missing, out of its bounds, or not available to this person.
 */
export function slashData(
  command: APIApplicationCommand,
  typed: SlashInput,
  chooser: ChoiceContext,
  origin: string,
): object {
  const chain: Option[] = [];
  let level = (command.options ?? []) as Option[];
  for (const step of typed.command.split(' ').slice(1)) {
    const found = level.find((option) => option.name === step && option.type <= SUB_COMMAND_GROUP);
    if (!found) throw new Error(`There is no command ${typed.command}.`);
    level = found.options ?? [];
    chain.push(found);
  }
  const attachments = keepFiles(typed, level, chooser, origin);
  const given = { ...typed.options, ...Object.fromEntries([...attachments].map(([name, { id }]) => [name, id])) };
  const values: object[] = valuesOf(level, given, typed.focused);
  const resolved = typed.focused === undefined ? resolvedOf(level, given, chooser, [...attachments.values()]) : {};
  return {
    id: command.id,
    name: command.name,
    type: 1,
    options: chain.reduceRight((within, { name, type }) => [{ name, type, options: within }], values),
    ...(command.guild_id ? { guild_id: command.guild_id } : {}),
    ...(Object.keys(resolved).length > 0 ? { resolved } : {}),
  };
}

/** The stored files, by name of the option. */
function keepFiles({ files = [] }: SlashInput, level: readonly Option[], { world }: ChoiceContext, origin: string) {
  const kept = new Map<string, APIAttachment>();
  for (const file of files) {
    const takes = level.some(({ name, type }) => name === file.key && type === ATTACHMENT);
    if (!takes) throw new Error(`The command has no option ${file.key} that takes a file.`);
    kept.set(file.key, saveGivenFile(world, file, origin));
  }
  return kept;
}

function valuesOf(level: readonly Option[], given: Record<string, Value>, focused: string | undefined) {
  const missing = level.find((option) => option.required && given[option.name] === undefined);
  if (missing && focused === undefined) throw new Error(`The option ${missing.name} is required.`);
  return Object.entries(given).map(([name, value]) => {
    const option = level.find((one) => one.name === name);
    if (!option) throw new Error(`The command has no option ${name}.`);
    const wrong = focused === undefined ? wrongWith(option, value) : undefined;
    if (wrong) throw new Error(`The option ${name} ${wrong}.`);
    return { name, type: option.type, value, ...(name === focused ? { focused: true } : {}) };
  });
}

const TYPES: Readonly<Record<number, [string, (value: Value) => boolean]>> = {
  3: ['must be text', (value) => typeof value === 'string'],
  4: ['must be a whole number', (value) => Number.isSafeInteger(value)],
  5: ['must be true or false', (value) => typeof value === 'boolean'],
  10: ['must be a number', (value) => Number.isFinite(value)],
};

/** What is wrong with a value, by the bounds that the command declares. */
function wrongWith(option: Option, value: Value): string | undefined {
  const [what, isOfType] = TYPES[option.type] ?? ['', () => true];
  if (!isOfType(value)) return what;
  if (option.choices?.length && !option.choices.some((one) => one.value === value)) return 'must be one of its choices';
  const isText = typeof value === 'string';
  const size = isText ? [...value].length : Number(value);
  const least = (isText ? option.min_length : option.min_value) ?? Number.NEGATIVE_INFINITY;
  const most = (isText ? option.max_length : option.max_value) ?? (isText ? 6000 : Number.POSITIVE_INFINITY);
  const [verb, unit] = isText ? ['have', ' characters'] : ['be', ''];
  if (size < least) return `must ${verb} at least ${least}${unit}`;
  return size > most ? `must ${verb} at most ${most}${unit}` : undefined;
}

function resolvedOf(
  level: readonly Option[],
  given: Record<string, Value>,
  chooser: ChoiceContext,
  attachments: readonly APIAttachment[],
): Resolved {
  const chosen = level.flatMap(({ name, type, channel_types: channelTypes }): Chosen[] => {
    const kind = KINDS[type];
    return kind && given[name] !== undefined ? [{ kind, id: String(given[name]), channelTypes }] : [];
  });
  return resolveOptions(chooser, chosen, attachments);
}
