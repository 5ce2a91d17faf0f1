/** The brief: what came in a span of time, what changed, what is open, and what was held back. */
import type { AlertLevel } from '../../news/alert/level.ts';
import type { HeldSilence } from '../../news/alert/silenced.ts';
import type { StoryFile, WithheldReason } from '../../news/alert/types.ts';
import type { UpdateNote } from '../../news/alert/updates.ts';
import { currentReport, developmentLine, developmentsOf } from '../../news/story/developments.ts';
import { provenanceOf } from '../../news/story/provenance.ts';
import type { Activity, BoardAlert } from '../../store/answers.ts';
import { type Board, readBoard } from '../alerts/board.ts';
import { listSilences } from '../alerts/silences.ts';
import type { Asker, DeskContext } from '../desk.ts';
import { pacer } from '../stories/archive.ts';
import { type HeldBy, heldByOf } from '../stories/side-stories.ts';
import { momentOf } from '../stories/stories.ts';
import { watchesSeenBy } from '../watches/watches.ts';

/** A story as a line of the brief. */
export interface BriefStory {
  readonly story: number;
  readonly headline: string;
  readonly link: string;
  readonly publisher: string;
  /** When the alert was made, or the last update, ms. */
  readonly at: number;
  readonly channels: readonly string[];
  readonly watches: readonly string[];
  /** How many newsrooms and public sources it rests on, and in how many reports. */
  readonly independent: number;
  readonly reports: number;
  readonly level: AlertLevel | null;
  /** What updates told in the span, oldest first. */
  readonly changes: readonly string[];
}

/** A story that matched and was not told. */
export interface HeldStory extends Pick<BriefStory, 'story' | 'headline' | 'link' | 'publisher' | 'watches'> {
  readonly reason: WithheldReason;
  /** The bigger story because of which it is held back, where that is the reason. */
  readonly by: HeldBy | null;
}

export interface Brief {
  readonly kind: 'brief';
  readonly since: number;
  readonly now: number;
  /** The watch that it is about; null: all that the asker can see. */
  readonly watch: string | null;
  /** Stories that were alerted in the span: the most independent origins first. */
  readonly came: readonly BriefStory[];
  /** Stories that were alerted before it and updated in it. */
  readonly changed: readonly BriefStory[];
  /** Urgent and not taken first. */
  readonly open: readonly BoardAlert[];
  readonly counts: Extract<Board, { kind: 'board' }>['counts'];
  readonly held: readonly HeldStory[];
  /** Those that hold now. */
  readonly silences: readonly HeldSilence[];
  /** How many more stories came, changed or were held back than are listed. */
  readonly more: number;
}

export type Briefed = Brief | { readonly kind: 'refused'; readonly reason: string };

const DAY = 24 * 3_600_000;
/** What was held back is remembered for so long. */
const LONGEST = 30 * DAY;
/** Stories of each part at most; a longer brief is no brief. */
const MOST = 100;
/** Why a match that was held back is worth a line: people asked for it. Old and excluded news is not. */
const BY_PEOPLE: readonly WithheldReason[] = ['silenced', 'muted', 'snoozed', 'side story'];

/**
 * @param typed `8h`, `2d`, or a day in UTC, `2026-03-04`
 * @param name of a watch; empty: all
 */
export async function readBrief(typed: string, name: string, asker: Asker, context: DeskContext): Promise<Briefed> {
  const now = context.clock();
  const since = momentOf(typed.toLowerCase(), now, 0);
  if (since === null || since >= now) return { kind: 'refused', reason: NOT_A_SPAN };
  if (now - since > LONGEST) return { kind: 'refused', reason: 'A brief goes back 30 days at most.' };
  const visible = await watchesSeenBy(asker, context);
  const wanted = name.trim().toLowerCase();
  const watches = visible.filter((one) => wanted === '' || one.name.toLowerCase() === wanted);
  if (watches.length === 0)
    return { kind: 'refused', reason: wanted === '' ? NO_WATCHES : `This server has no watch “${name.trim()}”.` };
  const channels = [...new Set(watches.map(({ channel }) => channel))];
  const keys = new Set(watches.map((one) => keyOf(one.channel, one.name)));
  const activity = ofWatches(await context.store.activity(channels, since), keys);
  const board = await readBoard({ watch: name, person: '' }, 0, asker, context);
  const told = await storiesTold(activity, context);
  const held = await storiesHeld(activity, asker, context);
  const counts = board.kind === 'board' ? board.counts : NOTHING_OPEN;
  return {
    ...{ kind: 'brief', since, now, watch: wanted === '' ? null : watches[0]!.name },
    ...{ came: told.came, changed: told.changed, held: held.stories, counts },
    open: board.kind === 'board' ? board.alerts : [],
    silences: await listSilences(asker, context),
    more: told.more + held.more,
  };
}

