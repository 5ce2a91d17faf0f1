/** Sentences of a report with the words that a watch has found in them. */
import { summarise } from '../story/summarise.ts';
import { split } from '../text/words.ts';
import type { FoundWords, Report } from '../types.ts';

/** A text with the spans to be highlighted, in order, not overlapping. */
export interface Marked {
  readonly text: string;
  readonly bold: readonly { readonly start: number; readonly end: number }[];
}

/** The summary of one report, marked. @param headline that the reader sees above it */
export function sentencesOf(report: Report, found: readonly FoundWords[], headline = report.title): Marked[] {
  const parts = { title: split(headline), teaser: split(report.teaser), text: split(report.text) };
  const summary = summarise({ title: headline, publisher: report.publisher, split: parts }, found);
  return summary.map(({ sentence }) => ({ text: sentence, bold: boldIn(sentence, report, found) }));
}

/** The spans of the matched words in this sentence, by their offsets in the report, so that nothing else is marked. */
export function boldIn(sentence: string, report: Report, found: readonly FoundWords[]): Marked['bold'] {
  const spans = (['teaser', 'text'] as const).flatMap((place) => {
    const at = report[place].indexOf(sentence);
    return at < 0
      ? []
      : found
          .filter((one) => one.place === place && one.start >= at && one.end <= at + sentence.length)
          .map(({ start, end }) => ({ start: start - at, end: end - at }));
  });
  return merge(spans);
}

/** Spans in order, with touching ones merged. */
export function merge(spans: readonly { start: number; end: number }[]): { start: number; end: number }[] {
  const merged: { start: number; end: number }[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}
