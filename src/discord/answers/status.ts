import type { MachineStatus } from '../../desk/desk.ts';
import { unreadInWords } from '../../desk/feeds/unread.ts';
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
  const { version, startedAt, watches, feeds, unread, problems, waiting, lastAlert, mistakes, troubles } = status;
  const isIll = typeof troubles === 'number' ? troubles > 0 : troubles.length > 0;
  const lines = [
    troubleLines(troubles),
    `Started ${timestamp(startedAt)}, version ${version}.`,
    `${plural(watches, 'watch', 'watches')}; ${feeds.working} of ${plural(feeds.polled, 'feed')} working.`,
    unread > 0 ? `${unreadInWords(unread)}; alerts do not wait for them.` : '',
    lastAlert
      ? `Last alert ${timestamp(lastAlert.at)} in <#${lastAlert.channel}> for **${escapeMarkdown(shorten(lastAlert.watch, 80))}**.`
      : 'No alerts yet.',
    waiting.length
      ? `\n**Waiting to be sent**\n${waiting.map(waitingLine).join('\n')}`
      : // What cannot be collected or saved does not wait here.
        isIll
        ? ''
        : 'No messages are waiting to be sent.',
    channelLines(status.ofChannels),
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
  if (status.machines) lines.push(`\n**Machines**\n${joinWithin(status.machines.map(machineLine), 1_500, '\n')}`);
  const isTrouble = isIll || (mistakes?.length ?? 0) > 0 || waiting.some(({ restUntil }) => restUntil !== null);
  const description = joinWithin(lines.filter(Boolean), LIMITS.embedDescription, '\n');
  return { embeds: [{ title: 'Status', color: isTrouble ? TROUBLE : COLOUR, description }] };
}

/** Ids become mentions of the channels. */
function channelLines(all: readonly string[]): string {
  const lines = all.map((text) => `- ${escapeMarkdown(shorten(text, 400)).replace(/channel (\d{17,20})/g, '<#$1>')}`);
  return lines.length > 0 ? `\n**What alerts lack**\n${joinWithin(lines, 1_500, '\n')}` : '';
}

function troubleLines(troubles: Status['troubles']): string {
  if (typeof troubles === 'number')
    return troubles > 0
      ? '**Alerts may be late or missing:** something is wrong with the bot. Its operators can see what.\n'
      : '';
  const lines = troubles.map((text) => `- ${escapeMarkdown(shorten(text, 400))}`);
  return lines.length > 0 ? `**What is wrong**\n${joinWithin(lines, 1_500, '\n')}\n` : '';
}

/** `- north (pid 7, version 0.1.0), up for 2 h: collect 11, settle 1, the oldest for 2 h; 3 writes refused` */
function machineLine({ host, pid, version, age, holds, refused }: MachineStatus): string {
  const held = holds.map(({ kind, count }) => `${kind} ${count}`).join(', ');
  const oldest = Math.max(0, ...holds.map((one) => one.age));
  const work = held ? `${held}, the oldest for ${duration(oldest)}` : 'holds nothing';
  const refusals = refused > 0 ? `; ${plural(refused, 'write')} refused` : '';
  return `- **${escapeMarkdown(shorten(host, 60))}** (pid ${pid}, version ${version}), up for ${duration(age)}: ${work}${refusals}`;
}

function duration(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  if (minutes < 120) return minutes < 1 ? 'a moment' : `${minutes} min`;
  return minutes < 2_880 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / 1_440)} days`;
}

function waitingLine({ channel, messages, held, restUntil, reason }: Waiting): string {
  const pause =
    restUntil === null
      ? ''
      : `; paused until ${timestamp(restUntil, 'f')}: ${escapeMarkdown(shorten(reason ?? '', 300))}`;
  const counts = [
    ...(messages > 0 || held === 0 ? [plural(messages, 'message')] : []),
    ...(held > 0 ? [`${plural(held, 'message')} held by quiet hours`] : []),
  ];
  return `- <#${channel}> ${counts.join(', ')}${pause}`;
}

function mistakeLines(mistakes: NonNullable<Status['mistakes']>): string {
  const lines = mistakes.map(
    ({ file, line, message, advice }) => `- ${file}:${line} ${escapeMarkdown(shorten(`${message}; ${advice}`, 400))}`,
  );
  return joinWithin(lines, 1_000, '\n');
}
