/** The answers of `/digest`. */
import type { ShownDigest } from '../../desk/watches/digest.ts';
import { plural } from '../../news/text/plural.ts';
import { timestamp } from '../format/markdown.ts';
import type { AnswerBody } from '../interactions/types.ts';
import { renderList } from '../target/render-list.ts';

type Digest = Extract<ShownDigest, { kind: 'digest' }>;

/** The first message of the digest as it would be, and what else is to come. */
export function renderPreview({ parts, channel, schedule }: Digest): AnswerBody {
  const [first] = parts;
  const body = first ? renderList(first, '') : { content: '', embeds: [] };
  const more = parts.length > 1 ? ` It would take ${plural(parts.length, 'message')}; this is the first.` : '';
  return {
    content: `Preview of the digest in <#${channel}>, ${scheduleInWords(schedule)}.${more}\n${body.content}`,
    embeds: [...(body.embeds ?? [])],
  };
}

export function renderSent({ parts, channel, schedule }: Digest): string {
  const stories = parts[0]?.stories ?? 0;
  return `The digest goes to <#${channel}> now: ${stories === 0 ? 'nothing new' : plural(stories, 'story', 'stories')}. It is ${scheduleInWords(schedule)}.`;
}

function scheduleInWords(schedule: Digest['schedule']): string {
  if (schedule === null) return 'without a schedule, of the last 24 hours';
  const { words, zone, next } = schedule;
  return `posted ${words[0]!.toLowerCase()}${words.slice(1)} (${zone})${next === null ? '' : `, next ${timestamp(next, 'f')}`}`;
}
