import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { type BoardFilter, readBoard } from '../../desk/alerts/board.ts';
import { handleAlert } from '../../desk/alerts/handling.ts';
import type { Asker, DeskContext } from '../../desk/desk.ts';
import { watchesSeenBy } from '../../desk/watches/watches.ts';
import { BOARD_PAGE, BOARD_TAKE, renderBoard, type Said, saidOf } from '../answers/board.ts';
import { renderHandled } from '../answers/handling.ts';
import type { ButtonPress, Choice, CommandCall, CommandModule, CompletionCall, Reply } from '../interactions/types.ts';

/** `/board`: what is open, who has it, and what was done today. */
export const board = {
  commands: [
    {
      data: {
        name: 'board',
        description: 'Show which alerts are open, who has them, and what was done today',
        options: [
          {
            type: ApplicationCommandOptionType.String,
            name: 'watch',
            description: 'Only alerts of this watch',
            autocomplete: true,
          },
          {
            type: ApplicationCommandOptionType.User,
            name: 'person',
            description: 'Only alerts that this person has, has done or has noted something at',
          },
        ],
      },
      needs: 'anyone',
      run,
      complete,
    },
  ],
  buttons: [
    { name: BOARD_PAGE, needs: 'anyone', run: (press, context) => show(press, context) },
    { name: BOARD_TAKE, needs: 'responder', run: take },
  ],
  forms: [],
} satisfies CommandModule;

async function run({ options, ...asker }: CommandCall, context: DeskContext): Promise<Reply> {
  const filter: BoardFilter = { watch: String(options.watch ?? ''), person: String(options.person ?? '') };
  const { server, person } = asker;
  const kept = { server, person, madeAt: context.clock(), kind: 'board', body: JSON.stringify(filter) };
  const found = await readBoard(filter, 0, asker, context);
  const draft = found.kind === 'board' && found.alerts.length > 0 ? await context.store.saveDraft(kept) : 0;
  return { kind: 'reply', ...renderBoard(found, draft) };
}

async function show(press: ButtonPress, context: DeskContext, said: Said | null = null): Promise<Reply> {
  const { args, values: _, ...asker } = press;
  const [page = '0', key = ''] = args;
  const id = Number.parseInt(key, 36);
  const kept = Number.isSafeInteger(id) ? await context.store.draft(id) : null;
  if (kept?.kind !== 'board' || kept.server !== asker.server || kept.person !== asker.person)
    return { kind: 'update', content: 'This board has expired. Ask for it again.', embeds: [], components: [] };
  const filter = JSON.parse(kept.body) as BoardFilter;
  return { kind: 'update', ...renderBoard(await readBoard(filter, Number(page), asker, context), id, said) };
}

async function take(press: ButtonPress, context: DeskContext): Promise<Reply> {
  const key = press.values[0] ?? '';
  const handled = await handleAlert(key, 'take', asAsker(press), context);
  const said =
    handled.kind === 'changed' || handled.kind === 'refused'
      ? saidOf(handled)
      : { content: renderHandled(handled, key).content ?? '', undo: null };
  return show(press, context, said);
}

const asAsker = ({ args: _, values: __, ...asker }: ButtonPress): Asker => asker;

async function complete({ focused, ...asker }: CompletionCall, context: DeskContext): Promise<readonly Choice[]> {
  const typed = focused.typed.toLowerCase();
  const names = [...new Set((await watchesSeenBy(asker, context)).map(({ name }) => name))];
  return names.filter((name) => name.toLowerCase().includes(typed)).map((name) => ({ name, value: name }));
}
