/** Changes of a row in a file of the configuration: made, put to work, told, and put back. */
import { dirname } from 'node:path';
import { editFile } from '../config/edit.ts';
import { printMistake } from '../config/mistakes.ts';
import {
  addRow,
  changeRow,
  findRow,
  insertRow,
  type RowFields,
  type RowKey,
  removeRow,
  replaceRow,
} from '../config/rows.ts';
import type { Config } from '../config/types.ts';
import type { RowUndo } from '../store/store.ts';
import type { Asker, DeskContext } from './desk.ts';

export type Changed =
  /** `undo`: the id by which it is taken back. */
  | { readonly kind: 'changed'; readonly words: string; readonly undo: number }
  /** Nothing was changed; in the person's words. */
  | { readonly kind: 'refused'; readonly reason: string };

/** What becomes of a row. */
export type RowChange =
  | { readonly do: 'add'; readonly key: RowKey; readonly fields: Readonly<Record<string, string | number | boolean>> }
  | { readonly do: 'set'; readonly key: RowKey; readonly fields: RowFields }
  | { readonly do: 'remove'; readonly key: RowKey };

/**
 * Changes a row, puts the new configuration to work, tells who did it, and keeps how it is taken back.
 * @param words what was done, as a person would say it: `paused the watch Docks`
 */
export async function changeRowOf(
  change: RowChange,
  words: string,
  asker: Asker,
  context: DeskContext,
): Promise<Changed> {
  const { key } = change;
  const file = `${key.list}.yaml` as const;
  const edited = await editFile(placeOf(context.config()), file, (text) => {
    if (change.do === 'add') return { text: addRow(text, key.list, change.fields) };
    if (!findRow(text, key)) return { refused: 'it is no longer in the file: someone has changed it meanwhile.' };
    return { text: change.do === 'set' ? changeRow(text, key, change.fields) : removeRow(text, key) };
  });
  if (edited.kind !== 'edited') return refused(edited);
  const after = change.do === 'set' ? renamed(key, change.fields) : key;
  const [was, is] = [findRow(edited.before, key), findRow(edited.after, after)];
  try {
    await context.applyConfig(edited.config);
    await carryOver(key, after, context);
  } catch (error) {
    context.onAudit({
      person: asker.person,
      server: asker.server,
      words: `${words}, but it is not at work: ${String(error)}`,
    });
    return refuse(`${file} is changed, but it could not be put to work at once. It will be at the next start.`);
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

/** Puts the row back as it stood, while it still reads as the change left it. @returns why not; null: done */
export async function takeRowBack(undo: RowUndo, context: DeskContext): Promise<Changed | null> {
  const { before, after, index } = undo.row;
  const edited = await editFile(placeOf(context.config()), undo.file, (text) => {
    if ((findRow(text, after)?.text ?? null) !== undo.after)
      return { refused: 'It has been changed again since, so taking this back would undo more than this.' };
    if (undo.before === null) return { text: removeRow(text, after) };
    if (undo.after !== null) return { text: replaceRow(text, after, undo.before) };
    return { text: insertRow(text, before.list, undo.before, index) };
  });
  if (edited.kind !== 'edited') return refused(edited);
  await context.applyConfig(edited.config);
  await carryOver(after, before, context);
  return null;
}

/** A watch under another name keeps its alerts. In another channel it is another watch. */
async function carryOver({ list, is: from }: RowKey, { is: to }: RowKey, { store }: DeskContext): Promise<void> {
  if (list !== 'watches' || from.channel !== to.channel || from.name === to.name) return;
  await store.renameWatch(from.channel!, from.name!, to.name!);
}

function renamed(key: RowKey, fields: RowFields): RowKey {
  const is = Object.entries(key.is).map(([name, was]) => [name, fields[name] ?? was]);
  return { ...key, is: Object.fromEntries(is) };
}

function placeOf({ files }: Config): { dir: string; shipped: string } {
  const folders = files.map(({ path }) => dirname(path));
  const dir = dirname(files.find(({ name }) => name === 'watches.yaml')!.path);
  return { dir, shipped: folders.find((folder) => folder !== dir) ?? dir };
}

function refused(edited: Exclude<Awaited<ReturnType<typeof editFile>>, { kind: 'edited' }>): Changed {
  if (edited.kind === 'refused') return refuse(`Nothing was changed: ${edited.reason}`);
  return refuse(
    `Nothing was changed, for then there would be a mistake: ${edited.mistakes.map(printMistake).join('\n')}`,
  );
}

export function refuse(reason: string): Changed {
  return { kind: 'refused', reason };
}
