/** The summary of a story: sentences of the report that the alert shows, and one that another report adds. For `view.ts`. */

import { split } from '../../text/words.ts';
import type { FoundWords, Report, SummarySentence } from '../../types.ts';
import { addition, summarise } from '../summarise.ts';
import { figuresIn, isOvertaken } from './figures.ts';

const SENTENCES = 3;

export interface SummaryAsked {
  /** The report that the alert shows: its headline stands above the summary. */
  readonly current: Report;
  /** Reports that may add a sentence, with reporting of their own, in the story's order. */
  readonly others: readonly Report[];
  /** Sentences that the reader sees already, besides the headline. */
  readonly told: readonly string[];
  /** What the watches matched in a report. */
  foundIn(report: Report): readonly FoundWords[];
}

/** A sentence of the summary, and its report. */
export interface StorySentence extends SummarySentence {
  readonly report: Report;
}

/**
 * At most three sentences, verbatim. The last is from the newest report that adds something. Nothing is told twice, and
 * no figure that a newer report has overtaken.
 */
export function summariseStory({ current, others, told, foundIn }: SummaryAsked): readonly StorySentence[] {
  const reports = [current, ...others.filter(({ article }) => article !== current.article)];
  const latest = reports
    .toSorted((a, b) => a.at - b.at)
    .map((report) => ({ report, figures: figuresIn(leadOf(report)) }));
  const isOutdated = (report: Report) => (sentence: string) =>
    latest.some(({ report: other, figures }) => other.at > report.at && isOvertaken(figuresIn(sentence), figures));
  const own = summarise(
    { title: current.title, publisher: current.publisher, split: partsOf(current) },
    foundIn(current),
  )
    .filter(({ sentence }) => !told.includes(sentence) && !isOutdated(current)(sentence))
    .map((one) => ({ ...one, report: current }));
  const kept = own.slice(0, SENTENCES - 1);
  const seen = [current.title, ...told, ...kept.map(({ sentence }) => sentence)];
  for (const report of others.toReversed()) {
    if (report.article === current.article) continue;
    const more = addition(
      { publisher: report.publisher, split: partsOf(report) },
      foundIn(report),
      seen,
      isOutdated(report),
    );
    if (more !== null) return [...kept, { ...more, report }];
  }
  return own;
}

const partsOf = ({ title, teaser, text }: Report) => ({
  title: split(title),
  teaser: split(teaser),
  text: split(text),
});

/** The part of a report that states its latest figures, in characters. */
const LEAD = 400;
const leadOf = ({ title, text }: Report): string => `${title}. ${text.slice(0, LEAD)}`;
