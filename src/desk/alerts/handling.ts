/** Who takes care of an alert: people take it, give it back, mark it done, reopen it, and note something at it. */

import {
  decideStep,
  type HandlingState,
  type HandlingStep,
  type StepDecision,
  UNHANDLED,
} from '../../news/alert/handling.ts';
import type { StandingAlert, StoryFile } from '../../news/alert/types.ts';
import { leadReport } from '../../news/alert/view.ts';
import type { HandlingUndo, NoteUndo } from '../../store/undo.ts';
import { type Changed, refuse } from '../change.ts';
import type { Asker, DeskContext } from '../desk.ts';

export type Handled =
  | Changed
  /** Somebody else has it, or has done it. */
  | Extract<StepDecision, { kind: 'theirs' }>
  /** The asker has it already. */
  | { readonly kind: 'yours'; readonly at: number };

/** An alert of the asker's server, in a channel that they can see. */
interface FoundAlert {
  readonly file: StoryFile;
  readonly alert: StandingAlert;
  readonly headline: string;
}

const EXPIRED = 'This alert has expired.';
/** Often enough that two people who press at once are both answered with what holds. */
const TRIES = 5;

async function findAlert(key: string, asker: Asker, { store }: DeskContext): Promise<FoundAlert | null> {
  const row = await store.messageByKey(key);
  if (!row) return null;
  const update = row.update ?? (await store.message(row.id))?.update;
  const channel = update?.channel ?? row.channel;
  if ((await store.channel(channel)).server !== asker.server || !(await asker.canSee(channel))) return null;
  const [story] = await store.storiesOf(row.id);
  const file = story === undefined ? null : await store.storyFile(story);
  const alert = file?.alerts.find((one) => one.channel === channel);
  return file && alert ? { file, alert, headline: leadReport(file, channel).title } : null;
}

/** @param key of the alert's message, or of an update's */
export async function handleAlert(
  key: string,
  step: HandlingStep,
  asker: Asker,
  context: DeskContext,
): Promise<Handled> {
  for (let n = 0; n < TRIES; n++) {
    const found = await findAlert(key, asker, context);
    if (!found) return refuse(EXPIRED);
    const before: HandlingState = stateOf(found.alert);
    const decision = decideStep(step, before, { by: asker.person, at: context.clock() });
    if (decision.kind !== 'change') return decision.kind === 'refused' ? refuse(decision.reason) : decision;
    const { channel } = found.alert;
    const story = found.file.story.id;
    const isSaved = await context.store.changeHandling({ story, channel }, before, decision.next);
    if (isSaved) {
      const words = `${DONE_WORDS[step]} “${found.headline}”`;
      return saved({ kind: 'handling', story, channel, before, after: decision.next, words }, asker, context);
    }
  }
  return refuse('Several people change this alert at this moment. Please try again.');
}

const DONE_WORDS: Readonly<Record<HandlingStep, string>> = {
  take: 'took',
  'take over': 'took over',
  release: 'gave back',
  done: 'marked as done:',
  reopen: 'reopened',
};

function stateOf({ handling }: StandingAlert): HandlingState {
  const { taken, done } = handling ?? UNHANDLED;
  return { taken, done };
}

async function saved(
  change:
    | Pick<HandlingUndo, 'kind' | 'story' | 'channel' | 'before' | 'after' | 'words'>
    | Pick<NoteUndo, 'kind' | 'note' | 'channel' | 'words'>,
  { person, server }: Asker,
  { store, clock, onAudit }: DeskContext,
): Promise<Changed> {
  const undo = await store.saveUndo({ server, person, madeAt: clock(), ...change });
  onAudit({ person, server, words: change.words });
  return { kind: 'changed', words: change.words, undo };
}

/** The longest note, characters. */
export const LONGEST_NOTE = 500;

/** Whether this person can note something at the alert now. */
export async function canNote(key: string, asker: Asker, context: DeskContext): Promise<boolean> {
  return (await findAlert(key, asker, context)) !== null;
}

/** @param typed in one line or several */
export async function noteAlert(key: string, typed: string, asker: Asker, context: DeskContext): Promise<Changed> {
  const text = typed.replace(/\s+/g, ' ').trim();
  if (text === '') return refuse('The note is empty, so nothing was saved.');
  if (text.length > LONGEST_NOTE)
    return refuse(`A note has at most ${LONGEST_NOTE} characters; this one has ${text.length}.`);
  const found = await findAlert(key, asker, context);
  if (!found) return refuse(EXPIRED);
  const { channel } = found.alert;
  const alert = { story: found.file.story.id, channel };
  const note = await context.store.addNote(alert, { by: asker.person, at: context.clock(), text });
  return saved({ kind: 'note', note, channel, words: `noted at “${found.headline}”: ${text}` }, asker, context);
}

/** Restores who had the alert, if nobody has changed that since. */
export async function undoHandling(
  { story, channel, before, after }: HandlingUndo,
  { store }: DeskContext,
): Promise<Changed | null> {
  if (!(await store.storyFile(story))) return refuse('That story is no longer in the archive.');
  const isUndone = await store.changeHandling({ story, channel }, after, before);
  return isUndone ? null : refuse('Somebody has changed this alert since, so that can’t be undone.');
}

export async function undoNote({ note }: NoteUndo, { store }: DeskContext): Promise<Changed | null> {
  return (await store.removeNote(note)) ? null : refuse('That note is no longer there.');
}
