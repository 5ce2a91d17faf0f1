/** What an alert says, in no medium: pure, from the story's file, the channel's watches and the publishers. */

import { type Publishers, stateLabel, stateLabels } from '../publishers.ts';
import { currentReport, developmentLine, developmentsOf, latestDevelopment } from '../story/developments.ts';
import { provenanceOf } from '../story/provenance.ts';
import { speakingOf, tellSpeaking } from '../story/speaking.ts';
import { summariseStory } from '../story/summarise/story.ts';
import { plural } from '../text/plural.ts';
import type { Development, Report } from '../types.ts';
import type { Mentions, Watch } from '../watch/types.ts';
import type { AlertFollow } from './follow.ts';
import { seenIn } from './followed.ts';
import { type DeskDefaults, NO_DEFAULTS } from './handling.ts';
import { type Level, tellReasons } from './level.ts';
import type { ListView } from './list-view.ts';
import { boldIn, type Marked } from './marked.ts';
import { NOBODY, whomToMention } from './mentions.ts';
import { storiesIn } from './side-story.ts';
import type { Spike } from './spike.ts';
import { type StoryState, statesOf } from './story-state.ts';
import type { TrendDay } from './trend.ts';
import type { NewMessage, StandingAlert, StoryFile } from './types.ts';
import type { UpdateNote } from './updates.ts';
import { type AlertHandlingView, viewHandling } from './view-handling.ts';
import { type UpdateView, viewUpdate } from './view-update.ts';

export interface AlertView {
  readonly watches: readonly string[];
  /** Whom to mention when it is posted. */
  readonly mentions: Mentions;
  /** The state of the story in a few words. */
  readonly states: readonly StoryState[];
  /** Whether a thread is opened on it, and whether it is published: where one of its watches asks for that. */
  readonly thread: boolean;
  readonly publish: boolean;
  readonly colour: number | null;
  /** How much it matters, and why; null: its watches use no levels. The reason is empty where a watch gives it to all. */
  readonly level: { readonly level: Level; readonly reason: string } | null;
  /** Who takes care of it; null: nobody works through the alerts of its watches. */
  readonly handling: AlertHandlingView | null;
  /** Of an alert in direct messages: until when the person follows the story; else null, or absent. */
  readonly follow?: AlertFollow | null;
  readonly headline: string;
  readonly link: string;
  readonly publisher: string;
  /** Outlets that the alert names and that a government owns or runs, each with its label: `state media, Russia`. */
  readonly stateMedia: Readonly<Record<string, string>>;
  readonly image: string | null;
  /** At most three sentences; `outlet` if it is not the publisher. */
  readonly summary: readonly (Marked & { readonly outlet: string | null })[];
  readonly first: { readonly outlet: string; readonly via: string | null; readonly at: number | null };
  /** How many newsrooms reported the story independently. */
  readonly independent: number;
  readonly reports: number;
  /** The statement, ruling, vote … that all reports rest on; null: none. */
  readonly primary: { readonly kind: string; readonly by: string; readonly reports: number } | null;
  /** Who speaks in the reports: `2 unnamed (1 U.S. official)`, `State Department, on the record`; empty: nobody. */
  readonly speaking: readonly string[];
  /** The latest development since the alert was made, in one line; null: there is none. */
  readonly latest: { readonly line: string; readonly at: number } | null;
  /** How many smaller stories about its matter made no alert here because of it. */
  readonly sideStories: number;
  /** When the report that the alert shows was published, as far as its date can be believed. */
  readonly at: number;
}

export interface GatheredView {
  readonly watch: string;
  /** Published while the bot was offline, or beyond the hourly limit of alerts. */
  readonly because: 'away' | 'too many';
  readonly colour: number | null;
  readonly publish: boolean;
  readonly stories: readonly Pick<AlertView, 'headline' | 'link' | 'publisher' | 'at'>[];
}

/** An alert whose story was merged into another, which has an alert of its own in the channel. */
export interface MergedView {
  readonly watches: readonly string[];
  readonly headline: string;
  readonly link: string;
  readonly publisher: string;
  readonly colour: number | null;
  /** The other alert; its ids are null where they are not known. */
  readonly into: { readonly server: string | null; readonly channel: string; readonly remoteId: string | null };
}

