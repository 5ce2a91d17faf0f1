import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { DeskContext } from '../../desk/desk.ts';
import { changeServerDesk, type DeskDraft, deskDraftOf } from '../../desk/servers/alert-desk.ts';
import { changeSettings, clearSetting, SETTING_NAMES, showSettings } from '../../desk/servers/settings.ts';
import { suggestZones } from '../../news/time/zone.ts';
import { renderSettings } from '../answers/settings.ts';
import { DESK_AGAIN, DESK_FORM, deskForm, draftIn, renderUnsaved } from '../answers/settings-desk.ts';
import { line, renderChanged } from '../answers/watch.ts';
import { HOLDS_ALERTS } from '../format/channel-types.ts';
import { subcommand } from '../format/subcommand.ts';
import type { ButtonPress, CommandCall, CommandModule, FormSubmission, Reply } from '../interactions/types.ts';

const { String: TEXT, Channel: CHANNEL } = ApplicationCommandOptionType;

/** `/settings`: what a server sets for itself. */
export const settings = {
  commands: [
    {
      data: {
        name: 'settings',
        description: 'This server’s time zone, editors, default channel and desk',
        options: [
          subcommand('show', 'Show this server’s settings'),
          subcommand('set', 'Change this server’s settings', [
            {
              type: TEXT,
              name: 'timezone',
              description: 'Time zone of times that people type: Europe/Berlin',
              autocomplete: true,
              max_length: 60,
            },
            {
              type: CHANNEL,
              name: 'channel',
              description: 'Channel that commands propose',
              channel_types: [...HOLDS_ALERTS],
            },
            {
              type: TEXT,
              name: 'editors',
              description: 'Roles that may change watches, with commas between: @Desk, @Night',
              max_length: 500,
            },
          ]),
          subcommand('desk', 'Change who may take alerts, which have buttons, and who is called when nobody takes one'),
          subcommand('clear', 'Clear a setting, so that what is set for all servers counts', [
            {
              type: TEXT,
              name: 'what',
              description: 'What to clear',
              required: true,
              choices: Object.entries(SETTING_NAMES).map(([value, name]) => ({ name, value })),
            },
          ]),
        ],
      },
      needs: (sub) => (sub === 'show' ? 'anyone' : 'manager'),
      run: (call, context) => COMMANDS[call.subcommand ?? '']!(call, context),
      complete: async ({ focused }) => suggestZones(focused.typed).map((zone) => ({ name: zone, value: zone })),
    },
  ],
  buttons: [{ name: DESK_AGAIN, needs: 'manager', run: openAgain }],
  forms: [{ name: DESK_FORM, needs: 'manager', run: submitDesk }],
} satisfies CommandModule;

const COMMANDS: Readonly<Record<string, (call: CommandCall, context: DeskContext) => Promise<Reply>>> = {
  show: async (call, context) => ({
    kind: 'reply',
    ...renderSettings(await showSettings(call, context), context.clock()),
  }),
  set: async (call, context) => {
    const typed = (name: string) => (call.options[name] === undefined ? undefined : String(call.options[name]));
    const wanted = { timezone: typed('timezone'), channel: typed('channel'), editors: typed('editors') };
    return { kind: 'reply', ...renderChanged(await changeSettings(wanted, call, context)) };
  },
  desk: async (call, context) => ({ kind: 'openForm', form: deskForm(await deskDraftOf(call, context)) }),
  clear: async (call, context) => {
    return { kind: 'reply', ...renderChanged(await clearSetting(String(call.options.what), call, context)) };
  },
};

/** What cannot be saved is kept as a draft, so that no input is lost. */
async function submitDesk({ fields, lists, ...asker }: FormSubmission, context: DeskContext): Promise<Reply> {
  const typed = draftIn(fields, lists);
  const changed = await changeServerDesk(typed, asker, context);
  if (changed.kind === 'changed') return { kind: 'update', ...renderChanged(changed) };
  const { server, person } = asker;
  const draft = { server, person, madeAt: context.clock(), kind: DRAFT, body: JSON.stringify(typed) };
  return { kind: 'update', ...renderUnsaved(changed.reason, await context.store.saveDraft(draft)) };
}

const DRAFT = 'settings-desk';

async function openAgain({ args, server, person }: ButtonPress, { store }: DeskContext): Promise<Reply> {
  const id = Number.parseInt(args[0] ?? '', 36);
  const kept = Number.isSafeInteger(id) ? await store.draft(id) : null;
  if (kept?.kind !== DRAFT || kept.server !== server || kept.person !== person)
    return line('This form has expired. Start again with `/settings desk`.');
  return { kind: 'openForm', form: deskForm(JSON.parse(kept.body) as DeskDraft) };
}
