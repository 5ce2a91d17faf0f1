import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { DeskContext } from '../../desk/desk.ts';
import { statusFor } from '../../desk/status.ts';
import { findWatch, watchesSeenBy, watchKey } from '../../desk/watches.ts';
import { renderStatus } from '../answers/status.ts';
import { escapeMarkdown } from '../format/markdown.ts';
import type { CommandCall, CommandModule, CompletionCall, Reply } from '../interactions/types.ts';
import { STATUS } from '../target/render.ts';

/** `/status` and `/test-alert`: does it run, and can alerts stand where they should? */
export const status = {
  commands: [
    {
      data: { name: 'status', description: 'What runs, what waits, and how the feeds do' },
      needs: 'anyone',
      run: async (call, context) => ({ kind: 'say', ...renderStatus(await statusFor(call, context)) }),
    },
    {
      data: {
        name: 'test-alert',
        description: 'Post a marked test message where a watch posts its alerts',
        options: [
          {
            type: ApplicationCommandOptionType.String,
            name: 'watch',
            description: 'Its name',
            required: true,
            autocomplete: true,
          },
        ],
      },
      needs: 'editor',
      run: testAlert,
      complete,
    },
  ],
  buttons: [
    {
      name: STATUS,
      needs: 'anyone',
      run: async (press, context) => ({ kind: 'say', ...renderStatus(await statusFor(press, context)) }),
    },
  ],
  forms: [],
} satisfies CommandModule;

async function testAlert(call: CommandCall, context: DeskContext): Promise<Reply> {
  const found = await findWatch(String(call.options.watch), call, context);
  if (found.kind !== 'watch') return { kind: 'say', content: found.reason };
  const { channel, name } = found.watch;
  const room = await call.findChannel(channel);
  if (room && !room.isOpenToPerson)
    return { kind: 'say', content: `You may not write in <#${channel}> yourself, so I do not for you.` };
  const trouble = await context.onDemand.testAlert(channel, name);
  if (trouble === null)
    return { kind: 'say', content: `It stands in <#${channel}>: alerts of this watch can be posted.` };
  return {
    kind: 'say',
    content: `It could not be posted in <#${channel}>: ${escapeMarkdown(trouble)}. Alerts of this watch wait meanwhile; none is lost.`,
  };
}

async function complete({ focused, ...asker }: CompletionCall, context: DeskContext) {
  const mine = await watchesSeenBy(asker, context);
  return mine
    .filter(({ name }) => name.toLowerCase().includes(focused.typed.toLowerCase()))
    .map((one) => ({ name: `${one.name} · ${one.terms}`, value: watchKey(one) }));
}
