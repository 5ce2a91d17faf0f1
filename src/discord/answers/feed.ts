/** The answers of `/feed`, for operators. */

import type { FeedRow, PageCount } from '../../desk/feeds/feeds.ts';
import type { labelCounts } from '../../desk/feeds/labels.ts';
import { dateTrouble } from '../../news/feed/date-habits.ts';
import type { Health } from '../../news/feed/health.ts';
import { itemsADay } from '../../news/feed/rhythm.ts';
import { plural } from '../../news/text/plural.ts';
import { button, row } from '../format/buttons.ts';
import { joinWithin, LIMITS, shorten } from '../format/limits.ts';
import { escapeMarkdown, timestamp } from '../format/markdown.ts';
import type { AnswerBody } from '../interactions/types.ts';
import { type HubWordsContext, hubWords } from './hub.ts';

export const USE_NEW_ADDRESS = 'feed-moved';

const COLOUR = 0x5865f2;

const MOST_LINES = 8;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const text = (outside: string, most = 200) => escapeMarkdown(shorten(outside, most));
/** An address as text: no link, no preview. */
export const address = (url: string) => `\`${shorten(url.replaceAll('`', '%60'), 300)}\``;

export function describeHealth(health: Health): string {
  switch (health.kind) {
    case 'failing': {
      const next = health.next === null ? '' : `; next try ${timestamp(health.next)}`;
      return `started failing ${timestamp(health.since)}: ${text(health.reason)}${next}`;
    }
    case 'gone':
      return 'permanently removed (410), no longer polled';
    case 'moved':
      return `moved to ${address(health.to)}; use \`/feed show\` to update it`;
    case 'slow':
      return `slow: takes ${Math.round(health.takes / 1000)} s to fetch`;
    case 'waiting':
      return 'not polled yet';
    case 'working':
      return 'working';
    case 'off':
      return 'turned off in feeds.yaml';
  }
}

/** @param label of these rows; null: they are all feeds */
export function renderFeeds(
  rows: readonly FeedRow[],
  label: string | null,
  labels: ReturnType<typeof labelCounts>,
): AnswerBody {
  if (rows.length === 0) return { content: 'No feeds yet. Add one with `/feed add`, or many with `/feed import`.' };
  const groups = Map.groupBy(rows, ({ health }) => health.kind);
  const counts = [...groups].map(([kind, some]) => `${some.length} ${kind === 'waiting' ? 'not polled yet' : kind}`);
  const lines = [...groups].flatMap(([kind, some]) =>
    kind === 'working' || kind === 'off'
      ? [
          `**${kind === 'off' ? 'Turned off' : 'Working'}** ${some.map(({ feed }) => text(feed.publisher, 60)).join(', ')}`,
        ]
      : some.map(({ feed, health }) => `- **${text(feed.publisher, 60)}** ${describeHealth(health)}`),
  );
  const title = `Feeds${label === null ? '' : ` labelled ${text(label)}`}: ${counts.join(', ')}`;
  const used = labels.map((one) => `${text(one.label)} (${one.feeds})`).join(', ');
  const foot = label === null && used !== '' ? shorten(`**Labels** ${used}`, 1_000) : '';
  const room = LIMITS.embedDescription - foot.length - 2;
  const description = [joinWithin(lines, room, '\n'), ...(foot ? ['', foot] : [])].join('\n');
  return { embeds: [{ title: shorten(title, LIMITS.embedTitle), color: COLOUR, description }] };
}

export function renderFeed(
  { feed, family, health, record, subscription }: FeedRow,
  pages: readonly PageCount[],
  hubs: HubWordsContext,
): AnswerBody {
  const { etag = null, lastModified = null } = record?.state.poll ?? {};
  const validators = [etag && 'ETag', lastModified && 'Last-Modified'].filter(Boolean).join(' and ');
  const due = record?.state.dueAt ?? null;
  const visits = (record?.visits ?? []).map((visit) => {
    const brought = visit.reason ?? (visit.outcome === 'changed' ? `${visit.fresh} new` : 'nothing new');
    return `- ${timestamp(visit.at)} ${text(brought)}${visit.took === null ? '' : ` (${visit.took} ms)`}`;
  });
  const lines = [
    address(feed.url),
    `Status: ${describeHealth(health)}.`,
    feed.labels.length > 0 ? `Labels: ${feed.labels.map((one) => text(one)).join(', ')}.` : '',
    family === feed.publisher ? '' : `Publisher group: ${text(family, 80)}.`,
    validators ? `Supports conditional requests (${validators}).` : 'Does not support conditional requests.',
    (record?.state.dates && dateTrouble(record.state.dates)) ?? '',
    rhythmWords(record),
    hubWords(record?.state.hints ?? {}, subscription, hubs),
    due === null ? '' : `Next visit ${timestamp(due)}.`,
    feed.page ? pageWords(pages) : 'Article pages are not read (`page: false`).',
    visits.length ? `\nRecent visits:\n${visits.join('\n')}` : '',
    learnedWords(record?.learned ?? []),
  ];
  const description = joinWithin(lines.filter(Boolean), LIMITS.embedDescription, '\n');
  const take =
    health.kind === 'moved' ? [row([button(`${USE_NEW_ADDRESS}:${keyed(feed.url)}`, 'Use the new address')])] : [];
  return { embeds: [{ title: text(feed.publisher), color: COLOUR, description }], components: take };
}

/** `Brings about 24 items a day, most in the hour from <t:…:t>.` */
function rhythmWords(record: FeedRow['record']): string {
  const { rhythm = null, visitedAt = null } = record?.state ?? {};
  const perDay = rhythm === null ? null : itemsADay(rhythm);
  if (rhythm === null || perDay === null || visitedAt === null) return '';
  if (perDay < 1) return 'Brings less than one item a day.';
  const busiest = rhythm.hours.indexOf(Math.max(...rhythm.hours));
  const when = Math.floor(visitedAt / DAY) * DAY + busiest * HOUR;
  return `Brings about ${plural(Math.round(perDay), 'item')} a day, most in the hour from ${timestamp(when, 't')}.`;
}

/** `Article pages this week: 12 read, 2 not read: disallowed by robots.txt (2).` */
function pageWords(pages: readonly PageCount[]): string {
  if (pages.length === 0) return '';
  const sum = (some: readonly PageCount[]) => some.reduce((all, { times }) => all + times, 0);
  const unread = pages.filter(({ note }) => note.kind === 'unread');
  const reasons = unread.slice(0, MOST_LINES).map(({ note, times }) => `${reasonOf(note)} (${times})`);
  const not = unread.length ? `, ${sum(unread)} not read: ${text(reasons.join(', '), 400)}` : '';
  return `Article pages this week: ${sum(pages) - sum(unread)} read${not}.`;
}

const reasonOf = (note: PageCount['note']): string => ('reason' in note ? note.reason : note.kind);

/** Lines that its items repeat, which alerts leave out. */
function learnedWords(lines: readonly string[]): string {
  if (lines.length === 0) return '';
  const shown = lines.slice(0, MOST_LINES).map((line) => `- ${text(line, 120)}`);
  const more = lines.length > shown.length ? [`- and ${lines.length - shown.length} more`] : [];
  return ['\nLines that its items repeat, removed from alerts:', ...shown, ...more].join('\n');
}

/** A button's id holds at most 100 characters; the start of an address is enough to find the feed. */
const keyed = (url: string) => Buffer.from(url).toString('base64url').slice(0, 80);
