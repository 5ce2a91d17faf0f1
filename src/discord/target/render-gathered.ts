/** Many stories in one message, a line each. */
import { ComponentType } from 'discord-api-types/v10';
import type { GatheredView } from '../../news/alert/view.ts';
import { LIMITS, shorten } from '../format/limits.ts';
import { escapeMarkdown, link, timestamp, webUrl } from '../format/markdown.ts';
import { DEFAULT_COLOUR, type DiscordBody } from './body.ts';
import { whyButton } from './message-buttons.ts';

/** Many stories in one message: while the bot was offline, or while Discord was. */
export function renderGathered(view: GatheredView, key: string): DiscordBody {
  const lines = view.stories.map(({ headline, link: to, publisher, at }) => {
    const url = webUrl(to, LIMITS.buttonUrl);
    return `- ${escapeMarkdown(shorten(headline, 110))} · ${escapeMarkdown(shorten(publisher, 40))} ${timestamp(at)}${url ? ` · ${link('read', url)}` : ''}`;
  });
  const noun = lines.length === 1 ? 'story' : 'stories';
  return {
    content: `${escapeMarkdown(shorten(view.watch, 80))} · ${view.because === 'away' ? `${lines.length} delayed ${noun}` : `${lines.length} more ${noun}, above this channel’s limit of alerts per hour`}`,
    embeds: fill(lines, LIMITS.embedTotal - 500).map((description) => ({
      description,
      color: view.colour ?? DEFAULT_COLOUR,
    })),
    components: [{ type: ComponentType.ActionRow, components: [whyButton(key)] }],
    allowed_mentions: { parse: [] },
  };
}

/** Packs lines into descriptions, as few as will hold them; what is beyond the total is counted, not dropped in silence. */
function fill(lines: readonly string[], total: number): string[] {
  if (lines.length === 0) return [];
  const packed = [''];
  let used = 0;
  for (const [n, line] of lines.entries()) {
    if (used + line.length + 1 > total) {
      packed[packed.length - 1] += `\n- … and ${lines.length - n} more`;
      break;
    }
    used += line.length + 1;
    if (packed.at(-1)!.length + line.length + 1 > LIMITS.embedDescription - 100) packed.push('');
    packed[packed.length - 1] += `${packed.at(-1) ? '\n' : ''}${line}`;
  }
  return packed;
}
