import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { suggestTerms } from '../../desk/complete.ts';
import type { Asker, DeskContext } from '../../desk/desk.ts';
import { proposedChannel, zoneFor } from '../../desk/servers/settings.ts';
import { suggestStories } from '../../desk/stories/stories.ts';
import { whyNotAlerted } from '../../desk/stories/why-not.ts';
import { learnWord, suggestionsFor, type WordSuggestion } from '../../desk/watches/learn.ts';
import { suggestRules } from '../../desk/watches/levels.ts';
import { mayNotChange, placesSeen } from '../../desk/watches/places.ts';
import { tellTimes } from '../../desk/watches/times.ts';
import { tryWatch } from '../../desk/watches/trial.ts';
import * as watches from '../../desk/watches/watches.ts';
import { readTime, suggestTimes } from '../../news/time/words.ts';
import { oneOfEachRow } from '../../news/watch/rows.ts';
import type { Watch } from '../../news/watch/types.ts';
import { renderWhyNot } from '../answers/relevance.ts';
import { renderTrial } from '../answers/trial.ts';
import * as answers from '../answers/watch.ts';
import { FORM } from '../answers/watch-form.ts';
import { MORE_FORM } from '../answers/watch-options-form.ts';
import { subcommand } from '../format/subcommand.ts';
import type { ButtonPress, Choice, CommandCall, CommandModule, CompletionCall, Reply } from '../interactions/types.ts';
import { changeDraft, keepDraft, openForm, openOptions, saveDraft, submitForm, submitOptions } from './watch-draft.ts';
import { changeLevel, LEVEL_OPTIONS, TEST_OPTIONS, withLevels } from './watch-level.ts';
import { changeMuting, completeMuting, MUTED_BY_OPTIONS } from './watch-muted-by.ts';
import { changeSpikeAlerts, SPIKES_OPTIONS } from './watch-spikes.ts';

const { String: TEXT } = ApplicationCommandOptionType;

const WATCH = {
  type: TEXT,
  name: 'watch',
  description: 'Name of the watch',
  required: true,
  autocomplete: true,
} as const;

/** `/watch`: manages this server's watches and previews what they would have matched. */
export const watch = {
  commands: [
    {
      data: {
        name: 'watch',
        description: 'Manage this server’s watches',
        options: [
          subcommand('list', 'List this server’s watches'),
          subcommand('show', 'Show a watch and the words it matches', [WATCH]),
          subcommand('add', 'Create a watch; you see what it would have matched before you save'),
          subcommand('edit', 'Edit a watch; you see what it would have matched before you save', [WATCH]),
          subcommand('remove', 'Delete a watch; posted alerts stay', [WATCH]),
          subcommand('pause', 'Pause a watch until you resume it', [WATCH]),
          subcommand('resume', 'Resume a paused or snoozed watch', [WATCH]),
          subcommand('snooze', 'Pause a watch for a while; it resumes by itself', [
            WATCH,
            {
              type: TEXT,
              name: 'until',
              description: 'tomorrow 8:00 · friday · 18:30 · in 2 hours · 2026-03-04 08:00',
              required: true,
              autocomplete: true,
            },
          ]),
          subcommand(
            'level',
            'Set how much the alerts of a watch matter, and how people work with them',
            LEVEL_OPTIONS,
          ),
          subcommand('spikes', 'Tell the channel when a watch matches clearly more than usual', SPIKES_OPTIONS),
          subcommand('muted-by', 'Let a big story mute the small ones about the same matter', MUTED_BY_OPTIONS),
          subcommand('why', 'Show why a story did not alert, for each watch', [
            {
              type: TEXT,
              name: 'story',
              description: 'Number of the story, or words from its headline',
              required: true,
              autocomplete: true,
            },
          ]),
          subcommand('test', 'Show what terms would have matched in the last days; nothing is saved', [
            {
              type: TEXT,
              name: 'terms',
              description: 'embassy withdrawals · "exact phrase" · this OR that · -without · prefix*',
              required: true,
              max_length: 500,
              autocomplete: true,
            },
            ...TEST_OPTIONS,
          ]),
        ],
      },
      needs: (subcommand) => (['list', 'show', 'test', 'why'].includes(subcommand ?? '') ? 'anyone' : 'editor'),
      run: (call, context) => COMMANDS[call.subcommand ?? '']!(call, context),
      complete,
    },
  ],
  buttons: [
    { name: answers.SAVE, needs: 'editor', run: saveDraft },
    { name: answers.CHANGE, needs: 'editor', run: changeDraft },
    { name: answers.MORE, needs: 'editor', run: openOptions },
    { name: answers.LEARN, needs: 'operator', run: learn },
  ],
  forms: [
    { name: FORM, needs: 'editor', run: submitForm },
    { name: MORE_FORM, needs: 'editor', run: submitOptions },
  ],
} satisfies CommandModule;

const EMPTY = { name: '', terms: '', mention: '', of: null };

