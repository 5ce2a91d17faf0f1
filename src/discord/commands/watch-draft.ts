/** The form of `/watch add` and `/watch edit`: two steps, and between them what the watch would have matched. Nothing is saved before that. */
import type { Asker, DeskContext } from '../../desk/desk.ts';
import { labelCounts } from '../../desk/feeds/labels.ts';
import { mentionIds } from '../../desk/watches/mentions.ts';
import { NO_OPTIONS } from '../../desk/watches/options.ts';
import { placeIds } from '../../desk/watches/places.ts';
import { tryWatch } from '../../desk/watches/trial.ts';
import * as watches from '../../desk/watches/watches.ts';
import { LEVELS } from '../../news/alert/level.ts';
import { MATCH_MODES, UPDATE_MODES } from '../../news/watch/types.ts';
import * as answers from '../answers/watch.ts';
import { watchForm } from '../answers/watch-form.ts';
import { optionsForm } from '../answers/watch-options-form.ts';
import type { ButtonPress, FormSubmission, Reply } from '../interactions/types.ts';

/** Handles the submitted form. The draft is stored even with mistakes, so that no input is lost. */
export async function submitForm(
  { args, fields, lists, ...asker }: FormSubmission,
  context: DeskContext,
): Promise<Reply> {
  const old = args[0] === undefined ? null : await ownDraft(args[0], asker, context);
  if (args[0] !== undefined && !old) return answers.line(EXPIRED);
  const { name = '', terms = '' } = fields;
  const chosen = (field: 'channel' | 'mention') => lists[field]?.join(', ') ?? old?.draft[field] ?? '';
  const match = MATCH_MODES.find((mode) => mode === fields.match) ?? old?.draft.match;
  const [channel, mention, more] = [chosen('channel'), chosen('mention'), old?.draft.more];
  const of = old?.draft.of ?? null;
  return preview({ name, terms, channel, mention, ...(match && { match }), ...(more && { more }), of }, asker, context);
}

/** Takes the options of the second step; what is not in the form stays. */
export async function submitOptions(
  { args, fields, lists, ...asker }: FormSubmission,
  context: DeskContext,
): Promise<Reply> {
  const old = await ownDraft(args[0] ?? '', asker, context);
  if (!old) return answers.line(EXPIRED);
  const before = old.draft.more ?? NO_OPTIONS;
  const level = LEVELS.find((one) => one === fields.level) ?? null;
  const more = {
    level: fields.level === undefined ? before.level : level,
    updates: UPDATE_MODES.find((mode) => mode === fields.updates) ?? before.updates,
    digest: fields.digest?.trim() ?? before.digest,
    only: lists.only ?? before.only,
    except: lists.except ?? before.except,
  };
  return preview({ ...old.draft, more }, asker, context);
}

/** Shows what a draft would have matched. It is stored even with mistakes. */
async function preview(draft: watches.WatchDraft, asker: Asker, context: DeskContext): Promise<Reply> {
  const id = await keepDraft(draft, asker, context);
  const checked = await watches.checkDraft(draft, asker, context);
  if (checked.kind === 'mistake')
    return { kind: 'update', ...answers.renderMistake(checked.reason, checked.caret, id) };
  const trial = await tryWatch(checked.watch, context);
  return { kind: 'update', ...answers.renderDraft(checked.watch, trial, id) };
}

export async function changeDraft({ args, ...asker }: ButtonPress, context: DeskContext): Promise<Reply> {
  const kept = await ownDraft(args[0] ?? '', asker, context);
  return kept ? openForm(kept.draft, kept.id, asker) : answers.line(EXPIRED);
}

/** @param draft its id; null: it is not stored yet @param why why its channel is proposed; null: there is nothing to explain */
export async function openForm(
  typed: watches.WatchDraft,
  draft: number | null,
  asker: Asker,
  why: string | null = null,
): Promise<Reply> {
  const channels = await placeIds(typed.channel, asker);
  const mentions = await mentionIds(typed.mention, asker);
  return { kind: 'openForm', form: watchForm(typed, { channels, mentions, why }, draft) };
}

export async function openOptions({ args, ...asker }: ButtonPress, context: DeskContext): Promise<Reply> {
  const kept = await ownDraft(args[0] ?? '', asker, context);
  if (!kept) return answers.line(EXPIRED);
  const labels = labelCounts(context).map(({ label }) => label);
  return { kind: 'openForm', form: optionsForm(kept.draft.more ?? NO_OPTIONS, labels, kept.id) };
}

export async function saveDraft({ args, ...asker }: ButtonPress, context: DeskContext): Promise<Reply> {
  const kept = await ownDraft(args[0] ?? '', asker, context);
  if (!kept) return answers.line(EXPIRED);
  const checked = await watches.checkDraft(kept.draft, asker, context);
  if (checked.kind === 'mistake')
    return { kind: 'update', ...answers.renderMistake(checked.reason, checked.caret, kept.id) };
  const saved = await watches.saveWatch(kept.draft, checked.watch, asker, context);
  if (saved.kind === 'refused') return answers.line(saved.reason);
  await context.store.deleteDraft(kept.id);
  return { kind: 'update', ...answers.renderChanged(saved) };
}

const EXPIRED = 'This form has expired or was already saved. Start again with `/watch add`.';

export function keepDraft(
  draft: watches.WatchDraft,
  { server, person }: Asker,
  { store, clock }: DeskContext,
): Promise<number> {
  return store.saveDraft({ server, person, madeAt: clock(), kind: 'watch', body: JSON.stringify(draft) });
}

/** The asker's own draft on this server. */
async function ownDraft(key: string, { server, person }: Asker, { store }: DeskContext) {
  const id = Number.parseInt(key, 36);
  const kept = Number.isSafeInteger(id) ? await store.draft(id) : null;
  if (kept?.kind !== 'watch' || kept.server !== server || kept.person !== person) return null;
  return { id, draft: JSON.parse(kept.body) as watches.WatchDraft };
}
