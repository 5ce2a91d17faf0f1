/** The answer of `/brief`: a message to read at once, and the whole as a Markdown file. */

import type { Brief, Briefed, BriefStory, HeldStory } from '../../desk/brief/brief.ts';
import { briefMarkdown } from '../../desk/brief/markdown.ts';
import type { WithheldReason } from '../../news/alert/types.ts';
import { countReports } from '../../news/alert/view.ts';
import { plural } from '../../news/text/plural.ts';
import { joinWithin, LIMITS, shorten } from '../format/limits.ts';
import { escapeMarkdown, link, timestamp, webUrl } from '../format/markdown.ts';
import type { AnswerBody } from '../interactions/types.ts';
import { LEVEL_WORDS } from '../target/render-level.ts';
import { bigStory } from './side-stories.ts';

const COLOUR = 0x5865f2;
/** Stories of each part in the message; the file has all. */
const SHOWN = 8;

/** @param zone of the server: the file's times */
export function renderBrief(brief: Briefed, zone: string): AnswerBody {
  if (brief.kind === 'refused') return { content: escapeMarkdown(brief.reason) };
  const day = new Date(brief.now).toISOString().slice(0, 16).replace(/[:T]/g, '-');
  return {
    content: `**Brief**${brief.watch === null ? '' : ` ${escapeMarkdown(brief.watch)}`} since ${timestamp(brief.since, 'f')}`,
    embeds: [
      {
        color: COLOUR,
        description: joinWithin(partsOf(brief), LIMITS.embedDescription, '\n'),
        footer: { text: countsOf(brief) },
      },
    ],
    files: [{ name: `brief-${day}.md`, bytes: new TextEncoder().encode(briefMarkdown(brief, zone)) }],
  };
}

function partsOf({ came, changed, open, counts, held, silences }: Brief): string[] {
  const isOpen = counts.urgent + counts.taken + counts.open > 0;
  const waiting = open.filter(({ handling }) => handling.done === null);
  return [
    ...part('Came', came.map(storyLine)),
    ...part('Changed', changed.map(storyLine)),
    ...(isOpen
      ? part(
          'Open',
          waiting.map(({ headline, level, handling }) => {
            const word = level && level.level !== 'info' ? `**${LEVEL_WORDS[level.level]}** ` : '';
            const has = handling.taken === null ? 'nobody has it' : `<@${handling.taken.by}> has it`;
            return `- ${word}${escapeMarkdown(shorten(headline, 120))} · ${has}`;
          }),
        )
      : []),
    ...part('Held back', held.map(heldLine)),
    ...(silences.length > 0 ? [`${plural(silences.length, 'silence')} now: \`/silence list\``] : []),
  ];
}

function part(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [`**${title}** nothing`];
  const more = lines.length > SHOWN ? [`- … ${lines.length - SHOWN} more in the file`] : [];
  return [`**${title}**`, ...lines.slice(0, SHOWN), ...more];
}

function storyLine({
  headline,
  link: stated,
  publisher,
  at,
  independent,
  reports,
  level,
  changes,
}: BriefStory): string {
  const word = level && level.level !== 'info' ? `**${LEVEL_WORDS[level.level]}** ` : '';
  const last = changes.at(-1);
  const news = last === undefined ? '' : `\n-# ${escapeMarkdown(shorten(last, 160))}`;
  return `- ${word}${headlineOf(headline, stated)} · ${escapeMarkdown(shorten(publisher, 60))} ${timestamp(at)} · ${countReports(independent, reports)}${news}`;
}

const HELD: Partial<Record<WithheldReason, string>> = {
  silenced: 'silenced',
  muted: 'muted here',
  snoozed: 'watch snoozed',
};

function heldLine({ headline, link: stated, publisher, reason, by }: HeldStory): string {
  const why = by ? `side story of ${bigStory(by)}` : (HELD[reason] ?? reason);
  return `- ${headlineOf(headline, stated)} · ${escapeMarkdown(shorten(publisher, 60))} · ${why}`;
}

function headlineOf(headline: string, stated: string): string {
  const url = webUrl(stated, LIMITS.buttonUrl);
  const words = escapeMarkdown(shorten(headline, 140));
  return url ? link(words.replace(/[[\]]/g, ''), url) : words;
}

function countsOf({ came, changed, held, counts, more }: Brief): string {
  return [
    `${came.length} came`,
    `${changed.length} changed`,
    ...(counts.urgent > 0 ? [`${counts.urgent} urgent and not taken`] : []),
    `${held.length} held back`,
    ...(more > 0 ? [`${more} more`] : []),
  ].join(' · ');
}