const COMMANDS: Readonly<Record<string, (call: CommandCall, context: DeskContext) => Promise<Reply>>> = {
  list: async (call, context) => ({
    kind: 'reply',
    ...answers.renderList(await watches.watchesSeenBy(call, context), context.clock()),
  }),
  show: named(async (one, call, context) => {
    const offered = await offer(one, call, context);
    const places = await placesSeen(one, call, context);
    const times = tellTimes(one, call.server, context);
    // Whoever has the address reads the feed, so only those who may change the watch are told.
    const feed = call.isEditor ? (context.feedOf?.(one) ?? null) : null;
    const shown = { watch: one, places, accepted: watches.accepted(one, context), offered, times, feed };
    return { kind: 'reply', ...answers.renderWatch(shown, context.clock()) };
  }),
  add: async (call, context) => {
    const { channel, why } = await proposedChannel(call, context);
    return openForm({ ...EMPTY, channel }, null, call, why);
  },
  edit: named(async (one, call, context) => {
    const refusal = await mayNotChange(one, call, context);
    if (refusal) return answers.line(refusal);
    const typed = await watches.draftOf(one, call);
    return openForm(typed, await keepDraft(typed, call, context), call);
  }),
  remove: named(async (one, call, context) => changed(await watches.removeWatch(one, call, context))),
  pause: named(async (one, call, context) => changed(await watches.pauseWatch(one, null, call, context))),
  resume: named(async (one, call, context) => changed(await watches.resumeWatch(one, call, context))),
  snooze: named(async (one, call, context) => {
    const zone = zoneFor(call.server, one, context);
    const until = readTime(String(call.options.until), context.clock(), zone);
    if (until === null) return answers.line(answers.notATime(String(call.options.until), zone));
    return changed(await watches.pauseWatch(one, until, call, context));
  }),
  level: named(changeLevel),
  spikes: named(changeSpikeAlerts),
  'muted-by': named(changeMuting),
  why: async (call, context) => ({
    kind: 'reply',
    ...renderWhyNot(await whyNotAlerted(Number(call.options.story), call, context)),
  }),
  test: async (call, context) => {
    const read = watches.checkTerms(String(call.options.terms));
    if (read.kind === 'mistake') return { kind: 'reply', ...answers.renderMistake(read.reason, read.caret, null) };
    const ruled = await withLevels(read.watch, call, context);
    return 'kind' in ruled ? ruled : { kind: 'reply', embeds: [renderTrial(await tryWatch(ruled, context))] };
  },
};

/** A subcommand for one watch of this server. */
function named(run: (one: Watch, call: CommandCall, context: DeskContext) => Promise<Reply>) {
  return async (call: CommandCall, context: DeskContext): Promise<Reply> => {
    const found = await watches.findWatch(String(call.options.watch), call, context);
    return found.kind === 'watch' ? run(found.watch, call, context) : answers.line(found.reason);
  };
}

function changed(what: Parameters<typeof answers.renderChanged>[0]): Reply {
  return { kind: 'reply', ...answers.renderChanged(what) };
}

async function complete(
  { focused, options, ...asker }: CompletionCall,
  context: DeskContext,
): Promise<readonly Choice[]> {
  if (focused.name === 'by' || focused.name === 'within')
    return (await completeMuting({ focused, options, ...asker }, context)).map((name) => ({ name, value: name }));
  if (focused.name === 'until') return completeTime(focused.typed, { options, ...asker }, context);
  if (focused.name === 'notice' || focused.name === 'urgent')
    return suggestRules(focused.typed).map((rule) => ({ name: rule, value: rule }));
  if (focused.name === 'terms')
    return suggestTerms(focused.typed, context).map((terms) => ({ name: terms, value: terms }));
  if (focused.name === 'story') {
    const found = await suggestStories(focused.typed, context);
    return found.map(({ id, headline }) => ({ name: headline || `Story ${id}`, value: String(id) }));
  }
  const typed = focused.typed.toLowerCase();
  const visible = await watches.watchesSeenBy(asker, context);
  return oneOfEachRow(visible)
    .filter(({ name, terms }) => `${name} ${terms}`.toLowerCase().includes(typed))
    .map((one) => ({ name: `${one.name} · ${one.terms}`, value: watches.watchKey(one) }));
}

/** Times as the watch's zone means them, where the watch is named already; else as the server's does. */
async function completeTime(
  typed: string,
  { options, ...asker }: Omit<CompletionCall, 'focused'>,
  context: DeskContext,
): Promise<readonly Choice[]> {
  const found = await watches.findWatch(String(options.watch ?? ''), asker, context);
  const zone = zoneFor(asker.server, found.kind === 'watch' ? found.watch : null, context);
  return suggestTimes(typed, context.clock(), zone).map(({ words, shown }) => ({ name: shown, value: words }));
}

/** The suggestions of this week. The thesaurus serves all servers, so its words are for operators to add. */
async function offer(watch: Watch, asker: Asker, context: DeskContext): Promise<readonly answers.OfferedWord[]> {
  const { server, person } = asker;
  const offered: answers.OfferedWord[] = [];
  for (const suggestion of await suggestionsFor(watch, context)) {
    const body = JSON.stringify({ suggestion, watch: watch.name });
    const made = { server, person, madeAt: context.clock(), kind: 'learn', body };
    offered.push({ suggestion, draft: asker.isOperator ? await context.store.saveDraft(made) : null });
  }
  return offered;
}

async function learn({ args, ...asker }: ButtonPress, context: DeskContext): Promise<Reply> {
  const id = Number.parseInt(args[0] ?? '', 36);
  const kept = Number.isSafeInteger(id) ? await context.store.draft(id) : null;
  if (kept?.kind !== 'learn' || kept.server !== asker.server || kept.person !== asker.person)
    return answers.line('This suggestion has expired or was already added. `/watch show` shows the current ones.');
  const { suggestion, watch } = JSON.parse(kept.body) as { suggestion: WordSuggestion; watch: string };
  const learned = await learnWord(suggestion, { name: watch }, asker, context);
  if (learned.kind === 'changed') await context.store.deleteDraft(id);
  return { kind: 'reply', ...answers.renderChanged(learned) };
}
