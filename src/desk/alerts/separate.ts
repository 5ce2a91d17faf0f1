/** *Not the same event*: an editor takes reports out of an alert's story. */
import type { SeparationUndo } from '../../store/undo.ts';
import { type Changed, refuse } from '../change.ts';
import type { Asker, DeskContext } from '../desk.ts';
import { alertOf } from './relevance.ts';

/**
 * Takes the reports of these articles out of the story of an alert, into a story of their own.
 *
 * @param key of the alert's message
 */
export async function separateReports(
  key: string,
  articles: readonly number[],
  asker: Asker,
  context: DeskContext,
): Promise<Changed> {
  const alerted = await alertOf(key, asker, context);
  if (!alerted) return refuse('This alert has expired.');
  const { file, channel } = alerted;
  const { person, server } = asker;
  const from = file.story.id;
  const story = await context.onDemand.separate({ story: from, articles });
  if (story === null) return refuse('At least one report must stay in the story. Choose fewer reports.');
  const leaving = file.story.reports.filter(({ article }) => articles.includes(article));
  const words = `took ${leaving.map(({ title, publisher }) => `“${title}” (${publisher})`).join(', ')} out of story ${from}, into story ${story}`;
  const undo = await context.store.saveUndo({
    ...{ server, person, madeAt: context.clock(), words, channel },
    ...{ kind: 'separation', story, from },
  });
  context.onAudit({ person, server, words });
  return { kind: 'changed', words, undo };
}

/** Puts the reports back. */
export async function undoSeparation(
  { story, from }: SeparationUndo,
  { onDemand }: DeskContext,
): Promise<Changed | null> {
  const isBack = await onDemand.rejoin({ story, from });
  return isBack ? null : refuse('One of the two stories is no longer kept, or has changed since.');
}
