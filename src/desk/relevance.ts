/** What people do about an alert that is none for them: mute its story, or leave its publisher out of a watch. */

import type { Mute, StoryFile } from '../news/alert/types.ts';
import { leadReport } from '../news/alert/view.ts';
import { familyOf, findPublisher } from '../news/publishers.ts';
import { provenanceOf } from '../news/story/provenance.ts';
import type { Report, Watch } from '../news/types.ts';
import type { MuteUndo } from '../store/store.ts';
import { type Changed, changeRowOf, refuse } from './change.ts';
import type { Asker, DeskContext } from './desk.ts';
import { watchesSeenBy } from './watches.ts';

/** An alert of the asker's channel. */
export interface Alerted {
  readonly file: StoryFile;
  readonly lead: Report;
  /** Its watches that still are some; `number`: the place in the alert, which stays when others go. */
  readonly watches: readonly { readonly number: number; readonly watch: Watch }[];
  /** A watch may leave out its publisher: watches.yaml takes only names that publishers.yaml or feeds.yaml have. */
  readonly isNamed: boolean;
}

export type MuteFor = 'hour' | 'day' | 'ever' | 'change';

const HOUR = 3_600_000;

/** Null: it is no longer kept, or stands in another channel. */
export async function alertOf(key: string, asker: Asker, context: DeskContext): Promise<Alerted | null> {
  const row = await context.store.messageByKey(key);
  if (row?.channel !== asker.channel) return null;
  const [story] = await context.store.storiesOf(row.id);
  const file = story === undefined ? null : await context.store.storyFile(story);
  if (!file) return null;
  const names = file.alerts.find(({ channel }) => channel === asker.channel)?.watches ?? [];
  const mine = (await watchesSeenBy(asker, context)).filter(({ channel }) => channel === asker.channel);
  const watches = names.flatMap((name, number) =>
    mine.filter((one) => one.name === name).map((watch) => ({ number, watch })),
  );
  const lead = leadReport(file, asker.channel);
  return { file, lead, watches, isNamed: isNamed(lead, context) };
}

function isNamed({ publisher }: Report, { config, publishers }: DeskContext): boolean {
  const isOfFeed = config().feeds.some((feed) => feed.publisher.toLowerCase() === publisher.toLowerCase());
  return isOfFeed || findPublisher(publishers(), publisher) !== null;
}

/** Mutes the story in the asker's channel. @returns with `mute`, as it holds now */
export async function muteStory(
  { file, lead }: Alerted,
  how: MuteFor,
  asker: Asker,
  context: DeskContext,
): Promise<{ readonly mute: Mute; readonly undo: number }> {
  const now = context.clock();
  const { channel, person, server } = asker;
  const until = how === 'hour' ? now + HOUR : how === 'day' ? now + 24 * HOUR : null;
  const origins = how === 'change' ? provenanceOf(file.story, context.publishers()).independent : null;
  const mute = { channel, until, origins };
  const words = `muted the story “${lead.title}” ${HOW[how]}`;
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

const HOW: Readonly<Record<MuteFor, string>> = {
  hour: 'for an hour',
  day: 'for a day',
  ever: 'for good',
  change: 'until another origin reports it',
};

/** Puts back what held before, if its time has not run out, while the mute is still the one that is taken back. */
export async function takeMuteBack(
  { story, channel, before, after }: MuteUndo,
  { store, clock }: DeskContext,
): Promise<Changed | null> {
  const file = await store.storyFile(story);
  if (!file) return refuse('That story is no longer kept.');
  const now = clock();
  if (hasEnded(after, now)) return refuse('That mute has run out by itself.');
  if (!isSameMute(muteIn(file, channel), after))
    return refuse('The story was muted otherwise since: take that back, or mute it anew.');
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

/** From now on the watch leaves this publisher's house out. */
export function mutePublisher(watch: Watch, publisher: string, asker: Asker, context: DeskContext): Promise<Changed> {
  const house = familyOf(context.publishers(), publisher);
  const { feeds, publishers, languages } = watch.except;
  const except = {
    ...(feeds.length && { feeds }),
    publishers: [...new Set([...publishers, house])],
    ...(languages.length && { languages }),
  };
  const key = { list: 'watches', is: { channel: watch.channel, name: watch.name } } as const;
  const words = `left ${house} out of the watch “${watch.name}”`;
  return changeRowOf({ do: 'set', key, fields: { except } }, words, asker, context);
}
