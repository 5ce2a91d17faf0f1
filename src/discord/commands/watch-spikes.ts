/** `/watch spikes`: whether a watch tells its channel that it matches clearly more than usual. */
import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { DeskContext } from '../../desk/desk.ts';
import { type ChosenSpikes, changeSpikes, OVER, spikesInWords } from '../../desk/watches/spikes.ts';
import type { Watch } from '../../news/watch/types.ts';
import { line, renderChanged } from '../answers/watch.ts';
import { shorten } from '../format/limits.ts';
import { escapeMarkdown } from '../format/markdown.ts';
import type { CommandCall, Reply } from '../interactions/types.ts';

const { String: TEXT, Number: NUMBER } = ApplicationCommandOptionType;
const choices = ['on', 'off'].map((name) => ({ name, value: name }));

export const SPIKES_OPTIONS: APIApplicationCommandBasicOption[] = [
  { type: TEXT, name: 'watch', description: 'Name of the watch', required: true, autocomplete: true },
  { type: TEXT, name: 'alert', description: 'Tell this channel when it matches clearly more than usual', choices },
  {
    type: NUMBER,
    name: 'over',
    description: 'From how many times the usual number on; by default 3',
    ...{ min_value: OVER.least, max_value: OVER.most },
  },
];

/** Without anything to set, shows what is set. */
export async function changeSpikeAlerts(
  watch: Watch,
  { options, ...call }: CommandCall,
  context: DeskContext,
): Promise<Reply> {
  const { alert, over } = options;
  const chosen: ChosenSpikes = {
    ...(alert !== undefined && { alert: alert === 'off' ? 'off' : 'on' }),
    ...(over !== undefined && { over: Number(over) }),
  };
  if (alert === undefined && over === undefined) {
    const name = escapeMarkdown(shorten(watch.name, 80));
    return line(`Spikes of **${name}** ${spikesInWords(watch.spike)}. \`/stories trend\` shows them.`);
  }
  return { kind: 'reply', ...renderChanged(await changeSpikes(watch, chosen, call, context)) };
}
