/**
 * Finds what is new enough in a report that people want to hear of its story again. Derived from the story's reports in
 * order: the same reports always give the same developments.
 */
import type { Development, Report } from '../types.ts';
import { allClearIn } from './developments/all-clear.ts';
import { claimedIn } from './developments/claimed.ts';
import { confirmedIn } from './developments/confirmed.ts';
import { correctedIn } from './developments/corrected.ts';
import { deniedIn } from './developments/denied.ts';
import { doneIn } from './developments/done.ts';
import { quotable } from './developments/phrases.ts';
import { raisedIn } from './developments/raised.ts';
import { type DevelopmentReading, readingOf } from './developments/reading.ts';
import { tollIn } from './developments/toll.ts';

/** The parts of a Report that are read. */
export type DevelopingReport = Pick<Report, 'article' | 'publisher' | 'title' | 'text' | 'at'> &
  Partial<Pick<Report, 'teaser'>>;

/**
 * What a report tells that no earlier report told. The first report of a story has no developments: the alert tells it.
 *
 * @param before the reports known when it came, in order; for a rewritten report, its old wording too
 */
export function developmentsIn(before: readonly DevelopingReport[], report: DevelopingReport): readonly Development[] {
  if (before.length === 0) return [];
  return developmentsBetween(before.map(readingOf), readingOf(report), report);
}

/** All developments of a story, in the order of its reports. */
export function developmentsOf(reports: readonly DevelopingReport[]): readonly Development[] {
  const readings = reports.map(readingOf);
  return reports.flatMap((report, n) =>
    n === 0 ? [] : developmentsBetween(readings.slice(0, n), readings[n]!, report),
  );
}

/** The development that an alert shows: the last one; null if there is none. */
export function latestDevelopment(developments: readonly Development[]): Development | null {
  return developments.at(-1) ?? null;
}

/**
 * A second independent origin is a development once: when a story that rested on one origin gets its second.
 *
 * @param rested on how many independent origins the story rested before the report, and rests now
 * @param sentence of the report, verbatim; its headline will do
 */
export function originDevelopment(
  report: DevelopingReport,
  rested: { readonly before: number; readonly now: number },
  sentence: string = report.title,
): Development | null {
  if (rested.before !== 1 || rested.now < 2) return null;
  return { kind: 'origin', independent: rested.now, sentence, ...tellerOf(report) };
}

/**
 * The report whose headline and link the alert shows: the one that told the latest development, else the lead.
 *
 * @param lead the report that the alert shows if there is no development
 */
export function currentReport<T extends Pick<Report, 'article'>>(
  reports: readonly T[],
  developments: readonly Pick<Development, 'article' | 'kind'>[],
  lead: T,
): T {
  const told = developments.findLast(({ kind }) => kind !== 'origin');
  return reports.find(({ article }) => article === told?.article) ?? lead;
}

const LABELS: Readonly<Record<Exclude<Development['kind'], 'origin'>, string>> = {
  toll: 'Dead',
  corrected: 'Corrected',
  denied: 'Denied',
  confirmed: 'Confirmed',
  claimed: 'Claimed',
  raised: 'Raised',
  'all-clear': 'All clear',
  done: 'Done',
};

/** Words of a sentence that say what its label would say. */
const SAYS_SO: Readonly<Partial<Record<Development['kind'], RegExp>>> = {
  toll: /\bdead\b/i,
  corrected: /\bcorrect(?:s|ed|ion|ions)?\b/i,
  denied: /\b(?:den(?:y|ies|ied|ying)|denials?)\b/i,
  confirmed: /\bconfirm(?:s|ed|ing|ation)?\b/i,
  claimed: /\bclaim(?:s|ed|ing)?\b/i,
  raised: /\brais(?:es|ed|ing)\b/i,
  'all-clear': /\ball[- ]clear\b/i,
};

/** Further on, the word may be about something else. */
const BEGINNING = 8;
const beginningOf = (sentence: string): string => sentence.split(/\s+/, BEGINNING).join(' ');

/**
 * A development in one line, without its time: `131 dead, up from 58 (Northern Bell).`, `Done: “Drivers walked out at
 * midnight.” (Northern Bell)`. If there is no number, the words are quoted, and where they begin with saying so themselves,
 * the label is left out: `The mayor denied it. (Northern Bell)`.
 */
export function developmentLine(development: Development): string {
  const { kind, publisher, sentence } = development;
  if (kind === 'origin') return `Now ${development.independent} independent reports (${publisher}).`;
  if (kind === 'toll' && development.now > 1) {
    const { now, before, unit } = development;
    const grown = before > 0 ? `, up from ${figure(before)}` : '';
    return `${figure(now)} ${unit}${grown} (${publisher}).`;
  }
  const label = SAYS_SO[kind]?.test(beginningOf(sentence)) ? '' : `${LABELS[kind]}: `;
  return `${label}${sentence} (${publisher})`;
}

const figure = (n: number): string => n.toLocaleString('en-GB');

/** If several kinds fit one report, the first in this order is told. */
const DETECTORS = [
  ['corrected', correctedIn],
  ['claimed', claimedIn],
  ['denied', deniedIn],
  ['raised', raisedIn],
  ['all-clear', allClearIn],
  ['done', doneIn],
  ['confirmed', confirmedIn],
] as const;

/** The toll, unless it is corrected, and the first other kind that fits. Confirming a new toll adds nothing to it. */
function developmentsBetween(
  before: readonly DevelopmentReading[],
  now: DevelopmentReading,
  report: DevelopingReport,
): readonly Development[] {
  const teller = tellerOf(report);
  const toll = tollIn(before, now);
  const other = firstOf(before, now);
  const told: Development[] = [];
  if (toll !== null && other?.kind !== 'corrected')
    told.push({ kind: 'toll', now: toll.now, before: toll.before, unit: 'dead', sentence: toll.line.text, ...teller });
  if (other !== null && !(other.kind === 'confirmed' && told.length > 0))
    told.push({ kind: other.kind, sentence: other.line.text, ...teller });
  return told;
}

function firstOf(before: readonly DevelopmentReading[], now: DevelopmentReading) {
  for (const [kind, detect] of DETECTORS) {
    const line = quotable(detect(before, now), now);
    if (line !== null) return { kind, line };
  }
  return null;
}

const tellerOf = ({ article, publisher, at }: DevelopingReport) => ({ article, publisher, at });
