import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { DeskContext } from '../../desk/desk.ts';
import { endDigest, previewDigest, sendDigest, setDigest, suggestSchedules } from '../../desk/watches/digest.ts';
import { renderPreview, renderSent } from '../answers/digest.ts';
import { line, renderChanged } from '../answers/watch.ts';
import { subcommand } from '../format/subcommand.ts';
import type { CommandCall, CommandModule, Reply } from '../interactions/types.ts';
import { completeWatch, OPTIONAL_WATCH, placed } from './place.ts';

const { String: TEXT, Boolean: YES_NO } = ApplicationCommandOptionType;

/** `/digest`: the stories of a time in one message, on a schedule or now. */
export const digest = {
  commands: [
    {
      data: {
        name: 'digest',
        description: 'The stories of a time in one message, on a schedule or now',
        options: [
          subcommand('preview', 'Show what the next digest would say now; nothing is posted', [OPTIONAL_WATCH]),
          subcommand('now', 'Post the digest now; the next one begins after it', [OPTIONAL_WATCH]),
          subcommand('set', 'Set when the digest of this channel or of a watch is posted', [
            {
              type: TEXT,
              name: 'when',
              description: 'daily 8:00 · weekdays 8:00 · monday 9:00 · 0 8 * * 1-5',
              required: true,
              autocomplete: true,
              max_length: 60,
            },
            {
              type: YES_NO,
              name: 'alerts',
              description: 'False: only the digest tells; True: alerts come at once as well',
            },
            OPTIONAL_WATCH,
          ]),
          subcommand('off', 'End the digest of this channel or of a watch; alerts come at once', [OPTIONAL_WATCH]),
        ],
      },
      needs: (sub) => (sub === 'preview' ? 'anyone' : 'editor'),
      run: (call, context) => COMMANDS[call.subcommand ?? '']!(call, context),
      complete: async (call, context) =>
        call.focused.name === 'when'
          ? suggestSchedules(call.focused.typed).map(({ value, shown }) => ({ name: shown, value }))
          : completeWatch(call, context),
    },
  ],
  buttons: [],
  forms: [],
} satisfies CommandModule;

const COMMANDS: Readonly<Record<string, (call: CommandCall, context: DeskContext) => Promise<Reply>>> = {
  preview: placed(async (place, call, context) => {
    const shown = await previewDigest(place, call, context);
    return shown.kind === 'refused' ? line(shown.reason) : { kind: 'reply', ...renderPreview(shown) };
  }),
  now: placed(async (place, call, context) => {
    const sent = await sendDigest(place, call, context);
    return line(sent.kind === 'refused' ? sent.reason : renderSent(sent));
  }),
  set: placed(async (place, call, context) => {
    const { when, alerts } = call.options;
    const wanted = {
      when: String(when),
      ...(alerts !== undefined && { alerts: alerts === true || alerts === 'true' }),
    };
    return { kind: 'reply', ...renderChanged(await setDigest(place, wanted, call, context)) };
  }),
  off: placed(async (place, call, context) => ({
    kind: 'reply',
    ...renderChanged(await endDigest(place, call, context)),
  })),
};
