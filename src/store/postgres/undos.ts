import type { Mute } from '../../news/alert/types.ts';
import type { NewUndo, RowUndo, Undo } from '../undo.ts';
import type { Db, Row } from './db.ts';
import { KEPT } from './drafts.ts';

/** The value of the column `file` where a mute was changed; else it is the file of the row. */
const MUTES = 'mutes';
/** The same, where reports were taken out of a story. */
const STORIES = 'stories';
/** The same, where a line of a feed was kept. */
const LINES = 'lines';

export async function saveUndo(db: Db, undo: NewUndo): Promise<number> {
  await db.prepare('DELETE FROM undos WHERE made_at < ?').run(undo.madeAt - KEPT);
  const { file, row, before, after } = columns(undo);
  const saved = await db
    .prepare(
      'INSERT INTO undos (server, person, made_at, file, row, before, after, words) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id',
    )
    .get(undo.server, undo.person, undo.madeAt, file, row, before, after, undo.words);
  return Number(saved?.id);
}

function columns(undo: NewUndo): { file: string; row: string; before: string | null; after: string | null } {
  if (undo.kind === 'row')
    return { file: undo.file, row: JSON.stringify(undo.row), before: undo.before, after: undo.after };
  if (undo.kind === 'separation') {
    const { story, from, channel } = undo;
    return { file: STORIES, row: JSON.stringify({ story, from, channel }), before: null, after: null };
  }
  if (undo.kind === 'line') {
    const { feed, key } = undo;
    return { file: LINES, row: JSON.stringify({ feed, key }), before: null, after: null };
  }
  const { story, channel, before, after } = undo;
  return {
    file: MUTES,
    row: JSON.stringify({ story, channel }),
    before: before && JSON.stringify(before),
    after: JSON.stringify(after),
  };
}

export async function findUndo(db: Db, id: number): Promise<Undo | null> {
  const row = await db.prepare('SELECT * FROM undos WHERE id = ?').get(id);
  return row ? undoOf(row) : null;
}

function undoOf(row: Row): Undo {
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
  if (row.file === LINES) {
    const { feed, key } = JSON.parse(String(row.row)) as Record<'feed' | 'key', string>;
    return { ...common, kind: 'line', feed, key };
  }
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

export async function markUndone(db: Db, id: number, now: number): Promise<void> {
  await db.prepare('UPDATE undos SET done_at = ? WHERE id = ?').run(now, id);
}
