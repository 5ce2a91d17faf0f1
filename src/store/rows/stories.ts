/** Rows around a story: its matches and alerts, and what `settle` looks at. */
import { gatheringKey } from '../../news/alert/compose.ts';
import type { NewMessage, StandingAlert, StoryFile } from '../../news/alert/types.ts';
import type { FoundWords, Match } from '../../news/types.ts';
import type { FormerHeadline } from '../answers.ts';
import type { Snapshot } from '../records.ts';
import { archivedOf, report } from './articles.ts';
import { alertFollow } from './follows.ts';
import { handlingOf, levelOf } from './handling.ts';
import type { Row } from './row.ts';

/**
 * @param known rows of `articles`
 * @param gathering rows of `messages`: id, kind, channel, watch
 * @param recent rows of `messages`, oldest first: channel, made_at
 * @param forums rows of `channels`: id
 */
export function snapshotOf(
  known: readonly Row[],
  gathering: readonly Row[],
  recent: readonly Row[],
  forums: readonly Row[],
): Snapshot {
  const keyOf = ({ kind, channel, watch }: Row) =>
    gatheringKey(kind as NewMessage['kind'], String(channel), String(watch));
  const byChannel = Map.groupBy(recent, ({ channel }) => String(channel));
  const timesOf = (rows: readonly Row[]) => rows.map((row) => Number(row.made_at));
  return {
    known: new Map(known.map((row) => [String(row.url), archivedOf(row)])),
    gathering: new Map(gathering.map((row) => [keyOf(row), Number(row.id)])),
    recentAlerts: new Map([...byChannel].map(([channel, rows]) => [channel, timesOf(rows)])),
    forums: new Set(forums.map(({ id }) => String(id))),
  };
}

/**
 * @param articles rows of the story's articles, oldest first; at least one
 * @param matches rows of `matches`
 * @param alerts rows by `ALERTS_OF_STORY`
 * @param notes rows of `alert_notes`
 */
export function storyFileOf(
  story: number,
  { articles, matches, alerts, notes }: Readonly<Record<'articles' | 'matches' | 'alerts' | 'notes', readonly Row[]>>,
): StoryFile {
  return {
    story: { id: story, reports: articles.map(report) },
    matches: matches.map((row) => ({ ...match(row), article: Number(row.article) })),
    alerts: alerts.map((row) => standingAlert(row, notes)),
  };
}

function match(row: Row): Match {
  return {
    channel: String(row.channel),
    watch: String(row.watch),
    found: JSON.parse(String(row.found)) as FoundWords[],
  };
}

/** An attempted message has a body: it may be in the channel. */
function standingAlert(row: Row, notes: readonly Row[]): StandingAlert {
  return {
    story: Number(row.story),
    channel: String(row.channel),
    message: Number(row.message),
    lead: Number(row.lead),
    watches: JSON.parse(String(row.watches)) as string[],
    server: row.server as string | null,
    isTold: row.body !== null,
    remoteId: row.discord_id as string | null,
    inForum: row.channel_kind === 'forum',
    level: levelOf(row),
    levelAt: row.level_at as number | null,
    handling: handlingOf(row, notes),
    follow: alertFollow(row),
  };
}

/** From a row of `headlines`. */
export function formerHeadline(row: Row): FormerHeadline {
  return { article: Number(row.article), at: Number(row.at), title: String(row.title) };
}
