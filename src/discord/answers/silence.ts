/** The answers of `/silence`. */
import { ComponentType } from 'discord-api-types/v10';
import { type Silenced, scopeInWords } from '../../desk/alerts/silences.ts';
import type { HeldSilence } from '../../news/alert/silenced.ts';
import { plural } from '../../news/text/plural.ts';
import { row } from '../format/buttons.ts';
import { joinWithin, LIMITS, shorten } from '../format/limits.ts';
import { codeBlock, escapeMarkdown, plainLine, timestamp } from '../format/markdown.ts';
import type { AnswerBody } from '../interactions/types.ts';
import { renderChanged } from './watch.ts';

/** A menu under the list; its value is the silence's number. */
export const END_SILENCE = 'silence-end';

const COLOUR = 0x5865f2;

export function renderSilenced(made: Silenced): AnswerBody {
  if (made.kind === 'mistake')
    return { content: shorten(`There is a mistake in these words:\n${codeBlock(made.caret)}`, LIMITS.content) };
  return renderChanged(made);
}

export function renderSilences(silences: readonly HeldSilence[], isEditor: boolean): AnswerBody {
  if (silences.length === 0) return { content: 'Nothing is silenced on this server.' };
  const lines = silences.map(
    (one) =>
      `- ${escapeMarkdown(shorten(scopeInWords(one), 300))}${one.watch ? ` (<#${one.watch.channel}>)` : ''} until ${timestamp(one.until, 'f')}, ${timestamp(one.until)}\n` +
      `  ${escapeMarkdown(shorten(one.reason, 200))} · <@${one.person}> ${timestamp(one.madeAt)}`,
  );
  const options = silences.slice(0, 25).map((one) => ({
    label: shorten(plainLine(scopeInWords(one)), 100),
    description: shorten(plainLine(one.reason), 100),
    value: String(one.id),
  }));
  const menu = {
    type: ComponentType.StringSelect,
    custom_id: END_SILENCE,
    placeholder: 'End a silence…',
    options,
  } as const;
  return {
    content: plural(silences.length, 'silence'),
    embeds: [{ color: COLOUR, description: joinWithin(lines, LIMITS.embedDescription, '\n') }],
    components: isEditor ? [row([menu])] : [],
  };
}
