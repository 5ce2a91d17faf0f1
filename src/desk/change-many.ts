/** Adds many rows to a file at once, and takes them out again. */
import { addRows, findRows, removeRows, type Value } from '../config/rows.ts';
import { plural } from '../news/text/plural.ts';
import type { RowName, RowsUndo } from '../store/undo.ts';
import { type Changed, editConfig, refuse, refused } from './change.ts';
import type { Asker, DeskContext } from './desk.ts';

export interface NewRow {
  /** Its identity, of which no row is in the list yet. */
  readonly is: RowName['is'];
  readonly fields: Readonly<Record<string, Value>>;
}

/**
 * Adds feeds to feeds.yaml, all or none, applies the new configuration, logs who did it, and stores how to undo it.
 * @param words what was done, in plain words: `added 12 feeds of feeds.opml`
 */
export async function addFeedRows(
  rows: readonly NewRow[],
  words: string,
  asker: Asker,
  context: DeskContext,
): Promise<Changed> {
  const { person, server } = asker;
  const edited = await editConfig('feeds.yaml', person, context, (text) => ({
    text: addRows(
      text,
      'feeds',
      rows.map(({ fields }) => fields),
    ),
  }));
  if (edited.kind !== 'edited') return refused(edited);
  const added = findRows(
    edited.after,
    'feeds',
    rows.map(({ is }) => is),
  );
  const undo = await context.store.saveUndo({
    ...{ server, person, madeAt: context.clock(), words },
    ...{ kind: 'rows', file: 'feeds.yaml', list: 'feeds' },
    rows: rows.flatMap(({ is }, at) => (added[at] ? [{ is, text: added[at].text }] : [])),
  });
  try {
    await context.applyConfig(edited.config);
  } catch (error) {
    context.onAudit({ person, server, words: `${words}, but applying it failed: ${String(error)}` });
    return refuse('feeds.yaml was saved, but the change could not be applied now. It takes effect at the next start.');
  }
  context.onAudit({ person, server, words });
  return { kind: 'changed', words, undo };
}

/** Removes the rows that still read as they were added. @returns why not; or what was done, where some were changed since and stay */
export async function undoAddedRows(undo: RowsUndo, context: DeskContext): Promise<Changed | null> {
  const { file, list, rows, person } = undo;
  let stay = 0;
  const edited = await editConfig(file, person, context, (text) => {
    const found = findRows(
      text,
      list,
      rows.map(({ is }) => is),
    );
    const same = rows.filter(({ text: added }, at) => found[at]?.text === added);
    stay = found.filter((row) => row !== null).length - same.length;
    if (same.length === 0)
      return { refused: 'each of these rows was changed or removed since, so there is nothing to undo.' };
    return {
      text: removeRows(
        text,
        list,
        same.map(({ is }) => is),
      ),
    };
  });
  if (edited.kind !== 'edited') return refused(edited);
  await context.applyConfig(edited.config);
  if (stay === 0) return null;
  const words = `${undo.words}, except ${plural(stay, 'row')} that ${stay === 1 ? 'was' : 'were'} changed since`;
  return { kind: 'changed', words, undo: undo.id };
}
