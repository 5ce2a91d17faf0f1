import { type APIApplicationCommandSubcommandOption, ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Asker, DeskContext } from '../../desk/desk.ts';
import { suggestStories } from '../../desk/stories.ts';
import { tryWatch } from '../../desk/trial.ts';
import * as watches from '../../desk/watches.ts';
import { whyNotAlerted } from '../../desk/why-not.ts';
import type { Watch } from '../../news/types.ts';
import { renderWhyNot } from '../answers/relevance.ts';
import * as say from '../answers/watch.ts';
import type {
  ButtonPress,
  Choice,
  CommandCall,
  CommandModule,
  CompletionCall,
  FormSubmission,
  Reply,
} from '../interactions/types.ts';

const { String: TEXT, Subcommand } = ApplicationCommandOptionType;

const WATCH = { type: TEXT, name: 'watch', description: 'Its name', required: true, autocomplete: true } as const;

/** `/watch`: what this server watches for, and what that would have caught. */
export const watch = {
  commands: [
    {
      data: {
        name: 'watch',
        description: 'What this server watches for',
        options: [
          sub('list', 'All watches of this server'),
          sub('show', 'A watch, and the words that it really accepts', [WATCH]),
          sub('add', 'Watch for something; you see what it would have caught before it is saved'),
          sub('edit', 'Change a watch; you see what it would have caught before it is saved', [WATCH]),
          sub('remove', 'Watch for it no longer; alerts already posted stay', [WATCH]),
          sub('pause', 'Let a watch rest until it is resumed', [WATCH]),
          sub('resume', 'Wake a watch that rests', [WATCH]),
          sub('snooze', 'Let a watch be quiet for a while; it wakes by itself', [
            WATCH,
            {
              type: TEXT,
              name: 'until',
              description: 'For how long (2h, 1d), or until when in UTC (2026-03-04 08:00)',
              required: true,
              autocomplete: true,
            },
          ]),
          sub('why', 'Why a story did not alert, for each watch of this server', [
            {
              type: TEXT,
              name: 'story',
              description: 'Its number, or words of its headline',
              required: true,
              autocomplete: true,
            },
          ]),
          sub('test', 'What terms would have caught in the last days; nothing is saved', [
            {
              type: TEXT,
              name: 'terms',
              description: 'embassy withdrawals · "exact phrase" · this OR that · -without · prefix*',
              required: true,
              max_length: 500,
            },
          ]),
        ],
      },
      needs: (subcommand) => (['list', 'show', 'test', 'why'].includes(subcommand ?? '') ? 'anyone' : 'editor'),
      run: (call, context) => COMMANDS[call.subcommand ?? '']!(call, context),
      complete,
    },
  ],
  buttons: [
    { name: say.SAVE, needs: 'editor', run: save },
    { name: say.CHANGE, needs: 'editor', run: change },
  ],
  forms: [{ name: say.FORM, needs: 'editor', run: sent }],
} satisfies CommandModule;

function sub(
  name: string,
  description: string,
  options: APIApplicationCommandSubcommandOption['options'] = [],
): APIApplicationCommandSubcommandOption {
  return { type: Subcommand, name, description, options };
}

const EMPTY = { name: '', terms: '', mention: '', of: null };

const COMMANDS: Readonly<Record<string, (call: CommandCall, context: DeskContext) => Promise<Reply>>> = {
  list: async (call, context) => ({
    kind: 'say',
    ...say.renderList(await watches.watchesSeenBy(call, context), context.clock()),
  }),
  show: named(async (one, _, context) => ({
    kind: 'say',
    ...say.renderWatch(one, watches.accepted(one, context), context.clock()),
  })),
  add: async (call) => {
    const channel = await watches.channelAsWritten(call.channel, call);
    return { kind: 'ask', form: say.watchForm({ ...EMPTY, channel }, null) };
  },
  edit: named(async (one, call, context) => {
    const typed = await watches.draftOf(one, call);
    return { kind: 'ask', form: say.watchForm(typed, await keep(typed, call, context)) };
  }),
  remove: named(async (one, call, context) => changed(await watches.removeWatch(one, call, context))),
  pause: named(async (one, call, context) => changed(await watches.pauseWatch(one, null, call, context))),
  resume: named(async (one, call, context) => changed(await watches.resumeWatch(one, call, context))),
  snooze: named(async (one, call, context) => {
    const until = watches.readUntil(String(call.options.until), context.clock());
    if (until === null)
      return say.line('Until when? Write `2h`, `1d`, or a time in UTC that is yet to come: `2026-03-04 08:00`.');
    return changed(await watches.pauseWatch(one, until, call, context));
  }),
  why: async (call, context) => ({
    kind: 'say',
    ...renderWhyNot(await whyNotAlerted(Number(call.options.story), call, context)),
  }),
  test: async ({ options }, context) => {
    const read = watches.checkTerms(String(options.terms));
    if (read.kind === 'mistake') return { kind: 'say', ...say.renderMistake(read.reason, read.caret, null) };
    return { kind: 'say', embeds: [say.renderTrial(await tryWatch(read.watch, context))] };
  },
};

