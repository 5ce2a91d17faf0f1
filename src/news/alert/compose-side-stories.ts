/** Decides which new alerts are held back because a bigger story about the same matter runs in their channel. */
import type { MutedBy } from '../watch/types.ts';
import type { UpdateContext } from './compose-updates.ts';
import { type BigStory, mutingStory } from './side-story.ts';
import type { Matching, NewAlert, Placed, Rewritten, SideStory, StoryFile } from './types.ts';

export interface SideContext extends Pick<UpdateContext, 'now' | 'lookBack' | 'snoozed' | 'silenced' | 'independent'> {
  /** Which stories mute the small ones of a watch; null: none; undefined: there is no such watch, or it is paused. */
  mutedBy?(channel: string, watch: string): MutedBy | null | undefined;
  /** By story: the stories that it stands beside, those that hold it back already first. */
  readonly beside?: ReadonlyMap<number, readonly StoryFile[]>;
  /** Nothing is new: does what held the stories back still do so? */
  readonly isLookedAtAgain?: boolean;
}

/**
 * Matches for which the story was held back before, as if they were found again: its next report, or the new wording of a
 * young report, decides anew whether they alert. With `isLookedAtAgain` a young report is enough, without anything new.
 * Alertmanager, too, notifies about an inhibited alert that still fires when the inhibition ends.
 */
export function returningMatches(
  { story, heldBy = [] }: StoryFile,
  { placed, rewritten }: { readonly placed: readonly Placed[]; readonly rewritten: readonly Rewritten[] },
  muted: ReadonlySet<string>,
  { now, lookBack, mutedBy, snoozed, silenced, isLookedAtAgain = false }: SideContext,
): Matching[] {
  const reportAt = (id: number) => story.reports.find(({ article }) => article === id);
  const isYoung = ({ at }: { readonly at: number }) => now - at <= lookBack;
  const isStillNews =
    rewritten.some(({ article }) => isYoung(reportAt(article)!)) || (isLookedAtAgain && story.reports.some(isYoung));
  const heard = new Set([...placed.map(({ alertable }) => alertable), ...(isStillNews ? ['now'] : [])]);
  if (!heard.has('now') && !heard.has('late')) return [];
  const alertable = heard.has('now') ? 'now' : 'late';
  return heldBy.flatMap(({ channel, watch, article }): Matching[] => {
    const report = reportAt(article);
    const isHeard =
      report !== undefined &&
      !muted.has(channel) &&
      mutedBy?.(channel, watch) !== undefined &&
      !snoozed(channel, watch) &&
      silenced(report, story.id, { channel, watch }) === null;
    return isHeard ? [{ article: report, matches: [{ channel, watch, found: [] }], alertable }] : [];
  });
}

interface HeldBack<A> {
  readonly alerts: readonly A[];
  readonly held: readonly SideStory[];
  /** Channels in which the story is held back, now or still. */
  readonly channels: ReadonlySet<string>;
}

/**
 * A channel's alert is held back if a big story mutes it for each of its watches: one of them that is not muted has it
 * posted in any case, and it names the others.
 *
 * @param wanted new alerts of the story, with their levels
 * @param independent on how many origins the story rests with what is new
 */
export function holdBack<A extends Omit<NewAlert, 'message'>>(
  { story, heldBy = [] }: StoryFile,
  wanted: readonly A[],
  independent: () => number,
  context: SideContext,
): HeldBack<A> {
  const beside = (context.beside?.get(story.id) ?? []).map((file) => asBig(file, context));
  const judged = wanted.map((alert) => ({ alert, rows: rowsOf(alert, independent, beside, context) }));
  const rows = judged.flatMap((one) => one.rows ?? []);
  return {
    alerts: judged.flatMap((one) => (one.rows === null ? [one.alert] : [])),
    held: rows.filter((row) => !heldBy.some((known) => isSame(known, row))),
    channels: new Set(rows.map(({ channel }) => channel)),
  };
}

function asBig(file: StoryFile, { independent }: SideContext): BigStory {
  let known: number | null = null;
  return {
    file,
    independent: () => {
      known ??= independent(file.story.reports);
      return known;
    },
  };
}

/** What holds the alert back, a row for each of its watches; null: nothing does. */
function rowsOf(
  { story, channel, watches, lead, level = null }: Omit<NewAlert, 'message'>,
  independent: () => number,
  beside: readonly BigStory[],
  { mutedBy, now }: SideContext,
): SideStory[] | null {
  if (beside.length === 0) return null;
  const rows = watches.map((watch): SideStory | null => {
    const rule = mutedBy?.(channel, watch) ?? null;
    const big = rule && mutingStory({ channel, level, independent: independent() }, rule, beside, now);
    return big && { story, channel, watch, big: big.file.story.id, article: lead };
  });
  return rows.every((row) => row !== null) ? rows : null;
}

const isSame = (one: SideStory, other: SideStory): boolean =>
  one.channel === other.channel && one.watch === other.watch && one.big === other.big;
