import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
} from 'discord-api-types/v10';
import { separateReports } from '../../desk/alerts/separate.ts';
import { suggestTerms } from '../../desk/complete.ts';
import type { Asker, DeskContext } from '../../desk/desk.ts';
import { exportStories } from '../../desk/export/export.ts';
import { EXPORT_FORMATS, writeExportWithin } from '../../desk/export/file.ts';
import { storyByInput, storyOfMessage } from '../../desk/stories/details.ts';
import { listStories, type StoryQuestion, suggestStories } from '../../desk/stories/stories.ts';
import { askTrend, suggestTrendWatches, TREND_DAYS, trendOfMessage } from '../../desk/trend/trend.ts';
import { watchesSeenBy } from '../../desk/watches/watches.ts';
import { renderExport, renderNoExport } from '../answers/export.ts';
import { NOT_SAME_EVENT, PAGE_BUTTON, renderAlertStory, renderStory, renderStoryList } from '../answers/stories.ts';
import { renderTrend } from '../answers/trend.ts';
import { renderChanged } from '../answers/watch.ts';
import type { ButtonPress, Choice, CommandCall, CommandModule, CompletionCall, Reply } from '../interactions/types.ts';
import { ALL_REPORTS, TREND } from '../target/message-buttons.ts';

const TEXT = ApplicationCommandOptionType.String;
const WHOLE = ApplicationCommandOptionType.Integer;
const DAYS = { min_value: TREND_DAYS.least, max_value: TREND_DAYS.most };
const Subcommand = ApplicationCommandOptionType.Subcommand;

const text = (
  name: string,
  description: string,
  some: { required?: boolean; autocomplete?: true } = {},
): APIApplicationCommandBasicOption => ({ type: TEXT, name, description, ...some }) as APIApplicationCommandBasicOption;
const sub = (
  name: string,
  description: string,
  options: APIApplicationCommandBasicOption[],
): APIApplicationCommandSubcommandOption => ({
  type: Subcommand,
  name,
  description,
  options,
});

const OF_WATCH = text('watch', 'Only stories that this watch matches', { autocomplete: true });
const OF_PUBLISHER = text('publisher', 'Only this publisher or its group', { autocomplete: true });
const SINCE = text('since', 'At most this old (6h, 3d, 2w), or from this day on (2026-03-04)');
const UNTIL = text('until', 'At least this old (6h, 3d, 2w), or up to this day (2026-03-04)');
/** Stories in one file; a search answers no more than about so many well. */
const MOST_EXPORTED = 500;
/** Discord takes 10 MiB from a bot (docs, reference: uploading files); the form around it needs some of it. */
const MOST_BYTES = 10_000_000;

/** `/stories`: searches the archive with watch terms. Also *All reports* under each alert. */
export const stories = {
  commands: [
    {
      data: {
        name: 'stories',
        description: 'Search the story archive',
        options: [
          sub('search', 'Search stories with watch terms', [
            text('query', 'embassy withdrawals · "exact phrase" · this OR that · -without · title:word', {
              required: true,
              autocomplete: true,
            }),
            OF_WATCH,
            OF_PUBLISHER,
            SINCE,
            UNTIL,
          ]),
          sub('latest', 'List the newest stories', [OF_WATCH]),
          sub('export', 'Get stories as a file: every report, its role, and the sentences that show it', [
            {
              ...text('format', 'csv for spreadsheets, json, or ninjs (IPTC)', { required: true }),
              choices: EXPORT_FORMATS.map((value) => ({ name: value, value })),
            } as APIApplicationCommandBasicOption,
            text('query', 'Only what these watch terms match', { autocomplete: true }),
            OF_WATCH,
            OF_PUBLISHER,
            SINCE,
            UNTIL,
          ]),
          sub('trend', 'Draw how many reports watches matched from day to day, and mark the spikes', [
            text('watch', 'Name of a watch; up to five, with commas between them', {
              required: true,
              autocomplete: true,
            }),
            { type: WHOLE, name: 'days', description: 'How many days, from 1 to 90; by default 30', ...DAYS },
          ]),
          sub('show', 'Show a story: every report, who was first, and who relays whom', [
            text('story', 'Number of the story, or words from its headline', { required: true, autocomplete: true }),
          ]),
        ],
      },
      needs: 'anyone',
      run,
      complete,
    },
  ],
  buttons: [
    { name: PAGE_BUTTON, needs: 'anyone', run: showPage },
    {
      name: ALL_REPORTS,
      needs: 'anyone',
      inDirect: true,
      run: async (press, context) => ({
        kind: 'reply',
        ...renderAlertStory(await storyOfMessage(press.args[0] ?? '', press, context), press.args[0] ?? '', press),
      }),
    },
    {
      name: TREND,
      needs: 'anyone',
      run: async (press, context) => ({
        kind: 'reply',
        ...(await renderTrend(await trendOfMessage(press.args[0] ?? '', press, context))),
      }),
    },
    {
      name: NOT_SAME_EVENT,
      needs: 'editor',
      run: async ({ args, values, ...asker }, context) => {
        const changed = await separateReports(args[0] ?? '', values.map(Number), asker, context);
        return { kind: 'update', ...renderChanged(changed) };
      },
    },
  ],
  forms: [],
} satisfies CommandModule;

