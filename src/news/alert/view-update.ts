/** What an update says, in no medium: pure, from the story's file, its notes and the channel's watches. */
import type { Development, Report } from '../types.ts';
import type { Mentions, UpdateMode, Watch } from '../watch/types.ts';
import { type Level, tellReasons } from './level.ts';
import { whomToMention } from './mentions.ts';
import type { StandingAlert, StoryFile } from './types.ts';
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
  /** The level to which the alert has risen; null: it has not. */
  readonly raised: { readonly level: Level; readonly reason: string } | null;
  /** Nobody has taken the alert for so long, ms; null: that is not what it tells. */
  readonly waited: number | null;
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
  const alert = alerts.find((one) => one.channel === channel);
  const escalation = notes.find(({ kind }) => kind === 'escalation');
  if (escalation?.kind === 'escalation') return viewEscalation({ story }, alert, escalation);
  const told = linesOf(notes, story.reports);
  const last = told.at(-1);
  if (!last) return null;
  const joined = notes.flatMap((note) => (note.kind === 'joined' ? [note.watch] : []));
  const names = joined.length > 0 ? joined : (alert?.watches ?? []);
  const mine = watches.filter((watch) => watch.channel === channel && names.includes(watch.name));
  const rise = notes.findLast((note) => note.kind === 'level') ?? null;
  const all = [...names, ...(rise ? (alert?.watches ?? []) : [])];
  const called = watches.filter((watch) => watch.channel === channel && all.includes(watch.name));
  return {
    watches: names,
    mentions: whomToMention({ kind: 'update', watches: called, joined, level: alert?.level ?? null, rise }),
    mode: mine.some(({ updates }) => updates === 'thread') ? 'thread' : 'reply',
    ...last,
    earlier: told.slice(0, -1).map(({ headline, publisher }) => ({ headline, publisher })),
    joined,
    raised: rise ? { level: rise.level.level, reason: tellReasons(rise.level.because) } : null,
    waited: null,
  };
}

/** Of an alert that somebody took meanwhile, or has done, nothing is left to say. */
function viewEscalation(
  file: Pick<StoryFile, 'story'>,
  alert: StandingAlert | undefined,
  { role, after }: Extract<UpdateNote, { kind: 'escalation' }>,
): UpdateView | null {
  if (!alert || alert.handling?.taken || alert.handling?.done) return null;
  const { title, link, publisher } = leadOf(file, alert);
  return {
    ...{
      watches: alert.watches,
      mentions: { roles: [role], users: [], words: [] },
      mode: 'reply',
      headline: title,
      link,
      publisher,
      sentence: null,
    },
    ...{ earlier: [], joined: [], raised: null, waited: after },
  };
}

function leadOf({ story }: Pick<StoryFile, 'story'>, { lead }: StandingAlert): Report {
  return story.reports.find(({ article }) => article === lead) ?? story.reports[0]!;
}

/** A raised level is told with what raised it; alone, it has the line of its report. */
function linesOf(notes: readonly UpdateNote[], reports: readonly Report[]): Line[] {
  const others = notes.filter(({ kind }) => kind !== 'level');
  return (others.length > 0 ? others : notes).flatMap((note) => lineOf(note, reports));
}

type Line = Pick<UpdateView, 'headline' | 'link' | 'publisher' | 'sentence'>;

function lineOf(note: UpdateNote, reports: readonly Report[]): Line[] {
  if (note.kind === 'escalation') return [];
  const about = note.kind === 'development' ? note.development.article : note.article;
  const report = reports.find(({ article }) => article === about);
  if (!report) return [];
  const { title, link, publisher } = report;
  if (note.kind !== 'development') return [{ headline: title, link, publisher, sentence: null }];
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
