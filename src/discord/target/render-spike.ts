/** A message about a spike. Its body holds what its chart shows: so it is sent again unchanged, and goes without the chart where no files may be attached. */
import { ComponentType } from 'discord-api-types/v10';
import type { RenderOptions } from '../../delivery/target.ts';
import type { Spike, SpikeStory } from '../../news/alert/spike.ts';
import type { TrendDay } from '../../news/alert/trend.ts';
import { plural } from '../../news/text/plural.ts';
import { button } from '../format/buttons.ts';
import { joinWithin, LIMITS, shorten } from '../format/limits.ts';
import { escapeMarkdown, link, timestamp, webUrl } from '../format/markdown.ts';
import { DEFAULT_COLOUR, type DiscordBody } from './body.ts';
import { TREND } from './message-buttons.ts';

interface SpikeView {
  readonly watch: string;
  readonly colour: number | null;
  readonly spike: Spike;
  readonly days?: readonly TrendDay[];
}

export function renderSpike(
  { watch, colour, spike, days }: SpikeView,
  key: string,
  form: RenderOptions['form'],
): DiscordBody {
  const { reports, usual, stories, of, zone, at } = spike;
  const by = usual % 1 === 0 ? String(usual) : usual.toFixed(1);
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(at);
  // Not "today": quiet hours may hold the message until tomorrow.
  const content = `Spike · ${escapeMarkdown(shorten(watch, 80))} · ${reports} reports by ${clock}, usually ${by}`;
  const rest = of - stories.length;
  const lines = [
    ...stories.map((story) => storyLine(story, form)),
    ...(rest > 0 ? [`and ${plural(rest, 'more story', 'more stories')}`] : []),
  ];
  const compared = `-# Up to ${timestamp(at, 'f')}, compared with the same hours of the 14 days before (${zone}).`;
  const base = {
    components: [{ type: ComponentType.ActionRow as const, components: [button(`${TREND}:${key}`, 'Trend')] }],
    allowed_mentions: { parse: [] },
  };
  if (form !== 'full') return { ...base, content: joinWithin([content, ...lines], LIMITS.content - 100, '\n') };
  const description = joinWithin([...lines, compared], LIMITS.embedDescription, '\n');
  const chart = days && { zone, lines: [{ watch: { channel: '', name: watch }, days }] };
  return {
    ...base,
    ...{ content, embeds: [{ description, color: colour ?? DEFAULT_COLOUR }] },
    ...(chart && { chart }),
  };
}

/** `- **12** Headline · Publisher · [read](…)` */
function storyLine({ headline, link: stated, publisher, reports }: SpikeStory, form: RenderOptions['form']): string {
  const url = form === 'no links' ? null : webUrl(stated, LIMITS.buttonUrl);
  const read = url === null ? '' : form === 'plain' ? ` · ${url}` : ` · ${link('read', url)}`;
  return `- **${reports}** ${escapeMarkdown(shorten(headline, 200))} · ${escapeMarkdown(shorten(publisher, 60))}${read}`;
}
