import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
} from 'discord-api-types/v10';
import { tryWatch } from '../../desk/watches/trial.ts';
import { checkTerms } from '../../desk/watches/watches.ts';
import { FIELD_NAMES, QUERY_FIELDS } from '../../news/watch/query/fields.ts';
import type { QueryField } from '../../news/watch/types.ts';
import { renderTrial } from '../answers/trial.ts';
import { renderMistake } from '../answers/watch.ts';
import { button, row } from '../format/buttons.ts';
import { joinWithin, LIMITS } from '../format/limits.ts';
import type { AnswerBody, Button, Command, CommandModule } from '../interactions/types.ts';

const COLOUR = 0x5865f2;
const PAGE = 'help';
const TRY = 'help-try';

/** Examples of watch terms and what they match. Each can be tried on the archive. */
const EXAMPLES: readonly (readonly [terms: string, finds: string])[] = [
  [
    'embassy withdrawals',
    'both words near each other, in any form, including words with the same meaning: “diplomats leave the mission”',
  ],
  ['"state of emergency"', 'exactly this phrase'],
  ['ceasefire (talks OR truce)', 'either of several words'],
  ['earthquake -tsunami', 'excludes articles with this word'],
  ['border NEAR/5 closed', 'at most five words apart'],
  ['evacu*', 'any word that starts like this'],
];

/** `/help`: one line per command, and a page on watch terms. @param modules the modules whose commands are listed */
export function helpModule(modules: readonly CommandModule[]): CommandModule {
  const commands: readonly Command[] = modules.flatMap((one) => one.commands);
  return {
    commands: [
      {
        data: { name: 'help', description: 'Show all commands and how to write watch terms' },
        needs: 'anyone',
        inDirect: true,
        run: async () => ({ kind: 'reply', ...overview(commands) }),
      },
    ],
    buttons: [
      {
        name: PAGE,
        needs: 'anyone',
        inDirect: true,
        run: async ({ args }) => ({ kind: 'update', ...(args[0] === 'terms' ? termsPage() : overview(commands)) }),
      },
      tryExample,
    ],
    forms: [],
  };
}

const tryExample: Button = {
  name: TRY,
  needs: 'anyone',
  run: async ({ args }, context) => {
    const [terms] = EXAMPLES[Number(args[0])] ?? EXAMPLES[0]!;
    const read = checkTerms(terms);
    if (read.kind === 'mistake') return { kind: 'reply', ...renderMistake(read.reason, read.caret, null) };
    return { kind: 'reply', embeds: [renderTrial(await tryWatch(read.watch, context))] };
  },
};

function overview(commands: readonly Command[]): AnswerBody {
  const lines = [...commands.flatMap(linesOf), '`/help` Show all commands and how to write watch terms'];
  return page('What I can do', joinWithin(lines, LIMITS.embedDescription, '\n'), [[`${PAGE}:terms`, 'Watch terms']]);
}

function linesOf({ data }: Command): string[] {
  if (data.type === ApplicationCommandType.Message) return [`*${data.name}* in a message’s menu, under Apps`];
  if (!('description' in data)) return [];
  const subs = ('options' in data ? (data.options ?? []) : []).filter(isSubcommand);
  if (subs.length === 0) return [`\`/${data.name}\` ${data.description}`];
  return subs.map((sub) => `\`/${data.name} ${sub.name}\` ${sub.description}`);
}

const isSubcommand = ({ type }: APIApplicationCommandOption) => type === ApplicationCommandOptionType.Subcommand;

function termsPage(): AnswerBody {
  const lines = EXAMPLES.map(([terms, finds], n) => `${n + 1}. \`${terms}\` ${finds}`);
  const tries = EXAMPLES.map((_, n): [string, string] => [`${TRY}:${n}`, `Try ${n + 1}`]);
  const text = [
    'Watches match whole words. Accents do not matter, nor do capitals, except in `IT`, `WHO`, `US` and other common words written so: they match only in capitals.',
    ...lines,
    '',
    'A field looks at something else than the text:',
    ...FIELD_NAMES.map(fieldLine),
    '',
    'Try one on the archive; nothing is saved.',
  ];
  return page('Watch terms', text.join('\n'), [...tries, [`${PAGE}:all`, 'Back']]);
}

function fieldLine(field: QueryField): string {
  const { example, reads } = QUERY_FIELDS[field];
  return `- \`${example}\` ${reads}`;
}

function page(
  title: string,
  description: string,
  buttons: readonly (readonly [id: string, label: string])[],
): AnswerBody {
  const made = buttons.map(([id, label]) => button(id, label));
  const rows = [made.slice(0, LIMITS.buttonsInRow), made.slice(LIMITS.buttonsInRow)].filter((some) => some.length > 0);
  return {
    embeds: [{ title, color: COLOUR, description }],
    components: rows.map(row),
  };
}
