/** Lists of many stories: what quiet hours held, and digests. A line each, by watch; nobody is mentioned. */
import { type APIEmbed, ComponentType } from 'discord-api-types/v10';
import { LINE_LIMITS } from '../../news/alert/list.ts';
import type { ListGroup, ListLine, ListView } from '../../news/alert/list-view.ts';
import { plural } from '../../news/text/plural.ts';
import { joinWithin, LIMITS, shorten } from '../format/limits.ts';
import { escapeMarkdown, link, messageUrl, webUrl } from '../format/markdown.ts';
import { DEFAULT_COLOUR, type DiscordBody } from './body.ts';
import { whyButton } from './message-buttons.ts';

/** Discord's docs, Create Message: embeds of a message. */
const MOST_EMBEDS = 10;

export function renderList(list: ListView, key: string): DiscordBody {
  return {
    content: contentOf(list),
    embeds: embedsOf(list),
    components: [{ type: ComponentType.ActionRow, components: [whyButton(key)] }],
    allowed_mentions: { parse: [] },
  };
}

/** What goes when Discord refused the full body: a line each as text, or without its link. */
export function renderPlainList(list: ListView, key: string, form: 'plain' | 'no links'): DiscordBody {
  const lines = list.groups.flatMap((group) =>
    group.lines.map((line) => {
      const headline = escapeMarkdown(shorten(line.headline, LINE_LIMITS.headline));
      const url = form === 'plain' ? webUrl(line.link, LIMITS.buttonUrl) : null;
      return `- ${headline}${url ? ` <${url}>` : ''}`;
    }),
  );
  return {
    content: joinWithin([contentOf(list), ...lines], LIMITS.content - 100, '\n'),
    components: [{ type: ComponentType.ActionRow, components: [whyButton(key)] }],
    allowed_mentions: { parse: [] },
  };
}

/** `Digest · Embassies, Coups · Thu 5 Mar, 08:00 · 7 stories (1 of 2)`: what a phone shows. */
function contentOf({ kind, watches, when, stories, part, parts, notes }: ListView): string {
  const names = escapeMarkdown(shorten(watches.join(', '), 80));
  const of = parts > 1 ? ` (${part} of ${parts})` : '';
  const head =
    kind === 'digest'
      ? ['**Digest**', names, when, stories === 0 ? 'nothing new' : plural(stories, 'story', 'stories')]
      : [names, `${plural(stories, 'story', 'stories')} during quiet hours`];
  return shorten(
    [`${head.filter(Boolean).join(' · ')}${of}`, ...notes.map((note) => escapeMarkdown(note))].join('\n'),
    LIMITS.content,
  );
}

/** One embed for each watch; lines that one cannot hold go on in the next. */
function embedsOf({ groups }: ListView): APIEmbed[] {
  const embeds = groups.flatMap((group): APIEmbed[] =>
    packed(group.lines.map(lineOf)).map((description, n) => ({
      ...(n === 0 && { title: titleOf(group) }),
      description,
      color: group.colour ?? DEFAULT_COLOUR,
    })),
  );
  return within(embeds);
}

const titleOf = ({ watch }: ListGroup) => escapeMarkdown(shorten(watch, 120));

/** `- **headline** · publisher · 2 independent reports, 3 in all · read` and, below it, what changed. */
function lineOf(line: ListLine): string {
  const url = webUrl(line.link, LINE_LIMITS.url);
  const there = line.alert && messageUrl(line.alert, false);
  const facts = [
    `**${escapeMarkdown(shorten(line.headline, LINE_LIMITS.headline)) || 'no headline'}**`,
    escapeMarkdown(shorten(line.publisher, LINE_LIMITS.publisher)),
    line.basis,
    ...(url ? [link('read', url)] : []),
    ...(there ? [link('alert', there)] : []),
  ];
  const change = line.change ? `\n  - ${escapeMarkdown(shorten(line.change, LINE_LIMITS.change))}` : '';
  return `- ${facts.join(' · ')}${change}`;
}

function packed(lines: readonly string[]): string[] {
  const all: string[] = [];
  for (const line of lines) {
    const last = all.at(-1);
    if (last !== undefined && last.length + line.length + 1 <= LIMITS.embedDescription)
      all[all.length - 1] = `${last}\n${line}`;
    else all.push(line);
  }
  return all;
}

/** A list is cut to size when it is made; this holds whatever it was made by. */
function within(embeds: readonly APIEmbed[]): APIEmbed[] {
  const kept: APIEmbed[] = [];
  let used = 0;
  for (const embed of embeds.slice(0, MOST_EMBEDS)) {
    const room = LIMITS.embedTotal - used - (embed.title?.length ?? 0);
    if (room < 100) break;
    const description = joinWithin((embed.description ?? '').split('\n'), room, '\n');
    used += description.length + (embed.title?.length ?? 0);
    kept.push({ ...embed, description });
  }
  return kept;
}
