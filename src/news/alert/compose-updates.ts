/** Decides which channels get an update about a story that they were alerted about: a development, or a watch that joins. */
import { developmentsIn, originDevelopment } from '../story/developments.ts';
import type { Development, Report } from '../types.ts';
import type { UpdateMode } from '../watch/types.ts';
import type { AlertLevel } from './level.ts';
import type { SilencedReport, Silencer } from './silenced.ts';
import type {
  Matching,
  NewMessage,
  NewUpdate,
  Placed,
  RaisedLevel,
  Rewritten,
  StandingAlert,
  StoryFile,
} from './types.ts';
import { decideUpdate, type UpdateDecision, type UpdateNote } from './updates.ts';

export interface UpdateContext {
  readonly now: number;
  /** A rewritten report that is older than this tells no developments, ms. */
  readonly lookBack: number;
  /** Is this watch snoozed? Its matches neither make an alert nor join one. */
  snoozed(channel: string, watch: string): boolean;
  /** The level of a story in a channel, by these of its watches; null: they use none. Its reports must be attributed. */
  levelOf(channel: string, watches: readonly string[], reports: () => readonly Report[]): AlertLevel | null;
  /** The silence of the channel's server that holds a match back; null: none does. */
  readonly silenced: Silencer;
  /** Does only its digest tell what this watch finds? Then it counts as snoozed as well. */
  digestOnly?(channel: string, watch: string): boolean;
  /** How a watch wants to be told of developments. */
  updateMode(channel: string, watch: string): UpdateMode;
  /** Whether the watch wants a thread on each alert. */
  opensThread(channel: string, watch: string): boolean;
  /** Channels in which each message is a post, with messages of its own. */
  readonly forums: ReadonlySet<string>;
  /** The number of independent origins of a story; its reports must be attributed. */
  independent(reports: readonly Report[]): number;
}

export interface WantedUpdate extends Omit<NewUpdate, 'message'> {
  readonly decision: UpdateDecision;
  readonly watch: string;
  /** Where it is posted: the alert's channel, or the thread on the alert. */
  readonly postTo: string;
}

/** What has happened to one story. */
interface StoryNews {
  /** As it was before. */
  readonly file: StoryFile;
  /** New articles, attributed, with the matches that are neither snoozed nor muted. */
  readonly placed: readonly Placed[];
  readonly rewritten: readonly Rewritten[];
  /** New and rewritten articles, with their new matches. */
  readonly matching: readonly Matching[];
  readonly muted: ReadonlySet<string>;
  /** Alerts whose level rises, or has another reason. */
  readonly levels: readonly RaisedLevel[];
}

export function composeUpdates(news: StoryNews, context: UpdateContext): WantedUpdate[] {
  const { file, matching, muted } = news;
  // An alert that has not been sent yet will tell the story as it is when it is sent.
  const alerts = file.alerts.filter(({ channel, isTold }) => isTold === true && !muted.has(channel));
  if (alerts.length === 0) return [];
  const developments = newDevelopments(news, context).map(
    (development) => ({ kind: 'development', development }) satisfies UpdateNote,
  );
  return alerts.flatMap((alert) => {
    const { story, channel } = alert;
    const joined = joinedNotes(alert, matching);
    const listening = alert.watches.filter((watch) => listens(channel, watch, context));
    const isHeard = (article: number) =>
      listening.some((watch) => context.silenced(reportOf(article, news), story, { channel, watch }) === null);
    const developed = developments.filter(({ development }) => isHeard(development.article));
    const raised = levelNotes(alert, news).filter(({ article }) => isHeard(article));
    const notes = [...developed, ...raised, ...joined];
    const stored = (file.updates ?? []).filter((one) => one.channel === channel);
    const decision = decideUpdate(notes, stored, context.now);
    if (decision === null) return [];
    const watch = joined[0]?.watch ?? listening[0] ?? alert.watches[0]!;
    return [{ story, channel, notes, decision, watch, postTo: placeOf(alert, watch, context) }];
  });
}

