/** What an update says, in no medium: pure, from the story's file, its notes and the channel's watches. */
import type { Development, Report } from '../types.ts';
import type { Mentions, UpdateMode, Watch } from '../watch/types.ts';
import type { AlertFollow, FollowNote } from './follow.ts';
import { seenIn } from './followed.ts';
import { type Level, tellReasons } from './level.ts';
import { NOBODY, whomToMention } from './mentions.ts';
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
  /** In direct messages: the follow that it belongs to; else null, or absent. */
  readonly follow?: AlertFollow | null;
  /** The follow has ended by itself: why, and the alert that the person found; else null, or absent. */
  readonly ended?:
    | (FollowNote & { readonly found: Pick<StandingAlert, 'server' | 'channel' | 'remoteId' | 'inForum'> | null })
    | null;
}

/**
 * @param notes what it tells, in the order in which it came; at least one
 * @param watches the watches that are configured now
 * @returns null when the reports it is about are gone from the story
 */
export function viewUpdate(
  given: StoryFile,
  channel: string,
  notes: readonly UpdateNote[],
  watches: readonly Watch[],
): UpdateView | null {
  const { file, channel: place, follow, found } = seenIn(given, channel);
  const ended = notes.find((note) => note.kind === 'unfollowed');
  // Who follows it again meanwhile is not told that it ended.
  if (ended) return follow?.ended ? viewEnd(file, place, { ...ended, found }) : null;
  if (!follow) return viewDeveloped(file, place, notes, watches);
  // Who has stopped wants no more; who is told that it has ended is told before what came until then.
  if (follow.ended?.why === 'stopped' || follow.ended?.why === 'unreachable') return null;
  const view = viewDeveloped(file, place, notes, watches);
  return view && { ...view, follow, mentions: NOBODY, mode: 'reply' };
}

/** That somebody follows the story no longer. */
function viewEnd(file: StoryFile, channel: string, ended: NonNullable<UpdateView['ended']>): UpdateView | null {
  const alert = file.alerts.find((one) => one.channel === channel);
  if (!alert) return null;
  return { ...plainUpdate(file, alert), ended };
}

/** An update that names the story, and says nothing else. */
function plainUpdate(file: Pick<StoryFile, 'story'>, alert: StandingAlert): UpdateView {
  const { title, link, publisher } = leadOf(file, alert);
  return {
    ...{ watches: alert.watches, mentions: NOBODY, mode: 'reply', headline: title, link, publisher, sentence: null },
    ...{ earlier: [], joined: [], raised: null, waited: null },
  };
}

function viewDeveloped(
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
  return { ...plainUpdate(file, alert), mentions: { roles: [role], users: [], words: [] }, waited: after };
}

function leadOf({ story }: Pick<StoryFile, 'story'>, { lead }: StandingAlert): Report {
  return story.reports.find(({ article }) => article === lead) ?? story.reports[0]!;
}

type Line = Pick<UpdateView, 'headline' | 'link' | 'publisher' | 'sentence'>;

/** A line for each report, in the order of what they told last. A raised level is told with what raised it; alone, it has the line of its report. */
function linesOf(notes: readonly UpdateNote[], reports: readonly Report[]): Line[] {
  const others = notes.filter(({ kind }) => kind !== 'level');
  const byReport = new Map<number, UpdateNote[]>();
  for (const note of others.length > 0 ? others : notes) {
    if (note.kind === 'escalation' || note.kind === 'unfollowed') continue;
    const article = note.kind === 'development' ? note.development.article : note.article;
    const before = byReport.get(article) ?? [];
    byReport.delete(article);
    byReport.set(article, [...before, note]);
  }
  return [...byReport].flatMap(([article, mine]) => {
    const report = reports.find((one) => one.article === article);
    return report ? [lineOf(mine, report)] : [];
  });
}

/** What a report tells, with its headline once, however much that is. */
function lineOf(notes: readonly UpdateNote[], { title, link, publisher }: Report): Line {
  const told = notes.flatMap((note) => (note.kind === 'development' ? [note.development] : []));
  const events = told.filter(({ kind }) => kind !== 'origin');
  const sentences = (events.length > 0 ? events : told).map(({ sentence }) => sentence);
  const others = [...new Set(sentences)].filter((sentence) => sentence !== title);
  return { headline: headlineOf(title, told), link, publisher, sentence: others.join(' ') || null };
}

/** The headline itself tells of the dead, however it writes the number. */
const TELLS_TOLL = /\b(?:dead|deaths?|toll|kill(?:s|ed|ing)?|die[sd]?|bodies)\b/i;

function headlineOf(title: string, told: readonly Development[]): string {
  const origin = told.findLast((one) => one.kind === 'origin');
  const toll = told.findLast((one) => one.kind === 'toll');
  const counted = toll ? withToll(title, toll) : title;
  return origin ? `Now ${origin.independent} independent reports: ${counted}` : counted;
}

function withToll(title: string, { now, before, unit }: Extract<Development, { kind: 'toll' }>): string {
  const figure = now === 1 || TELLS_TOLL.test(title) ? '' : `${now} ${unit}: `;
  return `${figure}${title}${before > 0 ? ` (was ${before})` : ''}`;
}
