/** What a watch was alerted to, as a feed that others can read: the newest alerts of its channel that it matched. */

import { sentencesOf } from '../../news/alert/marked.ts';
import type { StoryFile } from '../../news/alert/types.ts';
import { countReports } from '../../news/alert/view.ts';
import { currentReport, developmentsOf } from '../../news/story/developments.ts';
import { provenanceOf } from '../../news/story/provenance.ts';
import type { Watch } from '../../news/watch/types.ts';
import type { DeskContext } from '../desk.ts';

/** An alert as an entry of the feed. */
export interface WatchFeedItem {
  /** Stays the same while the story goes on; no other archive makes it. */
  readonly id: string;
  readonly url: string | null;
  readonly title: string;
  /** Plain text: the summary, who was first, and on how much it rests. */
  readonly text: string;
  readonly summary: string;
  readonly publisher: string;
  readonly image: string | null;
  /** When the alert was made, and when the story last got a report, ms. */
  readonly publishedAt: number;
  readonly modifiedAt: number;
  readonly watches: readonly string[];
  readonly first: { readonly outlet: string; readonly relayedBy: string | null };
  readonly independent: number;
  readonly reports: number;
}

export interface WatchFeed {
  readonly watch: string;
  /** Newest alert first. */
  readonly items: readonly WatchFeedItem[];
}

const DAY = 24 * 3_600_000;
/** Readers poll at least once a day; what is older is in the archive. */
const SPAN = 30 * DAY;
const MOST = 50;

export async function readWatchFeed(
  { channel, name }: Pick<Watch, 'channel' | 'name'>,
  { store, publishers, clock }: Pick<DeskContext, 'store' | 'publishers' | 'clock'>,
): Promise<WatchFeed> {
  const { alerts } = await store.activity([channel], clock() - SPAN);
  const mine = alerts.filter(({ watches }) => watches.includes(name)).slice(-MOST);
  const items: WatchFeedItem[] = [];
  for (const { story, watches, at } of mine.reverse()) {
    const file = await store.storyFile(story);
    if (file && file.story.reports.length > 0) items.push(itemOf(file, { watches, at }, publishers()));
  }
  return { watch: name, items };
}

function itemOf(
  { story }: StoryFile,
  { watches, at }: { readonly watches: readonly string[]; readonly at: number },
  publishers: ReturnType<DeskContext['publishers']>,
): WatchFeedItem {
  const current = currentReport(story.reports, developmentsOf(story.reports), story.reports[0]!);
  const { first, independent } = provenanceOf(story, publishers);
  const summary = sentencesOf(current, [])
    .map(({ text }) => text)
    .join(' ');
  const via = first.via === null ? '' : `, relayed by ${first.via}`;
  return {
    id: `urn:attache:story:${story.id}-${at.toString(36)}`,
    url: webUrl(current.link),
    title: current.title,
    text: `${summary}\n\nFirst: ${first.outlet}${via}. Rests on ${countReports(independent, story.reports.length)}.`,
    summary,
    publisher: current.publisher,
    image: current.image === null ? null : webUrl(current.image),
    publishedAt: at,
    modifiedAt: Math.max(at, ...story.reports.map((report) => report.at)),
    watches,
    first: { outlet: first.outlet, relayedBy: first.via },
    independent,
    reports: story.reports.length,
  };
}

function webUrl(stated: string): string | null {
  const url = URL.parse(stated);
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
}
