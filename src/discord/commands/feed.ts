import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { DeskContext } from '../../desk/desk.ts';
import { addDoubtful, addressesIn, findAndAddFeeds, MOST_ADDRESSES } from '../../desk/feeds/add.ts';
import * as feeds from '../../desk/feeds/feeds.ts';
import { completeLabels, labelCounts, readLabels, unknownLabel } from '../../desk/feeds/labels.ts';
import { forgetLine, learnedLineKey, learnedLines } from '../../desk/feeds/lines.ts';
import { mayAskAt } from '../../news/feed/health.ts';
import { hasLabel } from '../../news/feed/labels.ts';
import * as answers from '../answers/feed.ts';
import { ADD_ANYWAY, renderAddFeeds } from '../answers/feed-add.ts';
import { ADD_LISTED } from '../answers/feed-import.ts';
import { line, renderChanged } from '../answers/watch.ts';
import { escapeMarkdown, timestamp } from '../format/markdown.ts';
import { subcommand } from '../format/subcommand.ts';
import type { Choice, CommandCall, CommandModule, CompletionCall, Reply } from '../interactions/types.ts';
import { addListed, exportList, importList, labelOne } from './feed-lists.ts';

const { String: TEXT, Attachment: FILE } = ApplicationCommandOptionType;
const FEED = {
  type: TEXT,
  name: 'feed',
  description: 'Publisher or address',
  required: true,
  autocomplete: true,
} as const;

const LABEL = { type: TEXT, name: 'label', max_length: 40, autocomplete: true } as const;
const LABELS = { type: TEXT, name: 'labels', max_length: 400, autocomplete: true } as const;

/** `/feed`: manages the polled feeds. All servers share them, so only operators may change them. */
export const feed = {
  commands: [
    {
      data: {
        name: 'feed',
        description: 'Manage the news feeds (operators only)',
        options: [
          subcommand('list', 'List all feeds, failing first', [
            { ...LABEL, description: 'Only feeds with this label' },
          ]),
          subcommand('show', 'Show a feed’s status, recent visits and next visit', [FEED]),
          subcommand('add', 'Find and add the feeds of sites', [
            {
              type: TEXT,
              name: 'address',
              description: 'Address of a site or feed, such as example.org; several with spaces or commas between them',
              required: true,
              max_length: 4_000,
            },
            {
              type: TEXT,
              name: 'publisher',
              description: 'Who gets the credit (default: as the feed says)',
              max_length: 120,
            },
            { ...LABELS, description: 'Labels for them, with commas between: agencies, middle east' },
          ]),
          subcommand('import', 'Add the feeds of an OPML file; you see what it would add first', [
            { type: FILE, name: 'file', description: 'OPML, as other feed readers export it', required: true },
            { ...LABELS, description: 'Labels for all of them, besides their folders; with commas between' },
          ]),
          subcommand('export', 'Get the feeds as an OPML file', [
            { ...LABEL, description: 'Only feeds with this label' },
          ]),
          subcommand('label', 'Set the labels of a feed, which watches can choose by', [
            FEED,
            { ...LABELS, description: 'All its labels, with commas between; leave out to remove them' },
          ]),
          subcommand('remove', 'Stop polling a feed; its articles are kept', [FEED]),
          subcommand('check', 'Fetch a feed now, at most once a minute', [FEED]),
          subcommand('forget', 'Stop removing a line that the feed repeats from its texts', [
            FEED,
            {
              type: TEXT,
              name: 'line',
              description: 'The line, or how it begins',
              required: true,
              max_length: 600,
              autocomplete: true,
            },
          ]),
        ],
      },
      needs: 'operator',
      run: (call, context) => COMMANDS[call.subcommand ?? '']!(call, context),
      complete,
    },
  ],
  buttons: [
    {
      name: ADD_ANYWAY,
      needs: 'operator',
      run: async ({ args, values, ...asker }, context) => {
        const id = Number.parseInt(args[0] ?? '', 36);
        return { kind: 'update', ...renderChanged(await addDoubtful(id, values.map(Number), asker, context)) };
      },
    },
    { name: ADD_LISTED, needs: 'operator', run: addListed },
    {
      name: answers.USE_NEW_ADDRESS,
      needs: 'operator',
      run: async ({ args, ...asker }, context) => {
        const start = Buffer.from(args[0] ?? '', 'base64url').toString();
        const url = context.config().feeds.find((one) => one.url.startsWith(start))?.url ?? start;
        return { kind: 'update', ...renderChanged(await feeds.useNewAddress(url, asker, context)) };
      },
    },
  ],
  forms: [],
} satisfies CommandModule;

