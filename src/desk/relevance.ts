/** What people do about an alert that is none for them: mute its story, its publisher, or leave a word out. */

import type { StoryFile } from '../news/compose.ts';
import { familyOf } from '../news/publishers.ts';
import { standing } from '../news/standing.ts';
import type { Report, Watch } from '../news/types.ts';
import { leadReport } from '../news/view.ts';
import { words } from '../news/words.ts';
import { type Changed, changeRowOf } from './change.ts';
import type { Asker, Desk } from './desk.ts';
import { type Trial, tryWatch } from './trial.ts';
import { accepted, checkTerms, watchesSeenBy } from './watches.ts';

/** An alert of the asker's channel, with the first of its watches that still is one. */
export interface Alerted {
  readonly file: StoryFile;
  readonly lead: Report;
  readonly watch: Watch | null;
}

export type MuteFor = 'hour' | 'day' | 'ever' | 'change';

const HOUR = 3_600_000;
/** Words offered for leaving out. */
const OFFERED = 20;
/** Shorter ones say too little, longer ones do not fit a button's id. */
const TELLING = { least: 4, most: 40 };

/** Null: it is no longer kept, or stands in another channel. */
export async function alertOf(message: number, asker: Asker, desk: Desk): Promise<Alerted | null> {
  const row = Number.isSafeInteger(message) ? await desk.store.message(message) : null;
  if (row?.channel !== asker.channel) return null;
  const [story] = await desk.store.storiesOf(message);
  const file = story === undefined ? null : await desk.store.storyFile(story);
  if (!file) return null;
  const names = file.alerts.find(({ channel }) => channel === asker.channel)?.watches ?? [];
  const mine = (await watchesSeenBy(asker, desk)).filter(({ channel }) => channel === asker.channel);
  const watch = names.flatMap((name) => mine.filter((one) => one.name === name))[0] ?? null;
  return { file, lead: leadReport(file, asker.channel), watch };
}

/** Mutes the story in the asker's channel. @returns until when, ms; null: no time was named */
export async function muteStory(
  { file, lead }: Alerted,
  how: MuteFor,
  asker: Asker,
  desk: Desk,
): Promise<number | null> {
  const now = desk.clock();
  const until = how === 'hour' ? now + HOUR : how === 'day' ? now + 24 * HOUR : null;
  const origins = how === 'change' ? standing(file.story, desk.publishers()).independent : null;
  await desk.store.muteStory(file.story.id, { channel: asker.channel, until, origins }, now);
  desk.told({ person: asker.person, server: asker.server, words: `muted the story “${lead.title}” (${how})` });
  return until;
}

export async function unmuteStory(story: number, asker: Asker, desk: Desk): Promise<void> {
  await desk.store.unmuteStory(story, asker.channel);
  desk.told({ person: asker.person, server: asker.server, words: `unmuted story ${story}` });
}

/** From now on the watch leaves this publisher's house out. */
export function mutePublisher(watch: Watch, publisher: string, asker: Asker, desk: Desk): Promise<Changed> {
  const house = familyOf(desk.publishers(), publisher);
  const { feeds, publishers, languages } = watch.except;
  const except = {
    ...(feeds.length && { feeds }),
    publishers: [...new Set([...publishers, house])],
    ...(languages.length && { languages }),
  };
  const key = { list: 'watches', is: { channel: watch.channel, name: watch.name } } as const;
  return changeRowOf(
    { do: 'set', key, fields: { except } },
    `left ${house} out of the watch “${watch.name}”`,
    asker,
    desk,
  );
}

/** Words of the report that the watch does not ask for: candidates for leaving out. */
export function wordsToLeave({ title, teaser }: Report, watch: Watch, desk: Desk): string[] {
  const asked = new Set(
    accepted(watch, desk).flatMap(({ term, words: some }) => words([term, ...some].join(' ')).map(({ key }) => key)),
  );
  const seen = new Set<string>();
  return words(`${title} ${teaser}`)
    .filter(({ form, key }) => {
      if (asked.has(key) || seen.has(key) || form.length < TELLING.least || form.length > TELLING.most) return false;
      seen.add(key);
      return true;
    })
    .map(({ form }) => form)
    .slice(0, OFFERED);
}

export interface LeftOut {
  readonly terms: string;
  readonly before: Trial;
  readonly after: Trial;
}

/** What leaving the word out would change; null where it makes no terms that can be read. */
export async function tryWithout(watch: Watch, word: string, desk: Desk): Promise<LeftOut | null> {
  const terms = without(watch.terms, word);
  const read = checkTerms(terms);
  if (read.kind !== 'ready') return null;
  return {
    terms,
    before: await tryWatch(watch, desk),
    after: await tryWatch({ ...watch, query: read.watch.query, terms }, desk),
  };
}

export function leaveOut(watch: Watch, word: string, asker: Asker, desk: Desk): Promise<Changed> {
  const key = { list: 'watches', is: { channel: watch.channel, name: watch.name } } as const;
  const fields = { terms: without(watch.terms, word) };
  return changeRowOf({ do: 'set', key, fields }, `left “${word}” out of the watch “${watch.name}”`, asker, desk);
}

/** OR is the loosest: without parentheses the minus would hold for the last of its sides alone. */
function without(terms: string, word: string): string {
  return /\bOR\b/.test(terms) ? `(${terms}) -${word}` : `${terms} -${word}`;
}
