/** The answers of `/stories export`. */

import type { Exported } from '../../desk/export/export.ts';
import type { ExportFile } from '../../desk/export/file.ts';
import { plural } from '../../news/text/plural.ts';
import type { AnswerBody } from '../interactions/types.ts';
import { renderMistake } from './stories.ts';

type Stories = Extract<Exported, { kind: 'exported' }>;

/** @param written the file, and how many of the stories it has */
export function renderExport(
  { stories, isCut }: Stories,
  written: { readonly file: ExportFile; readonly stories: number },
): AnswerBody {
  const held = stories.slice(0, written.stories);
  if (held.length === 0)
    return { content: 'A single story is too large for a file on Discord. Use `npm run stories -- export`.' };
  const reports = held.reduce((sum, story) => sum + story.reports.length, 0);
  const count = `${plural(held.length, 'story', 'stories')}, ${plural(reports, 'report')}.`;
  const isWhole = !isCut && held.length === stories.length;
  const more = isWhole ? '' : ' There are more: narrow it with `since`, `until`, `watch` or `publisher`.';
  return { content: `${count}${more}`, files: [written.file] };
}

/** Why there is no file. */
export function renderNoExport(answer: Exported): AnswerBody {
  return answer.kind === 'mistake' ? renderMistake(answer) : { content: 'No stories found.' };
}
