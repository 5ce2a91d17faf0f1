import type { Status, Waiting } from '../../desk/status.ts';
import { plural } from '../../news/text/plural.ts';
import { joinWithin, LIMITS, shorten } from '../format/limits.ts';
import { escapeMarkdown, timestamp } from '../format/markdown.ts';
import type { AnswerBody } from '../interactions/types.ts';
import { describeHealth } from './feed.ts';

const COLOUR = 0x5865f2;
const TROUBLE = 0xd7263d;

/** The answer to `/status`. */
export function renderStatus(status: Status): AnswerBody {
  const { version, startedAt, watches, feeds, problems, waiting, lastAlert, mistakes, troubles } = status;
  const isIll = typeof troubles === 'number' ? troubles > 0 : troubles.length > 0;
  const lines = [
    troubleLines(troubles),
    `Started ${timestamp(startedAt)}, version ${version}.`,
    `${plural(watches, 'watch', 'watches')}; ${feeds.working} of ${plural(feeds.polled, 'feed')} working.`,
    lastAlert
      ? `Last alert ${timestamp(lastAlert.at)} in <#${lastAlert.channel}> for **${escapeMarkdown(shorten(lastAlert.watch, 80))}**.`
      : 'No alerts yet.',
    waiting.length
      ? `\n**Waiting to be sent**\n${waiting.map(waitingLine).join('\n')}`
      : // What cannot be collected or saved does not wait here.
        isIll
        ? ''
        : 'No messages are waiting to be sent.',
    mistakes?.length
      ? `\n**Configuration mistakes (the last valid version stays active)**\n${mistakeLines(mistakes)}`
      : '',
    problems?.length
      ? `\n**Feeds that need attention**\n${joinWithin(
          problems.map(
            ({ feed, health }) => `- **${escapeMarkdown(shorten(feed.publisher, 60))}** ${describeHealth(health)}`,
          ),
          2_000,
          '\n',
        )}`
      : '',
  ];
  const isTrouble = isIll || (mistakes?.length ?? 0) > 0 || waiting.some(({ restUntil }) => restUntil !== null);
  const description = joinWithin(lines.filter(Boolean), LIMITS.embedDescription, '\n');
  return { embeds: [{ title: 'Status', color: isTrouble ? TROUBLE : COLOUR, description }] };
}

function troubleLines(troubles: Status['troubles']): string {
  if (typeof troubles === 'number')
    return troubles > 0
      ? '**Alerts may be late or missing:** something is wrong with the bot. Its operators can see what.\n'
      : '';
  const lines = troubles.map((text) => `- ${escapeMarkdown(shorten(text, 400))}`);
  return lines.length > 0 ? `**What is wrong**\n${joinWithin(lines, 1_500, '\n')}\n` : '';
}

function waitingLine({ channel, messages, restUntil, reason }: Waiting): string {
  const pause =
    restUntil === null
      ? ''
      : `; paused until ${timestamp(restUntil, 'f')}: ${escapeMarkdown(shorten(reason ?? '', 300))}`;
  return `- <#${channel}> ${plural(messages, 'message')}${pause}`;
}

function mistakeLines(mistakes: NonNullable<Status['mistakes']>): string {
  const lines = mistakes.map(
    ({ file, line, message, advice }) => `- ${file}:${line} ${escapeMarkdown(shorten(`${message}; ${advice}`, 400))}`,
  );
  return joinWithin(lines, 1_000, '\n');
}
