/** Rows about how much watches match. */
import type { MentionCount, MentionedStory, WatchSpan } from '../answers.ts';
import type { Row } from './row.ts';

/** How long it is known when watches looked, ms: longer than alerted stories are kept by default. */
export const KEPT_SPANS = 400 * 24 * 3_600_000;

/** From the columns reports and stories. */
export function mentionCount(row: Row | undefined): MentionCount {
  return { reports: Number(row?.reports ?? 0), stories: Number(row?.stories ?? 0) };
}

/** From the columns story and reports. */
export function mentionedStory(row: Row): MentionedStory {
  return { story: Number(row.story), reports: Number(row.reports) };
}

export function watchSpan(row: Row): WatchSpan {
  return { since: Number(row.since), until: row.until === null ? null : Number(row.until), asks: String(row.asks) };
}