/** A command on one watch of this server. */
function named(run: (one: Watch, call: CommandCall, context: DeskContext) => Promise<Reply>) {
  return async (call: CommandCall, context: DeskContext): Promise<Reply> => {
    const found = await watches.findWatch(String(call.options.watch), call, context);
    return found.kind === 'watch' ? run(found.watch, call, context) : say.line(found.reason);
  };
}

function changed(what: Parameters<typeof say.renderChanged>[0]): Reply {
  return { kind: 'say', ...say.renderChanged(what) };
}

async function complete(
  { focused, options, ...asker }: CompletionCall,
  context: DeskContext,
): Promise<readonly Choice[]> {
  if (focused.name === 'until') return UNTIL;
  if (focused.name === 'story') {
    const found = await suggestStories(focused.typed, context);
    return found.map(({ id, headline }) => ({ name: headline || `Story ${id}`, value: String(id) }));
  }
  const typed = focused.typed.toLowerCase();
  const mine = await watches.watchesSeenBy(asker, context);
  return mine
    .filter(({ name, terms }) => `${name} ${terms}`.toLowerCase().includes(typed))
    .map((one) => ({ name: `${one.name} · ${one.terms}`, value: watches.watchKey(one) }));
}

const UNTIL: readonly Choice[] = [
  { name: 'for an hour', value: '1h' },
  { name: 'for eight hours', value: '8h' },
  { name: 'for a day', value: '1d' },
  { name: 'for a week', value: '1w' },
];

/** The form, sent: the draft is kept whatever is in it, so that nothing typed is lost. */
async function sent({ args, fields, ...asker }: FormSubmission, context: DeskContext): Promise<Reply> {
  const old = args[0] === undefined ? null : await mine(args[0], asker, context);
  if (args[0] !== undefined && !old) return say.line(GONE);
  const { name = '', terms = '', channel = '', mention = '' } = fields;
  const draft = { name, terms, channel, mention, of: old?.draft.of ?? null };
  const id = await keep(draft, asker, context);
  const checked = await watches.checkDraft(draft, asker, context);
  if (checked.kind === 'mistake') return { kind: 'turn', ...say.renderMistake(checked.reason, checked.caret, id) };
  const trial = await tryWatch(checked.watch, context);
  return { kind: 'turn', ...say.renderDraft(checked.watch, trial, id) };
}

async function change({ args, ...asker }: ButtonPress, context: DeskContext): Promise<Reply> {
  const kept = await mine(args[0] ?? '', asker, context);
  return kept ? { kind: 'ask', form: say.watchForm(kept.draft, kept.id) } : say.line(GONE);
}

async function save({ args, ...asker }: ButtonPress, context: DeskContext): Promise<Reply> {
  const kept = await mine(args[0] ?? '', asker, context);
  if (!kept) return say.line(GONE);
  const checked = await watches.checkDraft(kept.draft, asker, context);
  if (checked.kind === 'mistake') return { kind: 'turn', ...say.renderMistake(checked.reason, checked.caret, kept.id) };
  const saved = await watches.saveWatch(kept.draft, checked.watch, asker, context);
  if (saved.kind === 'refused') return say.line(saved.reason);
  await context.store.deleteDraft(kept.id);
  return { kind: 'turn', ...say.renderChanged(saved) };
}

const GONE = 'What you typed there is no longer kept, or was saved already. `/watch add` begins anew.';

function keep(draft: watches.WatchDraft, { server, person }: Asker, { store, clock }: DeskContext): Promise<number> {
  return store.saveDraft({ server, person, madeAt: clock(), kind: 'watch', body: JSON.stringify(draft) });
}

/** The asker's own draft, on this server. */
async function mine(key: string, { server, person }: Asker, { store }: DeskContext) {
  const id = Number.parseInt(key, 36);
  const kept = Number.isSafeInteger(id) ? await store.draft(id) : null;
  if (kept?.kind !== 'watch' || kept.server !== server || kept.person !== person) return null;
  return { id, draft: JSON.parse(kept.body) as watches.WatchDraft };
}
