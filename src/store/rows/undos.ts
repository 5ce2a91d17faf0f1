/** Rows of what can be undone, and of drafts. */
import type { FollowState } from '../../news/alert/follow.ts';
import type { HandlingState } from '../../news/alert/handling.ts';
import type { Mute } from '../../news/alert/types.ts';
import type { Draft, NewUndo, RowsUndo, RowUndo, SilenceUndo, Undo } from '../undo.ts';
import type { Row } from './row.ts';

/** How long drafts and undos are kept, ms. */
export const KEPT = 30 * 24 * 3_600_000;

/** The value of the column `file` where a mute was changed; else it is the file of the row. */
const MUTES = 'mutes';
/** The same, where reports were taken out of a story. */
const STORIES = 'stories';
/** The same, where a line of a feed was kept. */
const LINES = 'lines';
/** The same, where an alert was taken or done; and where something was noted at it. */
const HANDLING = 'handling';
const NOTES = 'notes';
/** The same, where a silence was made or ended. */
const SILENCES = 'silences';
/** The same, where somebody followed a story or stopped. */
const FOLLOWS = 'follows';

/** The same, where rows were added to a file at once. */
const ROWS = 'rows';

/** What is changed, and how, as columns. */
export function undoColumns(undo: NewUndo): { file: string; row: string; before: string | null; after: string | null } {
  if (undo.kind === 'row')
    return { file: undo.file, row: JSON.stringify(undo.row), before: undo.before, after: undo.after };
  if (undo.kind === 'rows') {
    const { file, list, rows } = undo;
    return { file: ROWS, row: JSON.stringify({ file, list }), before: null, after: JSON.stringify(rows) };
  }
  if (undo.kind === 'separation') {
    const { story, from, channel } = undo;
    return { file: STORIES, row: JSON.stringify({ story, from, channel }), before: null, after: null };
  }
  if (undo.kind === 'line') {
    const { feed, key } = undo;
    return { file: LINES, row: JSON.stringify({ feed, key }), before: null, after: null };
  }
  if (undo.kind === 'note') {
    const { note, channel } = undo;
    return { file: NOTES, row: JSON.stringify({ note, channel }), before: null, after: null };
  }
  if (undo.kind === 'silence') {
    const { silence, before, after } = undo;
    return { file: SILENCES, row: JSON.stringify({ silence, before, after }), before: null, after: null };
  }
  if (undo.kind === 'follow') {
    const { story, before, after } = undo;
    const [row, was, is] = [{ story }, before, after].map((one) => one && JSON.stringify(one));
    return { file: FOLLOWS, row: row!, before: was ?? null, after: is! };
  }
  const { story, channel, before, after } = undo;
  return {
    file: undo.kind === 'mute' ? MUTES : HANDLING,
    row: JSON.stringify({ story, channel }),
    before: before && JSON.stringify(before),
    after: JSON.stringify(after),
  };
}

export function undoOf(row: Row): Undo {
  const common = {
    id: Number(row.id),
    server: String(row.server),
    person: String(row.person),
    madeAt: Number(row.made_at),
    doneAt: row.done_at as number | null,
    words: String(row.words),
  };
  const before = row.before as string | null;
  const after = row.after as string | null;
  if (row.file === STORIES) {
    const { story, from, channel } = JSON.parse(String(row.row)) as Record<'story' | 'from', number> & {
      channel: string;
    };
    return { ...common, kind: 'separation', story, from, channel };
  }
  if (row.file === ROWS) {
    const { file, list } = JSON.parse(String(row.row)) as Pick<RowsUndo, 'file' | 'list'>;
    return { ...common, kind: 'rows', file, list, rows: JSON.parse(String(after)) as RowsUndo['rows'] };
  }
  if (row.file === LINES) {
    const { feed, key } = JSON.parse(String(row.row)) as Record<'feed' | 'key', string>;
    return { ...common, kind: 'line', feed, key };
  }
  if (row.file === NOTES) {
    const { note, channel } = JSON.parse(String(row.row)) as { note: number; channel: string };
    return { ...common, kind: 'note', note, channel };
  }
  if (row.file === HANDLING) {
    const { story, channel } = JSON.parse(String(row.row)) as { story: number; channel: string };
    const stateOf = (text: string | null) => JSON.parse(String(text)) as HandlingState;
    return { ...common, kind: 'handling', story, channel, before: stateOf(before), after: stateOf(after) };
  }
  if (row.file === FOLLOWS) {
    const { story } = JSON.parse(String(row.row)) as { story: number };
    const stateOf = (text: string) => JSON.parse(text) as FollowState;
    return {
      ...common,
      kind: 'follow',
      story,
      before: before === null ? null : stateOf(before),
      after: stateOf(String(after)),
    };
  }
  if (row.file === SILENCES)
    return {
      ...common,
      kind: 'silence',
      ...(JSON.parse(String(row.row)) as Pick<SilenceUndo, 'silence' | 'before' | 'after'>),
    };
  if (row.file !== MUTES)
    return {
      ...common,
      kind: 'row',
      file: row.file as RowUndo['file'],
      row: JSON.parse(String(row.row)) as RowUndo['row'],
      before,
      after,
    };
  const { story, channel } = JSON.parse(String(row.row)) as { story: number; channel: string };
  const muteOf = (text: string) => JSON.parse(text) as Mute;
  return {
    ...common,
    kind: 'mute',
    story,
    channel,
    before: before === null ? null : muteOf(before),
    after: muteOf(String(after)),
  };
}

export function draftOf(row: Row): Draft {
  return {
    id: Number(row.id),
    server: String(row.server),
    person: String(row.person),
    madeAt: Number(row.made_at),
    kind: String(row.kind),
    body: String(row.body),
  };
}
