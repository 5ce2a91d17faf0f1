/** Undoes a person's change: of a row in a file, or a mute. */

import type { Undo } from '../store/store.ts';
import { type Changed, refuse, undoRowChange } from './change.ts';
import type { Asker, DeskContext } from './desk.ts';
import { undoMute } from './relevance.ts';

/** Undoes a change, if nothing has changed it since. Requires the same rights as the change. */
export async function undoChange(id: number, asker: Asker, context: DeskContext): Promise<Changed> {
  const undo = Number.isSafeInteger(id) ? await context.store.undo(id) : null;
  if (!undo || undo.server !== asker.server) return refuse('That change has expired, so it can’t be undone.');
  if (undo.kind === 'row' && undo.file === 'feeds.yaml' && !asker.isOperator)
    return refuse('Only operators can change feeds.');
  const channel = channelOf(undo);
  if (channel !== null && !(await asker.canSee(channel)))
    return refuse('That change belongs to a channel that you can’t see.');
  if (undo.doneAt !== null) return refuse('That was already undone.');
  const refused = undo.kind === 'mute' ? await undoMute(undo, context) : await undoRowChange(undo, context);
  if (refused) return refused;
  await context.store.markUndone(id, context.clock());
  const words = `undone: ${undo.words}`;
  context.onAudit({ person: asker.person, server: asker.server, words });
  return { kind: 'changed', words, undo: id };
}

/** The channel of the watch or mute that was changed; feeds have none. */
function channelOf(undo: Undo): string | null {
  return undo.kind === 'mute' ? undo.channel : (undo.row.before.is.channel ?? null);
}
