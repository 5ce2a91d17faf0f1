import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { DeskContext } from '../../desk/desk.ts';
import { statusFor } from '../../desk/status.ts';
import { findWatch, watchesSeenBy, watchKey } from '../../desk/watches/watches.ts';
import { renderStatus } from '../answers/status.ts';
import { escapeMarkdown } from '../format/markdown.ts';
import type { CommandCall, CommandModule, CompletionCall, Reply } from '../interactions/types.ts';
import { STATUS } from '../target/message-buttons.ts';

/** `/status` and `/test-alert`: whether the bot runs well and can post its alerts. */
export const status = {
  commands: [
    {
      data: { name: 'status', description: 'Show uptime, waiting messages and feed health' },
      needs: 'anyone',
      run: async (call, context) => ({ kind: 'reply', ...renderStatus(await statusFor(call, context)) }),
    },
    {
      data: {
        name: 'test-alert',
        description: 'Post a test message in a watch’s channel',
        options: [
          {
            type: ApplicationCommandOptionType.String,
            name: 'watch',
            description: 'Name of the watch',
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
      run: async (press, context) => ({ kind: 'reply', ...renderStatus(await statusFor(press, context)) }),
    },
  ],
  forms: [],
} satisfies CommandModule;

async function testAlert(call: CommandCall, context: DeskContext): Promise<Reply> {
  const found = await findWatch(String(call.options.watch), call, context);
  if (found.kind !== 'watch') return { kind: 'reply', content: found.reason };
  const { channel, name } = found.watch;
  const info = await call.findChannel(channel);
  if (info && !info.isOpenToPerson)
    return { kind: 'reply', content: `You can’t post in <#${channel}>, so I can’t post there for you.` };
  const trouble = await context.onDemand.testAlert(channel, name);
  if (trouble === null)
    return { kind: 'reply', content: `Test posted in <#${channel}>. Alerts of this watch will appear there.` };
  return {
    kind: 'reply',
    content: `Could not post in <#${channel}>: ${escapeMarkdown(trouble)}. Alerts of this watch are kept and sent once posting works.`,
  };
}

async function complete({ focused, ...asker }: CompletionCall, context: DeskContext) {
  const visible = await watchesSeenBy(asker, context);
  return visible
    .filter(({ name }) => name.toLowerCase().includes(focused.typed.toLowerCase()))
    .map((one) => ({ name: `${one.name} · ${one.terms}`, value: watchKey(one) }));
}
