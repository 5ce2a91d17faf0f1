import { ApplicationCommandOptionType, ChannelType } from 'discord-api-types/v10';
import type { DeskContext } from '../../desk/desk.ts';
import { changeSettings, clearSetting, showSettings } from '../../desk/server-settings.ts';
import { suggestZones } from '../../news/time/zone.ts';
import { renderSettings } from '../answers/settings.ts';
import { renderChanged } from '../answers/watch.ts';
import { subcommand } from '../format/subcommand.ts';
import type { CommandCall, CommandModule, Reply } from '../interactions/types.ts';

const { String: TEXT, Channel: CHANNEL } = ApplicationCommandOptionType;

/** Channels in which alerts can be posted. */
const POSTABLE = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
] as const;

/** `/settings`: what a server sets for itself. */
export const settings = {
  commands: [
    {
      data: {
        name: 'settings',
        description: 'This server’s time zone, editors and default channel',
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
              channel_types: [...POSTABLE],
            },
            {
              type: TEXT,
              name: 'editors',
              description: 'Roles that may change watches, with commas between: @Desk, @Night',
              max_length: 500,
            },
          ]),
          subcommand('clear', 'Clear a setting, so that what is set for all servers counts', [
            {
              type: TEXT,
              name: 'what',
              description: 'What to clear',
              required: true,
              choices: [
                { name: 'time zone', value: 'timezone' },
                { name: 'default channel', value: 'channel' },
                { name: 'editors', value: 'editors' },
              ],
            },
          ]),
        ],
      },
      needs: (sub) => (sub === 'show' ? 'anyone' : 'manager'),
      run: (call, context) => COMMANDS[call.subcommand ?? '']!(call, context),
      complete: async ({ focused }) => suggestZones(focused.typed).map((zone) => ({ name: zone, value: zone })),
    },
  ],
  buttons: [],
  forms: [],
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
  clear: async (call, context) => {
    return { kind: 'reply', ...renderChanged(await clearSetting(String(call.options.what), call, context)) };
  },
};
