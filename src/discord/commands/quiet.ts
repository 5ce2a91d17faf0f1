import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { DeskContext } from '../../desk/desk.ts';
import { endQuiet, setQuiet, shownQuiet } from '../../desk/watches/quiet.ts';
import { watchesSeenBy } from '../../desk/watches/watches.ts';
import { renderQuiet } from '../answers/quiet.ts';
import { renderChanged } from '../answers/watch.ts';
import { subcommand } from '../format/subcommand.ts';
import type { Choice, CommandCall, CommandModule, CompletionCall, Reply } from '../interactions/types.ts';
import { completeWatch, OPTIONAL_WATCH, placed } from './place.ts';

const { String: TEXT } = ApplicationCommandOptionType;

/** `/quiet`: the hours in which a channel or a watch is left alone. */
export const quiet = {
  commands: [
    {
      data: {
        name: 'quiet',
        description: 'Hours in which alerts wait, and come in one list afterwards',
        options: [
          subcommand('show', 'Show the quiet hours of this server’s watches'),
          subcommand('set', 'Set quiet hours of this channel or of a watch', [
            { type: TEXT, name: 'from', description: 'When they begin: 22:00', required: true, autocomplete: true },
            { type: TEXT, name: 'to', description: 'When they end: 7:00', required: true, autocomplete: true },
            {
              type: TEXT,
              name: 'days',
              description: 'Days on which they begin: every day, weekdays, weekends, or mon, tue',
              autocomplete: true,
            },
            {
              type: TEXT,
              name: 'let',
              description: 'What comes through',
              choices: [
                { name: 'nothing', value: 'none' },
                { name: 'urgent alerts', value: 'urgent' },
                { name: 'alerts of level notice and urgent', value: 'notice' },
              ],
            },
            OPTIONAL_WATCH,
          ]),
          subcommand('off', 'End quiet hours of this channel or of a watch; what they held comes at once', [
            OPTIONAL_WATCH,
          ]),
        ],
      },
      needs: (sub) => (sub === 'show' ? 'anyone' : 'editor'),
      run: (call, context) => COMMANDS[call.subcommand ?? '']!(call, context),
      complete,
    },
  ],
  buttons: [],
  forms: [],
} satisfies CommandModule;

const COMMANDS: Readonly<Record<string, (call: CommandCall, context: DeskContext) => Promise<Reply>>> = {
  show: async (call, context) => ({
    kind: 'reply',
    ...renderQuiet(shownQuiet(await watchesSeenBy(call, context), call.server, context)),
  }),
  set: placed(async (place, call, context) => {
    const typed = (name: string) => (call.options[name] === undefined ? undefined : String(call.options[name]));
    const wanted = { from: typed('from')!, to: typed('to')!, days: typed('days'), let: typed('let') };
    return { kind: 'reply', ...renderChanged(await setQuiet(place, wanted, call, context)) };
  }),
  off: placed(async (place, call, context) => ({
    kind: 'reply',
    ...renderChanged(await endQuiet(place, call, context)),
  })),
};

const HOURS = {
  from: ['22:00', '20:00', '21:00', '23:00', '0:00', '18:00'],
  to: ['7:00', '6:00', '8:00', '9:00', '0:00', '12:00'],
  days: ['every day', 'weekdays', 'weekends', 'mon, tue, wed, thu', 'fri, sat', 'sun'],
};

async function complete(call: CompletionCall, context: DeskContext): Promise<readonly Choice[]> {
  const { name, typed } = call.focused;
  if (!Object.hasOwn(HOURS, name)) return completeWatch(call, context);
  const known = HOURS[name as keyof typeof HOURS];
  const fitting = known.filter((one) => one.startsWith(typed.trim().toLowerCase()));
  return (fitting.length > 0 ? fitting : known).map((value) => ({ name: value, value }));
}
