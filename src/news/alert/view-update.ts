/** What an update says, in no medium: pure, from the story's file, its notes and the channel's watches. */
import type { Development, Report } from '../types.ts';
import type { Mentions, UpdateMode, Watch } from '../watch/types.ts';
import { whomToMention } from './mentions.ts';
import type { StoryFile } from './types.ts';
import type { UpdateNote } from './updates.ts';

export interface UpdateView {
  /** Whom it is for: the watches that join, else those of the alert. */
  readonly watches: readonly string[];
  /** Whom to mention when it is posted. */
  readonly mentions: Mentions;
  readonly mode: Exclude<UpdateMode, 'edit'>;
  /** The headline of the report that tells it; if a toll rises, with the figure before. */
  readonly headline: string;
  readonly link: string;
  readonly publisher: string;
  /** `state media, Russia`, where a government owns or runs the publisher; else null. */
  readonly stateMedia?: string | null;
  /** The sentence that says so, verbatim; null if it is the headline. */
  readonly sentence: string | null;
  /** What else came since the last update, oldest first: headline and publisher. */
  readonly earlier: readonly { readonly headline: string; readonly publisher: string }[];
  /** Watches that match only now. */
  readonly joined: readonly string[];
}

/**
 * @param notes what it tells, in the order in which it came; at least one
 * @param watches the watches that are configured now
 * @returns null when the reports it is about are gone from the story
 */
export function viewUpdate(
  { story, alerts }: StoryFile,
  channel: string,
  notes: readonly UpdateNote[],
  watches: readonly Watch[],
): UpdateView | null {
  const told = notes.flatMap((note) => lineOf(note, story.reports));
  const last = told.at(-1);
  if (!last) return null;
  const joined = notes.flatMap((note) => (note.kind === 'joined' ? [note.watch] : []));
  const names = joined.length > 0 ? joined : (alerts.find((alert) => alert.channel === channel)?.watches ?? []);
  const mine = watches.filter((watch) => watch.channel === channel && names.includes(watch.name));
  return {
    watches: names,
    mentions: whomToMention({ kind: 'update', watches: mine, joined }),
    mode: mine.some(({ updates }) => updates === 'thread') ? 'thread' : 'reply',
    ...last,
    earlier: told.slice(0, -1).map(({ headline, publisher }) => ({ headline, publisher })),
    joined,
  };
}

type Line = Pick<UpdateView, 'headline' | 'link' | 'publisher' | 'sentence'>;

function lineOf(note: UpdateNote, reports: readonly Report[]): Line[] {
  const about = note.kind === 'joined' ? note.article : note.development.article;
  const report = reports.find(({ article }) => article === about);
  if (!report) return [];
  const { title, link, publisher } = report;
  if (note.kind === 'joined') return [{ headline: title, link, publisher, sentence: null }];
  const { sentence } = note.development;
  const headline = headlineOf(title, note.development);
  return [{ headline, link, publisher, sentence: sentence === title ? null : sentence }];
}

/** The headline itself tells of the dead, however it writes the number. */
const TELLS_TOLL = /\b(?:dead|deaths?|toll|kill(?:s|ed|ing)?|die[sd]?|bodies)\b/i;

function headlineOf(title: string, development: Development): string {
  if (development.kind === 'origin') return `Now ${development.independent} independent reports: ${title}`;
  if (development.kind !== 'toll') return title;
  const { now, before, unit } = development;
  const figure = now === 1 || TELLS_TOLL.test(title) ? '' : `${now} ${unit}: `;
  return `${figure}${title}${before > 0 ? ` (was ${before})` : ''}`;
}
