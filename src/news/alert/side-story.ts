/**
 * Side stories: small stories about the matter of a big one that runs in the same channel. A watch with `mutedBy` does not
 * alert about them; the big story's alert says how many there are, and they alert once they are big themselves. Pure.
 */
import type { MutedBy } from '../watch/types.ts';
import type { AlertLevel } from './level.ts';
import type { SideStory, StoryFile } from './types.ts';

const HOUR = 3_600_000;
/** What a rule has that says nothing else. */
export const MUTED_BY_DEFAULTS = { origins: 5, within: 24 * HOUR, alertFrom: 2 } as const;
export const ORIGINS = { least: 2, most: 50 } as const;
/** Stories are compared with the reports of the last three days (`CLUSTER_WINDOW`), ms. */
export const isWithin = (ms: number): boolean => ms >= HOUR && ms <= 72 * HOUR;

/** Why the numbers of a rule contradict each other; null: they do not. */
export function contradiction({ origins, alertFrom }: Pick<MutedBy, 'origins' | 'alertFrom'>): string | null {
  return alertFrom > origins && origins >= ORIGINS.least
    ? `alertFrom is ${alertFrom} and origins is ${origins}: a story that is big enough to mute others would be muted itself`
    : null;
}

/** Each story once that is held back from this channel, in order. */
export const storiesIn = (all: readonly SideStory[], channel: string): readonly number[] => [
  ...new Set(all.filter((one) => one.channel === channel).map(({ story }) => story)),
];

/** The small story as it is now, in a channel that has no alert of it. */
export interface SmallStory {
  readonly channel: string;
  /** What the alert would have; null: its watches use no levels. */
  readonly level: AlertLevel | null;
  /** On how many independent origins it rests. */
  readonly independent: number;
}

/** A story that the small one stands beside, with the number of its independent origins. */
export interface BigStory {
  readonly file: StoryFile;
  readonly independent: () => number;
}

/**
 * The story that mutes a small one in its channel by the rule of a watch; null: none does. As an inhibition rule of
 * Alertmanager (https://prometheus.io/docs/alerting/latest/configuration/#inhibition-related-settings), it needs a source
 * that is alerted about, and equality of source and target, which here is the matter:
 *
 * - The small story rests on fewer independent origins than `alertFrom`, and is not urgent.
 * - The big one has an alert of the muting watch in this channel, rests on `origins` independent origins or more, and had
 *   a report within the last `within`. Where people have muted it, it mutes nothing: nobody would see what it hides.
 *
 * Only alerted stories mute, so two watches may mute each other: no story is hidden by a hidden one.
 *
 * @param beside stories about the same matter, in the order in which they are asked
 * @param now ms
 */
export function mutingStory(
  { channel, level, independent }: SmallStory,
  rule: MutedBy,
  beside: readonly BigStory[],
  now: number,
): BigStory | null {
  if (independent >= rule.alertFrom || level?.level === 'urgent') return null;
  const mutes = ({ file: { story, alerts, mutes = [] }, independent: origins }: BigStory) =>
    alerts.some((alert) => alert.channel === channel && alert.watches.includes(rule.watch)) &&
    !mutes.some((mute) => mute.channel === channel && (mute.until === null || mute.until > now)) &&
    story.reports.some(({ at }) => at >= now - rule.within) &&
    origins() >= rule.origins;
  return beside.find(mutes) ?? null;
}
