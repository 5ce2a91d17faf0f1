import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
} from 'discord-api-types/v10';
import type { Asker, DeskContext } from '../../desk/desk.ts';
import { listStories, type StoryQuestion, storyAsked, storyOfMessage, suggestStories } from '../../desk/stories.ts';
import { watchesSeenBy } from '../../desk/watches.ts';
import { renderListed, renderStory, TURN } from '../answers/stories.ts';
import type { ButtonPress, Choice, CommandCall, CommandModule, CompletionCall, Reply } from '../interactions/types.ts';
import { ALL_REPORTS } from '../target/render.ts';

const TEXT = ApplicationCommandOptionType.String;
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

const OF_WATCH = text('watch', 'Only what one of this server’s watches matches', { autocomplete: true });

/** `/stories`: the archive, searched in the language of watch terms; and *All reports* under each alert. */
export const stories = {
  commands: [
    {
      data: {
        name: 'stories',
        description: 'Find stories in the archive',
        options: [
          sub('search', 'By words, in the language of watch terms', [
            text('query', 'embassy withdrawals · "exact phrase" · this OR that · -without · title:word', {
              required: true,
            }),
            OF_WATCH,
            text('publisher', 'Only of this publisher, or its family', { autocomplete: true }),
            text('since', 'For so long (6h, 3d, 2w), or from this day on (2026-03-04)'),
            text('until', 'Up to so long ago, or to this day'),
          ]),
          sub('latest', 'The newest stories', [OF_WATCH]),
          sub('show', 'One story: every report, who was first, who relays whom', [
            text('story', 'Its number, or words of its headline', { required: true, autocomplete: true }),
          ]),
        ],
      },
      needs: 'anyone',
      run,
      complete,
    },
  ],
  buttons: [
    { name: TURN, needs: 'anyone', run: turn },
    {
      name: ALL_REPORTS,
      needs: 'anyone',
      run: async (press, context) => ({
        kind: 'say',
        ...renderStory(await storyOfMessage(press.args[0] ?? '', press, context)),
      }),
    },
  ],
  forms: [],
} satisfies CommandModule;

async function run(call: CommandCall, context: DeskContext): Promise<Reply> {
  if (call.subcommand === 'show') {
    return { kind: 'say', ...renderStory(await storyAsked(String(call.options.story), call, context)) };
  }
  const given = (name: string) => String(call.options[name] ?? '');
  const question: StoryQuestion = {
    query: given('query'),
    watch: given('watch'),
    publisher: given('publisher'),
    since: given('since'),
    until: given('until'),
  };
  const listed = await listStories(question, 0, call, context);
  const turns = listed.kind === 'listed' && listed.pages > 1;
  return { kind: 'say', ...renderListed(listed, turns ? await keep(question, call, context) : 0) };
}

function keep(question: StoryQuestion, { server, person }: Asker, { store, clock }: DeskContext): Promise<number> {
  return store.saveDraft({ server, person, madeAt: clock(), kind: 'stories', body: JSON.stringify(question) });
}

async function turn(press: ButtonPress, context: DeskContext): Promise<Reply> {
  const [page = '0', key = ''] = press.args;
  const id = Number.parseInt(key, 36);
  const kept = Number.isSafeInteger(id) ? await context.store.draft(id) : null;
  if (kept?.kind !== 'stories' || kept.server !== press.server || kept.person !== press.person) {
    return { kind: 'turn', content: 'This search is no longer kept. Ask it again.', embeds: [], components: [] };
  }
  const listed = await listStories(JSON.parse(kept.body), Number(page), press, context);
  return { kind: 'turn', ...renderListed(listed, id) };
}

async function complete(
  { focused: { name, typed }, ...asker }: CompletionCall,
  context: DeskContext,
): Promise<readonly Choice[]> {
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
  const asked = typed.toLowerCase();
  return names.filter((one) => one.toLowerCase().includes(asked)).map((one) => ({ name: one, value: one }));
}
