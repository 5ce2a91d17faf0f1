/** Changes a row of a configuration file, applies and logs the change, and can undo it. */
import { dirname } from 'node:path';
import { type Change, type Edited, editFile } from '../config/edit.ts';
import { withoutPasswords } from '../config/feed-auth.ts';
import { printMistake } from '../config/mistakes.ts';
import {
  addRow,
  changeRow,
  findRow,
  identityIn,
  insertRow,
  type RowFields,
  type RowKey,
  removeRow,
  replaceRow,
  type Value,
} from '../config/rows.ts';
import type { Config } from '../config/types.ts';
import { channelsOf } from '../news/watch/rows.ts';
import type { Watch } from '../news/watch/types.ts';
import type { RowUndo } from '../store/undo.ts';
import type { Asker, DeskContext } from './desk.ts';
import { mayNotChange } from './watches/places.ts';

export type Changed =
  /** `undo`: the id for undoing it. */
  | { readonly kind: 'changed'; readonly words: string; readonly undo: number }
  /** Nothing was changed; `reason` is a sentence for the person. */
  | { readonly kind: 'refused'; readonly reason: string };

/** A change of one row. */
export type RowChange =
  | { readonly do: 'add'; readonly key: RowKey; readonly fields: Readonly<Record<string, Value>> }
  | { readonly do: 'set'; readonly key: RowKey; readonly fields: RowFields }
  | { readonly do: 'remove'; readonly key: RowKey };

/**
 * Changes a row, applies the new configuration, logs who did it, and stores how to undo it.
 * @param words what was done, in plain words: `paused the watch Docks`
 */
export async function changeRowOf(
  change: RowChange,
  words: string,
  asker: Asker,
  context: DeskContext,
): Promise<Changed> {
  const { key } = change;
  const file = FILE_OF[key.list];
  const former = context.config();
  const mayNot = await refusalOf(key, asker, context);
  if (mayNot) return refuse(mayNot);
  const edited = await editConfig(file, asker.person, context, (text) => {
    if (change.do === 'add') return { text: addRow(text, key.list, change.fields) };
    const row = findRow(text, key);
    if (!row) return { refused: 'it is no longer in the file, because someone else changed it.' };
    // The row's text is kept for undo, and a password is kept nowhere.
    if (withoutPasswords(row.text) !== row.text)
      return { refused: `its row in ${file} contains a password. Edit it there; better, move the password to .env.` };
    return { text: change.do === 'set' ? changeRow(text, key, change.fields) : removeRow(text, key) };
  });
  if (edited.kind !== 'edited') return refused(edited);
  const after = change.do === 'set' ? renamed(key, change.fields) : key;
  const [was, is] = [findRow(edited.before, key), findRow(edited.after, after)];
  try {
    await context.applyConfig(edited.config);
    await carryOver({ key, config: former }, { key: after, config: edited.config }, context);
  } catch (error) {
    context.onAudit({
      person: asker.person,
      server: asker.server,
      words: `${words}, but applying it failed: ${String(error)}`,
    });
    return refuse(`${file} was saved, but the change could not be applied now. It takes effect at the next start.`);
  }
  const undo = await context.store.saveUndo({
    server: asker.server,
    person: asker.person,
    madeAt: context.clock(),
    kind: 'row',
    file,
    row: { before: key, after, index: (change.do === 'remove' ? was?.index : is?.index) ?? 0 },
    before: change.do === 'add' ? null : (was?.text ?? null),
    after: is?.text ?? null,
    words,
  });
  context.onAudit({ person: asker.person, server: asker.server, words });
  return { kind: 'changed', words, undo };
}

const FILE_OF = {
  watches: 'watches.yaml',
  feeds: 'feeds.yaml',
  groups: 'thesaurus.yaml',
  servers: 'settings.yaml',
  channels: 'settings.yaml',
} as const;

/** Why this person may not change the row; null: they may. */
async function refusalOf({ list, is }: RowKey, asker: Asker, context: DeskContext): Promise<string | null> {
  const watch = list === 'watches' && watchAt({ is }, context.config());
  return watch ? mayNotChange(watch, asker, context) : null;
}

