import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { addSilence, endSilence, listSilences, scopeInWords } from '../../desk/alerts/silences.ts';
import { suggestTerms } from '../../desk/complete.ts';
import type { DeskContext } from '../../desk/desk.ts';
import { zoneFor } from '../../desk/servers/settings.ts';
import { suggestStories } from '../../desk/stories/stories.ts';
import { watchesSeenBy, watchKey } from '../../desk/watches/watches.ts';
import { readTime, suggestTimes } from '../../news/time/words.ts';
import { END_SILENCE, renderSilenced, renderSilences } from '../answers/silence.ts';
import { line, notATime, renderChanged } from '../answers/watch.ts';
import { subcommand } from '../format/subcommand.ts';
import type { Choice, CommandCall, CommandModule, CompletionCall, Reply } from '../interactions/types.ts';

const { String: TEXT } = ApplicationCommandOptionType;

/** `/silence`: what this server does not want to be told of for a while. */
export const silence = {
  commands: [
    {
      data: {
        name: 'silence',
        description: 'Hold alerts and updates back for a while, with a reason',
        options: [
          subcommand('add', 'Silence words, a watch, a publisher or a story; all that you name must hold', [
            {
              type: TEXT,
              name: 'until',
              description: 'tomorrow 8:00 · friday · 18:30 · in 2 hours; at most 90 days',
              required: true,
              autocomplete: true,
            },
            { type: TEXT, name: 'reason', description: 'Why; others see it', required: true, max_length: 200 },
            {
              type: TEXT,
              name: 'words',
              description: 'Watch terms that the report matches',
              autocomplete: true,
              max_length: 500,
            },
            { type: TEXT, name: 'watch', description: 'Only in alerts of this watch', autocomplete: true },
            {
              type: TEXT,
              name: 'publisher',
              description: 'Only reports of this publisher or its group',
              autocomplete: true,
            },
            {
              type: TEXT,
              name: 'story',
              description: 'Number of the story, or words from its headline',
              autocomplete: true,
            },
          ]),
          subcommand('list', 'List the silences of this server'),
          subcommand('end', 'End a silence now', [
            { type: TEXT, name: 'silence', description: 'The silence', required: true, autocomplete: true },
          ]),
        ],
      },
      needs: (sub) => (sub === 'list' ? 'anyone' : 'editor'),
      run: (call, context) => COMMANDS[call.subcommand ?? '']!(call, context),
      complete,
    },
  ],
  buttons: [
    {
      name: END_SILENCE,
      needs: 'editor',
      run: async ({ values, ...asker }, context) => ({
        kind: 'update',
        ...renderChanged(await endSilence(Number(values[0]), asker, context)),
      }),
    },
  ],
  forms: [],
} satisfies CommandModule;

const COMMANDS: Readonly<Record<string, (call: CommandCall, context: DeskContext) => Promise<Reply>>> = {
  add: async (call, context) => {
    const typed = (name: string) => String(call.options[name] ?? '');
    const zone = zoneFor(call.server, null, context);
    const until = readTime(typed('until'), context.clock(), zone);
    if (until === null) return line(notATime(typed('until'), zone));
    const { words, watch, publisher, story, reason } = {
      ...{ words: typed('words'), watch: typed('watch'), publisher: typed('publisher') },
      ...{ story: typed('story'), reason: typed('reason') },
    };
    const made = await addSilence({ words, watch, publisher, story, reason, until }, call, context);
    return { kind: 'reply', ...renderSilenced(made) };
  },
  list: async (call, context) => ({
    kind: 'reply',
    ...renderSilences(await listSilences(call, context), call.isEditor),
  }),
  end: async (call, context) => ({
    kind: 'reply',
    ...renderChanged(await endSilence(Number(call.options.silence), call, context)),
  }),
};

async function complete(
  { focused: { name, typed }, ...asker }: CompletionCall,
  context: DeskContext,
): Promise<readonly Choice[]> {
  const zone = zoneFor(asker.server, null, context);
  if (name === 'until')
    return suggestTimes(typed, context.clock(), zone).map(({ words, shown }) => ({ name: shown, value: words }));
  if (name === 'words') return suggestTerms(typed, context).map((terms) => ({ name: terms, value: terms }));
  if (name === 'story')
    return (await suggestStories(typed, context)).map(({ id, headline }) => ({
      name: headline || `Story ${id}`,
      value: String(id),
    }));
  return (await choicesOf(name, asker, context)).filter((one) => one.name.toLowerCase().includes(typed.toLowerCase()));
}

async function choicesOf(
  name: string,
  asker: Omit<CompletionCall, 'focused'>,
  context: DeskContext,
): Promise<readonly Choice[]> {
  if (name === 'watch')
    return (await watchesSeenBy(asker, context)).map((one) => ({ name: one.name, value: watchKey(one) }));
  if (name === 'silence')
    return (await listSilences(asker, context)).map((one) => ({
      name: `${scopeInWords(one)}: ${one.reason}`,
      value: String(one.id),
    }));
  const publishers = new Set(context.config().feeds.map(({ publisher }) => publisher));
  return [...publishers].map((one) => ({ name: one, value: one }));
}
