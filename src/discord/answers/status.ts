import type { Status, Waiting } from '../../desk/status.ts';
import { fitting, LIMITS, shorten } from '../format/limits.ts';
import { escapeMarkdown, timestamp } from '../format/markdown.ts';
import type { AnswerBody } from '../interactions/types.ts';
import { healthInWords } from './feed.ts';

const COLOUR = 0x5865f2;
const TROUBLE = 0xd7263d;

/** The answer to `/status`. */
export function renderStatus(status: Status): AnswerBody {
  const { version, startedAt, watches, feeds, ailing, waiting, lastAlert, mistakes } = status;
  const lines = [
    `Running since ${timestamp(startedAt)}, version ${version}.`,
    `${watches === 1 ? 'One watch' : `${watches} watches`}; ${feeds.working} of ${feeds.polled} feeds answer.`,
    lastAlert
      ? `Last alert ${timestamp(lastAlert.at)} in <#${lastAlert.channel}>, for **${escapeMarkdown(shorten(lastAlert.watch, 80))}**.`
      : 'No alert yet.',
    waiting.length ? `\n**Waiting**\n${waiting.map(waitingLine).join('\n')}` : 'Nothing waits to be sent.',
    mistakes?.length
      ? `\n**Mistakes in the configuration; the last good one is at work**\n${mistakeLines(mistakes)}`
      : '',
    ailing?.length
      ? `\n**Feeds**\n${fitting(
          ailing.map(
            ({ feed, health }) => `- **${escapeMarkdown(shorten(feed.publisher, 60))}** ${healthInWords(health)}`,
          ),
          2_000,
          '\n',
        )}`
      : '',
  ];
  const isTrouble = (mistakes?.length ?? 0) > 0 || waiting.some(({ restUntil }) => restUntil !== null);
  const description = fitting(lines.filter(Boolean), LIMITS.embedDescription, '\n');
  return { embeds: [{ title: 'Status', color: isTrouble ? TROUBLE : COLOUR, description }] };
}

function waitingLine({ channel, messages, restUntil, reason }: Waiting): string {
  const count = messages === 1 ? 'one message' : `${messages} messages`;
  const rests =
    restUntil === null
      ? ''
      : `; the channel rests until ${timestamp(restUntil)}: ${escapeMarkdown(shorten(reason ?? '', 300))}`;
  return `- <#${channel}> ${count}${rests}`;
}

function mistakeLines(mistakes: NonNullable<Status['mistakes']>): string {
  const lines = mistakes.map(
    ({ file, line, message, advice }) => `- ${file}:${line} ${escapeMarkdown(shorten(`${message}; ${advice}`, 400))}`,
  );
  return fitting(lines, 1_000, '\n');
}
