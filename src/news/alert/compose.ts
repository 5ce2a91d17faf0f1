/**
 * Decides what a part of a Visit results in: which alerts are made, which change, which older news is gathered. Pure:
 * works on the articles with the stories that they joined, and on the files of those stories.
 */
import type { Merge } from '../story/cluster.ts';
import type { Attribution, Match, Report } from '../types.ts';
import { composeLevels, reportsOf } from './compose-levels.ts';
import { holdBack, returningMatches, type SideContext } from './compose-side-stories.ts';
import { composeUpdates, numberUpdates, type UpdateContext } from './compose-updates.ts';
import { comeLate, gatheredAway, refusals } from './compose-withheld.ts';
import { goesOn, placeOf } from './followed.ts';
import type { SilencedReport } from './silenced.ts';
import type { Composed, Matching, Mute, NewAlert, NewMessage, Placed, Rewritten, StoryFile } from './types.ts';
import { partFor } from './unattributed.ts';

const HOUR = 3_600_000;

export interface ComposeContext extends UpdateContext, SideContext {
  /** Gathering messages not yet sent, by `gatheringKey`. */
  readonly gathering: ReadonlyMap<string, number>;
  /** How long late news is gathered before the message goes, ms. */
  readonly gatherFor: number;
  /** What texts rest on, by article: of all that are `unattributed`. */
  readonly attributions: ReadonlyMap<number, Attribution>;
  /** Most alerts that a channel gets in an hour. Further ones go into one message that lists them. */
  readonly alertsPerHour: number;
  /** When alerts of the last hour were made, by channel, oldest first. */
  readonly recentAlerts: ReadonlyMap<string, readonly number[]>;
}

export function gatheringKey(kind: NewMessage['kind'], channel: string, watch: string): string {
  return `${kind}\n${channel}\n${watch}`;
}

export interface TouchedStories {
  /** The file of each affected story, after merges. A new story has no reports yet. */
  readonly stories: readonly StoryFile[];
  readonly merged: readonly Merge[];
}

/**
 * @param placed new articles in order, each in one of these stories
 */
export function compose(
  { stories, merged }: TouchedStories,
  placed: readonly Placed[],
  allRewritten: readonly Rewritten[],
  context: ComposeContext,
): Composed {
  const rewritten = allRewritten.map((one) => attributed(one, context));
  const told = stories.map((file) => composeStory(file, placed, rewritten, context));
  const { messages, alerts } = number(
    told.flatMap(({ wanted }) => wanted),
    context,
  );
  const updates = numberUpdates(
    told.flatMap((one) => one.updates),
    messages.length,
  );
  return {
    stories: stories.filter(({ story }) => story.reports.length === 0).map(({ story }) => story.id),
    articles: told.flatMap((one) => one.articles),
    rewritten,
    attributed: told.flatMap((one) => one.attributed),
    matches: placed.flatMap(({ article, matches }) => matches.map((match) => ({ ...match, article: article.article }))),
    messages: [...messages, ...updates.messages],
    updates: updates.updates,
    merged,
    alerts,
    joined: told.flatMap((one) => one.joined),
    levels: told.flatMap((one) => one.levels),
    raised: told.flatMap((one) => one.raised),
    withheld: [
      ...told.flatMap((one) => one.refused),
      ...gatheredAway(alerts, messages, placed),
      ...comeLate(rewritten),
    ],
    held: told.flatMap((one) => one.held),
  };
}

/**
 * Stories that were held back as side stories, with nothing new: those alert that nothing mutes any more, and that are news
 * still. Others may be muted by another story now.
 */
export function composeReleased(
  stories: readonly StoryFile[],
  context: ComposeContext,
): Pick<Composed, 'messages' | 'alerts' | 'held'> {
  const told = stories.map((file) => composeStory(file, [], [], { ...context, isLookedAtAgain: true }));
  const wanted = told.flatMap((one) => one.wanted);
  return { ...number(wanted, context), held: told.flatMap((one) => one.held) };
}

type WantedAlert = Omit<NewAlert, 'message'> & { readonly kind: NewMessage['kind'] };

function composeStory(
  given: StoryFile,
  allPlaced: readonly Placed[],
  rewritten: readonly Rewritten[],
  context: ComposeContext,
) {
  const alerts = given.alerts.filter(goesOn);
  const file = { ...given, alerts };
  const { story } = file;
  const { placed: arrived, rewritten: mine, isMatched } = partFor(file, allPlaced, rewritten);
  const placed = arrived.map((one) => ({ ...one, article: attributed(one.article, context) }));
  const muted = mutedChannels(file, placed, context);
  const hear = <T extends { readonly matches: readonly Match[] }>(one: T, report: SilencedReport): T => ({
    ...one,
    matches: one.matches.filter(
      (match) =>
        !context.snoozed(match.channel, match.watch) &&
        !muted.has(match.channel) &&
        context.silenced(report, story.id, match) === null,
    ),
  });
  const heard = placed.map((one) => hear(one, one.article));
  const matching = [...heard, ...mine.map((one) => hear(asMatching(one), retold(one, file)))];
  const attributedNow = isMatched ? story.reports.flatMap((report) => nowAttributed(report, context)) : [];
  const grown = { file, placed, rewritten: mine, attributed: attributedNow };
  const levels = composeLevels(grown, { matching, muted }, context);
  const changed = placed.length > 0 || mine.length > 0 || file.pointers !== undefined;
  const returning = returningMatches(file, { placed, rewritten: mine }, muted, context);
  const wanted = wantedAlerts(file, [...returning, ...matching]).map(levels.levelled);
  const sides = holdBack(file, wanted, () => context.independent(reportsOf(grown)), context);
  return {
    articles: placed.map(({ article }) => article),
    attributed: attributedNow,
    raised: [
      ...(changed ? alerts.filter(({ channel }) => !muted.has(channel)).map(({ message }) => message) : []),
      ...(file.pointers ?? []),
    ],
    updates: composeUpdates({ file, placed: heard, rewritten: mine, matching, muted, levels: levels.changed }, context),
    levels: levels.changed,
    joined: alerts.flatMap((alert) => joinedWatches(alert, matching)),
    wanted: sides.alerts,
    held: sides.held,
    refused: refusals(file, placed, { muted, held: sides.channels }, context),
  };
}

