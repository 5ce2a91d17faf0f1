/** What *All reports* says of an alert's level, and of who takes care of it. */
import type { StoryDetails } from '../../desk/stories/details.ts';
import type { LevelReason } from '../../news/alert/level.ts';
import { shorten } from '../format/limits.ts';
import { escapeMarkdown, timestamp } from '../format/markdown.ts';
import { LEVEL_WORDS } from '../target/render-level.ts';

/** A line for the level with the sentences that it rests on, one for who has it, one for each note. */
export function handlingLines({ level, handling }: StoryDetails['alerts'][number]): string[] {
  const { taken = null, done = null, escalatedAt = null, notes = [] } = handling ?? {};
  return [
    ...(level && level.because.length > 0 ? [`**${LEVEL_WORDS[level.level]}** ${reasons(level.because)}`] : []),
    ...(taken ? [`**Taken** by <@${taken.by}>, ${timestamp(taken.at, 'f')}`] : []),
    ...(escalatedAt === null ? [] : [`**Escalated** ${timestamp(escalatedAt, 'f')}`]),
    ...(done ? [`**Done** by <@${done.by}>, ${timestamp(done.at, 'f')}`] : []),
    ...notes.map((note) => `**Note** <@${note.by}>, ${timestamp(note.at, 'f')}: ${escapeMarkdown(note.text)}`),
  ];
}

function reasons(because: readonly LevelReason[]): string {
  return because
    .map(({ words, sentence, publisher }) => {
      const from = publisher === null ? '' : ` (${escapeMarkdown(shorten(publisher, 60))})`;
      const said = sentence === null ? '' : `: “${escapeMarkdown(shorten(sentence, 160))}”`;
      return `${escapeMarkdown(words)}${from}${said}`;
    })
    .join('; ');
}
