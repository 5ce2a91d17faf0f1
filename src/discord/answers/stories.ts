/** The answers of `/stories` and *All reports*. */
import { ComponentType } from 'discord-api-types/v10';
import type { StoryDetails } from '../../desk/stories/details.ts';
import type { HeldBy } from '../../desk/stories/side-stories.ts';
import { type Mistake, type StoryList, searchAgainInWords } from '../../desk/stories/stories.ts';
import { countReports } from '../../news/alert/view.ts';
import type { ReportRole } from '../../news/story/provenance.ts';
import { plural } from '../../news/text/plural.ts';
import { type ButtonRow, button, row } from '../format/buttons.ts';
import { joinWithin, LIMITS, shorten } from '../format/limits.ts';
import { bold, boldWithin, codeBlock, escapeMarkdown, link, plainLine, timestamp, webUrl } from '../format/markdown.ts';
import type { AnswerBody } from '../interactions/types.ts';
import { FOLLOW } from '../target/message-buttons.ts';
import { handlingLines } from './handling-lines.ts';
import { bigStory, smallerLines } from './side-stories.ts';

/** `stories:<page>:<draft>`: the search is stored as a draft, so that paging still works after a restart. */
export const PAGE_BUTTON = 'stories';

const COLOUR = 0x5865f2;
const SNIPPET = 300;
/** What the story itself leaves of a message's embeds, less titles. */
const SMALLER = 1_500;
/** How much of the sentence that shows a report's role is told, characters. */
const SIGN = 160;
const ROLES: Readonly<Record<ReportRole, string>> = {
  first: 'first',
  independent: 'independent',
  relayed: 'relays',
  reprint: 'reprint',
  'same statement': 'quotes the same statement',
  'same house': 'same publisher again',
  'adds none': 'shows no source of its own',
};

const NOTHING = 'No stories found.';
const NOT_AMONG =
  'Too many articles contain these words, and those I checked don’t match the rest. Narrow it with since, or add words.';

export function renderStoryList(listed: StoryList, draft: number): AnswerBody {
  if (listed.kind === 'mistake') return renderMistake(listed);
  const { hits, page, pages, stories, bounded } = listed;
  const unread = listed.unread > 0 ? `\n${searchAgainInWords(listed.unread)}` : '';
  if (stories === 0) return { content: `${bounded ? NOT_AMONG : NOTHING}${unread}`, embeds: [], components: [] };
  const lines = hits.map(({ story, report, headline, snippet, heldBy }) => {
    const url = webUrl(report.link, LIMITS.buttonUrl);
    const head = `**${story}** · ${bold(shorten(headline.text, 200), headline.bold)}`;
    const from = `${escapeMarkdown(shorten(report.publisher, 60))} ${timestamp(report.at)}${url ? ` · ${link('read', url)}` : ''}`;
    const quoted = snippet ? [`> ${boldWithin(snippet.text, snippet.bold, SNIPPET)}`] : [];
    return [head, from, ...quoted, ...heldBy.slice(0, 1).map(heldLine)].join('\n');
  });
  const count = `${plural(stories, 'story', 'stories')}${bounded ? ', perhaps more' : ''}`;
  return {
    content: `${pages > 1 ? `${count} · page ${page + 1} of ${pages}` : count}${unread}`,
    embeds: [{ color: COLOUR, description: joinWithin(lines, LIMITS.embedDescription, '\n\n') }],
    components: pages > 1 ? [pageButtons(page, pages, draft)] : [],
  };
}

export function renderMistake({ caret, reason }: Mistake): AnswerBody {
  const content = caret ? `${codeBlock(caret)}` : escapeMarkdown(reason);
  return { content: shorten(content, LIMITS.content), embeds: [], components: [] };
}

function pageButtons(page: number, pages: number, draft: number): ButtonRow {
  const pageButton = (label: string, to: number) => ({
    ...button(`${PAGE_BUTTON}:${to}:${draft.toString(36)}`, label),
    disabled: to < 0 || to >= pages,
  });
  return row([pageButton('Previous', page - 1), pageButton('Next', page + 1)]);
}

/** `apart:<message key>`, a menu under *All reports*: reports that do not belong to the story. */
export const NOT_SAME_EVENT = 'apart';

/**
 * The story of an alert, where somebody can follow it; to editors with a menu that takes reports out of it.
 * @param key of the alert's message
 */
