/** Feeds, as operators read of them. */
import type { FeedRow, Offer, PageCount } from '../../desk/feeds.ts';
import type { Health } from '../../news/feed/health.ts';
import { describeWarning, type FoundFeed, isBad } from '../../news/feed/warnings.ts';
import { button, row } from '../format/buttons.ts';
import { fitting, LIMITS, shorten } from '../format/limits.ts';
import { escapeMarkdown, timestamp } from '../format/markdown.ts';
import type { AnswerBody } from '../interactions/types.ts';
import { renderChanged } from './watch.ts';

export const ADD_ALL_THE_SAME = 'feed-add';
export const TAKE_NEW = 'feed-moved';

const COLOUR = 0x5865f2;

const MOST_LINES = 8;

const text = (outside: string, most = 200) => escapeMarkdown(shorten(outside, most));
/** An address as text: no link, no preview. */
const address = (url: string) => `\`${shorten(url.replaceAll('`', '%60'), 300)}\``;

export function healthInWords(health: Health): string {
  switch (health.kind) {
    case 'failing': {
      const next = health.next === null ? '' : `, tried again ${timestamp(health.next)}`;
      return `failing since ${timestamp(health.since)}: ${text(health.reason)}${next}`;
    }
    case 'gone':
      return 'gone for good (410): not asked any more';
    case 'moved':
      return `moved to ${address(health.to)}: \`/feed show\` offers the change`;
    case 'slow':
      return `slow: it takes ${Math.round(health.takes / 1000)} s`;
    case 'waiting':
      return 'never visited yet';
    case 'working':
      return 'working';
    case 'off':
      return 'switched off in feeds.yaml';
  }
}

export function renderFeeds(rows: readonly FeedRow[]): AnswerBody {
  if (rows.length === 0) return { content: 'No feed is polled yet. `/feed add` finds the one of a site.' };
  const groups = Map.groupBy(rows, ({ health }) => health.kind);
  const counts = [...groups].map(([kind, some]) => `${some.length} ${kind === 'waiting' ? 'never visited' : kind}`);
  const lines = [...groups].flatMap(([kind, some]) =>
    kind === 'working' || kind === 'off'
      ? [
          `**${kind === 'off' ? 'Switched off' : 'Working'}** ${some.map(({ feed }) => text(feed.publisher, 60)).join(', ')}`,
        ]
      : some.map(({ feed, health }) => `- **${text(feed.publisher, 60)}** ${healthInWords(health)}`),
  );
  return {
    embeds: [
      {
        title: `Feeds: ${counts.join(', ')}`,
        color: COLOUR,
        description: fitting(lines, LIMITS.embedDescription, '\n'),
      },
    ],
  };
}

export function renderFeed({ feed, family, health, record }: FeedRow, pages: readonly PageCount[]): AnswerBody {
  const { etag = null, lastModified = null } = record?.state.poll ?? {};
  const validators = [etag && 'ETag', lastModified && 'Last-Modified'].filter(Boolean).join(' and ');
  const due = record?.state.dueAt ?? null;
  const visits = (record?.visits ?? []).map((visit) => {
    const brought = visit.reason ?? (visit.outcome === 'changed' ? `${visit.fresh} new` : 'nothing new');
    return `- ${timestamp(visit.at)} ${text(brought)}${visit.took === null ? '' : ` (${visit.took} ms)`}`;
  });
  const lines = [
    address(feed.url),
    `It is ${healthInWords(health)}.`,
    family === feed.publisher ? '' : `Its publisher belongs to ${text(family, 80)}.`,
    `It ${validators ? `says by ${validators}` : 'does not say'} whether it has changed.`,
    due === null ? '' : `Due ${timestamp(due)}.`,
    feed.page ? pageWords(pages) : 'Its pages are not read (`page: false`).',
    visits.length ? `\nLast visits:\n${visits.join('\n')}` : '',
    learnedWords(record?.learned ?? []),
  ];
  const description = fitting(lines.filter(Boolean), LIMITS.embedDescription, '\n');
  const take = health.kind === 'moved' ? [row([button(`${TAKE_NEW}:${keyed(feed.url)}`, 'Take the new address')])] : [];
  return { embeds: [{ title: text(feed.publisher), color: COLOUR, description }], components: take };
}

/** `Pages of a week: 12 read, 2 not: robots.txt does not allow it (2).` */
function pageWords(pages: readonly PageCount[]): string {
  if (pages.length === 0) return '';
  const sum = (some: readonly PageCount[]) => some.reduce((all, { times }) => all + times, 0);
  const unread = pages.filter(({ note }) => note.kind === 'unread');
  const reasons = unread.slice(0, MOST_LINES).map(({ note, times }) => `${reasonOf(note)} (${times})`);
  const not = unread.length ? `, ${sum(unread)} not: ${text(reasons.join(', '), 400)}` : '';
  return `Pages of a week: ${sum(pages) - sum(unread)} read${not}.`;
}

const reasonOf = (note: PageCount['note']): string => ('reason' in note ? note.reason : note.kind);

/** Lines that its items have in common, which no alert shows. */
function learnedWords(lines: readonly string[]): string {
  if (lines.length === 0) return '';
  const shown = lines.slice(0, MOST_LINES).map((line) => `- ${text(line, 120)}`);
  const more = lines.length > shown.length ? [`- and ${lines.length - shown.length} more`] : [];
  return ['\nIts items repeat these lines, which I leave out:', ...shown, ...more].join('\n');
}

/** A button's id holds 100 characters: the beginning of an address is enough to find it. */
const keyed = (url: string) => Buffer.from(url).toString('base64url').slice(0, 80);

export function foundInWords(found: FoundFeed): string {
  const { format, dates, newest, signs, title, url } = found;
  const newestWords = newest === null ? '' : `, the newest ${timestamp(newest)}`;
  const lines = [
    `**${text(title || 'Without a title')}** · ${address(url)}`,
    `${format}, ${dates.length} ${dates.length === 1 ? 'item' : 'items'}${newestWords}.`,
    ...signs.map((sign) => `${isBad(sign) ? '⚠ ' : ''}${describeWarning(sign, (ms) => timestamp(ms, 'f'))}`),
  ];
  return lines.join('\n');
}

export function renderOffer(offer: Offer): AnswerBody {
  switch (offer.kind) {
    case 'none':
      return {
        content: shorten(
          [`I found no feed: ${text(offer.reason, 400)}.`, departedWords(offer)].join(' ').trim(),
          1_900,
        ),
      };
    case 'known':
      return {
        content: `That feed is there already, as **${text(offer.feed.publisher)}**: ${address(offer.feed.url)}`,
      };
    case 'doubtful': {
      return {
        content: shorten(`${foundInWords(offer.found)}\n${departedWords(offer)}\nIt is not added yet.`, 1_900),
        components: [row([button(`${ADD_ALL_THE_SAME}:${offer.draft.toString(36)}`, 'Add it all the same')])],
      };
    }
    case 'added': {
      const changed = renderChanged(offer.changed);
      const others = offer.others.map(({ url, title }) => `${text(title, 60)} ${address(url)}`);
      const also = others.length ? `\nThe site has others:\n${others.map((one) => `- ${one}`).join('\n')}` : '';
      return { ...changed, content: shorten(`${changed.content}\n${foundInWords(offer.found)}${also}`, 1_900) };
    }
  }
}

function departedWords({ departed }: Extract<Offer, { kind: 'none' | 'doubtful' }>): string {
  if (departed === null) return '';
  const instead = departed.instead ? ` Try ${address(departed.instead)} instead.` : '';
  return `Of this address it is known: ${departed.state}.${instead}`;
}