const NOT_A_SPAN = 'Say how far back: 8h, 2d, 1w, or since a day, 2026-03-04 (UTC).';
const NO_WATCHES = 'This server has no watches that you can see.';
const NOTHING_OPEN = { urgent: 0, taken: 0, open: 0, done: 0 };

const keyOf = (channel: string, watch: string) => `${channel}\n${watch}`;

/** What concerns these watches. */
function ofWatches({ alerts, updates, withheld }: Activity, keys: ReadonlySet<string>): Activity {
  const isAsked = ({ channel, watches }: { readonly channel: string; readonly watches: readonly string[] }) =>
    watches.some((name) => keys.has(keyOf(channel, name)));
  return {
    alerts: alerts.filter(isAsked),
    updates: updates.filter(isAsked),
    withheld: withheld.filter(
      ({ channel, watch, reason }) => BY_PEOPLE.includes(reason) && keys.has(keyOf(channel, watch)),
    ),
  };
}

/** Only the files of those that are listed are read: a month may have thousands. */
async function storiesTold({ alerts, updates }: Activity, context: DeskContext) {
  const began = new Set(alerts.map(({ story }) => story));
  const came = biggest(alerts);
  const changed = biggest(updates.filter(({ story }) => !began.has(story)));
  const read = async (ids: readonly number[]) => {
    const told: BriefStory[] = [];
    const pause = pacer();
    for (const id of ids) {
      const file = await context.store.storyFile(id);
      if (file) told.push(briefStory(file, { alerts, updates }, context));
      await pause();
    }
    return told.toSorted((a, b) => b.independent - a.independent || b.at - a.at);
  };
  return { came: await read(came.ids), changed: await read(changed.ids), more: came.more + changed.more };
}

/** The stories with the most reports, of two the later one, and how many more there are. What is kept no longer has none. */
function biggest(told: readonly Pick<Activity['alerts'][number], 'story' | 'reports' | 'at'>[]) {
  const last = new Map(told.filter(({ reports }) => reports > 0).map((one) => [one.story, one]));
  const ordered = [...last.values()].sort((a, b) => b.reports - a.reports || b.at - a.at);
  return { ids: ordered.slice(0, MOST).map(({ story }) => story), more: Math.max(0, ordered.length - MOST) };
}

function briefStory(
  { story, alerts }: StoryFile,
  activity: Pick<Activity, 'alerts' | 'updates'>,
  { publishers }: DeskContext,
): BriefStory {
  const here = activity.alerts.filter((one) => one.story === story.id);
  const updates = activity.updates.filter((one) => one.story === story.id);
  const channels = [...new Set([...here, ...updates].map(({ channel }) => channel))];
  const standing = alerts.filter(({ channel }) => channels.includes(channel));
  const current = currentReport(story.reports, developmentsOf(story.reports), story.reports[0]!);
  return {
    story: story.id,
    ...{ headline: current.title, link: current.link, publisher: current.publisher },
    at: Math.max(...[...here, ...updates].map(({ at }) => at)),
    channels,
    watches: [...new Set(standing.flatMap(({ watches }) => watches))],
    independent: provenanceOf(story, publishers()).independent,
    reports: story.reports.length,
    level: standing.map(({ level }) => level ?? null).find((level) => level !== null) ?? null,
    changes: [...new Set(updates.flatMap(({ notes }) => notes).map(noteInWords))],
  };
}

function noteInWords(note: UpdateNote): string {
  if (note.kind === 'development') return developmentLine(note.development);
  if (note.kind === 'joined') return `Also matches ${note.watch}.`;
  if (note.kind === 'level') return `Now ${note.level.level}.`;
  return note.kind === 'escalation' ? 'Nobody had taken it: a role was called.' : 'Is no longer followed.';
}

/** A story once, with the first reason. A side story that has alerted since was not held back. */
async function storiesHeld({ withheld }: Activity, asker: Asker, context: DeskContext) {
  const sides = withheld.filter(({ reason }) => reason === 'side story').map(({ story }) => story);
  const held = await heldByOf([...new Set(sides)], asker, context);
  const isHeld = ({ story, reason }: Activity['withheld'][number]) => reason !== 'side story' || held.has(story);
  const byStory = Map.groupBy(withheld.filter(isHeld), ({ story }) => story);
  const listed = [...byStory.values()].slice(0, MOST).map(([first]) => first!.article);
  const articles = await context.store.articles(listed);
  const stories = articles.map(({ report, story }): HeldStory => {
    const mine = byStory.get(story) ?? withheld.filter(({ article }) => article === report.article);
    const { title, link, publisher } = report;
    const watches = [...new Set(mine.map(({ watch }) => watch))];
    const { reason } = mine[0]!;
    const by = reason === 'side story' ? (held.get(story)?.[0] ?? null) : null;
    return { story, headline: title, link, publisher, watches, reason, by };
  });
  return { stories, more: Math.max(0, byStory.size - MOST) };
}
