/** Undoes a person's change: of a row in a file, a mute, a story, or a line of a feed. */
import type { Undo } from '../store/undo.ts';
import { undoFollow } from './alerts/following.ts';
import { undoHandling, undoNote } from './alerts/handling.ts';
import { undoMute } from './alerts/relevance.ts';
import { undoSeparation } from './alerts/separate.ts';
import { undoSilence } from './alerts/silences.ts';
import { type Changed, refuse, undoRowChange } from './change.ts';
import { undoAddedRows } from './change-many.ts';
import type { Asker, DeskContext } from './desk.ts';
import { undoForgetting } from './feeds/lines.ts';

/** Undoes a change, if nothing has changed it since. Requires the same rights as the change. */
export async function undoChange(id: number, asker: Asker, context: DeskContext): Promise<Changed> {
  const undo = Number.isSafeInteger(id) ? await context.store.undo(id) : null;
  if (!undo || !isOf(undo, asker)) return refuse('That change has expired, so it can’t be undone.');
  if (!ANYONES.includes(undo.kind) && !asker.isEditor && !asker.isOperator)
    return refuse('You need Manage Server or an editor role to undo that.');
  const operated = operatorsPart(undo);
  if (operated !== null && !asker.isOperator) return refuse(`Only operators can change ${operated}.`);
  if (undo.kind === 'row' && undo.row.before.list === 'servers' && !asker.isManager && !asker.isOperator)
    return refuse('You need Manage Server to change this server’s settings.');
  const channel = channelOf(undo);
  if (channel !== null && !(await asker.canSee(channel)))
    return refuse('That change belongs to a channel that you can’t see.');
  if (undo.doneAt !== null) return refuse('That was already undone.');
  const did = await undone(undo, asker, context);
  if (did?.kind === 'refused') return did;
  await context.store.markUndone(id, context.clock());
  const words = `undone: ${did?.words ?? undo.words}`;
  context.onAudit({ person: asker.person, server: asker.server, words });
  return { kind: 'changed', words, undo: id };
}

/** *Undo* of what somebody follows: needs no right, and undoes nothing else. */
export async function undoOwnFollow(id: number, asker: Asker, context: DeskContext): Promise<Changed> {
  const undo = Number.isSafeInteger(id) ? await context.store.undo(id) : null;
  return undo?.kind === 'follow'
    ? undoChange(id, asker, context)
    : refuse('That change has expired, so it can’t be undone.');
}

/** What people who are no editors change. */
const ANYONES: readonly Undo['kind'][] = ['handling', 'note', 'follow'];

/** Changes belong to a server; what somebody follows, to that person, in direct messages too. */
function isOf(undo: Undo, { server, person }: Asker): boolean {
  return undo.kind === 'follow' ? undo.person === person : undo.server === server;
}

/** @returns why not; or what was done, where it is not all; null: all of it */
function undone(undo: Undo, asker: Asker, context: DeskContext): Promise<Changed | null> {
  if (undo.kind === 'rows') return undoAddedRows(undo, context);
  if (undo.kind === 'handling') return undoHandling(undo, context);
  if (undo.kind === 'note') return undoNote(undo, context);
  if (undo.kind === 'mute') return undoMute(undo, context);
  if (undo.kind === 'line') return undoForgetting(undo, context);
  if (undo.kind === 'silence') return undoSilence(undo, context);
  if (undo.kind === 'follow') return undoFollow(undo, context);
  return undo.kind === 'separation' ? undoSeparation(undo, context) : undoRowChange(undo, asker, context);
}

/** What only operators may change; null: editors may change it. */
function operatorsPart(undo: Undo): string | null {
  if (undo.kind === 'line') return 'feeds';
  if ((undo.kind !== 'row' && undo.kind !== 'rows') || undo.file === 'watches.yaml' || undo.file === 'settings.yaml')
    return null;
  return undo.file === 'feeds.yaml' ? 'feeds' : 'the thesaurus';
}

/** The channel of the watch, mute or alert that was changed; feeds have none. */
function channelOf(undo: Undo): string | null {
  if (undo.kind === 'line' || undo.kind === 'rows' || undo.kind === 'silence' || undo.kind === 'follow') return null;
  if (undo.kind === 'row' && undo.row.before.list === 'channels') return undo.row.before.is.id ?? null;
  return undo.kind === 'row' ? (undo.row.before.is.channel ?? null) : undo.channel;
}
