import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { readBrief } from '../../desk/brief/brief.ts';
import { zoneFor } from '../../desk/servers/settings.ts';
import { watchesSeenBy } from '../../desk/watches/watches.ts';
import { renderBrief } from '../answers/brief.ts';
import type { CommandModule } from '../interactions/types.ts';

const { String: TEXT } = ApplicationCommandOptionType;

/** `/brief`: what one missed. */
export const brief = {
  commands: [
    {
      data: {
        name: 'brief',
        description: 'What came, what changed, what is open and what was held back',
        options: [
          {
            type: TEXT,
            name: 'since',
            description: 'How far back: 8h, 2d, 1w, or from a day on (2026-03-04); at most 30 days',
            required: true,
            autocomplete: true,
          },
          { type: TEXT, name: 'watch', description: 'Only this watch', autocomplete: true },
        ],
      },
      needs: 'anyone',
      run: async (call, context) => ({
        kind: 'reply',
        ...renderBrief(
          await readBrief(String(call.options.since), String(call.options.watch ?? ''), call, context),
          zoneFor(call.server, null, context),
        ),
      }),
      complete: async ({ focused: { name, typed }, ...asker }, context) => {
        const offered =
          name === 'since' ? SPANS : [...new Set((await watchesSeenBy(asker, context)).map((watch) => watch.name))];
        const begun = offered.filter((one) => one.toLowerCase().includes(typed.toLowerCase()));
        return (begun.length > 0 ? begun : name === 'since' ? SPANS : []).map((one) => ({ name: one, value: one }));
      },
    },
  ],
  buttons: [],
  forms: [],
} satisfies CommandModule;

const SPANS = ['8h', '12h', '1d', '2d', '3d', '1w'];
