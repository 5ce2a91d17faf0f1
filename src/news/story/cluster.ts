/**
 * Which story a report belongs to, decided once, as it arrives; and which stories turn out to be one.
 *
 *   report ─storyWords, storyMarks─▶ candidates: live stories that share its rarest words
 *            ├─ another quake's magnitude, a later round of the same talks ─▶ no
 *            ├─ a quiet day: how similar are the report and the story's reports, and do they share enough?   judge.ts
 *            └─ a busy day:  how well do its words fit the story's profile?                                profile.ts
 *          ─▶ the best story, or a new one ─record─▶ merges: are two stories one?                          merge.ts
 *
 * - The worst error is to put the first report of an event into the story of another: its alert is never posted. So on a
 *   quiet day a report must share both a name and what happened with the story. In doubt it founds a story of its own,
 *   which may be merged later.
 * - On a busy day the window has learned which words are common, and word counts decide better than single reports do.
 * - On a busy day a larger story is preferred among those that the report fits; otherwise a story that two reports founded
 *   by chance would grow as two halves. Size never makes a report fit, or large stories would absorb their neighbours.
 * - A story ends after 24 h without a report. Words are counted over 72 h. The cluster knows only what these 72 h brought:
 *   memory is bounded, and a restart decides as if it had never stopped.
 *
 * Measurements: docs/decisions/one-story-per-event.md.
 */
import { storiesBeside } from './cluster/beside.ts';
import { fittingStories, formerRound } from './cluster/judge.ts';
import { twin } from './cluster/merge.ts';
import { type Clusterable, readingOf } from './cluster/story-words.ts';
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
  /**
   * Live stories whose matter the report is about as well, as a report of another event; its own story may be among them.
   * Those with the most reports first. Changes nothing.
   * @param since a story without a report since then is left out, ms
   */
  beside(report: Clusterable, since: number): readonly number[];
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
    decide: (report) => fittingStories(window, report)[0]?.story ?? null,
    follows: (report) => formerRound(window, report),
    beside: (report, since) => storiesBeside(window, report, since),
    record: (report, story) => add(window, toldOf(report, story)),
    merges: (report, story) => {
      const other = twin(window, report, story);
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

const toldOf = (report: Clusterable, story: number) => ({ at: report.at, ...readingOf(report), story });

const asMerge = (one: number, other: number): Merge => ({ younger: Math.max(one, other), elder: Math.min(one, other) });
