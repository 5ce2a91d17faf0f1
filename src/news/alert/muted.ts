/** What a channel does not want to hear of a story that waits to be told. Pure. */
import type { Silencer } from './silenced.ts';
import type { StoryFile, WithheldMatch } from './types.ts';

export function isMuted({ mutes = [] }: Pick<StoryFile, 'mutes'>, channel: string, now: number): boolean {
  return mutes.some((mute) => mute.channel === channel && (mute.until === null || mute.until > now));
}

/**
 * The matches of a story in a channel that people do not want to be told of by now, each with the reason, where these are all
 * of them; else null: the story is told.
 */
export function unwanted(
  file: StoryFile,
  channel: string,
  now: number,
  silenced: Silencer,
): readonly WithheldMatch[] | null {
  const mine = file.matches.filter((match) => match.channel === channel);
  const refused = (reason: WithheldMatch['reason']) =>
    mine.map(({ article, watch }) => ({ article, channel, watch, reason }));
  if (isMuted(file, channel, now)) return refused('muted');
  const isSilenced = (match: StoryFile['matches'][number]) => {
    const report = file.story.reports.find(({ article }) => article === match.article);
    return report !== undefined && silenced(report, file.story.id, match) !== null;
  };
  return mine.length > 0 && mine.every(isSilenced) ? refused('silenced') : null;
}
