/** What `/watch level` and `/watch show` say of the levels of a watch. */
import { durationText } from '../../desk/watches/levels.ts';
import { FIGURE_NAMES } from '../../news/alert/level/figures.ts';
import { usesLevels } from '../../news/alert/level.ts';
import type { Watch } from '../../news/watch/types.ts';
import { shorten } from '../format/limits.ts';
import { escapeMarkdown, inlineCode } from '../format/markdown.ts';
import type { AnswerBody } from '../interactions/types.ts';

/** A line for each key that is set. */
export function levelLines(watch: Watch): string[] {
  const { level, notice, urgent, mentionFrom, desk, escalate } = watch;
  return [
    ...(level ? [`Level: ${level}`] : []),
    ...(notice ? [`Notice when ${inlineCode(notice, 500)}`] : []),
    ...(urgent ? [`Urgent when ${inlineCode(urgent, 500)}`] : []),
    ...(mentionFrom ? [`Mentions its role from ${mentionFrom} on`] : []),
    ...(desk === undefined ? [] : [`Desk buttons: ${desk ? 'on' : 'off'}`]),
    ...(escalate
      ? [`Calls <@&${escalate.role}> when nobody takes an urgent alert in ${durationText(escalate.after)}`]
      : []),
  ];
}

export function renderLevels(watch: Watch): AnswerBody {
  const lines = levelLines(watch);
  const none = usesLevels(watch) ? [] : ['Its alerts have no level.'];
  return {
    embeds: [
      {
        title: shorten(escapeMarkdown(watch.name), 256),
        description: [
          ...none,
          ...lines,
          '',
          `Rules compare figures with numbers: ${FIGURE_NAMES.join(', ')}.`,
          EXAMPLE,
        ].join('\n'),
        color: 0x5865f2,
      },
    ],
  };
}

const EXAMPLE = 'For example: `dead >= 10 OR "state of emergency"`, `origins >= 2 AND NOT drill`.';
