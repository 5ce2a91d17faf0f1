/** The answers of `/feed add`. */
import { ComponentType } from 'discord-api-types/v10';
import type { AddFeedsOutcome, FoundAddress } from '../../desk/feeds/add.ts';
import { describeWarning, type FoundFeed, isSerious } from '../../news/feed/warnings.ts';
import { plural } from '../../news/text/plural.ts';
import { type ButtonRow, button, row } from '../format/buttons.ts';
import { joinWithin, LIMITS, shorten } from '../format/limits.ts';
import { escapeMarkdown, plainLine, timestamp } from '../format/markdown.ts';
import type { AnswerBody } from '../interactions/types.ts';
import { address } from './feed.ts';
import { renderChanged } from './watch.ts';

export const ADD_ANYWAY = 'feed-add';

const COLOUR = 0x5865f2;
const text = (outside: string, most = 200) => escapeMarkdown(shorten(outside, most));

/** One address is told in full, several in a line each. */
export function renderAddFeeds(outcome: AddFeedsOutcome): AnswerBody {
  const [first, ...more] = outcome.found;
  return first && more.length === 0 ? renderOne(first, outcome) : renderSeveral(outcome);
}

function renderOne(one: FoundAddress, { changed, draft }: AddFeedsOutcome): AnswerBody {
  switch (one.kind) {
    case 'none':
      return {
        content: shorten(`I couldn’t find a feed: ${text(one.reason, 400)}. ${knownDeadNote(one)}`.trim(), 1_900),
      };
    case 'known':
      return { content: `That feed is already configured as **${text(one.publisher)}**: ${address(one.url)}` };
    case 'doubtful': {
      const said = `${describeFoundFeed(one.found)}\n${knownDeadNote(one)}\nNot added yet.`;
      return {
        content: shorten(said, 1_900),
        components: [row([button(`${ADD_ANYWAY}:${draft!.toString(36)}`, 'Add it anyway')])],
      };
    }
    case 'added': {
      const answer = renderChanged(changed!);
      const others = one.others.map(({ url, title }) => `${text(title, 60)} ${address(url)}`);
      const also = others.length
        ? `\nOther feeds of this site:\n${others.map((other) => `- ${other}`).join('\n')}`
        : '';
      return { ...answer, content: shorten(`${answer.content}\n${describeFoundFeed(one.found)}${also}`, 1_900) };
    }
  }
}

function describeFoundFeed(found: FoundFeed): string {
  const lines = [
    `**${text(found.title || 'Untitled')}** · ${address(found.url)}`,
    factsOf(found),
    ...found.warnings.map((warning) => `${isSerious(warning) ? '⚠ ' : ''}${inWords(warning)}`),
  ];
  return lines.join('\n');
}

function factsOf({ format, dates, newest }: FoundFeed): string {
  return `${format}, ${plural(dates.length, 'item')}${newest === null ? '' : `, newest ${timestamp(newest)}`}.`;
}

const inWords = (warning: FoundFeed['warnings'][number]) => describeWarning(warning, (ms) => timestamp(ms, 'f'));

function renderSeveral({ found, changed, draft }: AddFeedsOutcome): AnswerBody {
  const answer = changed === null ? { content: 'Nothing was added.' } : renderChanged(changed);
  // Where the change was refused, none of them was added.
  const lines = found.map((one) => lineOf(one, changed?.kind === 'changed'));
  const doubtful = found.flatMap((one) => (one.kind === 'doubtful' ? [one.found] : []));
  return {
    content: answer.content ?? '',
    embeds: [
      {
        title: plural(found.length, 'address', 'addresses'),
        color: COLOUR,
        description: joinWithin(lines, LIMITS.embedDescription, '\n'),
      },
    ],
    components: [...(answer.components ?? []), ...(draft === null ? [] : [doubtfulMenu(doubtful, draft)])],
  };
}

function lineOf(one: FoundAddress, isAdded: boolean): string {
  const at = address(shorten(one.address, 120));
  switch (one.kind) {
    case 'none':
      return `- ${at} no feed found: ${text(one.reason, 150)}. ${knownDeadNote(one)}`.trim();
    case 'known':
      return `- ${at} already configured as **${text(one.publisher, 60)}**`;
    case 'doubtful': {
      const warnings = one.found.warnings.filter(isSerious).map((warning) => `⚠ ${inWords(warning)}`);
      return `- ${at} not added yet: **${text(one.found.title || 'Untitled', 60)}** ${warnings.join(' ')} ${knownDeadNote(one)}`.trim();
    }
    case 'added': {
      const where = one.found.url === one.address ? '' : ` · ${address(shorten(one.found.url, 120))}`;
      return `- ${at} ${isAdded ? 'added' : 'not added'}: **${text(one.found.title || 'Untitled', 60)}**${where} ${factsOf(one.found)}`;
    }
  }
}

function doubtfulMenu(found: readonly FoundFeed[], draft: number): ButtonRow {
  return row([
    {
      type: ComponentType.StringSelect,
      custom_id: `${ADD_ANYWAY}:${draft.toString(36)}`,
      placeholder: 'Add anyway…',
      max_values: found.length,
      options: found.map(({ title, url }, at) => ({
        label: shorten(plainLine(title) || 'Untitled', 100),
        description: shorten(plainLine(url), 100),
        value: String(at),
      })),
    },
  ]);
}

function knownDeadNote({ knownDead }: Extract<FoundAddress, { kind: 'none' | 'doubtful' }>): string {
  if (knownDead === null) return '';
  const instead = knownDead.instead ? ` Try ${address(knownDead.instead)} instead.` : '';
  return `Known about this address: ${knownDead.state}.${instead}`;
}
