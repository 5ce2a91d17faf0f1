/** What an alert says, in no medium: pure, from the story's file, the channel's watches and the publishers. */

import type { Publishers } from '../publishers.ts';
import { provenanceOf } from '../story/provenance.ts';
import { summariseStory } from '../story/summarise/story.ts';
import { summarise } from '../story/summarise.ts';
import { split } from '../text/words.ts';
import type { FoundWords, Report, Watch } from '../types.ts';
import type { NewMessage, StoryFile } from './compose.ts';

/** A text with the spans in it that are to stand out, in order, not overlapping. */
export interface Marked {
  readonly text: string;
  readonly bold: readonly { readonly start: number; readonly end: number }[];
}

export interface AlertView {
  readonly watches: readonly string[];
  /** Roles to mention when it is posted, by id. */
  readonly roles: readonly string[];
  readonly colour: number | null;
  readonly headline: string;
  readonly link: string;
  readonly publisher: string;
  readonly image: string | null;
  /** At most three sentences; `outlet` where it is another than the publisher. */
  readonly summary: readonly (Marked & { readonly outlet: string | null })[];
  readonly first: { readonly outlet: string; readonly via: string | null; readonly at: number | null };
  /** On how many houses' own reporting the story rests. */
  readonly independent: number;
  readonly reports: number;
  /** When the report that the alert shows was published, as far as that can be believed. */
  readonly at: number;
}

export interface GatheredView {
  readonly watch: string;
  /** While we were away, or while there were too many alerts in an hour. */
  readonly because: 'away' | 'too many';
  readonly colour: number | null;
  readonly stories: readonly Pick<AlertView, 'headline' | 'link' | 'publisher' | 'at'>[];
}

/** What a message says, by kind: what a delivery target renders. */
export type MessageView =
  | { readonly kind: 'alert'; readonly alert: AlertView }
  | { readonly kind: 'gathered'; readonly gathered: GatheredView }
  /** None of the watch's feeds answers. */
  | { readonly kind: 'notice'; readonly watch: string }
  /** Shows whether alerts of the watch can be posted in its channel, and what they look like. */
  | { readonly kind: 'test'; readonly watch: string }
  /** A text for the people who run the bot. */
  | { readonly kind: 'text'; readonly text: string };

/** The message as its view shows it. */
type Viewed = Pick<NewMessage, 'channel' | 'watch'> & { readonly kind: NewMessage['kind'] | 'notice' };

/** @param files the stories that the message is about */
export function viewMessage(
  message: Viewed,
  files: readonly StoryFile[],
  { watches, publishers }: { readonly watches: readonly Watch[]; readonly publishers: Publishers },
): MessageView {
  const [file] = files;
  if (message.kind === 'notice') return { kind: 'notice', watch: message.watch };
  if (message.kind === 'alert' && file)
    return { kind: 'alert', alert: viewAlert(file, message.channel, watches, publishers) };
  return { kind: 'gathered', gathered: viewGathered(files, message, watches) };
}

/**
 * @param file a story with at least one report that matched in the channel
 * @param watches the watches now configured; what is gone from them keeps its name
 */
export function viewAlert(
  file: StoryFile,
  channel: string,
  watches: readonly Watch[],
  publishers: Publishers,
): AlertView {
  const names = file.alerts.find((alert) => alert.channel === channel)?.watches ?? [];
  const mine = names.flatMap((name) => watches.filter((watch) => watch.channel === channel && watch.name === name));
  const lead = leadReport(file, channel);
  const { first, independent, roles } = provenanceOf(file.story, publishers);
  return {
    watches: names,
    roles: [...new Set(mine.flatMap(({ role }) => role ?? []))],
    colour: mine.find(({ colour }) => colour !== null)?.colour ?? null,
    headline: lead.title,
    link: lead.link,
    publisher: lead.publisher,
    image: lead.image,
    summary: summaryOf(file, channel, lead, roles),
    first,
    independent,
    reports: file.story.reports.length,
    at: lead.at,
  };
}

export function viewGathered(
  files: readonly StoryFile[],
  { channel, watch, kind }: Viewed,
  watches: readonly Watch[],
): GatheredView {
  return {
    watch,
    because: kind === 'overflow' ? 'too many' : 'away',
    colour: watches.find((one) => one.channel === channel && one.name === watch)?.colour ?? null,
    stories: files
      .map((file) => leadReport(file, channel))
      .map(({ title, link, publisher, at }) => ({ headline: title, link, publisher, at })),
  };
}

/** The report that an alert shows: the one that founded it; without an alert the earliest that matched. */
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

/** What the story's reports tell, marked; `outlet` where it is another than the one that the alert shows. */
function summaryOf(
  { story, matches }: StoryFile,
  channel: string,
  current: Report,
  roles: ReturnType<typeof provenanceOf>['roles'],
): AlertView['summary'] {
  const foundIn = (report: Report) =>
    matches.filter((match) => match.channel === channel && match.article === report.article).flatMap((m) => m.found);
  const others = story.reports.filter(
    ({ at }, n) => (roles[n] === 'independent' || roles[n] === 'first') && at > current.at,
  );
  return summariseStory({ current, others, told: [], foundIn }).map(({ sentence, report }) => ({
    text: sentence,
    bold: boldIn(sentence, report, foundIn(report)),
    outlet: report === current ? null : report.publisher,
  }));
}

/** The summary of one report, marked. @param headline the one that the reader sees above it */
export function sentencesOf(report: Report, found: readonly FoundWords[], headline = report.title): Marked[] {
  const parts = { title: split(headline), teaser: split(report.teaser), text: split(report.text) };
  const summary = summarise({ title: headline, publisher: report.publisher, split: parts }, found);
  return summary.map(({ sentence }) => ({ text: sentence, bold: boldIn(sentence, report, found) }));
}

/** Where the words found stand inside this sentence: by their places where it comes from the same text, so that nothing else is marked. */
export function boldIn(sentence: string, report: Report, found: readonly FoundWords[]): Marked['bold'] {
  const spans = (['teaser', 'text'] as const).flatMap((place) => {
    const at = report[place].indexOf(sentence);
    return at < 0
      ? []
      : found
          .filter((one) => one.place === place && one.start >= at && one.end <= at + sentence.length)
          .map(({ start, end }) => ({ start: start - at, end: end - at }));
  });
  return merge(spans);
}

/** Spans in order, those that touch made one. */
export function merge(spans: readonly { start: number; end: number }[]): { start: number; end: number }[] {
  const merged: { start: number; end: number }[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}
