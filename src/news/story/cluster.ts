/**
 * Which story a report belongs to, decided once, as it arrives; and which stories turn out to be one.
 *
 * A report speaks for a story with each word that both have: how much more common is the word in this story than in
 * everything else that was reported of late?
 *
 *            Σ weight(word) · ln( share of the word in the story / share of it in everything else )
 *   fit  =  ───────────────────────────────────────────────────────────────────────────────────── − 1.5 · idle days
 *                                      (weight of the report) ^ 0.6
 *
 * The report joins a story that it fits by 4.3 or more; else it founds one. Where it fits several, the story with the
 * greatest `fit + 3 · ln(reports)` gets it, the elder at a tie. Words and their weights: cluster/story-words.ts.
 *
 * - "Everything else" leaves the story itself out, or a big story would make its own words common.
 * - Size chooses, but never admits. Without it, a story that two reports founded by chance grows as two halves for ever:
 *   0.77 on `dev`, 0.78 with the best fit for that, against 0.81. Added to the fit it swallows its neighbours (0.41).
 * - Both shares are smoothed by a made-up past of 500 words of 4 each, or on a quiet day every word would be telling.
 * - The power is free: 0.5 with a fit of 5.8, or 0.65 with 3.5, does as well. Fit and power are changed together.
 * - A story lives while reports come within 24 h of it; the next day's round of a saga is a new one. Words are counted
 *   over 72 h. All that is known is what these 72 h brought, so that memory is bounded, and a restart that records the
 *   reports of the window again, in order, decides as if it had never stopped.
 *
 * Measured, BCubed F1 (precision, recall): `dev`, mean of shuffles 1–5, 0.81 (0.86, 0.78), from 0.79 to 0.83;
 * `world-dev` 0.95 (0.97, 0.93). The constants were chosen on these very files: expect a little less elsewhere. A fit of
 * 4.2 to 4.5 costs at most 0.006, 250 or 1,000 words of past at most 0.012.
 * On a quiet day, when a few hundred reports have not yet taught it which words are common, two reports that name
 * places or people must also have one name in common: else three embassies in three countries were one story.
 */
import { fitting, twin } from './cluster/judge.ts';
import { type Clusterable, storyNames, storyWords } from './cluster/story-words.ts';
import { add, allowTogether, emptyWindow, findTold, keepApart, move, moveAll } from './cluster/window.ts';

export { CLUSTER_WINDOW } from './cluster/window.ts';

/** Two stories that are one. The elder keeps its id; the younger's reports stand in it from then on. */
export interface Merge {
  readonly younger: number;
  readonly elder: number;
}

/**
 * Online clustering. What it knows is decided by `record` and `keepApart` alone, whatever led to them: to replay, record
 * the reports of the last `CLUSTER_WINDOW` in their order, each under the story that it stands in now (after merges and
 * after an editor's corrections), and name the pairs that are kept apart.
 */
export interface Cluster {
  /** The id of the live story this report joins, or null: a new one. Changes nothing. */
  decide(report: Clusterable): number | null;
  /**
   * Where `decide` says null: the live story that this one goes on from (the day before's round of the same talks), or
   * null. Changes nothing.
   */
  follows(report: Clusterable): number | null;
  /** Takes note that the report now stands in the story (new or old). */
  record(report: Clusterable, story: number): void;
  /**
   * The merge that this report, just recorded in this story, makes evident, or none. Changes nothing: apply it by
   * `merge`, and ask again for the elder, for one merge may lead to another.
   */
  merges(report: Clusterable, story: number): Merge | null;
  /** The younger story's reports stand in the elder from now on; stories kept apart from the younger, from the elder, too. */
  merge(merge: Merge): void;
  /** An editor took a report out of `from` into `to` (new or old): the two are kept apart from now on. */
  separate(report: Clusterable, from: number, to: number): void;
  /** These two are never merged. */
  keepApart(one: number, other: number): void;
  /** Takes `keepApart` back: an editor undid a correction. `merge` then puts the reports back. */
  allowTogether(one: number, other: number): void;
}

/** A clusterer that knows nothing yet. */
export function cluster(): Cluster {
  const window = emptyWindow();
  return {
    decide: (report) => fitting(window, report)[0]?.story ?? null,
    follows: () => null,
    record: (report, story) => add(window, toldOf(report, story)),
    merges: (report, story) => {
      const other = twin(window, story, fitting(window, report));
      return other === null ? null : asMerge(story, other);
    },
    merge: ({ younger, elder }) => moveAll(window, younger, elder),
    separate: (report, from, to) => {
      const told = findTold(window, from, toldOf(report, from));
      if (told) move(window, told, to);
      keepApart(window, from, to);
    },
    keepApart: (one, other) => keepApart(window, one, other),
    allowTogether: (one, other) => allowTogether(window, one, other),
  };
}

/** Applies, one after the other, the merges that a report just recorded in this story makes evident; in that order. */
export function mergeAll(
  stories: Pick<Cluster, 'merges' | 'merge'>,
  report: Clusterable,
  story: number,
): readonly Merge[] {
  const merges: Merge[] = [];
  for (let next = stories.merges(report, story); next; next = stories.merges(report, next.elder)) {
    stories.merge(next);
    merges.push(next);
  }
  return merges;
}

const toldOf = (report: Clusterable, story: number) => ({
  at: report.at,
  words: storyWords(report),
  names: storyNames(report),
  story,
});

const asMerge = (one: number, other: number): Merge => ({ younger: Math.max(one, other), elder: Math.min(one, other) });
