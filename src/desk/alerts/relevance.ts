/** *Not relevant*: muting a story, or excluding a publisher from a watch. */

import type { Mute, StoryFile } from '../../news/alert/types.ts';
import { leadReport } from '../../news/alert/view.ts';
import { familyOf, findPublisher } from '../../news/publishers.ts';
import { provenanceOf } from '../../news/story/provenance.ts';
import type { Report } from '../../news/types.ts';
import type { Watch } from '../../news/watch/types.ts';
import type { MuteUndo } from '../../store/undo.ts';
import { type Changed, changeRowOf, refuse } from '../change.ts';
import type { Asker, DeskContext } from '../desk.ts';
import { selectionField } from '../watches/options.ts';
import { watchesSeenBy } from '../watches/watches.ts';
import { pressedMessage } from './pressed.ts';

/** An alert of the asker's channel. */
export interface AlertInChannel {
  readonly file: StoryFile;
  /** The alert's channel. */
  readonly channel: string;
  readonly lead: Report;
  /** Its watches that still exist; `number`: the position in the alert, which never changes. */
  readonly watches: readonly { readonly number: number; readonly watch: Watch }[];
  /** Whether a watch can exclude its publisher: watches.yaml accepts only names from publishers.yaml or feeds.yaml. */
  readonly isNamed: boolean;
}

export type MuteFor = 'hour' | 'day' | 'ever' | 'change';

const HOUR = 3_600_000;

/** Null: the alert has expired, or was posted in another channel. */
export async function alertOf(key: string, asker: Asker, context: DeskContext): Promise<AlertInChannel | null> {
  const pressed = await pressedMessage(key, asker.channel, context.store);
  if (!pressed) return null;
  const { message: row, place } = pressed;
  const [story] = await context.store.storiesOf(row.id);
  const file = story === undefined ? null : await context.store.storyFile(story);
  if (!file) return null;
  const names = file.alerts.find(({ channel }) => channel === place)?.watches ?? [];
  const visible = (await watchesSeenBy(asker, context)).filter(({ channel }) => channel === place);
  const watches = names.flatMap((name, number) =>
    visible.filter((one) => one.name === name).map((watch) => ({ number, watch })),
  );
  const lead = leadReport(file, place);
  return { file, channel: place, lead, watches, isNamed: isNamed(lead.publisher, context) };
}

/** Whether feeds.yaml or publishers.yaml names this publisher. */
export function isNamed(publisher: string, { config, publishers }: DeskContext): boolean {
  const isOfFeed = config().feeds.some((feed) => feed.publisher.toLowerCase() === publisher.toLowerCase());
  return isOfFeed || findPublisher(publishers(), publisher) !== null;
}

/** Mutes the story in the asker's channel. @returns with `mute`, as it holds now */
export async function muteStory(
  { file, lead, channel }: AlertInChannel,
  how: MuteFor,
  asker: Asker,
  context: DeskContext,
): Promise<{ readonly mute: Mute; readonly undo: number }> {
  const now = context.clock();
  const { person, server } = asker;
  const until = how === 'hour' ? now + HOUR : how === 'day' ? now + 24 * HOUR : null;
  const origins = how === 'change' ? provenanceOf(file.story, context.publishers()).independent : null;
  const mute = { channel, until, origins };
  const words = `muted the story “${lead.title}” ${DURATIONS[how]}`;
  await context.store.muteStory(file.story.id, mute, now);
  const undo = await context.store.saveUndo({
    ...{ server, person, madeAt: now, words, channel },
    kind: 'mute',
    story: file.story.id,
    before: muteIn(file, channel),
    after: mute,
  });
  context.onAudit({ person, server, words });
  return { mute, undo };
}

const DURATIONS: Readonly<Record<MuteFor, string>> = {
  hour: 'for an hour',
  day: 'for a day',
  ever: 'permanently',
  change: 'until another newsroom reports it independently',
};

/** Restores the earlier mute, if it has not ended and the mute is still the one to undo. */
export async function undoMute(
  { story, channel, before, after }: MuteUndo,
  { store, clock }: DeskContext,
): Promise<Changed | null> {
  const file = await store.storyFile(story);
  if (!file) return refuse('That story is no longer in the archive.');
  const now = clock();
  if (hasEnded(after, now)) return refuse('That mute has already ended.');
  if (!isSameMute(muteIn(file, channel), after))
    return refuse('The mute was changed since. Undo the newer change, or mute the story again.');
  if (before === null || hasEnded(before, now)) await store.unmuteStory(story, channel);
  else await store.muteStory(story, before, now);
  return null;
}

function hasEnded({ until }: Mute, now: number): boolean {
  return until !== null && until <= now;
}

function muteIn({ mutes = [] }: StoryFile, channel: string): Mute | null {
  return mutes.find((one) => one.channel === channel) ?? null;
}

function isSameMute(a: Mute | null, b: Mute): boolean {
  return a !== null && a.channel === b.channel && a.until === b.until && a.origins === b.origins;
}

/** Excludes the publisher's whole family from the watch. */
export function mutePublisher(watch: Watch, publisher: string, asker: Asker, context: DeskContext): Promise<Changed> {
  const family = familyOf(context.publishers(), publisher);
  const publishers = [...new Set([...watch.except.publishers, family])];
  const except = selectionField({ ...watch.except, publishers });
  const key = { list: 'watches', is: { channel: watch.channel, name: watch.name } } as const;
  const words = `excluded ${family} from the watch “${watch.name}”`;
  return changeRowOf({ do: 'set', key, fields: { except } }, words, asker, context);
}
