/** How lists of stories, and one story whole, are told in Discord. */
import type { StoryList, WholeStory } from '../../desk/stories.ts';
import type { ReportRole } from '../../news/story/provenance.ts';
import { type ButtonRow, button, row } from '../format/buttons.ts';
import { fitting, LIMITS, shorten } from '../format/limits.ts';
import { bold, boldWithin, codeBlock, escapeMarkdown, link, timestamp, webUrl } from '../format/markdown.ts';
import type { AnswerBody } from '../interactions/types.ts';

/** `stories:<page>:<draft>`: the question is kept in the store, so that pages turn also after a restart. */
export const TURN = 'stories';

const COLOUR = 0x5865f2;
const SNIPPET = 300;
/** How much of the sentence that shows a report's role is told, characters. */
const SIGN = 160;
const ROLES: Readonly<Record<ReportRole, string>> = {
  first: 'first',
  independent: 'its own reporting',
  relayed: 'relays',
  reprint: 'the same text again',
  'same statement': 'quotes the same statement',
  'same house': 'again',
  'adds none': 'shows no source of its own',
};

const NOTHING = 'Nothing of that is in the archive.';
const NOT_AMONG =
  'Too much has these words, and what I looked at did not match the rest. Narrow it by since, or by more words.';

export function renderListed(listed: StoryList, draft: number): AnswerBody {
  if (listed.kind === 'mistake') {
    const content = listed.caret ? `${codeBlock(listed.caret)}` : escapeMarkdown(listed.reason);
    return { content: shorten(content, LIMITS.content), embeds: [], components: [] };
  }
  const { hits, page, pages, stories, bounded } = listed;
  if (stories === 0) return { content: bounded ? NOT_AMONG : NOTHING, embeds: [], components: [] };
  const lines = hits.map(({ story, report, headline, snippet }) => {
    const url = webUrl(report.link, LIMITS.buttonUrl);
    const head = `**${story}** · ${bold(shorten(headline.text, 200), headline.bold)}`;
    const from = `${escapeMarkdown(shorten(report.publisher, 60))} ${timestamp(report.at)}${url ? ` · ${link('read', url)}` : ''}`;
    return [head, from, ...(snippet ? [`> ${boldWithin(snippet.text, snippet.bold, SNIPPET)}`] : [])].join('\n');
  });
  const count = `${stories === 1 ? 'One story' : `${stories} stories`}${bounded ? ', and perhaps more' : ''}`;
  return {
    content: pages > 1 ? `${count} · page ${page + 1} of ${pages}` : count,
    embeds: [{ color: COLOUR, description: fitting(lines, LIMITS.embedDescription, '\n\n') }],
    components: pages > 1 ? [turning(page, pages, draft)] : [],
  };
}

function turning(page: number, pages: number, draft: number): ButtonRow {
  const turn = (label: string, to: number) => ({
    ...button(`${TURN}:${to}:${draft.toString(36)}`, label),
    disabled: to < 0 || to >= pages,
  });
  return row([turn('Previous', page - 1), turn('Next', page + 1)]);
}

export function renderStory(story: WholeStory | null): AnswerBody {
  if (!story) return { content: 'That story is not, or no longer, in the archive.', embeds: [] };
  const { headline, summary, reports, retitled, alerts } = story;
  const { first, independent } = story.standing;
  const via = first.via ? `, relayed by ${escapeMarkdown(first.via)}` : '';
  const time = first.at ? ` ${timestamp(first.at, 'f')}` : '';
  const rests = `${independent} independent ${independent === 1 ? 'origin' : 'origins'}, in ${reports.length} ${reports.length === 1 ? 'report' : 'reports'}`;
  const lines = [...reports.map(reportLine), ...retitled.map(retitledLine)]
    .toSorted((a, b) => a.at - b.at)
    .map((one) => one.line);
  const stood = alerts.map(
    ({ channel, watches }) => `<#${channel}> (${escapeMarkdown(shorten(watches.join(', '), 80))})`,
  );
  return {
    content: `Story ${story.id}`,
    embeds: [
      {
        color: COLOUR,
        title: shorten(escapeMarkdown(headline), LIMITS.embedTitle),
        description: fitting(
          [
            summary.map(({ text }) => escapeMarkdown(text)).join(' '),
            `**First** ${`**${escapeMarkdown(first.outlet)}**`}${via}${time}`,
            `**Rests on** ${rests}`,
            ...(stood.length ? [`**Alerted** ${stood.join(', ')}`] : []),
            '',
            ...lines,
          ].filter((line, n) => line !== '' || n > 0),
          LIMITS.embedDescription,
          '\n',
        ),
      },
    ],
  };
}

interface Line {
  readonly at: number;
  readonly line: string;
}

function reportLine({ report, role, because, relays, raised }: WholeStory['reports'][number]): Line {
  const url = webUrl(report.link, LIMITS.buttonUrl);
  const origins = role === 'relayed' && relays.length ? ` ${escapeMarkdown(relays.join(', '))}` : '';
  const now = raised === null ? '' : `; now ${raised} independent origins`;
  const read = url ? ` · ${link('read', url)}` : '';
  const { at, publisher, title } = report;
  const shown = because === null || because === title ? '' : `\n  > ${escapeMarkdown(shorten(because, SIGN))}`;
  return {
    at,
    line: `- ${timestamp(at, 'f')} ${name(publisher)} (${ROLES[role]}${origins}${now}): ${headlineOf(title)}${read}${shown}`,
  };
}

function retitledLine({ at, publisher, title }: WholeStory['retitled'][number]): Line {
  return {
    at,
    line: `- ${timestamp(at, 'f')} ${name(publisher)} changed its headline, which was: *${headlineOf(title)}*`,
  };
}

const name = (publisher: string) => `**${escapeMarkdown(shorten(publisher, 60))}**`;
const headlineOf = (title: string) => escapeMarkdown(shorten(title, 140));