/** Gives each new update its message. `taken`: how many temporary numbers are in use. */
export function numberUpdates(
  wanted: readonly WantedUpdate[],
  taken: number,
): { readonly messages: NewMessage[]; readonly updates: NewUpdate[] } {
  const messages: NewMessage[] = [];
  const updates = wanted.map(({ decision, watch, postTo, story, channel, notes }): NewUpdate => {
    if (decision.kind === 'gather') return { message: decision.message, story, channel, notes };
    const id = -1 - taken - messages.length;
    messages.push({ id, kind: 'update', channel: postTo, watch, dueAt: decision.dueAt });
    return { message: id, story, channel, notes };
  });
  return { messages, updates };
}

const listens = (channel: string, watch: string, { snoozed, updateMode }: UpdateContext): boolean =>
  !snoozed(channel, watch) && updateMode(channel, watch) !== 'edit';

/**
 * A thread that is started on a message has that message's id, and so has a post of a forum (Discord's docs, Start Thread
 * from Message, Start Thread in Forum or Media Channel).
 */
function placeOf({ channel, remoteId, watches }: StandingAlert, watch: string, context: UpdateContext): string {
  const isInside =
    context.forums.has(channel) ||
    context.updateMode(channel, watch) === 'thread' ||
    watches.some((one) => context.opensThread(channel, one));
  return isInside && remoteId ? remoteId : channel;
}

type LevelNote = Extract<UpdateNote, { kind: 'level' }>;

function levelNotes(alert: StandingAlert, { levels, placed, rewritten }: StoryNews): LevelNote[] {
  const raised = levels.find(({ channel }) => channel === alert.channel);
  const article = placed.at(-1)?.article.article ?? rewritten.at(-1)?.article;
  const before = alert.level?.level ?? 'info';
  if (!raised || raised.level.level === before || article === undefined) return [];
  return [{ kind: 'level', level: raised.level, before, article }];
}

/** A report of the story as it reads now. */
function reportOf(article: number, { file, placed, rewritten }: StoryNews): SilencedReport {
  const former = file.story.reports.find((report) => report.article === article);
  const now = rewritten.find((one) => one.article === article);
  return former ? { ...former, ...now } : placed.find((one) => one.article.article === article)!.article;
}

function joinedNotes({ channel, watches }: StandingAlert, matching: readonly Matching[]) {
  const notes = new Map<string, Extract<UpdateNote, { kind: 'joined' }>>();
  for (const { article, matches, alertable } of matching)
    for (const match of matches)
      if (
        alertable !== 'never' &&
        match.channel === channel &&
        !watches.includes(match.watch) &&
        !notes.has(match.watch)
      )
        notes.set(match.watch, { kind: 'joined', watch: match.watch, article: article.article });
  return [...notes.values()];
}

/** Developments in the order in which they came: of the new reports, then of the rewritten ones. */
function newDevelopments({ file, placed, rewritten }: StoryNews, context: UpdateContext): Development[] {
  const found: Development[] = [];
  let before = file.story.reports;
  for (const { article, alertable } of placed) {
    if (alertable !== 'never') {
      found.push(...developmentsIn(before, article));
      const rested = { before: context.independent(before), now: context.independent([...before, article]) };
      const origin = isOriginTold(file) ? null : originDevelopment(article, rested);
      if (origin) found.push(origin);
    }
    before = [...before, article];
  }
  for (const one of rewritten) {
    const former = file.story.reports.find(({ article }) => article === one.article)!;
    const isRetold = former.title !== one.title || former.teaser !== one.teaser;
    if (isRetold && context.now - former.at <= context.lookBack)
      found.push(...developmentsIn(before, { ...former, ...one }).filter(({ kind }) => RETOLD.includes(kind)));
  }
  return found;
}

/** The developments that a rewritten report may tell. Other changes of wording are no news. */
const RETOLD: readonly Development['kind'][] = ['toll', 'corrected', 'denied', 'raised', 'all-clear'];

const isOriginTold = ({ updates = [] }: StoryFile): boolean =>
  updates.some(({ notes }) => notes.some((note) => note.kind === 'development' && note.development.kind === 'origin'));
