/** Taking back what a person has changed: a row of a file, or a mute. */

import type { Undo } from '../store/store.ts';
import { type Changed, refuse, takeRowBack } from './change.ts';
import type { Asker, DeskContext } from './desk.ts';
import { takeMuteBack } from './relevance.ts';

/** Takes a change back, while what it changed still stands as the change left it. Asks the same right as the change did. */
export async function undoChange(id: number, asker: Asker, context: DeskContext): Promise<Changed> {
  const undo = Number.isSafeInteger(id) ? await context.store.undo(id) : null;
  if (!undo || undo.server !== asker.server)
    return refuse('That change is no longer kept, so it cannot be taken back.');
  if (undo.kind === 'row' && undo.file === 'feeds.yaml' && !asker.isOperator)
    return refuse('Feeds are for the people who run me.');
  const channel = channelOf(undo);
  if (channel !== null && !(await asker.canSee(channel)))
    return refuse('That stands in a channel that is closed to you.');
  if (undo.doneAt !== null) return refuse('That was taken back already.');
  const refused = undo.kind === 'mute' ? await takeMuteBack(undo, context) : await takeRowBack(undo, context);
  if (refused) return refused;
  await context.store.markUndone(id, context.clock());
  const words = `took back: ${undo.words}`;
  context.onAudit({ person: asker.person, server: asker.server, words });
  return { kind: 'changed', words, undo: id };
}

/** The channel of the watch or mute that was changed; feeds have none. */
function channelOf(undo: Undo): string | null {
  return undo.kind === 'mute' ? undo.channel : (undo.row.before.is.channel ?? null);
}
