import type { APIApplicationCommand } from 'discord-api-types/v10';
import { byId, make } from './dom.ts';
import { act } from './wire.ts';

interface Option {
  name: string;
  type: number;
  description: string;
  required?: boolean;
  autocomplete?: boolean;
  choices?: { name: string; value: string | number }[];
  options?: Option[];
}

/** A command one can type, with its groups: `watch add`. */
interface Typed {
  path: string;
  description: string;
  options: Option[];
}

interface Suggestion {
  label: string;
  hint: string;
  /** What the input holds once this is taken. */
  text: string;
}

export interface ComposerOptions {
  commands: () => APIApplicationCommand[];
  channelId: () => string;
  as: () => string;
  write: (content: string) => void;
  send: (command: string, options: Record<string, string | number | boolean>) => void;
}

const SUB_COMMAND_GROUP = 2;

function spread(one: Option, path: string): Typed[] {
  const subs = (one.options ?? []).filter((option) => option.type <= SUB_COMMAND_GROUP);
  if (subs.length > 0) return subs.flatMap((sub) => spread(sub, `${path} ${sub.name}`));
  return [{ path, description: one.description, options: one.options ?? [] }];
}

/** The line one writes in: plain text is a message, `/` a command with `name: value` after it. */
export function openComposer(options: ComposerOptions): void {
  const input = byId<HTMLInputElement>('input');
  const list = byId('suggestions');
  let asked = 0;
  const all = () =>
    options
      .commands()
      .filter((one) => one.type === 1)
      .flatMap((one) => spread(one as Option, one.name));
  const show = async () => {
    const mine = ++asked;
    const found = input.value.startsWith('/') ? await suggest(input.value, all(), options) : [];
    if (mine === asked)
      fill(list, found, (text) => {
        input.value = text;
        input.focus();
        void show();
      });
  };
  input.oninput = show;
  input.onkeydown = (event) => {
    if (list.hidden) return;
    const rows = [...list.children] as HTMLElement[];
    const at = rows.findIndex((row) => row.ariaSelected === 'true');
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      mark(rows, (at + (event.key === 'ArrowDown' ? 1 : rows.length - 1)) % rows.length);
    }
    if (event.key === 'Tab') {
      event.preventDefault();
      rows[Math.max(at, 0)]?.click();
    }
    if (event.key === 'Escape') list.hidden = true;
  };
  byId('composer').onsubmit = (event) => {
    event.preventDefault();
    const text = input.value.trim();
    const row = [...list.children].find((one) => (one as HTMLElement).ariaSelected === 'true') as
      | HTMLElement
      | undefined;
    const command = longest(all(), text.slice(1));
    if (text.startsWith('/') && row && (!command || row.dataset.text !== input.value) && !complete(command, text))
      return row.click();
    if (text.startsWith('/') && !command) return;
    if (command && text.startsWith('/'))
      options.send(command.path, parse(command, text.slice(command.path.length + 1)));
    else if (text) options.write(text);
    input.value = '';
    list.hidden = true;
  };
}

function complete(command: Typed | undefined, text: string): boolean {
  if (!command) return false;
  const given = parse(command, text.slice(command.path.length + 1));
  return command.options.every((option) => !option.required || given[option.name] !== undefined);
}

function longest(all: readonly Typed[], text: string): Typed | undefined {
  return all
    .filter(({ path }) => text === path || text.startsWith(`${path} `))
    .sort((one, other) => other.path.length - one.path.length)[0];
}

/** `query: embassy watch: Baghdad`: each option runs to the next option's name; a first text without a name is the first option's. */
function parse(command: Typed, text: string): Record<string, string | number | boolean> {
  const names = command.options.map((option) => option.name);
  const marks = [...text.matchAll(/(?:^| )([\w-]{1,32}):/g)].filter((found) => names.includes(found[1]!));
  const values: Record<string, string | number | boolean> = {};
  const lead = text.slice(0, marks[0]?.index ?? text.length).trim();
  if (lead && command.options[0]) values[command.options[0].name] = cast(command.options[0], lead);
  marks.forEach((found, index) => {
    const option = command.options.find(({ name }) => name === found[1])!;
    const value = text.slice(found.index + found[0].length, marks[index + 1]?.index ?? text.length).trim();
    if (value) values[option.name] = cast(option, value);
  });
  return values;
}

function cast(option: Option, value: string): string | number | boolean {
  const choice = option.choices?.find((one) => one.name === value);
  if (choice) return choice.value;
  if (option.type === 4 || option.type === 10) return Number(value);
  if (option.type === 5) return value === 'true';
  return value.replace(/^<[@#]&?!?(\d+)>$/, '$1');
}

async function suggest(text: string, all: Typed[], options: ComposerOptions): Promise<Suggestion[]> {
  const command = longest(all, text.slice(1));
  if (!command) {
    const fitting = all.filter(({ path }) => path.includes(text.slice(1).trim().toLowerCase()));
    return fitting
      .slice(0, 12)
      .map(({ path, description }) => ({ label: `/${path}`, hint: description, text: `/${path} ` }));
  }
  const rest = text.slice(command.path.length + 1);
  const given = parse(command, rest);
  const last = [...rest.matchAll(/(?:^| )([\w-]{1,32}):/g)].at(-1);
  const focused = command.options.find(({ name }) => name === last?.[1]);
  const base = last ? text.slice(0, command.path.length + 1 + last.index) : text;
  const values = focused ? await choicesOf(command, focused, given, options) : [];
  const left = command.options.filter(({ name }) => given[name] === undefined && name !== focused?.name);
  return [
    ...values.map(({ name, value }) => ({
      label: name,
      hint: focused?.name ?? '',
      text: `${base.trimEnd()} ${focused?.name}: ${value}`,
    })),
    ...left.map((option) => ({
      label: `${option.name}:`,
      hint: `${option.description}${option.required ? ' (required)' : ''}`,
      text: `${text.trimEnd()} ${option.name}: `,
    })),
  ];
}

async function choicesOf(
  command: Typed,
  focused: Option,
  given: Record<string, string | number | boolean>,
  options: ComposerOptions,
) {
  const typed = String(given[focused.name] ?? '');
  if (focused.type === 5)
    return [
      { name: 'true', value: 'true' },
      { name: 'false', value: 'false' },
    ];
  if (!focused.autocomplete)
    return (focused.choices ?? []).filter(({ name }) => name.toLowerCase().includes(typed.toLowerCase()));
  const details = { channelId: options.channelId(), as: options.as(), command: command.path, focused: focused.name };
  return act<{ name: string; value: string }[]>('complete', {
    ...details,
    options: { ...given, [focused.name]: typed },
  }).catch(() => []);
}

function fill(list: HTMLElement, found: readonly Suggestion[], take: (text: string) => void): void {
  list.hidden = found.length === 0;
  const rows = found.map(({ label, hint, text }) => {
    const row = make(
      'div',
      { className: 'suggestion', role: 'option', onclick: () => take(text) },
      make('b', {}, label),
      make('span', {}, hint),
    );
    row.dataset.text = text;
    return row;
  });
  list.replaceChildren(...rows);
  mark(rows, 0);
}

function mark(rows: readonly HTMLElement[], at: number): void {
  rows.forEach((row, index) => {
    row.ariaSelected = String(index === at);
  });
  rows[at]?.scrollIntoView({ block: 'nearest' });
}
