import { type APIApplicationCommandSubcommandOption, ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Asker, Desk } from '../../desk/desk.ts';
import { suggestStories } from '../../desk/stories.ts';
import { tryWatch } from '../../desk/trial.ts';
import * as watches from '../../desk/watches.ts';
import { whyNotAlerted } from '../../desk/why-not.ts';
import type { Watch } from '../../news/types.ts';
import { renderWhyNot } from '../answers/relevance.ts';
import * as say from '../answers/watch.ts';
import type { Called, Choice, Completing, Counter, Pressed, Reply, Submitted } from '../interactions/types.ts';

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
      run: (call, desk) => COMMANDS[call.subcommand ?? '']!(call, desk),
      complete,
    },
  ],
  buttons: [
    { name: say.SAVE, needs: 'editor', run: save },
    { name: say.CHANGE, needs: 'editor', run: change },
  ],
  forms: [{ name: say.FORM, needs: 'editor', run: sent }],
} satisfies Counter;

function sub(
  name: string,
  description: string,
  options: APIApplicationCommandSubcommandOption['options'] = [],
): APIApplicationCommandSubcommandOption {
  return { type: Subcommand, name, description, options };
}

const EMPTY = { name: '', terms: '', mention: '', of: null };

const COMMANDS: Readonly<Record<string, (call: Called, desk: Desk) => Promise<Reply>>> = {
  list: async (call, desk) => ({
    kind: 'say',
    ...say.renderList(await watches.watchesSeenBy(call, desk), desk.clock()),
  }),
  show: named(async (one, _, desk) => ({
    kind: 'say',
    ...say.renderWatch(one, watches.accepted(one, desk), desk.clock()),
  })),
  add: async (call) => {
    const channel = await watches.channelAsWritten(call.channel, call);
    return { kind: 'ask', form: say.watchForm({ ...EMPTY, channel }, null) };
  },
  edit: named(async (one, call, desk) => {
    const typed = await watches.draftOf(one, call);
    return { kind: 'ask', form: say.watchForm(typed, await keep(typed, call, desk)) };
  }),
  remove: named(async (one, call, desk) => changed(await watches.removeWatch(one, call, desk))),
  pause: named(async (one, call, desk) => changed(await watches.pauseWatch(one, null, call, desk))),
  resume: named(async (one, call, desk) => changed(await watches.resumeWatch(one, call, desk))),
  snooze: named(async (one, call, desk) => {
    const until = watches.readUntil(String(call.options.until), desk.clock());
    if (until === null)
      return say.line('Until when? Write `2h`, `1d`, or a time in UTC that is yet to come: `2026-03-04 08:00`.');
    return changed(await watches.pauseWatch(one, until, call, desk));
  }),
  why: async (call, desk) => ({
    kind: 'say',
    ...renderWhyNot(await whyNotAlerted(Number(call.options.story), call, desk)),
  }),
  test: async ({ options }, desk) => {
    const read = watches.checkTerms(String(options.terms));
    if (read.kind === 'mistake') return { kind: 'say', ...say.renderMistake(read.reason, read.caret, null) };
    return { kind: 'say', embeds: [say.renderTrial(await tryWatch(read.watch, desk))] };
  },
};

/** A command on one watch of this server. */
function named(run: (one: Watch, call: Called, desk: Desk) => Promise<Reply>) {
  return async (call: Called, desk: Desk): Promise<Reply> => {
    const found = await watches.findWatch(String(call.options.watch), call, desk);
    return found.kind === 'watch' ? run(found.watch, call, desk) : say.line(found.reason);
  };
}

function changed(what: Parameters<typeof say.renderChanged>[0]): Reply {
  return { kind: 'say', ...say.renderChanged(what) };
}

async function complete({ focused, options, ...asker }: Completing, desk: Desk): Promise<readonly Choice[]> {
  if (focused.name === 'until') return UNTIL;
  if (focused.name === 'story') {
    const found = await suggestStories(focused.typed, desk);
    return found.map(({ id, headline }) => ({ name: headline || `Story ${id}`, value: String(id) }));
  }
  const typed = focused.typed.toLowerCase();
  const mine = await watches.watchesSeenBy(asker, desk);
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
async function sent({ args, fields, ...asker }: Submitted, desk: Desk): Promise<Reply> {
  const old = args[0] === undefined ? null : await mine(args[0], asker, desk);
  if (args[0] !== undefined && !old) return say.line(GONE);
  const { name = '', terms = '', channel = '', mention = '' } = fields;
  const draft = { name, terms, channel, mention, of: old?.draft.of ?? null };
  const id = await keep(draft, asker, desk);
  const checked = await watches.checkDraft(draft, asker, desk);
  if (checked.kind === 'mistake') return { kind: 'turn', ...say.renderMistake(checked.reason, checked.caret, id) };
  const trial = await tryWatch(checked.watch, desk);
  return { kind: 'turn', ...say.renderDraft(checked.watch, trial, id) };
}

async function change({ args, ...asker }: Pressed, desk: Desk): Promise<Reply> {
  const kept = await mine(args[0] ?? '', asker, desk);
  return kept ? { kind: 'ask', form: say.watchForm(kept.draft, kept.id) } : say.line(GONE);
}

async function save({ args, ...asker }: Pressed, desk: Desk): Promise<Reply> {
  const kept = await mine(args[0] ?? '', asker, desk);
  if (!kept) return say.line(GONE);
  const checked = await watches.checkDraft(kept.draft, asker, desk);
  if (checked.kind === 'mistake') return { kind: 'turn', ...say.renderMistake(checked.reason, checked.caret, kept.id) };
  const saved = await watches.saveWatch(kept.draft, checked.watch, asker, desk);
  if (saved.kind === 'refused') return say.line(saved.reason);
  await desk.store.deleteDraft(kept.id);
  return { kind: 'turn', ...say.renderChanged(saved) };
}

const GONE = 'What you typed there is no longer kept, or was saved already. `/watch add` begins anew.';

function keep(draft: watches.WatchDraft, { server, person }: Asker, { store, clock }: Desk): Promise<number> {
  return store.saveDraft({ server, person, madeAt: clock(), kind: 'watch', body: JSON.stringify(draft) });
}

/** The asker's own draft, on this server. */
async function mine(key: string, { server, person }: Asker, { store }: Desk) {
  const id = Number.parseInt(key, 36);
  const kept = Number.isSafeInteger(id) ? await store.draft(id) : null;
  if (kept?.kind !== 'watch' || kept.server !== server || kept.person !== person) return null;
  return { id, draft: JSON.parse(kept.body) as watches.WatchDraft };
}
