/** Explains why a story alerted a channel: the matched words of each watch, in their sentences. */

import { split } from '../text/words.ts';
import type { FoundWords, Place, Report } from '../types.ts';
import type { BittenExclusion } from '../watch/match/explain.ts';
import { type Marked, merge } from './marked.ts';
import type { StoryFile } from './types.ts';
import { leadReport } from './view.ts';

export interface Explanation {
  readonly watch: string;
  readonly headline: string;
  readonly link: string;
  readonly publisher: string;
  /** Whether its page was read. */
  readonly page: Report['page'];
  /** Headline first, then sentences of the text, in reading order. */
  readonly places: readonly (Marked & { readonly place: Place })[];
  /** Which words of the article stood for which word of the watch; `group`: by this entry of the thesaurus. */
  readonly words: readonly {
    readonly term: string;
    readonly found: readonly string[];
    readonly group: string | null;
  }[];
  /** Entries of the thesaurus that kept other words of the report from counting. */
  readonly vetoes: readonly BittenExclusion[];
}

const PLACES: readonly Place[] = ['title', 'teaser', 'text'];
/** Sentences that are shown for each watch. */
const MOST = 5;

/**
 * One explanation for each watch of the channel, about the earliest report that it matched.
 * @param vetoesOf what the thesaurus excludes in a report for the watch of this name
 */
export function explainAlert(
  file: StoryFile,
  channel: string,
  vetoesOf: (watch: string, report: Report) => readonly BittenExclusion[] = () => [],
): Explanation[] {
  const watches = [...new Set(file.matches.filter((match) => match.channel === channel).map(({ watch }) => watch))];
  return watches.map((watch) => {
    const mine = {
      ...file,
      alerts: file.alerts.filter((alert) => alert.watches[0] === watch),
      matches: file.matches.filter((m) => m.channel === channel && m.watch === watch),
    };
    const report = leadReport(mine, channel);
    const found = mine.matches.filter(({ article }) => article === report.article).flatMap((match) => match.found);
    return {
      watch,
      headline: report.title,
      link: report.link,
      publisher: report.publisher,
      page: report.page,
      places: placesOf(report, found).slice(0, MOST),
      words: wordsOf(found),
      vetoes: vetoesOf(watch, report),
    };
  });
}

function placesOf(report: Report, found: readonly FoundWords[]): Explanation['places'] {
  const shown = new Set<string>();
  return PLACES.flatMap((place) => {
    const text = report[place];
    const here = found.filter((one) => one.place === place);
    const spans = place === 'title' ? [{ start: 0, end: text.length }] : split(text).sentences;
    return spans.flatMap(({ start, end }) => {
      const bold = here.filter((one) => one.start >= start && one.end <= end);
      const sentence = text.slice(start, end);
      if (bold.length === 0 || shown.has(sentence)) return [];
      shown.add(sentence);
      return [
        { place, text: sentence, bold: merge(bold.map((b) => ({ start: b.start - start, end: b.end - start }))) },
      ];
    });
  });
}

function wordsOf(found: readonly FoundWords[]): Explanation['words'] {
  const byTerm = Map.groupBy(found, ({ term, group }) => JSON.stringify([term, group]));
  return [...byTerm.values()].map((same) => ({
    term: same[0]!.term,
    found: [...new Set(same.map(({ words }) => words))],
    group: same[0]!.group,
  }));
}
