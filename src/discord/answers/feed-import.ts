/** The answers of `/feed import` and `/feed export`. */
import { ButtonStyle } from 'discord-api-types/v10';
import { type ImportPreview, requestsInWords } from '../../desk/feeds/import.ts';
import { plural } from '../../news/text/plural.ts';
import { button, row } from '../format/buttons.ts';
import { joinWithin, LIMITS, shorten } from '../format/limits.ts';
import { escapeMarkdown } from '../format/markdown.ts';
import type { AnswerBody } from '../interactions/types.ts';
import { address } from './feed.ts';

export const ADD_LISTED = 'feed-import';

const COLOUR = 0x5865f2;
const text = (outside: string, most: number) => escapeMarkdown(shorten(outside, most));

/** What importing a list would do. @param draft the id of the kept list; null: there is nothing to add */
export function renderImport(file: string, preview: ImportPreview, draft: number | null): AnswerBody {
  const { fresh, known, unusable, requests } = preview;
  const lines = [
    fresh.length === 0 ? 'No new feeds.' : escapeMarkdown(requestsInWords(requests, fresh.length)),
    ...labelLines(fresh),
    ...section('New', fresh, (one) => `${text(one.publisher, 60)} ${address(shorten(one.url, 100))}`, 1_600),
    ...section('Not usable', unusable, (one) => `${text(one.title, 60)}: ${text(one.reason, 150)}`, 1_000),
    ...section('Already there', known, (one) => text(one, 60), 500),
  ];
  const counts = [
    `${fresh.length} new`,
    ...(known.length > 0 ? [`${known.length} already there`] : []),
    ...(unusable.length > 0 ? [`${unusable.length} not usable`] : []),
  ];
  const add = `Add ${plural(fresh.length, 'feed')}`;
  return {
    content: `**${text(file, 100)}**: ${counts.join(', ')}.${fresh.length > 0 ? ' Nothing is added yet.' : ''}`,
    embeds: [{ color: COLOUR, description: lines.join('\n').slice(0, LIMITS.embedDescription) }],
    components: draft === null ? [] : [row([button(`${ADD_LISTED}:${draft.toString(36)}`, add, ButtonStyle.Primary)])],
  };
}

function labelLines(fresh: ImportPreview['fresh']): string[] {
  const counts = Map.groupBy(
    fresh.flatMap(({ labels = [] }) => labels),
    (label) => label,
  );
  if (counts.size === 0) return [];
  return [
    shorten(`Labels: ${[...counts].map(([label, all]) => `${text(label, 40)} (${all.length})`).join(', ')}`, 800),
  ];
}

/** A heading with as many lines as have room. */
function section<T>(title: string, all: readonly T[], say: (one: T) => string, room: number): string[] {
  if (all.length === 0) return [];
  return [
    `**${title}**`,
    joinWithin(
      all.map((one) => `- ${say(one)}`),
      room,
      '\n',
    ),
  ];
}

export function renderExport(count: number, opml: string): AnswerBody {
  return {
    content: `${plural(count, 'feed')} as OPML, for any feed reader or \`/feed import\`. Passwords and tokens are not in it.`,
    files: [{ name: 'feeds.opml', bytes: Buffer.from(opml) }],
  };
}
