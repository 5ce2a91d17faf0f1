import { type APIApplicationCommandSubcommandOption, ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Desk } from '../../desk/desk.ts';
import * as feeds from '../../desk/feeds.ts';
import { mayAskAt } from '../../news/feed/health.ts';
import * as say from '../answers/feed.ts';
import { renderChanged } from '../answers/watch.ts';
import { timestamp } from '../format/markdown.ts';
import type { Called, Choice, Completing, Counter, Reply } from '../interactions/types.ts';

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
      run: (call, desk) => COMMANDS[call.subcommand ?? '']!(call, desk),
      complete,
    },
  ],
  buttons: [
    {
      name: say.ADD_ALL_THE_SAME,
      needs: 'operator',
      run: async ({ args, ...asker }, desk) => ({
        kind: 'turn',
        ...renderChanged(await feeds.addDraft(Number.parseInt(args[0] ?? '', 36), asker, desk)),
      }),
    },
    {
      name: say.TAKE_NEW,
      needs: 'operator',
      run: async ({ args, ...asker }, desk) => {
        const start = Buffer.from(args[0] ?? '', 'base64url').toString();
        const url = desk.config().feeds.find((one) => one.url.startsWith(start))?.url ?? start;
        return { kind: 'turn', ...renderChanged(await feeds.takeNewAddress(url, asker, desk)) };
      },
    },
  ],
  forms: [],
} satisfies Counter;

function sub(
  name: string,
  description: string,
  options: APIApplicationCommandSubcommandOption['options'] = [],
): APIApplicationCommandSubcommandOption {
  return { type: Subcommand, name, description, options };
}

const COMMANDS: Readonly<Record<string, (call: Called, desk: Desk) => Promise<Reply>>> = {
  list: async (_, desk) => ({ kind: 'say', ...say.renderFeeds(await feeds.feedRows(desk)) }),
  show: named(async (row, _, desk) => ({ kind: 'say', ...(await shown(row, desk)) })),
  add: async ({ options, ...asker }, desk) => {
    const publisher = options.publisher === undefined ? null : String(options.publisher).trim() || null;
    return { kind: 'say', ...say.renderOffer(await feeds.offerFeed(String(options.address), publisher, asker, desk)) };
  },
  remove: named(async ({ feed }, call, desk) => ({
    kind: 'say',
    ...renderChanged(await feeds.removeFeed(feed, call, desk)),
  })),
  check: named(check),
};

/** A command on one feed. */
function named(run: (row: feeds.FeedRow, call: Called, desk: Desk) => Promise<Reply>) {
  return async (call: Called, desk: Desk): Promise<Reply> => {
    const row = await feeds.findFeed(String(call.options.feed), desk);
    if (row) return run(row, call, desk);
    return {
      kind: 'say',
      content: 'feeds.yaml has no feed of that address or publisher. `/feed list` shows them all.',
    };
  };
}

async function check({ feed, record }: feeds.FeedRow, _: Called, desk: Desk): Promise<Reply> {
  if (!record || !feed.enabled) return { kind: 'say', content: 'That feed is switched off in feeds.yaml.' };
  const visit = mayAskAt(record) > desk.clock() ? null : await desk.errands.visit(feed.url);
  const row = await feeds.findFeed(feed.url, desk);
  if (!row) return { kind: 'say', content: 'That feed was removed meanwhile.' };
  if (visit) return { kind: 'say', content: 'Visited just now:', ...(await shown(row, desk)) };
  const until = timestamp(mayAskAt(row.record ?? record));
  return {
    kind: 'say',
    content: `That would be too soon for its host; it may be asked again ${until}.`,
    ...(await shown(row, desk)),
  };
}

const shown = async (row: feeds.FeedRow, desk: Desk) => say.renderFeed(row, await feeds.feedPages(row.feed, desk));

async function complete({ focused }: Completing, desk: Desk): Promise<readonly Choice[]> {
  const typed = focused.typed.toLowerCase();
  return desk
    .config()
    .feeds.filter(({ publisher, url }) => `${publisher} ${url}`.toLowerCase().includes(typed))
    .map((one) => ({ name: `${one.publisher} · ${one.url}`, value: feeds.feedKey(one) }));
}
