/** `/watch muted-by`: which big stories mute the small ones of a watch. */
import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { DeskContext } from '../../desk/desk.ts';
import { changeMutedBy, mutedByInWords, type TypedMutedBy, watchesBeside } from '../../desk/watches/muted-by.ts';
import { findWatch, watchesSeenBy } from '../../desk/watches/watches.ts';
import { ORIGINS } from '../../news/alert/side-story.ts';
import type { Watch } from '../../news/watch/types.ts';
import { line, renderChanged } from '../answers/watch.ts';
import { shorten } from '../format/limits.ts';
import { escapeMarkdown } from '../format/markdown.ts';
import type { CommandCall, CompletionCall, Reply } from '../interactions/types.ts';

const { String: TEXT, Integer: INTEGER } = ApplicationCommandOptionType;
const origins = (name: string, description: string): APIApplicationCommandBasicOption => ({
  ...{ type: INTEGER, name, description, min_value: ORIGINS.least, max_value: ORIGINS.most },
});

export const MUTED_BY_OPTIONS: APIApplicationCommandBasicOption[] = [
  { type: TEXT, name: 'watch', description: 'Name of the watch', required: true, autocomplete: true },
  {
    type: TEXT,
    name: 'mute',
    description: 'Make no alert of a small story while a big one about the same matter runs here',
    choices: ['on', 'off'].map((name) => ({ name, value: name })),
  },
  { type: TEXT, name: 'by', description: 'The watch whose stories mute; by default this one', autocomplete: true },
  origins('origins', 'From how many independent origins on a story is big; by default 5'),
  {
    ...{ type: TEXT, name: 'within', max_length: 10, autocomplete: true },
    description: 'How long ago the big story’s last report may be: 12h, 24h, 2d; by default 24h',
  },
  origins('alert-from', 'From how many independent origins on a small story alerts nevertheless; by default 2'),
];

/** Without anything to set, shows what is set. */
export async function changeMuting(
  watch: Watch,
  { options, ...call }: CommandCall,
  context: DeskContext,
): Promise<Reply> {
  const { mute, by, origins: least, within, 'alert-from': from } = options;
  const typed: TypedMutedBy = {
    ...(mute !== undefined && { mute: mute === 'off' ? 'off' : 'on' }),
    ...(by !== undefined && { by: String(by) }),
    ...(least !== undefined && { origins: Number(least) }),
    ...(within !== undefined && { within: String(within) }),
    ...(from !== undefined && { alertFrom: Number(from) }),
  };
  if (Object.keys(typed).length === 0)
    return line(`**${escapeMarkdown(shorten(watch.name, 80))}**: ${escapeMarkdown(mutedByInWords(watch))}.`);
  return { kind: 'reply', ...renderChanged(await changeMutedBy(watch, typed, call, context)) };
}

const SPANS = ['6h', '12h', '24h', '2d', '3d'];

/** What may be typed for `within`, or the names of the watches that may mute the one that is chosen; of all, while none is. */
export async function completeMuting(
  { focused, options, ...asker }: CompletionCall,
  context: DeskContext,
): Promise<readonly string[]> {
  const typed = focused.typed.trim().toLowerCase();
  if (focused.name === 'within') return SPANS.filter((span) => span.startsWith(typed));
  const found = await findWatch(String(options.watch ?? ''), asker, context);
  const names =
    found.kind === 'watch'
      ? await watchesBeside(found.watch, asker, context)
      : (await watchesSeenBy(asker, context)).map(({ name }) => name);
  return [...new Set(names)].filter((name) => name.toLowerCase().includes(typed));
}