/** The same for its undo: of all channels that the row names, before or after. */
async function refusalOfUndo(
  { row, before, after }: RowUndo,
  asker: Asker,
  context: DeskContext,
): Promise<string | null> {
  if (row.after.list !== 'watches') return null;
  const ids = new Set(`${before} ${after}`.match(/\d{17,20}/g));
  const known = await Promise.all([...ids].map(async (id) => ((await context.store.channel(id)).server ? [id] : [])));
  const channels = known.flat();
  return channels.length > 1 ? mayNotChange({ name: row.after.is.name!, channels }, asker, context) : null;
}

function watchAt({ is }: Pick<RowKey, 'is'>, { watches }: Config): Watch | undefined {
  return watches.find(({ channel, name }) => channel === is.channel && name === is.name);
}

/** Restores the row, if it is still as the change left it. @returns why not; null: done */
export async function undoRowChange(undo: RowUndo, asker: Asker, context: DeskContext): Promise<Changed | null> {
  const { before, after, index } = undo.row;
  const former = context.config();
  const mayNot = await refusalOfUndo(undo, asker, context);
  if (mayNot) return refuse(mayNot);
  const edited = await editConfig(undo.file, undo.person, context, (text) => {
    if ((findRow(text, after)?.text ?? null) !== undo.after)
      return { refused: 'it was changed again since, so undoing this would also undo the later change.' };
    if (undo.before === null) return { text: removeRow(text, after) };
    if (undo.after !== null) return { text: replaceRow(text, after, undo.before) };
    return { text: insertRow(text, before.list, undo.before, index) };
  });
  if (edited.kind !== 'edited') return refused(edited);
  await context.applyConfig(edited.config);
  await carryOver({ key: after, config: former }, { key: before, config: edited.config }, context);
  return null;
}

interface RowIn {
  readonly key: RowKey;
  readonly config: Config;
}

/** A renamed watch keeps its alerts in the channels that it keeps; in a channel to which it moves it has none. */
async function carryOver(from: RowIn, to: RowIn, { store }: DeskContext): Promise<void> {
  const [was, is] = [from.key.is.name, to.key.is.name];
  if (from.key.list !== 'watches' || was === is) return;
  const channelsIn = ({ key, config }: RowIn) => {
    const watch = watchAt(key, config);
    return watch ? channelsOf(watch) : [key.is.channel!];
  };
  const kept = channelsIn(to);
  for (const channel of channelsIn(from)) if (kept.includes(channel)) await store.renameWatch(channel, was!, is!);
}

function renamed(key: RowKey, fields: RowFields): RowKey {
  const is = Object.entries(key.is).map(([name, was]) => [name, identityIn(fields[name] ?? was)]);
  return { ...key, is: Object.fromEntries(is) };
}

/** Changes a file, or a text in the database. */
export function editConfig(file: RowUndo['file'], who: string, context: DeskContext, change: Change): Promise<Edited> {
  return context.editText?.(file, change, who) ?? editFile(placeOf(context.config()), file, change);
}

function placeOf({ files }: Config): { dir: string; shipped: string } {
  const folders = files
    .flatMap(({ path, beneath }) => [path, ...(beneath ? [beneath.path] : [])])
    .map((one) => dirname(one));
  const dir = dirname(files.find(({ name }) => name === 'watches.yaml')!.path);
  return { dir, shipped: folders.find((folder) => folder !== dir) ?? dir };
}

/** Why nothing was changed, for the person. */
export function refused(edited: Exclude<Awaited<ReturnType<typeof editFile>>, { kind: 'edited' }>): Changed {
  if (edited.kind === 'refused') return refuse(`Nothing was changed: ${edited.reason}`);
  return refuse(
    `Nothing was changed, because the configuration would become invalid: ${edited.mistakes.map(printMistake).join('\n')}`,
  );
}

export function refuse(reason: string): Extract<Changed, { kind: 'refused' }> {
  return { kind: 'refused', reason };
}
