/** Decides which level new alerts have, and which standing alerts rise. */
import { pick, REWRITTEN_FIELDS, type Report } from '../types.ts';
import type { UpdateContext } from './compose-updates.ts';
import { raised } from './level.ts';
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
    /** Standing alerts whose level rises. In a muted channel that waits for the end of the mute; a snoozed watch raises none. */
    raised: grown.file.alerts.flatMap(({ story, channel, watches, level: before = null }): RaisedLevel[] => {
      if (muted.has(channel) || before?.level === 'urgent') return [];
      const joining = matching.flatMap(({ matches }) => matches.filter((match) => match.channel === channel));
      const all = [...new Set([...watches, ...joining.map(({ watch }) => watch)])];
      const awake = all.filter((watch) => !snoozed(channel, watch));
      const level = raised(levelOf(channel, awake, reports), before);
      return level ? [{ story, channel, level }] : [];
    }),
    /** A new alert with its level. */
    levelled: <T extends Pick<NewAlert, 'channel' | 'watches'>>(alert: T): T => {
      const level = levelOf(alert.channel, alert.watches, reports);
      return level ? { ...alert, level } : alert;
    },
  };
}

/** All reports as they are now, attributed. */
function reportsOf({ file, placed, rewritten, attributed }: Grown): Report[] {
  const attributions = new Map(attributed.map(({ article, attribution }) => [article, attribution]));
  const former = file.story.reports.map((report) => {
    const again = rewritten.find(({ article }) => article === report.article);
    const now = again ? { ...report, ...pick(again, REWRITTEN_FIELDS), attribution: again.attribution } : report;
    return now.attribution ? now : { ...now, attribution: attributions.get(report.article) ?? null };
  });
  return [...former, ...placed.map(({ article }) => article)];
}
