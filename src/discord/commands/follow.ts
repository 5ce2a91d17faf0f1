import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import {
  followAlert,
  followStory,
  followUntil,
  listFollows,
  stopAtMessage,
  stopFollowing,
  suggestAlerted,
  suggestFollowed,
} from '../../desk/alerts/following.ts';
import type { DeskContext } from '../../desk/desk.ts';
import { zoneFor } from '../../desk/servers/settings.ts';
import { undoOwnFollow } from '../../desk/undo.ts';
import { readTime, type SuggestedTime, suggestTimes, timesOf } from '../../news/time/words.ts';
import {
  FOLLOW_UNTIL,
  renderFollowed,
  renderFollows,
  renderStopped,
  STOP_FOLLOWING,
  UNDO_FOLLOW,
} from '../answers/follow.ts';
import { line, notATime, renderChanged } from '../answers/watch.ts';
import { subcommand } from '../format/subcommand.ts';
import type { Choice, CommandCall, CommandModule, CompletionCall, Reply } from '../interactions/types.ts';
import { FOLLOW, UNFOLLOW } from '../target/message-buttons.ts';

const { String: TEXT } = ApplicationCommandOptionType;

/** *Follow* and `/follow`: one story by direct message, until an end. */
export const follow = {
  commands: [
    {
      data: {
        name: 'follow',
        description: 'Get one story by direct message, until an end',
        options: [
          subcommand('start', 'Follow a story that was alerted here: its alert and developments by direct message', [
            {
              type: TEXT,
              name: 'story',
              description: 'Words from its headline, or its number',
              required: true,
              autocomplete: true,
            },
            {
              type: TEXT,
              name: 'until',
              description: 'tomorrow 8:00 · friday · in 3 days; by default 7 days, at most 90',
              autocomplete: true,
            },
          ]),
          subcommand('list', 'List the stories that you follow, and until when'),
          subcommand('stop', 'Stop following a story', [
            { type: TEXT, name: 'story', description: 'The story', required: true, autocomplete: true },
          ]),
        ],
      },
      needs: 'anyone',
      inDirect: (sub) => sub !== 'start',
      run: (call, context) => COMMANDS[call.subcommand ?? '']!(call, context),
      complete,
    },
  ],
  buttons: [
    {
      name: FOLLOW,
      needs: 'anyone',
      run: async ({ args, ...asker }, context) => ({
        kind: 'reply',
        ...renderFollowed(await followAlert(args[0] ?? '', asker, context), ends(asker, context)),
      }),
    },
    {
      name: FOLLOW_UNTIL,
      needs: 'anyone',
      inDirect: true,
      run: async ({ args, values, ...asker }, context) => {
        const until = timeIn(values[0] ?? '', asker, context);
        if (typeof until !== 'number') return until;
        const followed = await followUntil(Number(args[0]), until, asker, context);
        return { kind: 'update', ...renderFollowed(followed, ends(asker, context)) };
      },
    },
    {
      name: UNFOLLOW,
      needs: 'anyone',
      inDirect: true,
      run: async ({ args, ...asker }, context) => ({
        kind: 'reply',
        ...renderStopped(await stopAtMessage(args[0] ?? '', asker, context)),
      }),
    },
    {
      name: STOP_FOLLOWING,
      needs: 'anyone',
      inDirect: true,
      run: async ({ values, ...asker }, context) => ({
        kind: 'update',
        ...renderStopped(await stopFollowing(Number(values[0]), asker, context)),
      }),
    },
    {
      name: UNDO_FOLLOW,
      needs: 'anyone',
      inDirect: true,
      run: async ({ args, ...asker }, context) => {
        const changed = await undoOwnFollow(Number.parseInt(args[0] ?? '', 36), asker, context);
        if (changed.kind === 'refused') return { kind: 'reply', content: changed.reason };
        return { kind: 'update', ...renderChanged(changed), components: [] };
      },
    },
  ],
  forms: [],
} satisfies CommandModule;

const COMMANDS: Readonly<Record<string, (call: CommandCall, context: DeskContext) => Promise<Reply>>> = {
  start: async (call, context) => {
    const { story, until: typed } = call.options;
    const until = typed === undefined ? null : timeIn(String(typed), call, context);
    if (until !== null && typeof until !== 'number') return until;
    const followed = await followStory(String(story), until, call, context);
    return { kind: 'reply', ...renderFollowed(followed, ends(call, context)) };
  },
  list: async (call, context) => ({ kind: 'reply', ...renderFollows(await listFollows(call, context)) }),
  stop: async (call, context) => ({
    kind: 'reply',
    ...renderStopped(await stopFollowing(Number(call.options.story), call, context)),
  }),
};

/** Ends that can be chosen with one press. */
const ENDS = ['tomorrow 8:00', 'in 1 day', 'in 3 days', 'in 1 week', 'in 2 weeks', 'in 1 month', 'in 2 months'];

function ends({ server }: { readonly server: string }, context: DeskContext): readonly SuggestedTime[] {
  return timesOf(ENDS, context.clock(), zoneFor(server, null, context));
}

/** @returns ms; or what to say instead */
function timeIn(typed: string, { server }: { readonly server: string }, context: DeskContext): number | Reply {
  const zone = zoneFor(server, null, context);
  return readTime(typed, context.clock(), zone) ?? line(notATime(typed, zone));
}

async function complete(
  { focused: { name, typed }, subcommand: sub, ...asker }: CompletionCall,
  context: DeskContext,
): Promise<readonly Choice[]> {
  if (name === 'until') {
    const zone = zoneFor(asker.server, null, context);
    return suggestTimes(typed, context.clock(), zone).map(({ words, shown }) => ({ name: shown, value: words }));
  }
  const stories = await (sub === 'stop' ? suggestFollowed : suggestAlerted)(typed, asker, context);
  return stories.map(({ story, headline }) => ({ name: headline || `Story ${story}`, value: String(story) }));
}
