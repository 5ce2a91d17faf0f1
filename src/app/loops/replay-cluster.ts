import { CLUSTER_WINDOW, type Cluster, cluster } from '../../news/story/cluster.ts';
import { unpackWords } from '../../news/text/words/packed.ts';
import { languageOfArticle, words } from '../../news/text/words.ts';
import type { Word } from '../../news/types.ts';
import { pause } from '../../pipeline/pause.ts';
import type { ClusteredReport } from '../../store/records.ts';
import type { Store } from '../../store/store.ts';

/** So many reports take some 5 ms of the main thread. */
const SLICE = 20;

/** The window counts whole hours. */
const HOUR = 3_600_000;

/**
 * Rebuilds what the cluster knows from the store, in the order in which reports were settled. It goes back the cluster's window
 * from the newest report, for the window ends there: a long downtime does not thin out what it counts, and no report was
 * published after it was collected. Between two slices the event loop runs: timers, requests and interactions wait for one
 * slice at most.
 * @throws the signal's reason when it is aborted
 */
export async function replayCluster(
  store: Pick<Store, 'newestReport' | 'reportsSince' | 'keptApart'>,
  signal?: AbortSignal,
): Promise<Cluster> {
  const replayed = cluster();
  const newest = await store.newestReport();
  if (newest === null) return replayed;
  const since = newest - CLUSTER_WINDOW - HOUR;
  for (let after = 0; ; ) {
    const slice = await store.reportsSince({ since, after, most: SLICE });
    recordReports(replayed, slice);
    const last = slice.at(-1);
    if (slice.length < SLICE || !last) break;
    after = last.article;
    await pause();
    signal?.throwIfAborted();
  }
  for (const [one, other] of await store.keptApart()) replayed.keepApart(one, other);
  return replayed;
}

/** Records reports as they stand in the store. */
export function recordReports(stories: Pick<Cluster, 'record'>, reports: readonly ClusteredReport[]): void {
  for (const report of reports) stories.record(withWords(report), report.story);
}

/**
 * With its words as they were when it arrived, in the article's own language: else the replay would count other word families.
 * They are looked for again only where an older archive does not say where they stand.
 */
function withWords(report: ClusteredReport) {
  const { title, teaser } = report;
  const [first, second] = wordsOf(report, [title, teaser]);
  return { ...report, split: { title: { words: first! }, teaser: { words: second! } } };
}

function wordsOf(report: ClusteredReport, texts: readonly string[]): readonly (readonly Word[])[] {
  if (report.words !== null) return unpackWords(report.words, texts);
  const language = languageOfArticle(report);
  return texts.map((text) => words(text, language));
}
