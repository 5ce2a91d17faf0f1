/** The watch that a command names, or the channel where it is used. */
import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { DeskContext } from '../../desk/desk.ts';
import { type Place, placeHere } from '../../desk/watches/channel-rules.ts';
import * as watches from '../../desk/watches/watches.ts';
import { line } from '../answers/watch.ts';
import { LIMITS, shorten } from '../format/limits.ts';
import type { Choice, CommandCall, CompletionCall, Reply } from '../interactions/types.ts';

/** Without it, a command is for the channel where it is used. */
export const OPTIONAL_WATCH = {
  type: ApplicationCommandOptionType.String,
  name: 'watch',
  description: 'A watch; without one, all watches of this channel',
  autocomplete: true,
} as const;

/** A subcommand for a watch or for this channel. */
export function placed(run: (place: Place, call: CommandCall, context: DeskContext) => Promise<Reply>) {
  return async (call: CommandCall, context: DeskContext): Promise<Reply> => {
    const named = call.options.watch === undefined ? null : String(call.options.watch);
    const found = named === null ? await placeHere(call, context) : await watches.findWatch(named, call, context);
    if (found.kind === 'refused') return line(found.reason);
    const reply = await run(found, call, context);
    return found.kind === 'channel' && found.isAround ? aboutAround(found.channel, reply) : reply;
  };
}

/** What was done holds for more than the thread in which it was asked for. */
function aboutAround(channel: string, reply: Reply): Reply {
  if (reply.kind === 'openForm') return reply;
  const note = `-# No watch posts in this thread, so this is about <#${channel}>, to which it belongs.`;
  return { ...reply, content: shorten(`${note}\n${reply.content}`, LIMITS.content) };
}

export async function completeWatch(
  { focused, ...asker }: CompletionCall,
  context: DeskContext,
): Promise<readonly Choice[]> {
  const typed = focused.typed.toLowerCase();
  const visible = await watches.watchesSeenBy(asker, context);
  return visible
    .filter(({ name }) => name.toLowerCase().includes(typed))
    .map((one) => ({ name: `${one.name} · ${one.terms}`, value: watches.watchKey(one) }));
}
