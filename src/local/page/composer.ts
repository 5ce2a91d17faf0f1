import type { APIApplicationCommand } from 'discord-api-types/v10';
import { byId, make } from './dom.ts';
import { type Suggestion, suggest } from './suggest.ts';
import {
  ATTACHMENT,
  commandIn,
  missingOptions,
  type NamedOf,
  type TypedCommand,
  typedOf,
  type Values,
  valuesIn,
} from './typing.ts';
import type { Sent } from './wire.ts';

export interface ComposerOptions {
  commands: () => APIApplicationCommand[];
  named: NamedOf;
  write: (content: string, files: Sent[]) => void;
  send: (command: string, options: Values, files: Sent[]) => void;
  complete: (command: string, focused: string, values: Values) => Promise<{ name: string; value: string }[]>;
  complain: (words: string) => void;
}

/** Files to be sent: by name of the option, or by number for a plain message. */
const attached = new Map<string, File>();
/** The values of the bot's suggestions, by name. */
const picked = new Map<string, string>();
/** Counts requests for suggestions, so that a list for an earlier text is dropped. */
let asked = 0;
let pending: Promise<void> = Promise.resolve();
let moved = false;

const input = () => byId<HTMLInputElement>('input');
const list = () => byId('suggestions');
const rows = () => [...list().children] as HTMLElement[];
const marked = () => rows().findIndex((row) => row.ariaSelected === 'true');

/** The message box: plain text is a message; `/` begins a command, followed by `name: value`. */
export function openComposer(options: ComposerOptions): void {
  input().oninput = () => {
    pending = show(options);
  };
  input().onkeydown = (event) => onKey(event);
  byId('composer').onsubmit = (event) => {
    event.preventDefault();
    // Enter applies to the suggestions for the current text, even if they have not arrived yet.
    const text = input().value;
    void pending.then(() => text === input().value && submit(options));
  };
  document.addEventListener('keydown', catchTyping);
  byId('attach').onclick = () => pick(attachAll, true);
  input().onpaste = (event) => attachAll([...(event.clipboardData?.files ?? [])]);
}

/** Typing outside any field goes to the message box, so that people can type on after pressing a button. */
function catchTyping(event: KeyboardEvent): void {
  const isLetter = event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;
  const isTheirs = (event.target as HTMLElement).closest('input, textarea, select, dialog');
  if (isLetter && !isTheirs && !byId<HTMLDialogElement>('modal').open) input().focus();
}

/** Adds files to a plain message. */
function attachAll(files: readonly File[]): void {
  for (const file of files) attach(String(attached.size), file);
}

async function show(options: ComposerOptions): Promise<void> {
  const mine = ++asked;
  const text = input().value;
  moved = false;
  const asking = {
    all: typedOf(options.commands()),
    names: { named: options.named, picked },
    attached: [...attached.keys()],
    complete: async (command: string, focused: string, values: Values) => {
      const choices = await options.complete(command, focused, values);
      for (const { name, value } of choices) picked.set(name, String(value));
      return choices;
    },
  };
  const found = text.startsWith('/') ? await suggest(text, asking) : [];
  if (mine === asked) fill(found, (one) => take(one, options));
}

function take({ text, pick: option }: Suggestion, options: ComposerOptions): void {
  if (option !== undefined) pick(([file]) => file && attach(option, file), false);
  input().value = text;
  input().focus();
  pending = show(options);
}

function hide(): void {
  asked += 1;
  fill([], () => {});
}

function onKey(event: KeyboardEvent): void {
  if (event.isComposing || list().hidden) return;
  const all = rows();
  const step = { ArrowDown: 1, ArrowUp: all.length - 1 }[event.key];
  if (step !== undefined) {
    event.preventDefault();
    moved = true;
    mark(all, (marked() + step) % all.length);
  } else if (event.key === 'Tab' && !event.shiftKey) {
    event.preventDefault();
    all[Math.max(marked(), 0)]?.click();
  } else if (event.key === 'Escape') hide();
}

function submit(options: ComposerOptions): void {
  const text = input().value.trim();
  const isCommand = text.startsWith('/');
  const all = typedOf(options.commands());
  const command = isCommand ? commandIn(all, text.slice(1)) : undefined;
  const values = command
    ? valuesIn(command, text.slice(command.path.length + 1), { named: options.named, picked })
    : {};
  const row = rows()[marked()];
  const missing = command && missingOptions(command, values, [...attached.keys()]);
  const isWhole = command && missing === undefined;
  // With half a command, or a suggestion selected by arrow keys, Enter takes the suggestion, as Tab does.
  if (isCommand && row && (!isWhole || moved || row.dataset.first)) return void row.click();
  if (isCommand && !command) return void options.complain(`There is no command ${text}. Type / to see all commands.`);
  if (missing !== undefined) return void options.complain(`The option ${missing} is required.`);
  if (command) options.send(command.path, values, filesOf(command));
  else if (text || attached.size > 0) options.write(text, [...attached]);
  input().value = '';
  picked.clear();
  attached.clear();
  drawAttached();
  hide();
}

function filesOf({ options }: TypedCommand): Sent[] {
  const takes = options.filter(({ type }) => type === ATTACHMENT).map(({ name }) => name);
  return [...attached].filter(([option]) => takes.includes(option));
}

function pick(then: (files: File[]) => unknown, several: boolean): void {
  const field = make('input', { type: 'file', multiple: several });
  field.onchange = () => {
    then([...(field.files ?? [])]);
    input().focus();
  };
  field.click();
}

function attach(key: string, file: File): void {
  attached.set(key, file);
  drawAttached();
}

function drawAttached(): void {
  const chips = [...attached].map(([key, file]) => {
    const words = /^\d+$/.test(key) ? file.name : `${key}: ${file.name}`;
    const drop = () => {
      attached.delete(key);
      drawAttached();
      input().focus();
    };
    return make(
      'li',
      {},
      words,
      make('button', { type: 'button', ariaLabel: `Remove ${file.name}`, onclick: drop }, '✕'),
    );
  });
  byId('attached').replaceChildren(...chips);
}

function fill(found: readonly Suggestion[], taken: (one: Suggestion) => void): void {
  list().hidden = found.length === 0;
  input().ariaExpanded = String(found.length > 0);
  const made = found.map((one, index) =>
    make(
      'div',
      { className: 'suggestion', role: 'option', id: `s${index}`, onclick: () => taken(one) },
      make('b', {}, one.label),
      make('span', {}, one.hint),
    ),
  );
  made.forEach((row, index) => {
    if (found[index]?.goesFirst) row.dataset.first = 'yes';
  });
  list().replaceChildren(...made);
  mark(made, 0);
}

function mark(all: readonly HTMLElement[], at: number): void {
  all.forEach((row, index) => {
    row.ariaSelected = String(index === at);
  });
  const row = all[at];
  row?.scrollIntoView({ block: 'nearest' });
  if (row) input().setAttribute('aria-activedescendant', row.id);
  else input().removeAttribute('aria-activedescendant');
}