/** What a message says, by kind: what a delivery target renders. */
export type MessageView =
  | { readonly kind: 'alert'; readonly alert: AlertView }
  | { readonly kind: 'gathered'; readonly gathered: GatheredView }
  | { readonly kind: 'update'; readonly update: UpdateView }
  | { readonly kind: 'merged'; readonly merged: MergedView }
  | { readonly kind: 'list'; readonly list: ListView }
  /** None of the watch's feeds answers. */
  | { readonly kind: 'notice'; readonly watch: string }
  /** A watch matches clearly more than usual. */
  | {
      readonly kind: 'spike';
      readonly watch: string;
      readonly colour: number | null;
      readonly spike: Spike;
      /** The days before it, the last is its own; absent: they are not known. */
      readonly days?: readonly TrendDay[];
    }
  /** Shows whether alerts of the watch can be posted in its channel, and what they look like. */
  | { readonly kind: 'test'; readonly watch: string }
  /** Sent once a day, to show that alerts arrive. */
  | { readonly kind: 'daily test'; readonly at: number }
  /** A text for the people who run the bot. */
  | { readonly kind: 'text'; readonly text: string };

/** What is read of a message for its view. */
export type Viewed = Pick<NewMessage, 'channel' | 'watch'> & {
  readonly id?: number;
  readonly kind: NewMessage['kind'] | 'notice' | 'spike' | 'test' | ListView['kind'];
  readonly spike?: Spike | null;
  readonly madeAt?: number;
  readonly list?: ListView | null;
  readonly update?: { readonly channel: string; readonly notes: readonly UpdateNote[] } | null;
};

export interface ViewContext {
  readonly watches: readonly Watch[];
  readonly publishers: Publishers;
  /** How a server has the desk; by default it has said nothing. */
  readonly defaults?: (server: string | null) => DeskDefaults;
}

/** @param files the stories that the message is about */
export function viewMessage(message: Viewed, files: readonly StoryFile[], context: ViewContext): MessageView | null {
  const { watches, publishers } = context;
  const [file] = files;
  if (message.list) return { kind: 'list', list: message.list };
  if (message.kind === 'test') return { kind: 'daily test', at: message.madeAt ?? 0 };
  if (message.kind === 'notice') return { kind: 'notice', watch: message.watch };
  if (message.spike) {
    const { channel, watch, spike } = message;
    return { kind: 'spike', watch, spike, colour: colourOf({ channel, watch }, watches) };
  }
  if (message.update) {
    const { channel, notes } = message.update;
    const update = file ? viewUpdate(file, channel, notes, watches) : null;
    return update && { kind: 'update', update: { ...update, stateMedia: stateLabel(publishers, update.publisher) } };
  }
  if (message.kind === 'alert' && file) {
    const other = otherAlert(file, message);
    if (other) return { kind: 'merged', merged: viewMerged(file, other, watches) };
    return { kind: 'alert', alert: viewAlertIn(file, message.channel, context) };
  }
  return { kind: 'gathered', gathered: viewGathered(files, message, watches) };
}

/** The alert of the story in the message's channel if that is another message, because the message's story was merged. */
function otherAlert(file: StoryFile, { id, channel }: Viewed): StandingAlert | null {
  const alert = file.alerts.find((one) => one.channel === channel);
  return alert && id !== undefined && alert.message !== id ? alert : null;
}

function viewMerged(file: StoryFile, into: StandingAlert, watches: readonly Watch[]): MergedView {
  const { channel, server = null, remoteId = null } = into;
  const { current } = currentState(file, channel);
  const mine = watches.find((watch) => watch.channel === channel && into.watches.includes(watch.name));
  return {
    watches: into.watches,
    headline: current.title,
    link: current.link,
    publisher: current.publisher,
    colour: mine?.colour ?? null,
    into: { server, channel, remoteId },
  };
}

/** In direct messages an alert looks as in the channel where it was found, without what is for the people of that channel. */
function viewAlertIn(file: StoryFile, channel: string, context: ViewContext): AlertView {
  const seen = seenIn(file, channel);
  const view = viewAlert(seen.file, seen.channel, context);
  if (!seen.follow) return view;
  return { ...view, follow: seen.follow, mentions: NOBODY, thread: false, publish: false, handling: null };
}

/**
 * @param file a story with at least one report that matched in the channel
 * @param context with the watches configured now; a removed one keeps its name
 */