/** The text with what it rests on, where that was asked for. */
const attributed = <T extends Pick<Report, 'article' | 'attribution'>>(
  one: T,
  { attributions }: ComposeContext,
): T => ({
  ...one,
  attribution: attributions.get(one.article) ?? one.attribution,
});

/** An earlier report that was not attributed, because its story matched no watch. */
function nowAttributed({ article, attribution }: Report, { attributions }: ComposeContext): Composed['attributed'] {
  const found = attribution === null ? attributions.get(article) : undefined;
  return found ? [{ article, attribution: found }] : [];
}

const asMatching = ({ article, fresh }: Rewritten): Matching => ({
  article: { article },
  matches: fresh,
  alertable: 'now',
});

/** A known report in its new wording. */
const retold = (one: Rewritten, { story }: StoryFile): SilencedReport => ({
  ...story.reports.find(({ article }) => article === one.article)!,
  ...one,
});

/** Channels that have muted the story, and whose mute still holds after the new reports. */
function mutedChannels(
  { story, mutes = [] }: StoryFile,
  placed: readonly Placed[],
  context: ComposeContext,
): ReadonlySet<string> {
  const reports = [...story.reports, ...placed.map(({ article }) => article)];
  const holds = ({ until, origins }: Mute) =>
    (until === null || until > context.now) && (origins === null || context.independent(reports) <= origins);
  return new Set(mutes.filter(holds).map(({ channel }) => channel));
}

/** Watches that match only now in the channel of an existing alert: it is edited, no role is mentioned. */
function joinedWatches(alert: NewAlert, placed: readonly Matching[]) {
  const watches = new Set([...alert.watches, ...watchesIn(placed, placeOf(alert))]);
  return watches.size > alert.watches.length
    ? [{ story: alert.story, channel: alert.channel, watches: [...watches] }]
    : [];
}

/** One Alert per Story and channel. A fresh match alerts; otherwise a late one is gathered; a report without a match makes none. */
function wantedAlerts({ story, alerts }: StoryFile, placed: readonly Matching[]): WantedAlert[] {
  const channels = new Set(placed.flatMap(({ matches }) => matches.map(({ channel }) => channel)));
  for (const { channel } of alerts) channels.delete(channel);
  return [...channels].flatMap((channel) => {
    const first = (when: Placed['alertable']) =>
      placed.find((one) => one.alertable === when && watchesIn([one], channel).length > 0)?.article.article;
    const now = first('now');
    const lead = now ?? first('late');
    const kind = now === undefined ? 'gathered' : 'alert';
    return lead === undefined ? [] : [{ story: story.id, channel, lead, watches: watchesIn(placed, channel), kind }];
  });
}

function watchesIn(placed: readonly Matching[], channel: string): string[] {
  return [
    ...new Set(
      placed.flatMap(({ matches }) => matches.filter((match) => match.channel === channel).map(({ watch }) => watch)),
    ),
  ];
}

/** Gives each wanted alert its message: its own, or the gathering message of its channel and watch. */
function number(
  wanted: readonly WantedAlert[],
  context: ComposeContext,
): { messages: NewMessage[]; alerts: NewAlert[] } {
  const messages: NewMessage[] = [];
  const gathering = new Map(context.gathering);
  const alerts = wanted.map(({ kind: asked, ...alert }) => {
    const { channel, watches } = alert;
    const recent = [...(context.recentAlerts.get(channel) ?? []), ...alertsIn(messages, channel, context.now)];
    // What is urgent is never hidden in a list.
    const isOver = recent.length >= context.alertsPerHour && alert.level?.level !== 'urgent';
    const kind = asked === 'alert' && isOver ? 'overflow' : asked;
    const watch = watches[0]!;
    const key = gatheringKey(kind, channel, watch);
    const open = gathering.get(key);
    if (open !== undefined) return { ...alert, message: open };
    const id = -1 - messages.length;
    messages.push({ id, kind, channel, watch, dueAt: dueAt(kind, recent, context) });
    if (kind !== 'alert') gathering.set(key, id);
    return { ...alert, message: id };
  });
  return { messages, alerts };
}

function alertsIn(messages: readonly NewMessage[], channel: string, now: number): number[] {
  return messages.filter((message) => message.kind === 'alert' && message.channel === channel).map(() => now);
}

/** Alerts beyond the hourly limit wait until the oldest one is an hour old. */
function dueAt(kind: NewMessage['kind'], recent: readonly number[], { now, gatherFor }: ComposeContext): number {
  if (kind === 'overflow') return (recent[0] ?? now) + HOUR;
  return kind === 'gathered' ? now + gatherFor : now;
}
