/** An editor's corrections of a story: reports of another event are taken out, or put back. Run alone, between two parts. */
import { compose } from '../news/alert/compose.ts';
import type { Placed, StoryFile } from '../news/alert/types.ts';
import type { Store } from '../store/store.ts';
import type { SettleContext } from './pipeline.ts';

export interface SeparateContext extends SettleContext {
  readonly store: SettleContext['store'] & Pick<Store, 'separate' | 'rejoin'>;
}

/**
 * Moves these articles out of the story into a new one, which alerts where its articles matched.
 *
 * @returns the new story's id; null when the story has none of them, or no others
 */
export async function separate(
  { story, articles }: { readonly story: number; readonly articles: readonly number[] },
  { clock, cluster, store, silencer, ...rules }: SeparateContext,
): Promise<number | null> {
  const file = await store.storyFile(story);
  const leaving = file?.story.reports.filter(({ article }) => articles.includes(article)) ?? [];
  if (!file || leaving.length === 0 || leaving.length === file.story.reports.length) return null;
  const now = clock();
  const { stories: into } = await store.reserveIds({ articles: 0, stories: 1 });
  const { known: _, ...open } = await store.snapshot([], now);
  const silenced = silencer(await store.silences(now), now);
  const founded: StoryFile = { story: { id: into, reports: [] }, matches: [], alerts: [] };
  const placed = leaving.map((report) => placedOf(report, into, file, now));
  const { messages, alerts } = compose({ stories: [founded], merged: [] }, placed, [], {
    ...{ now, ...rules, ...open, silenced, attributions: new Map() },
  });
  const from = file.story.id;
  const raised = file.alerts.map(({ message }) => message);
  await store.separate({
    from,
    into,
    articles: leaving.map(({ article }) => article),
    messages,
    alerts,
    raised,
    at: now,
  });
  for (const report of leaving) cluster.separate(report, from, into);
  return into;
}

/** As if it had just arrived and started a story, with the matches that it has. */
function placedOf(
  report: StoryFile['story']['reports'][number],
  story: number,
  { matches }: StoryFile,
  now: number,
): Placed {
  return {
    article: { ...report, feed: '', story, collectedAt: now },
    matches: matches.filter(({ article }) => article === report.article),
    leftOut: [],
    alertable: 'now',
  };
}

/** Undoes a correction: merges the new story back into the one that its reports came from. */
export async function rejoin(
  { story, from }: { readonly story: number; readonly from: number },
  { clock, cluster, store }: SeparateContext,
): Promise<boolean> {
  const [founded, former] = await Promise.all([store.storyFile(story), store.storyFile(from)]);
  if (founded?.story.id !== story || former?.story.id !== from) return false;
  const merge = { younger: story, elder: from };
  await store.rejoin(merge, clock());
  cluster.allowTogether(story, from);
  cluster.merge(merge);
  return true;
}
