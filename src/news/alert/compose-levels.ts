/** Decides which level new alerts have, and which standing alerts rise. */
import { pick, REWRITTEN_FIELDS, type Report } from '../types.ts';
import type { UpdateContext } from './compose-updates.ts';
import { placeOf } from './followed.ts';
import { type AlertLevel, isAtLeast, tellReasons } from './level.ts';
import type { Composed, Matching, NewAlert, Placed, RaisedLevel, Rewritten, StoryFile } from './types.ts';

/** A story with what has just come. */
interface Grown extends Pick<Composed, 'attributed'> {
  /** As it was. */
  readonly file: StoryFile;
  /** Attributed, where the story matches. */
  readonly placed: readonly Placed[];
  readonly rewritten: readonly Rewritten[];
}

interface Heard {
  readonly matching: readonly Matching[];
  readonly muted: ReadonlySet<string>;
}

type LevelContext = Pick<UpdateContext, 'levelOf' | 'snoozed'>;

export function composeLevels(grown: Grown, { matching, muted }: Heard, { levelOf, snoozed }: LevelContext) {
  const reports = () => reportsOf(grown);
  return {
    /**
     * Standing alerts whose level rises, or has another reason now: 131 dead, no longer 21. In a muted channel that waits
     * for the end of the mute; a snoozed watch raises none.
     */
    changed: grown.file.alerts.flatMap((alert): RaisedLevel[] => {
      const { story, channel, watches, level: before = null } = alert;
      if (muted.has(channel)) return [];
      const place = placeOf(alert);
      const joining = matching.flatMap(({ matches }) => matches.filter((match) => match.channel === place));
      const all = [...new Set([...watches, ...joining.map(({ watch }) => watch)])];
      const awake = all.filter((watch) => !snoozed(channel, watch));
      const level = levelOf(place, awake, reports);
      return level && isChanged(level, before) ? [{ story, channel, level }] : [];
    }),
    /** A new alert with its level. */
    levelled: <T extends Pick<NewAlert, 'channel' | 'watches'>>(alert: T): T => {
      const level = levelOf(alert.channel, alert.watches, reports);
      return level ? { ...alert, level } : alert;
    },
  };
}

/** It rises, or is the same for another reason. It never falls. */
function isChanged(now: AlertLevel, before: AlertLevel | null): boolean {
  const former = before?.level ?? 'info';
  if (!isAtLeast(now.level, former)) return false;
  return now.level !== former || (before !== null && tellReasons(now.because) !== tellReasons(before.because));
}

/** All reports as they are now, attributed. */
export function reportsOf({ file, placed, rewritten, attributed }: Grown): Report[] {
  const attributions = new Map(attributed.map(({ article, attribution }) => [article, attribution]));
  const former = file.story.reports.map((report) => {
    const again = rewritten.find(({ article }) => article === report.article);
    const now = again ? { ...report, ...pick(again, REWRITTEN_FIELDS), attribution: again.attribution } : report;
    return now.attribution ? now : { ...now, attribution: attributions.get(report.article) ?? null };
  });
  return [...former, ...placed.map(({ article }) => article)];
}
