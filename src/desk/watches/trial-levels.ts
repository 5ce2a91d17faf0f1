/** Which levels stories of the archive would have had by the rules of a watch. */

import { compileLevels } from '../../news/alert/level/judge.ts';
import { type AlertLevel, LEVELS, type Level, usesLevels } from '../../news/alert/level.ts';
import { attribute } from '../../news/story/attribute.ts';
import type { Watch } from '../../news/watch/types.ts';
import type { DeskContext } from '../desk.ts';
import { pacer } from '../stories/archive.ts';

export interface LevelTrial {
  /** Of the stories that were judged. */
  readonly counts: Readonly<Record<Level, number>>;
  /** By the story's id. */
  readonly levels: ReadonlyMap<number, AlertLevel>;
}

/** Stories that are judged; more would keep a person waiting. */
const MOST = 60;

/**
 * @param stories ids, the newest first
 * @returns null where the watch uses no levels
 */
export async function tryLevels(
  watch: Watch,
  stories: readonly number[],
  { store, publishers, thesaurus }: Pick<DeskContext, 'store' | 'publishers' | 'thesaurus'>,
): Promise<LevelTrial | null> {
  if (!usesLevels(watch)) return null;
  const rules = compileLevels([watch], thesaurus(), publishers());
  const pause = pacer();
  const levels = new Map<number, AlertLevel>();
  for (const id of stories.slice(0, MOST)) {
    await pause();
    const file = await store.storyFile(id);
    const reports = (file?.story.reports ?? []).map((report) =>
      report.attribution ? report : { ...report, attribution: attribute(report, publishers()) },
    );
    const level = reports.length > 0 ? rules.levelOf(watch.channel, [watch.name], () => reports) : null;
    if (level) levels.set(id, level);
  }
  const count = (level: Level) => [...levels.values()].filter((one) => one.level === level).length;
  return { counts: Object.fromEntries(LEVELS.map((level) => [level, count(level)])) as Record<Level, number>, levels };
}
