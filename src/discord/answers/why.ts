import type { APIEmbed } from 'discord-api-types/v10';
import type { Why } from '../../desk/stories/why.ts';
import type { Explanation } from '../../news/alert/explain.ts';
import { joinWithin, LIMITS, shorten } from '../format/limits.ts';
import { boldWithin, escapeMarkdown, plainLine, webUrl } from '../format/markdown.ts';
import { vetoInWords } from './veto.ts';

/** Stories explained in one answer; a combined message may contain more than a person reads. */
const MOST = 5;
/** Words of the article shown for each word of the watch. */
const WORDS = 5;

const NOT_DONE = { publish: 'It was not published', thread: 'No thread was opened on it' } as const;

/** The private answer to *Why?*. */
export function renderWhy(why: Why): { content: string; embeds: APIEmbed[] } {
  if (why.kind === 'gone')
    return {
      content: 'This alert has expired, so I can no longer say why it was posted.',
      embeds: [],
    };
  const shown = why.explanations.slice(0, MOST);
  const more = why.explanations.length - shown.length;
  return {
    content: [
      more > 0 ? `The first ${MOST} of ${why.explanations.length} stories:` : 'Why this alert was posted:',
      ...why.refused.map(({ what, reason }) => `${NOT_DONE[what]}: ${escapeMarkdown(shorten(reason, 300))}.`),
    ].join('\n'),
    embeds: shown.map((one) => embedOf(one, Math.floor((LIMITS.embedTotal - 500) / shown.length))),
  };
}

function embedOf(
  { watch, headline, link, publisher, page, places, words, vetoes }: Explanation,
  budget: number,
): APIEmbed {
  const url = webUrl(link, LIMITS.url);
  const most = Math.min(budget - 500, LIMITS.embedDescription);
  const sentences = places.map(({ place, text, bold }) => `${PLACE[place]} ${boldWithin(text, bold, most / 2)}`);
  const lines = words.length
    ? [...words.map(wordLine), ...vetoes.map((one) => `- Not counted: ${vetoInWords(one)}`), '', ...sentences]
    : [REWRITTEN];
  return {
    author: { name: shorten(plainLine(`Watch: ${watch}`), LIMITS.embedAuthor) },
    title: shorten(escapeMarkdown(`${headline} (${publisher})`), LIMITS.embedTitle),
    ...(url && { url }),
    description: joinWithin([...lines, ...pageLine(page)], most, '\n'),
  };
}

/** Why the article page was not read, or only in part. */
function pageLine(page: Explanation['page']): string[] {
  return page && 'reason' in page ? [`Article page: ${escapeMarkdown(shorten(page.reason, 200))}.`] : [];
}

const REWRITTEN = 'The publisher has since changed the text; the matching words are no longer in it.';

const PLACE = { title: '**In the headline:**', teaser: '**In the opening:**', text: '**In the text:**' } as const;

function wordLine({ term, found, group }: Explanation['words'][number]): string {
  const words = found.slice(0, WORDS).map((word) => `“${escapeMarkdown(shorten(word, 60))}”`);
  const more = found.length > WORDS ? ' …' : '';
  const by = group ? ` (thesaurus: ${escapeMarkdown(group)})` : '';
  return `- ${escapeMarkdown(shorten(term, 80))} ← ${words.join(', ')}${more}${by}`;
}