async function run(call: CommandCall, context: DeskContext): Promise<Reply> {
  if (call.subcommand === 'show') {
    return { kind: 'reply', ...renderStory(await storyByInput(String(call.options.story), call, context)) };
  }
  if (call.subcommand === 'trend') {
    const question = { watches: String(call.options.watch), days: Number(call.options.days ?? TREND_DAYS.usual) };
    return { kind: 'reply', ...(await renderTrend(await askTrend(question, call, context))) };
  }
  const question = questionOf(call);
  if (call.subcommand === 'export') return exportFile(question, call, context);
  const listed = await listStories(question, 0, call, context);
  const hasPages = listed.kind === 'listed' && listed.pages > 1;
  return { kind: 'reply', ...renderStoryList(listed, hasPages ? await keep(question, call, context) : 0) };
}

function questionOf({ options }: CommandCall): StoryQuestion {
  const given = (name: string) => String(options[name] ?? '');
  return {
    query: given('query'),
    watch: given('watch'),
    publisher: given('publisher'),
    since: given('since'),
    until: given('until'),
  };
}

async function exportFile(question: StoryQuestion, call: CommandCall, context: DeskContext): Promise<Reply> {
  const answer = await exportStories(question, MOST_EXPORTED, call, context);
  if (answer.kind === 'mistake' || answer.stories.length === 0) return { kind: 'reply', ...renderNoExport(answer) };
  const format = EXPORT_FORMATS.find((one) => one === call.options.format) ?? 'csv';
  const size = { now: context.clock(), mostBytes: MOST_BYTES };
  const written = writeExportWithin(answer.stories, format, size);
  return { kind: 'reply', ...renderExport(answer, written) };
}

function keep(question: StoryQuestion, { server, person }: Asker, { store, clock }: DeskContext): Promise<number> {
  return store.saveDraft({ server, person, madeAt: clock(), kind: 'stories', body: JSON.stringify(question) });
}

async function showPage(press: ButtonPress, context: DeskContext): Promise<Reply> {
  const [page = '0', key = ''] = press.args;
  const id = Number.parseInt(key, 36);
  const kept = Number.isSafeInteger(id) ? await context.store.draft(id) : null;
  if (kept?.kind !== 'stories' || kept.server !== press.server || kept.person !== press.person) {
    return { kind: 'update', content: 'This search has expired. Run it again.', embeds: [], components: [] };
  }
  const listed = await listStories(JSON.parse(kept.body), Number(page), press, context);
  return { kind: 'update', ...renderStoryList(listed, id) };
}

async function complete(
  { focused: { name, typed }, subcommand, ...asker }: CompletionCall,
  context: DeskContext,
): Promise<readonly Choice[]> {
  if (name === 'query') return suggestTerms(typed, context).map((terms) => ({ name: terms, value: terms }));
  if (subcommand === 'trend') return suggestTrendWatches(typed, asker, context);
  if (name === 'story') {
    return (await suggestStories(typed, context)).map(({ id, headline }) => ({
      name: headline || `Story ${id}`,
      value: String(id),
    }));
  }
  const names =
    name === 'watch'
      ? (await watchesSeenBy(asker, context)).map((watch) => watch.name)
      : [...new Set(context.config().feeds.map(({ publisher }) => publisher))];
  const prefix = typed.toLowerCase();
  return names.filter((one) => one.toLowerCase().includes(prefix)).map((one) => ({ name: one, value: one }));
}