export function renderAlertStory(
  story: StoryDetails | null,
  key: string,
  { isEditor }: { readonly isEditor: boolean },
): AnswerBody {
  const body = renderStory(story);
  // In direct messages, and where no channel was alerted, there is nothing to follow.
  const follow = story && story.alerts.length > 0 ? [row([button(`${FOLLOW}:${key}`, 'Follow')])] : [];
  if (!story || !isEditor || story.reports.length < 2) return { ...body, components: follow };
  const options = story.reports.slice(0, 25).map(({ report }) => ({
    label: shorten(plainLine(report.title), 100) || report.publisher,
    description: shorten(plainLine(report.publisher), 100),
    value: String(report.article),
  }));
  const menu = { custom_id: `${NOT_SAME_EVENT}:${key}`, placeholder: 'Not the same event…', options };
  return {
    ...body,
    components: [
      row([{ type: ComponentType.StringSelect, ...menu, min_values: 1, max_values: options.length - 1 }]),
      ...follow,
    ],
  };
}

export function renderStory(story: StoryDetails | null): AnswerBody {
  if (!story) return { content: 'That story is not in the archive.', embeds: [] };
  const { headline, summary, credibility, reports, retitled, related, alerts, heldBy, smaller } = story;
  const { first, independent } = story.provenance;
  const via = first.via ? `, relayed by ${escapeMarkdown(first.via)}` : '';
  const time = first.at ? ` ${timestamp(first.at, 'f')}` : '';
  const restsOn = countReports(independent, reports.length);
  const lines = [...reports.map(reportLine), ...retitled.map(retitledLine)]
    .toSorted((a, b) => a.at - b.at)
    .map((one) => one.line);
  const alertedIn = alerts.map(
    ({ channel, watches }) => `<#${channel}> (${escapeMarkdown(shorten(watches.join(', '), 80))})`,
  );
  return {
    content: `Story ${story.id}${story.mergedFrom === null ? '' : `. Story ${story.mergedFrom} turned out to be the same and was merged into it.`}`,
    embeds: [
      {
        color: COLOUR,
        title: shorten(escapeMarkdown(headline), LIMITS.embedTitle),
        description: joinWithin(
          [
            summary.map(({ text }) => escapeMarkdown(text)).join(' '),
            `**First** ${`**${escapeMarkdown(first.outlet)}**`}${via}${time}`,
            `**Rests on** ${restsOn}`,
            `**Credibility** ${credibility.step} of 6, ${credibility.words} (${credibility.because})`,
            ...(alertedIn.length ? [`**Alerted** ${alertedIn.join(', ')}`] : []),
            ...alerts.flatMap(handlingLines),
            ...heldBy.map(heldLine),
            '',
            ...lines,
            ...related.map(relatedLine),
          ].filter((line, n) => line !== '' || n > 0),
          LIMITS.embedDescription,
          '\n',
        ),
      },
      ...smallerEmbed(smaller),
    ],
  };
}

const heldLine = (by: HeldBy): string => `**No alert** in <#${by.channel}>: a side story of ${bigStory(by)}`;

/** An embed of its own, so that many reports do not push the list out. */
function smallerEmbed(smaller: StoryDetails['smaller']) {
  if (smaller.length === 0) return [];
  const title = `${plural(smaller.length, 'smaller story', 'smaller stories')} without an alert`;
  return [{ color: COLOUR, title, description: smallerLines(smaller, SMALLER) }];
}

interface Line {
  readonly at: number;
  readonly line: string;
}

function reportLine({
  report,
  role,
  stateMedia,
  grade,
  because,
  relays,
  raised,
}: StoryDetails['reports'][number]): Line {
  const url = webUrl(report.link, LIMITS.buttonUrl);
  const origins = role === 'relayed' && relays.length ? ` ${escapeMarkdown(relays.join(', '))}` : '';
  const now = raised === null ? '' : `; now ${raised} independent reports`;
  const read = url ? ` · ${link('read', url)}` : '';
  const { at, publisher, title } = report;
  const labels = [...(stateMedia === null ? [] : [stateMedia]), ...(grade === null ? [] : [`grade ${grade}`])];
  const shown = because === null || because === title ? '' : `\n-# ${escapeMarkdown(shorten(because, SIGN))}`;
  return {
    at,
    line: `- ${timestamp(at, 'f')} ${name(publisher)} (${[`${ROLES[role]}${origins}${now}`, ...labels].join('; ')}): ${headlineOf(title)}${read}${shown}`,
  };
}

/** It has no time, and counts as no report: an aggregator lists it, and nobody has read it. */
function relatedLine({ outlet, title, link: stated }: StoryDetails['related'][number]): string {
  const url = stated === null ? null : webUrl(stated, LIMITS.buttonUrl);
  return `- ${name(outlet)} (listed by an aggregator, not read): ${headlineOf(title)}${url ? ` · ${link('read', url)}` : ''}`;
}

function retitledLine({ at, publisher, title }: StoryDetails['retitled'][number]): Line {
  return {
    at,
    line: `- ${timestamp(at, 'f')} ${name(publisher)} changed its headline, previously: *${headlineOf(title)}*`,
  };
}

const name = (publisher: string) => `**${escapeMarkdown(shorten(publisher, 60))}**`;
const headlineOf = (title: string) => escapeMarkdown(shorten(title, 140));
