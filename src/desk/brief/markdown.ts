/** The brief as a Markdown file (CommonMark), for handing over, printing and archiving. */
import { tellReasons } from '../../news/alert/level.ts';
import { countReports } from '../../news/alert/view.ts';
import { scopeInWords } from '../alerts/silences.ts';
import type { Brief, BriefStory, HeldStory } from './brief.ts';

/** @param zone whose clocks the times are told by: IANA name */
export function briefMarkdown(brief: Brief, zone: string): string {
  const time = timeIn(zone);
  const { since, now, watch, came, changed, open, held, silences, more } = brief;
  return [
    `# Brief${watch === null ? '' : `: ${text(watch)}`}`,
    `${time(since)} to ${time(now)} (${zone})`,
    ...section(
      'What came',
      came.map((one) => story(one, time)),
    ),
    ...section(
      'What changed',
      changed.map((one) => story(one, time)),
    ),
    ...section(
      'Open',
      open.map(({ headline, level, handling, watches }) => {
        const has = handling.taken === null ? 'nobody has it' : `taken ${time(handling.taken.at)}`;
        return `- ${level ? `**${level.level}** ` : ''}${text(headline)} (${text(watches.join(', '))}; ${has})`;
      }),
    ),
    ...section('Held back', held.map(heldLine)),
    ...section(
      'Silences',
      silences.map((one) => `- ${text(scopeInWords(one))} until ${time(one.until)}: ${text(one.reason)}`),
    ),
    ...(more > 0 ? [`${more} more stories are not listed.`] : []),
  ]
    .join('\n\n')
    .concat('\n');
}

const section = (title: string, lines: readonly string[]): string[] => [
  `## ${title}`,
  lines.length === 0 ? 'Nothing.' : lines.join('\n'),
];

type Time = (at: number) => string;

function story(
  { headline, link, publisher, at, watches, independent, reports, level, changes }: BriefStory,
  time: Time,
) {
  const word = level && level.level !== 'info' ? `**${level.level}** (${text(tellReasons(level.because))}) ` : '';
  return [
    `- ${word}${linked(headline, link)}, ${text(publisher)}, ${time(at)}: ${countReports(independent, reports)} (${text(watches.join(', '))})`,
    ...changes.map((change) => `  - ${text(change)}`),
  ].join('\n');
}

function heldLine({ headline, link, publisher, watches, reason, by }: HeldStory): string {
  const of = by ? ` of ${linked(by.headline, by.message ? messageLink(by.message) : '')}` : '';
  return `- ${linked(headline, link)}, ${text(publisher)}: ${reason}${of} (${text(watches.join(', '))})`;
}

const messageLink = ({ server, channel, remoteId }: NonNullable<NonNullable<HeldStory['by']>['message']>) =>
  `https://discord.com/channels/${server}/${channel}/${remoteId}`;

function linked(headline: string, link: string): string {
  const url = URL.parse(link);
  const isWeb = url !== null && /^https?:$/.test(url.protocol);
  return isWeb ? `[${text(headline)}](<${url.href.replace(/[<>\n]/g, encodeURIComponent)}>)` : text(headline);
}

/** What the text says, with nothing of it read as Markdown or HTML (CommonMark 2.4: any ASCII punctuation may be escaped). */
const text = (words: string): string => words.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>()#+\-!|~&.]/g, '\\$&');

function timeIn(zone: string): Time {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, dateStyle: 'medium', timeStyle: 'short' });
  return (at) => format.format(at);
}
