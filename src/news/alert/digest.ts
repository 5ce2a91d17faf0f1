/** Digests: when one is due, which stories it tells, and what it says of itself. */
import { formatIn } from '../time/clock.ts';
import { type Cron, lastRun } from '../time/cron.ts';
import type { Watch } from '../watch/types.ts';
import type { Told } from './list.ts';
import { isMuted } from './muted.ts';
import type { StoryFile } from './types.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** A digest that could not be sent in time is sent this late, ms; later it would only be yesterday's. */
const LATEST = 12 * HOUR;
/** Later than this, it says that it is late, ms. */
const ON_TIME = 10 * MINUTE;
/** However long nothing was told, it tells of this long at most, ms. */
const LONGEST_SPAN = 31 * DAY;
/** Without a schedule a digest tells of the last day, ms. */
const UNSCHEDULED_SPAN = DAY;
/** Developments are dated by their reports, which are collected somewhat later. */
const REPORTED_BEFORE = HOUR;
/** Stories that a digest lists. */
const MOST_STORIES = 100;

/** The watches of a channel that have the same digest. */
export interface DigestPlan {
  readonly channel: string;
  /** What identifies it in its channel: its cron line and zone; empty for one that has no schedule. */
  readonly line: string;
  readonly cron: Cron | null;
  readonly zone: string;
  readonly watches: readonly Watch[];
}

/** How far a digest has come; see `DigestState` of the store. */
export interface DigestProgress {
  readonly ranAt: number;
  readonly told: number;
  readonly missed: number | null;
}

export type DigestDecision =
  | { readonly kind: 'wait' }
  /** It is new, or the clock was wrong: it begins to count now. */
  | { readonly kind: 'begin' }
  /** It fell due then, ms. */
  | { readonly kind: 'send'; readonly due: number }
  /** It fell due so long ago that it is not sent any more. */
  | { readonly kind: 'miss'; readonly due: number };

/** @param progress null: it was not configured before */
export function decideDigest(
  { cron, zone }: Pick<DigestPlan, 'cron' | 'zone'>,
  progress: DigestProgress | null,
  now: number,
): DigestDecision {
  if (cron === null) return { kind: 'wait' };
  if (progress === null || progress.ranAt > now + HOUR) return { kind: 'begin' };
  const due = lastRun(cron, { after: progress.ranAt, until: now }, zone);
  if (due === null) return { kind: 'wait' };
  return { kind: now - due < LATEST ? 'send' : 'miss', due };
}

/** From when on a digest tells, ms. */
export function tellsSince({ cron }: Pick<DigestPlan, 'cron'>, progress: DigestProgress | null, now: number): number {
  if (cron === null) return now - UNSCHEDULED_SPAN;
  return Math.max(progress?.told ?? now - UNSCHEDULED_SPAN, now - LONGEST_SPAN);
}

/** A story that came, or went on, in the time of a digest, for one of the channel's watches. */
export interface FoundStory {
  readonly story: number;
  readonly watch: string;
  /** A report matched in that time; else the story only went on. */
  readonly isNew: boolean;
}

/** Each story once, under the first of the digest's watches that it matches. */
export function storiesFor(
  { watches }: Pick<DigestPlan, 'watches'>,
  found: readonly FoundStory[],
): readonly FoundStory[] {
  const place = new Map(watches.map(({ name }, n) => [name, n]));
  const mine = found
    .filter(({ watch }) => place.has(watch))
    .toSorted((a, b) => place.get(a.watch)! - place.get(b.watch)!);
  return [...Map.groupBy(mine, ({ story }) => story).values()].map((some) => ({
    ...some[0]!,
    isNew: some.some(({ isNew }) => isNew),
  }));
}

/** A story for the list; null: the channel has muted it. */
export function toldInDigest(
  { watch }: FoundStory,
  file: StoryFile,
  { channel, now }: { readonly channel: string; readonly now: number },
): Told | null {
  return isMuted(file, channel, now) ? null : { file, watch };
}

/** From when on developments are news for a digest's readers, ms. */
export const newsSince = (since: number): number => since - REPORTED_BEFORE;

/** Of so many lines, those that are listed, and how many are left out. */
export function cutDigest<T>(lines: readonly T[]): { readonly lines: readonly T[]; readonly left: number } {
  return { lines: lines.slice(0, MOST_STORIES), left: Math.max(0, lines.length - MOST_STORIES) };
}

/** What a digest says of itself: that it is late, that one before was not sent, that stories are left out. */
export function digestNotes(
  { zone }: Pick<DigestPlan, 'zone'>,
  about: { readonly due: number | null; readonly missed: number | null; readonly left: number; readonly now: number },
): readonly string[] {
  const { due, missed, left, now } = about;
  return [
    ...(due !== null && now - due > ON_TIME ? [`It was due on ${formatIn(due, zone)}, when I was not running.`] : []),
    ...(missed === null
      ? []
      : [
          `The digest of ${formatIn(missed, zone)} was not sent, because I was not running; this one tells of its time too.`,
        ]),
    ...(left === 0 ? [] : [`And ${left} more: /stories latest shows them.`]),
  ];
}