const COMMANDS: Readonly<Record<string, (call: CommandCall, context: DeskContext) => Promise<Reply>>> = {
  list: async ({ options }, context) => {
    const label = String(options.label ?? '').trim() || null;
    const unknown = label && unknownLabel(label, context);
    if (unknown) return line(escapeMarkdown(unknown));
    const rows = (await feeds.feedRows(context)).filter(({ feed }) => label === null || hasLabel(feed.labels, label));
    return { kind: 'reply', ...answers.renderFeeds(rows, label, labelCounts(context)) };
  },
  show: named(async (row, _, context) => ({ kind: 'reply', ...(await shown(row, context)) })),
  add,
  import: importList,
  export: exportList,
  label: named(labelOne),
  remove: named(async ({ feed }, call, context) => ({
    kind: 'reply',
    ...renderChanged(await feeds.removeFeed(feed, call, context)),
  })),
  check: named(check),
  forget: named(async (row, call, context) => ({
    kind: 'reply',
    ...renderChanged(await forgetLine(row, String(call.options.line), call, context)),
  })),
};

async function add(call: CommandCall, context: DeskContext): Promise<Reply> {
  const { options } = call;
  const addresses = addressesIn(String(options.address));
  if (addresses.length === 0) return line('Give the address of a site or feed, such as `example.org`.');
  if (addresses.length > MOST_ADDRESSES)
    return line(
      `Give at most ${MOST_ADDRESSES} addresses at once; these are ${addresses.length}. \`/feed import\` adds a whole list.`,
    );
  const read = readLabels(String(options.labels ?? ''), context);
  if (read.kind === 'mistake') return line(escapeMarkdown(read.reason));
  const wishes = { publisher: String(options.publisher ?? '').trim() || null, labels: read.labels };
  return { kind: 'reply', ...renderAddFeeds(await findAndAddFeeds(addresses, wishes, call, context)) };
}

/** A subcommand for one feed. */
function named(run: (row: feeds.FeedRow, call: CommandCall, context: DeskContext) => Promise<Reply>) {
  return async (call: CommandCall, context: DeskContext): Promise<Reply> => {
    const row = await feeds.findFeed(String(call.options.feed), context);
    if (row) return run(row, call, context);
    return {
      kind: 'reply',
      content: 'No feed has that address or publisher. `/feed list` shows all feeds.',
    };
  };
}

async function check({ feed, record }: feeds.FeedRow, _: CommandCall, context: DeskContext): Promise<Reply> {
  if (!record || !feed.enabled) return { kind: 'reply', content: 'That feed is turned off in feeds.yaml.' };
  const visit = mayAskAt(record) > context.clock() ? null : await context.onDemand.visit(feed.url);
  const row = await feeds.findFeed(feed.url, context);
  if (!row) return { kind: 'reply', content: 'That feed has just been removed.' };
  if (visit) return { kind: 'reply', content: 'Fetched just now:', ...(await shown(row, context)) };
  const until = timestamp(laterAt(row.record ?? record, context.clock()));
  return {
    kind: 'reply',
    content: `Too soon: this feed can be fetched again ${until}.`,
    ...(await shown(row, context)),
  };
}

/** When a feed that was not visited may be: a minute after its last visit, or when its host has rested. */
function laterAt(record: NonNullable<feeds.FeedRow['record']>, now: number): number {
  const at = mayAskAt(record);
  return at > now ? at : (record.state.dueAt ?? at);
}

const shown = async (row: feeds.FeedRow, context: DeskContext) =>
  answers.renderFeed(row, await feeds.feedPages(row.feed, context), {
    isReachable: context.hasHubs,
    now: context.clock(),
  });

async function complete({ focused, options }: CompletionCall, context: DeskContext): Promise<readonly Choice[]> {
  if (focused.name === 'label') return completeLabels(focused.typed, context).map(asChoice);
  if (focused.name === 'labels') return completeLabels(focused.typed, context).map(asChoice);
  if (focused.name === 'line') {
    const row = await feeds.findFeed(String(options.feed ?? ''), context);
    const lines = row === null ? [] : learnedLines(row, focused.typed);
    return lines.map((line) => ({ name: line, value: learnedLineKey(line) }));
  }
  const typed = focused.typed.toLowerCase();
  return context
    .config()
    .feeds.filter(({ publisher, url }) => `${publisher} ${url}`.toLowerCase().includes(typed))
    .map((one) => ({ name: `${one.publisher} · ${one.url}`, value: feeds.feedKey(one) }));
}

const asChoice = (value: string): Choice => ({ name: value, value });
