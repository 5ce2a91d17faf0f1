/** Explains for each watch of the server why a story did not alert: the stage that stopped it, and the reason. */
import type { StoryFile, WithheldMatch, WithheldReason } from '../../news/alert/types.ts';
import { type BittenExclusion, whyNot } from '../../news/watch/match/explain.ts';
import type { Watch } from '../../news/watch/types.ts';
import type { Asker, DeskContext } from '../desk.ts';
import { NO_SELECTION, watchesSeenBy } from '../watches/watches.ts';
import { matchable } from './archive.ts';
import { type HeldBy, heldByOf } from './side-stories.ts';

export type NoAlertReason =
  | { readonly kind: 'alerted' }
  /** Its alert waits for the end of quiet hours, ms. */
  | { readonly kind: 'held'; readonly until: number }
  | { readonly kind: 'refused'; readonly reason: WithheldReason }
  /** Held back because of a bigger story about the same matter. */
  | { readonly kind: 'side story'; readonly by: HeldBy }
  | { readonly kind: 'paused' }
  /** Terms of the watch that occur in no headline or opening of the story. */
  | { readonly kind: 'missing'; readonly terms: readonly string[] }
  /** They are there, and entries of the thesaurus exclude them in this sense. */
  | { readonly kind: 'excluded'; readonly terms: readonly string[]; readonly by: readonly BittenExclusion[] }
  /** All terms occur, but not near each other, or with an excluded word. */
  | { readonly kind: 'not so'; readonly terms: readonly string[] }
  /** It matches now, but was collected before the watch was created or changed. */
  | { readonly kind: 'collected before' };

export interface WhyNotAlerted {
  readonly headline: string;
  readonly watches: readonly { readonly watch: Watch; readonly stopped: NoAlertReason }[];
}

/** How many reports of a story are checked, oldest first. */
const JUDGED = 40;

/** Null: there is no such story. Uses recorded decisions where there are any; otherwise checks the closest report. */
export async function whyNotAlerted(story: number, asker: Asker, context: DeskContext): Promise<WhyNotAlerted | null> {
  const file = Number.isSafeInteger(story) && story > 0 ? await context.store.storyFile(story) : null;
  if (!file) return null;
  const refusals = await context.store.withheldMatches(story);
  const watches = await watchesSeenBy(asker, context);
  const held = await heldUntil(file, context);
  const sides = (await heldByOf([file.story.id], asker, context)).get(file.story.id) ?? [];
  return {
    headline: file.story.reports[0]!.title,
    watches: watches.map((watch) => {
      const stopped = stoppedBy(watch, file, refusals, context);
      const by = sides.find(({ channel, watch: name }) => channel === watch.channel && name === watch.name);
      if (by && stopped.kind !== 'alerted') return { watch, stopped: { kind: 'side story', by } };
      const until = stopped.kind === 'alerted' ? held.get(watch.channel) : undefined;
      return { watch, stopped: until === undefined ? stopped : { kind: 'held', until } };
    }),
  };
}

/** Until when the story's alerts wait for the end of quiet hours, by channel, ms. */
async function heldUntil({ alerts }: StoryFile, { store }: DeskContext): Promise<ReadonlyMap<string, number>> {
  const unsent = alerts.filter(({ isTold }) => !isTold);
  const messages = await Promise.all(unsent.map(({ message }) => store.message(message)));
  return new Map(
    messages.flatMap((message) => (message?.heldSince ? [[message.channel, message.dueAt] as const] : [])),
  );
}

function stoppedBy(
  watch: Watch,
  file: StoryFile,
  refusals: readonly WithheldMatch[],
  context: DeskContext,
): NoAlertReason {
  const alerted = file.alerts.some(({ channel, watches }) => channel === watch.channel && watches.includes(watch.name));
  const refusal = refusals.findLast((one) => one.channel === watch.channel && one.watch === watch.name);
  const isCombined = refusal?.reason === 'gathered' || refusal?.reason === 'too many';
  if (alerted && !isCombined) return { kind: 'alerted' };
  if (refusal) return { kind: 'refused', reason: refusal.reason };
  if (watch.paused) return { kind: 'paused' };
  const articles = file.story.reports.slice(0, JUDGED).map((report) => matchable({ report, feed: '' }));
  const why = whyNot({ ...watch, only: NO_SELECTION, except: NO_SELECTION }, context.thesaurus(), articles);
  return why.kind === 'it matches' ? { kind: 'collected before' } : why;
}
