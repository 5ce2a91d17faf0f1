import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
} from 'discord-api-types/v10';
import { tryWatch } from '../../desk/trial.ts';
import { checkTerms } from '../../desk/watches.ts';
import { renderMistake, renderTrial } from '../answers/watch.ts';
import { button, row } from '../format/buttons.ts';
import { fitting, LIMITS } from '../format/limits.ts';
import type { AnswerBody, Button, Command, CommandModule } from '../interactions/types.ts';

const COLOUR = 0x5865f2;
const PAGE = 'help';
const TRY = 'help-try';

/** Watch terms, and what they find. Each can be tried against the archive. */
const EXAMPLES: readonly (readonly [terms: string, finds: string])[] = [
  [
    'embassy withdrawals',
    'both words near each other, in all their forms and with what means the same: “diplomats leave the mission”',
  ],
  ['"state of emergency"', 'exactly this phrase'],
  ['ceasefire (talks OR truce)', 'one of several'],
  ['earthquake -tsunami', 'but not where this word stands'],
  ['border NEAR/5 closed', 'at most five words apart'],
  ['title:evacu*', 'in the headline, and all words that begin so'],
];

/** `/help`: each command in a line, and a page on watch terms. @param counters those whose commands are told */
export function helpOn(counters: readonly CommandModule[]): CommandModule {
  const commands: readonly Command[] = counters.flatMap((one) => one.commands);
  return {
    commands: [
      {
        data: { name: 'help', description: 'What I can do, and how watch terms are written' },
        needs: 'anyone',
        run: async () => ({ kind: 'say', ...overview(commands) }),
      },
    ],
    buttons: [
      {
        name: PAGE,
        needs: 'anyone',
        run: async ({ args }) => ({ kind: 'turn', ...(args[0] === 'terms' ? termsPage() : overview(commands)) }),
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
    if (read.kind === 'mistake') return { kind: 'say', ...renderMistake(read.reason, read.caret, null) };
    return { kind: 'say', embeds: [renderTrial(await tryWatch(read.watch, context))] };
  },
};

function overview(commands: readonly Command[]): AnswerBody {
  const lines = [...commands.flatMap(linesOf), '`/help` What I can do, and how watch terms are written'];
  return page('What I can do', fitting(lines, LIMITS.embedDescription, '\n'), [[`${PAGE}:terms`, 'Watch terms']]);
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
    'A watch finds words, not letters: capitals and accents do not matter.',
    ...lines,
    'Try one: it is looked for in the archive, and nothing is saved.',
  ];
  return page('Watch terms', text.join('\n'), [...tries, [`${PAGE}:all`, 'Back']]);
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