export function viewAlert(
  file: StoryFile,
  channel: string,
  { watches, publishers, defaults = () => NO_DEFAULTS }: ViewContext,
): AlertView {
  const alert = file.alerts.find((one) => one.channel === channel);
  const names = alert?.watches ?? [];
  const level = alert?.level ?? null;
  const mine = names.flatMap((name) => watches.filter((watch) => watch.channel === channel && watch.name === name));
  const { current, latest } = currentState(file, channel);
  const { first, independent, roles, primary } = provenanceOf(file.story, publishers);
  const summary = summaryOf(file, channel, { current, latest }, roles);
  const outlets = [current.publisher, first.outlet, first.via, ...summary.map(({ outlet }) => outlet)];
  return {
    watches: names,
    mentions: whomToMention({ kind: 'alert', watches: mine, level }),
    states: statesOf({ latest, independent, primary: primary !== null }),
    thread: mine.some((watch) => watch.thread === true),
    publish: mine.some((watch) => watch.publish === true),
    colour: mine.find(({ colour }) => colour !== null)?.colour ?? null,
    level: level && { level: level.level, reason: tellReasons(level.because) },
    handling: viewHandling(alert?.handling, mine, defaults(alert?.server ?? null)),
    headline: current.title,
    link: current.link,
    publisher: current.publisher,
    stateMedia: stateLabels(publishers, outlets),
    image: current.image,
    summary,
    first,
    independent,
    reports: file.story.reports.length,
    primary: primary && { kind: primary.kind, by: primary.by, reports: primary.reports },
    speaking: speakingOf(file.story.reports, publishers).map(tellSpeaking),
    latest: latest && { line: developmentLine(latest), at: latest.at },
    sideStories: storiesIn(file.sideStories ?? [], channel).length,
    at: current.at,
  };
}

export function viewGathered(
  files: readonly StoryFile[],
  { channel, watch, kind }: Viewed,
  watches: readonly Watch[],
): GatheredView {
  const mine = watches.find((one) => one.channel === channel && one.name === watch);
  return {
    watch,
    because: kind === 'overflow' ? 'too many' : 'away',
    colour: mine?.colour ?? null,
    publish: mine?.publish === true,
    stories: files
      .map((file) => leadReport(file, channel))
      .map(({ title, link, publisher, at }) => ({ headline: title, link, publisher, at })),
  };
}

function colourOf({ channel, watch }: Pick<NewMessage, 'channel' | 'watch'>, watches: readonly Watch[]): number | null {
  return watches.find((one) => one.channel === channel && one.name === watch)?.colour ?? null;
}

/** The report that an alert shows now, and the latest development since its lead; null: none. */
export function currentState(file: StoryFile, channel: string): { current: Report; latest: Development | null } {
  const lead = leadReport(file, channel);
  const { reports } = file.story;
  const since = new Set(reports.slice(reports.indexOf(lead) + 1).map(({ article }) => article));
  const developments = developmentsOf(reports).filter(({ article }) => since.has(article));
  return { current: currentReport(reports, developments, lead), latest: latestDevelopment(developments) };
}

/** The report that made the alert; without an alert, the earliest that matched. */
export function leadReport({ story, matches, alerts }: StoryFile, channel: string): Report {
  const founder = alerts.find((alert) => alert.channel === channel)?.lead;
  const matched = new Set(matches.filter((match) => match.channel === channel).map(({ article }) => article));
  const { reports } = story;
  return (
    reports.find(({ article }) => article === founder) ??
    reports.find(({ article }) => matched.has(article)) ??
    reports[0]!
  );
}

/** Sentences from the story's reports, marked; `outlet` if it is not the one that the alert shows. */
function summaryOf(
  { story, matches }: StoryFile,
  channel: string,
  { current, latest }: ReturnType<typeof currentState>,
  roles: ReturnType<typeof provenanceOf>['roles'],
): AlertView['summary'] {
  const foundIn = (report: Report) =>
    matches.filter((match) => match.channel === channel && match.article === report.article).flatMap((m) => m.found);
  const others = story.reports.filter(
    ({ at }, n) => (roles[n] === 'independent' || roles[n] === 'first') && at > current.at,
  );
  return summariseStory({ current, others, told: lineSentence(latest), foundIn }).map(({ sentence, report }) => ({
    text: sentence,
    bold: boldIn(sentence, report, foundIn(report)),
    outlet: report === current ? null : report.publisher,
  }));
}

/** The sentence that the line about the latest development shows already. */
function lineSentence(latest: Development | null): readonly string[] {
  return latest && latest.kind !== 'origin' && !(latest.kind === 'toll' && latest.now > 1) ? [latest.sentence] : [];
}

/** How many reports a story rests on, as alerts, answers and the terminal say it: `single report`; `2 independent reports, 5 in all`. */
export function countReports(independent: number, reports: number): string {
  return reports === 1 ? 'single report' : `${plural(independent, 'independent report')}, ${reports} in all`;
}
