/** The answers of `/quiet`. */
import type { ShownQuiet } from '../../desk/watches/quiet.ts';
import { joinWithin, LIMITS } from '../format/limits.ts';
import { escapeMarkdown, timestamp } from '../format/markdown.ts';
import type { AnswerBody } from '../interactions/types.ts';

const COLOUR = 0x5865f2;

export function renderQuiet(shown: readonly ShownQuiet[]): AnswerBody {
  if (shown.length === 0) return { content: 'No watch of this server has quiet hours. Set some with `/quiet set`.' };
  const lines = shown.map(({ watch, words, zone, until }) => {
    const now = until === null ? '' : ` · quiet now, until ${timestamp(until, 't')}`;
    return `- **${escapeMarkdown(watch.name)}** <#${watch.channel}> ${words} (${zone})${now}`;
  });
  const description = joinWithin(lines, LIMITS.embedDescription, '\n');
  return { embeds: [{ title: 'Quiet hours', color: COLOUR, description }] };
}
