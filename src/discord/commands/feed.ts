import { type APIApplicationCommandSubcommandOption, ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { DeskContext } from '../../desk/desk.ts';
import * as feeds from '../../desk/feeds.ts';
import { mayAskAt } from '../../news/feed/health.ts';
import * as say from '../answers/feed.ts';
import { renderChanged } from '../answers/watch.ts';
import { timestamp } from '../format/markdown.ts';
import type { Choice, CommandCall, CommandModule, CompletionCall, Reply } from '../interactions/types.ts';

const { String: TEXT, Subcommand } = ApplicationCommandOptionType;
const FEED = {
  type: TEXT,
  name: 'feed',
  description: 'Its publisher or address',
  required: true,
  autocomplete: true,
} as const;

/** `/feed`: what is polled. Feeds are shared by all servers, so they are the operators'. */
export const feed = {
  commands: [
    {
      data: {
        name: 'feed',
        description: 'What I poll, for those who run me',
        options: [
          sub('list', 'All feeds by their health: those that ail first'),
          sub('show', 'A feed: how it does, its last visits, when it is due', [FEED]),
          sub('add', 'Add the feed of a site; you see what it is', [
            {
              type: TEXT,
              name: 'address',
              description: 'A site or its feed: example.org',
              required: true,
              max_length: 1_000,
            },
            {
              type: TEXT,
              name: 'publisher',
              description: 'Who gets the credit; else as the feed says',
              max_length: 120,
            },
          ]),
          sub('remove', 'Poll it no longer; what it brought stays', [FEED]),
          sub('check', 'Fetch it now, a minute after its last visit at the earliest', [FEED]),
        ],
      },
      needs: 'operator',
      run: (call, context) => COMMANDS[call.subcommand ?? '']!(call, context),
      complete,
    },
  ],
  buttons: [
    {
      name: say.ADD_ALL_THE_SAME,
      needs: 'operator',
      run: async ({ args, ...asker }, context) => ({
        kind: 'turn',
        ...renderChanged(await feeds.addDraft(Number.parseInt(args[0] ?? '', 36), asker, context)),
      }),
    },
    {
      name: say.TAKE_NEW,
      needs: 'operator',
      run: async ({ args, ...asker }, context) => {
        const start = Buffer.from(args[0] ?? '', 'base64url').toString();
        const url = context.config().feeds.find((one) => one.url.startsWith(start))?.url ?? start;
        return { kind: 'turn', ...renderChanged(await feeds.takeNewAddress(url, asker, context)) };
      },
    },
  ],
  forms: [],
} satisfies CommandModule;

function sub(
  name: string,
  description: string,
  options: APIApplicationCommandSubcommandOption['options'] = [],
): APIApplicationCommandSubcommandOption {
  return { type: Subcommand, name, description, options };
}

const COMMANDS: Readonly<Record<string, (call: CommandCall, context: DeskContext) => Promise<Reply>>> = {
  list: async (_, context) => ({ kind: 'say', ...say.renderFeeds(await feeds.feedRows(context)) }),
  show: named(async (row, _, context) => ({ kind: 'say', ...(await shown(row, context)) })),
  add: async ({ options, ...asker }, context) => {
    const publisher = options.publisher === undefined ? null : String(options.publisher).trim() || null;
    return {
      kind: 'say',
      ...say.renderOffer(await feeds.offerFeed(String(options.address), publisher, asker, context)),
    };
  },
  remove: named(async ({ feed }, call, context) => ({
    kind: 'say',
    ...renderChanged(await feeds.removeFeed(feed, call, context)),
  })),
  check: named(check),
};

/** A command on one feed. */
function named(run: (row: feeds.FeedRow, call: CommandCall, context: DeskContext) => Promise<Reply>) {
  return async (call: CommandCall, context: DeskContext): Promise<Reply> => {
    const row = await feeds.findFeed(String(call.options.feed), context);
    if (row) return run(row, call, context);
    return {
      kind: 'say',
      content: 'feeds.yaml has no feed of that address or publisher. `/feed list` shows them all.',
    };
  };
}

async function check({ feed, record }: feeds.FeedRow, _: CommandCall, context: DeskContext): Promise<Reply> {
  if (!record || !feed.enabled) return { kind: 'say', content: 'That feed is switched off in feeds.yaml.' };
  const visit = mayAskAt(record) > context.clock() ? null : await context.onDemand.visit(feed.url);
  const row = await feeds.findFeed(feed.url, context);
  if (!row) return { kind: 'say', content: 'That feed was removed meanwhile.' };
  if (visit) return { kind: 'say', content: 'Visited just now:', ...(await shown(row, context)) };
  const until = timestamp(mayAskAt(row.record ?? record));
  return {
    kind: 'say',
    content: `That would be too soon for its host; it may be asked again ${until}.`,
    ...(await shown(row, context)),
  };
}

const shown = async (row: feeds.FeedRow, context: DeskContext) =>
  say.renderFeed(row, await feeds.feedPages(row.feed, context));

async function complete({ focused }: CompletionCall, context: DeskContext): Promise<readonly Choice[]> {
  const typed = focused.typed.toLowerCase();
  return context
    .config()
    .feeds.filter(({ publisher, url }) => `${publisher} ${url}`.toLowerCase().includes(typed))
    .map((one) => ({ name: `${one.publisher} · ${one.url}`, value: feeds.feedKey(one) }));
}
