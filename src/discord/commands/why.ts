import { ApplicationCommandType } from 'discord-api-types/v10';
import type { DeskContext } from '../../desk/desk.ts';
import { whyAlert } from '../../desk/stories/why.ts';
import { renderWhy } from '../answers/why.ts';
import type { CommandModule, Reply } from '../interactions/types.ts';
import { WHY } from '../target/message-buttons.ts';

/** *Why?*: the button on each message, and the entry in the message's context menu. */
export const why = {
  commands: [
    {
      data: { type: ApplicationCommandType.Message, name: 'Why this alert?' },
      needs: 'anyone',
      inDirect: true,
      run: async ({ target, channel }, context) => {
        const mark = target?.customIds.find((id) => id.startsWith(`${WHY}:`));
        if (mark) return answer(mark.slice(WHY.length + 1), channel, context);
        return { kind: 'reply', content: 'That message is not one of my alerts.' };
      },
    },
  ],
  buttons: [
    {
      name: WHY,
      needs: 'anyone',
      inDirect: true,
      run: ({ args, channel }, context) => answer(args[0] ?? '', channel, context),
    },
  ],
  forms: [],
} satisfies CommandModule;

async function answer(key: string, channel: string, context: DeskContext): Promise<Reply> {
  return { kind: 'reply', ...renderWhy(await whyAlert(key, channel, context)) };
}
