/** Why a story did not alert, for each watch of the server: the stage that stopped it, and the reason. */
import type { StoryFile, WithheldMatch, WithheldReason } from '../news/alert/types.ts';
import type { Watch } from '../news/types.ts';
import { type BittenExclusion, whyNot } from '../news/watch/match/explain.ts';
import { matchable } from './archive.ts';
import type { Asker, DeskContext } from './desk.ts';
import { NONE, watchesSeenBy } from './watches.ts';

export type Stopped =
  | { readonly kind: 'alerted' }
  | { readonly kind: 'refused'; readonly reason: WithheldReason }
  | { readonly kind: 'paused' }
  /** Words of the watch that no headline or opening of the story has. */
  | { readonly kind: 'missing'; readonly terms: readonly string[] }
  /** They are there, and entries of the thesaurus exclude them in this sense. */
  | { readonly kind: 'excluded'; readonly terms: readonly string[]; readonly by: readonly BittenExclusion[] }
  /** All are there, but not near each other, or a `-word` stands there too. */
  | { readonly kind: 'not so'; readonly terms: readonly string[] }
  /** It matches now: it was collected before the watch was made or changed. */
  | { readonly kind: 'collected before' };

export interface WhyNotAlerted {
  readonly headline: string;
  readonly watches: readonly { readonly watch: Watch; readonly stopped: Stopped }[];
}

/** So many reports of a story are judged, oldest first: a long one says its words early. */
const JUDGED = 40;

/** Null: there is no such story. What was decided is told as it was noted then, the rest is judged by the nearest report. */
export async function whyNotAlerted(story: number, asker: Asker, context: DeskContext): Promise<WhyNotAlerted | null> {
  const file = Number.isSafeInteger(story) && story > 0 ? await context.store.storyFile(story) : null;
  if (!file) return null;
  const refusals = await context.store.withheldMatches(story);
  const watches = await watchesSeenBy(asker, context);
  return {
    headline: file.story.reports[0]!.title,
    watches: watches.map((watch) => ({ watch, stopped: stoppedBy(watch, file, refusals, context) })),
  };
}

function stoppedBy(watch: Watch, file: StoryFile, refusals: readonly WithheldMatch[], context: DeskContext): Stopped {
  const alerted = file.alerts.some(({ channel, watches }) => channel === watch.channel && watches.includes(watch.name));
  const refusal = refusals.findLast((one) => one.channel === watch.channel && one.watch === watch.name);
  const inCompany = refusal?.reason === 'gathered' || refusal?.reason === 'too many';
  if (alerted && !inCompany) return { kind: 'alerted' };
  if (refusal) return { kind: 'refused', reason: refusal.reason };
  if (watch.paused) return { kind: 'paused' };
  const articles = file.story.reports.slice(0, JUDGED).map((report) => matchable({ report, feed: '' }));
  const why = whyNot({ ...watch, only: NONE, except: NONE }, context.thesaurus(), articles);
  return why.kind === 'it matches' ? { kind: 'collected before' } : why;
}
