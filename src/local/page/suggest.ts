import {
  ATTACHMENT,
  commandIn,
  marksIn,
  type Names,
  type Option,
  optionNames,
  type TypedCommand,
  type Values,
  valuesIn,
} from './typing.ts';

/** An entry of the suggestions above the message box. */
export interface Suggestion {
  label: string;
  hint: string;
  /** The text of the message box after taking it. */
  text: string;
  /** The option that needs a file. */
  pick?: string;
  /** Enter takes the suggestion even if the command could be sent, because the typed text is only its beginning. */
  goesFirst?: boolean;
}

export interface Asking {
  all: readonly TypedCommand[];
  names: Names;
  /** Options that already have a file. */
  attached: readonly string[];
  /** The bot's suggestions for the option being typed. */
  complete: (command: string, focused: string, values: Values) => Promise<{ name: string; value: string }[]>;
}

/** Most commands shown at once. */
const MOST = 25;

/** Suggestions for a text that begins with a slash. */
export async function suggest(text: string, asking: Asking): Promise<Suggestion[]> {
  const command = commandIn(asking.all, text.slice(1));
  if (!command) return commandsLike(text.slice(1).trim().toLowerCase(), asking.all);
  const rest = text.slice(command.path.length + 1);
  const values = valuesIn(command, rest, asking.names);
  const last = marksIn(command, rest).at(-1);
  const base = last ? text.slice(0, command.path.length + 1 + last.at).trimEnd() : text;
  const typed = last ? rest.slice(last.end).trim() : '';
  const found = last ? await choicesOf(command, { option: last.option, typed, values }, asking) : [];
  // A choice that is already typed is not suggested, so that Enter goes on.
  const choices = found.filter(({ name }) => name !== typed);
  const left = command.options.filter(
    ({ name }) => values[name] === undefined && name !== last?.option.name && !asking.attached.includes(name),
  );
  return [
    ...choices.map(({ name, value }) => ({
      label: name,
      hint: last!.option.name,
      // A name that contains another option of the command would be parsed as that option.
      text: `${base} ${last!.option.name}: ${marksIn(command, name).length > 0 ? value : name}`,
      goesFirst: typed !== '' && !name.toLowerCase().startsWith(`${typed.toLowerCase()} ·`),
    })),
    ...left.map((option) => nameOf(option, text.trimEnd())),
  ];
}

function commandsLike(typed: string, all: readonly TypedCommand[]): Suggestion[] {
  const fitting = all.filter(({ path }) => path.includes(typed));
  const sorted = [...fitting].sort(
    (one, other) => Number(other.path.startsWith(typed)) - Number(one.path.startsWith(typed)),
  );
  return sorted
    .slice(0, MOST)
    .map(({ path, description }) => ({ label: `/${path}`, hint: description, text: `/${path} ` }));
}

function nameOf({ name, type, description, required }: Option, text: string): Suggestion {
  const hint = `${description}${required ? ' (required)' : ''}`;
  if (type === ATTACHMENT) return { label: `${name}: choose a file …`, hint, text, pick: name };
  return { label: `${name}:`, hint, text: `${text} ${name}: ` };
}

interface Typing {
  option: Option;
  typed: string;
  values: Values;
}

async function choicesOf(
  command: TypedCommand,
  { option, typed, values }: Typing,
  { names, complete }: Asking,
): Promise<{ name: string; value: string }[]> {
  if (option.autocomplete) return complete(command.path, option.name, { ...values, [option.name]: typed });
  const some = optionNames(option, names.named).map(({ name }) => name);
  const fixed = option.type === 5 ? ['true', 'false'] : (option.choices?.map(({ name }) => name) ?? some);
  const fitting = fixed.filter((name) => name.toLowerCase().includes(typed.toLowerCase()));
  return fitting.map((name) => ({ name, value: name }));
}
