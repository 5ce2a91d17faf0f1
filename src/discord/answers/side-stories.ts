/** How answers name big stories that hold back small ones, and list the small ones. */
import type { HeldBy, SmallerStory } from '../../desk/stories/side-stories.ts';
import { joinWithin, LIMITS, shorten } from '../format/limits.ts';
import { escapeMarkdown, link, messageUrl, timestamp, webUrl } from '../format/markdown.ts';

/** Its headline, as a link to its alert where that is delivered. */
export function bigStory({ big, headline, message }: HeldBy): string {
  const words = escapeMarkdown(shorten(headline, 120)) || `story ${big}`;
  const there = message && messageUrl(message, false);
  return there ? linked(words, there) : `“${words}”`;
}

/** A line a story: its number, by which `/stories show` has it, its headline as a link, who reported it and when. */
export function smallerLines(smaller: readonly SmallerStory[], most: number): string {
  const lines = smaller.map(({ story, headline, link: stated, publisher, at }) => {
    const url = webUrl(stated, LIMITS.buttonUrl);
    const words = escapeMarkdown(shorten(headline, 140));
    return `- **${story}** ${url ? linked(words, url) : words} · ${escapeMarkdown(shorten(publisher, 60))} ${timestamp(at)}`;
  });
  return joinWithin(lines, most, '\n');
}

/** Backslashes would be shown in a label (discord-api-docs#6185), and brackets would end it. */
const linked = (words: string, url: string): string => link(words.replace(/[[\]]/g, ''), url);
